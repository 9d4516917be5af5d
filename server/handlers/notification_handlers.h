// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/handler_table.h"

namespace emesa {

/// /api/notifications/ and its preferences. One per worker.
class NotificationHandlers
{
public:
    void addTo(HandlerTable &table);

private:
    static http::Response list(RequestContext &context);
    static http::Response update(RequestContext &context);
    static http::Response preferences(RequestContext &context);
};

} // namespace emesa
