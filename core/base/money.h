// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <compare>
#include <optional>

namespace emesa {

/// An exact amount in hundredths of a currency unit ("minor units"), 0.00 … 99,999,999.99 on the wire.
/// Never goes through floating point. Every currency Emesa trades in has two decimals
/// (isKnownCurrency()), so the text form needs no currency.
struct Amount
{
    static constexpr qint64 maxMinor = 9'999'999'999; ///< 99,999,999.99

    qint64 minor = 0;

    auto operator<=>(const Amount &) const = default;
    Amount operator+(Amount other) const { return {minor + other.minor}; }
    Amount operator-(Amount other) const { return {minor - other.minor}; }
    Amount operator*(qint64 factor) const { return {minor * factor}; }

    [[nodiscard]] QByteArray toText() const;
    [[nodiscard]] QString toString() const { return QString::fromLatin1(toText()); }

    /// Exactly `^\d{1,8}\.\d{2}$` in ASCII digits; nullopt for anything else (signs, exponents, other
    /// scripts' digits, thousands separators).
    static std::optional<Amount> fromText(QByteArrayView text);
    static std::optional<Amount> fromString(const QString &text) { return fromText(text.toUtf8()); }
};

/// ISO 4217 codes of the currencies orders can be placed in. All have two decimals.
[[nodiscard]] bool isKnownCurrency(const QString &code);
inline constexpr const char *defaultCurrency = "INR";

} // namespace emesa
