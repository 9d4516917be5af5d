// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/realtime/event.h"
#include "server/realtime/live_options.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QWebSocket>

#include <memory>

namespace emesa::realtime {

class LiveDesk;

/// One open WebSocket of one signed-in person: subscriptions, limits and rights of that connection. Lives on its
/// worker's thread and is owned by the worker's LiveDesk, which deletes it after the socket has closed.
///
/// Client → server: {"type":"subscribe","topic":T,"since":N?}, {"type":"unsubscribe","topic":T}, {"type":"ping"}.
/// Server → client: {"type":"welcome","topic":"user:7","seq":N,"time":…,"user":7}, {"type":"subscribed","topic":T,"seq":N},
/// each with "reset":true when `since` cannot be continued from and everything must be read afresh;
/// {"type":"event",…} (see Event), {"type":"error","code":…,"message":…,"topic":T?}, unsubscribed, pong.
/// Topics: order:<id>, orders, machines, user:<oneself>. Subscribing again starts that topic anew.
/// Closes with 1008 (rights or rate), 1003 (binary), 1011 (rights cannot be looked up), 1001 (stopping).
class LiveSession : public QObject
{
public:
    LiveSession(LiveDesk &desk, std::unique_ptr<QWebSocket> socket, Caller caller, std::optional<qint64> since);
    ~LiveSession() override;

    /// Says welcome and subscribes to the person's own topic, continuing after `since`.
    void open();
    /// Sends the event if this connection subscribed to its topic and may see it; flush() afterwards.
    void offer(const EventPtr &event);
    [[nodiscard]] bool hasUnflushed() const { return m_hasUnflushed; }
    /// Hands what was sent to the system now instead of when the event loop comes round.
    void flush();
    /// Looks its rights up afresh and acts on what changed.
    void recheck();
    /// Starts the closing handshake; nothing is sent or taken any more. Further calls do nothing.
    void close(QWebSocketProtocol::CloseCode code, const QString &reason);

    void forgetSubscriptions();

    [[nodiscard]] const Caller &caller() const { return m_caller; }

private:
    void receive(const QString &text);
    [[nodiscard]] bool isWithinRate();
    void subscribe(const QJsonObject &request, const QString &topic);
    void unsubscribe(const QString &topic);
    /// Permission and visibility. NotFound for whatever this person cannot see, existing or not.
    [[nodiscard]] Status checkTopic(const QString &topic) const;
    [[nodiscard]] bool hasPermissionFor(const QString &topic) const;
    /// Begins to listen; `announce` tells the client where it stands before the replay.
    [[nodiscard]] Status listen(const QString &topic, std::optional<qint64> since, bool isWelcome);
    void drop(const QString &topic, const Error &why);
    void sendError(const Error &error, const QString &topic = {});
    void send(const QJsonObject &message);
    void send(const QString &frame);

    LiveDesk &m_desk;
    std::unique_ptr<QWebSocket> m_socket;
    Caller m_caller;
    std::optional<qint64> m_since;
    QHash<QString, qint64> m_subscriptions; ///< topic → last event seq that must not be sent (again)
    QElapsedTimer m_lastChecked;
    QElapsedTimer m_lastMessage;
    qint64 m_credit = 0; ///< thousandths of a message
    int m_refused = 0;
    bool m_hasUnflushed = false;
    bool m_isClosing = false;
};

} // namespace emesa::realtime
