// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/codec.h"

#include <tuple>

namespace emesa::schema {

/// What may be done with a field. Combine with |.
enum FieldFlag : unsigned {
    NoFlags = 0,
    Required = 1u << 0,   ///< must be given (and not blank) when an object is created
    ReadOnly = 1u << 1,   ///< set by the server; sending it is an error
    Key = 1u << 2,        ///< identifies the row
    Column = 1u << 3,     ///< shown as a table column
    StaffOnly = 1u << 4,  ///< left out for callers who are not staff
    Filterable = 1u << 5, ///< `?name=` is allowed in lists
    Sortable = 1u << 6,   ///< `?ordering=name` is allowed in lists
    Searchable = 1u << 7, ///< looked at by `?search=`
    Derived = 1u << 8,    ///< not read from SQL; the renderer computes it
    Multiline = 1u << 9   ///< free text over several lines
};

/// Everything about a field but its name and type. Lengths in UTF-16 units; `min` and `max` in the value's own
/// unit (Amount: minor units).
struct FieldOptions
{
    const char *title = ""; ///< QT_TRANSLATE_NOOP text for people
    unsigned flags = NoFlags;
    int maxLength = 0;      ///< 0: unlimited
    qint64 min = std::numeric_limits<qint64>::min();
    qint64 max = std::numeric_limits<qint64>::max();
    const char *sql = nullptr; ///< SQL expression this field is read from; nullptr: the column of its own name
};

template<typename S, typename V>
struct Field
{
    using Struct = S;
    using Value = V;

    const char *name;
    V S::*member;
    FieldOptions options;

    [[nodiscard]] constexpr bool has(unsigned flag) const { return (options.flags & flag) != 0; }
    [[nodiscard]] constexpr const char *sql() const { return options.sql ? options.sql : name; }
};

template<typename S, typename V>
constexpr Field<S, V> field(const char *name, V S::*member, FieldOptions options = {})
{
    return {name, member, options};
}

template<typename... Fields>
struct Entity
{
    const char *name; ///< the table of a stored entity, or the name of a wire object
    std::tuple<Fields...> fields;
};

template<typename... Fields>
constexpr Entity<Fields...> entity(const char *name, Fields... fields)
{
    return {name, std::tuple<Fields...>(fields...)};
}

/// The fields of a base struct's schema followed by more of T's own.
template<typename T, typename... Fields>
constexpr auto extended(const char *name, const Entity<Fields...> &base, auto... more)
{
    const auto ofT = [](const auto &field) {
        using V = typename std::decay_t<decltype(field)>::Value;
        return Field<T, V>{field.name, static_cast<V T::*>(field.member), field.options};
    };
    return std::apply([&](const auto &...fields) { return entity(name, ofT(fields)..., more...); }, base.fields);
}

/// The one definition of a type: specialise per struct, next to it.
template<typename T>
inline constexpr auto schemaOf = nullptr;

/// Calls visit(field) for each field in order.
template<typename T, typename Visitor>
constexpr void forEachField(Visitor &&visit)
{
    std::apply([&](const auto &...fields) { (visit(fields), ...); }, schemaOf<T>.fields);
}

template<typename F>
using ValueOf = typename std::decay_t<F>::Value;

/// The field of T that is its Key.
template<typename T>
[[nodiscard]] constexpr const auto &keyFieldOf()
{
    constexpr size_t index = [] {
        size_t found = 0, at = 0;
        forEachField<T>([&](const auto &field) {
            if (field.has(Key))
                found = at;
            ++at;
        });
        return found;
    }();
    return std::get<index>(schemaOf<T>.fields);
}

template<typename T>
using KeyOf = ValueOf<decltype(keyFieldOf<T>())>;

template<typename T>
[[nodiscard]] const KeyOf<T> &keyOf(const T &value)
{
    return value.*(keyFieldOf<T>().member);
}

} // namespace emesa::schema
