// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/order_change.h"
#include "server/services/production_service.h"

namespace emesa {

/// From a new order to a paid one: approval, rejection, counter offers, acceptance, payment. Belongs to one worker
/// thread. Every step runs under the order's row lock, so of two that exclude each other one comes second and is
/// refused.
class NegotiationService
{
public:
    NegotiationService(const ProductionService &production, CountCache &counts) : m_production(production), m_counts(counts) {}

    /// Without a price, or with the client's own: agreed at once. With another price: a counter offer of the shop.
    /// Conflict "price_unknown" when nobody has named one.
    [[nodiscard]] Result<Order> approve(UnitOfWork &work, Id id, const ApproveInput &input, std::optional<int> expectedVersion) const;
    [[nodiscard]] Result<Order> reject(UnitOfWork &work, Id id, const RejectInput &input, std::optional<int> expectedVersion) const;

    /// The value: the message that carries the offer.
    [[nodiscard]] Result<Message> sendCounterOffer(UnitOfWork &work, Id id, const CounterOfferInput &input,
                                                   std::optional<int> expectedVersion) const;
    /// Accepts the newest offer if the other side made it. Conflict "no_offer", "own_offer", "offer_not_latest",
    /// "offer_answered", "offer_expired".
    [[nodiscard]] Result<Order> accept(UnitOfWork &work, Id id, OrderAction action, const AcceptOfferInput &input,
                                       std::optional<int> expectedVersion) const;
    /// The negotiation goes on. Conflicts as in accept().
    [[nodiscard]] Result<Order> decline(UnitOfWork &work, Id id, const DeclineOfferInput &input, std::optional<int> expectedVersion) const;

    /// Captures the agreed price with the simulated provider, once per order.
    [[nodiscard]] Result<Order> confirmPayment(UnitOfWork &work, Id id, const PaymentInput &input, std::optional<int> expectedVersion) const;

    /// The offers of an order after number `since`, at most `limit`, as rows of selectColumns<Offer>. NotFound for
    /// orders that are not the caller's to see.
    [[nodiscard]] Status offers(storage::Database &database, const Caller &caller, Id order, qint64 since, int limit,
                                const std::function<void(const storage::Row &)> &each) const;

private:
    const ProductionService &m_production;
    CountCache &m_counts;
};

} // namespace emesa
