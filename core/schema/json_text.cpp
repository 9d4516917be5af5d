// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/json_text.h"

#include "core/schema/codec.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <charconv>

namespace emesa::schema {

namespace {

[[nodiscard]] constexpr bool needsEscape(uchar c)
{
    return c < 0x20 || c == '"' || c == '\\';
}

void appendEscaped(QByteArray &out, uchar c)
{
    static constexpr char hex[] = "0123456789abcdef";
    switch (c) {
    case '"': out += "\\\""; break;
    case '\\': out += "\\\\"; break;
    case '\n': out += "\\n"; break;
    case '\r': out += "\\r"; break;
    case '\t': out += "\\t"; break;
    default:
        out += "\\u00";
        out += hex[c >> 4];
        out += hex[c & 15];
    }
}

} // namespace

void appendString(QByteArray &out, QByteArrayView utf8)
{
    qsizetype i = 0;
    while (i < utf8.size() && !needsEscape(uchar(utf8[i])))
        ++i;
    if (i == utf8.size()) {
        appendQuoted(out, utf8);
        return;
    }
    out += '"';
    qsizetype clean = 0; // start of the stretch that needs no escaping
    for (; i < utf8.size(); ++i) {
        const auto c = uchar(utf8[i]);
        if (!needsEscape(c))
            continue;
        appendBytes(out, utf8.data() + clean, i - clean);
        clean = i + 1;
        appendEscaped(out, c);
    }
    appendBytes(out, utf8.data() + clean, utf8.size() - clean);
    out += '"';
}

void appendNumber(QByteArray &out, qint64 value)
{
    char digits[24];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), value).ptr;
    appendBytes(out, digits, end - digits);
}

std::optional<qint64> wholeNumber(const QJsonValue &json)
{
    if (!json.isDouble())
        return std::nullopt;
    // toInteger() gives its fallback for fractions and for what does not fit; two fallbacks tell it from a value.
    const qint64 first = json.toInteger(0);
    return first == json.toInteger(1) ? std::optional(first) : std::nullopt;
}

QStringList stringListFromText(const QByteArray &json)
{
    QStringList list;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : array) {
        if (value.isString())
            list += value.toString();
    }
    return list;
}

void Codec<QStringList>::write(QByteArray &out, const QStringList &value)
{
    out += '[';
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (i > 0)
            out += ',';
        appendString(out, value[i].toUtf8());
    }
    out += ']';
}

ReadOutcome Codec<QStringList>::read(const QJsonValue &json, QStringList &value)
{
    static constexpr qsizetype maxEntries = 100, maxEntryLength = 200;
    const ReadFailure failure{QStringLiteral("type"),
                              QStringLiteral("Give a list of up to %1 texts, like [\"laser\", \"bending\"].").arg(maxEntries)};
    const QJsonArray array = json.toArray();
    if (!json.isArray() || array.size() > maxEntries)
        return failure;
    QStringList list;
    for (const QJsonValue &element : array) {
        QString text;
        if (Codec<QString>::read(element, text) || text.size() > maxEntryLength)
            return failure;
        list += text;
    }
    value = list;
    return {};
}

} // namespace emesa::schema
