// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/sign_in_repository.h"
#include "tests/server/identity/identity_server.h"

#include <QTest>

#include <thread>

using namespace emesa;
using namespace emesa::test;
using storage::Dialect;
using storage::Sql;
using namespace Qt::StringLiterals;

/// Refresh tokens and the sign-ins they belong to: cases 55 to 58.
class RefreshTokenTest : public QObject
{
    Q_OBJECT

private slots:
    void case055_refreshReuse_data() { TestDatabase::addRows(); }
    void case055_refreshReuse()
    {
        QFETCH(Dialect, dialect);
        IdentityServer server(dialect);
        server.registered(u"a@example.com"_s);
        const Answer login = server.login(u"a@example.com"_s);
        const QByteArray r0 = login.token("refresh_token");
        const Answer first = server.refresh(r0);
        const QByteArray r1 = first.token("refresh_token");
        QVERIFY(!r1.isEmpty() && r1 != r0);
        server.clock.advance(std::chrono::seconds(9));
        QCOMPARE(server.refresh(r0).token("refresh_token"), r1); // a lost answer
        QCOMPARE(server.audited(u"token.reused"_s), 0);
        server.clock.advance(std::chrono::seconds(2));
        QCOMPARE(server.refresh(r0).status(), 401);
        QCOMPARE(server.audited(u"token.reused"_s, u"TOKEN_REUSE"_s), 1);
        // The family is dead: the successor, and every access token of it.
        QCOMPARE(server.refresh(r1).status(), 401);
        QCOMPARE(server.call("auth.me", {.token = first.token("access_token")}).status(), 401);
        QCOMPARE(server.call("auth.me", {.token = login.token("access_token")}).status(), 401);
        QCOMPARE(server.login(u"a@example.com"_s).status(), 200);
    }

    void case056_parallelRefresh_data() { TestDatabase::addRows(); }
    void case056_parallelRefresh()
    {
        QFETCH(Dialect, dialect);
        static constexpr int parallel = 6;
        IdentityServer server(dialect);
        server.registered(u"a@example.com"_s);
        const QByteArray r0 = server.login(u"a@example.com"_s).token("refresh_token");
        QList<QByteArray> successors(parallel);
        std::atomic<int> ready = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < parallel; ++i) {
            threads.emplace_back([&, i, out = &successors[i]] {
                const auto worker = server.anotherWorker();
                ++ready;
                while (ready < parallel)
                    std::this_thread::yield();
                *out = server.call("auth.refresh", {.body = {{u"refresh_token"_s, QString::fromLatin1(r0)}}, .worker = worker.get()}).token("refresh_token");
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QVERIFY(!successors[0].isEmpty());
        for (const QByteArray &successor : std::as_const(successors))
            QCOMPARE(successor, successors[0]);
        QCOMPARE(server.audited(u"token.reused"_s), 0);
    }

    void case057_refreshAfterEnd_data() { TestDatabase::addRows(); }
    void case057_refreshAfterEnd()
    {
        QFETCH(Dialect, dialect);
        IdentityServer server(dialect);
        server.registered(u"a@example.com"_s);
        const Answer one = server.login(u"a@example.com"_s), two = server.login(u"a@example.com"_s);
        // Logout: this sign-in only, at once.
        QCOMPARE(server.call("auth.logout", {.body = {{u"refresh_token"_s, one.text("refresh_token")}}, .token = one.token("access_token")}).status(), 200);
        QCOMPARE(server.refresh(one.token("refresh_token")).status(), 401);
        QCOMPARE(server.call("auth.me", {.token = one.token("access_token")}).status(), 401);
        QCOMPARE(server.call("auth.jwt_verify", {.body = {{u"token"_s, one.text("access_token")}}}).status(), 401);
        QCOMPARE(server.call("auth.me", {.token = two.token("access_token")}).status(), 200);
        QCOMPARE(server.audited(u"sign_in.ended"_s), 1);
        // Password change: every other sign-in.
        const Answer three = server.login(u"a@example.com"_s);
        const QString replacement = u"quite another long passphrase 91"_s;
        const Answer wrong = server.call("auth.me_password", {.body = {{u"current_password"_s, u"not it at all, friend"_s}, {u"new_password"_s, replacement}},
                                                              .token = two.token("access_token")});
        QCOMPARE(wrong.status(), 422);
        QCOMPARE(wrong.errors(), QStringList{u"current_password wrong"_s});
        const Answer weak = server.call("auth.me_password", {.body = {{u"current_password"_s, IdentityServer::password()}, {u"new_password"_s, u"short"_s}},
                                                             .token = two.token("access_token")});
        QCOMPARE(weak.status(), 422);
        QCOMPARE(server.call("auth.me_password", {.body = {{u"current_password"_s, IdentityServer::password()}, {u"new_password"_s, replacement}},
                                                  .token = two.token("access_token")}).status(), 200);
        QCOMPARE(server.refresh(three.token("refresh_token")).status(), 401);
        QCOMPARE(server.call("auth.me", {.token = three.token("access_token")}).status(), 401);
        QCOMPARE(server.refresh(two.token("refresh_token")).status(), 200);
        QCOMPARE(server.login(u"a@example.com"_s).status(), 401);
        QCOMPARE(server.login(u"a@example.com"_s, replacement).status(), 200);
        QCOMPARE(server.audited(u"user.password_changed"_s), 1);
    }

    void case058_refreshGuessing()
    {
        IdentityServer server(Dialect::Sqlite);
        server.registered(u"a@example.com"_s);
        const QByteArray good = server.login(u"a@example.com"_s).token("refresh_token");
        QMap<int, int> seen;
        for (int i = 0; i < 200; ++i) {
            const Answer guess = server.refresh("eyJ.guess." + QByteArray::number(i), u"203.0.113.9"_s);
            ++seen[guess.status()];
            if (guess.status() == 429)
                QVERIFY(guess.header("Retry-After").toInt() > 0);
        }
        QCOMPARE(seen.keys(), (QList<int>{401, 429}));
        QCOMPARE(seen[401], 30);
        QCOMPARE(server.audited(u"token.refresh_limited"_s), 1);
        QCOMPARE(server.refresh(good).status(), 200); // elsewhere
    }

    void outdatedRowsLeave_data() { TestDatabase::addRows(); }
    void outdatedRowsLeave()
    {
        QFETCH(Dialect, dialect);
        IdentityServer server(dialect);
        server.registered(u"a@example.com"_s);
        server.login(u"a@example.com"_s, u"wrong"_s);
        storage::Database &database = server.worker->store.database();
        QCOMPARE(*signIns::removeOutdated(database, server.clock.now()), 0);
        server.clock.advance(std::chrono::hours(24 * 120));
        QCOMPARE(server.login(u"a@example.com"_s).status(), 200);
        // The old token and its sign-in, and the stranger's track; what is in use stays.
        QVERIFY(*signIns::removeOutdated(database, server.clock.now()) >= 2);
        QCOMPARE(server.number(Sql("SELECT COUNT(*) FROM refresh_tokens")), 1);
        QCOMPARE(server.number(Sql("SELECT COUNT(*) FROM sign_ins")), 1);
    }
};

QTEST_GUILESS_MAIN(RefreshTokenTest)
#include "tst_refresh_tokens.moc"
