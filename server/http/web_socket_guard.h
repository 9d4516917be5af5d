// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/frame_walker.h"
#include "server/http/front_desk_options.h"
#include "server/http/front_desk_state.h"
#include "server/http/request.h"

#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QWebSocket>

#include <chrono>

namespace emesa::http {

/// Watches one upgraded socket for as long as it exists, beside whoever owns the QWebSocket: frames that
/// QWebSocket would let pass, silence, pings, unsent bytes. A child of the TCP socket; holds its place in the
/// connection counts.
class WebSocketGuard : public QObject
{
public:
    using Clock = std::chrono::steady_clock;

    WebSocketGuard(QTcpSocket *socket, const FrontDeskOptions &options, std::shared_ptr<FrontDeskState> state,
                   ConnectionTicket ticket, Request upgrade);
    ~WebSocketGuard() override;

    [[nodiscard]] bool isFor(const QWebSocket &webSocket) const;
    /// The handshake is done.
    void attach(QWebSocket *webSocket);
    void sweep(Clock::time_point now);
    void close();

    [[nodiscard]] const Request &upgrade() const { return m_upgrade; }

private:
    void beforeQt();
    void afterQt();

    QTcpSocket *m_socket;
    const FrontDeskOptions &m_options;
    std::shared_ptr<FrontDeskState> m_state;
    ConnectionTicket m_ticket;
    Request m_upgrade;
    QPointer<QWebSocket> m_webSocket;
    FrameWalker m_walker;
    qint64 m_left = 0; ///< bytes already walked that QWebSocket has not taken yet
    Clock::time_point m_lastHeard = Clock::now();
    Clock::time_point m_lastPing = Clock::now();
};

} // namespace emesa::http
