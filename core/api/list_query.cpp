// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/list_query.h"

namespace emesa::api {

namespace {

constexpr qsizetype maxParameters = 20;
constexpr qsizetype maxValueLength = 500;

} // namespace

Result<ListQuery> parseListQuery(const QUrlQuery &query, const ListRules &rules, const QStringList &alsoAllowed)
{
    ListQuery list;
    list.limit = plainListLimit;
    QList<FieldError> errors;
    QStringList seen;
    const auto refuse = [&](const QString &name, const char *code, const QString &message) {
        errors.append({name.left(100), QString::fromLatin1(code), message});
    };

    const auto items = query.queryItems(QUrl::FullyDecoded);
    if (items.size() > maxParameters)
        return Error::invalidField(QStringLiteral("query"), QStringLiteral("too_many"),
                                   QStringLiteral("Use at most %1 parameters.").arg(maxParameters));
    QHash<QString, ListQuery::Range> ranges;
    for (const auto &[name, rawValue] : items) {
        QString value = rawValue;
        value.replace(u'+', u' ');
        if (seen.contains(name)) {
            refuse(name, "repeated", QStringLiteral("Give this parameter once."));
            continue;
        }
        seen += name;
        if (value.size() > maxValueLength || value.contains(QChar(u'\0'))) {
            refuse(name, "max_length", QStringLiteral("Use at most %1 characters, without NUL.").arg(maxValueLength));
            continue;
        }
        QString base = name;
        const bool from = base.endsWith(QLatin1String("_from")), to = base.endsWith(QLatin1String("_to"));
        base.chop(from ? 5 : to ? 3 : 0);
        if (name == QLatin1String("page_size")) {
            bool isNumber = false;
            const int size = int(qMin<qlonglong>(value.toLongLong(&isNumber), maxPageSize));
            if (!isNumber || size < 1)
                refuse(name, "range", QStringLiteral("Use a number from 1 to %1.").arg(maxPageSize));
            list.limit = size;
            list.enveloped = true;
        } else if (name == QLatin1String("cursor")) {
            list.cursor = value;
            list.enveloped = true;
        } else if (name == QLatin1String("search") && rules.searchable) {
            list.search = value.trimmed();
        } else if (name == QLatin1String("ordering")) {
            list.descending = value.startsWith(u'-');
            list.orderBy = list.descending ? value.mid(1) : value;
            if (!rules.sortable.contains(list.orderBy))
                refuse(name, "choice", QStringLiteral("Order by one of: %1.").arg(rules.sortable.join(QStringLiteral(", "))));
        } else if (rules.filterable.contains(name)) {
            list.filters.append({name, value});
        } else if ((from || to) && rules.ranges.contains(base)) {
            ListQuery::Range &range = ranges[base];
            range.field = base;
            (from ? range.from : range.to) = value;
        } else if (alsoAllowed.contains(name)) {
            list.extra.insert(name, value);
        } else {
            refuse(name, "unknown_parameter", QStringLiteral("There is no such parameter here."));
        }
    }
    if (list.enveloped && !seen.contains(QStringLiteral("page_size")))
        list.limit = 50;
    if (!errors.isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("validation_failed"),
                     QStringLiteral("Some parameters need to be corrected."), errors};
    list.ranges = ranges.values();
    return list;
}

} // namespace emesa::api
