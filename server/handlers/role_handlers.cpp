// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/role_handlers.h"

#include "server/handlers/audited_write.h"
#include "server/handlers/row_list.h"

namespace emesa {

namespace {

/// The uuid in the path; what is none is no role either.
Result<QString> idOf(const RequestContext &context)
{
    QString id = context.parameter(QStringLiteral("id"));
    if (!isUuid(id))
        return Error{ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("There is no such role.")};
    return id;
}

http::Response answer(const RequestContext &context, int status, const Role &role)
{
    QByteArray json;
    schema::writeObject(json, role);
    http::Response response = context.json(status, json);
    response.headers.add("ETag", context.etag(role.version));
    return response;
}

/// `?hard_delete=`, the only parameter a removal takes.
Result<bool> isForGood(const RequestContext &context)
{
    bool forGood = false;
    const auto items = context.query().queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name != QLatin1String("hard_delete"))
            return Error::invalidField(name.left(100), QStringLiteral("unknown_parameter"), QStringLiteral("There is no such parameter here."));
        forGood = value == QLatin1String("true") || value == QLatin1String("1");
        if (!forGood && value != QLatin1String("false") && value != QLatin1String("0"))
            return Error::invalidField(name, QStringLiteral("type"), QStringLiteral("Use true or false."));
    }
    if (items.size() > 1)
        return Error::invalidField(QStringLiteral("hard_delete"), QStringLiteral("repeated"), QStringLiteral("Give this parameter once."));
    return forGood;
}

const QString entity = QStringLiteral("role");

} // namespace

void RoleHandlers::addTo(HandlerTable &table)
{
    table.add("roles.list", [this](RequestContext &context) { return list(context); });
    table.add("roles.create", [this](RequestContext &context) { return create(context); });
    table.add("roles.get", [this](RequestContext &context) { return get(context); });
    table.add("roles.replace", [this](RequestContext &context) { return change(context, schema::ReadMode::Full); });
    table.add("roles.update", [this](RequestContext &context) { return change(context, schema::ReadMode::Partial); });
    table.add("roles.delete", [this](RequestContext &context) { return remove(context); });
}

http::Response RoleHandlers::list(RequestContext &context)
{
    return rowList<Role>(context, {}, [&](const api::ListQuery &query, const auto &each) {
        return m_service.list(context.store().database(), context.caller(), query, each);
    });
}

http::Response RoleHandlers::create(RequestContext &context)
{
    const auto json = context.jsonBody();
    if (!json)
        return context.problem(json.error());
    return auditedWrite(context, entity, {}, [&](UnitOfWork &work) -> Result<http::Response> {
        const auto role = m_service.create(work, *json);
        if (!role)
            return role.error();
        http::Response response = answer(context, 201, *role);
        response.headers.add("Location", context.request().rawPath() + role->id.toLatin1() + '/');
        return response;
    });
}

http::Response RoleHandlers::get(RequestContext &context)
{
    const auto id = idOf(context);
    if (!id)
        return context.problem(id.error());
    const auto role = m_service.find(context.store().database(), *id);
    if (!role)
        return context.problem(role.error());
    return context.hasCurrent(role->version) ? context.empty(304) : answer(context, 200, *role);
}

http::Response RoleHandlers::change(RequestContext &context, schema::ReadMode mode)
{
    const auto id = idOf(context);
    if (!id)
        return context.problem(id.error());
    const auto json = context.jsonBody();
    if (!json)
        return context.problem(json.error());
    return auditedWrite(context, entity, *id, [&](UnitOfWork &work) -> Result<http::Response> {
        const auto role = m_service.change(work, *id, *json, mode, context.expectedVersion());
        if (!role)
            return role.error();
        return answer(context, 200, *role);
    });
}

http::Response RoleHandlers::remove(RequestContext &context)
{
    const auto id = idOf(context);
    if (!id)
        return context.problem(id.error());
    const auto forGood = isForGood(context);
    if (!forGood)
        return context.problem(forGood.error());
    return auditedWrite(context, entity, *id, [&](UnitOfWork &work) -> Result<http::Response> {
        if (Status removed = m_service.remove(work, *id, *forGood, context.expectedVersion()); !removed)
            return removed.error();
        return context.empty();
    });
}

} // namespace emesa
