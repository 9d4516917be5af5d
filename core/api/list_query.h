// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/schema/field.h"

#include <QHash>
#include <QUrlQuery>

#include <array>

namespace emesa::api {

/// What a list request asks for, already checked against the entity's schema: every name in here is one of the
/// schema's own constants, every value is data to bind.
struct ListQuery
{
    struct Filter
    {
        QString field;
        QString value;
    };
    struct Range ///< `<field>_from`, `<field>_to`: inclusive
    {
        QString field;
        QString from; ///< empty: open
        QString to;
    };

    QList<Filter> filters;
    QList<Range> ranges;
    QString search;
    QString orderBy;         ///< field name; empty: the entity's default
    bool descending = false;
    bool enveloped = false;  ///< `page_size` or `cursor` was given: answer {results, next, total}
    int limit = 1000;
    QString cursor;          ///< opaque, from the last page's `next`
    QHash<QString, QString> extra; ///< parameters in `alsoAllowed`
};

inline constexpr int plainListLimit = 1000;
inline constexpr int maxPageSize = 500;

/// Names an entity's list understands. Derived from schemaOf<T> by listRules<T>().
struct ListRules
{
    QStringList filterable;
    QStringList sortable;
    QStringList ranges;
    bool searchable = false;
};

template<typename T>
[[nodiscard]] ListRules listRules()
{
    ListRules rules;
    schema::forEachField<T>([&](const auto &field) {
        const QString name = QString::fromLatin1(field.name);
        if (field.has(schema::Filterable))
            rules.filterable += name;
        if (field.has(schema::Sortable))
            rules.sortable += name;
        if (field.has(schema::Searchable))
            rules.searchable = true;
        using V = schema::ValueOf<decltype(field)>;
        if (field.has(schema::Sortable)
            && (std::is_same_v<V, Timestamp> || std::is_same_v<V, std::optional<Timestamp>> || std::is_same_v<V, std::optional<QDate>>
                || std::is_same_v<V, std::optional<Amount>>))
            rules.ranges += name;
    });
    return rules;
}

/// Reads the query string of a list request. Unknown parameters, fields that are not Filterable or Sortable,
/// a page_size that is no number or below 1, more than 20 parameters, or one given twice: Invalid with one field
/// error each. A page_size above maxPageSize is clamped.
[[nodiscard]] Result<ListQuery> parseListQuery(const QUrlQuery &query, const ListRules &rules,
                                               const QStringList &alsoAllowed = {});

} // namespace emesa::api
