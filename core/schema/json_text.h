// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace emesa::schema {

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
