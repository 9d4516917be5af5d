// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"
#include "server/services/order_rights.h"
#include "server/services/unit_of_work.h"
#include "server/storage/count_cache.h"
#include "server/storage/order_repository.h"

namespace emesa {

/// One change of one order under the lock of its row, and everything that belongs to it: the new version, a line of
/// history, system messages, an audit row with each field before and after, live events, notifications for the
/// other side. Use: open(), require() or requireVersion(), change `now()`, say(), then finish() once.
class OrderChange
{
public:
    /// Locks the order. NotFound when it does not exist, is deleted, or is not the caller's to see.
    [[nodiscard]] static Result<OrderChange> open(UnitOfWork &work, CountCache &counts, Id id);

    /// Forbidden, Stale, Conflict "wrong_status" – in this order.
    [[nodiscard]] Status require(OrderAction action, std::optional<int> expectedVersion) const;
    [[nodiscard]] Status requireVersion(std::optional<int> expectedVersion) const;

    [[nodiscard]] UnitOfWork &work() const { return *m_work; }
    [[nodiscard]] storage::Database &database() const { return m_work->database(); }
    [[nodiscard]] const Caller &caller() const { return m_work->caller(); }
    [[nodiscard]] const Order &before() const { return m_before; }
    [[nodiscard]] StoredOrder &stored() { return m_stored; }
    [[nodiscard]] Order &now() { return m_stored.order; }
    [[nodiscard]] Id id() const { return m_before.id; }
    [[nodiscard]] bool isOwn() const { return caller().userId == m_before.client; }
    [[nodiscard]] Side side() const { return order_rights::sideOf(caller(), m_before.client); }
    /// The caller has said his part of the negotiation: the other side has to answer.
    void passTurn() { m_stored.negotiationTurn = side() == Side::Client ? Side::Staff : Side::Client; }
    [[nodiscard]] int nextVersion() const { return m_before.version + 1; }

    /// Appends to the order's conversation in the caller's name.
    [[nodiscard]] Result<Message> say(const QString &text, MessageType type = MessageType::Message, std::optional<Amount> amount = {},
                                      std::optional<Id> offer = {}, const std::optional<QString> &clientId = {});
    /// Appends what the system has to tell both sides.
    [[nodiscard]] Result<Message> tell(const QString &text);
    /// What the other side is notified of once finished. Without it finish() notifies nobody.
    void notify(const QString &title, const QString &body = {});

    /// Something worth an audit note that is no field of the order.
    void note(const QString &key, const QJsonValue &value) { m_metadata.insert(key, value); }

    /// Writes it all. `action` becomes the line of history and, as "order.<action>", the audit event.
    [[nodiscard]] Result<Order> finish(const QString &action);
    /// The same for a soft delete.
    [[nodiscard]] Status finishDeleted();
    /// For a message that changes nothing else: no new version, no line of history.
    [[nodiscard]] Status finishMessage();

    /// History, audit and events of an order that this unit has just inserted.
    [[nodiscard]] static Result<Order> created(UnitOfWork &work, CountCache &counts, Id id);

private:
    OrderChange(UnitOfWork &work, CountCache &counts, const StoredOrder &stored);
    Result<Message> append(Message message, const std::optional<QString> &clientId);
    Status notifyOthers(const QString &topic) const;
    void publish(const Order &order) const;

    UnitOfWork *m_work;
    CountCache *m_counts;
    Order m_before;
    StoredOrder m_stored;
    QJsonObject m_metadata;
    QString m_title;
    QString m_body;
};

} // namespace emesa
