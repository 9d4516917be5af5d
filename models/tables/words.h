// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/timestamp.h"
#include "core/schema/codec.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <concepts>
#include <optional>

namespace emesa::tables {

/// Values in the words of the person who reads them: numbers, money and dates by locale, times in local time, names of
/// states and kinds translated. A value object, cheap to copy.
class Words
{
public:
    explicit Words(const QLocale &locale = QLocale()) : m_locale(locale) {}

    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    [[nodiscard]] QString of(const QString &value) const { return value; }
    [[nodiscard]] QString of(const QStringList &value) const { return value.join(QStringLiteral(", ")); }
    [[nodiscard]] QString of(bool value) const;
    [[nodiscard]] QString of(int value) const { return m_locale.toString(value); }
    [[nodiscard]] QString of(qint64 value) const { return m_locale.toString(value); }
    [[nodiscard]] QString of(QDate value) const { return m_locale.toString(value, QLocale::ShortFormat); }
    [[nodiscard]] QString of(Timestamp value) const;
    /// Without a currency sign: for columns that have one currency.
    [[nodiscard]] QString of(Amount value) const { return money(value, {}); }
    template<typename E, typename = std::enable_if_t<std::is_enum_v<E>>>
    [[nodiscard]] QString of(E value) const
    {
        return named(schema::enumNames<E>[size_t(value)]);
    }
    /// Things that have a name, by it.
    template<typename T>
        requires requires(const T &thing) { { thing.name } -> std::convertible_to<QString>; }
    [[nodiscard]] QString of(const QList<T> &things) const
    {
        QStringList names;
        for (const T &thing : things)
            names += thing.name;
        return of(names);
    }
    template<typename V>
    [[nodiscard]] QString of(const std::optional<V> &value) const
    {
        return value ? of(*value) : QString();
    }

    /// "₹5,100.00"; the two decimals come from the integer, never through floating point.
    [[nodiscard]] QString money(Amount value, const QString &currency) const;
    /// "3 minutes ago", "yesterday 14:30", then the date.
    [[nodiscard]] QString ago(Timestamp moment, Timestamp now) const;

    /// A wire name ("in_production") as people say it ("In production"), translated where a translation is known.
    [[nodiscard]] static QString named(const char *wireName);

private:
    QLocale m_locale;
};

} // namespace emesa::tables
