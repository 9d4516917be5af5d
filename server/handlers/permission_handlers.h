// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/handler_table.h"
#include "server/services/role_service.h"

namespace emesa {

/// permissions.*: what can be permitted. One per worker thread.
class PermissionHandlers
{
public:
    explicit PermissionHandlers(RoleService &service) : m_service(service) {}

    void addTo(HandlerTable &table);

private:
    /// `?codename=` names one permission exactly, or, with *, all that fit: "order_*", "*_read".
    http::Response list(RequestContext &context);
    http::Response master(RequestContext &context);

    RoleService &m_service;
};

} // namespace emesa
