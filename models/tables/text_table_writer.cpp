// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/text_table_writer.h"

#include "core/base/csv.h"
#include "models/tables/csv_table_writer.h"

namespace emesa::tables {

Status TextTableWriter::begin(const QList<TableColumn> &columns)
{
    QStringList titles;
    for (const TableColumn &column : columns)
        titles += csv::guarded(column.title);
    m_text = titles.join(u'\t');
    return {};
}

Status TextTableWriter::add(const QVariantList &row)
{
    if (++m_rows > mostRows)
        return Error{ErrorCode::TooLarge, QStringLiteral("too_many_rows"),
                     QCoreApplication::translate("TableExport", "More than %1 rows do not go over the clipboard. Export them as CSV.").arg(m_words.of(mostRows))};
    QStringList cells;
    for (const QVariant &cell : row)
        cells += CsvTableWriter::text(cell, m_words).replace(u'\t', u' ').replace(u'\n', u' ');
    m_text += u'\n' + cells.join(u'\t');
    return {};
}

} // namespace emesa::tables
