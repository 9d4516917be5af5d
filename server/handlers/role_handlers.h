// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/handler_table.h"
#include "server/services/role_service.h"

namespace emesa {

/// roles.*: roles by uuid. One per worker thread.
class RoleHandlers
{
public:
    explicit RoleHandlers(RoleService &service) : m_service(service) {}

    void addTo(HandlerTable &table);

private:
    http::Response list(RequestContext &context);
    http::Response create(RequestContext &context);
    http::Response get(RequestContext &context);
    http::Response change(RequestContext &context, schema::ReadMode mode);
    http::Response remove(RequestContext &context);

    RoleService &m_service;
};

} // namespace emesa
