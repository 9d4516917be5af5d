// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/handler_table.h"
#include "server/services/role_service.h"

namespace emesa {

/// group_permissions.*: what roles, by their group number, allow. One per worker thread.
class GroupPermissionHandlers
{
public:
    explicit GroupPermissionHandlers(RoleService &service) : m_service(service) {}

    void addTo(HandlerTable &table);

private:
    http::Response list(RequestContext &context);
    http::Response set(RequestContext &context);
    http::Response groups(RequestContext &context);
    http::Response permissions(RequestContext &context);
    http::Response get(RequestContext &context);
    http::Response clear(RequestContext &context);

    RoleService &m_service;
};

} // namespace emesa
