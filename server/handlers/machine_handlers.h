// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/record_handlers.h"
#include "server/services/machine_service.h"
#include "server/services/order_service.h"
#include "server/services/supplier_service.h"

namespace emesa {

/// Machines, suppliers, and which machine is free for an order. One per worker.
class MachineHandlers
{
public:
    /// `orders` answers what an order named in `?order=` is made of. Nothing is owned.
    MachineHandlers(MachineService &machines, SupplierService &suppliers, OrderService &orders);

    void addTo(HandlerTable &table);

private:
    http::Response available(RequestContext &context);
    http::Response bookings(RequestContext &context);

    MachineService &m_service;
    OrderService &m_orders;
    RecordHandlers<MachineService> m_machines;
    RecordHandlers<SupplierService> m_suppliers;
};

} // namespace emesa
