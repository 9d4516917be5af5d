// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/order_change.h"

#include "core/schema/differences.h"
#include "server/services/notification_service.h"
#include "server/storage/message_repository.h"

#include <QJsonArray>

namespace emesa {

namespace {

/// How people say where an order stands, in the order of OrderStatus.
constexpr std::array spokenStatus = {"under review", "in negotiation", "awaiting payment", "accepted", "in production", "completed", "rejected", "cancelled"};
static_assert(spokenStatus.size() == schema::enumNames<OrderStatus>.size());

Error orderNotFound()
{
    return {ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("There is no such order.")};
}

} // namespace

OrderChange::OrderChange(UnitOfWork &work, CountCache &counts, const StoredOrder &stored)
    : m_work(&work), m_counts(&counts), m_before(stored.order), m_stored(stored)
{
}

Result<OrderChange> OrderChange::open(UnitOfWork &work, CountCache &counts, Id id)
{
    const auto found = OrderRepository::lock(work.database(), id);
    if (!found)
        return found.error();
    if (!*found || !order_rights::canSee(work.caller(), (*found)->order.client, (*found)->supplier))
        return orderNotFound();
    return OrderChange(work, counts, **found);
}

Status OrderChange::require(OrderAction action, std::optional<int> expectedVersion) const
{
    if (!order_rights::mayTake(caller(), action, isOwn()))
        return Error{ErrorCode::Forbidden, QStringLiteral("permission_denied"),
                     QStringLiteral("This step is not yours to take.")};
    if (Status current = requireVersion(expectedVersion); !current)
        return current;
    if (!isPossible(m_before.status, action)) {
        const QString status = schema::enumToString(m_before.status);
        return Error{ErrorCode::Conflict, QStringLiteral("wrong_status"),
                     QStringLiteral("This is not possible while the order is %1.").arg(QLatin1String(spokenStatus[size_t(m_before.status)])),
                     {}, {{QStringLiteral("status"), status}}};
    }
    if (!fitsHold(action, m_before.onHold)) {
        return m_before.onHold ? Error{ErrorCode::Conflict, QStringLiteral("on_hold"), QStringLiteral("The order is on hold: %1. Resume it first.").arg(m_before.holdReason)}
                               : Error{ErrorCode::Conflict, QStringLiteral("not_on_hold"), QStringLiteral("The order is not on hold.")};
    }
    return {};
}

Status OrderChange::requireVersion(std::optional<int> expectedVersion) const
{
    if (!expectedVersion || *expectedVersion == m_before.version)
        return {};
    return Error{ErrorCode::Stale, QStringLiteral("stale"),
                 QStringLiteral("Somebody changed this order since you opened it. Load it again."),
                 {}, {{QStringLiteral("version"), m_before.version}}};
}

Result<Message> OrderChange::say(const QString &text, MessageType type, std::optional<Amount> amount, std::optional<Id> offer,
                                 const std::optional<QString> &clientId)
{
    Message message;
    const bool isStaff = side() == Side::Staff;
    message.sender = caller().userId;
    message.senderEmail = caller().email;
    message.senderRole = isStaff ? QStringLiteral("staff") : isOwn() ? QStringLiteral("client") : QStringLiteral("supplier");
    message.isAdmin = isStaff;
    message.message = text;
    message.type = type;
    message.amount = amount;
    message.offerId = offer;
    return append(message, clientId);
}

Result<Message> OrderChange::tell(const QString &text)
{
    Message message;
    message.senderRole = QStringLiteral("system");
    message.message = text;
    message.type = MessageType::System;
    return append(message, std::nullopt);
}

Result<Message> OrderChange::append(Message message, const std::optional<QString> &clientId)
{
    message.order = id();
    message.seq = ++m_stored.messageSeq;
    message.timestamp = m_work->now();
    const auto stored = MessageRepository::insert(database(), message, clientId);
    if (!stored)
        return stored.error();
    message.id = *stored;
    m_work->publish({QStringLiteral("order:%1").arg(id()), QStringLiteral("message.created"), id(), std::nullopt, schema::toJson(message)});
    return message;
}

void OrderChange::notify(const QString &title, const QString &body)
{
    m_title = title;
    m_body = body;
}

Status OrderChange::notifyOthers(const QString &topic) const
{
    if (m_title.isEmpty())
        return {};
    const NotificationDraft notification{topic, m_title, m_body, id()};
    if (!isOwn()) {
        if (Status told = NotificationService::toUser(*m_work, notification, m_before.client); !told)
            return told;
    }
    if (side() == Side::Client)
        return NotificationService::toHolders(*m_work, notification, "order_approve");
    return {};
}

void OrderChange::publish(const Order &order) const
{
    const QJsonObject summary{{QStringLiteral("id"), order.id},
                              {QStringLiteral("status"), schema::enumToString(order.status)},
                              {QStringLiteral("version"), order.version}};
    m_work->publish({QStringLiteral("order:%1").arg(order.id), QStringLiteral("order.changed"), order.id, std::nullopt, summary});
    m_work->publish({QStringLiteral("orders"), QStringLiteral("order.changed"), order.id, std::nullopt, summary});
    m_work->afterCommit([counts = m_counts] { counts->changed(); });
}

Result<Order> OrderChange::finish(const QString &action)
{
    Order &order = m_stored.order;
    order.version = nextVersion();
    if (Status written = OrderRepository::update(database(), m_stored, m_work->now()); !written)
        return written.error();
    const QJsonObject changes = schema::differences(m_before, order);
    if (Status written = OrderRepository::addEvent(database(), id(), caller().userId, action, m_before.status, order.status, changes.keys(),
                                                   m_work->now());
        !written)
        return written.error();
    m_work->audit({.event = QString(QLatin1String("order.") + action),
                   .entity = QStringLiteral("order"),
                   .entityId = QString::number(id()),
                   .changes = changes,
                   .metadata = m_metadata});
    publish(order);
    if (Status told = notifyOthers(QString(QLatin1String("order.") + action)); !told)
        return told.error();
    // Read again for the names that come from other tables.
    const auto result = OrderRepository::find(database(), id());
    if (!result)
        return result.error();
    if (!*result)
        return orderNotFound();
    return (*result)->order;
}

Status OrderChange::finishDeleted()
{
    const int version = nextVersion();
    if (Status written = OrderRepository::addEvent(database(), id(), caller().userId, QStringLiteral("deleted"), m_before.status,
                                                   m_before.status, {}, m_work->now());
        !written)
        return written;
    if (Status written = OrderRepository::markDeleted(database(), id(), version, m_work->now()); !written)
        return written;
    m_work->audit({.event = QStringLiteral("order.deleted"),
                   .entity = QStringLiteral("order"),
                   .entityId = QString::number(id()),
                   .changes = {{QStringLiteral("deleted"), QJsonArray{false, true}}},
                   .metadata = m_metadata});
    const QJsonObject summary{{QStringLiteral("id"), id()}, {QStringLiteral("version"), version}};
    m_work->publish({QStringLiteral("order:%1").arg(id()), QStringLiteral("order.deleted"), id(), std::nullopt, summary});
    m_work->publish({QStringLiteral("orders"), QStringLiteral("order.deleted"), id(), std::nullopt, summary});
    m_work->afterCommit([counts = m_counts] { counts->changed(); });
    return notifyOthers(QStringLiteral("order.deleted"));
}

Status OrderChange::finishMessage()
{
    if (Status written = OrderRepository::setMessageSeq(database(), id(), m_stored.messageSeq); !written)
        return written;
    m_work->audit({.event = QStringLiteral("message.created"),
                   .entity = QStringLiteral("order"),
                   .entityId = QString::number(id()),
                   .metadata = {{QStringLiteral("seq"), m_stored.messageSeq}}});
    return notifyOthers(QStringLiteral("message.created"));
}

Result<Order> OrderChange::created(UnitOfWork &work, CountCache &counts, Id id)
{
    const auto found = OrderRepository::find(work.database(), id);
    if (!found)
        return found.error();
    if (!*found)
        return orderNotFound();
    OrderChange change(work, counts, **found);
    const Order &order = change.m_before;
    if (Status written = OrderRepository::addEvent(work.database(), id, work.caller().userId, QStringLiteral("created"), std::nullopt,
                                                   order.status, {}, work.now());
        !written)
        return written.error();
    work.audit({.event = QStringLiteral("order.created"),
                .entity = QStringLiteral("order"),
                .entityId = QString::number(id),
                .changes = schema::differences(Order{}, order)});
    change.publish(order);
    change.notify(QStringLiteral("New order %1: %2").arg(id).arg(order.partId));
    if (Status told = change.notifyOthers(QStringLiteral("order.created")); !told)
        return told.error();
    return order;
}

} // namespace emesa
