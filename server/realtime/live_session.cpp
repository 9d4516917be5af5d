// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/realtime/live_session.h"

#include "core/schema/json_text.h"
#include "core/schema/strict_json.h"
#include "server/realtime/live_desk.h"

#include <QJsonDocument>

namespace emesa::realtime {

namespace {

constexpr qsizetype maxTopicLength = 64;
/// 1013 would say it better, but Qt 6.4's QWebSocket takes that for a protocol error.
constexpr auto tryAgainLater = QWebSocketProtocol::CloseCodeBadOperation;

Error notFound()
{
    return {ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("There is no such topic for you.")};
}

/// The number behind "order:" or "user:"; nullopt for anything but a plain positive number.
std::optional<Id> idIn(const QString &topic, QLatin1String prefix)
{
    if (!topic.startsWith(prefix))
        return std::nullopt;
    const auto digits = QStringView(topic).mid(prefix.size());
    bool isNumber = !digits.isEmpty() && digits.size() <= 18 && digits.front() != u'0';
    for (const QChar c : digits)
        isNumber = isNumber && c >= u'0' && c <= u'9';
    return isNumber ? std::optional<Id>(digits.toLongLong()) : std::nullopt;
}

constexpr QLatin1String orderPrefix("order:");
constexpr QLatin1String masterPrefix("master:");
constexpr QLatin1String userPrefix("user:");

} // namespace

LiveSession::LiveSession(LiveDesk &desk, std::unique_ptr<QWebSocket> socket, Caller caller, std::optional<qint64> since)
    : m_desk(desk), m_socket(std::move(socket)), m_caller(std::move(caller)), m_since(since),
      m_credit(qint64(desk.options().messageBurst) * 1000)
{
    m_lastChecked.start();
    m_lastMessage.start();
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, [this](const QString &text) { receive(text); });
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, [this] {
        close(QWebSocketProtocol::CloseCodeDatatypeNotSupported, QStringLiteral("text only"));
    });
    connect(m_socket.get(), &QWebSocket::disconnected, this, [this] {
        m_isClosing = true;
        m_desk.release(*this);
    });
}

LiveSession::~LiveSession()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void LiveSession::open()
{
    const QString topic = userPrefix + QString::number(m_caller.userId);
    if (const Status listening = listen(topic, m_since, true); !listening)
        close(tryAgainLater, QStringLiteral("try again later"));
    flush();
}

void LiveSession::receive(const QString &text)
{
    if (m_isClosing || !isWithinRate())
        return;
    const auto json = schema::parseStrictJson(text.toUtf8(), {.maxDepth = 8, .maxValues = 1000});
    if (!json || !json->isObject()) {
        sendError({ErrorCode::Malformed, QStringLiteral("malformed"), QStringLiteral("Send one JSON object per message.")});
        flush();
        return;
    }
    const QJsonObject request = json->toObject();
    const QString type = request.value(QLatin1String("type")).toString();
    const QString topic = request.value(QLatin1String("topic")).toString();
    if (type == QLatin1String("ping")) {
        send(QJsonObject{{QStringLiteral("type"), QStringLiteral("pong")}, {QStringLiteral("time"), m_desk.store().now().toString()}});
    } else if (type != QLatin1String("subscribe") && type != QLatin1String("unsubscribe")) {
        sendError({ErrorCode::Malformed, QStringLiteral("unknown_type"), QStringLiteral("Known types: subscribe, unsubscribe, ping.")});
    } else if (topic.isEmpty() || topic.size() > maxTopicLength) {
        sendError(notFound(), topic.left(maxTopicLength));
    } else if (type == QLatin1String("subscribe")) {
        subscribe(request, topic);
    } else {
        unsubscribe(topic);
    }
    flush();
}

bool LiveSession::isWithinRate()
{
    const LiveOptions &options = m_desk.options();
    const qint64 full = qint64(options.messageBurst) * 1000;
    // Time that is not worth a thousandth yet is not taken from the clock.
    if (const qint64 earned = m_lastMessage.elapsed() * options.messagesPerSecond; earned > 0) {
        m_credit = qMin(full, m_credit + earned);
        m_lastMessage.start();
    }
    if (m_credit == full)
        m_refused = 0;
    if (m_credit >= 1000) {
        m_credit -= 1000;
        return true;
    }
    if (m_refused++ % 50 == 0)
        sendError({ErrorCode::TooMany, QStringLiteral("rate"),
                   QStringLiteral("Slow down: %1 messages per second are taken.").arg(options.messagesPerSecond)});
    flush();
    if (m_refused > options.refusedUntilClose)
        close(QWebSocketProtocol::CloseCodePolicyViolated, QStringLiteral("rate"));
    return false;
}

void LiveSession::subscribe(const QJsonObject &request, const QString &topic)
{
    std::optional<qint64> since;
    if (const QJsonValue given = request.value(QLatin1String("since")); !given.isUndefined() && !given.isNull()) {
        since = schema::wholeNumber(given);
        if (!since || *since < 0) {
            sendError({ErrorCode::Invalid, QStringLiteral("since"), QStringLiteral("since must be a number of an event.")}, topic);
            return;
        }
    }
    if (const Status allowed = checkTopic(topic); !allowed) {
        sendError(allowed.error(), topic);
        return;
    }
    if (!m_subscriptions.contains(topic) && m_subscriptions.size() >= m_desk.options().subscriptions) {
        sendError({ErrorCode::TooMany, QStringLiteral("too_many_subscriptions"),
                   QStringLiteral("Unsubscribe from something first.")}, topic);
        return;
    }
    if (const Status listening = listen(topic, since, false); !listening)
        sendError(listening.error(), topic);
}

void LiveSession::unsubscribe(const QString &topic)
{
    if (m_subscriptions.remove(topic))
        m_desk.unlisten(*this, topic);
    send(QJsonObject{{QStringLiteral("type"), QStringLiteral("unsubscribed")}, {QStringLiteral("topic"), topic}});
}

bool LiveSession::hasPermissionFor(const QString &topic) const
{
    if (topic == QLatin1String("machines"))
        return m_caller.may("machine_read");
    if (topic == QLatin1String("orders") || topic.startsWith(orderPrefix))
        return m_caller.may("order_read");
    if (topic.startsWith(masterPrefix))
        return m_caller.may(QByteArray("master_" + topic.mid(masterPrefix.size()).toLatin1() + "_read").constData());
    return topic == userPrefix + QString::number(m_caller.userId);
}

Status LiveSession::checkTopic(const QString &topic) const
{
    if (!hasPermissionFor(topic))
        return notFound();
    if (!topic.startsWith(orderPrefix))
        return {};
    const auto id = idIn(topic, orderPrefix);
    if (!id)
        return notFound();
    const auto audience = outbox::audienceOf(m_desk.store().database(), *id);
    if (!audience)
        return audience.error();
    return *audience && maySee(m_caller, **audience) ? Status() : Status(notFound());
}

Status LiveSession::listen(const QString &topic, std::optional<qint64> since, bool isWelcome)
{
    if (m_subscriptions.remove(topic))
        m_desk.unlisten(*this, topic);
    const auto replay = m_desk.listen(*this, topic, since);
    if (!replay)
        return replay.error();
    m_subscriptions.insert(topic, replay->upTo);
    QJsonObject answer{{QStringLiteral("type"), QStringLiteral("subscribed")},
                       {QStringLiteral("topic"), topic},
                       {QStringLiteral("seq"), replay->upTo}};
    if (isWelcome) {
        answer.insert(QStringLiteral("type"), QStringLiteral("welcome"));
        answer.insert(QStringLiteral("time"), m_desk.store().now().toString());
        answer.insert(QStringLiteral("user"), m_caller.userId);
    }
    if (replay->isReset)
        answer.insert(QStringLiteral("reset"), true);
    send(answer);
    for (const EventPtr &event : replay->events) {
        if (maySee(m_caller, *event))
            send(event->frame);
    }
    return {};
}

void LiveSession::offer(const EventPtr &event)
{
    const auto subscription = m_subscriptions.constFind(event->topic);
    if (m_isClosing || subscription == m_subscriptions.constEnd() || event->seq <= *subscription)
        return;
    if (maySee(m_caller, *event))
        send(event->frame);
    else if (event->topic.startsWith(orderPrefix))
        drop(event->topic, notFound()); // it was just given to somebody else
}

void LiveSession::drop(const QString &topic, const Error &why)
{
    if (m_subscriptions.remove(topic))
        m_desk.unlisten(*this, topic);
    sendError(why, topic);
}

void LiveSession::recheck()
{
    if (m_isClosing)
        return;
    auto caller = m_desk.callerOf(m_caller);
    if (!caller) {
        if (caller.error().code == ErrorCode::Unauthenticated)
            close(QWebSocketProtocol::CloseCodePolicyViolated, QStringLiteral("signed_out"));
        else if (m_lastChecked.hasExpired(m_desk.options().unchecked.count()))
            close(tryAgainLater, QStringLiteral("try again later"));
        return;
    }
    m_lastChecked.start();
    const bool isSame = caller->permissions == m_caller.permissions && caller->supplierId == m_caller.supplierId;
    m_caller = *std::move(caller);
    if (isSame)
        return;
    const QStringList topics = m_subscriptions.keys();
    for (const QString &topic : topics) {
        if (!hasPermissionFor(topic)) {
            close(QWebSocketProtocol::CloseCodePolicyViolated, QStringLiteral("permission_removed"));
            return;
        }
        const Status allowed = checkTopic(topic);
        if (!allowed && allowed.error().code == ErrorCode::NotFound)
            drop(topic, allowed.error());
    }
    flush();
}

void LiveSession::flush()
{
    m_hasUnflushed = false;
    if (!m_isClosing)
        m_socket->flush();
}

void LiveSession::close(QWebSocketProtocol::CloseCode code, const QString &reason)
{
    if (std::exchange(m_isClosing, true))
        return;
    forgetSubscriptions();
    m_socket->close(code, reason);
}

void LiveSession::forgetSubscriptions()
{
    const auto topics = std::exchange(m_subscriptions, {});
    for (auto topic = topics.keyBegin(); topic != topics.keyEnd(); ++topic)
        m_desk.unlisten(*this, *topic);
}

void LiveSession::sendError(const Error &error, const QString &topic)
{
    QJsonObject message{{QStringLiteral("type"), QStringLiteral("error")},
                        {QStringLiteral("code"), error.reason},
                        {QStringLiteral("message"), error.message}};
    if (!topic.isEmpty())
        message.insert(QStringLiteral("topic"), topic);
    send(message);
}

void LiveSession::send(const QJsonObject &message)
{
    send(QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
}

void LiveSession::send(const QString &frame)
{
    if (m_isClosing)
        return;
    m_socket->sendTextMessage(frame);
    m_hasUnflushed = true;
    if (m_socket->bytesToWrite() > m_desk.options().outgoingLimit) {
        // A close frame would only queue up behind what is not being read.
        m_isClosing = true;
        m_socket->abort();
    }
}

} // namespace emesa::realtime
