// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/handler_table.h"
#include "server/services/audit_service.h"

namespace emesa {

/// /api/auth/audit-log/: reading only; the log has no other door. One per worker.
class AuditHandlers
{
public:
    explicit AuditHandlers(const AuditService &service) : m_service(service) {}

    void addTo(HandlerTable &table);

private:
    http::Response list(RequestContext &context);
    http::Response verify(RequestContext &context);
    http::Response get(RequestContext &context);

    const AuditService &m_service;
};

} // namespace emesa
