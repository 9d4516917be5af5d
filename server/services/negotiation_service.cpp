// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/negotiation_service.h"

#include "server/services/order_rules.h"
#include "server/storage/booking_repository.h"
#include "server/storage/offer_repository.h"
#include "server/storage/payment_repository.h"

namespace emesa {

namespace {

Error conflict(const char *reason, const QString &message)
{
    return {ErrorCode::Conflict, QString::fromLatin1(reason), message};
}

QString price(Amount amount, const QString &currency)
{
    return amount.toString() + u' ' + currency;
}

/// Writes the offer and the message that shows it, and moves the order into negotiation.
Result<Message> makeOffer(OrderChange &change, const CounterOfferInput &input)
{
    Offer offer;
    offer.order = change.id();
    offer.seq = ++change.stored().offerSeq;
    offer.side = schema::enumToString(change.side());
    offer.madeBy = change.caller().userId;
    offer.amount = input.amount;
    offer.currency = change.before().currency;
    offer.leadTimeDays = input.leadTimeDays;
    offer.note = input.message;
    offer.expiresAt = input.expiresAt;
    offer.createdAt = change.work().now();
    offer.orderVersion = change.nextVersion();
    const auto id = OfferRepository::insert(change.database(), offer);
    if (!id)
        return id.error();
    const QString offered = price(input.amount, offer.currency);
    change.now().status = OrderStatus::Negotiation;
    change.passTurn();
    change.note(QStringLiteral("offer"), *id);
    change.note(QStringLiteral("amount"), input.amount.toString());
    change.notify(QStringLiteral("Counter offer for order %1: %2").arg(change.id()).arg(offered), input.message);
    return change.say(input.message.isEmpty() ? QStringLiteral("Counter offer: %1").arg(offered) : input.message,
                      MessageType::CounterOffer, input.amount, *id);
}

/// The offer the caller may answer now.
Result<Offer> openOffer(const OrderChange &change, std::optional<Id> named)
{
    const auto latest = OfferRepository::latest(change.database(), change.id());
    if (!latest)
        return latest.error();
    if (!*latest)
        return conflict("no_offer", QStringLiteral("There is no offer to answer yet."));
    const Offer &offer = **latest;
    const auto isOwn = [&](const Offer &made) {
        return made.side == schema::enumToString(change.side()) || made.madeBy == change.caller().userId;
    };
    if (named && *named != offer.id) {
        const auto meant = OfferRepository::find(change.database(), change.id(), *named);
        if (!meant)
            return meant.error();
        if (*meant && isOwn(**meant))
            return conflict("own_offer", QStringLiteral("Only the other side can answer an offer of yours."));
        Error error = conflict("offer_not_latest", QStringLiteral("There is a newer offer. Look at it first."));
        error.details.insert(QStringLiteral("latest_offer_id"), offer.id);
        return error;
    }
    if (isOwn(offer))
        return conflict("own_offer", QStringLiteral("Only the other side can answer an offer of yours."));
    if (offer.response)
        return conflict("offer_answered", QStringLiteral("This offer has been answered already."));
    if (offer.expiresAt && *offer.expiresAt <= change.work().now())
        return conflict("offer_expired", QStringLiteral("This offer has expired. Ask for a new one."));
    return offer;
}

} // namespace

Result<Order> NegotiationService::approve(UnitOfWork &work, Id id, const ApproveInput &input, std::optional<int> expectedVersion) const
{
    auto change = OrderChange::open(work, m_counts, id);
    if (!change)
        return change.error();
    if (Status fine = change->require(OrderAction::Approve, expectedVersion); !fine)
        return fine.error();
    if (input.expectedDate && input.expectedCompletionDate && input.expectedDate != input.expectedCompletionDate)
        return Error::invalidField(QStringLiteral("expected_completion_date"), QStringLiteral("contradiction"),
                                   QStringLiteral("expected_date names another day."));
    const auto promised = input.expectedDate ? input.expectedDate : input.expectedCompletionDate;
    if (Status fine = order_rules::notInThePast(QStringLiteral("expected_date"), promised, work.now()); !fine)
        return fine.error();

    Order &order = change->now();
    const auto wanted = order.targetPrice;
    const auto asked = input.priceEstimate ? input.priceEstimate : wanted ? wanted : order.priceEstimate;
    if (!asked)
        return conflict("price_unknown", QStringLiteral("The client named no price: approve with one."));
    if (input.priceEstimate)
        order.priceEstimate = input.priceEstimate;
    if (promised)
        order.expectedCompletionDate = promised;
    if (!input.adminNotes.isEmpty())
        order.adminNotes = input.adminNotes;
    if (input.machineId) {
        if (Status booked = m_production.book(*change, {*input.machineId, {}, {}}); !booked)
            return booked.error();
    }

    if (asked == wanted) {
        order.status = OrderStatus::AwaitingPayment;
        order.agreedPrice = wanted;
        const QString agreed = price(*wanted, order.currency);
        if (const auto told = change->tell(QStringLiteral("Order approved at %1. Waiting for payment.").arg(agreed)); !told)
            return told.error();
        change->notify(QStringLiteral("Order %1 was approved at %2").arg(id).arg(agreed));
    } else if (const auto offered = makeOffer(*change, {*asked, {}, {}, {}}); !offered) {
        return offered.error();
    }
    return change->finish(QStringLiteral("approved"));
}

Result<Order> NegotiationService::reject(UnitOfWork &work, Id id, const RejectInput &input, std::optional<int> expectedVersion) const
{
    auto change = OrderChange::open(work, m_counts, id);
    if (!change)
        return change.error();
    if (Status fine = change->require(OrderAction::Reject, expectedVersion); !fine)
        return fine.error();
    change->now().status = OrderStatus::Rejected;
    change->now().rejectionReason = input.rejectionReason;
    change->now().dateRejected = work.now();
    if (Status freed = BookingRepository::free(work.database(), id); !freed)
        return freed.error();
    if (const auto told = change->tell(QStringLiteral("Order rejected: %1").arg(input.rejectionReason)); !told)
        return told.error();
    change->notify(QStringLiteral("Order %1 was rejected").arg(id), input.rejectionReason);
    return change->finish(QStringLiteral("rejected"));
}

Result<Message> NegotiationService::sendCounterOffer(UnitOfWork &work, Id id, const CounterOfferInput &input,
                                                     std::optional<int> expectedVersion) const
{
    auto change = OrderChange::open(work, m_counts, id);
    if (!change)
        return change.error();
    if (Status fine = change->require(OrderAction::SendCounterOffer, expectedVersion); !fine)
        return fine.error();
    if (input.expiresAt && *input.expiresAt <= work.now())
        return Error::invalidField(QStringLiteral("expires_at"), QStringLiteral("past"), QStringLiteral("This time is in the past."));
    const auto message = makeOffer(*change, input);
    if (!message)
        return message.error();
    if (const auto order = change->finish(QStringLiteral("counter_offer_sent")); !order)
        return order.error();
    return *message;
}

Result<Order> NegotiationService::accept(UnitOfWork &work, Id id, OrderAction action, const AcceptOfferInput &input,
                                         std::optional<int> expectedVersion) const
{
    auto change = OrderChange::open(work, m_counts, id);
    if (!change)
        return change.error();
    if (Status fine = change->require(action, expectedVersion); !fine)
        return fine.error();
    const auto offer = openOffer(*change, input.offerId);
    if (!offer)
        return offer.error();
    if (Status answered = OfferRepository::respond(work.database(), offer->id, QStringLiteral("accepted"), work.caller().userId, work.now()); !answered)
        return answered.error();
    change->now().status = OrderStatus::AwaitingPayment;
    change->now().agreedPrice = offer->amount;
    change->stored().agreedOffer = offer->id;
    change->note(QStringLiteral("offer"), offer->id);
    const QString agreed = price(offer->amount, offer->currency);
    if (const auto told = change->tell(QStringLiteral("Price agreed: %1. Waiting for payment.").arg(agreed)); !told)
        return told.error();
    change->notify(QStringLiteral("Offer for order %1 accepted: %2").arg(id).arg(agreed));
    return change->finish(QStringLiteral("counter_offer_accepted"));
}

Result<Order> NegotiationService::decline(UnitOfWork &work, Id id, const DeclineOfferInput &input, std::optional<int> expectedVersion) const
{
    auto change = OrderChange::open(work, m_counts, id);
    if (!change)
        return change.error();
    if (Status fine = change->require(OrderAction::DeclineCounterOffer, expectedVersion); !fine)
        return fine.error();
    const auto offer = openOffer(*change, std::nullopt);
    if (!offer)
        return offer.error();
    if (Status answered = OfferRepository::respond(work.database(), offer->id, QStringLiteral("declined"), work.caller().userId, work.now()); !answered)
        return answered.error();
    change->passTurn();
    change->note(QStringLiteral("offer"), offer->id);
    const QString offered = price(offer->amount, offer->currency);
    if (const auto told = change->tell(QStringLiteral("The offer of %1 was declined.").arg(offered)); !told)
        return told.error();
    if (!input.message.trimmed().isEmpty()) {
        if (const auto said = change->say(input.message); !said)
            return said.error();
    }
    change->notify(QStringLiteral("Offer for order %1 declined: %2").arg(id).arg(offered), input.message);
    return change->finish(QStringLiteral("counter_offer_declined"));
}

Result<Order> NegotiationService::confirmPayment(UnitOfWork &work, Id id, const PaymentInput &input, std::optional<int> expectedVersion) const
{
    auto change = OrderChange::open(work, m_counts, id);
    if (!change)
        return change.error();
    if (Status fine = change->require(OrderAction::ConfirmPayment, expectedVersion); !fine)
        return fine.error();
    if (!change->before().agreedPrice)
        return conflict("price_unknown", QStringLiteral("No price has been agreed."));
    const Payment payment{id, *change->before().agreedPrice, change->before().currency, input.method, input.reference};
    if (Status captured = PaymentRepository::capture(work.database(), payment, work.caller().userId, work.now()); !captured) {
        if (captured.error().reason == QLatin1String("duplicate"))
            return conflict("already_paid", QStringLiteral("This order has been paid already."));
        return captured.error();
    }
    change->now().status = OrderStatus::Accepted;
    change->now().paymentConfirmed = true;
    change->now().dateAccepted = work.now();
    change->note(QStringLiteral("amount"), payment.amount.toString());
    change->note(QStringLiteral("method"), payment.method);
    const QString paid = price(payment.amount, payment.currency);
    if (const auto told = change->tell(QStringLiteral("Payment of %1 received. The order is accepted.").arg(paid)); !told)
        return told.error();
    change->notify(QStringLiteral("Order %1 was paid: %2").arg(id).arg(paid));
    return change->finish(QStringLiteral("payment_confirmed"));
}

Status NegotiationService::offers(storage::Database &database, const Caller &caller, Id order, qint64 since, int limit,
                                  const std::function<void(const storage::Row &)> &each) const
{
    const auto found = OrderRepository::find(database, order);
    if (!found)
        return found.error();
    if (!*found || !order_rights::canSee(caller, (*found)->order.client, (*found)->supplier))
        return Error{ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("There is no such order.")};
    return OfferRepository::forEach(database, order, since, limit, each);
}

} // namespace emesa
