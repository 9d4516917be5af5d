// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table_writer.h"

namespace emesa::tables {

/// Rows as text for the clipboard: a line each, tabs between the cells, as spreadsheets paste it; formulas are guarded.
/// At most `mostRows`: what is more belongs into a file.
class TextTableWriter final : public TableWriter
{
public:
    static constexpr int mostRows = 50'000;

    explicit TextTableWriter(const Words &words) : m_words(words) {}

    Status begin(const QList<TableColumn> &columns) override;
    Status add(const QVariantList &row) override;
    Status finish() override { return {}; }

    [[nodiscard]] QString text() const { return m_text; }

private:
    Words m_words;
    QString m_text;
    int m_rows = 0;
};

} // namespace emesa::tables
