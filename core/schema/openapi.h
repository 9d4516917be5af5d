// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/example_text.h"
#include "core/schema/nested.h"

#include <string_view>

namespace emesa::schema {

/// What an object is to its sender: an answer has every field, a body those that may be sent, a patch any of these.
enum class Use { Answer, Body, Patch };

/// Gives the example of a type where field names do not say enough: specialise with a function that returns a T.
template<typename T>
inline constexpr auto exampleOf = nullptr;

/// "Order" for emesa::Order.
template<typename T>
[[nodiscard]] QString typeName()
{
    // g++ writes "… [with T = emesa::Order; …]", clang "… [T = emesa::Order]".
    constexpr std::string_view text = __PRETTY_FUNCTION__;
    constexpr size_t begin = text.find("T = ") + 4;
    constexpr std::string_view whole = text.substr(begin, text.find_first_of(";]", begin) - begin);
    constexpr size_t colon = whole.rfind(':');
    constexpr std::string_view name = colon == std::string_view::npos ? whole : whole.substr(colon + 1);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

template<typename T>
[[nodiscard]] constexpr bool hasReadOnly()
{
    bool found = false;
    forEachField<T>([&](const auto &field) { found = found || field.has(ReadOnly); });
    return found;
}

/// The name of T's component: an entity that is sent as well as answered has one for each ("Machine",
/// "MachineInput", "MachinePatch").
template<typename T>
[[nodiscard]] QString componentName(Use use)
{
    QString name = typeName<T>();
    if (use == Use::Answer || (use == Use::Body && !hasReadOnly<T>()))
        return name;
    for (const char *ending : {"Input", "Patch"}) {
        if (name.endsWith(QLatin1String(ending)))
            name.chop(5);
    }
    return name + QLatin1String(use == Use::Body ? "Input" : "Patch");
}

class Components;

template<typename V>
[[nodiscard]] QJsonObject valueSchema(Use use, Components &components);

/// The schemas of all struct types a document uses, by name. Filled while their users are described.
class Components
{
public:
    /// Adds T once and returns the reference to it.
    template<typename T>
    QJsonObject reference(Use use)
    {
        const QString name = componentName<T>(use);
        if (!m_schemas.contains(name)) {
            m_schemas.insert(name, QJsonObject()); // a type may contain itself
            m_schemas.insert(name, objectSchema<T>(use));
        }
        return {{QStringLiteral("$ref"), QString(QLatin1String("#/components/schemas/") + name)}};
    }
    void add(const QString &name, const QJsonObject &schema) { m_schemas.insert(name, schema); }
    [[nodiscard]] const QJsonObject &schemas() const { return m_schemas; }

private:
    template<typename T>
    QJsonObject objectSchema(Use use);

    QJsonObject m_schemas;
};

namespace detail {

template<typename V>
struct ElementOf
{
    using Type = void;
};
template<typename V>
struct ElementOf<QList<V>>
{
    using Type = V;
};
template<typename V>
struct ElementOf<QMap<QString, V>>
{
    using Type = V;
};
template<typename V>
using Element = typename ElementOf<V>::Type;

template<typename V>
inline constexpr bool isMap = false;
template<typename V>
inline constexpr bool isMap<QMap<QString, V>> = true;

/// Whether a field of this type travels in objects of this use.
template<typename F>
constexpr bool travels(const F &field, Use use)
{
    return use == Use::Answer || !field.has(ReadOnly | Derived);
}

template<typename F>
void addLimits(const F &field, Use use, QJsonObject &schema)
{
    using V = ValueOf<F>;
    const FieldOptions &options = field.options;
    const auto isSet = [](qint64 limit) {
        return limit != std::numeric_limits<qint64>::min() && limit != std::numeric_limits<qint64>::max();
    };
    if constexpr (std::is_same_v<V, QString> || std::is_same_v<V, std::optional<QString>>) {
        if (options.maxLength > 0)
            schema.insert(QStringLiteral("maxLength"), options.maxLength);
        if (use != Use::Answer && field.has(Required))
            schema.insert(QStringLiteral("minLength"), 1);
    }
    constexpr bool isNumber = std::is_same_v<V, int> || std::is_same_v<V, qint64> || std::is_same_v<V, std::optional<int>>
        || std::is_same_v<V, std::optional<qint64>>;
    if constexpr (isNumber) {
        if (isSet(options.min))
            schema.insert(QStringLiteral("minimum"), options.min);
        if (isSet(options.max))
            schema.insert(QStringLiteral("maximum"), options.max);
    }
    if constexpr (std::is_same_v<V, Amount> || std::is_same_v<V, std::optional<Amount>>) {
        if (isSet(options.min) && isSet(options.max))
            schema.insert(QStringLiteral("description"),
                          QStringLiteral("From %1 to %2.").arg(Amount{options.min}.toString(), Amount{options.max}.toString()));
    }
}

} // namespace detail

/// An example of T as it travels: of exampleOf<T> where there is one, else put together from names and limits.
template<typename T>
[[nodiscard]] QJsonObject exampleObject(Use use);

template<typename V>
[[nodiscard]] QJsonValue exampleValue(const QString &name, const FieldOptions &options, Use use)
{
    if constexpr (isOptional<V>) {
        return use == Use::Answer && exampleIsNull(name) ? QJsonValue() : exampleValue<typename V::value_type>(name, options, use);
    } else if constexpr (std::is_same_v<V, bool>) {
        return exampleTruth(name);
    } else if constexpr (std::is_same_v<V, int> || std::is_same_v<V, qint64>) {
        return qBound(options.min, exampleNumber(name), options.max);
    } else if constexpr (std::is_same_v<V, QString>) {
        const QString text = exampleText(name, QString::fromUtf8(options.title));
        return options.maxLength > 0 ? text.left(options.maxLength) : text;
    } else if constexpr (std::is_same_v<V, Timestamp>) {
        return QStringLiteral("2026-01-12T09:30:00.000Z");
    } else if constexpr (std::is_same_v<V, QDate>) {
        return QStringLiteral("2026-02-20");
    } else if constexpr (std::is_same_v<V, Amount>) {
        return Amount{qBound(options.min, qint64(510'000), options.max)}.toString();
    } else if constexpr (std::is_enum_v<V>) {
        return QString::fromLatin1(enumNames<V>[0]);
    } else if constexpr (std::is_same_v<V, QStringList>) {
        return QJsonArray::fromStringList(exampleTexts(name));
    } else if constexpr (detail::isMap<V>) {
        return QJsonObject{{exampleText(QString(name + QLatin1String("#key")), exampleText(QStringLiteral("topic"), {})), exampleValue<detail::Element<V>>(name, options, use)}};
    } else if constexpr (!std::is_void_v<detail::Element<V>>) {
        return QJsonArray{exampleValue<detail::Element<V>>(name, options, use)};
    } else if constexpr (hasSchema<V>) {
        return exampleObject<V>(use);
    } else {
        return QJsonObject();
    }
}

template<typename T>
QJsonObject exampleObject(Use use)
{
    static constexpr int patchedFields = 2;
    QJsonObject given;
    if constexpr (!std::is_same_v<std::decay_t<decltype(exampleOf<T>)>, std::nullptr_t>)
        given = toJson(exampleOf<T>());
    QJsonObject example;
    forEachField<T>([&](const auto &field) {
        const QString name = QString::fromLatin1(field.name);
        if (!detail::travels(field, use) || (use == Use::Patch && example.size() >= patchedFields))
            return;
        if (given.isEmpty())
            example.insert(name, exampleValue<ValueOf<decltype(field)>>(QString(typeName<T>() + u'.' + name), field.options, use));
        else if (use == Use::Answer || !given.value(name).isNull())
            example.insert(name, given.value(name));
    });
    return example;
}

template<typename V>
QJsonObject valueSchema(Use use, Components &components)
{
    const QString type = QStringLiteral("type");
    if constexpr (isOptional<V>) {
        QJsonObject schema = valueSchema<typename V::value_type>(use, components);
        if (schema.contains(QStringLiteral("$ref")))
            return {{QStringLiteral("anyOf"), QJsonArray{schema, QJsonObject{{type, QStringLiteral("null")}}}}};
        schema.insert(type, QJsonArray{schema.value(type), QStringLiteral("null")});
        if (schema.contains(QStringLiteral("enum"))) {
            QJsonArray values = schema.value(QStringLiteral("enum")).toArray();
            values.append(QJsonValue::Null);
            schema.insert(QStringLiteral("enum"), values);
        }
        return schema;
    } else if constexpr (std::is_enum_v<V>) {
        QJsonArray values;
        for (const char *name : enumNames<V>)
            values.append(QString::fromLatin1(name));
        return {{type, QStringLiteral("string")}, {QStringLiteral("enum"), values}};
    } else if constexpr (std::is_same_v<V, QStringList>) {
        return {{type, QStringLiteral("array")}, {QStringLiteral("items"), QJsonObject{{type, QStringLiteral("string")}}}};
    } else if constexpr (detail::isMap<V>) {
        return {{type, QStringLiteral("object")},
                {QStringLiteral("additionalProperties"), valueSchema<detail::Element<V>>(use, components)}};
    } else if constexpr (!std::is_void_v<detail::Element<V>>) {
        return {{type, QStringLiteral("array")}, {QStringLiteral("items"), valueSchema<detail::Element<V>>(use, components)}};
    } else if constexpr (hasSchema<V>) {
        return components.reference<V>(use);
    } else {
        QJsonObject schema{{type, QString::fromLatin1(Codec<V>::jsonType)}};
        if (*Codec<V>::jsonFormat)
            schema.insert(QStringLiteral("format"), QString::fromLatin1(Codec<V>::jsonFormat));
        if constexpr (std::is_same_v<V, Amount>)
            schema.insert(QStringLiteral("pattern"), QStringLiteral("^\\d{1,8}\\.\\d{2}$"));
        return schema;
    }
}

template<typename T>
QJsonObject Components::objectSchema(Use use)
{
    QJsonObject properties;
    QJsonArray required;
    forEachField<T>([&](const auto &field) {
        if (!detail::travels(field, use))
            return;
        QJsonObject property = valueSchema<ValueOf<decltype(field)>>(use, *this);
        if (*field.options.title)
            property.insert(QStringLiteral("title"), QString::fromUtf8(field.options.title));
        detail::addLimits(field, use, property);
        if (field.has(ReadOnly))
            property.insert(QStringLiteral("readOnly"), true);
        const QString name = QString::fromLatin1(field.name);
        if (use != Use::Answer && name.endsWith(QLatin1String("password")))
            property.insert(QStringLiteral("writeOnly"), true);
        if (field.has(StaffOnly))
            property.insert(QStringLiteral("description"), QStringLiteral("Left out for callers who are not staff."));
        properties.insert(name, property);
        if ((use == Use::Answer && !field.has(StaffOnly)) || (use == Use::Body && field.has(Required)))
            required.append(name);
    });
    QJsonObject schema{{QStringLiteral("type"), QStringLiteral("object")}};
    if (!properties.isEmpty())
        schema.insert(QStringLiteral("properties"), properties);
    if (!required.isEmpty())
        schema.insert(QStringLiteral("required"), required);
    if (use != Use::Answer)
        schema.insert(QStringLiteral("additionalProperties"), false);
    schema.insert(QStringLiteral("examples"), QJsonArray{exampleObject<T>(use)});
    return schema;
}

/// A type of a request or an answer without its C++ name, for tables: functions that describe it.
struct WireType
{
    QJsonObject (*schema)(Use use, Components &components);
    QJsonValue (*example)(Use use);
    /// Reads `json` as whoever receives it does; empty when it fits.
    ReadOutcome (*check)(Use use, const QJsonValue &json);
};

template<typename V>
[[nodiscard]] ReadOutcome checkValue(Use use, const QJsonValue &json)
{
    V value{};
    if constexpr (hasSchema<V>) {
        if (use != Use::Answer) {
            const auto read = readObject(json.toObject(), value, use == Use::Body ? ReadMode::Full : ReadMode::Partial);
            if (read)
                return {};
            const FieldError first = read.error().fields.value(0);
            return ReadFailure{first.code, QString(first.field + QLatin1String(": ") + first.message)};
        }
    }
    return Codec<V>::read(json, value);
}

template<typename V>
inline constexpr WireType wireType{
    &valueSchema<V>,
    [](Use use) { return exampleValue<V>(QString(), {}, use); },
    &checkValue<V>,
};

} // namespace emesa::schema
