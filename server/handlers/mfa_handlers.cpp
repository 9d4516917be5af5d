// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/mfa_handlers.h"

#include "server/handlers/device_token.h"

namespace emesa {

namespace {

template<typename T>
http::Response answer(RequestContext &context, const Result<T> &result)
{
    return result ? context.json(200, schema::toJson(*result)) : context.problem(result.error());
}

} // namespace

void MfaHandlers::addTo(HandlerTable &table)
{
    table.add("auth.mfa", [this](RequestContext &context) { return state(context); });
    table.add("auth.mfa_setup", [this](RequestContext &context) { return setUp(context); });
    table.add("auth.mfa_confirm", [this](RequestContext &context) { return confirm(context); });
    table.add("auth.mfa_recovery_codes", [this](RequestContext &context) { return renewRecoveryCodes(context); });
    table.add("auth.mfa_disable", [this](RequestContext &context) { return disable(context); });
    table.add("auth.user_mfa_disable", [this](RequestContext &context) { return disableFor(context); });
}

http::Response MfaHandlers::state(RequestContext &context)
{
    return answer(context, m_service.state(context.caller()));
}

http::Response MfaHandlers::setUp(RequestContext &context)
{
    const auto input = context.body<MfaSetupInput>();
    if (!input)
        return context.problem(input.error());
    return answer(context, m_service.setUp(context.actor(), *input, deviceTokenOf(context.request())));
}

http::Response MfaHandlers::confirm(RequestContext &context)
{
    const auto input = context.body<MfaConfirmInput>();
    if (!input)
        return context.problem(input.error());
    return answer(context, m_service.confirm(context.actor(), *input));
}

http::Response MfaHandlers::renewRecoveryCodes(RequestContext &context)
{
    const auto input = context.body<MfaProofInput>();
    if (!input)
        return context.problem(input.error());
    return answer(context, m_service.renewRecoveryCodes(context.actor(), *input, deviceTokenOf(context.request())));
}

http::Response MfaHandlers::disable(RequestContext &context)
{
    const auto input = context.body<MfaDisableInput>();
    if (!input)
        return context.problem(input.error());
    const Status disabled = m_service.disable(context.actor(), *input, deviceTokenOf(context.request()));
    return disabled ? context.empty() : context.problem(disabled.error());
}

http::Response MfaHandlers::disableFor(RequestContext &context)
{
    const auto id = context.id();
    if (!id)
        return context.problem(id.error());
    std::optional<Error> refusal;
    http::Response response = context.write([&](UnitOfWork &work) -> Result<http::Response> {
        if (Status disabled = m_service.disableFor(work, *id); !disabled) {
            refusal = disabled.error();
            return disabled.error();
        }
        refusal.reset();
        return context.empty();
    });
    if (refusal && refusal->code == ErrorCode::Forbidden)
        context.auditRefusal({.event = QStringLiteral("mfa.refused"),
                              .entity = QStringLiteral("user"),
                              .entityId = QString::number(*id),
                              .failureReason = refusal->reason});
    return response;
}

} // namespace emesa
