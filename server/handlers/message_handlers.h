// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/handler_table.h"
#include "server/services/message_service.h"

namespace emesa {

/// /api/orders/{id}/messages/. One per worker.
class MessageHandlers
{
public:
    explicit MessageHandlers(MessageService &messages) : m_messages(messages) {}

    void addTo(HandlerTable &table);

private:
    http::Response list(RequestContext &context);
    http::Response post(RequestContext &context);

    MessageService &m_messages;
};

} // namespace emesa
