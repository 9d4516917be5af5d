// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/group_permission_handlers.h"

#include "server/handlers/audited_write.h"
#include "server/handlers/row_list.h"

namespace emesa {

namespace {

const QString entity = QStringLiteral("role");
const QString groupId = QStringLiteral("group_id");

http::Response answer(const RequestContext &context, const GroupPermissions &group)
{
    QByteArray json;
    schema::writeObject(json, group);
    http::Response response = context.json(200, json);
    response.headers.add("ETag", context.etag(group.version));
    return response;
}

} // namespace

void GroupPermissionHandlers::addTo(HandlerTable &table)
{
    table.add("group_permissions.list", [this](RequestContext &context) { return list(context); });
    table.add("group_permissions.set", [this](RequestContext &context) { return set(context); });
    table.add("group_permissions.groups", [this](RequestContext &context) { return groups(context); });
    table.add("group_permissions.permissions", [this](RequestContext &context) { return permissions(context); });
    table.add("group_permissions.get", [this](RequestContext &context) { return get(context); });
    table.add("group_permissions.clear", [this](RequestContext &context) { return clear(context); });
}

http::Response GroupPermissionHandlers::list(RequestContext &context)
{
    const auto query = context.listQuery<GroupPermissions>();
    if (!query)
        return context.problem(query.error());
    QList<GroupPermissions> groups;
    const auto page = m_service.listGroups(context.store().database(), context.caller(), *query, groups);
    if (!page)
        return context.problem(page.error());
    QByteArray rows;
    for (const GroupPermissions &group : std::as_const(groups)) {
        if (!rows.isEmpty())
            rows += ',';
        schema::writeObject(rows, group);
    }
    return listAnswer(context, *query, *page, rows);
}

http::Response GroupPermissionHandlers::set(RequestContext &context)
{
    const auto input = context.body<GroupPermissionsInput>();
    if (!input)
        return context.problem(input.error());
    return auditedWrite(context, entity, QString::number(input->groupId), [&](UnitOfWork &work) -> Result<http::Response> {
        const auto group = m_service.setPermissions(work, *input, context.expectedVersion());
        if (!group)
            return group.error();
        return answer(context, *group);
    });
}

http::Response GroupPermissionHandlers::groups(RequestContext &context)
{
    return rowList<GroupChoice>(context, {}, [&](const api::ListQuery &query, const auto &each) {
        return m_service.listGroupChoices(context.store().database(), context.caller(), query, each);
    });
}

http::Response GroupPermissionHandlers::permissions(RequestContext &context)
{
    return rowList<PermissionChoice>(context, {}, [&](const api::ListQuery &query, const auto &each) {
        return m_service.listPermissionChoices(context.store().database(), context.caller(), query, each);
    });
}

http::Response GroupPermissionHandlers::get(RequestContext &context)
{
    const auto id = context.id(groupId);
    if (!id)
        return context.problem(id.error());
    const auto group = m_service.findGroup(context.store().database(), *id);
    if (!group)
        return context.problem(group.error());
    return context.hasCurrent(group->version) ? context.empty(304) : answer(context, *group);
}

http::Response GroupPermissionHandlers::clear(RequestContext &context)
{
    const auto id = context.id(groupId);
    if (!id)
        return context.problem(id.error());
    return auditedWrite(context, entity, QString::number(*id), [&](UnitOfWork &work) -> Result<http::Response> {
        const auto group = m_service.setPermissions(work, {*id, {}}, context.expectedVersion());
        if (!group)
            return group.error();
        return context.empty();
    });
}

} // namespace emesa
