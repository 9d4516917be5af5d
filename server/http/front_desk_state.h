// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <variant>

namespace emesa::http {

class FrontDeskState;

/// A consistent-enough reading of the front desk's counters for metrics.
struct FrontDeskCounters
{
    int openConnections = 0;
    int openWebSockets = 0;
    quint64 acceptedConnections = 0;
    quint64 requests = 0;
    qint64 bodyBytesReserved = 0;
    QHash<QByteArray, quint64> refusals; ///< by reason word
};

/// One admitted connection's place in the counts, given back on destruction. Move-only.
class ConnectionTicket
{
public:
    ConnectionTicket() = default;
    ConnectionTicket(std::shared_ptr<FrontDeskState> state, QHostAddress group);
    ConnectionTicket(ConnectionTicket &&other) noexcept = default;
    ConnectionTicket &operator=(ConnectionTicket &&) = delete;
    ~ConnectionTicket();
    Q_DISABLE_COPY(ConnectionTicket)

private:
    std::shared_ptr<FrontDeskState> m_state;
    QHostAddress m_group;
};

/// An accepted descriptor on its way to a worker thread.
struct Arrival
{
    qintptr descriptor = -1;
    ConnectionTicket ticket;
    std::chrono::steady_clock::time_point since = std::chrono::steady_clock::now();
};

/// What acceptor and worker threads share: counts, budgets, arrivals. Every member is thread-safe.
class FrontDeskState : public std::enable_shared_from_this<FrontDeskState>
{
public:
    enum class Refusal { TooManyInTotal, TooManyFromAddress };

    [[nodiscard]] std::variant<ConnectionTicket, Refusal> admit(const QHostAddress &peer, int maxTotal,
                                                                int maxPerAddress);

    void pushArrival(Arrival arrival);
    /// The oldest one, if it has waited at least that long.
    [[nodiscard]] std::optional<Arrival> takeArrival(std::chrono::milliseconds age = std::chrono::milliseconds(0));

    [[nodiscard]] bool reserveBody(qint64 bytes, qint64 budget);
    void releaseBody(qint64 bytes) { m_bodyBytes -= bytes; }

    void countRequest() { ++m_requests; }
    void countRefusal(QByteArrayView reason);
    void countWebSockets(int change) { m_webSockets += change; }

    [[nodiscard]] FrontDeskCounters counters() const;
    /// True when the last connection went before the time was up.
    [[nodiscard]] bool waitUntilEmpty(std::chrono::milliseconds time);

private:
    friend class ConnectionTicket;
    void leave(const QHostAddress &group);

    mutable std::mutex m_mutex;
    std::condition_variable m_emptied;
    int m_open = 0;
    quint64 m_accepted = 0;
    QHash<QHostAddress, int> m_perAddress;
    std::map<QByteArray, quint64> m_refusals;
    std::mutex m_arrivalsMutex;
    std::deque<Arrival> m_arrivals;
    std::atomic<qint64> m_bodyBytes = 0;
    std::atomic<quint64> m_requests = 0;
    std::atomic<int> m_webSockets = 0;
};

} // namespace emesa::http
