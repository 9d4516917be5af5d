// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/realtime/live_house.h"

#include "server/storage/migrations.h"

namespace emesa::realtime::test {

namespace {

/// What the real worker does for the live channel, and nothing else.
class LiveWorker final : public http::Worker
{
public:
    LiveWorker(LiveHouse &house, const LiveOptions &options)
        : m_store(house.openDatabase(), m_clock),
          m_live(house.hub(), house.tickets(), m_store,
                 [&people = house.people()](const security::TicketHolder &holder) { return people.find(holder.signInId); }, options)
    {
    }

    http::Response handle(const http::Request &) override { return {404, {}, {}, std::nullopt, false}; }
    std::optional<http::Response> admitUpgrade(const http::Request &request) override { return m_live.admitUpgrade(request); }
    void accept(std::unique_ptr<QWebSocket> socket, const http::Request &upgrade) override { m_live.accept(std::move(socket), upgrade); }

private:
    SystemClock m_clock;
    Store m_store;
    LiveDesk m_live;
};

Caller person(Id id, const QString &name, const QStringList &permissions, std::optional<Id> supplier = {})
{
    Caller caller;
    caller.userId = id;
    caller.username = name;
    caller.email = name + QStringLiteral("@example.com");
    caller.signInId = name;
    caller.permissions = QSet<QString>(permissions.begin(), permissions.end());
    caller.supplierId = supplier;
    return caller;
}

} // namespace

void People::set(const Caller &caller)
{
    const std::scoped_lock lock(m_mutex);
    m_callers.insert(caller.signInId, caller);
}

void People::end(const QString &signIn)
{
    const std::scoped_lock lock(m_mutex);
    m_callers.remove(signIn);
}

void People::setReachable(bool isReachable)
{
    const std::scoped_lock lock(m_mutex);
    m_isReachable = isReachable;
}

Result<Caller> People::find(const QString &signIn) const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_isReachable)
        return Error{ErrorCode::Unavailable, QStringLiteral("database_unavailable"), QStringLiteral("Try again.")};
    const auto found = m_callers.constFind(signIn);
    if (found == m_callers.constEnd())
        return Error{ErrorCode::Unauthenticated, QStringLiteral("token_revoked"), QStringLiteral("Sign in again.")};
    return *found;
}

LiveHouse::LiveHouse(LiveHouseOptions options)
    : m_openOptions{.allowWeakDurability = true}, m_place(options.dialect), m_store(m_place.openMigrated(migrationsDirectory()), m_clock),
      m_options(std::move(options))
{
    const QString now = m_clock.now().toString();
    QString script;
    for (const QString &name : {QStringLiteral("staff"), QStringLiteral("client"), QStringLiteral("other"), QStringLiteral("supplier")})
        script += QStringLiteral("INSERT INTO users (username, username_key, email, password_hash, created_at, updated_at)"
                                 " VALUES ('%1', '%1', '%1@example.com', '', '%2', '%2');").arg(name, now);
    script += QStringLiteral("INSERT INTO suppliers (id, name, capabilities, created_at, updated_at) VALUES (1, 'Cut', '[]', '%1', '%1');"
                             "INSERT INTO suppliers (id, name, capabilities, created_at, updated_at) VALUES (2, 'Bend', '[]', '%1', '%1');"
                             "INSERT INTO machines (id, name, type, supplier_id, created_at, updated_at) VALUES (1, 'L1', 'laser', 1, '%1', '%1');"
                             "INSERT INTO machines (id, name, type, supplier_id, created_at, updated_at) VALUES (2, 'B1', 'bending', 2, '%1', '%1');")
                  .arg(now);
    for (const auto &[id, client, machine] : {std::tuple{41, 2, "1"}, std::tuple{42, 3, "NULL"}})
        script += QStringLiteral("INSERT INTO orders (id, client_id, part_id, product_description, quantity, material_thickness,"
                                 " material_type, material_grade, surface_treatment, packing_standard, additional_requirements, currency,"
                                 " status, date_submitted, admin_notes, machine_id, updated_at) VALUES (%1, %2, 'P', 'd', 1, '3', 'MS', 'E250',"
                                 " 'none', 'box', '', 'INR', 'under_review', '%4', '', %3, '%4');")
                      .arg(id).arg(client).arg(QLatin1String(machine), now);
    m_place.run(script);

    m_people.set(person(1, QStringLiteral("staff"), {QStringLiteral("order_read"), QStringLiteral("order_view_all"), QStringLiteral("machine_read")}));
    m_people.set(person(2, QStringLiteral("client"), {QStringLiteral("order_read")}));
    m_people.set(person(3, QStringLiteral("other"), {QStringLiteral("order_read")}));
    m_people.set(person(4, QStringLiteral("supplier"), {QStringLiteral("order_read"), QStringLiteral("machine_read")}, 1));

    m_hub = std::make_unique<Hub>([this]() -> Result<std::unique_ptr<storage::Database>> { return openDatabase(); }, m_options.hub);
    if (const Status started = m_hub->start(); !started)
        qFatal("hub: %s", qPrintable(started.error().message));
    m_desk = std::make_unique<http::FrontDesk>(m_options.desk.policyFor ? m_options.desk : deskDefaults(),
                                               [this](int) -> Result<std::unique_ptr<http::Worker>> {
                                                   return std::unique_ptr<http::Worker>(std::make_unique<LiveWorker>(*this, m_options.live));
                                               });
    if (const Status started = m_desk->start(); !started)
        qFatal("front desk: %s", qPrintable(started.error().message));
}

LiveHouse::~LiveHouse()
{
    m_desk.reset(); // the workers, before the hub they listen to
}

http::FrontDeskOptions LiveHouse::deskDefaults()
{
    http::FrontDeskOptions options;
    options.workers = 3;
    options.slowLaneWorkers = 0;
    options.maxConnectionsPerAddress = 4096;
    options.policyFor = [](QByteArrayView, QByteArrayView path) {
        http::RoutePolicy policy;
        policy.webSocket = path == "/api/live/";
        return policy;
    };
    return options;
}

QByteArray LiveHouse::ticket(const QString &signIn)
{
    const auto caller = m_people.find(signIn);
    return m_tickets.issue({caller ? caller->userId : 0, signIn});
}

QByteArray LiveHouse::target(const QString &signIn, const QByteArray &more)
{
    return "/api/live/?ticket=" + ticket(signIn) + more;
}

void LiveHouse::publish(Store &store, const LiveEvent &event)
{
    const Status written = store.write({}, [&](UnitOfWork &work) -> Status {
        work.publish(event);
        return {};
    });
    if (!written)
        qFatal("publish: %s", qPrintable(written.error().message));
    if (m_options.wakesHub)
        m_hub->wake();
}

void LiveHouse::publishOrder(Id order, int n)
{
    publish({.topic = QStringLiteral("order:%1").arg(order), .kind = QStringLiteral("message.created"), .orderId = order,
             .payload = {{QStringLiteral("n"), n}}});
}

} // namespace emesa::realtime::test
