// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/role_repository.h"
#include "server/storage/sign_in_repository.h"
#include "server/storage/user_repository.h"
#include "tests/server/identity/identity_server.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace emesa;
using namespace emesa::test;
using storage::Database;
using storage::Dialect;
using storage::params;
using storage::Row;
using storage::Sql;
using namespace Qt::StringLiterals;

namespace {

/// What a GET may do with the database before it answers; `?kind=` says which.
http::Response answerAs(const QByteArray &kind, RequestContext &context, int &rowsSeen)
{
    Database &database = context.store().database();
    const auto rows = [&](const Sql &sql) -> Status {
        return database.forEach(sql, {}, [&](const Row &) { ++rowsSeen; });
    };
    Status done;
    if (kind == "list")
        done = rows(Sql("SELECT id, username FROM users"));
    else if (kind == "one")
        done = rows(Sql("SELECT id FROM users WHERE id = 1"));
    else if (kind == "distinct")
        done = rows(Sql("SELECT DISTINCT is_active FROM users"));
    else if (kind == "empty" || kind == "unchanged")
        done = rows(Sql("SELECT id FROM users WHERE id = 0"));
    else if (kind == "writing")
        return context.write([&](UnitOfWork &work) -> Result<http::Response> {
            work.audit({.event = u"orders.looked_at"_s});
            return context.json(200, QJsonObject());
        });
    else if (kind == "careless")
        static_cast<void>(rows(Sql("SELECT id FROM users")));
    if (!done)
        return context.problem(done.error());
    if (kind == "unchanged")
        return context.empty(304);
    http::Response response = context.json(200, QJsonObject());
    if (kind == "file")
        response.file = http::FileBody{u"/dev/null"_s, 0, 0};
    return response;
}

struct People
{
    explicit People(IdentityServer &place) : server(place)
    {
        server.registered(u"a@example.com"_s);
        signIn();
        client = **roles::groupIdOf(store().database(), u"client"_s);
    }
    void signIn()
    {
        const Answer login = server.login(u"a@example.com"_s);
        access = login.token("access_token");
        userId = login.json.value("user"_L1).toObject().value("id"_L1).toInteger();
        signInId = signInOf(access);
    }
    [[nodiscard]] Store &store() const { return server.worker->store; }
    template<typename F>
    bool change(F &&unit)
    {
        return store().write(Actor(), [&](UnitOfWork &work) -> Status {
            const auto done = unit(work.database(), work.now());
            if constexpr (std::is_same_v<std::decay_t<decltype(done)>, Status>)
                return done;
            else
                return done ? Status() : Status(done.error());
        }).hasValue();
    }
    bool grant() { return change([&](Database &database, Timestamp) { return roles::grant(database, userId, client); }); }
    bool withdraw() { return change([&](Database &database, Timestamp) { return roles::withdraw(database, userId, client); }); }
    bool allow(const QStringList &permissions)
    {
        return change([&](Database &database, Timestamp now) { return roles::setPermissions(database, client, permissions, now); });
    }
    bool setActive(bool active) { return change([&](Database &database, Timestamp now) { return users::setActive(database, userId, active, now); }); }
    bool endSignIn() { return change([&](Database &database, Timestamp now) { return signIns::end(database, signInId, u"administrator"_s, now); }); }

    IdentityServer &server;
    QByteArray access;
    QString signInId;
    Id userId = 0;
    qint64 client = 0;
};

} // namespace

/// Rights act on the very next request, whoever changed them: case 51, and decision 21.
class RightsTest : public QObject
{
    Q_OBJECT

private slots:
    void case051_rightsActAtOnce_data() { TestDatabase::addRows(); }
    void case051_rightsActAtOnce()
    {
        QFETCH(Dialect, dialect);
        IdentityServer server(dialect);
        server.registered(u"a@example.com"_s);
        const Answer login = server.login(u"a@example.com"_s);
        const QByteArray access = login.token("access_token");
        const Id userId = login.json.value("user"_L1).toObject().value("id"_L1).toInteger();
        const auto other = server.anotherWorker(); // another thread's cache, another connection
        const auto list = [&] { return server.call("orders.list", {.token = access, .worker = other.get()}).status(); };
        QCOMPARE(list(), 200);
        QCOMPARE(list(), 200);

        Store &store = server.worker->store;
        const auto client = roles::groupIdOf(store.database(), u"client"_s);
        const auto change = [&](auto &&unit) { return store.write(Actor(), unit).hasValue(); };
        // P15: the role is taken away.
        QVERIFY(change([&](UnitOfWork &work) -> Status {
            const auto withdrawn = roles::withdraw(work.database(), userId, **client);
            return withdrawn ? Status() : withdrawn.error();
        }));
        QCOMPARE(list(), 403);
        QCOMPARE(server.audited(u"access.denied"_s), 1);
        QVERIFY(change([&](UnitOfWork &work) -> Status {
            const auto granted = roles::grant(work.database(), userId, **client);
            return granted ? Status() : granted.error();
        }));
        QCOMPARE(list(), 200);
        // The role loses a permission.
        QVERIFY(change([&](UnitOfWork &work) {
            return roles::setPermissions(work.database(), **client, {u"order_create"_s}, work.now());
        }));
        QCOMPARE(list(), 403);
        QVERIFY(change([&](UnitOfWork &work) {
            return roles::setPermissions(work.database(), **client, {u"order_read"_s}, work.now());
        }));
        QCOMPARE(list(), 200);
        // The user is disabled, and enabled again.
        const auto stamp = rightsOf(store.database(), signInOf(access), server.clock.now());
        QVERIFY(stamp.hasValue());
        QVERIFY(change([&](UnitOfWork &work) { return users::setActive(work.database(), userId, false, work.now()); }));
        QCOMPARE(list(), 401);
        QVERIFY(!rightsOf(store.database(), signInOf(access), server.clock.now()).hasValue());
        QCOMPARE(server.refresh(login.token("refresh_token")).status(), 401); // case 57
        QVERIFY(change([&](UnitOfWork &work) { return users::setActive(work.database(), userId, true, work.now()); }));
        QCOMPARE(list(), 200);
        QVERIFY(*rightsOf(store.database(), signInOf(access), server.clock.now()) != *stamp);
    }

    void case051_veryNextRequest_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<int>("good");
        for (const Dialect dialect : TestDatabase::dialects()) {
            for (const char *kind : {"list", "one", "distinct", "empty", "unchanged", "writing", "memory", "file", "careless"})
                QTest::addRow("51 %s %s", dialect == Dialect::Sqlite ? "SQLite" : "MariaDB", kind)
                    << dialect << QByteArray(kind) << (qstrcmp(kind, "unchanged") == 0 ? 304 : 200);
        }
    }
    void case051_veryNextRequest()
    {
        QFETCH(Dialect, dialect);
        QFETCH(QByteArray, kind);
        QFETCH(int, good);
        IdentityServer server(dialect);
        People people(server);
        const auto other = server.anotherWorker(); // another thread's memory, another connection
        int rowsSeen = 0;
        other->listOrdersBy([&](RequestContext &context) { return answerAs(kind, context, rowsSeen); });
        const auto ask = [&] {
            rowsSeen = 0;
            return server.call("orders.list", {.token = people.access, .worker = other.get()}).status();
        };
        QCOMPARE(ask(), good);
        QCOMPARE(ask(), good);
        const int rows = rowsSeen;

        QVERIFY(people.withdraw());
        QCOMPARE(ask(), 403);
        QCOMPARE(rowsSeen, 0);
        QCOMPARE(ask(), 403);
        QVERIFY(people.grant());
        QCOMPARE(ask(), good);
        QCOMPARE(rowsSeen, rows);

        QVERIFY(people.allow({u"order_create"_s}));
        QCOMPARE(ask(), 403);
        QCOMPARE(rowsSeen, 0);
        QVERIFY(people.allow({u"order_read"_s}));
        QCOMPARE(ask(), good);
        QCOMPARE(server.audited(u"access.denied"_s), 3);

        QVERIFY(people.setActive(false));
        QCOMPARE(ask(), 401);
        QCOMPARE(rowsSeen, 0);
        QVERIFY(people.setActive(true));
        QCOMPARE(ask(), good);

        QVERIFY(people.endSignIn());
        QCOMPARE(ask(), 401);
        QCOMPARE(rowsSeen, 0);
        people.signIn();
        QCOMPARE(ask(), good);
        QCOMPARE(ask(), good);
        server.clock.advance(std::chrono::seconds(3'600 * 24 * 400));
        QCOMPARE(ask(), 401);
    }

    /// Who is asked for is who is shown, from memory or not.
    void ownProfile_data() { TestDatabase::addRows(); }
    void ownProfile()
    {
        QFETCH(Dialect, dialect);
        IdentityServer server(dialect);
        People people(server);
        const auto other = server.anotherWorker();
        const auto me = [&] { return server.call("auth.me", {.token = people.access, .worker = other.get()}).json; };
        const QJsonObject first = me();
        QCOMPARE(me(), first);
        QCOMPARE(first.value("groups"_L1).toArray(), QJsonArray{u"client"_s});
        QVERIFY(people.allow({u"order_read"_s, u"order_create"_s}));
        QCOMPARE(me().value("permissions"_L1).toArray(), (QJsonArray{u"order_create"_s, u"order_read"_s}));
        QVERIFY(people.withdraw());
        QCOMPARE(me().value("groups"_L1).toArray(), QJsonArray());
        QCOMPARE(server.call("auth.me_update", {.body = {{u"phone"_s, u"+1 555"_s}}, .token = people.access}).status(), 200);
        QCOMPARE(me().value("phone"_L1).toString(), u"+1 555"_s);
    }

    /// Four threads read while rights are taken and given back: no request that began after a change was committed sees
    /// the time before it.
    void case051_underLoad_data() { TestDatabase::addRows(); }
    void case051_underLoad()
    {
        QFETCH(Dialect, dialect);
        IdentityServer server(dialect);
        People people(server);
        // Counted up with every step: allowed, changing, refused, changing, allowed …
        std::atomic<int> step = 0;
        std::atomic<bool> over = false;
        std::atomic<int> sawTooMuch = 0, sawTooLittle = 0, allowed = 0, refused = 0;
        const auto read = [&](const QByteArray &kind) {
            const auto worker = server.anotherWorker();
            int rows = 0;
            worker->listOrdersBy([&](RequestContext &context) { return answerAs(kind, context, rows); });
            while (!over) {
                const int before = step;
                const int status = server.call("orders.list", {.token = people.access, .worker = worker.get()}).status();
                if (before % 2 || step != before)
                    continue; // something changed meanwhile: either answer is right
                if (before % 4 == 0)
                    ++(status == 200 ? allowed : sawTooLittle);
                else
                    ++(status == 403 ? refused : sawTooMuch);
            }
        };
        std::vector<std::thread> readers;
        for (const char *kind : {"list", "one", "empty", "memory"})
            readers.emplace_back(read, QByteArray(kind));
        bool changed = true;
        for (int round = 0; round < 60 && changed; ++round) {
            std::this_thread::sleep_for(std::chrono::microseconds(500 + (round * 7919) % 9000));
            ++step;
            changed = round % 2 ? people.withdraw() : people.allow({u"order_create"_s});
            ++step;
            std::this_thread::sleep_for(std::chrono::microseconds(500 + (round * 104'729) % 9000));
            ++step;
            changed = changed && (round % 2 ? people.grant() : people.allow({u"order_read"_s}));
            ++step;
        }
        over = true;
        for (std::thread &reader : readers)
            reader.join();
        QVERIFY(changed);
        QCOMPARE(sawTooMuch.load(), 0);
        QCOMPARE(sawTooLittle.load(), 0);
        QVERIFY2(allowed > 50 && refused > 20, qPrintable(u"%1 allowed, %2 refused"_s.arg(allowed).arg(refused)));
    }
};

QTEST_GUILESS_MAIN(RightsTest)
#include "tst_rights.moc"
