// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/user.h"
#include "models/views/negotiation.h"

namespace emesa {

/// Something the person did that the server has not got yet, or refused when it came.
struct WaitingStep
{
    QString id;
    QString text;                ///< for people
    Timestamp at;
    std::optional<Error> refusal; ///< the server said no: to be tried again or given up
};

/// One entry in the conversation about an order, oldest first.
struct StreamEntry
{
    enum class Kind { Target, Message, System, Offer, Waiting };
    Kind kind = Kind::Message;
    QString key;               ///< the same entry keeps it
    Timestamp at;
    QString role;              ///< "client", "staff", "supplier" or "system"
    QString sender;            ///< e-mail address; empty where the role says it all
    bool isOwn = false;
    QString text;
    std::optional<OfferStep> offer;
    std::optional<Error> refusal;  ///< of a Waiting one
};

/// The conversation: the client's target, messages, offers with what became of them, and what waits to be sent.
/// `me` is the address of whoever looks.
[[nodiscard]] QList<StreamEntry> streamOf(const Order &order, const QList<Message> &messages, const Negotiation &negotiation,
                                          const QList<WaitingStep> &waiting, const User &me);

} // namespace emesa
