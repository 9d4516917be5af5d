// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/handler_table.h"
#include "server/services/health.h"

namespace emesa {

/// Health and version. One per worker thread; `health` is shared and must outlive it.
class OperationHandlers
{
public:
    explicit OperationHandlers(const Health &health) : m_health(health) {}
    void addTo(HandlerTable &handlers);

private:
    http::Response summary(RequestContext &context) const;
    http::Response ready(RequestContext &context) const;
    static http::Response live(RequestContext &context);
    static http::Response version(RequestContext &context);

    const Health &m_health;
};

} // namespace emesa
