// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"
#include "core/domain/order_event.h"
#include "server/storage/list_select.h"

namespace emesa {

/// An order with what the API does not show but rules need.
struct StoredOrder
{
    Order order;
    std::optional<Id> supplier; ///< of its machine
    std::optional<Id> agreedOffer;
    qint64 messageSeq = 0; ///< number of the last message
    qint64 offerSeq = 0;   ///< number of the last offer
    Side negotiationTurn = Side::Client; ///< who has to answer while in negotiation
};

/// SQL of orders and their history. Deleted orders are not found by anything here. No state; use on the thread of
/// the given connection.
class OrderRepository
{
public:
    static Result<std::optional<StoredOrder>> find(storage::Database &database, Id id);
    /// The same, with the order's row locked until the end of the running transaction.
    static Result<std::optional<StoredOrder>> lock(storage::Database &database, Id id);

    /// Inserts a new order of `client`; `order.id` and the joined names are ignored. The value: its id.
    static Result<Id> insert(storage::Database &database, Id client, const Order &order, Timestamp now);
    /// Writes every column of a locked order.
    static Status update(storage::Database &database, const StoredOrder &stored, Timestamp now);
    static Status setMessageSeq(storage::Database &database, Id id, qint64 seq);
    static Status markDeleted(storage::Database &database, Id id, int version, Timestamp now);

    static Status addEvent(storage::Database &database, Id order, Id actor, const QString &action,
                           std::optional<OrderStatus> from, OrderStatus to, const QStringList &changedFields, Timestamp now);
    /// Rows of selectColumns<OrderEvent>, oldest first, those after event `since`, at most `limit`.
    static Status forEachEvent(storage::Database &database, Id order, Id since, int limit,
                               const std::function<void(const storage::Row &)> &each);

    /// Rows have selectColumns<Order>("o.") from ListSelect::firstColumn on.
    static const ListSource &list();
    /// Every order.
    static ListScope everyOrder(Id user);
    /// The orders of one client.
    static ListScope ofClient(Id client);
    /// The orders of one client and those on the machines of one supplier.
    static ListScope ofClientOrSupplier(Id client, Id supplier);
};

} // namespace emesa
