// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/live_handlers.h"

namespace emesa {

void LiveHandlers::addTo(HandlerTable &table)
{
    table.add("live.ticket", [this](RequestContext &context) { return ticket(context); });
}

http::Response LiveHandlers::ticket(RequestContext &context)
{
    const Caller &caller = context.caller();
    const auto body = context.jsonBody();
    if (!body)
        return context.problem(body.error());
    if (!body->isEmpty())
        return context.problem(Error::invalidField(body->keys().first().left(100), QStringLiteral("unknown_field"),
                                                   QStringLiteral("There is no such field.")));
    return context.json(201, QJsonObject{{QStringLiteral("ticket"), QString::fromLatin1(m_tickets.issue({caller.userId, caller.signInId, caller.apiKeyId}))},
                                         {QStringLiteral("expires_in"), security::TicketBox::lifetimeMs / 1000}});
}

} // namespace emesa
