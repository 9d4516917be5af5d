// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/handler_table.h"
#include "server/services/identity_service.h"

namespace emesa {

/// auth.*: registration, tokens and the own profile, in the shapes of both parent systems. One per worker thread.
class IdentityHandlers
{
public:
    /// Both must outlive the handlers.
    IdentityHandlers(IdentityService &service, const security::KeyRing &keys) : m_service(service), m_keys(keys) {}

    void addTo(HandlerTable &table);

private:
    http::Response registerClient(RequestContext &context);
    http::Response bootstrap(RequestContext &context);
    http::Response jwtCreate(RequestContext &context);
    http::Response jwtRefresh(RequestContext &context);
    http::Response jwtVerify(RequestContext &context);
    http::Response me(RequestContext &context);
    http::Response updateMe(RequestContext &context);
    http::Response changePassword(RequestContext &context);
    http::Response login(RequestContext &context);
    http::Response refresh(RequestContext &context);
    http::Response refreshFromHeader(RequestContext &context);
    http::Response logout(RequestContext &context);
    http::Response unlock(RequestContext &context);
    http::Response jwks(RequestContext &context);

    IdentityService &m_service;
    const security::KeyRing &m_keys;
};

} // namespace emesa
