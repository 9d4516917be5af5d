// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/live_handlers.h"
#include "server/handlers/notification_handlers.h"
#include "server/services/notification_service.h"
#include "server/storage/migrations.h"
#include "tests/support/fake_authenticator.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace emesa;
using emesa::test::TestDatabase;

namespace {

/// The notification and ticket endpoints over one database with "anna" (1), "ben" (2) and "cleo" (3, inactive).
struct House
{
    explicit House(storage::Dialect dialect = storage::Dialect::Sqlite)
        : place(dialect), store(place.openMigrated(migrationsDirectory()), clock), tickets(clock), live(tickets),
          pipeline(router, handlers, people, store, running, options)
    {
        QString script;
        for (const auto &[name, active] : {std::pair{"anna", 1}, std::pair{"ben", 1}, std::pair{"cleo", 0}})
            script += QStringLiteral("INSERT INTO users (username, username_key, email, password_hash, is_active, created_at, updated_at)"
                                     " VALUES ('%1', '%1', '%1@example.com', '', %2, 'now', 'now');").arg(QLatin1String(name)).arg(active);
        place.run(script);
        Caller anna = test::FakeAuthenticator::withRole(1, QStringLiteral("anna"), QStringLiteral("client"));
        anna.signInId = QStringLiteral("sign-in-of-anna");
        people.add("anna", anna);
        Caller ben = test::FakeAuthenticator::withRole(2, QStringLiteral("ben"), QStringLiteral("client"));
        ben.apiKeyId = QStringLiteral("key-of-ben");
        people.add("ben", ben);
        notifications.addTo(handlers);
        live.addTo(handlers);
    }

    http::Response ask(const QByteArray &who, api::Method method, const QByteArray &target, const QByteArray &body = {})
    {
        http::Request request{method, target, {{"Host", "shop.example"}}, body, QHostAddress(QStringLiteral("203.0.113.9")), false};
        if (!who.isEmpty())
            request.headers.add("Authorization", "Bearer " + who);
        if (!body.isEmpty())
            request.headers.add("Content-Type", "application/json");
        return pipeline.serve(request);
    }
    QJsonArray list(const QByteArray &who, const QByteArray &query = {})
    {
        return QJsonDocument::fromJson(ask(who, api::Method::Get, "/api/notifications/" + query).body).array();
    }
    QList<Id> ids(const QByteArray &who, const QByteArray &query = {})
    {
        QList<Id> found;
        const QJsonArray rows = list(who, query);
        for (const QJsonValue &row : rows)
            found.append(row.toObject().value(QLatin1String("id")).toInteger());
        return found;
    }
    http::Response patch(const QByteArray &who, const QByteArray &body) { return ask(who, api::Method::Patch, "/api/notifications/", body); }

    /// Tells `user` as somebody else does.
    void tell(Id user, const QString &topic = QStringLiteral("message.created"), Id by = 99)
    {
        Caller caller;
        caller.userId = by;
        const Actor actor{&caller, {}, {}, {}};
        const Status told = store.write(actor, [&](UnitOfWork &work) {
            return NotificationService::toUser(work, {topic, QStringLiteral("Title"), QStringLiteral("Body"), std::nullopt}, user);
        });
        QVERIFY(told);
    }
    QList<std::pair<QString, QString>> events()
    {
        return store.database().all(storage::Sql("SELECT topic, kind FROM outbox ORDER BY seq"), {}, [](const storage::Row &row) {
            return std::pair(row.text(0), row.text(1));
        }).value();
    }

    TestDatabase place;
    test::FakeClock clock;
    Store store;
    security::TicketBox tickets;
    http::Router router;
    HandlerTable handlers;
    NotificationHandlers notifications;
    LiveHandlers live;
    test::FakeAuthenticator people;
    RunningKeys running;
    PipelineOptions options;
    Pipeline pipeline;
};

QJsonObject objectOf(const http::Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

} // namespace

/// Notifications from the change that writes them to the endpoints, and the ticket of the live channel.
class TestNotifications : public QObject
{
    Q_OBJECT

private slots:
    void unreadFirstThenNewest_data() { TestDatabase::addRows(); }
    void unreadFirstThenNewest()
    {
        QFETCH(storage::Dialect, dialect);
        House house(dialect);
        for (int i = 0; i < 5; ++i)
            house.tell(1);
        house.tell(2);
        QCOMPARE(house.ids("anna"), QList<Id>({5, 4, 3, 2, 1}));
        const auto answer = house.patch("anna", R"({"ids":[5,2]})");
        QCOMPARE(answer.status, 200);
        QCOMPARE(objectOf(answer).value(QLatin1String("unread")).toInt(), 3);
        QCOMPARE(house.ids("anna"), QList<Id>({4, 3, 1, 5, 2}));
        QCOMPARE(house.ids("anna", "?unread=true"), QList<Id>({4, 3, 1}));
        const QJsonObject read = house.list("anna").at(3).toObject();
        QCOMPARE(read.value(QLatin1String("is_read")).toBool(), true);
        QCOMPARE(read.value(QLatin1String("title")).toString(), QStringLiteral("Title"));
        QCOMPARE(read.value(QLatin1String("order")), QJsonValue(QJsonValue::Null));
        QCOMPARE(house.ids("ben"), QList<Id>({6}));
        house.patch("anna", R"({"ids":[2],"read":false})");
        QCOMPARE(house.ids("anna"), QList<Id>({4, 3, 2, 1, 5}));
        house.patch("anna", R"({"all":true})");
        QVERIFY(house.ids("anna", "?unread=1").isEmpty());
        QCOMPARE(house.ids("ben", "?unread=1"), QList<Id>({6}));
    }

    void pages_data() { TestDatabase::addRows(); }
    void pages()
    {
        QFETCH(storage::Dialect, dialect);
        House house(dialect);
        for (int i = 0; i < 7; ++i)
            house.tell(1);
        house.patch("anna", R"({"ids":[2,3,6]})");
        QList<Id> seen;
        QByteArray target = "/api/notifications/?page_size=2";
        int pages = 0;
        for (; !target.isEmpty() && pages < 10; ++pages) {
            const QJsonObject page = objectOf(house.ask("anna", api::Method::Get, target));
            QCOMPARE(page.value(QLatin1String("total")).toInt(), 7);
            const QJsonArray rows = page.value(QLatin1String("results")).toArray();
            for (const QJsonValue &row : rows)
                seen.append(row.toObject().value(QLatin1String("id")).toInteger());
            const QString next = page.value(QLatin1String("next")).toString();
            target = next.mid(next.indexOf(QLatin1String("/api/"))).toLatin1();
            if (next.isEmpty())
                target.clear();
        }
        QCOMPARE(seen, QList<Id>({7, 5, 4, 1, 6, 3, 2}));
        QCOMPARE(pages, 4);
    }

    void othersAreLeftAlone()
    {
        House house;
        house.tell(1);
        QCOMPARE(house.patch("ben", R"({"ids":[1]})").status, 200);
        QCOMPARE(house.ids("anna", "?unread=true"), QList<Id>({1}));
        house.patch("ben", R"({"all":true})");
        QCOMPARE(house.ids("anna", "?unread=true"), QList<Id>({1}));
        QCOMPARE(house.ask({}, api::Method::Get, "/api/notifications/").status, 401);
    }

    void whoIsTold_data() { TestDatabase::addRows(); }
    void whoIsTold()
    {
        QFETCH(storage::Dialect, dialect);
        House house(dialect);
        house.tell(3);                                            // inactive
        house.tell(1, QStringLiteral("message.created"), 1);      // did it herself
        QVERIFY(house.ids("anna").isEmpty());
        QVERIFY(house.events().isEmpty());
        house.tell(1);
        QCOMPARE(house.events(), (QList<std::pair<QString, QString>>{{QStringLiteral("user:1"), QStringLiteral("notification.created")}}));
        house.patch("anna", R"({"all":true})");
        QCOMPARE(house.events().last().second, QStringLiteral("notification.changed"));
        house.patch("anna", R"({"all":true})"); // nothing left to change
        QCOMPARE(house.events().size(), 2);
    }

    void toHoldersAndSuppliers_data() { TestDatabase::addRows(); }
    void toHoldersAndSuppliers()
    {
        QFETCH(storage::Dialect, dialect);
        House house(dialect);
        house.place.run(QStringLiteral(
            "INSERT INTO permissions (id, codename, name, entity, action) VALUES (901, 'order_approve_test', 'x', 'order', 'approve');"
            "INSERT INTO roles (group_id, id, name, name_key, created_at, updated_at) VALUES (901, 'r1', 'approvers', 'approvers', 'now', 'now');"
            "INSERT INTO roles (group_id, id, name, name_key, is_active, created_at, updated_at) VALUES (902, 'r2', 'former', 'former', 0, 'now', 'now');"
            "INSERT INTO role_permissions (group_id, permission_id) VALUES (901, 901);"
            "INSERT INTO role_permissions (group_id, permission_id) VALUES (902, 901);"
            "INSERT INTO user_roles (user_id, group_id) VALUES (1, 901);"
            "INSERT INTO user_roles (user_id, group_id) VALUES (2, 902);"
            "INSERT INTO user_roles (user_id, group_id) VALUES (3, 901);"
            "UPDATE users SET supplier_id = 7 WHERE id = 2"));
        Caller caller;
        caller.userId = 99;
        const NotificationDraft draft{QStringLiteral("order.created"), QString(300, u't'), QString(900, u'b'), std::nullopt};
        QVERIFY(house.store.write(Actor{&caller, {}, {}, {}}, [&](UnitOfWork &work) {
            return NotificationService::toHolders(work, draft, "order_approve_test");
        }));
        QCOMPARE(house.ids("anna").size(), 1);
        QCOMPARE(house.list("anna").first().toObject().value(QLatin1String("title")).toString().size(), 200);
        QVERIFY(house.ids("ben").isEmpty());
        QVERIFY(house.store.write(Actor{&caller, {}, {}, {}}, [&](UnitOfWork &work) { return NotificationService::toSupplier(work, draft, 7); }));
        QCOMPARE(house.ids("anna").size(), 1);
        QCOMPARE(house.ids("ben").size(), 1);
    }

    void preferences_data() { TestDatabase::addRows(); }
    void preferences()
    {
        QFETCH(storage::Dialect, dialect);
        House house(dialect);
        const auto answer = house.patch("anna", R"({"preferences":{"message.created":false,"order.approved":true}})");
        QCOMPARE(answer.status, 200);
        const QJsonObject expected{{QStringLiteral("message.created"), false}, {QStringLiteral("order.approved"), true}};
        QCOMPARE(objectOf(answer).value(QLatin1String("preferences")).toObject(), expected);
        QCOMPARE(objectOf(house.ask("anna", api::Method::Get, "/api/notifications/preferences/")), expected);
        QCOMPARE(objectOf(house.ask("ben", api::Method::Get, "/api/notifications/preferences/")), QJsonObject());
        house.tell(1);
        house.tell(1, QStringLiteral("order.approved"));
        house.tell(2);
        QCOMPARE(house.list("anna").size(), 1);
        QCOMPARE(house.list("ben").size(), 1);
        house.patch("anna", R"({"preferences":{"message.created":true}})");
        house.tell(1);
        QCOMPARE(house.list("anna").size(), 2);
    }

    void badRequests_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        QTest::newRow("unknown field") << QByteArray(R"({"user":1})") << QStringLiteral("user");
        QTest::newRow("ids is a number") << QByteArray(R"({"ids":1})") << QStringLiteral("ids");
        QTest::newRow("no ids") << QByteArray(R"({"ids":[]})") << QStringLiteral("ids");
        QTest::newRow("an id is a text") << QByteArray(R"({"ids":["1"]})") << QStringLiteral("ids");
        QTest::newRow("an id is negative") << QByteArray(R"({"ids":[-1]})") << QStringLiteral("ids");
        QTest::newRow("ids and all") << QByteArray(R"({"ids":[1],"all":true})") << QStringLiteral("ids");
        QTest::newRow("read is a text") << QByteArray(R"({"all":true,"read":"yes"})") << QStringLiteral("read");
        QTest::newRow("no topic") << QByteArray("{\"preferences\":{\"a b; DROP\":true}}") << QStringLiteral("preferences.a b; DROP");
        QTest::newRow("preference is null") << QByteArray(R"({"preferences":{"message.created":null}})") << QStringLiteral("preferences.message.created");
    }
    void badRequests()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, field);
        House house;
        house.tell(1);
        const auto answer = house.patch("anna", body);
        QCOMPARE(answer.status, 422);
        QCOMPARE(objectOf(answer).value(QLatin1String("errors")).toArray().first().toObject().value(QLatin1String("field")).toString(), field);
        QCOMPARE(house.ids("anna", "?unread=true"), QList<Id>({1}));
    }

    void badQueries_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("status");
        QTest::newRow("unread is a word") << QByteArray("?unread=maybe") << 422;
        QTest::newRow("unknown parameter") << QByteArray("?user_id=2") << 422;
        QTest::newRow("bad cursor") << QByteArray("?cursor=x9") << 404;
        QTest::newRow("cursor without a number") << QByteArray("?cursor=u") << 404;
    }
    void badQueries()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, status);
        House house;
        QCOMPARE(house.ask("anna", api::Method::Get, "/api/notifications/" + query).status, status);
    }

    void case115_ticket()
    {
        House house;
        const auto answer = house.ask("anna", api::Method::Post, "/api/live/ticket/");
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.headers.value("Cache-Control"), QByteArray("no-store"));
        QCOMPARE(objectOf(answer).value(QLatin1String("expires_in")).toInt(), 30);
        const QByteArray ticket = objectOf(answer).value(QLatin1String("ticket")).toString().toLatin1();
        QCOMPARE(house.tickets.redeem(ticket), (security::TicketHolder{1, QStringLiteral("sign-in-of-anna")}));
        QVERIFY(!house.tickets.redeem(ticket));
        QCOMPARE(house.ask({}, api::Method::Post, "/api/live/ticket/").status, 401);
        const QByteArray ofKey = objectOf(house.ask("ben", api::Method::Post, "/api/live/ticket/")).value(QLatin1String("ticket")).toString().toLatin1();
        QCOMPARE(house.tickets.redeem(ofKey), (security::TicketHolder{2, {}, QStringLiteral("key-of-ben")}));
        QCOMPARE(house.ask("anna", api::Method::Post, "/api/live/ticket/", R"({"user":2})").status, 422);
        // Without the upgrade, and never a token instead of a ticket.
        QVERIFY(house.ask("anna", api::Method::Get, "/api/live/").status >= 400);
    }

    void case115_oldTicket()
    {
        House house;
        const auto answer = house.ask("anna", api::Method::Post, "/api/live/ticket/");
        house.clock.advance(std::chrono::milliseconds(30'001));
        QVERIFY(!house.tickets.redeem(objectOf(answer).value(QLatin1String("ticket")).toString().toLatin1()));
    }
};

QTEST_GUILESS_MAIN(TestNotifications)
#include "tst_notifications.moc"
