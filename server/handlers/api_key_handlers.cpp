// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/api_key_handlers.h"

#include "server/handlers/list_answer.h"

#include <QJsonArray>

namespace emesa {

void ApiKeyHandlers::addTo(HandlerTable &table)
{
    table.add("api_keys.list", [this](RequestContext &context) { return list(context); });
    table.add("api_keys.create", [this](RequestContext &context) { return create(context); });
    table.add("api_keys.get", [this](RequestContext &context) { return get(context); });
    table.add("api_keys.revoke", [this](RequestContext &context) { return revoke(context); });
}

http::Response ApiKeyHandlers::list(RequestContext &context)
{
    const auto query = context.listQuery<ApiKey>();
    if (!query)
        return context.problem(query.error());
    QByteArray rows;
    const auto page = m_service.list(context.store().database(), context.caller(), *query, [&](const storage::Row &row) {
        rows += rows.isEmpty() ? "{" : ",{";
        schema::writeRowMembers<ApiKey>(rows, row, schema::NoFlags, ListSelect::firstColumn);
        rows += '}';
    });
    return page ? listAnswer(context, *query, *page, rows) : context.problem(page.error());
}

http::Response ApiKeyHandlers::create(RequestContext &context)
{
    const auto input = context.body<ApiKeyInput>();
    if (!input)
        return context.problem(input.error());
    bool isRefused = false;
    const http::Response answer = context.write([&](UnitOfWork &work) -> Result<http::Response> {
        const auto made = m_service.create(work, *input);
        isRefused = !made && made.error().code == ErrorCode::Forbidden;
        if (!made)
            return made.error();
        QByteArray body;
        schema::writeObject(body, *made);
        http::Response response = context.json(201, body);
        response.headers.add("Location", context.request().rawPath() + made->id.toLatin1() + '/');
        return response;
    });
    if (isRefused)
        context.auditRefusal({.event = QStringLiteral("api_key.create_refused"),
                              .entity = QStringLiteral("api_key"),
                              .failureReason = QStringLiteral("permission_not_held"),
                              .metadata = {{QStringLiteral("permissions"), QJsonArray::fromStringList(input->permissions.mid(0, 50))}}});
    return answer;
}

http::Response ApiKeyHandlers::get(RequestContext &context)
{
    const auto key = m_service.find(context.store().database(), context.parameter(QStringLiteral("id")));
    if (!key)
        return context.problem(key.error());
    QByteArray body;
    schema::writeObject(body, *key);
    return context.json(200, body);
}

http::Response ApiKeyHandlers::revoke(RequestContext &context)
{
    return context.write([&](UnitOfWork &work) -> Result<http::Response> {
        if (Status revoked = m_service.revoke(work, context.parameter(QStringLiteral("id"))); !revoked)
            return revoked.error();
        return context.empty();
    });
}

} // namespace emesa
