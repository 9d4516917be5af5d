// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <algorithm>
#include <array>

namespace emesa {

QByteArray Amount::toText() const
{
    const bool negative = minor < 0;
    const auto magnitude = negative ? quint64(0) - quint64(minor) : quint64(minor);
    QByteArray text = QByteArray::number(magnitude / 100);
    const auto cents = unsigned(magnitude % 100);
    text += '.';
    text += char('0' + cents / 10);
    text += char('0' + cents % 10);
    if (negative)
        text.prepend('-');
    return text;
}

std::optional<Amount> Amount::fromText(QByteArrayView text)
{
    const qsizetype dot = text.size() - 3;
    if (dot < 1 || dot > 8 || text[dot] != '.')
        return std::nullopt;
    qint64 minor = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i == dot)
            continue;
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        minor = minor * 10 + (text[i] - '0');
    }
    return Amount{minor};
}

bool isKnownCurrency(const QString &code)
{
    static constexpr std::array<const char *, 16> codes = {"AED", "AUD", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK",
                                                           "EUR", "GBP", "INR", "MXN", "PLN", "SEK", "SGD", "USD"};
    return std::any_of(codes.begin(), codes.end(), [&](const char *known) { return code == QLatin1String(known); });
}

} // namespace emesa
