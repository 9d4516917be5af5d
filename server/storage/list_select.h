// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/list_query.h"
#include "core/base/ids.h"
#include "core/storage/database.h"
#include "core/storage/schema_sql.h"
#include "server/storage/count_cache.h"

#include <functional>

namespace emesa {

/// One field of a list as its SELECT knows it.
struct ListField
{
    QString name;
    storage::Sql expression;
    bool isNullable = false;
    bool isSearchable = false;
    bool isNumber = false; ///< read as a number; else as text
    /// Text of a parameter → value to bind; `isUpperEnd` for `_to`, where a day means its last millisecond.
    Result<QVariant> (*parse)(const QString &name, const QString &text, bool isUpperEnd) = nullptr;
};

/// Where the rows of an entity's list come from. Keep it as a static const: it holds only text.
struct ListSource
{
    const char *entity;         ///< part of every cursor, so that one list's does not fit another
    storage::Sql columns;       ///< what the row callback finds from ListSelect::firstColumn on
    storage::Sql from;          ///< "FROM orders o LEFT JOIN …"; LEFT, so that the order of reading is ours
    storage::Sql countFrom;     ///< the same rows without the joins that only add columns
    storage::Sql key;           ///< unique, not null, ascending with creation: "o.id"; see textKey
    storage::Sql base;          ///< condition on every row: "o.deleted_at IS NULL"
    QList<ListField> fields;
    bool newestFirst = true;    ///< order by key descending when nothing else is asked for
    bool textKey = false;       ///< the key is a UUID, not a number
    QString usualOrder = {};    ///< name of the field that is ordered by when nothing else is asked for; empty: by key
};

/// Which rows this caller may see at all. `where` empty: every row.
struct ListScope
{
    storage::Sql where;
    QVariantList values;
    Id userId = 0; ///< cursors are bound to the user they were made for
};

struct ListPage
{
    int rows = 0;
    QString next;                ///< cursor of the next page; empty on the last one
    std::optional<qint64> total; ///< only with the first page
};

/// One page of a list: filters, ranges, search, ordering and keyset position from a checked ListQuery, in one
/// SELECT. Page 10,000 costs what page 1 costs; NULLs in the ordering column come first ascending and last
/// descending, on both databases, and lose no row. Errors: Invalid with a field error for a value of the wrong type,
/// NotFound "cursor_unknown" for a cursor of another list, ordering, filter or user.
class ListSelect
{
public:
    /// The first two columns of a row are the key and the ordering value.
    static constexpr int firstColumn = 2;

    [[nodiscard]] static Result<ListPage> run(storage::Database &database, const ListSource &source, const api::ListQuery &query,
                                              const ListScope &scope, CountCache &counts,
                                              const std::function<void(const storage::Row &)> &each);

    /// The SELECT that run() would send, for EXPLAIN and for measuring.
    struct Statement
    {
        storage::Sql sql;
        QVariantList values;
    };
    [[nodiscard]] static Result<Statement> statement(const ListSource &source, const api::ListQuery &query, const ListScope &scope);

    /// The fields of T that lists may name, read with `tablePrefix` as in SchemaSql::columns().
    template<typename T>
    [[nodiscard]] static QList<ListField> fieldsOf(const char *tablePrefix);
};

namespace list_values {

Result<QVariant> integer(const QString &name, const QString &text, bool isUpperEnd);
Result<QVariant> boolean(const QString &name, const QString &text, bool isUpperEnd);
Result<QVariant> amount(const QString &name, const QString &text, bool isUpperEnd);
Result<QVariant> timestamp(const QString &name, const QString &text, bool isUpperEnd);
Result<QVariant> day(const QString &name, const QString &text, bool isUpperEnd);
Result<QVariant> words(const QString &name, const QString &text, bool isUpperEnd);
Result<QVariant> wrongChoice(const QString &name, const QStringList &choices);

template<typename E>
Result<QVariant> choice(const QString &name, const QString &text, bool)
{
    if (const auto value = schema::enumFromString<E>(text))
        return schema::Codec<E>::toSql(*value);
    QStringList choices;
    for (const char *known : schema::enumNames<E>)
        choices += QString::fromLatin1(known);
    return wrongChoice(name, choices);
}

/// What SQL stores as an integer.
template<typename V>
inline constexpr bool isNumber = std::is_integral_v<V> || std::is_same_v<V, Amount>;
template<typename V>
inline constexpr bool isNumber<std::optional<V>> = isNumber<V>;

template<typename V>
constexpr auto parserOf()
{
    if constexpr (schema::isOptional<V>)
        return parserOf<typename V::value_type>();
    else if constexpr (std::is_enum_v<V>)
        return &choice<V>;
    else if constexpr (std::is_same_v<V, bool>)
        return &boolean;
    else if constexpr (std::is_integral_v<V>)
        return &integer;
    else if constexpr (std::is_same_v<V, Amount>)
        return &amount;
    else if constexpr (std::is_same_v<V, Timestamp>)
        return &timestamp;
    else if constexpr (std::is_same_v<V, QDate>)
        return &day;
    else
        return &words;
}

} // namespace list_values

template<typename T>
QList<ListField> ListSelect::fieldsOf(const char *tablePrefix)
{
    QList<ListField> fields;
    schema::forEachField<T>([&](const auto &field) {
        if (!field.has(schema::Filterable | schema::Sortable | schema::Searchable) || field.has(schema::Derived))
            return;
        using V = schema::ValueOf<decltype(field)>;
        const QString name = QString::fromLatin1(field.name);
        fields.append({name, storage::SchemaSql::expression<T>(name, tablePrefix), schema::isOptional<V>,
                       field.has(schema::Searchable), list_values::isNumber<V>, list_values::parserOf<V>()});
    });
    return fields;
}

} // namespace emesa
