// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/orders/order_shop.h"

#include "core/storage/migrator.h"
#include "tests/support/audit_tampering.h"

namespace emesa::test {

using storage::params;
using storage::Row;
using storage::Sql;

namespace {

const QString migrations = QStringLiteral(":/emesa/migrations");

void must(const Result<qint64> &done)
{
    if (!done)
        qFatal("order shop: %s", qPrintable(done.error().message));
}

} // namespace

Result<StagedFile> FakeOrderFiles::stage(FileKind kind, const QString &, const QString &name, QByteArrayView bytes)
{
    return StagedFile{kind, name, QString(64, u'0'), bytes.size()};
}

Result<PartFile> FakeOrderFiles::attach(UnitOfWork &work, Id order, const StagedFile &file, const QString &)
{
    static const Sql step("UPDATE orders SET step_file = ? WHERE id = ?"), drawing("UPDATE orders SET d2_draft_design = ? WHERE id = ?");
    const auto set = work.database().execute(file.kind == FileKind::Step ? step : drawing,
                                             params(QStringLiteral("orders/%1/%2").arg(order).arg(file.name), order));
    if (!set)
        return set.error();
    PartFile part;
    part.order = order;
    part.kind = file.kind;
    return part;
}

Result<PartFile> FakeOrderFiles::attachUpload(UnitOfWork &work, Id order, FileKind kind, const QString &field, const QString &uploadId,
                                              const QString &note)
{
    if (uploadId == QLatin1String("missing"))
        return Error::invalidField(field, QStringLiteral("unknown"), QStringLiteral("There is no such upload."));
    return attach(work, order, {kind, kind == FileKind::Step ? QStringLiteral("part.step") : QStringLiteral("drawing.pdf"), {}, 1}, note);
}

Status FakeOrderFiles::releaseLatest(UnitOfWork &, Id)
{
    ++released;
    return {};
}

QStringList Answer::fields() const
{
    QStringList names;
    const QJsonArray errors = object().value(QLatin1String("errors")).toArray();
    for (const QJsonValue &error : errors)
        names += error.toObject().value(QLatin1String("field")).toString();
    return names;
}

Desk::Desk(std::unique_ptr<storage::Database> database, OrderShop &shop)
    : m_store(std::move(database), shop.clock),
      m_production(files, shop.counts),
      m_negotiation(m_production, shop.counts),
      m_orders(files, m_production, shop.counts),
      m_messages(shop.counts),
      m_orderHandlers(m_orders, m_negotiation, m_production, files),
      m_messageHandlers(m_messages),
      m_pipeline(shop.router, m_table, shop.people, m_store, shop.running, shop.options)
{
    m_orderHandlers.addTo(m_table);
    m_messageHandlers.addTo(m_table);
}

Answer Desk::ask(const QByteArray &who, api::Method method, const QByteArray &target, const QByteArray &body, const http::Headers &more)
{
    http::Request request{method, target, {{"Host", "shop.example"}, {"Authorization", "Bearer " + who}}, body,
                          QHostAddress(QStringLiteral("203.0.113.9")), false};
    if (!body.isEmpty() && !more.contains("Content-Type"))
        request.headers.add("Content-Type", "application/json");
    for (const auto &[name, value] : more)
        request.headers.add(name, value);
    const http::Response response = m_pipeline.serve(request);
    const QJsonDocument json = QJsonDocument::fromJson(response.body);
    return {response.status, json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), response.headers};
}

http::Response Desk::raw(const QByteArray &who, const QByteArray &target)
{
    return m_pipeline.serve({api::Method::Get, target, {{"Host", "shop.example"}, {"Authorization", "Bearer " + who}}, {},
                             QHostAddress(QStringLiteral("203.0.113.9")), false});
}

QJsonObject orderBody()
{
    return {{QStringLiteral("part_id"), QStringLiteral("BR-100")},
            {QStringLiteral("product_description"), QStringLiteral("Bracket, bent")},
            {QStringLiteral("quantity"), 25},
            {QStringLiteral("material_thickness"), QStringLiteral("3 mm")},
            {QStringLiteral("material_type"), QStringLiteral("Steel")},
            {QStringLiteral("material_grade"), QStringLiteral("SS 304")},
            {QStringLiteral("surface_treatment"), QStringLiteral("deburr")},
            {QStringLiteral("packing_standard"), QStringLiteral("box")},
            {QStringLiteral("target_price"), QStringLiteral("5000.00")},
            {QStringLiteral("step_file"), QStringLiteral("upload-1")}};
}

Id Desk::newOrder(const QJsonObject &more, const QByteArray &who)
{
    QJsonObject body = orderBody();
    for (auto it = more.constBegin(); it != more.constEnd(); ++it)
        body.insert(it.key(), *it);
    const Answer answer = post(who, "/api/orders/", body);
    if (answer.status != 201)
        qFatal("order shop: no new order: %d %s", answer.status, qPrintable(answer.text("detail")));
    return answer.number("id");
}

Id Desk::orderIn(OrderStatus status)
{
    const Id id = newOrder();
    const auto step = [&](const QByteArray &who, const QByteArray &action, const QJsonObject &body = {}) {
        const Answer answer = act(who, id, action, body);
        if (answer.status >= 300)
            qFatal("order shop: %s answered %d %s", action.constData(), answer.status, qPrintable(answer.text("detail")));
    };
    switch (status) {
    case OrderStatus::UnderReview:
        break;
    case OrderStatus::Negotiation:
        step("boss", "send_counter_offer", {{QStringLiteral("amount"), QStringLiteral("6000.00")}});
        break;
    case OrderStatus::Rejected:
        step("boss", "reject_order", {{QStringLiteral("rejection_reason"), QStringLiteral("too large")}});
        break;
    case OrderStatus::Cancelled:
        step("alice", "cancel_order", {{QStringLiteral("reason"), QStringLiteral("not needed")}});
        break;
    case OrderStatus::AwaitingPayment:
    case OrderStatus::Accepted:
    case OrderStatus::InProduction:
    case OrderStatus::Completed:
        step("boss", "approve_order");
        if (status == OrderStatus::AwaitingPayment)
            break;
        step("alice", "confirm_payment");
        step("boss", "assign_machine", {{QStringLiteral("machine_id"), 2}});
        if (status == OrderStatus::Accepted)
            break;
        step("floor", "start_production");
        if (status == OrderStatus::Completed)
            step("floor", "complete_order");
        break;
    }
    return id;
}

OrderStatus Desk::statusOf(Id order)
{
    static const Sql sql("SELECT status FROM orders WHERE id = ?");
    const auto found = m_store.database().one(sql, params(order), [](const Row &row) { return row.text(0); });
    return found && *found ? schema::enumFromString<OrderStatus>(**found).value() : OrderStatus::UnderReview;
}

QString Desk::traceOf(Id order)
{
    QString trace;
    const auto stored = OrderRepository::find(m_store.database(), order);
    if (stored && *stored) {
        QByteArray json;
        schema::writeObject(json, (*stored)->order);
        trace += QString::fromUtf8(json) + QStringLiteral(" messages %1 offers %2").arg((*stored)->messageSeq).arg((*stored)->offerSeq);
    }
    static const Sql events("SELECT COUNT(*) FROM order_events WHERE order_id = ?"), messages("SELECT COUNT(*) FROM messages WHERE order_id = ?"),
        offers("SELECT COUNT(*) FROM offers WHERE order_id = ?"), payments("SELECT COUNT(*) FROM payments WHERE order_id = ?"),
        responses("SELECT COUNT(*) FROM offer_responses r JOIN offers f ON f.id = r.offer_id WHERE f.order_id = ?"),
        bookings("SELECT COALESCE(SUM(machine_id), 0) FROM machine_bookings WHERE order_id = ?");
    for (const Sql *sql : {&events, &messages, &offers, &payments, &responses, &bookings})
        trace += QStringLiteral(" %1").arg(count(*sql, params(order)));
    return trace;
}

qint64 Desk::count(const Sql &sql, const QVariantList &values)
{
    const auto counted = m_store.database().one(sql, values, [](const Row &row) { return row.int64(0); });
    return counted && *counted ? **counted : -1;
}

OrderShop::OrderShop() = default;

OrderShop::OrderShop(storage::Dialect dialect) : place(std::make_unique<TestDatabase>(dialect))
{
    desk = std::make_unique<Desk>(place->openMigrated(migrations), *this);
    furnish();
}

std::unique_ptr<OrderShop> OrderShop::inMemory()
{
    std::unique_ptr<OrderShop> shop(new OrderShop);
    storage::DatabaseUrl url;
    url.file = QStringLiteral(":memory:");
    auto database = storage::Database::open(url);
    if (!database)
        qFatal("order shop: %s", qPrintable(database.error().message));
    if (const auto migrated = storage::Migrator(**database, migrations).migrate(); !migrated)
        qFatal("order shop: %s", qPrintable(migrated.error().message));
    shop->desk = std::make_unique<Desk>(*std::move(database), *shop);
    shop->furnish();
    return shop;
}

std::unique_ptr<Desk> OrderShop::newDesk()
{
    return std::make_unique<Desk>(place->open(), *this);
}

void OrderShop::clear()
{
    storage::Database &database = desk->store().database();
    static const QList<Sql> statements = {
        Sql("DELETE FROM offer_responses"), Sql("DELETE FROM messages"), Sql("DELETE FROM offers"), Sql("DELETE FROM payments"),
        Sql("DELETE FROM machine_bookings"), Sql("DELETE FROM order_events"), Sql("DELETE FROM notifications"), Sql("DELETE FROM outbox"),
        Sql("DELETE FROM idempotency_keys"), Sql("DELETE FROM orders"), Sql("DELETE FROM audit_log"),
        Sql("UPDATE ledger SET audit_seq = 0, audit_hash = '', live_seq = 0")};
    for (const Sql &sql : statements)
        must(database.execute(sql));
    clock.setNow({FakeClock::startMs});
    counts.changed();
}

void OrderShop::furnish()
{
    storage::Database &database = desk->store().database();
    dropAuditTriggers(database); // clear() empties the log
    const Timestamp now = clock.now();
    struct Person
    {
        const char *name;
        const char *role;
    };
    static constexpr std::array<Person, 7> everybody = {{{"alice", "client"}, {"bob", "client"}, {"boss", "administrator"},
                                                         {"floor", "shop_floor"}, {"sam", "supplier"}, {"watcher", ""}, {"nobody", ""}}};
    static const Sql supplier("INSERT INTO suppliers (id, name, capabilities, created_at, updated_at, deleted_at) VALUES (?, ?, '[]', ?, ?, ?)");
    must(database.execute(supplier, params(1, QStringLiteral("Sheet Co"), now, now, std::optional<Timestamp>())));
    must(database.execute(supplier, params(2, QStringLiteral("Mill Co"), now, now, std::optional<Timestamp>())));
    must(database.execute(supplier, params(3, QStringLiteral("Gone Co"), now, now, std::optional(now))));

    Id id = 0;
    for (const Person &person : everybody) {
        const QString name = QString::fromLatin1(person.name);
        static const Sql user("INSERT INTO users (id, username, username_key, email, password_hash, display_name, company, supplier_id,"
                              " created_at, updated_at) VALUES (?, ?, ?, ?, '', ?, ?, ?, ?, ?)");
        Caller caller = FakeAuthenticator::withRole(++id, name, QString::fromLatin1(person.role));
        if (name == QLatin1String("sam"))
            caller.supplierId = 1;
        if (name == QLatin1String("watcher"))
            caller.permissions = {QStringLiteral("order_read"), QStringLiteral("order_view_all")};
        must(database.execute(user, params(id, name, name, caller.email, name, QString(name + QStringLiteral(" Ltd")), caller.supplierId, now, now)));
        people.add(person.name, caller);
    }

    static const Sql machine("INSERT INTO machines (id, name, type, supplier_id, capacity, is_active, created_at, updated_at)"
                             " VALUES (?, ?, 'laser', ?, ?, ?, ?, ?)");
    must(database.execute(machine, params(1, QStringLiteral("Laser 1"), 1, 1, true, now, now)));
    must(database.execute(machine, params(2, QStringLiteral("Many"), 2, 100'000, true, now, now)));
    must(database.execute(machine, params(3, QStringLiteral("Old"), 1, 1, false, now, now)));
    must(database.execute(machine, params(4, QStringLiteral("Orphan"), 3, 1, true, now, now)));
    must(database.execute(machine, params(5, QStringLiteral("Twin"), 2, 2, true, now, now)));

    // Who is notified as "the shop" is looked up in the roles.
    static const Sql role("INSERT INTO roles (group_id, id, name, name_key, created_at, updated_at) VALUES (900, 'r-900', 'test office', 'test office', ?, ?)");
    static const Sql grant("INSERT INTO user_roles (user_id, group_id) VALUES (3, 900)");
    static const Sql known("SELECT COUNT(*) FROM permissions WHERE codename = 'order_approve'");
    static const Sql permission("INSERT INTO permissions (id, codename, name, entity, action) VALUES (900, 'order_approve', '', 'order', 'approve')");
    static const Sql holds("INSERT INTO role_permissions (group_id, permission_id) SELECT 900, id FROM permissions WHERE codename = 'order_approve'");
    must(database.execute(role, params(now, now)));
    if (desk->count(known) == 0)
        must(database.execute(permission));
    must(database.execute(holds));
    must(database.execute(grant));
}

} // namespace emesa::test
