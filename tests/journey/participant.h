// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/live_channel.h"
#include "models/remote/memory_token_store.h"
#include "models/remote/qnam_transport.h"
#include "tests/journey/step_runner.h"

namespace emesa::journey {

/// One person at a computer of their own: connection, sign-in, calls, and the live events that arrived. One thread.
class Participant : public QObject
{
    Q_OBJECT

public:
    struct LiveEvent
    {
        QString topic;
        qint64 seq = 0;
        QString kind;
        QJsonObject data;
    };
    using Wanted = std::function<bool(const LiveEvent &)>;

    explicit Participant(const remote::ConnectionOptions &connection);

    remote::Session &session() { return m_session; }
    remote::RestClient &calls() { return m_client; }
    remote::LiveChannel &live() { return m_live; }

    /// The first event that is wanted, from all that ever arrived.
    [[nodiscard]] QFuture<Result<LiveEvent>> waitFor(Wanted wanted);
    /// Opens the live channel and ends when it is open.
    [[nodiscard]] QFuture<Note> goLive();
    /// Ends when the server has confirmed the topic.
    [[nodiscard]] QFuture<Note> listenTo(const QString &topic);
    [[nodiscard]] QList<LiveEvent> events() const { return m_events; }

private:
    struct Waiting
    {
        Wanted wanted;
        remote::Answer<LiveEvent> answer;
    };

    remote::QnamTransport m_transport;
    remote::MemoryTokenStore m_store;
    remote::Session m_session;
    remote::RestClient m_client;
    remote::LiveChannel m_live;
    QList<LiveEvent> m_events;
    QList<Waiting> m_waiting;
};

} // namespace emesa::journey
