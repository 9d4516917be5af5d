// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/row.h"
#include "server/handlers/request_context.h"
#include "server/storage/list_select.h"

namespace emesa {

/// The answer of a list endpoint: a plain array with Link and X-Total-Count, or {results, next, total}. `rows` is
/// the page's rows as JSON objects joined by commas.
[[nodiscard]] http::Response listAnswer(const RequestContext &context, const api::ListQuery &query, const ListPage &page,
                                        const QByteArray &rows);

/// A whole number from 0 given as query parameter `name`, 0 without it; Invalid otherwise, and for any other parameter.
[[nodiscard]] Result<qint64> numberParameter(const RequestContext &context, const QString &name);

/// What belongs to the {id} of the path and came after `?since=`, as a plain array of T:
/// `read(id, since, each)` calls `each` per row selected with T's columns.
template<typename T, typename Read>
[[nodiscard]] http::Response sinceAnswer(const RequestContext &context, Read &&read)
{
    const auto id = context.id();
    if (!id)
        return context.problem(id.error());
    const auto since = numberParameter(context, QStringLiteral("since"));
    if (!since)
        return context.problem(since.error());
    QByteArray rows;
    const Status done = read(*id, *since, [&](const storage::Row &row) {
        rows += rows.isEmpty() ? "{" : ",{";
        schema::writeRowMembers<T>(rows, row);
        rows += '}';
    });
    return done ? context.json(200, QByteArray('[' + rows + ']')) : context.problem(done.error());
}

} // namespace emesa
