// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/web_socket_guard.h"

namespace emesa::http {

WebSocketGuard::WebSocketGuard(QTcpSocket *socket, const FrontDeskOptions &options,
                               std::shared_ptr<FrontDeskState> state, ConnectionTicket ticket, Request upgrade)
    : QObject(socket), m_socket(socket), m_options(options), m_state(std::move(state)), m_ticket(std::move(ticket)),
      m_upgrade(std::move(upgrade)), m_walker(options.webSocketFragmentLimit)
{
    m_state->countWebSockets(1);
    // Connected before QWebSocket's own slot, therefore called before it.
    connect(socket, &QTcpSocket::readyRead, this, [this] { beforeQt(); });
}

WebSocketGuard::~WebSocketGuard()
{
    m_state->countWebSockets(-1);
}

bool WebSocketGuard::isFor(const QWebSocket &webSocket) const
{
    return !m_webSocket && m_socket->peerPort() == webSocket.peerPort()
        && m_socket->peerAddress() == webSocket.peerAddress()
        && m_socket->localAddress() == webSocket.localAddress();
}

void WebSocketGuard::attach(QWebSocket *webSocket)
{
    m_webSocket = webSocket;
    const auto limit = quint64(m_options.webSocketMessageLimit);
    webSocket->setMaxAllowedIncomingFrameSize(limit);
    webSocket->setMaxAllowedIncomingMessageSize(limit);
    // QWebSocket waits for a whole frame in the socket's buffer.
    m_socket->setReadBufferSize(m_options.webSocketMessageLimit + 4096);
    m_left = m_socket->bytesAvailable();
    m_lastHeard = m_lastPing = Clock::now();
    connect(m_socket, &QTcpSocket::readyRead, this, [this] { afterQt(); });
    // A QWebSocket destroyed while open forgets its socket, which may still have bytes to send.
    connect(webSocket, &QObject::destroyed, m_socket, [socket = m_socket] {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (socket->state() == QAbstractSocket::UnconnectedState)
            socket->deleteLater();
    });
}

void WebSocketGuard::beforeQt()
{
    const qint64 available = m_socket->bytesAvailable();
    if (!m_webSocket || available <= m_left)
        return;
    m_lastHeard = Clock::now();
    const QByteArray bytes = m_socket->peek(available);
    const auto wrong = m_walker.walk(QByteArrayView(bytes).sliced(m_left));
    m_left = available;
    if (wrong) {
        m_state->countRefusal("websocket_frame");
        m_webSocket->close(*wrong);
    }
}

void WebSocketGuard::afterQt()
{
    m_left = m_socket->bytesAvailable();
}

void WebSocketGuard::sweep(Clock::time_point now)
{
    if (!m_webSocket || m_webSocket->state() != QAbstractSocket::ConnectedState) {
        if (now - m_lastHeard > m_options.headDeadline)
            m_socket->abort();
        return;
    }
    if (m_socket->bytesToWrite() > m_options.webSocketOutgoingLimit) {
        m_state->countRefusal("websocket_slow_reader");
        m_socket->abort();
        return;
    }
    if (now - m_lastHeard > m_options.webSocketSilence) {
        m_state->countRefusal("websocket_silent");
        m_socket->abort();
        return;
    }
    if (now - m_lastPing > m_options.webSocketPing) {
        m_lastPing = now;
        m_webSocket->ping();
    }
}

void WebSocketGuard::close()
{
    m_lastHeard = Clock::now();
    if (m_webSocket)
        m_webSocket->close(QWebSocketProtocol::CloseCodeGoingAway);
    else
        m_socket->abort();
}

} // namespace emesa::http
