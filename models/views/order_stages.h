// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"
#include "core/domain/order_event.h"

namespace emesa {

/// One station on an order's way from submitted to done.
struct OrderStage
{
    enum class State {
        Done,
        Current,
        Ahead,
        Skipped, ///< the order went on without it
        Ended    ///< rejected or cancelled here
    };
    const char *name = ""; ///< QT_TRANSLATE_NOOP in context "OrderStages"
    State state = State::Ahead;
    std::optional<Timestamp> at; ///< when it was done, begun or ended
};

/// The stations of `order` with what is known of their dates. `events` may still be on their way: then dates that only
/// they tell are missing.
[[nodiscard]] QList<OrderStage> stagesOf(const Order &order, const QList<OrderEvent> &events);

} // namespace emesa
