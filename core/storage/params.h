// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/timestamp.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <concepts>
#include <optional>

namespace emesa::storage {

/// What a value becomes when it is bound to a '?'. QString → text (a null QString is the empty text, never
/// NULL), QByteArray → bytes (only for BLOB/VARBINARY columns: SQLite never finds bytes equal to text),
/// integers → BIGINT, bool → 0/1, Timestamp → its 24 characters, Amount → BIGINT minor units,
/// std::optional without a value → NULL. There is no overload for double.
inline QVariant param(const QString &value)
{
    return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value);
}
inline QVariant param(QLatin1String value)
{
    return param(QString(value));
}
inline QVariant param(const QByteArray &value)
{
    return value.isNull() ? QVariant(QByteArray("", 0)) : QVariant(value);
}
inline QVariant param(Timestamp value)
{
    return QVariant(value.toString());
}
inline QVariant param(Amount value)
{
    return QVariant(value.minor);
}
template<std::integral T>
    requires(sizeof(T) < 8 || std::signed_integral<T>) // unsigned 64 bit values do not fit BIGINT
QVariant param(T value)
{
    return QVariant(qint64(value));
}
inline QVariant param(std::nullopt_t)
{
    return {};
}
inline QVariant param(const QVariant &value)
{
    return value;
}
void param(double) = delete;
void param(float) = delete;

template<typename T>
QVariant param(const std::optional<T> &value)
{
    return value ? param(*value) : QVariant();
}

template<typename... T>
QVariantList params(const T &...values)
{
    return QVariantList{param(values)...};
}

} // namespace emesa::storage
