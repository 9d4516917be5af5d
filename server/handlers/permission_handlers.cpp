// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/permission_handlers.h"

#include "server/handlers/row_list.h"

namespace emesa {

void PermissionHandlers::addTo(HandlerTable &table)
{
    table.add("permissions.list", [this](RequestContext &context) { return list(context); });
    table.add("permissions.master", [this](RequestContext &context) { return master(context); });
}

http::Response PermissionHandlers::list(RequestContext &context)
{
    const QString codename = QStringLiteral("codename");
    return rowList<PermissionInfo>(context, {codename}, [&](const api::ListQuery &query, const auto &each) {
        return m_service.listPermissions(context.store().database(), context.caller(), query, query.extra.value(codename), each);
    });
}

http::Response PermissionHandlers::master(RequestContext &context)
{
    const auto groups = m_service.masterPermissions(context.store().database());
    if (!groups)
        return context.problem(groups.error());
    QByteArray json;
    schema::Codec<QList<EntityPermissions>>::write(json, *groups);
    return context.json(200, json);
}

} // namespace emesa
