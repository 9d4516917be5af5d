// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/params.h"
#include "server/handlers/machine_handlers.h"
#include "server/handlers/pipeline.h"
#include "server/storage/migrations.h"
#include "tests/server/orders/order_shop.h"

#include <QTest>

using namespace emesa;
using test::Answer;
using test::TestDatabase;

namespace {

QJsonObject machine(const QString &name, const char *more = "{}")
{
    QJsonObject json{{QStringLiteral("name"), name}, {QStringLiteral("type"), QStringLiteral("laser")}};
    const QJsonObject extra = QJsonDocument::fromJson(more).object();
    for (auto it = extra.begin(); it != extra.end(); ++it)
        json[it.key()] = it.value();
    return json;
}

/// One worker with machines and suppliers; "admin", "floor", "client" sign in.
struct House
{
    explicit House(storage::Dialect dialect)
        : place(dialect), store(place.openMigrated(migrationsDirectory()), clock), machines(counts), suppliers(counts), production(files, counts),
          orders(files, production, counts), handlers(machines, suppliers, orders), pipeline(router, table, people, store, running, options)
    {
        handlers.addTo(table);
        int user = 0;
        for (const auto &[word, role] : {std::pair("admin", "administrator"), std::pair("floor", "shop_floor"), std::pair("client", "client")}) {
            people.add(word, test::FakeAuthenticator::withRole(++user, QLatin1String(word), QLatin1String(role)));
            (void)store.database().execute(storage::Sql("INSERT INTO users (username, username_key, email, password_hash, created_at, updated_at)"
                                                        " VALUES (?, ?, ?, '', ?, ?)"),
                                           storage::params(QLatin1String(word), QLatin1String(word), QLatin1String(word), clock.now(), clock.now()));
        }
    }

    Answer ask(const QByteArray &who, api::Method method, const QByteArray &target, const QJsonObject &body = {}, const QByteArray &ifMatch = {})
    {
        http::Request request{method, target, {{"Host", "shop.example"}, {"Authorization", "Bearer " + who}, {"Content-Type", "application/json"}}, {}, {}, false};
        if (api::isUnsafe(method) && method != api::Method::Delete)
            request.body = QJsonDocument(body).toJson();
        if (!ifMatch.isEmpty())
            request.headers.add("If-Match", ifMatch);
        const http::Response response = pipeline.serve(request);
        const QJsonDocument document = QJsonDocument::fromJson(response.body);
        return {response.status, document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), response.headers};
    }
    Id create(const QByteArray &path, const QJsonObject &body)
    {
        const Answer answer = ask("admin", api::Method::Post, path, body);
        if (answer.status != 201)
            qFatal("not created: %d", answer.status);
        return answer.number("id");
    }
    void book(Id order, Id onMachine, Timestamp from, Timestamp to)
    {
        (void)store.database().execute(storage::Sql("INSERT INTO orders (id, client_id, part_id, product_description, quantity, material_thickness, material_type,"
                                                    " material_grade, surface_treatment, packing_standard, additional_requirements, currency, status,"
                                                    " date_submitted, admin_notes, machine_id, updated_at)"
                                                    " VALUES (?, 3, 'P', '', 1, '2', 'CR', 'IS 513', '', '', '', 'INR', 'accepted', ?, '', ?, ?)"),
                                       storage::params(order, clock.now(), onMachine, clock.now()));
        (void)store.database().execute(storage::Sql("INSERT INTO machine_bookings (order_id, machine_id, starts_at, ends_at, booked_by, created_at) VALUES (?, ?, ?, ?, 1, ?)"),
                                       storage::params(order, onMachine, from, to, clock.now()));
    }

    TestDatabase place;
    test::FakeClock clock;
    Store store;
    CountCache counts;
    test::FakeOrderFiles files;
    MachineService machines;
    SupplierService suppliers;
    ProductionService production;
    OrderService orders;
    MachineHandlers handlers;
    http::Router router;
    HandlerTable table;
    test::FakeAuthenticator people;
    RunningKeys running;
    PipelineOptions options;
    Pipeline pipeline;
};

} // namespace

class TestMachines : public QObject
{
    Q_OBJECT

private slots:
    void lifeOfAMachine_data() { TestDatabase::addRows(); }
    void lifeOfAMachine()
    {
        QFETCH(storage::Dialect, dialect);
        House house(dialect);
        const Id supplier = house.create("/api/suppliers/", {{QStringLiteral("name"), QStringLiteral("Deccan Laser")},
                                                             {QStringLiteral("email"), QStringLiteral("shop@deccan.example")},
                                                             {QStringLiteral("capabilities"), QJsonArray{QStringLiteral("laser"), QString::fromUtf8("झुकाना")}}});
        const Answer created = house.ask("admin", api::Method::Post, "/api/machines/",
                                         machine(QStringLiteral("Laser 1"), R"({"hourly_rate":"2400.00","capacity":2,"supplier":1,"bed_size":"3000 x 1500 mm"})"));
        QCOMPARE(created.status, 201);
        QCOMPARE(created.text("supplier_name"), QStringLiteral("Deccan Laser"));
        QCOMPARE(created.text("supplier_email"), QStringLiteral("shop@deccan.example"));
        QCOMPARE(created.text("hourly_rate"), QStringLiteral("2400.00"));
        const QByteArray path = "/api/machines/" + QByteArray::number(created.number("id")) + '/';

        const Answer patched = house.ask("admin", api::Method::Patch, path, {{QStringLiteral("tonnage"), 40}}, created.headers.value("ETag"));
        QCOMPARE(patched.status, 200);
        QCOMPARE(patched.number("tonnage"), 40);
        QCOMPARE(patched.text("bed_size"), QStringLiteral("3000 x 1500 mm"));
        // P12: the version the other editor saw is old now.
        QCOMPARE(house.ask("admin", api::Method::Patch, path, {{QStringLiteral("tonnage"), 60}}, created.headers.value("ETag")).status, 412);
        const Answer replaced = house.ask("admin", api::Method::Put, path, machine(QStringLiteral("Laser 1b")));
        QCOMPARE(replaced.status, 200);
        QCOMPARE(replaced.text("bed_size"), QString());
        QVERIFY(replaced.object().value(QLatin1String("supplier")).isNull());
        QCOMPARE(house.ask("admin", api::Method::Delete, path).status, 204);
        QCOMPARE(house.ask("admin", api::Method::Get, path).status, 404);
        QCOMPARE(house.ask("admin", api::Method::Delete, "/api/suppliers/" + QByteArray::number(supplier) + '/').status, 204);
        QVERIFY(Ledger::verify(house.store.database()));
    }

    void case074_clientsAndStaffMayNotWrite()
    {
        House house(storage::Dialect::Sqlite);
        const Id id = house.create("/api/machines/", machine(QStringLiteral("Laser 1")));
        const QByteArray path = "/api/machines/" + QByteArray::number(id) + '/';
        for (const char *who : {"client", "floor"}) {
            QCOMPARE(house.ask(who, api::Method::Post, "/api/machines/", machine(QStringLiteral("x"))).status, 403);
            QCOMPARE(house.ask(who, api::Method::Patch, path, {{QStringLiteral("name"), QStringLiteral("x")}}).status, 403);
            QCOMPARE(house.ask(who, api::Method::Put, path, machine(QStringLiteral("x"))).status, 403);
            QCOMPARE(house.ask(who, api::Method::Delete, path).status, 403);
            QCOMPARE(house.ask(who, api::Method::Post, "/api/suppliers/", {{QStringLiteral("name"), QStringLiteral("x")}}).status, 403);
        }
        QCOMPARE(house.ask("client", api::Method::Get, path).status, 403);
        QCOMPARE(house.ask("floor", api::Method::Get, path).status, 200);
        const auto denied = house.store.database().one(storage::Sql("SELECT COUNT(*) FROM audit_log WHERE event_type = 'access.denied'"), {},
                                                       [](const storage::Row &row) { return row.int64(0); });
        QCOMPARE(denied.value().value(), 11);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *field, const QJsonValue &value) { QTest::addRow("%s %s", field, qPrintable(value.toVariant().toString())) << QString::fromLatin1(field) << value; };
        row("type", QStringLiteral("oven"));
        row("capacity", 0);
        row("hourly_rate", QStringLiteral("-1.00"));
        row("hourly_rate", 5);
        row("supplier", 999);
        row("supplier_name", QStringLiteral("x"));
        row("photo", QStringLiteral("/etc/passwd"));
        row("id", 7);
        row("version", 7);
        row("name", QString());
    }
    void refusals()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        House house(storage::Dialect::Sqlite);
        QJsonObject json = machine(QStringLiteral("Laser"));
        json[field] = value;
        const Answer answer = house.ask("admin", api::Method::Post, "/api/machines/", json);
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.fields(), QStringList{field});
        QCOMPARE(house.ask("admin", api::Method::Get, "/api/machines/").array().size(), 0);
    }

    void nothingIsRemovedWhileInUse_data() { TestDatabase::addRows(); }
    void nothingIsRemovedWhileInUse()
    {
        QFETCH(storage::Dialect, dialect);
        House house(dialect);
        house.create("/api/suppliers/", {{QStringLiteral("name"), QStringLiteral("Deccan")}});
        const Id id = house.create("/api/machines/", machine(QStringLiteral("Laser 1"), R"({"supplier":1})"));
        house.book(1, id, house.clock.now(), house.clock.now().plusSeconds(3600));
        const Answer refused = house.ask("admin", api::Method::Delete, "/api/machines/1/");
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.code(), QStringLiteral("in_use"));
        QCOMPARE(house.ask("admin", api::Method::Delete, "/api/suppliers/1/").status, 409);
        QCOMPARE(house.ask("admin", api::Method::Get, "/api/machines/1/").status, 200);
    }

    void lists_data() { TestDatabase::addRows(); }
    void lists()
    {
        QFETCH(storage::Dialect, dialect);
        House house(dialect);
        for (int i = 1; i <= 5; ++i)
            house.create("/api/machines/", machine(QStringLiteral("Laser %1").arg(i), i == 3 ? R"({"type":"punch"})" : "{}"));
        QCOMPARE(house.ask("admin", api::Method::Get, "/api/machines/").array().size(), 5);
        QCOMPARE(house.ask("admin", api::Method::Get, "/api/machines/?type=punch").array().size(), 1);
        QCOMPARE(house.ask("admin", api::Method::Get, "/api/machines/?search=laser%204").array().size(), 1);
        QCOMPARE(house.ask("admin", api::Method::Get, "/api/machines/?search=%25").array().size(), 0);
        const Answer page = house.ask("admin", api::Method::Get, "/api/machines/?page_size=2&ordering=-name");
        QCOMPARE(page.object().value(QLatin1String("total")).toInt(), 5);
        QCOMPARE(page.object().value(QLatin1String("results")).toArray().first().toObject().value(QLatin1String("name")).toString(), QStringLiteral("Laser 5"));
        QCOMPARE(house.ask("admin", api::Method::Get, "/api/machines/?type=oven").status, 422);
        QCOMPARE(house.ask("admin", api::Method::Get, "/api/machines/?password=x").status, 422);
    }

    void bookings_data() { TestDatabase::addRows(); }
    void bookings()
    {
        QFETCH(storage::Dialect, dialect);
        House house(dialect);
        const Id laser = house.create("/api/machines/", machine(QStringLiteral("Laser 1"), "{}"));
        const Timestamp now = house.clock.now();
        house.book(1, laser, now.plusSeconds(3600), now.plusSeconds(7200));
        house.book(2, laser, now.plusSeconds(15 * 24 * 3600), now.plusSeconds(16 * 24 * 3600)); // after the usual two weeks
        const QByteArray path = "/api/machines/" + QByteArray::number(laser) + "/bookings/";
        const QJsonArray booked = house.ask("admin", api::Method::Get, path).array();
        QCOMPARE(booked.size(), 1);
        const QJsonObject first = booked.first().toObject();
        QCOMPARE(first.value(QLatin1String("order")).toInteger(), 1);
        QVERIFY(!first.value(QLatin1String("part_id")).toString().isEmpty());
        QCOMPARE(first.value(QLatin1String("starts_at")).toString(), now.plusSeconds(3600).toString());
        QCOMPARE(house.ask("admin", api::Method::Get, path + "?to=" + now.plusSeconds(30 * 24 * 3600).toIso()).array().size(), 2);
        QCOMPARE(house.ask("admin", api::Method::Get, path + "?from=" + now.plusSeconds(7200).toIso()).array().size(), 0); // the end is not part of it
        QCOMPARE(house.ask("admin", api::Method::Get, path + "?order=1").status, 422);
        QCOMPARE(house.ask("admin", api::Method::Get, "/api/machines/999/bookings/").status, 404);
        QCOMPARE(house.ask("client", api::Method::Get, path).status, 403);
    }

    void availability_data() { TestDatabase::addRows(); }
    void availability()
    {
        QFETCH(storage::Dialect, dialect);
        House house(dialect);
        const Id dear = house.create("/api/machines/", machine(QStringLiteral("Dear"), R"({"hourly_rate":"3000.00"})"));
        const Id cheap = house.create("/api/machines/", machine(QStringLiteral("Cheap"), R"({"hourly_rate":"1000.00"})"));
        const Id wide = house.create("/api/machines/", machine(QStringLiteral("Wide"), R"({"hourly_rate":"5000.00","capacity":2})"));
        house.create("/api/machines/", machine(QStringLiteral("Off"), R"({"is_active":false})"));
        const Timestamp now = house.clock.now();
        const auto names = [&](const QByteArray &query) {
            QStringList list;
            const Answer answer = house.ask("admin", api::Method::Get, "/api/machines/available/" + query);
            for (const QJsonValue &value : answer.array())
                list += value.toObject().value(QLatin1String("name")).toString();
            return list.join(u' ');
        };
        QCOMPARE(names(""), QStringLiteral("Cheap Dear Wide"));
        house.book(1, cheap, now, now.plusSeconds(3600));
        house.book(2, wide, now, now.plusSeconds(3600));
        QCOMPARE(names(""), QStringLiteral("Dear Wide"));
        const QByteArray after = "?from=" + now.plusSeconds(3600).toIso() + "&to=" + now.plusSeconds(7200).toIso();
        QCOMPARE(names(after), QStringLiteral("Cheap Dear Wide"));
        // Wide made order 2, of the same grade: no change-over. Cheap did too and is cheaper.
        QCOMPARE(names(after + "&order=2"), QStringLiteral("Cheap Wide Dear"));
        const Answer reasons = house.ask("admin", api::Method::Get, "/api/machines/available/" + after + "&order=2");
        QCOMPARE(reasons.array().first().toObject().value(QLatin1String("reasons")).toArray().first().toString(), QStringLiteral("Already set up for IS 513."));
        QCOMPARE(house.ask("admin", api::Method::Get, "/api/machines/available/?from=x").status, 422);
        QCOMPARE(house.ask("admin", api::Method::Get, "/api/machines/available/?from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z").status, 422);
        QCOMPARE(house.ask("admin", api::Method::Get, "/api/machines/available/?order=999").status, 404);
        QCOMPARE(house.ask("client", api::Method::Get, "/api/machines/available/").status, 403);
        Q_UNUSED(dear)
    }
};

QTEST_GUILESS_MAIN(TestMachines)
#include "tst_machines.moc"
