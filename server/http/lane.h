// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "server/http/front_desk_options.h"
#include "server/http/front_desk_state.h"
#include "server/http/qt_http_transport.h"
#include "server/http/web_socket_desk.h"
#include "server/http/worker.h"

#include <QBasicTimer>
#include <QObject>
#include <QSet>

#include <atomic>
#include <memory>
#include <mutex>

namespace emesa::http {

class Connection;

/// One worker thread's side of the front desk: its connections, its application object, its Qt HTTP server
/// and WebSockets. Lives in that thread. Members marked so may be called from any thread.
class Lane : public QObject
{
public:
    Lane(const FrontDeskOptions &options, std::shared_ptr<FrontDeskState> state, QList<Lane *> slowLanes);
    ~Lane() override;

    [[nodiscard]] Status open(const WorkerFactory &factory, int index);

    [[nodiscard]] const FrontDeskOptions &options() const { return m_options; }
    [[nodiscard]] const std::shared_ptr<FrontDeskState> &state() const { return m_state; }
    [[nodiscard]] RoutePolicy policyFor(QByteArrayView method, QByteArrayView path) const;
    [[nodiscard]] const QByteArray &date();
    [[nodiscard]] bool isDraining() const { return m_draining; }
    /// The least busy slow lane, or null when this is one or there is none.
    [[nodiscard]] Lane *slowLane() const;

    [[nodiscard]] Response serve(Request request);
    [[nodiscard]] std::optional<Response> admitUpgrade(const Request &request);
    void handOver(QTcpSocket *socket, const Request &upgrade, ConnectionTicket ticket);
    void release(Connection *connection);

    /// Any thread. How much is going on here; requests in work weigh far more than open connections.
    [[nodiscard]] int busyness() const;
    /// Any thread. Come and take an arrival.
    void wake();
    /// Any thread. Takes a connection whose thread was already set to this lane's.
    void adopt(Connection *connection);
    /// Any thread. Idle connections close now, the others after their running request.
    void drain();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void takeArrivals(int most, std::chrono::milliseconds age);
    void takeAdopted();
    void track(Connection *connection);

    const FrontDeskOptions &m_options;
    std::shared_ptr<FrontDeskState> m_state;
    QList<Lane *> m_slowLanes;
    std::unique_ptr<Worker> m_worker;
    QtHttpTransport m_transport;
    std::unique_ptr<WebSocketDesk> m_webSockets;
    QSet<Connection *> m_connections;
    QBasicTimer m_sweep;
    QByteArray m_date;
    qint64 m_dateSecond = 0;
    bool m_draining = false;
    std::atomic<int> m_connectionCount = 0;
    std::atomic<int> m_wakeUps = 0;
    std::atomic<bool> m_serving = false;
    std::mutex m_adoptedMutex;
    QList<Connection *> m_adopted;
};

} // namespace emesa::http
