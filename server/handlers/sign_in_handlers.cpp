// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/sign_in_handlers.h"

#include "core/api/answers.h"
#include "server/handlers/list_answer.h"

namespace emesa {

void SignInHandlers::addTo(HandlerTable &table)
{
    table.add("auth.sessions", [this](RequestContext &context) { return list(context); });
    table.add("auth.session", [this](RequestContext &context) { return get(context); });
    table.add("auth.session_end", [this](RequestContext &context) { return end(context); });
    table.add("auth.sessions_end_others", [this](RequestContext &context) { return endOthers(context); });
}

http::Response SignInHandlers::list(RequestContext &context)
{
    const QString isActive = QStringLiteral("is_active");
    const auto query = context.listQuery<SignInRecord>({isActive});
    if (!query)
        return context.problem(query.error());
    std::optional<bool> onlyActive;
    if (query->extra.contains(isActive)) {
        const auto truth = list_values::boolean(isActive, query->extra.value(isActive), false);
        if (!truth)
            return context.problem(truth.error());
        onlyActive = truth->toBool();
    }
    QByteArray rows;
    const auto page = m_service.list(context.store().database(), context.caller(), *query, onlyActive, context.store().now(), [&](const SignInRecord &record) {
        if (!rows.isEmpty())
            rows += ',';
        schema::writeObject(rows, record);
    });
    return page ? listAnswer(context, *query, *page, rows) : context.problem(page.error());
}

http::Response SignInHandlers::get(RequestContext &context)
{
    const auto record = m_service.get(context.store().database(), context.caller(), context.parameter(QStringLiteral("id")));
    return record ? context.json(200, schema::toJson(*record)) : context.problem(record.error());
}

http::Response SignInHandlers::end(RequestContext &context)
{
    return context.write([&](UnitOfWork &work) -> Result<http::Response> {
        if (Status ended = m_service.end(work, context.parameter(QStringLiteral("id"))); !ended)
            return ended.error();
        return context.empty();
    });
}

http::Response SignInHandlers::endOthers(RequestContext &context)
{
    if (const auto input = context.body<api::EmptyObject>(); !input)
        return context.problem(input.error());
    return context.write([&](UnitOfWork &work) -> Result<http::Response> {
        const auto ended = m_service.endOthers(work);
        if (!ended)
            return ended.error();
        return context.json(200, schema::toJson(SignInsEnded{int(*ended)}));
    });
}

} // namespace emesa
