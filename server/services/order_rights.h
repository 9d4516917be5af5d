// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"
#include "server/security/caller.h"

namespace emesa {

/// Who may do what to one order, by core/domain/order_status.h. Pure.
namespace order_rights {

/// Whose words count as what in this order. Whoever placed it sits on the client's side, also with staff rights, so
/// that nobody bargains with himself.
[[nodiscard]] inline Side sideOf(const Caller &caller, Id client)
{
    return caller.isStaff() && caller.userId != client ? Side::Staff : Side::Client;
}

/// `machineSupplier`: of the machine the order is on.
[[nodiscard]] inline bool canSee(const Caller &caller, Id client, std::optional<Id> machineSupplier)
{
    return caller.isStaff() || caller.userId == client || (machineSupplier && caller.supplierId == machineSupplier);
}

/// What the order's own client has to hold besides: what the endpoint of the action demands of everybody.
[[nodiscard]] constexpr const char *clientPermission(OrderAction action)
{
    switch (action) {
    case OrderAction::ConfirmPayment: return "order_confirm_payment";
    case OrderAction::Cancel: return "order_update";
    default: return "order_read";
    }
}

[[nodiscard]] inline bool mayTake(const Caller &caller, OrderAction action, bool isOwn)
{
    const ActionRule &rule = ruleOf(action);
    return (rule.permission && caller.isStaff() && caller.may(rule.permission))
        || (rule.client && isOwn && caller.may(clientPermission(action)));
}

[[nodiscard]] inline QStringList allowedActions(const Caller &caller, OrderStatus status, bool isOwn, bool isOnHold = false)
{
    QStringList allowed;
    for (const ActionRule &rule : actionRules) {
        if (isPossible(status, rule.action) && fitsHold(rule.action, isOnHold) && mayTake(caller, rule.action, isOwn))
            allowed += schema::enumToString(rule.action);
    }
    return allowed;
}

} // namespace order_rights
} // namespace emesa
