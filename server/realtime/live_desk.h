// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request.h"
#include "server/http/response.h"
#include "server/realtime/hub.h"
#include "server/realtime/live_session.h"
#include "server/security/ticket.h"
#include "server/services/store.h"

#include <QBasicTimer>
#include <QObject>
#include <QSet>

#include <map>

namespace emesa::realtime {

/// One worker's live connections: admits upgrades by ticket and Origin, passes the hub's events on, looks after
/// rights. Made, used and destroyed on the worker's thread; everything it is given must outlive it.
class LiveDesk : public QObject, private Hub::Mailbox
{
public:
    /// The person behind a ticket with the rights in force now; Unauthenticated once the sign-in has ended or the
    /// user is disabled. Called on this thread, about once a second per connection.
    using CallerOf = std::function<Result<Caller>(const security::TicketHolder &holder)>;

    LiveDesk(Hub &hub, security::TicketBox &tickets, Store &store, CallerOf callerOf, const LiveOptions &options);
    /// Says good-bye on every connection.
    ~LiveDesk() override;

    /// Nothing: admitted. 401 without a good ticket, 403 for a web page of another origin, 429 with too many
    /// connections. Takes `?ticket=` and, optionally, `&since=` for the person's own topic.
    [[nodiscard]] std::optional<http::Response> admitUpgrade(const http::Request &request);
    void accept(std::unique_ptr<QWebSocket> socket, const http::Request &upgrade);

    [[nodiscard]] qsizetype connections() const { return m_sessions.size(); }

private:
    friend class LiveSession;

    struct Admission
    {
        Caller caller;
        std::optional<qint64> since;
        QElapsedTimer age;
    };

    // For sessions.
    [[nodiscard]] const LiveOptions &options() const { return m_options; }
    [[nodiscard]] Store &store() { return m_store; }
    [[nodiscard]] Result<Caller> callerOf(const Caller &caller) { return m_callerOf({caller.userId, caller.signInId, caller.apiKeyId}); }
    /// unlisten() only after success.
    [[nodiscard]] Result<Hub::Replay> listen(LiveSession &session, const QString &topic, std::optional<qint64> since);
    void unlisten(LiveSession &session, const QString &topic);
    /// The socket has closed.
    void release(LiveSession &session);

    void post(QList<EventPtr> events) override;
    void deliver(const QList<EventPtr> &events);
    void recheckAll(Id user);
    void recheckSome();
    void timerEvent(QTimerEvent *event) override;

    Hub &m_hub;
    security::TicketBox &m_tickets;
    Store &m_store;
    const CallerOf m_callerOf;
    const LiveOptions m_options;
    QHash<QByteArray, Admission> m_admitted; ///< by upgrade target, until the handshake is done
    std::map<LiveSession *, std::unique_ptr<LiveSession>> m_sessions;
    QHash<QString, QList<LiveSession *>> m_listeners;
    QList<LiveSession *> m_toRecheck; ///< round robin, so that looking up rights never takes long at once
    QBasicTimer m_timer;
};

} // namespace emesa::realtime
