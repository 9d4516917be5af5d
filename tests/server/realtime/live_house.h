// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/front_desk.h"
#include "server/realtime/live_desk.h"
#include "tests/support/test_database.h"

#include <QJsonObject>

#include <memory>
#include <mutex>

namespace emesa::realtime::test {

/// The people of a LiveHouse by sign-in id, as identity would know them. Thread-safe.
class People
{
public:
    void set(const Caller &caller);
    void end(const QString &signIn);
    void setReachable(bool isReachable);
    [[nodiscard]] Result<Caller> find(const QString &signIn) const;

private:
    mutable std::mutex m_mutex;
    QHash<QString, Caller> m_callers;
    bool m_isReachable = true;
};

struct LiveHouseOptions
{
    storage::Dialect dialect = storage::Dialect::Sqlite;
    http::FrontDeskOptions desk = {};
    LiveOptions live = {};
    HubOptions hub = {};
    bool wakesHub = true; ///< false: as if another server process had written
};

/// A server with nothing but the live channel: front desk, workers with a LiveDesk each, one hub, one database.
/// In it live "staff" (1), "client" (2, order 41), "other" (3, order 42) and "supplier" (4, supplier 1, whose
/// machine 1 makes order 41); their sign-ins have the same names.
class LiveHouse
{
public:
    explicit LiveHouse(LiveHouseOptions options = {});
    ~LiveHouse();
    LiveHouse(const LiveHouse &) = delete;
    LiveHouse &operator=(const LiveHouse &) = delete;

    [[nodiscard]] static http::FrontDeskOptions deskDefaults();

    [[nodiscard]] QByteArray ticket(const QString &signIn);
    /// "/api/live/?ticket=…" with a new ticket.
    [[nodiscard]] QByteArray target(const QString &signIn, const QByteArray &more = {});
    [[nodiscard]] quint16 port() const { return m_desk->port(); }

    /// Publishes in one transaction each, from any thread with a database of its own.
    void publish(const LiveEvent &event) { publish(m_store, event); }
    void publish(Store &store, const LiveEvent &event);
    /// An event of an order with {"n": n}.
    void publishOrder(Id order, int n);

    [[nodiscard]] std::unique_ptr<storage::Database> openDatabase() const { return m_place.open(m_openOptions); }
    [[nodiscard]] const emesa::test::TestDatabase &place() const { return m_place; }
    [[nodiscard]] Hub &hub() { return *m_hub; }
    [[nodiscard]] http::FrontDesk &desk() { return *m_desk; }
    [[nodiscard]] People &people() { return m_people; }
    [[nodiscard]] security::TicketBox &tickets() { return m_tickets; }
    [[nodiscard]] Store &store() { return m_store; }

private:
    storage::OpenOptions m_openOptions;
    emesa::test::TestDatabase m_place;
    SystemClock m_clock;
    SteadyClock m_steady;
    security::TicketBox m_tickets{m_steady, 10'000, 2'000};
    People m_people;
    Store m_store;
    LiveHouseOptions m_options;
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<http::FrontDesk> m_desk;
};

} // namespace emesa::realtime::test
