// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/handler_table.h"
#include "server/services/identity_service.h"

namespace emesa {

/// auth.login_page*: a form for trying the sign-in by hand; shows the tokens it got. No script, no cookie, nothing
/// loaded from anywhere. NotFound unless the operator switched it on. One per worker thread.
class LoginPageHandlers
{
public:
    /// `service` must outlive the handlers.
    LoginPageHandlers(IdentityService &service, bool isOn) : m_service(service), m_isOn(isOn) {}

    void addTo(HandlerTable &table);

private:
    http::Response show(RequestContext &context);
    http::Response signIn(RequestContext &context);

    IdentityService &m_service;
    const bool m_isOn;
};

} // namespace emesa
