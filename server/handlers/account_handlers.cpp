// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/account_handlers.h"

#include "server/handlers/audited_write.h"
#include "server/handlers/list_answer.h"

namespace emesa {

namespace {

const QString entity = QStringLiteral("user");

http::Response answer(const RequestContext &context, int status, const Account &account)
{
    QByteArray json;
    schema::writeObject(json, account);
    http::Response response = context.json(status, json);
    response.headers.add("ETag", context.etag(account.version));
    return response;
}

} // namespace

void AccountHandlers::addTo(HandlerTable &table)
{
    table.add("users.list", [this](RequestContext &context) { return list(context); });
    table.add("users.create", [this](RequestContext &context) { return create(context); });
    table.add("users.get", [this](RequestContext &context) { return get(context); });
    table.add("users.replace", [this](RequestContext &context) { return change(context, schema::ReadMode::Full); });
    table.add("users.update", [this](RequestContext &context) { return change(context, schema::ReadMode::Partial); });
    table.add("users.delete", [this](RequestContext &context) { return remove(context); });
}

http::Response AccountHandlers::list(RequestContext &context)
{
    const QString role = QStringLiteral("role");
    const auto query = context.listQuery<Account>({role});
    if (!query)
        return context.problem(query.error());
    QList<Account> accounts;
    const auto page = m_service.list(context.store().database(), context.caller(), *query, query->extra.value(role), accounts);
    if (!page)
        return context.problem(page.error());
    QByteArray rows;
    for (const Account &account : std::as_const(accounts)) {
        if (!rows.isEmpty())
            rows += ',';
        schema::writeObject(rows, account);
    }
    return listAnswer(context, *query, *page, rows);
}

http::Response AccountHandlers::create(RequestContext &context)
{
    const auto json = context.jsonBody();
    if (!json)
        return context.problem(json.error());
    const auto hash = m_service.prepare(context.actor(), {}, *json, schema::ReadMode::Full);
    if (!hash)
        return context.problem(hash.error());
    return auditedWrite(context, entity, {}, [&](UnitOfWork &work) -> Result<http::Response> {
        const auto account = m_service.create(work, *json, *hash);
        if (!account)
            return account.error();
        http::Response response = answer(context, 201, *account);
        response.headers.add("Location", context.request().rawPath() + QByteArray::number(account->id) + '/');
        return response;
    });
}

http::Response AccountHandlers::get(RequestContext &context)
{
    const auto id = context.id();
    if (!id)
        return context.problem(id.error());
    const auto account = m_service.find(context.store().database(), *id);
    if (!account)
        return context.problem(account.error());
    return context.hasCurrent(account->version) ? context.empty(304) : answer(context, 200, *account);
}

http::Response AccountHandlers::change(RequestContext &context, schema::ReadMode mode)
{
    const auto id = context.id();
    if (!id)
        return context.problem(id.error());
    const auto json = context.jsonBody();
    if (!json)
        return context.problem(json.error());
    const auto hash = m_service.prepare(context.actor(), *id, *json, mode);
    if (!hash)
        return context.problem(hash.error());
    return auditedWrite(context, entity, QString::number(*id), [&](UnitOfWork &work) -> Result<http::Response> {
        const auto account = m_service.change(work, *id, *json, mode, *hash, context.expectedVersion());
        if (!account)
            return account.error();
        return answer(context, 200, *account);
    });
}

http::Response AccountHandlers::remove(RequestContext &context)
{
    const auto id = context.id();
    if (!id)
        return context.problem(id.error());
    return auditedWrite(context, entity, QString::number(*id), [&](UnitOfWork &work) -> Result<http::Response> {
        if (Status removed = m_service.deactivate(work, *id, context.expectedVersion()); !removed)
            return removed.error();
        return context.empty();
    });
}

} // namespace emesa
