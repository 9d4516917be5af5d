// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/list_query.h"
#include "server/storage/list_select.h"
#include "tests/bench/site.h"

namespace emesa::bench {

/// What the database alone answers: mariadb-slap sending the very SELECT the server sends for a page of the list of
/// orders, values written out, and reading all rows.
class DatabaseCeiling
{
public:
    static constexpr int connections = 8;

    /// For the first page of `pageSize` orders as the administrator sees it.
    [[nodiscard]] static Result<DatabaseCeiling> forOrderList(Site &site, int pageSize);

    /// For any statement of a list.
    [[nodiscard]] static Result<DatabaseCeiling> forStatement(Site &site, const ListSelect::Statement &statement);

    /// Queries per second over about `seconds`.
    [[nodiscard]] Result<double> measure(double seconds);
    [[nodiscard]] const QByteArray &sql() const { return m_sql; }

private:
    explicit DatabaseCeiling(Site &site) : m_site(&site) {}
    [[nodiscard]] Result<double> secondsFor(qint64 queries) const;

    Site *m_site;
    QByteArray m_sql;
    QString m_file;
    double m_rate = 0; ///< of the last run, to choose the next one's length
};

} // namespace emesa::bench
