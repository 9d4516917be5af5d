// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/schema/field.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace emesa::schema {

enum class ReadMode {
    Full,   ///< create or replace: every Required field must be there
    Partial ///< patch: only the fields sent are touched and checked
};

/// Reads `json` into `target` by its schema. Every problem is reported at once, one FieldError each: unknown
/// and read-only fields, wrong types, missing, too long, out of range. On error `target` is left half-read;
/// do not use it. Returns the names of the fields that were sent.
template<typename T>
[[nodiscard]] Result<QStringList> readObject(const QJsonObject &json, T &target, ReadMode mode = ReadMode::Full);

/// Appends `value` as a JSON object. Fields that have a flag of `without` are left out (e.g. StaffOnly).
template<typename T>
void writeObject(QByteArray &out, const T &value, unsigned without = NoFlags);

/// The same as a QJsonObject, for code that goes on working with it (client caches, audit diffs).
template<typename T>
[[nodiscard]] QJsonObject toJson(const T &value, unsigned without = NoFlags)
{
    QByteArray text;
    writeObject(text, value, without);
    return QJsonDocument::fromJson(text).object();
}

/// Reads what another Emesa program wrote: unknown fields are ignored, ReadOnly ones are taken, missing ones
/// keep their default. For clients.
template<typename T>
[[nodiscard]] Result<T> fromJson(const QJsonObject &json);

namespace detail {

/// The limits of a field applied to one value; empty when it is fine.
template<typename V>
ReadOutcome checkBounds(const FieldOptions &options, const V &value)
{
    const bool required = (options.flags & Required) != 0;
    if constexpr (isOptional<V>) {
        if (value)
            return checkBounds(options, *value);
        if (required)
            return ReadFailure{QStringLiteral("required"), QStringLiteral("This is required.")};
    } else if constexpr (std::is_same_v<V, QString>) {
        if (required && value.trimmed().isEmpty())
            return ReadFailure{QStringLiteral("required"), QStringLiteral("This must not be empty.")};
        if (options.maxLength > 0 && value.size() > options.maxLength)
            return ReadFailure{QStringLiteral("max_length"),
                               QStringLiteral("Use at most %1 characters.").arg(options.maxLength)};
    } else if constexpr (std::is_same_v<V, int> || std::is_same_v<V, qint64>) {
        if (value < options.min)
            return ReadFailure{QStringLiteral("range"), QStringLiteral("Use %1 or more.").arg(options.min)};
        if (value > options.max)
            return ReadFailure{QStringLiteral("range"), QStringLiteral("Use %1 or less.").arg(options.max)};
    } else if constexpr (std::is_same_v<V, Amount>) {
        if (value.minor < options.min)
            return ReadFailure{QStringLiteral("range"),
                               QStringLiteral("Use %1 or more.").arg(Amount{options.min}.toString())};
        if (value.minor > options.max)
            return ReadFailure{QStringLiteral("range"),
                               QStringLiteral("Use %1 or less.").arg(Amount{options.max}.toString())};
    }
    return {};
}

template<typename F, typename T>
ReadOutcome readField(const F &field, const QJsonValue &json, T &target)
{
    using V = ValueOf<F>;
    V value{};
    if (!isOptional<V> && json.isNull())
        return ReadFailure{QStringLiteral("null"), QStringLiteral("This must not be null.")};
    if (auto failure = Codec<V>::read(json, value))
        return failure;
    if (auto failure = checkBounds(field.options, value))
        return failure;
    target.*(field.member) = std::move(value);
    return {};
}

} // namespace detail

template<typename T>
Result<QStringList> readObject(const QJsonObject &json, T &target, ReadMode mode)
{
    QList<FieldError> errors;
    QStringList sent, names;
    forEachField<T>([&](const auto &field) {
        const QString name = QString::fromLatin1(field.name);
        names.append(name);
        const auto found = json.constFind(name);
        if (found == json.constEnd()) {
            if (mode == ReadMode::Full && field.has(Required) && !field.has(ReadOnly))
                errors.append({name, QStringLiteral("required"), QStringLiteral("This is required.")});
        } else if (field.has(ReadOnly)) {
            errors.append({name, QStringLiteral("read_only"), QStringLiteral("This is set by the server; leave it out.")});
        } else if (const auto failure = detail::readField(field, *found, target)) {
            errors.append({name, failure->code, failure->message});
        } else {
            sent.append(name);
        }
    });
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        if (!names.contains(it.key()))
            errors.append({it.key().left(100), QStringLiteral("unknown_field"), QStringLiteral("There is no such field.")});
    }
    if (!errors.isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("validation_failed"),
                     QStringLiteral("Some values need to be corrected."), errors};
    return sent;
}

template<typename T>
void writeObject(QByteArray &out, const T &value, unsigned without)
{
    out += '{';
    bool first = true;
    forEachField<T>([&](const auto &field) {
        if (field.has(without))
            return;
        out += first ? "\"" : ",\"";
        first = false;
        out += field.name;
        out += "\":";
        Codec<ValueOf<decltype(field)>>::write(out, value.*(field.member));
    });
    out += '}';
}

template<typename T>
Result<T> fromJson(const QJsonObject &json)
{
    T value{};
    QList<FieldError> errors;
    forEachField<T>([&](const auto &field) {
        const QString name = QString::fromLatin1(field.name);
        const auto found = json.constFind(name);
        if (found == json.constEnd())
            return;
        if (const auto failure = Codec<ValueOf<decltype(field)>>::read(*found, value.*(field.member)))
            errors.append({name, failure->code, failure->message});
    });
    if (!errors.isEmpty())
        return Error{ErrorCode::Malformed, QStringLiteral("unexpected_answer"),
                     QStringLiteral("The server sent something this program does not understand."), errors};
    return value;
}

} // namespace emesa::schema
