// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/order_stream.h"

#include <QSet>

#include <algorithm>

namespace emesa {

namespace {

StreamEntry offerEntry(const OfferStep &step, const User &me)
{
    StreamEntry entry;
    entry.kind = StreamEntry::Kind::Offer;
    entry.key = QStringLiteral("offer%1").arg(step.offer.id);
    entry.at = step.offer.createdAt;
    entry.role = step.offer.side;
    entry.isOwn = step.offer.madeBy == me.id;
    entry.text = step.offer.note;
    entry.offer = step;
    return entry;
}

} // namespace

QList<StreamEntry> streamOf(const Order &order, const QList<Message> &messages, const Negotiation &negotiation,
                            const QList<WaitingStep> &waiting, const User &me)
{
    QList<StreamEntry> entries;
    if (order.targetPrice) {
        StreamEntry entry;
        entry.kind = StreamEntry::Kind::Target;
        entry.key = QStringLiteral("target");
        entry.at = order.dateSubmitted;
        entry.role = schema::enumToString(Side::Client);
        entry.isOwn = order.client == me.id;
        entries.append(entry);
    }
    QSet<Id> shown;
    for (const Message &message : messages) {
        const OfferStep *step = message.offerId ? negotiation.find(*message.offerId) : nullptr;
        if (step) {
            shown.insert(step->offer.id);
            StreamEntry entry = offerEntry(*step, me);
            entry.sender = message.senderEmail;
            entries.append(entry);
            continue;
        }
        StreamEntry entry;
        entry.kind = message.type == MessageType::System ? StreamEntry::Kind::System : StreamEntry::Kind::Message;
        entry.key = QStringLiteral("message%1").arg(message.id);
        entry.at = message.timestamp;
        entry.role = message.senderRole;
        entry.sender = message.senderEmail;
        entry.isOwn = message.sender == me.id;
        entry.text = message.message;
        entries.append(entry);
    }
    // Orders that moved in from a parent system may have offers nobody wrote a message about.
    for (const OfferStep &step : negotiation.steps()) {
        if (!shown.contains(step.offer.id))
            entries.append(offerEntry(step, me));
    }
    std::stable_sort(entries.begin(), entries.end(), [](const StreamEntry &one, const StreamEntry &other) { return one.at < other.at; });
    for (const WaitingStep &step : waiting) {
        StreamEntry entry;
        entry.kind = StreamEntry::Kind::Waiting;
        entry.key = QStringLiteral("waiting") + step.id;
        entry.at = step.at;
        entry.isOwn = true;
        entry.text = step.text;
        entry.refusal = step.refusal;
        entries.append(entry);
    }
    return entries;
}

} // namespace emesa
