// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/timestamp.h"

#include "core/base/clock.h"

#include <chrono>

namespace emesa {

namespace {

void putDigits(char *at, int count, unsigned value)
{
    for (int i = count - 1; i >= 0; --i) {
        at[i] = char('0' + value % 10);
        value /= 10;
    }
}

std::optional<int> takeDigits(QByteArrayView text, qsizetype at, int count)
{
    if (at + count > text.size())
        return std::nullopt;
    int value = 0;
    for (int i = 0; i < count; ++i) {
        const char c = text[at + i];
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

QByteArray Timestamp::toIso() const
{
    using namespace std::chrono;
    const sys_time<milliseconds> moment{milliseconds{ms}};
    const auto day = floor<days>(moment);
    const year_month_day date{day};
    const auto inDay = unsigned((moment - day).count());

    QByteArray text("0000-00-00T00:00:00.000Z");
    char *at = text.data();
    putDigits(at, 4, unsigned(int(date.year())));
    putDigits(at + 5, 2, unsigned(date.month()));
    putDigits(at + 8, 2, unsigned(date.day()));
    putDigits(at + 11, 2, inDay / 3'600'000);
    putDigits(at + 14, 2, inDay / 60'000 % 60);
    putDigits(at + 17, 2, inDay / 1000 % 60);
    putDigits(at + 20, 3, inDay % 1000);
    return text;
}

std::optional<Timestamp> Timestamp::fromIso(QByteArrayView text)
{
    using namespace std::chrono;
    if (text.size() < 20 || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const auto yearPart = takeDigits(text, 0, 4), monthPart = takeDigits(text, 5, 2), dayPart = takeDigits(text, 8, 2);
    const auto hour = takeDigits(text, 11, 2), minute = takeDigits(text, 14, 2), second = takeDigits(text, 17, 2);
    if (!yearPart || !monthPart || !dayPart || !hour || !minute || !second)
        return std::nullopt;
    if (*yearPart < 1970 || *yearPart > 9998 || *hour > 23 || *minute > 59 || *second > 59)
        return std::nullopt;
    const year_month_day date{year{*yearPart}, month{unsigned(*monthPart)}, day{unsigned(*dayPart)}};
    if (!date.ok())
        return std::nullopt;

    qsizetype at = 19;
    int millis = 0;
    if (text[at] == '.') {
        int scale = 100;
        qsizetype digits = 0;
        for (++at; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, ++digits) {
            millis += (text[at] - '0') * scale;
            scale /= 10;
        }
        if (digits == 0 || digits > 9)
            return std::nullopt;
    }

    qint64 offsetMinutes = 0;
    if (at + 1 == text.size() && text[at] == 'Z') {
        // UTC
    } else if (at + 6 == text.size() && (text[at] == '+' || text[at] == '-') && text[at + 3] == ':') {
        const auto offsetHour = takeDigits(text, at + 1, 2), offsetMinute = takeDigits(text, at + 4, 2);
        if (!offsetHour || !offsetMinute || *offsetHour > 14 || *offsetMinute > 59)
            return std::nullopt;
        offsetMinutes = (*offsetHour * 60 + *offsetMinute) * (text[at] == '-' ? -1 : 1);
    } else {
        return std::nullopt;
    }

    const auto moment = sys_days{date} + hours{*hour} + minutes{*minute - offsetMinutes} + std::chrono::seconds{*second};
    return Timestamp{duration_cast<milliseconds>(moment.time_since_epoch()).count() + millis};
}

Timestamp SystemClock::now() const
{
    using namespace std::chrono;
    return {duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()};
}

} // namespace emesa
