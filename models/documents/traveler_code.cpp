// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/traveler_code.h"

#include <QRegularExpression>

namespace emesa::documents {

namespace {

constexpr qint64 modulus = 97;

int checkOf(Id order)
{
    // Two remainders: the number times 100 might not fit.
    return int(98 - order % modulus * 100 % modulus);
}

} // namespace

QString travelerCode(Id order)
{
    return QStringLiteral("EMESA-%1-%2").arg(order).arg(checkOf(order), 2, 10, QLatin1Char('0'));
}

std::optional<Id> orderOfTravelerCode(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^EMESA[^0-9]{0,2}([0-9]{1,18})[^0-9]{1,2}([0-9]{2})$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const Id order = match.capturedView(1).toLongLong();
    if (order <= 0 || match.capturedView(2).toInt() != checkOf(order))
        return {};
    return order;
}

bool looksLikeTravelerCode(const QString &text)
{
    return text.trimmed().startsWith(QLatin1String("EMESA"), Qt::CaseInsensitive);
}

} // namespace emesa::documents
