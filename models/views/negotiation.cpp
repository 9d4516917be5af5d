// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/negotiation.h"

#include <algorithm>

namespace emesa {

namespace {

OfferState stateOf(const Offer &offer, bool isLast, Timestamp now)
{
    if (offer.response)
        return *offer.response == QLatin1String("accepted") ? OfferState::Accepted : OfferState::Declined;
    if (!isLast)
        return OfferState::Superseded;
    return offer.expiresAt && *offer.expiresAt <= now ? OfferState::Expired : OfferState::Open;
}

/// Whoever made the last offer has to come again when it was declined or nobody answered it in time.
Side bargainer(const OfferStep *last)
{
    if (!last)
        return Side::Staff;
    const Side maker = sideOf(last->offer);
    return last->state == OfferState::Declined || last->state == OfferState::Expired ? maker : otherSide(maker);
}

std::optional<Side> turnOf(OrderStatus status, const OfferStep *last)
{
    switch (status) {
    case OrderStatus::Negotiation: return bargainer(last);
    case OrderStatus::AwaitingPayment: return Side::Client;
    case OrderStatus::UnderReview:
    case OrderStatus::Accepted:
    case OrderStatus::InProduction: return Side::Staff;
    case OrderStatus::Completed:
    case OrderStatus::Rejected:
    case OrderStatus::Cancelled: break;
    }
    return std::nullopt;
}

} // namespace

OfferDifference differenceBetween(Amount before, Amount after)
{
    OfferDifference difference;
    difference.minor = after.minor - before.minor;
    if (before.minor > 0) {
        const qint64 scaled = difference.minor * 1000;
        const qint64 half = scaled < 0 ? -(before.minor / 2) : before.minor / 2;
        difference.permille = (scaled + half) / before.minor;
    }
    return difference;
}

Negotiation::Negotiation(const Order &order, const QList<Offer> &offers, Timestamp now)
{
    for (qsizetype i = 0; i < offers.size(); ++i) {
        OfferStep step{offers[i], stateOf(offers[i], i + 1 == offers.size(), now), std::nullopt};
        if (i > 0) {
            step.change = differenceBetween(offers[i - 1].amount, offers[i].amount);
            if (offers[i - 1].leadTimeDays && offers[i].leadTimeDays)
                step.change->days = *offers[i].leadTimeDays - *offers[i - 1].leadTimeDays;
        }
        m_steps.append(step);
    }
    m_turn = turnOf(order.status, last());
    m_turnSince = order.dateProductionStarted.value_or(order.dateAccepted.value_or(last() ? last()->offer.createdAt : order.dateSubmitted));
    if (last() && order.targetPrice)
        m_gap = differenceBetween(*order.targetPrice, last()->offer.amount);
}

const OfferStep *Negotiation::find(Id offer) const
{
    const auto found = std::find_if(m_steps.begin(), m_steps.end(), [offer](const OfferStep &step) { return step.offer.id == offer; });
    return found == m_steps.end() ? nullptr : &*found;
}

const OfferStep *Negotiation::openFor(Side side) const
{
    const OfferStep *step = last();
    return step && step->state == OfferState::Open && sideOf(step->offer) != side ? step : nullptr;
}

std::optional<Timestamp> Negotiation::changesAt() const
{
    return last() && last()->state == OfferState::Open ? last()->offer.expiresAt : std::nullopt;
}

Side sideOf(const Offer &offer)
{
    return offer.side == schema::enumToString(Side::Client) ? Side::Client : Side::Staff;
}

} // namespace emesa
