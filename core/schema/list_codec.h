// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/json.h"

#include <QJsonArray>
#include <QList>

namespace emesa::schema {

template<typename T>
inline constexpr bool hasSchema = !std::is_same_v<std::remove_cvref_t<decltype(schemaOf<T>)>, std::nullptr_t>;

/// JSON array of numbers, or of objects that have a schema (`Item`); in SQL the same array as text.
template<typename T>
struct Codec<QList<T>, std::enable_if_t<std::is_same_v<T, int> || std::is_same_v<T, qint64> || hasSchema<T>>>
{
    using Item = T;
    static constexpr const char *jsonType = "array";
    static constexpr const char *jsonFormat = "";
    static constexpr qsizetype maxItems = 10'000;

    static void write(QByteArray &out, const QList<T> &list)
    {
        out += '[';
        bool isFirst = true;
        for (const T &item : list) {
            if (!std::exchange(isFirst, false))
                out += ',';
            if constexpr (hasSchema<T>)
                writeObject(out, item);
            else
                Codec<T>::write(out, item);
        }
        out += ']';
    }

    static ReadOutcome read(const QJsonValue &json, QList<T> &list)
    {
        if (!json.isArray())
            return ReadFailure{QStringLiteral("type"), QStringLiteral("Give a list.")};
        const QJsonArray array = json.toArray();
        if (array.size() > maxItems)
            return ReadFailure{QStringLiteral("range"), QStringLiteral("Use at most %1 entries.").arg(maxItems)};
        list.clear();
        list.reserve(array.size());
        for (const QJsonValue &element : array) {
            T item{};
            if constexpr (hasSchema<T>) {
                auto object = fromJson<T>(element.toObject());
                if (!element.isObject() || !object)
                    return ReadFailure{QStringLiteral("type"), QStringLiteral("An entry of this list is not understood.")};
                item = *std::move(object);
            } else if (auto failure = Codec<T>::read(element, item)) {
                return failure;
            }
            list.append(std::move(item));
        }
        return {};
    }

    static QVariant toSql(const QList<T> &list)
    {
        QByteArray text;
        write(text, list);
        return QString::fromUtf8(text);
    }
    template<typename Row>
    static QList<T> fromRow(const Row &row, int column)
    {
        QList<T> list;
        if (read(QJsonDocument::fromJson(row.utf8(column)).array(), list))
            list.clear();
        return list;
    }
    template<typename Row>
    static void writeRow(QByteArray &out, const Row &row, int column) { write(out, fromRow(row, column)); }
};

} // namespace emesa::schema
