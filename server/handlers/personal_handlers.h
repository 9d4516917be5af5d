// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/handler_table.h"

namespace emesa {

/// /api/views/ and /api/preferences/. One per worker.
class PersonalHandlers
{
public:
    void addTo(HandlerTable &table);

private:
    static http::Response views(RequestContext &context);
    static http::Response createView(RequestContext &context);
    static http::Response changeView(RequestContext &context);
    static http::Response removeView(RequestContext &context);
};

} // namespace emesa
