// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/handler_table.h"
#include "server/services/sign_in_service.h"

namespace emesa {

/// auth.sessions*: listing and ending sign-ins. One per worker thread.
class SignInHandlers
{
public:
    /// `service` must outlive the handlers.
    explicit SignInHandlers(SignInService &service) : m_service(service) {}

    void addTo(HandlerTable &table);

private:
    http::Response list(RequestContext &context);
    http::Response get(RequestContext &context);
    http::Response end(RequestContext &context);
    http::Response endOthers(RequestContext &context);

    SignInService &m_service;
};

} // namespace emesa
