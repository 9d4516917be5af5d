// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QJsonObject>
#include <QMetaType>
#include <QStringList>

#include <optional>

class QObject;

namespace emesa::offline {

/// Something a person does that changes the server: what ActionQueue::perform() takes.
struct Action
{
    QByteArray endpoint;          ///< id in the catalogue, e.g. "orders.send_counter_offer"
    QStringList values = {};      ///< for the placeholders of its path, in order
    QJsonObject body = {};
    std::optional<int> version = {}; ///< of the subject as the person saw it; checked by the server
    QString subject = {};         ///< "order:42": actions on one subject keep their order
    QString text = {};            ///< translated, as the list of waiting actions says it: "Counter offer 5,100.00 on P-0042"
    QJsonObject seen = {};        ///< the subject as the person saw it, shown beside its new state in a conflict
    QObject *listener = nullptr;  ///< who shows a refusal; when it is gone by then, the refusal becomes an entry. nullptr: the caller does
};

/// What became of it so far.
struct Performed
{
    bool isKept = false; ///< on disk, to be sent when the server is there and what was made before it has gone
    QJsonObject answer = {}; ///< of the server; empty when kept
};

/// An action that is not at the server, or that the server refused.
struct PendingAction
{
    enum class State {
        Waiting,  ///< for the server, or for what was made before it
        Sending,
        Conflict, ///< its subject moved on, or whether it arrived cannot be told: the person decides
        Refused   ///< the server does not take it as it is: the person decides
    };

    Id id = 0;
    QByteArray endpoint;
    QStringList values;
    QByteArray body; ///< JSON, exactly as it is sent
    QString key;     ///< Idempotency-Key, made once
    std::optional<int> version;
    QString subject;
    QString text;
    State state = State::Waiting;
    Timestamp madeAt;
    std::optional<Timestamp> firstSentAt; ///< since then it may have arrived
    int failures = 0;                     ///< of the server itself, in a row
    std::optional<Error> error;           ///< why Conflict or Refused
    QJsonObject seen;
    QJsonObject current; ///< the subject now, once it was read; not on disk

    [[nodiscard]] bool needsPerson() const { return state == State::Conflict || state == State::Refused; }
};

} // namespace emesa::offline
Q_DECLARE_METATYPE(emesa::offline::PendingAction)
