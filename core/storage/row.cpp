// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row.h"

#include "core/storage/log.h"

#include <array>

namespace emesa::storage {

qint64 Row::int64(int column) const
{
    const QVariant cell = m_query.value(column);
    // Sums are DECIMAL on MariaDB and arrive as text (QSql::HighPrecision), which is exact.
    Q_ASSERT(cell.typeId() != QMetaType::Double);
    return cell.toLongLong();
}

QString Row::text(int column) const
{
    const QVariant cell = m_query.value(column);
    if (cell.typeId() == QMetaType::QString)
        return *static_cast<const QString *>(cell.constData());
    return cell.toString();
}

QByteArray Row::utf8(int column) const
{
    return text(column).toUtf8();
}

QByteArray Row::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

Timestamp Row::timestamp(int column) const
{
    const QString iso = text(column);
    if (iso.isEmpty())
        return {};
    std::array<char, 32> latin{};
    const qsizetype size = qMin(iso.size(), qsizetype(latin.size()));
    for (qsizetype i = 0; i < size; ++i)
        latin[size_t(i)] = iso[i].toLatin1();
    const auto moment = Timestamp::fromIso(QByteArrayView(latin.data(), size));
    if (!moment)
        qCWarning(storageLog, "a column that should hold a moment does not");
    return moment.value_or(Timestamp{});
}

} // namespace emesa::storage
