// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/order_status.h"
#include "core/schema/field.h"

namespace emesa {

/// A machine's time given to an order: [startsAt, endsAt). Who may not see the orders of all clients is told the time
/// only. Read from machine_bookings b joined with orders o.
struct MachineBooking
{
    std::optional<Id> order;
    QString partId;
    QString clientName;
    std::optional<int> quantity;
    std::optional<OrderStatus> status;
    Timestamp startsAt;
    Timestamp endsAt;
};

namespace schema {

template<>
inline constexpr auto schemaOf<MachineBooking> = entity("machine_bookings",
    field("order", &MachineBooking::order, {.title = QT_TRANSLATE_NOOP("MachineBooking", "Order"), .flags = ReadOnly, .sql = "b.order_id"}),
    field("part_id", &MachineBooking::partId, {.title = QT_TRANSLATE_NOOP("MachineBooking", "Part"), .flags = ReadOnly, .sql = "o.part_id"}),
    field("client_name", &MachineBooking::clientName, {.title = QT_TRANSLATE_NOOP("MachineBooking", "Client"), .flags = ReadOnly, .sql = "COALESCE(c.display_name, '')"}),
    field("quantity", &MachineBooking::quantity, {.title = QT_TRANSLATE_NOOP("MachineBooking", "Quantity"), .flags = ReadOnly, .sql = "o.quantity"}),
    field("status", &MachineBooking::status, {.title = QT_TRANSLATE_NOOP("MachineBooking", "Status"), .flags = ReadOnly, .sql = "o.status"}),
    field("starts_at", &MachineBooking::startsAt, {.title = QT_TRANSLATE_NOOP("MachineBooking", "Start"), .flags = ReadOnly, .sql = "b.starts_at"}),
    field("ends_at", &MachineBooking::endsAt, {.title = QT_TRANSLATE_NOOP("MachineBooking", "End"), .flags = ReadOnly, .sql = "b.ends_at"}));

} // namespace schema
} // namespace emesa
