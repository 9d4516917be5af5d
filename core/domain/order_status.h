// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/codec.h"

#include <array>
#include <span>

namespace emesa {

enum class OrderStatus { UnderReview, Negotiation, AwaitingPayment, Accepted, InProduction, Completed, Rejected, Cancelled };

enum class OrderAction {
    Approve, Reject, SendCounterOffer, AcceptCounterOffer, DeclineCounterOffer, ConfirmPrice, ConfirmPayment,
    AssignMachine, StartProduction, Complete, Cancel, PauseProduction, ResumeProduction
};

/// Which side of the table somebody sits on. Staff is whoever may see the orders of all clients.
enum class Side { Client, Staff };

/// Who has to do the next thing for an order to go on.
enum class Turn { Client, Staff, Nobody };

template<>
inline constexpr auto schema::enumNames<Turn> = std::array{"client", "staff", "nobody"};

template<>
inline constexpr auto schema::enumNames<OrderStatus> = std::array{
    "under_review", "negotiation", "awaiting_payment", "accepted", "in_production", "completed", "rejected", "cancelled"};

/// Wire names equal the last segment of the action's path.
template<>
inline constexpr auto schema::enumNames<OrderAction> = std::array{
    "approve_order", "reject_order", "send_counter_offer", "accept_counter_offer", "decline_counter_offer",
    "confirm_price", "confirm_payment", "assign_machine", "start_production", "complete_order", "cancel_order",
    "pause_production", "resume_production"};

template<>
inline constexpr auto schema::enumNames<Side> = std::array{"client", "staff"};

/// Who may take an action: staff with `permission` (nullptr: never staff) and, where `client` is set, the order's
/// own client.
struct ActionRule
{
    OrderAction action;
    const char *permission;
    bool client;
};

/// One arrow of the status diagram. An action not listed for a status is refused there.
struct Transition
{
    OrderStatus from;
    OrderAction action;
    OrderStatus to;
};

inline constexpr std::array<ActionRule, 13> actionRules = {{
    {OrderAction::Approve, "order_approve", false},
    {OrderAction::Reject, "order_reject", false},
    {OrderAction::SendCounterOffer, "order_negotiate", true},
    {OrderAction::AcceptCounterOffer, "order_negotiate", true},
    {OrderAction::DeclineCounterOffer, "order_negotiate", true},
    {OrderAction::ConfirmPrice, nullptr, true},
    {OrderAction::ConfirmPayment, nullptr, true},
    {OrderAction::AssignMachine, "order_assign_machine", false},
    {OrderAction::StartProduction, "order_start_production", false},
    {OrderAction::Complete, "order_complete", false},
    {OrderAction::Cancel, "order_update", true},
    {OrderAction::PauseProduction, "order_start_production", false},
    {OrderAction::ResumeProduction, "order_start_production", false},
}};

inline constexpr std::array<Transition, 23> transitions = {{
    {OrderStatus::UnderReview, OrderAction::Approve, OrderStatus::AwaitingPayment},
    {OrderStatus::UnderReview, OrderAction::Approve, OrderStatus::Negotiation},
    {OrderStatus::UnderReview, OrderAction::Reject, OrderStatus::Rejected},
    {OrderStatus::UnderReview, OrderAction::SendCounterOffer, OrderStatus::Negotiation},
    {OrderStatus::UnderReview, OrderAction::AssignMachine, OrderStatus::UnderReview},
    {OrderStatus::UnderReview, OrderAction::Cancel, OrderStatus::Cancelled},
    {OrderStatus::Negotiation, OrderAction::SendCounterOffer, OrderStatus::Negotiation},
    {OrderStatus::Negotiation, OrderAction::AcceptCounterOffer, OrderStatus::AwaitingPayment},
    {OrderStatus::Negotiation, OrderAction::DeclineCounterOffer, OrderStatus::Negotiation},
    {OrderStatus::Negotiation, OrderAction::ConfirmPrice, OrderStatus::AwaitingPayment},
    {OrderStatus::Negotiation, OrderAction::Reject, OrderStatus::Rejected},
    {OrderStatus::Negotiation, OrderAction::AssignMachine, OrderStatus::Negotiation},
    {OrderStatus::Negotiation, OrderAction::Cancel, OrderStatus::Cancelled},
    {OrderStatus::AwaitingPayment, OrderAction::ConfirmPayment, OrderStatus::Accepted},
    {OrderStatus::AwaitingPayment, OrderAction::AssignMachine, OrderStatus::AwaitingPayment},
    {OrderStatus::AwaitingPayment, OrderAction::Cancel, OrderStatus::Cancelled},
    {OrderStatus::Accepted, OrderAction::AssignMachine, OrderStatus::Accepted},
    {OrderStatus::Accepted, OrderAction::StartProduction, OrderStatus::InProduction},
    {OrderStatus::Accepted, OrderAction::Cancel, OrderStatus::Cancelled},
    {OrderStatus::InProduction, OrderAction::Complete, OrderStatus::Completed},
    // A machine that breaks down mid-job is replaced, not the job restarted.
    {OrderStatus::InProduction, OrderAction::AssignMachine, OrderStatus::InProduction},
    {OrderStatus::InProduction, OrderAction::PauseProduction, OrderStatus::InProduction},
    {OrderStatus::InProduction, OrderAction::ResumeProduction, OrderStatus::InProduction},
}};

[[nodiscard]] constexpr const ActionRule &ruleOf(OrderAction action)
{
    return actionRules[size_t(action)];
}

/// Whether `action` is possible at all in `from`, whoever asks.
[[nodiscard]] constexpr bool isPossible(OrderStatus from, OrderAction action)
{
    for (const Transition &arrow : transitions) {
        if (arrow.from == from && arrow.action == action)
            return true;
    }
    return false;
}

/// Whether a hold, which stands beside the status, leaves room for `action`: what is held is resumed before it is
/// completed, and only what is held can be resumed.
[[nodiscard]] constexpr bool fitsHold(OrderAction action, bool isOnHold)
{
    switch (action) {
    case OrderAction::PauseProduction:
    case OrderAction::Complete: return !isOnHold;
    case OrderAction::ResumeProduction: return isOnHold;
    default: return true;
    }
}

[[nodiscard]] constexpr bool leadsTo(OrderStatus from, OrderAction action, OrderStatus to)
{
    for (const Transition &arrow : transitions) {
        if (arrow.from == from && arrow.action == action && arrow.to == to)
            return true;
    }
    return false;
}

/// Not yet on a machine: the client may still change, cancel or delete.
[[nodiscard]] constexpr bool isBeforeProduction(OrderStatus status)
{
    return status == OrderStatus::UnderReview || status == OrderStatus::Negotiation
        || status == OrderStatus::AwaitingPayment || status == OrderStatus::Accepted;
}

[[nodiscard]] constexpr bool isClosed(OrderStatus status)
{
    return status == OrderStatus::Completed || status == OrderStatus::Rejected || status == OrderStatus::Cancelled;
}

} // namespace emesa
