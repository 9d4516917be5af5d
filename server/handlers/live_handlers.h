// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/handler_table.h"
#include "server/security/ticket.h"

namespace emesa {

/// POST /api/live/ticket/. One per worker; the box is shared and outlives it.
class LiveHandlers
{
public:
    explicit LiveHandlers(security::TicketBox &tickets) : m_tickets(tickets) {}

    void addTo(HandlerTable &table);

private:
    http::Response ticket(RequestContext &context);

    security::TicketBox &m_tickets;
};

} // namespace emesa
