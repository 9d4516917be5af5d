// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/connection_options.h"
#include "models/remote/rest_client.h"

#include <QJsonObject>
#include <QTimer>
#include <QWebSocket>

#include <algorithm>

namespace emesa::remote {

/// What changes at the server, as it happens, over one WebSocket that comes back by itself: with a new ticket, after
/// a growing pause with jitter, and with everything that was missed, as long as the server still has it; topicReset()
/// says when not. Events of one topic come in order and once. Does not own the client; one thread.
class LiveChannel : public QObject
{
    Q_OBJECT

public:
    enum class State { Closed, Connecting, Open, Waiting };
    Q_ENUM(State)

    struct Options
    {
        std::chrono::milliseconds firstPause{500};
        std::chrono::milliseconds longestPause{30'000};
        std::chrono::milliseconds pingEvery{20'000};
        std::chrono::milliseconds patience{10'000}; ///< for a pong, and for the welcome
    };

    LiveChannel(RestClient &client, const ConnectionOptions &connection, QObject *parent = nullptr)
        : LiveChannel(client, connection, Options(), parent)
    {
    }
    LiveChannel(RestClient &client, const ConnectionOptions &connection, const Options &options, QObject *parent = nullptr);
    ~LiveChannel() override;

    /// While Waiting: tries at once.
    void open();
    void close();
    /// "order:42", "orders", "machines"; the own "user:<id>" needs no asking. Events after number `since`, without it
    /// from now on. May be called in any state.
    void subscribe(const QString &topic, std::optional<qint64> since = {});
    void unsubscribe(const QString &topic);

    [[nodiscard]] State state() const { return m_state; }
    /// While Waiting: until the next try. 0 otherwise.
    [[nodiscard]] std::chrono::milliseconds untilNextTry() const { return std::chrono::milliseconds(std::max(0, m_pause.remainingTime())); }
    /// The number of the last event of a topic, to go on from another time.
    [[nodiscard]] std::optional<qint64> position(const QString &topic) const;

signals:
    void stateChanged(emesa::remote::LiveChannel::State state);
    void event(const QString &topic, qint64 seq, const QString &kind, const QJsonObject &data);
    /// Listening to the topic now; what is missing since the last event follows.
    void subscribed(const QString &topic);
    /// Events were lost for good: read again what the topic is about.
    void topicReset(const QString &topic);
    /// Not to be seen (any more), or too many; the topic is dropped.
    void topicRefused(const QString &topic, const Error &why);
    /// Why the channel is not open. It goes on trying, except after Unauthenticated.
    void troubled(const Error &why);

private:
    struct Topic
    {
        std::optional<qint64> last; ///< seq
        bool isOwn = false;         ///< user:<id>, which the server subscribes by itself
    };

    void connectNow();
    void connectWith(const QString &ticket);
    void receive(const QString &text);
    void welcomed(const QString &topic, const QJsonObject &message);
    void confirmed(const QString &topic, const QJsonObject &message);
    void take(const QString &topic, const QJsonObject &message);
    void lost(const Error &why);
    void dropSocket();
    void ask(const QString &topic);
    void send(const QJsonObject &message);
    void setState(State state);

    RestClient &m_client;
    ConnectionOptions m_connection;
    Options m_options;
    State m_state = State::Closed;
    QHash<QString, Topic> m_topics;
    QString m_ownTopic;
    std::unique_ptr<QWebSocket> m_socket;
    int m_round = 0;    ///< counts connections, so that late answers for an old one change nothing
    int m_failures = 0; ///< in a row
    QTimer m_pause;
    QTimer m_ping;
    QTimer m_patience;
};

} // namespace emesa::remote
