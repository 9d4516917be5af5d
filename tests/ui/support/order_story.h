// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"
#include "core/domain/order_event.h"
#include "core/domain/part_file.h"
#include "tests/ui/support/fake_shop.h"

#include <QMetaType>

namespace emesa::test {

/// One order, number 42, at a point of its life, with the conversation, offers, files and history that led there; as
/// its client sees it, or the shop. Value object.
class OrderStory
{
public:
    OrderStory() = default;
    static OrderStory underReview();
    static OrderStory negotiation(); ///< three offers, the client's turn
    static OrderStory awaitingPayment();
    static OrderStory accepted();
    static OrderStory inProduction();
    static OrderStory completed();
    static OrderStory rejected();

    [[nodiscard]] OrderStory seenByStaff() const;
    /// The client said no to the last offer.
    [[nodiscard]] OrderStory declined() const;
    [[nodiscard]] OrderStory withLongTexts() const;

    [[nodiscard]] const Order &order() const { return m_order; }
    /// Answers everything an order page asks; steps are answered with the order as it is.
    [[nodiscard]] FakeShop shop() const;

private:
    void say(const QString &role, const QString &text, MessageType type = MessageType::Message);
    void offer(Side side, qint64 minor, std::optional<int> days, const QString &note);
    void happen(const QString &action, OrderStatus to);
    void allow();

    Order m_order;
    QList<Offer> m_offers;
    QList<Message> m_messages;
    QList<OrderEvent> m_events;
    QList<PartFile> m_files;
    bool m_isStaff = false;
    qint64 m_hours = 0;
};

} // namespace emesa::test
Q_DECLARE_METATYPE(emesa::test::OrderStory)
