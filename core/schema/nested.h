// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/json.h"

#include <QJsonArray>
#include <QMap>

namespace emesa::schema {

// Codecs of values inside wire objects: structs with a schema, lists and maps. They travel as JSON only.

template<typename T>
inline constexpr bool hasSchema = !std::is_same_v<std::decay_t<decltype(schemaOf<T>)>, std::nullptr_t>;

/// A struct with a schema inside another one. Unknown members are refused as they are on top.
template<typename T>
struct Codec<T, std::enable_if_t<std::is_class_v<T> && hasSchema<T>>>
{
    static constexpr const char *jsonType = "object";
    static constexpr const char *jsonFormat = "";
    static void write(QByteArray &out, const T &value) { writeObject(out, value); }
    static ReadOutcome read(const QJsonValue &json, T &value)
    {
        if (!json.isObject())
            return ReadFailure{QStringLiteral("type"), QStringLiteral("Give an object.")};
        auto read = fromJson<T>(json.toObject());
        if (!read) {
            const FieldError first = read.error().fields.value(0);
            return ReadFailure{first.code, QString(first.field + QLatin1String(": ") + first.message)};
        }
        value = *std::move(read);
        return {};
    }
};

template<typename V>
struct Codec<QList<V>, std::enable_if_t<!std::is_same_v<V, QString>>>
{
    static constexpr const char *jsonType = "array";
    static constexpr const char *jsonFormat = "";
    static void write(QByteArray &out, const QList<V> &values)
    {
        out += '[';
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (i > 0)
                out += ',';
            Codec<V>::write(out, values[i]);
        }
        out += ']';
    }
    static ReadOutcome read(const QJsonValue &json, QList<V> &values)
    {
        if (!json.isArray())
            return ReadFailure{QStringLiteral("type"), QStringLiteral("Give a list.")};
        values.clear();
        const QJsonArray array = json.toArray();
        for (const QJsonValue &element : array) {
            V value{};
            if (auto failure = Codec<V>::read(element, value))
                return failure;
            values.append(std::move(value));
        }
        return {};
    }
};

/// An object whose member names are data.
template<typename V>
struct Codec<QMap<QString, V>>
{
    static constexpr const char *jsonType = "object";
    static constexpr const char *jsonFormat = "";
    static void write(QByteArray &out, const QMap<QString, V> &values)
    {
        out += '{';
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (it != values.begin())
                out += ',';
            appendString(out, it.key().toUtf8());
            out += ':';
            Codec<V>::write(out, it.value());
        }
        out += '}';
    }
    static ReadOutcome read(const QJsonValue &json, QMap<QString, V> &values)
    {
        if (!json.isObject())
            return ReadFailure{QStringLiteral("type"), QStringLiteral("Give an object.")};
        values.clear();
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (auto failure = Codec<V>::read(it.value(), values[it.key()]))
                return failure;
        }
        return {};
    }
};

} // namespace emesa::schema
