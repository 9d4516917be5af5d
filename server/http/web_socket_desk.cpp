// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/web_socket_desk.h"

#include "server/http/web_socket_guard.h"

#include <QPointer>

#include <algorithm>
#include <climits>

namespace emesa::http {

WebSocketDesk::WebSocketDesk(const FrontDeskOptions &options, std::shared_ptr<FrontDeskState> state, Worker &worker)
    : m_options(options), m_state(std::move(state)), m_worker(worker),
      m_server(QStringLiteral("emesa"), QWebSocketServer::NonSecureMode)
{
    m_server.setMaxPendingConnections(INT_MAX - 1);
    connect(&m_server, &QWebSocketServer::newConnection, this, [this] { onNewConnection(); });
}

WebSocketDesk::~WebSocketDesk()
{
    // Guards are children of sockets that QWebSocketServer or a QWebSocket's end deletes; those that are
    // still here go with their sockets.
    const QSet<WebSocketGuard *> guards = std::exchange(m_guards, {});
    for (WebSocketGuard *guard : guards)
        delete guard->parent();
}

void WebSocketDesk::handOver(QTcpSocket *socket, const Request &upgrade, ConnectionTicket ticket)
{
    auto *guard = new WebSocketGuard(socket, m_options, m_state, std::move(ticket), upgrade);
    m_guards.insert(guard);
    connect(guard, &QObject::destroyed, this, [this, guard] { m_guards.remove(guard); });
    m_server.handleConnection(socket);
}

void WebSocketDesk::onNewConnection()
{
    while (std::unique_ptr<QWebSocket> webSocket{m_server.nextPendingConnection()}) {
        const auto guard = std::find_if(m_guards.begin(), m_guards.end(),
                                        [&](WebSocketGuard *candidate) { return candidate->isFor(*webSocket); });
        if (guard == m_guards.end())
            continue; // cannot be: every socket came through handOver()
        (*guard)->attach(webSocket.get());
        m_worker.accept(std::move(webSocket), (*guard)->upgrade());
    }
}

void WebSocketDesk::sweep(std::chrono::steady_clock::time_point now)
{
    const QSet<WebSocketGuard *> guards = m_guards;
    for (WebSocketGuard *guard : guards) {
        if (m_guards.contains(guard)) // another one's end may have taken it along
            guard->sweep(now);
    }
}

void WebSocketDesk::closeAll()
{
    const QSet<WebSocketGuard *> guards = m_guards;
    for (WebSocketGuard *guard : guards) {
        if (m_guards.contains(guard))
            guard->close();
    }
}

} // namespace emesa::http
