// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/order_status.h"
#include "core/schema/field.h"

#include <QJsonObject>

namespace emesa {

/// One line of an order's history: who did what, when, from which status to which, and which fields changed.
/// Read from order_events e joined with users u.
struct OrderEvent
{
    Id id = 0;
    Id order = 0;
    Timestamp at;
    std::optional<Id> actor;
    QString actorName;
    QString action;
    std::optional<OrderStatus> fromStatus;
    OrderStatus toStatus = OrderStatus::UnderReview;
    QStringList changedFields;
};

namespace schema {

template<>
inline constexpr auto schemaOf<OrderEvent> = entity("order_events",
    field("id", &OrderEvent::id, {.flags = Key | ReadOnly, .sql = "e.id"}),
    field("order", &OrderEvent::order, {.flags = ReadOnly, .sql = "e.order_id"}),
    field("at", &OrderEvent::at, {.title = QT_TRANSLATE_NOOP("OrderEvent", "When"), .flags = ReadOnly, .sql = "e.created_at"}),
    field("actor", &OrderEvent::actor, {.flags = ReadOnly, .sql = "e.actor_id"}),
    field("actor_name", &OrderEvent::actorName, {.title = QT_TRANSLATE_NOOP("OrderEvent", "Who"), .flags = ReadOnly, .sql = "COALESCE(u.display_name, '')"}),
    field("action", &OrderEvent::action, {.title = QT_TRANSLATE_NOOP("OrderEvent", "What"), .flags = ReadOnly, .sql = "e.action"}),
    field("from_status", &OrderEvent::fromStatus, {.title = QT_TRANSLATE_NOOP("OrderEvent", "From"), .flags = ReadOnly, .sql = "e.from_status"}),
    field("to_status", &OrderEvent::toStatus, {.title = QT_TRANSLATE_NOOP("OrderEvent", "To"), .flags = ReadOnly, .sql = "e.to_status"}),
    field("changed_fields", &OrderEvent::changedFields, {.title = QT_TRANSLATE_NOOP("OrderEvent", "Changed"), .flags = ReadOnly, .sql = "e.changed_fields"}));

} // namespace schema
} // namespace emesa
