// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QJsonValue>

namespace emesa::schema {

/// Bounds of what parseStrictJson() is willing to build.
struct JsonLimits
{
    int maxDepth = 64;       ///< nested arrays and objects
    int maxValues = 100'000; ///< values of every kind, containers included
    bool integersOnly = false; ///< refuse every number with a fraction or an exponent
};

/// RFC 8259 JSON from outside, read without mercy, because QJsonDocument forgives what an attacker uses:
/// duplicate keys (two readers see two documents), lone surrogates, integers beyond exactness, depth.
/// Refuses also a byte order mark, invalid UTF-8, raw control characters, trailing text, integers outside
/// qint64, and other numbers outside double or between 2^53 and 2^63, where they would be rounded silently.
/// Errors: Malformed "invalid_json" with line and column in message and details; TooLarge
/// "json_too_many_values". Whole numbers keep all 64 bits (wholeNumber() reads them); "1e3" and "1000.0" become
/// whole numbers too, as in JSON Schema, because QJsonValue does not keep the spelling. Any top-level value is accepted. Linear in the size of the input. Pure.
[[nodiscard]] Result<QJsonValue> parseStrictJson(QByteArrayView utf8, const JsonLimits &limits = {});

} // namespace emesa::schema
