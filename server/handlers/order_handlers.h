// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/handler_table.h"
#include "server/services/negotiation_service.h"
#include "server/services/order_service.h"
#include "server/services/production_service.h"

namespace emesa {

/// /api/orders/ and everything that can be done to one order, but its conversation and its files. One per worker.
class OrderHandlers
{
public:
    OrderHandlers(OrderService &orders, NegotiationService &negotiation, ProductionService &production, OrderFiles &files)
        : m_orders(orders), m_negotiation(negotiation), m_production(production), m_files(files)
    {
    }

    void addTo(HandlerTable &table);

private:
    http::Response list(RequestContext &context);
    http::Response create(RequestContext &context);
    http::Response get(RequestContext &context);
    http::Response update(RequestContext &context);
    http::Response remove(RequestContext &context);
    http::Response sendCounterOffer(RequestContext &context);
    http::Response offers(RequestContext &context);
    http::Response history(RequestContext &context);

    OrderService &m_orders;
    NegotiationService &m_negotiation;
    ProductionService &m_production;
    OrderFiles &m_files;
};

} // namespace emesa
