// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/security/caller.h"
#include "server/storage/outbox_repository.h"

#include <QString>

#include <memory>

namespace emesa::realtime {

/// A live event ready to be sent: its frame is made once and shared by every connection. Immutable.
struct Event
{
    qint64 seq = 0;
    QString topic;
    QString frame; ///< {"type":"event","seq":…,"topic":…,"kind":…,"data":…}
    std::optional<Id> orderId;
    std::optional<Id> userId;
    std::optional<OrderAudience> audience;
    bool endsSignIn = false; ///< of `userId`: that person's connections are looked at again
};
using EventPtr = std::shared_ptr<const Event>;

[[nodiscard]] EventPtr makeEvent(const OutboxRow &row);

/// The rule of orders: staff see all, clients their own, suppliers those on their machines.
[[nodiscard]] bool maySee(const Caller &caller, const OrderAudience &order);
/// An event of one person is for that person, an event of an order for whoever may see that order now.
[[nodiscard]] bool maySee(const Caller &caller, const Event &event);

} // namespace emesa::realtime
