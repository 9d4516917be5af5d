// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QStringList>

#include <cstring>
#include <optional>

namespace emesa::schema {

/// Appends bytes as they are. QByteArray's own append moves what lies behind the end; lists call this by the thousand.
inline void appendBytes(QByteArray &out, const char *bytes, qsizetype size)
{
    const qsizetype end = out.size();
    out.resize(end + size);
    if (size > 0)
        std::memcpy(out.data() + end, bytes, size_t(size));
}

/// Appends a text that needs no escaping, in quotes.
inline void appendQuoted(QByteArray &out, QByteArrayView clean)
{
    const qsizetype end = out.size();
    out.resize(end + clean.size() + 2);
    char *to = out.data() + end;
    *to++ = '"';
    if (!clean.isEmpty())
        std::memcpy(to, clean.data(), size_t(clean.size()));
    to[clean.size()] = '"';
}

/// Appends `utf8` as a JSON string with quotes. Control characters, quote and backslash are escaped; everything
/// else passes through, so the input must be valid UTF-8 (whatever came out of QString or the database is).
void appendString(QByteArray &out, QByteArrayView utf8);

/// Appends a decimal integer.
void appendNumber(QByteArray &out, qint64 value);

/// A JSON number that is a whole number within 64 bits; nullopt for anything else.
[[nodiscard]] std::optional<qint64> wholeNumber(const QJsonValue &json);

/// The strings of a JSON array as it is stored in a text column; other elements are left out.
[[nodiscard]] QStringList stringListFromText(const QByteArray &json);

} // namespace emesa::schema
