// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order_status.h"
#include "models/tables/remote_table.h"

namespace emesa::tables {

/// What a status means to the reader; wherever an order's status is shown, it looks the same.
[[nodiscard]] constexpr Tone toneOf(OrderStatus status)
{
    switch (status) {
    case OrderStatus::UnderReview:
    case OrderStatus::InProduction: return Tone::Info;
    case OrderStatus::Negotiation:
    case OrderStatus::AwaitingPayment: return Tone::Warning;
    case OrderStatus::Accepted:
    case OrderStatus::Completed: return Tone::Success;
    case OrderStatus::Rejected: return Tone::Danger;
    case OrderStatus::Cancelled: break;
    }
    return Tone::Muted;
}

/// The icon beside the word: names of resources/icons.
[[nodiscard]] constexpr const char *iconOf(OrderStatus status)
{
    switch (status) {
    case OrderStatus::UnderReview: return "eye";
    case OrderStatus::Negotiation: return "messages";
    case OrderStatus::AwaitingPayment: return "money";
    case OrderStatus::Accepted: return "clock";
    case OrderStatus::InProduction: return "machines";
    case OrderStatus::Completed: return "check";
    case OrderStatus::Rejected:
    case OrderStatus::Cancelled: break;
    }
    return "cross";
}

} // namespace emesa::tables
