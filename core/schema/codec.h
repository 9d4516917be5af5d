// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/timestamp.h"
#include "core/schema/json_text.h"

#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>
#include <QVariant>

#include <array>
#include <limits>
#include <optional>
#include <type_traits>

namespace emesa::schema {

/// Why a JSON value is not a V: a stable code and a sentence. An empty ReadOutcome means it was read.
struct ReadFailure
{
    QString code;
    QString message;
};
using ReadOutcome = std::optional<ReadFailure>;

/// How one value type travels. The only extension point of the schema machinery; per type V:
///   write(out, v)            append v as JSON text
///   read(json, v)            JSON → v, or why not
///   toSql(v)                 value to bind
///   fromRow(row, column)     stored value → v; Row offers isNull, int64, text, utf8 (storage::Row)
///   writeRow(out, row, col)  stored value → JSON text without building v: the hot path of lists
///   jsonType, jsonFormat     for documents and forms
template<typename V, typename = void>
struct Codec;

template<>
struct Codec<bool>
{
    static constexpr const char *jsonType = "boolean";
    static constexpr const char *jsonFormat = "";
    static void write(QByteArray &out, bool value) { out += value ? "true" : "false"; }
    static ReadOutcome read(const QJsonValue &json, bool &value)
    {
        if (!json.isBool())
            return ReadFailure{QStringLiteral("type"), QStringLiteral("Give true or false.")};
        value = json.toBool();
        return {};
    }
    static QVariant toSql(bool value) { return QVariant(value ? 1 : 0); }
    template<typename Row>
    static bool fromRow(const Row &row, int column) { return row.int64(column) != 0; }
    template<typename Row>
    static void writeRow(QByteArray &out, const Row &row, int column) { write(out, row.int64(column) != 0); }
};

template<typename V>
struct Codec<V, std::enable_if_t<std::is_same_v<V, int> || std::is_same_v<V, qint64>>>
{
    static constexpr const char *jsonType = "integer";
    static constexpr const char *jsonFormat = std::is_same_v<V, int> ? "int32" : "int64";
    static void write(QByteArray &out, V value) { appendNumber(out, qint64(value)); }
    static ReadOutcome read(const QJsonValue &json, V &value)
    {
        const auto whole = wholeNumber(json);
        if (!whole)
            return ReadFailure{QStringLiteral("type"), QStringLiteral("Give a whole number without quotes.")};
        if (*whole > qint64(std::numeric_limits<V>::max()) || *whole < qint64(std::numeric_limits<V>::min()))
            return ReadFailure{QStringLiteral("range"), QStringLiteral("This number is too large.")};
        value = V(*whole);
        return {};
    }
    static QVariant toSql(V value) { return QVariant::fromValue<qint64>(value); }
    template<typename Row>
    static V fromRow(const Row &row, int column) { return V(row.int64(column)); }
    template<typename Row>
    static void writeRow(QByteArray &out, const Row &row, int column) { appendNumber(out, row.int64(column)); }
};

template<>
struct Codec<QString>
{
    static constexpr const char *jsonType = "string";
    static constexpr const char *jsonFormat = "";
    static void write(QByteArray &out, const QString &value) { appendString(out, value.toUtf8()); }
    static ReadOutcome read(const QJsonValue &json, QString &value)
    {
        if (!json.isString())
            return ReadFailure{QStringLiteral("type"), QStringLiteral("Give text in quotes.")};
        value = json.toString();
        if (value.contains(QChar(u'\0')))
            return ReadFailure{QStringLiteral("characters"), QStringLiteral("The text must not contain NUL.")};
        return {};
    }
    static QVariant toSql(const QString &value) { return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value); }
    template<typename Row>
    static QString fromRow(const Row &row, int column) { return row.text(column); }
    template<typename Row>
    static void writeRow(QByteArray &out, const Row &row, int column)
    {
        QByteArray scratch;
        appendString(out, row.utf8(column, scratch));
    }
};

/// Appends a stored text that needs no escaping (ids, times, enum names) as a JSON string.
template<typename Row>
void writeQuoted(QByteArray &out, const Row &row, int column)
{
    QByteArray scratch;
    appendQuoted(out, row.utf8(column, scratch));
}

template<>
struct Codec<Timestamp>
{
    static constexpr const char *jsonType = "string";
    static constexpr const char *jsonFormat = "date-time";
    static void write(QByteArray &out, Timestamp value) { out += '"' + value.toIso() + '"'; }
    static ReadOutcome read(const QJsonValue &json, Timestamp &value)
    {
        const auto moment = json.isString() ? Timestamp::fromString(json.toString()) : std::nullopt;
        if (!moment)
            return ReadFailure{QStringLiteral("format"), QStringLiteral("Give a time like 2026-01-12T09:30:00Z.")};
        value = *moment;
        return {};
    }
    static QVariant toSql(Timestamp value) { return value.toString(); }
    template<typename Row>
    static Timestamp fromRow(const Row &row, int column)
    {
        return Timestamp::fromIso(row.utf8(column)).value_or(Timestamp{});
    }
    template<typename Row>
    static void writeRow(QByteArray &out, const Row &row, int column) { writeQuoted(out, row, column); }
};

/// A calendar day without zone, "2026-01-24".
template<>
struct Codec<QDate>
{
    static constexpr const char *jsonType = "string";
    static constexpr const char *jsonFormat = "date";
    static void write(QByteArray &out, QDate value) { out += '"' + value.toString(Qt::ISODate).toLatin1() + '"'; }
    static ReadOutcome read(const QJsonValue &json, QDate &value)
    {
        const QString text = json.toString();
        const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
        if (!day.isValid() || day.year() < 1970 || day.year() > 9998)
            return ReadFailure{QStringLiteral("format"),
                               QStringLiteral("Give a day like 2026-01-24, without time or zone.")};
        value = day;
        return {};
    }
    static QVariant toSql(QDate value) { return value.toString(Qt::ISODate); }
    template<typename Row>
    static QDate fromRow(const Row &row, int column) { return QDate::fromString(row.text(column), Qt::ISODate); }
    template<typename Row>
    static void writeRow(QByteArray &out, const Row &row, int column) { writeQuoted(out, row, column); }
};

/// Decimal string with two places on the wire, hundredths as an integer in SQL.
template<>
struct Codec<Amount>
{
    static constexpr const char *jsonType = "string";
    static constexpr const char *jsonFormat = "decimal";
    static void write(QByteArray &out, Amount value) { out += '"' + value.toText() + '"'; }
    static ReadOutcome read(const QJsonValue &json, Amount &value)
    {
        const auto amount = json.isString() ? Amount::fromString(json.toString()) : std::nullopt;
        if (!amount)
            return ReadFailure{QStringLiteral("format"),
                               QStringLiteral("Give an amount in quotes with two decimals, like \"5100.00\".")};
        value = *amount;
        return {};
    }
    static QVariant toSql(Amount value) { return QVariant::fromValue<qint64>(value.minor); }
    template<typename Row>
    static Amount fromRow(const Row &row, int column) { return {row.int64(column)}; }
    template<typename Row>
    static void writeRow(QByteArray &out, const Row &row, int column) { write(out, Amount{row.int64(column)}); }
};

/// JSON array of strings; in SQL the same array as text.
template<>
struct Codec<QStringList>
{
    static constexpr const char *jsonType = "array";
    static constexpr const char *jsonFormat = "";
    static void write(QByteArray &out, const QStringList &value);
    static ReadOutcome read(const QJsonValue &json, QStringList &value);
    static QVariant toSql(const QStringList &value)
    {
        QByteArray text;
        write(text, value);
        return QString::fromUtf8(text);
    }
    template<typename Row>
    static QStringList fromRow(const Row &row, int column) { return stringListFromText(row.utf8(column)); }
    template<typename Row>
    static void writeRow(QByteArray &out, const Row &row, int column)
    {
        const QByteArray text = row.utf8(column);
        out += text.isEmpty() ? QByteArray("[]") : text;
    }
};

/// Specialise for an enum to give its wire names, in the order of its values from 0:
/// template<> inline constexpr auto enumNames<Colour> = std::array{"red", "green"};
template<typename E>
inline constexpr std::array<const char *, 0> enumNames = {};

template<typename E>
[[nodiscard]] QString enumToString(E value)
{
    return QString::fromLatin1(enumNames<E>[size_t(value)]);
}

template<typename E>
[[nodiscard]] std::optional<E> enumFromString(QStringView text)
{
    for (size_t i = 0; i < enumNames<E>.size(); ++i) {
        if (text == QLatin1String(enumNames<E>[i]))
            return E(i);
    }
    return std::nullopt;
}

/// Any JSON object; in SQL its compact text. What is stored and is none reads as {}.
template<>
struct Codec<QJsonObject>
{
    static constexpr const char *jsonType = "object";
    static constexpr const char *jsonFormat = "";
    static QByteArray text(const QJsonObject &value) { return QJsonDocument(value).toJson(QJsonDocument::Compact); }
    static void write(QByteArray &out, const QJsonObject &value) { out += text(value); }
    static ReadOutcome read(const QJsonValue &json, QJsonObject &value)
    {
        if (!json.isObject())
            return ReadFailure{QStringLiteral("type"), QStringLiteral("Give an object in braces.")};
        value = json.toObject();
        return {};
    }
    static QVariant toSql(const QJsonObject &value) { return QString::fromUtf8(text(value)); }
    template<typename Row>
    static QJsonObject fromRow(const Row &row, int column) { return QJsonDocument::fromJson(row.utf8(column)).object(); }
    template<typename Row>
    static void writeRow(QByteArray &out, const Row &row, int column) { write(out, fromRow(row, column)); }
};

/// Enums travel by name, in JSON and in SQL.
template<typename E>
struct Codec<E, std::enable_if_t<std::is_enum_v<E>>>
{
    static constexpr const char *jsonType = "string";
    static constexpr const char *jsonFormat = "enum";
    static void write(QByteArray &out, E value)
    {
        out += '"';
        out += enumNames<E>[size_t(value)];
        out += '"';
    }
    static ReadOutcome read(const QJsonValue &json, E &value)
    {
        const auto known = enumFromString<E>(json.toString());
        if (json.isString() && known) {
            value = *known;
            return {};
        }
        QStringList names;
        for (const char *name : enumNames<E>)
            names += QString::fromLatin1(name);
        return ReadFailure{QStringLiteral("choice"),
                           QStringLiteral("Choose one of: %1.").arg(names.join(QStringLiteral(", ")))};
    }
    static QVariant toSql(E value) { return enumToString(value); }
    template<typename Row>
    static E fromRow(const Row &row, int column) { return enumFromString<E>(row.text(column)).value_or(E{}); }
    template<typename Row>
    static void writeRow(QByteArray &out, const Row &row, int column) { writeQuoted(out, row, column); }
};

/// null in JSON and in SQL when absent.
template<typename V>
struct Codec<std::optional<V>>
{
    static constexpr const char *jsonType = Codec<V>::jsonType;
    static constexpr const char *jsonFormat = Codec<V>::jsonFormat;
    static void write(QByteArray &out, const std::optional<V> &value)
    {
        if (value)
            Codec<V>::write(out, *value);
        else
            out += "null";
    }
    static ReadOutcome read(const QJsonValue &json, std::optional<V> &value)
    {
        value.reset();
        if (json.isNull())
            return {};
        return Codec<V>::read(json, value.emplace());
    }
    static QVariant toSql(const std::optional<V> &value) { return value ? Codec<V>::toSql(*value) : QVariant(); }
    template<typename Row>
    static std::optional<V> fromRow(const Row &row, int column)
    {
        return row.isNull(column) ? std::nullopt : std::optional<V>(Codec<V>::fromRow(row, column));
    }
    template<typename Row>
    static void writeRow(QByteArray &out, const Row &row, int column)
    {
        if (row.isNull(column))
            out += "null";
        else
            Codec<V>::writeRow(out, row, column);
    }
};

template<typename V>
inline constexpr bool isOptional = false;
template<typename V>
inline constexpr bool isOptional<std::optional<V>> = true;

} // namespace emesa::schema
