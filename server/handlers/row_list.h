// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/list_answer.h"

namespace emesa {

/// A list whose rows go from the database to the answer as they are: `run(query, each)` selects T's columns and calls
/// `each` per row. `alsoAllowed` names parameters beside those of T's schema; they are in query.extra.
template<typename T, typename Run>
[[nodiscard]] http::Response rowList(const RequestContext &context, const QStringList &alsoAllowed, Run &&run)
{
    const auto query = context.listQuery<T>(alsoAllowed);
    if (!query)
        return context.problem(query.error());
    QByteArray rows;
    const Result<ListPage> page = run(*query, [&](const storage::Row &row) {
        rows += rows.isEmpty() ? "{" : ",{";
        schema::writeRowMembers<T>(rows, row, schema::NoFlags, ListSelect::firstColumn);
        rows += '}';
    });
    return page ? listAnswer(context, *query, *page, rows) : context.problem(page.error());
}

} // namespace emesa
