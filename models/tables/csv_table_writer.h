// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table_writer.h"

#include <QSaveFile>

namespace emesa::tables {

/// Comma-separated values for spreadsheets and programs: UTF-8 with a byte order mark, amounts as 5100.00, days and
/// times as ISO 8601. Texts that a spreadsheet would run as a formula are guarded (csv::guarded()). The file appears
/// under its name when it is complete.
class CsvTableWriter final : public TableWriter
{
public:
    CsvTableWriter(const QString &file, const Words &words) : m_file(file), m_words(words) {}

    Status begin(const QList<TableColumn> &columns) override;
    Status add(const QVariantList &row) override;
    Status finish() override;

    /// A cell as such a file has it, formulas guarded.
    [[nodiscard]] static QString text(const QVariant &cell, const Words &words);

private:
    [[nodiscard]] Status write(const QByteArray &text);

    QSaveFile m_file;
    Words m_words;
};

} // namespace emesa::tables
