// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/lane.h"

#include "server/http/connection.h"
#include "server/http/wire_format.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QTimerEvent>

#include <algorithm>
#include <climits>
#include <exception>
#include <utility>

namespace emesa::http {

namespace {

Q_LOGGING_CATEGORY(lcLane, "emesa.http.lane")

/// Runs application code behind the error boundary: nothing it throws gets into Qt's frames.
template<typename Call>
auto guarded(Call call) -> decltype(call())
{
    try {
        return call();
    } catch (const std::exception &exception) {
        qCCritical(lcLane) << "a handler threw:" << exception.what();
    } catch (...) {
        qCCritical(lcLane) << "a handler threw something that is no exception";
    }
    return refusalResponse(500, "internal", "Something went wrong here. The trace id helps us find it.");
}

std::chrono::milliseconds sweepInterval(const FrontDeskOptions &options)
{
    const auto shortest = std::min({options.headDeadline, options.idleDeadline, options.bodyWindow,
                                    options.answerDeadline, options.lingerDeadline, options.webSocketPing,
                                    options.webSocketSilence});
    return std::clamp(shortest / 4, std::chrono::milliseconds(10), std::chrono::milliseconds(250));
}

} // namespace

Lane::Lane(const FrontDeskOptions &options, std::shared_ptr<FrontDeskState> state, QList<Lane *> slowLanes)
    : m_options(options), m_state(std::move(state)), m_slowLanes(std::move(slowLanes)),
      m_transport([this](const Request &request) {
          return guarded([&] { return m_worker->handle(request); });
      })
{
}

Lane::~Lane()
{
    m_sweep.stop();
    takeAdopted();
    const QSet<Connection *> connections = std::exchange(m_connections, {});
    qDeleteAll(connections);
    m_worker.reset(); // says good-bye on its WebSockets
    m_webSockets.reset();
}

Status Lane::open(const WorkerFactory &factory, int index)
{
    if (Status status = m_transport.open(); !status)
        return status;
    auto worker = factory(index);
    if (!worker)
        return worker.error();
    if (!*worker) {
        return Error{ErrorCode::Internal, QStringLiteral("no_worker"),
                     QStringLiteral("The application made no worker %1.").arg(index)};
    }
    m_worker = std::move(worker).value();
    m_webSockets = std::make_unique<WebSocketDesk>(m_options, m_state, *m_worker);
    m_sweep.start(int(sweepInterval(m_options).count()), this);
    return {};
}

RoutePolicy Lane::policyFor(QByteArrayView method, QByteArrayView path) const
{
    return m_options.policyFor ? m_options.policyFor(method, path) : RoutePolicy{};
}

const QByteArray &Lane::date()
{
    const qint64 second = QDateTime::currentSecsSinceEpoch();
    if (second != m_dateSecond) {
        m_dateSecond = second;
        m_date = httpDate();
    }
    return m_date;
}

Lane *Lane::slowLane() const
{
    const auto least = std::min_element(m_slowLanes.begin(), m_slowLanes.end(),
                                        [](Lane *a, Lane *b) { return a->busyness() < b->busyness(); });
    return least == m_slowLanes.end() ? nullptr : *least;
}

Response Lane::serve(Request request)
{
    m_state->countRequest();
    m_serving = true;
    std::optional<Response> response = m_transport.serve(std::move(request));
    m_serving = false;
    if (response)
        return std::move(*response);
    m_state->countRefusal("not_understood");
    return refusalResponse(400, "not_understood", "This request cannot be understood.");
}

std::optional<Response> Lane::admitUpgrade(const Request &request)
{
    m_serving = true;
    auto refusal = guarded([&]() -> std::optional<Response> { return m_worker->admitUpgrade(request); });
    m_serving = false;
    return refusal;
}

void Lane::handOver(QTcpSocket *socket, const Request &upgrade, ConnectionTicket ticket)
{
    m_webSockets->handOver(socket, upgrade, std::move(ticket));
}

int Lane::busyness() const
{
    return (m_serving ? 100'000 : 0) + m_connectionCount + m_wakeUps;
}

void Lane::wake()
{
    ++m_wakeUps;
    QMetaObject::invokeMethod(
        this,
        [this] {
            --m_wakeUps;
            takeArrivals(1, std::chrono::milliseconds(0));
        },
        Qt::QueuedConnection);
}

void Lane::adopt(Connection *connection)
{
    ++m_wakeUps;
    {
        const std::scoped_lock lock(m_adoptedMutex);
        m_adopted.append(connection);
    }
    QMetaObject::invokeMethod(
        this,
        [this] {
            --m_wakeUps;
            takeAdopted();
        },
        Qt::QueuedConnection);
}

void Lane::takeArrivals(int most, std::chrono::milliseconds age)
{
    for (int i = 0; i < most; ++i) {
        std::optional<Arrival> arrival = m_state->takeArrival(age);
        if (!arrival)
            return;
        auto *connection = new Connection(*this, std::move(arrival->ticket));
        track(connection);
        connection->start(arrival->descriptor);
    }
}

void Lane::takeAdopted()
{
    QList<Connection *> adopted;
    {
        const std::scoped_lock lock(m_adoptedMutex);
        adopted.swap(m_adopted);
    }
    for (Connection *connection : adopted) {
        track(connection);
        if (m_worker)
            connection->resume();
    }
}

void Lane::track(Connection *connection)
{
    m_connections.insert(connection);
    m_connectionCount = int(m_connections.size());
}

void Lane::release(Connection *connection)
{
    m_connections.remove(connection);
    m_connectionCount = int(m_connections.size());
}

void Lane::drain()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_draining = true;
            const QSet<Connection *> connections = m_connections;
            for (Connection *connection : connections)
                connection->drain();
            m_webSockets->closeAll();
        },
        Qt::QueuedConnection);
}

void Lane::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_sweep.timerId())
        return;
    // An arrival that old was meant for a lane that has since become busy.
    takeArrivals(INT_MAX, std::chrono::milliseconds(20));
    const auto now = Connection::Clock::now();
    const QSet<Connection *> connections = m_connections;
    for (Connection *connection : connections)
        connection->checkDeadlines(now);
    m_webSockets->sweep(now);
}

} // namespace emesa::http
