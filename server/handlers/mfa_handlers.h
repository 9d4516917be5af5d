// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/handler_table.h"
#include "server/services/mfa_service.h"

namespace emesa {

/// auth.mfa*: the second factor. Its answers hold secrets, so none is kept for an Idempotency-Key. One per worker
/// thread.
class MfaHandlers
{
public:
    /// `service` must outlive the handlers.
    explicit MfaHandlers(MfaService &service) : m_service(service) {}

    void addTo(HandlerTable &table);

private:
    http::Response state(RequestContext &context);
    http::Response setUp(RequestContext &context);
    http::Response confirm(RequestContext &context);
    http::Response renewRecoveryCodes(RequestContext &context);
    http::Response disable(RequestContext &context);
    http::Response disableFor(RequestContext &context);

    MfaService &m_service;
};

} // namespace emesa
