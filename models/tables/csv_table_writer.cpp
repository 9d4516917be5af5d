// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/csv_table_writer.h"

#include "core/base/csv.h"

#include <QDateTime>

namespace emesa::tables {

Status CsvTableWriter::begin(const QList<TableColumn> &columns)
{
    if (!m_file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::Internal, QStringLiteral("file_unwritable"),
                     QCoreApplication::translate("TableExport", "%1 cannot be written: %2. Choose another folder.").arg(m_file.fileName(), m_file.errorString())};
    QStringList titles;
    for (const TableColumn &column : columns)
        titles += csv::guarded(column.title);
    QByteArray text(csv::byteOrderMark);
    csv::appendRow(text, titles);
    return write(text);
}

Status CsvTableWriter::add(const QVariantList &row)
{
    QStringList cells;
    cells.reserve(row.size());
    for (const QVariant &cell : row)
        cells += text(cell, m_words);
    QByteArray line;
    csv::appendRow(line, cells);
    return write(line);
}

Status CsvTableWriter::finish()
{
    return m_file.commit() ? Status() : write({});
}

QString CsvTableWriter::text(const QVariant &cell, const Words &words)
{
    if (cell.isNull())
        return {};
    switch (cell.typeId()) {
    case QMetaType::LongLong:
    case QMetaType::Int: return QString::number(cell.toLongLong());
    case QMetaType::Bool: return words.of(cell.toBool());
    case QMetaType::QDate: return cell.toDate().toString(Qt::ISODate);
    case QMetaType::QDateTime: return cell.toDateTime().toUTC().toString(Qt::ISODate);
    default: break;
    }
    if (cell.canConvert<Amount>())
        return cell.value<Amount>().toString();
    return csv::guarded(cell.toString());
}

Status CsvTableWriter::write(const QByteArray &text)
{
    if (m_file.error() == QFileDevice::NoError && m_file.write(text) == text.size())
        return {};
    return Error{ErrorCode::Internal, QStringLiteral("file_unwritable"),
                 QCoreApplication::translate("TableExport", "%1 could not be written to the end: %2. Make room or choose another folder.")
                     .arg(m_file.fileName(), m_file.errorString())};
}

} // namespace emesa::tables
