// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/front_desk_state.h"
#include "server/http/head_parser.h"
#include "server/http/response.h"
#include "server/http/request.h"

#include <QFile>
#include <QObject>
#include <QTcpSocket>

#include <chrono>

namespace emesa::http {

class Lane;

/// One TCP (or TLS) connection at the front desk: reads and checks heads, collects bodies, has whole
/// requests served by its lane, writes the answers and keeps every deadline. Exactly one request is ever in
/// work; bytes that come before its answer is out are pipelining and end the connection. Owned by its lane
/// and living in the lane's thread; may move to a slow lane once, between head and body.
class Connection : public QObject
{
public:
    using Clock = std::chrono::steady_clock;

    Connection(Lane &lane, ConnectionTicket ticket);
    ~Connection() override;

    /// Takes the descriptor over.
    void start(qintptr descriptor);
    /// Goes on after a move, now in the new lane's thread.
    void resume();
    void checkDeadlines(Clock::time_point now);
    /// Closes now when idle, else after the running request.
    void drain();
    void abort();

private:
    enum class Stage { Handshake, Head, Moving, Body, Serving, Answering, Lingering, Gone };

    void onReadyRead();
    void readHead();
    void onHead();
    void moveTo(Lane &slower);
    void expectBody();
    void readBody();
    void serve();
    void upgrade();
    void refuse(int status, const char *reason, const char *detail);
    void answer(Response response);
    void pump();
    void afterAnswer();
    void linger();
    void finish();
    [[nodiscard]] Request takeRequest();
    [[nodiscard]] qint64 unsent() const;

    Lane *m_lane;
    ConnectionTicket m_ticket;
    std::shared_ptr<FrontDeskState> m_state;
    QTcpSocket *m_socket = nullptr;
    HeadParser m_parser;
    Stage m_stage = Stage::Head;
    Clock::time_point m_deadline;
    bool m_isFirst = true;
    bool m_closeAfter = false;
    bool m_isRefused = false; ///< closing with part of the peer's bytes unread
    bool m_inPump = false;
    QByteArray m_in; ///< received bytes of the head, and what came behind it
    Head m_head;
    QByteArray m_body;
    qint64 m_reserved = 0;      ///< of the budget for bodies
    qint64 m_bodyAtWindow = 0;  ///< body bytes when the current rate window began
    QFile m_file;
    qint64 m_fileLeft = 0;
};

} // namespace emesa::http
