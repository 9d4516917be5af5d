// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/front_desk_options.h"
#include "server/http/front_desk_state.h"
#include "server/http/worker.h"

#include <QObject>
#include <QSet>
#include <QWebSocketServer>

#include <chrono>

namespace emesa::http {

class WebSocketGuard;

/// Turns admitted upgrade requests into QWebSockets and keeps watch over them (see WebSocketGuard). Never
/// listens itself. One per worker thread.
class WebSocketDesk : public QObject
{
public:
    WebSocketDesk(const FrontDeskOptions &options, std::shared_ptr<FrontDeskState> state, Worker &worker);
    ~WebSocketDesk() override;

    /// Takes the socket, with the upgrade request still unread in its buffer.
    void handOver(QTcpSocket *socket, const Request &upgrade, ConnectionTicket ticket);
    void sweep(std::chrono::steady_clock::time_point now);
    /// Says "going away" to everybody.
    void closeAll();

private:
    void onNewConnection();

    const FrontDeskOptions &m_options;
    std::shared_ptr<FrontDeskState> m_state;
    Worker &m_worker;
    QWebSocketServer m_server;
    QSet<WebSocketGuard *> m_guards;
};

} // namespace emesa::http
