// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>

namespace emesa::tables {

namespace {

/// Every name of a state or kind that people meet; for the translators, and a test holds it against the enums.
[[maybe_unused]] constexpr std::array spoken = {
    QT_TRANSLATE_NOOP("Words", "Under review"), QT_TRANSLATE_NOOP("Words", "Negotiation"),
    QT_TRANSLATE_NOOP("Words", "Awaiting payment"), QT_TRANSLATE_NOOP("Words", "Accepted"),
    QT_TRANSLATE_NOOP("Words", "In production"), QT_TRANSLATE_NOOP("Words", "Completed"),
    QT_TRANSLATE_NOOP("Words", "Rejected"), QT_TRANSLATE_NOOP("Words", "Cancelled"),
    QT_TRANSLATE_NOOP("Words", "Approve order"), QT_TRANSLATE_NOOP("Words", "Reject order"),
    QT_TRANSLATE_NOOP("Words", "Send counter offer"), QT_TRANSLATE_NOOP("Words", "Accept counter offer"),
    QT_TRANSLATE_NOOP("Words", "Decline counter offer"), QT_TRANSLATE_NOOP("Words", "Confirm price"),
    QT_TRANSLATE_NOOP("Words", "Confirm payment"), QT_TRANSLATE_NOOP("Words", "Assign machine"),
    QT_TRANSLATE_NOOP("Words", "Start production"), QT_TRANSLATE_NOOP("Words", "Complete order"),
    QT_TRANSLATE_NOOP("Words", "Cancel order"), QT_TRANSLATE_NOOP("Words", "Pause production"),
    QT_TRANSLATE_NOOP("Words", "Resume production"), QT_TRANSLATE_NOOP("Words", "Laser"),
    QT_TRANSLATE_NOOP("Words", "Bending"), QT_TRANSLATE_NOOP("Words", "Punch"), QT_TRANSLATE_NOOP("Words", "Milling"),
    QT_TRANSLATE_NOOP("Words", "Turning"), QT_TRANSLATE_NOOP("Words", "Client"), QT_TRANSLATE_NOOP("Words", "Staff"), QT_TRANSLATE_NOOP("Words", "Nobody")};

} // namespace

QString Words::of(bool value) const
{
    return value ? QCoreApplication::translate("Words", "Yes") : QCoreApplication::translate("Words", "No");
}

QString Words::of(Timestamp value) const
{
    return m_locale.toString(QDateTime::fromMSecsSinceEpoch(value.ms).toLocalTime(), QLocale::ShortFormat);
}

QString Words::money(Amount value, const QString &currency) const
{
    const bool isNegative = value.minor < 0;
    const qint64 minor = isNegative ? -value.minor : value.minor;
    QString text = m_locale.toString(minor / 100) + m_locale.decimalPoint() + m_locale.toString(minor % 100 / 10) + m_locale.toString(minor % 10);
    if (isNegative)
        text.prepend(QString(m_locale.negativeSign()));
    if (currency.isEmpty())
        return text;
    // A locale knows the sign of its own currency only; others keep their code, which everybody understands.
    const QString sign = m_locale.currencySymbol(QLocale::CurrencyIsoCode) == currency ? m_locale.currencySymbol() : currency;
    return QString(sign + QChar::Nbsp + text);
}

QString Words::ago(Timestamp moment, Timestamp now) const
{
    const qint64 seconds = (now.ms - moment.ms) / 1000;
    if (seconds < 60)
        return QCoreApplication::translate("Words", "just now");
    const int minutes = int(seconds / 60); // a variable: the lupdate of Qt 6.4 never ends over a cast among these arguments
    if (minutes < 60)
        return QCoreApplication::translate("Words", "%n minute(s) ago", nullptr, minutes);
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(moment.ms).toLocalTime();
    const qint64 days = at.date().daysTo(QDateTime::fromMSecsSinceEpoch(now.ms).toLocalTime().date());
    const QString time = m_locale.toString(at.time(), QLocale::ShortFormat);
    if (days == 0)
        return QCoreApplication::translate("Words", "today %1").arg(time);
    if (days == 1)
        return QCoreApplication::translate("Words", "yesterday %1").arg(time);
    return of(moment);
}

QString Words::named(const char *wireName)
{
    QByteArray text(wireName);
    text.replace('_', ' ');
    if (!text.isEmpty() && text[0] >= 'a' && text[0] <= 'z')
        text[0] = char(text[0] - 'a' + 'A');
    return QCoreApplication::translate("Words", text.constData());
}

} // namespace emesa::tables
