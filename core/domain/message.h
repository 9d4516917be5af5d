// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/schema/field.h"

namespace emesa {

enum class MessageType { Message, CounterOffer, System };
template<>
inline constexpr auto schema::enumNames<MessageType> = std::array{"message", "counter_offer", "system"};

/// One entry of an order's conversation. `seq` counts from 1 per order without gaps.
/// Read from messages ms joined with users u.
struct Message
{
    Id id = 0;
    qint64 seq = 0;
    Id order = 0;
    std::optional<Id> sender;      ///< null: the system
    QString senderEmail;
    QString senderRole;            ///< "client" or "staff" or "system"
    QString message;
    Timestamp timestamp;
    bool isAdmin = false;          ///< sent by staff
    MessageType type = MessageType::Message;
    std::optional<Amount> amount;  ///< of the counter offer
    std::optional<Id> offerId;
};

struct MessageInput
{
    QString message;
    std::optional<QString> clientId; ///< UUID made by the sender: the same one is stored once
};

/// A counter offer: an immutable row. What became of it is a separate response row or a later offer.
struct Offer
{
    Id id = 0;
    Id order = 0;
    qint64 seq = 0;                    ///< counts offers of one order from 1
    QString side;                      ///< "client" or "staff"
    Id madeBy = 0;
    Amount amount;
    QString currency;
    std::optional<int> leadTimeDays;
    QString note;
    std::optional<Timestamp> expiresAt;
    Timestamp createdAt;
    int orderVersion = 0;              ///< the specification it was made for
    std::optional<QString> response;   ///< "accepted", "declined" or null while open or superseded
};

namespace schema {

template<>
inline constexpr auto schemaOf<Message> = entity("messages",
    field("id", &Message::id, {.flags = Key | ReadOnly, .sql = "ms.id"}),
    field("seq", &Message::seq, {.flags = ReadOnly, .sql = "ms.seq"}),
    field("order", &Message::order, {.flags = ReadOnly, .sql = "ms.order_id"}),
    field("sender", &Message::sender, {.flags = ReadOnly, .sql = "ms.sender_id"}),
    field("sender_email", &Message::senderEmail, {.flags = ReadOnly, .sql = "COALESCE(u.email, '')"}),
    field("sender_role", &Message::senderRole, {.flags = ReadOnly, .sql = "ms.sender_role"}),
    field("message", &Message::message, {.flags = ReadOnly, .sql = "ms.message"}),
    field("timestamp", &Message::timestamp, {.flags = ReadOnly, .sql = "ms.created_at"}),
    field("is_admin", &Message::isAdmin, {.flags = ReadOnly, .sql = "ms.is_admin"}),
    field("type", &Message::type, {.flags = ReadOnly, .sql = "ms.type"}),
    field("amount", &Message::amount, {.flags = ReadOnly, .sql = "ms.amount"}),
    field("offer_id", &Message::offerId, {.flags = ReadOnly, .sql = "ms.offer_id"}));

template<>
inline constexpr auto schemaOf<MessageInput> = entity("message",
    field("message", &MessageInput::message, {.flags = Required | Multiline, .maxLength = 5000}),
    field("client_id", &MessageInput::clientId, {.maxLength = 36}));

template<>
inline constexpr auto schemaOf<Offer> = entity("offers",
    field("id", &Offer::id, {.flags = Key | ReadOnly, .sql = "f.id"}),
    field("order", &Offer::order, {.flags = ReadOnly, .sql = "f.order_id"}),
    field("seq", &Offer::seq, {.flags = ReadOnly, .sql = "f.seq"}),
    field("side", &Offer::side, {.flags = ReadOnly, .sql = "f.side"}),
    field("made_by", &Offer::madeBy, {.flags = ReadOnly, .sql = "f.made_by"}),
    field("amount", &Offer::amount, {.flags = ReadOnly, .sql = "f.amount"}),
    field("currency", &Offer::currency, {.flags = ReadOnly, .sql = "f.currency"}),
    field("lead_time_days", &Offer::leadTimeDays, {.flags = ReadOnly, .sql = "f.lead_time_days"}),
    field("note", &Offer::note, {.flags = ReadOnly, .sql = "f.note"}),
    field("expires_at", &Offer::expiresAt, {.flags = ReadOnly, .sql = "f.expires_at"}),
    field("created_at", &Offer::createdAt, {.flags = ReadOnly, .sql = "f.created_at"}),
    field("order_version", &Offer::orderVersion, {.flags = ReadOnly, .sql = "f.order_version"}),
    field("response", &Offer::response, {.flags = ReadOnly, .sql = "r.response"}));

} // namespace schema
} // namespace emesa
