// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace emesa {

/// The rows of one multi-row INSERT, collected until flush(). For what is written by the thousand, past the services.
class RowBatch
{
public:
    RowBatch(storage::Database &database, storage::Sql head, qsizetype columns) : m_database(database), m_head(std::move(head)), m_columns(columns) {}

    void add(const QVariantList &values) { m_values += values; }
    Status flush()
    {
        const qsizetype rows = m_values.size() / m_columns;
        if (rows == 0)
            return {};
        const storage::Sql one = storage::Sql("(") + storage::Sql::placeholders(m_columns) + storage::Sql(")");
        storage::Sql sql = m_head + one;
        for (qsizetype i = 1; i < rows; ++i)
            sql += storage::Sql(",") + one;
        const auto written = m_database.execute(sql, std::exchange(m_values, {}));
        return written ? Status() : written.error();
    }

private:
    storage::Database &m_database;
    storage::Sql m_head;
    qsizetype m_columns;
    QVariantList m_values;
};

} // namespace emesa
