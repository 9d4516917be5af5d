// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/table_writer.h"

#include <memory>

namespace emesa::tables {

/// An Excel workbook of one sheet: numbers as numbers, amounts with two decimals, days and times as dates in local
/// time, headings that stay and filter. Texts are never formulas. Rows go to disk as they come, so memory does not
/// grow with them. The file appears under its name when it is complete. At most `mostRows`, Excel's own limit.
class XlsxTableWriter final : public TableWriter
{
public:
    static constexpr int mostRows = 1'048'575;

    XlsxTableWriter(const QString &file, const QString &sheet, const Words &words);
    ~XlsxTableWriter() override;

    Status begin(const QList<TableColumn> &columns) override;
    Status add(const QVariantList &row) override;
    Status finish() override;

private:
    struct Book;

    QString m_file;
    QString m_sheet;
    Words m_words;
    std::unique_ptr<Book> m_book;
};

} // namespace emesa::tables
