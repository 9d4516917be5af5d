// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/realtime/live_desk.h"

#include "core/api/problem.h"

#include <QLoggingCategory>
#include <QTimerEvent>
#include <QUrlQuery>

Q_LOGGING_CATEGORY(lcLive, "emesa.realtime.live")

namespace emesa::realtime {

namespace {

constexpr int slices = 20; ///< of the recheck interval

QString topicOf(Id user)
{
    return QStringLiteral("user:%1").arg(user);
}

http::Response refuse(const Error &error)
{
    http::Response response{api::statusOf(error), {{"Content-Type", "application/problem+json"}}, api::problemDocument(error, {}),
                            std::nullopt, true};
    if (error.code == ErrorCode::Unauthenticated)
        response.headers.add("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    if (error.code == ErrorCode::TooMany || error.code == ErrorCode::Unavailable)
        response.headers.add("Retry-After", "2");
    return response;
}

} // namespace

LiveDesk::LiveDesk(Hub &hub, security::TicketBox &tickets, Store &store, CallerOf callerOf, const LiveOptions &options)
    : m_hub(hub), m_tickets(tickets), m_store(store), m_callerOf(std::move(callerOf)), m_options(options)
{
    m_timer.start(int(qMax<qint64>(1, m_options.recheck.count() / slices)), this);
}

LiveDesk::~LiveDesk()
{
    m_hub.forget(*this);
    // Taken out first: a socket may report its end while it is being closed.
    const auto sessions = std::exchange(m_sessions, {});
    for (const auto &[session, owner] : sessions) {
        session->close(QWebSocketProtocol::CloseCodeGoingAway, {});
        m_hub.leave(session->caller().userId);
    }
}

std::optional<http::Response> LiveDesk::admitUpgrade(const http::Request &request)
{
    if (request.headers.contains("Origin")
        && (request.headers.count("Origin") != 1 || !m_options.origins.contains(QString::fromLatin1(request.headers.value("Origin"))))) {
        return refuse({ErrorCode::Forbidden, QStringLiteral("origin_not_allowed"),
                       QStringLiteral("Pages of this origin may not connect. Ask the operator to allow it.")});
    }
    const QUrlQuery query(QString::fromUtf8(request.rawQuery()));
    const QStringList tickets = query.allQueryItemValues(QStringLiteral("ticket"), QUrl::FullyDecoded);
    const auto holder = tickets.size() == 1 ? m_tickets.redeem(tickets.first().toLatin1()) : std::nullopt;
    if (!holder)
        return refuse({ErrorCode::Unauthenticated, QStringLiteral("ticket_invalid"),
                       QStringLiteral("Get a new ticket from POST /api/live/ticket/; each opens one connection within 30 seconds.")});
    auto caller = m_callerOf(*holder);
    if (!caller)
        return refuse(caller.error());
    if (m_hub.isFull(caller->userId))
        return refuse({ErrorCode::TooMany, QStringLiteral("too_many_connections"),
                       QStringLiteral("You have too many live connections. Close one.")});
    std::optional<qint64> since;
    bool isNumber = false;
    const qint64 given = query.queryItemValue(QStringLiteral("since")).toLongLong(&isNumber);
    if (isNumber && given >= 0)
        since = given;
    Admission admission{*std::move(caller), since, {}};
    admission.age.start();
    m_admitted.insert(request.target, std::move(admission));
    return std::nullopt;
}

void LiveDesk::accept(std::unique_ptr<QWebSocket> socket, const http::Request &upgrade)
{
    const auto admission = m_admitted.find(upgrade.target);
    if (admission == m_admitted.end()) {
        socket->close(QWebSocketProtocol::CloseCodePolicyViolated, QStringLiteral("too slow"));
        socket.release()->deleteLater();
        return;
    }
    const Admission admitted = std::move(admission.value());
    m_admitted.erase(admission);
    if (!m_hub.enter(admitted.caller.userId)) {
        socket->close(QWebSocketProtocol::CloseCodePolicyViolated, QStringLiteral("too_many_connections"));
        socket.release()->deleteLater();
        return;
    }
    auto session = std::make_unique<LiveSession>(*this, std::move(socket), admitted.caller, admitted.since);
    LiveSession *const opened = session.get();
    m_sessions.emplace(opened, std::move(session));
    m_toRecheck.append(opened);
    // The end of a sign-in must arrive here even when the client has unsubscribed from its own topic.
    if (const auto listening = m_hub.listen(*this, topicOf(admitted.caller.userId), std::nullopt, m_store.database()); !listening)
        qCWarning(lcLive) << "the ends of sign-ins cannot be listened to:" << listening.error().reason;
    opened->open();
}

Result<Hub::Replay> LiveDesk::listen(LiveSession &session, const QString &topic, std::optional<qint64> since)
{
    auto replay = m_hub.listen(*this, topic, since, m_store.database());
    if (replay)
        m_listeners[topic].append(&session);
    else
        m_hub.unlisten(*this, topic);
    return replay;
}

void LiveDesk::unlisten(LiveSession &session, const QString &topic)
{
    const auto listeners = m_listeners.find(topic);
    if (listeners == m_listeners.end() || !listeners->removeOne(&session))
        return;
    if (listeners->isEmpty())
        m_listeners.erase(listeners);
    m_hub.unlisten(*this, topic);
}

void LiveDesk::release(LiveSession &session)
{
    const auto owner = m_sessions.find(&session);
    if (owner == m_sessions.end())
        return;
    session.forgetSubscriptions();
    m_hub.unlisten(*this, topicOf(session.caller().userId));
    m_hub.leave(session.caller().userId);
    m_toRecheck.removeOne(&session);
    owner->second.release()->deleteLater(); // this may be inside one of its own calls
    m_sessions.erase(owner);
}

void LiveDesk::post(QList<EventPtr> events)
{
    QMetaObject::invokeMethod(this, [this, events = std::move(events)] { deliver(events); }, Qt::QueuedConnection);
}

void LiveDesk::deliver(const QList<EventPtr> &events)
{
    // Sessions that go away meanwhile are deleted by the event loop, not here, so that no pointer dangles.
    QList<LiveSession *> written;
    for (const EventPtr &event : events) {
        if (event->endsSignIn && event->userId)
            recheckAll(*event->userId);
        const QList<LiveSession *> listeners = m_listeners.value(event->topic);
        for (LiveSession *session : listeners) {
            session->offer(event);
            if (events.size() == 1)
                session->flush();
            else if (session->hasUnflushed() && (written.isEmpty() || written.last() != session))
                written.append(session);
        }
    }
    for (LiveSession *session : std::as_const(written))
        session->flush();
}

void LiveDesk::recheckAll(Id user)
{
    QList<LiveSession *> theirs;
    for (const auto &[session, owner] : m_sessions) {
        if (session->caller().userId == user)
            theirs.append(session);
    }
    for (LiveSession *session : std::as_const(theirs))
        session->recheck();
}

void LiveDesk::recheckSome()
{
    const qsizetype share = (m_toRecheck.size() + slices - 1) / slices;
    const QList<LiveSession *> now = m_toRecheck.mid(0, share);
    for (LiveSession *session : now) {
        m_toRecheck.removeOne(session);
        m_toRecheck.append(session);
        session->recheck();
    }
}

void LiveDesk::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    recheckSome();
    m_admitted.removeIf([this](auto entry) { return entry->age.hasExpired(m_options.admission.count()); });
}

} // namespace emesa::realtime
