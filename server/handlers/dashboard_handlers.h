// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/handler_table.h"

namespace emesa {

/// /api/dashboard/. One per worker.
class DashboardHandlers
{
public:
    void addTo(HandlerTable &table);

private:
    static http::Response get(RequestContext &context);
};

} // namespace emesa
