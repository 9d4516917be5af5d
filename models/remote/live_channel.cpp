// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/live_channel.h"

#include "core/schema/json_text.h"

#include <QJsonDocument>
#include <QNetworkRequest>
#include <QRandomGenerator>
#include <QSslError>

namespace emesa::remote {

namespace {

constexpr quint64 largestFrame = 1024 * 1024;
constexpr quint64 largestMessage = 4 * 1024 * 1024;

} // namespace

LiveChannel::LiveChannel(RestClient &client, const ConnectionOptions &connection, const Options &options, QObject *parent)
    : QObject(parent), m_client(client), m_connection(connection), m_options(options)
{
    m_pause.setSingleShot(true);
    m_patience.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { connectNow(); });
    connect(&m_ping, &QTimer::timeout, this, [this] {
        if (!m_socket)
            return;
        if (!m_patience.isActive())
            m_patience.start(m_options.patience);
        m_socket->ping();
    });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        lost({ErrorCode::Timeout, QStringLiteral("timeout"), QStringLiteral("The live connection went silent.")});
    });
}

LiveChannel::~LiveChannel()
{
    dropSocket();
}

void LiveChannel::open()
{
    if (m_state != State::Closed && m_state != State::Waiting)
        return;
    m_pause.stop();
    m_failures = 0;
    connectNow();
}

void LiveChannel::close()
{
    ++m_round;
    m_pause.stop();
    dropSocket();
    setState(State::Closed);
}

void LiveChannel::subscribe(const QString &topic, std::optional<qint64> since)
{
    m_topics[topic] = Topic{since, false};
    if (m_state == State::Open)
        ask(topic);
}

void LiveChannel::unsubscribe(const QString &topic)
{
    if (m_topics.remove(topic) && m_state == State::Open)
        send({{QStringLiteral("type"), QStringLiteral("unsubscribe")}, {QStringLiteral("topic"), topic}});
}

std::optional<qint64> LiveChannel::position(const QString &topic) const
{
    return m_topics.value(topic).last;
}

void LiveChannel::connectNow()
{
    const int round = ++m_round;
    setState(State::Connecting);
    whenDone(m_client.liveTicket(), this, [this, round](const Result<LiveTicket> &ticket) {
        if (round != m_round)
            return;
        if (ticket) {
            connectWith(ticket->ticket);
        } else if (ticket.error().code == ErrorCode::Unauthenticated) {
            close();
            emit troubled(ticket.error());
        } else {
            lost(ticket.error());
        }
    });
}

void LiveChannel::connectWith(const QString &ticket)
{
    QUrl url = addressOf(m_connection, api::pathOf("live.connect"));
    url.setScheme(url.scheme() == QLatin1String("https") ? QStringLiteral("wss") : QStringLiteral("ws"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("ticket"), QString::fromLatin1(QUrl::toPercentEncoding(ticket)));
    if (const auto last = position(m_ownTopic))
        query.addQueryItem(QStringLiteral("since"), QString::number(*last));
    url.setQuery(query);

    m_socket = std::make_unique<QWebSocket>();
    m_socket->setMaxAllowedIncomingFrameSize(largestFrame);
    m_socket->setMaxAllowedIncomingMessageSize(largestMessage);
    m_socket->setSslConfiguration(tlsOf(m_connection));
    if (m_connection.proxy)
        m_socket->setProxy(*m_connection.proxy);
    connect(m_socket.get(), &QWebSocket::connected, this, [this] {
        if (m_socket->requestUrl().scheme() == QLatin1String("wss") && !isPinned(m_connection, m_socket->sslConfiguration().peerCertificate()))
            lost({ErrorCode::Network, QStringLiteral("tls_failed"), QStringLiteral("The server does not have the expected key.")});
    });
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, [this](const QString &text) { receive(text); });
    connect(m_socket.get(), &QWebSocket::pong, this, [this] { m_patience.stop(); });
    connect(m_socket.get(), &QWebSocket::disconnected, this, [this] {
        const QString reason = m_socket->closeReason();
        lost({ErrorCode::Network, QStringLiteral("connection_closed"),
              reason.isEmpty() ? QStringLiteral("The live connection was cut.") : QStringLiteral("The live connection was closed: %1").arg(reason)});
    });
    m_patience.start(m_options.patience);
    QNetworkRequest request(url);
    request.setRawHeader("User-Agent", userAgent());
    m_socket->open(request);
}

void LiveChannel::receive(const QString &text)
{
    const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString type = message.value(QLatin1String("type")).toString();
    const QString topic = message.value(QLatin1String("topic")).toString();
    if (type == QLatin1String("event"))
        take(topic, message);
    else if (type == QLatin1String("welcome"))
        welcomed(topic, message);
    else if (type == QLatin1String("subscribed"))
        confirmed(topic, message);
    else if (type == QLatin1String("error") && m_topics.contains(topic)) {
        m_topics.remove(topic);
        emit topicRefused(topic, {ErrorCode::NotFound, message.value(QLatin1String("code")).toString(),
                                  message.value(QLatin1String("message")).toString()});
    }
    // Other types are of servers newer than this program.
}

void LiveChannel::welcomed(const QString &topic, const QJsonObject &message)
{
    m_patience.stop();
    m_failures = 0;
    m_ping.start(m_options.pingEvery);
    if (m_ownTopic != topic) { // somebody else signed in
        m_topics.remove(m_ownTopic);
        m_ownTopic = topic;
    }
    m_topics[topic].isOwn = true;
    setState(State::Open);
    confirmed(topic, message);
    const QStringList topics = m_topics.keys();
    for (const QString &other : topics) {
        if (!m_topics.value(other).isOwn)
            ask(other);
    }
}

void LiveChannel::confirmed(const QString &topic, const QJsonObject &message)
{
    const auto found = m_topics.find(topic);
    if (found == m_topics.end())
        return;
    const bool isReset = message.value(QLatin1String("reset")).toBool();
    // What was missed follows now. Until it has come, the old position counts: the connection may break first.
    if (!found->last || isReset)
        found->last = schema::wholeNumber(message.value(QLatin1String("seq")));
    if (isReset)
        emit topicReset(topic);
    emit subscribed(topic);
}

void LiveChannel::take(const QString &topic, const QJsonObject &message)
{
    const auto found = m_topics.find(topic);
    const auto seq = schema::wholeNumber(message.value(QLatin1String("seq")));
    if (found == m_topics.end() || !seq || (found->last && *seq <= *found->last))
        return;
    found->last = *seq;
    emit event(topic, *seq, message.value(QLatin1String("kind")).toString(), message.value(QLatin1String("data")).toObject());
}

void LiveChannel::lost(const Error &why)
{
    ++m_round;
    dropSocket();
    const qint64 full = qMin(m_options.firstPause.count() << qMin(m_failures, 16), m_options.longestPause.count());
    ++m_failures;
    m_pause.start(std::chrono::milliseconds(full / 2 + QRandomGenerator::global()->bounded(full / 2 + 1)));
    setState(State::Waiting);
    emit troubled(why);
}

void LiveChannel::dropSocket()
{
    m_ping.stop();
    m_patience.stop();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->close(QWebSocketProtocol::CloseCodeGoingAway);
    // It may be the sender of the signal that led here.
    m_socket.release()->deleteLater();
}

void LiveChannel::ask(const QString &topic)
{
    QJsonObject request{{QStringLiteral("type"), QStringLiteral("subscribe")}, {QStringLiteral("topic"), topic}};
    if (const auto last = position(topic))
        request.insert(QStringLiteral("since"), *last);
    send(request);
}

void LiveChannel::send(const QJsonObject &message)
{
    m_socket->sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact)));
}

void LiveChannel::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        emit stateChanged(state);
}

} // namespace emesa::remote
