// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/order_stages.h"

#include <QCoreApplication>

#include <algorithm>

namespace emesa {

namespace {

enum Station { Submitted, Review, Bargain, Payment, Production, Finish, stationCount };

constexpr const char *names[stationCount] = {
    QT_TRANSLATE_NOOP("OrderStages", "Submitted"), QT_TRANSLATE_NOOP("OrderStages", "Review"), QT_TRANSLATE_NOOP("OrderStages", "Negotiation"),
    QT_TRANSLATE_NOOP("OrderStages", "Payment"), QT_TRANSLATE_NOOP("OrderStages", "Production"), QT_TRANSLATE_NOOP("OrderStages", "Done")};

Station stationOf(OrderStatus status)
{
    switch (status) {
    case OrderStatus::UnderReview: return Review;
    case OrderStatus::Negotiation: return Bargain;
    case OrderStatus::AwaitingPayment: return Payment;
    case OrderStatus::Accepted:
    case OrderStatus::InProduction: return Production;
    case OrderStatus::Completed:
    case OrderStatus::Rejected:
    case OrderStatus::Cancelled: break;
    }
    return Finish;
}

/// The last time the order left `status`.
const OrderEvent *departureFrom(OrderStatus status, const QList<OrderEvent> &events)
{
    const auto found = std::find_if(events.rbegin(), events.rend(), [status](const OrderEvent &event) {
        return event.fromStatus == status && event.toStatus != status;
    });
    return found == events.rend() ? nullptr : &*found;
}

/// Where a rejected or cancelled order stood before, and when it ended.
std::pair<Station, std::optional<Timestamp>> endOf(const Order &order, const QList<OrderEvent> &events)
{
    const auto last = std::find_if(events.rbegin(), events.rend(), [&order](const OrderEvent &event) {
        return event.toStatus == order.status && event.fromStatus && *event.fromStatus != order.status;
    });
    if (last != events.rend())
        return {stationOf(*last->fromStatus), last->at};
    const Station reached = order.dateAccepted ? Production : order.agreedPrice ? Payment : Review;
    return {reached, order.dateRejected};
}

} // namespace

QList<OrderStage> stagesOf(const Order &order, const QList<OrderEvent> &events)
{
    const bool isEnded = order.status == OrderStatus::Rejected || order.status == OrderStatus::Cancelled;
    const auto [end, endedAt] = isEnded ? endOf(order, events) : std::pair(stationOf(order.status), std::optional<Timestamp>());
    const auto leftAt = [&events](OrderStatus status) {
        const OrderEvent *event = departureFrom(status, events);
        return event ? std::optional(event->at) : std::nullopt;
    };
    QList<OrderStage> stages;
    for (int i = 0; i < stationCount; ++i) {
        OrderStage stage{names[i], i < end ? OrderStage::State::Done : i > end ? OrderStage::State::Ahead : OrderStage::State::Current, std::nullopt};
        switch (Station(i)) {
        case Submitted: stage.at = order.dateSubmitted; break;
        case Review: stage.at = leftAt(OrderStatus::UnderReview); break;
        case Bargain:
            stage.at = leftAt(OrderStatus::Negotiation);
            if (stage.state == OrderStage::State::Done && !stage.at && !events.isEmpty())
                stage.state = OrderStage::State::Skipped;
            break;
        case Payment: stage.at = order.dateAccepted; break;
        case Production: stage.at = order.dateProductionStarted; break;
        case Finish: stage.at = order.dateCompleted; break;
        case stationCount: break;
        }
        if (i == end && isEnded)
            stage = {order.status == OrderStatus::Rejected ? QT_TRANSLATE_NOOP("OrderStages", "Rejected") : QT_TRANSLATE_NOOP("OrderStages", "Cancelled"),
                     OrderStage::State::Ended, endedAt};
        else if (i == Finish && order.status == OrderStatus::Completed)
            stage.state = OrderStage::State::Done;
        else if (i > end)
            stage.at.reset();
        stages.append(stage);
    }
    return stages;
}

} // namespace emesa
