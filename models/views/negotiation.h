// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"
#include "core/domain/order.h"

#include <optional>

namespace emesa {

/// How far apart two prices and two lead times are: what the second asks beyond the first.
struct OfferDifference
{
    qint64 minor = 0;           ///< hundredths of the currency; negative: cheaper
    qint64 permille = 0;        ///< of the first price, rounded half away from zero
    std::optional<int> days;    ///< where both name a lead time; negative: sooner

    bool operator==(const OfferDifference &) const = default;
};

[[nodiscard]] OfferDifference differenceBetween(Amount before, Amount after);

enum class OfferState { Open, Accepted, Declined, Expired, Superseded };

/// An offer and what became of it.
struct OfferStep
{
    Offer offer;
    OfferState state = OfferState::Open;
    std::optional<OfferDifference> change; ///< to the offer before, whoever made that one; the first has none
};

/// How an order's bargaining stands at a moment: what became of each offer, how far the last one is from the target,
/// and whose turn it is. A value made of the order and its offers; the server checks every step again.
class Negotiation
{
public:
    Negotiation() = default;
    /// `offers` by number, as the server gives them.
    Negotiation(const Order &order, const QList<Offer> &offers, Timestamp now);

    [[nodiscard]] const QList<OfferStep> &steps() const { return m_steps; }
    [[nodiscard]] const OfferStep *find(Id offer) const;
    /// nullptr before the first offer.
    [[nodiscard]] const OfferStep *last() const { return m_steps.isEmpty() ? nullptr : &m_steps.last(); }
    /// The last offer, if it waits for an answer of `side`.
    [[nodiscard]] const OfferStep *openFor(Side side) const;
    /// What the last offer asks beyond the client's target.
    [[nodiscard]] const std::optional<OfferDifference> &gap() const { return m_gap; }
    /// Who has to take the next step; nobody once the order is closed.
    [[nodiscard]] std::optional<Side> turn() const { return m_turn; }
    /// Since when.
    [[nodiscard]] Timestamp turnSince() const { return m_turnSince; }
    /// When the next open offer expires, so that whoever shows this knows when to look again.
    [[nodiscard]] std::optional<Timestamp> changesAt() const;

private:
    QList<OfferStep> m_steps;
    std::optional<OfferDifference> m_gap;
    std::optional<Side> m_turn;
    Timestamp m_turnSince;
};

[[nodiscard]] Side sideOf(const Offer &offer);
[[nodiscard]] constexpr Side otherSide(Side side)
{
    return side == Side::Client ? Side::Staff : Side::Client;
}

} // namespace emesa
