// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row.h"

#include "core/storage/log.h"

#include <QVariant>

#include <charconv>

namespace emesa::storage {

qint64 Row::int64(int column) const
{
    if (m_cells) {
        qint64 number = 0;
        const QByteArrayView digits = cell(column);
        std::from_chars(digits.data(), digits.data() + digits.size(), number);
        return number;
    }
    const QVariant cell = m_query->value(column);
    // Sums are DECIMAL on MariaDB and arrive as text (QSql::HighPrecision), which is exact.
    Q_ASSERT(cell.typeId() != QMetaType::Double);
    return cell.toLongLong();
}

QString Row::text(int column) const
{
    if (m_cells)
        return QString::fromUtf8(cell(column));
    const QVariant cell = m_query->value(column);
    if (cell.typeId() == QMetaType::QString)
        return *static_cast<const QString *>(cell.constData());
    return cell.toString();
}

QByteArray Row::utf8(int column) const
{
    return m_cells ? cell(column).toByteArray() : text(column).toUtf8();
}

QByteArrayView Row::utf8(int column, QByteArray &scratch) const
{
    if (m_cells)
        return cell(column);
    scratch = text(column).toUtf8();
    return scratch;
}

QByteArray Row::bytes(int column) const
{
    return m_cells ? cell(column).toByteArray() : m_query->value(column).toByteArray();
}

Timestamp Row::timestamp(int column) const
{
    QByteArray scratch;
    const QByteArrayView iso = utf8(column, scratch);
    if (iso.isEmpty())
        return {};
    const auto moment = Timestamp::fromIso(iso);
    if (!moment)
        qCWarning(storageLog, "a column that should hold a moment does not");
    return moment.value_or(Timestamp{});
}

} // namespace emesa::storage
