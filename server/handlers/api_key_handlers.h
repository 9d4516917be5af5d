// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/handler_table.h"
#include "server/services/api_key_service.h"

namespace emesa {

/// /api/auth/api-keys/. One per worker.
class ApiKeyHandlers
{
public:
    explicit ApiKeyHandlers(ApiKeyService &service) : m_service(service) {}

    void addTo(HandlerTable &table);

private:
    http::Response list(RequestContext &context);
    http::Response create(RequestContext &context);
    http::Response get(RequestContext &context);
    http::Response revoke(RequestContext &context);

    ApiKeyService &m_service;
};

} // namespace emesa
