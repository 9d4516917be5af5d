// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/email_address.h"
#include "core/domain/permission.h"
#include "server/storage/role_repository.h"
#include "server/storage/sign_in_repository.h"
#include "server/storage/user_repository.h"
#include "tests/server/identity/identity_server.h"
#include "tests/server/security/forge.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <thread>

using namespace emesa;
using namespace emesa::test;
using storage::Dialect;
using storage::params;
using storage::Sql;
using namespace Qt::StringLiterals;

class IdentityTest : public QObject
{
    Q_OBJECT

private:
    /// What an access token of `user` says, as JSON text, with `changes` on top.
    static QByteArray payloadOf(const QByteArray &token, const QJsonObject &changes)
    {
        const auto bytes = security::fromBase64Url(token.split('.').value(1));
        QJsonObject payload = QJsonDocument::fromJson(*bytes).object();
        for (auto it = changes.constBegin(); it != changes.constEnd(); ++it)
            payload[it.key()] = *it;
        return QJsonDocument(payload).toJson(QJsonDocument::Compact);
    }

private slots:
    void shapes_data() { TestDatabase::addRows(); }
    void shapes()
    {
        QFETCH(Dialect, dialect);
        IdentityServer server(dialect);
        const Answer made = server.call("auth.register", {.body = {{u"email"_s, u" Anna.Ruiz@Example.COM "_s},
                                                                   {u"password"_s, IdentityServer::password()},
                                                                   {u"confirm_password"_s, IdentityServer::password()},
                                                                   {u"username"_s, u"Anna"_s},
                                                                   {u"first_name"_s, u"Anna"_s},
                                                                   {u"company"_s, u"Ruiz Metal"_s}}});
        QCOMPARE(made.status(), 201);
        QCOMPARE(made.header("Cache-Control"), "no-store");
        const QJsonObject user = made.json.value("user"_L1).toObject();
        QCOMPARE(user.value("email"_L1).toString(), u"anna.ruiz@example.com"_s);
        QCOMPARE(user.value("groups"_L1).toArray(), QJsonArray{u"client"_s});
        QVERIFY(user.value("permissions"_L1).toArray().contains(u"order_create"_s));
        QVERIFY(!made.response.body.contains("argon2"));
        const QByteArray first = made.json.value("token"_L1).toObject().value("access"_L1).toString().toLatin1();
        QCOMPARE(server.call("auth.me", {.token = first}).status(), 200);
        QCOMPARE(server.audited(u"user.registered"_s), 1);

        for (const char16_t *name : {u"ANNA", u"anna.ruiz@EXAMPLE.com"}) {
            const Answer login = server.login(QString::fromUtf16(name));
            QCOMPARE(login.status(), 200);
            QCOMPARE(login.header("Cache-Control"), "no-store");
            QCOMPARE(login.json.keys(), (QStringList{u"access_token"_s, u"expires_in"_s, u"refresh_token"_s, u"user"_s}));
            QCOMPARE(login.json.value("expires_in"_L1).toInt(), 3600);
            QCOMPARE(login.json.value("user"_L1).toObject().keys(), (QStringList{u"groups"_s, u"id"_s, u"username"_s}));
        }
        const Answer pair = server.call("auth.jwt_create", {.body = {{u"email"_s, u"anna.ruiz@example.com"_s}, {u"password"_s, IdentityServer::password()}}});
        QCOMPARE(pair.json.keys(), (QStringList{u"access"_s, u"refresh"_s}));
        QCOMPARE(server.audited(u"sign_in.succeeded"_s), 3);

        const Answer renewed = server.call("auth.jwt_refresh", {.body = {{u"refresh"_s, pair.text("refresh")}}});
        QCOMPARE(renewed.status(), 200);
        QCOMPARE(renewed.json.keys(), (QStringList{u"access"_s, u"refresh"_s}));
        for (const char *kind : {"access", "refresh"}) {
            const Answer valid = server.call("auth.jwt_verify", {.body = {{u"token"_s, renewed.text(kind)}}});
            QCOMPARE(valid.status(), 200);
            QCOMPARE(valid.response.body, "{}");
        }
        QCOMPARE(server.call("auth.jwt_verify", {.body = {{u"token"_s, u"abc"_s}}}).status(), 401);

        const Answer changed = server.call("auth.me_update", {.body = {{u"phone"_s, u"+1 555"_s}}, .token = pair.token("access")});
        QCOMPARE(changed.status(), 200);
        QCOMPARE(changed.text("phone"), u"+1 555"_s);
        QCOMPARE(changed.text("company"), u"Ruiz Metal"_s);

        const Answer keys = server.call("auth.jwks", {});
        QCOMPARE(keys.status(), 200);
        const QJsonObject key = keys.json.value("keys"_L1).toArray().at(0).toObject();
        QVERIFY(!key.value("n"_L1).toString().isEmpty() && !key.contains("d"_L1));

        const Answer missing = server.call("auth.refresh", {});
        QCOMPARE(missing.status(), 400);
        QCOMPARE(missing.text("error"), u"refresh_token is required"_s);
        const auto intact = Ledger::verify(server.worker->store.database());
        QVERIFY(intact.hasValue());
    }

    void case040_forgedTokens_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("40 alg none") << 0;
        QTest::newRow("40 empty signature") << 1;
        QTest::newRow("41 HS256 with the public key") << 2;
        QTest::newRow("42 RS256 by another key") << 3;
        QTest::newRow("50 signature of another token") << 4;
    }
    void case040_forgedTokens()
    {
        QFETCH(int, kind);
        IdentityServer server(Dialect::Sqlite);
        const QByteArray access = server.registered(u"a@example.com"_s).json.value("token"_L1).toObject().value("access"_L1).toString().toLatin1();
        QCOMPARE(server.call("auth.me", {.token = access}).status(), 200);
        const QByteArray payload = payloadOf(access, {{u"groups"_s, QJsonArray{u"administrator"_s}}});
        const QByteArray kid = testKeys().snapshot()->signingKid;
        const auto header = [&](const char *alg) -> QByteArray { return "{\"alg\":\"" + QByteArray(alg) + "\",\"kid\":\"" + kid + "\",\"typ\":\"JWT\"}"; };
        const QList<QByteArray> parts = access.split('.');
        const QByteArray forged[] = {
            security::toBase64Url(header("none")) + '.' + security::toBase64Url(payload) + '.',
            parts[0] + '.' + parts[1] + '.',
            hs256(header("HS256"), payload, pemOf(testKeys().snapshot()->verification.value(kid), false)),
            rs256(header("RS256"), payload, rsaKey()),
            parts[0] + '.' + security::toBase64Url(payload) + '.' + parts[2],
        };
        const Answer refused = server.call("auth.me", {.token = forged[kind]});
        QCOMPARE(refused.status(), 401);
        QCOMPARE(refused.header("WWW-Authenticate"), "Bearer error=\"invalid_token\"");
    }

    void case048_wrongType_data() { TestDatabase::addRows(); }
    void case048_wrongType()
    {
        QFETCH(Dialect, dialect);
        IdentityServer server(dialect);
        server.registered(u"a@example.com"_s);
        const Answer login = server.login(u"a@example.com"_s);
        QCOMPARE(server.call("auth.me", {.token = login.token("refresh_token")}).status(), 401);
        QCOMPARE(server.refresh(login.token("access_token")).status(), 401);
        QCOMPARE(server.refresh(login.token("refresh_token")).status(), 200);
        // Tokens of an installation with another name.
        security::TokenSettings foreign;
        foreign.issuer = u"elsewhere"_s;
        const security::TokenSigner signer(testKeys(), server.clock, foreign);
        const auto token = signer.sign({u"1"_s, u"a"_s, {}, u"x"_s}, security::TokenType::Access);
        QCOMPARE(server.call("auth.me", {.token = token->token}).status(), 401);
    }

    void case046_expired()
    {
        IdentityServer server(Dialect::Sqlite);
        server.registered(u"a@example.com"_s);
        const Answer login = server.login(u"a@example.com"_s);
        server.clock.advance(std::chrono::seconds(3599));
        QCOMPARE(server.call("auth.me", {.token = login.token("access_token")}).status(), 200);
        server.clock.advance(std::chrono::seconds(1));
        const Answer late = server.call("auth.me", {.token = login.token("access_token")});
        QCOMPARE(late.status(), 401);
        QCOMPARE(late.text("code"), u"token_expired"_s);
        server.clock.advance(std::chrono::seconds(604'800));
        QCOMPARE(server.refresh(login.token("refresh_token")).status(), 401);
    }

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

    void case052_tokensInAddresses()
    {
        IdentityServer server(Dialect::Sqlite);
        server.registered(u"a@example.com"_s);
        const Answer login = server.login(u"a@example.com"_s);
        const QByteArray refresh = login.token("refresh_token");
        for (const char *name : {"refresh_token", "refresh", "access_token", "token"})
            QCOMPARE(server.call("auth.refresh_get", {.query = '?' + QByteArray(name) + '=' + refresh}).status(), 400);
        QCOMPARE(server.call("auth.refresh_get", {}).status(), 401);
        const Answer renewed = server.call("auth.refresh_get", {.token = refresh});
        QCOMPARE(renewed.status(), 200);
        QCOMPARE(renewed.header("Cache-Control"), "no-store");
        QVERIFY(renewed.token("refresh_token") != refresh);
        QCOMPARE(renewed.json.keys(), (QStringList{u"access_token"_s, u"expires_in"_s, u"refresh_token"_s, u"user"_s}));
    }

    void case053_authorizationHeader_data()
    {
        QTest::addColumn<QByteArrayList>("values");
        QTest::addColumn<int>("status");
        QTest::newRow("53 two headers") << QByteArrayList{"Bearer $", "Bearer $"} << 400;
        QTest::newRow("53 lower case") << QByteArrayList{"bearer $"} << 200;
        QTest::newRow("53 no space") << QByteArrayList{"Bearer$"} << 401;
        QTest::newRow("53 Basic") << QByteArrayList{"Basic $"} << 401;
        QTest::newRow("54 Bearer without token") << QByteArrayList{"Bearer"} << 401;
        QTest::newRow("54 Bearer and a space") << QByteArrayList{"Bearer "} << 401;
        QTest::newRow("67 a cookie") << QByteArrayList() << 401;
    }
    void case053_authorizationHeader()
    {
        QFETCH(QByteArrayList, values);
        QFETCH(int, status);
        IdentityServer server(Dialect::Sqlite);
        server.registered(u"a@example.com"_s);
        const QByteArray access = server.login(u"a@example.com"_s).token("access_token");
        http::Headers headers;
        for (QByteArray value : std::as_const(values))
            headers.add("Authorization", value.replace('$', access));
        headers.add("Cookie", "access_token=" + access);
        headers.add("X-User-Id", "1"); // case 71
        headers.add("X-Username", "admin");
        headers.add("X-Groups", "administrator");
        const Answer answer = server.call("auth.me", {.headers = headers});
        QCOMPARE(answer.status(), status);
        QVERIFY(!answer.response.headers.contains("Set-Cookie"));
    }

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

    void case059_oneAnswerForAllFailures_data() { TestDatabase::addRows(); }
    void case059_oneAnswerForAllFailures()
    {
        QFETCH(Dialect, dialect);
        IdentityServer server(dialect);
        server.registered(u"a@example.com"_s);
        const Answer disabled = server.registered(u"off@example.com"_s);
        const Id off = disabled.json.value("user"_L1).toObject().value("id"_L1).toInteger();
        QVERIFY(server.worker->store.write(Actor(), [&](UnitOfWork &work) { return users::setActive(work.database(), off, false, work.now()); }).hasValue());
        QByteArray body;
        const QList<QPair<QString, QString>> tries = {{u"a@example.com"_s, u"wrong wrong wrong"_s},
                                                      {u"nobody@example.com"_s, IdentityServer::password()},
                                                      {u"nobody"_s, IdentityServer::password()},
                                                      {u"off@example.com"_s, IdentityServer::password()}};
        for (const auto &[name, secret] : tries) {
            Answer refused = server.login(name, secret);
            QCOMPARE(refused.status(), 401);
            QCOMPARE(refused.text("error"), u"INVALID_CREDENTIALS"_s);
            refused.json.remove("trace_id"_L1);
            const QByteArray plain = QJsonDocument(refused.json).toJson();
            QVERIFY(body.isEmpty() || body == plain);
            body = plain;
        }
        QCOMPARE(server.audited(u"sign_in.failed"_s), 4);
        QCOMPARE(server.audited(u"sign_in.failed"_s, u"disabled"_s), 1);
        QCOMPARE(server.audited(u"sign_in.failed"_s, u"unknown_account"_s), 2);
    }

    /// Reports the medians; a busy machine must not decide over a test.
    void case059_costOfFailures()
    {
        // Measuring takes more than a test run has time for: EMESA_TEST_ROUNDS=1000
        const int rounds = qMax(15, qEnvironmentVariableIntValue("EMESA_TEST_ROUNDS"));
        IdentitySettings settings;
        settings.legacyIterations = 120'000;
        IdentityServer server(Dialect::Sqlite, settings);
        for (const char16_t *name : {u"a@example.com", u"off@example.com", u"old@example.com"})
            QCOMPARE(server.registered(QString::fromUtf16(name)).status(), 201);
        storage::Database &database = server.worker->store.database();
        QVERIFY(database.execute(Sql("UPDATE users SET is_active = 0 WHERE email = 'off@example.com'")).hasValue());
        const QString imported = u"pbkdf2_sha256$120000$salt$"_s + QString::fromLatin1(QByteArray(32, 'x').toBase64());
        QVERIFY(database.execute(Sql("UPDATE users SET password_hash = ? WHERE email = 'old@example.com'"), params(imported)).hasValue());
        QMap<QString, QList<qint64>> times;
        for (int round = 0; round < rounds; ++round) {
            server.clock.advance(std::chrono::hours(1));
            for (const char16_t *name : {u"a@example.com", u"off@example.com", u"old@example.com", u"nobody@example.com"}) {
                QElapsedTimer timer;
                timer.start();
                QCOMPARE(server.login(QString::fromUtf16(name), u"wrong wrong wrong"_s).status(), 401);
                times[QString::fromUtf16(name)] += timer.nsecsElapsed() / 1000;
            }
        }
        for (auto it = times.begin(); it != times.end(); ++it) {
            std::sort(it->begin(), it->end());
            qInfo("median of a failed sign-in as %s: %lld us", qPrintable(it.key()), static_cast<long long>(it->at(rounds / 2)));
        }
    }

    void case060_registerExisting_data() { TestDatabase::addRows(); }
    void case060_registerExisting()
    {
        QFETCH(Dialect, dialect);
        IdentityServer server(dialect);
        server.registered(u"a@example.com"_s);
        QMap<int, int> seen;
        for (int i = 0; i < 14; ++i) {
            const Answer again = server.call("auth.register", {.body = {{u"email"_s, u"A@example.com"_s}, {u"password"_s, IdentityServer::password()}},
                                                               .from = u"203.0.113.4"_s});
            ++seen[again.status()];
            if (again.status() == 422)
                QCOMPARE(again.errors(), QStringList{u"email unique"_s});
            else
                QVERIFY(again.header("Retry-After").toInt() > 0);
        }
        QCOMPARE(seen, (QMap<int, int>{{422, 10}, {429, 4}}));
        QCOMPARE(server.audited(u"user.register_limited"_s), 1);
    }

    void case061_registerWithRole_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *name : {"role", "is_staff", "permissions", "groups", "id", "is_active", "supplier"})
            QTest::addRow("61 %s", name) << QString::fromLatin1(name);
    }
    void case061_registerWithRole()
    {
        QFETCH(QString, field);
        IdentityServer server(Dialect::Sqlite);
        const Answer refused = server.call("auth.register", {.body = {{u"email"_s, u"a@example.com"_s}, {u"password"_s, IdentityServer::password()},
                                                                      {field, u"admin"_s}}});
        QCOMPARE(refused.status(), 422);
        QCOMPARE(refused.errors(), QStringList{field + u" unknown_field"});
        QCOMPARE(server.number(Sql("SELECT COUNT(*) FROM users")), 0);
    }

    void case062_ownRole_data() { TestDatabase::addRows(); }
    void case062_ownRole()
    {
        QFETCH(Dialect, dialect);
        IdentityServer server(dialect);
        server.registered(u"a@example.com"_s);
        const QByteArray access = server.login(u"a@example.com"_s).token("access_token");
        for (const char16_t *field : {u"role", u"groups", u"is_staff", u"email", u"id", u"password"}) {
            const Answer refused = server.call("auth.me_update", {.body = {{QString::fromUtf16(field), u"admin"_s}, {u"phone"_s, u"1"_s}}, .token = access});
            QCOMPARE(refused.status(), 422);
        }
        QCOMPARE(server.audited(u"user.profile_refused"_s), 6);
        const Answer me = server.call("auth.me", {.token = access});
        QCOMPARE(me.json.value("groups"_L1).toArray(), QJsonArray{u"client"_s});
        QCOMPARE(me.text("phone"), QString());
        // Nobody takes another's address for a user name.
        const Answer name = server.call("auth.me_update", {.body = {{u"username"_s, u"b@example.com"_s}}, .token = access});
        QCOMPARE(name.errors(), QStringList{u"username characters"_s});
    }

    void case063_accountGuessing_data() { TestDatabase::addRows(); }
    void case063_accountGuessing()
    {
        QFETCH(Dialect, dialect);
        IdentityServer server(dialect);
        const QString owner = u"192.0.2.10"_s;
        const http::Headers phone{{"X-Device-Token", "k3yofaphonethatwasherebefore"}};
        server.registered(u"a@example.com"_s);
        QCOMPARE(server.login(u"a@example.com"_s, IdentityServer::password(), owner).status(), 200);
        QCOMPARE(server.login(u"a@example.com"_s, IdentityServer::password(), owner, phone).status(), 200);
        // From ever new networks, so that only the account's own count can stop it.
        int refused = 0;
        for (int i = 0; i < 40; ++i) {
            const Answer guess = server.login(u"a@example.com"_s, u"guess number %1 of many"_s.arg(i), u"203.0.%1.1"_s.arg(i + 1));
            refused += guess.status() == 429;
            if (guess.status() == 429)
                QVERIFY(guess.header("Retry-After").toInt() > 0);
            else
                QCOMPARE(guess.status(), 401);
        }
        QCOMPARE(refused, 29); // ten are free, the eleventh starts the delay
        // A stranger with the right password waits; the owner does not, at home or with his phone elsewhere.
        QCOMPARE(server.login(u"a@example.com"_s, IdentityServer::password(), u"198.18.0.1"_s).status(), 429);
        QCOMPARE(server.login(u"a@example.com"_s, IdentityServer::password(), owner).status(), 200);
        QCOMPARE(server.login(u"a@example.com"_s, IdentityServer::password(), u"198.18.0.1"_s, phone).status(), 200);
        // An account that does not exist answers the same way.
        int unknownRefused = 0;
        for (int i = 0; i < 40; ++i)
            unknownRefused += server.login(u"ghost@example.com"_s, u"guess"_s, u"203.1.%1.1"_s.arg(i + 1)).status() == 429;
        QCOMPARE(unknownRefused, 29);
    }

    void case064_spraying()
    {
        IdentityServer server(Dialect::Sqlite);
        QMap<int, int> seen;
        for (int i = 0; i < 150; ++i)
            ++seen[server.login(u"user%1@example.com"_s.arg(i), u"Summer2026!Summer"_s, u"203.0.113.5"_s).status()];
        QCOMPARE(seen, (QMap<int, int>{{401, 30}, {429, 120}}));
        // The rest of the /24 has its own, wider bound.
        QMap<int, int> wide;
        for (int i = 0; i < 150; ++i)
            ++wide[server.login(u"other%1@example.com"_s.arg(i), u"Summer2026!Summer"_s, u"203.0.113.%1"_s.arg(20 + i)).status()];
        QCOMPARE(wide, (QMap<int, int>{{401, 70}, {429, 80}}));
        QVERIFY(server.audited(u"sign_in.limited"_s) > 0);
    }

    void case065_hashFlood()
    {
        IdentitySettings settings = quickSettings();
        settings.hashing = {.parallel = 1, .waiting = 0, .patience = std::chrono::milliseconds(1), .retryAfterSeconds = 7};
        IdentityServer server(Dialect::Sqlite, settings);
        server.registered(u"a@example.com"_s);
        const auto taken = server.shared.gate.enter();
        QVERIFY(taken.hasValue());
        const Answer busy = server.login(u"a@example.com"_s);
        QCOMPARE(busy.status(), 429);
        QCOMPARE(busy.header("Retry-After"), "7");
        const Answer late = server.call("auth.register", {.body = {{u"email"_s, u"b@example.com"_s}, {u"password"_s, IdentityServer::password()}}});
        QCOMPARE(late.status(), 429);
    }

    void case066_passwords_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("status");
        QTest::newRow("66 empty") << QString() << 422;
        QTest::newRow("66 11 characters") << u"kX9#mQ2$vL7"_s << 422;
        QTest::newRow("66 top list") << u"passwordpassword"_s << 422;
        QTest::newRow("66 company name") << u"ruizmetalworks"_s << 422;
        QTest::newRow("66 weak") << u"aaaaaaaaaaaaaaaa"_s << 422;
        QTest::newRow("66 NUL") << QString(u"correct horse bat\0tery staple"_s) << 422;
        QTest::newRow("66 too long") << QString(2000, u'x') << 422;
        QTest::newRow("66 good") << u"correct horse battery staple 7"_s << 201;
        QTest::newRow("66 100 characters") << u"correct horse battery staple 7 "_s.repeated(4).left(100) << 201;
        QTest::newRow("66 Unicode") << u"žluťoučký kůň úpěl ódy 🐎 7"_s << 201;
    }
    void case066_passwords()
    {
        QFETCH(QString, password);
        QFETCH(int, status);
        IdentityServer server(Dialect::Sqlite);
        const Answer answer = server.call("auth.register", {.body = {{u"email"_s, u"a@example.com"_s}, {u"password"_s, password}, {u"company"_s, u"Ruiz Metalworks"_s}}});
        QCOMPARE(answer.status(), status);
        if (status != 201) {
            QVERIFY(answer.errors().first().startsWith(u"password "));
            return;
        }
        QCOMPARE(server.login(u"a@example.com"_s, password).status(), 200);
        QCOMPARE(server.login(u"a@example.com"_s, password.left(password.size() - 1)).status(), 401); // nothing is cut off
    }

    void case069_defaultCredentials()
    {
        IdentityServer server(Dialect::Sqlite);
        const QList<QPair<QString, QString>> tries = {{u"admin"_s, u"admin123"_s}, {u"admin"_s, u"admin"_s}, {u"admin@example.com"_s, u"admin123"_s},
                                                     {u"administrator"_s, u"administrator"_s}, {u"root"_s, u"root"_s}};
        for (const auto &[name, secret] : tries)
            QCOMPARE(server.login(name, secret).status(), 401);
        QCOMPARE(server.number(Sql("SELECT COUNT(*) FROM users")), 0);
    }

    void case070_forwardedAddress()
    {
        IdentityServer server(Dialect::Sqlite);
        const auto from = [&](const QString &peer, const QByteArray &chain) {
            return server.login(u"ghost@example.com"_s, u"x"_s, peer, {{"X-Forwarded-For", chain}}).status();
        };
        const auto last = [&] {
            static const Sql sql("SELECT address FROM audit_log WHERE event_type = 'sign_in.failed' ORDER BY seq DESC LIMIT 1");
            return **server.worker->store.database().one(sql, {}, [](const storage::Row &row) { return row.text(0); });
        };
        QCOMPARE(from(u"203.0.113.77"_s, "1.2.3.4"), 401);
        QCOMPARE(last(), u"203.0.113.77"_s);
        QCOMPARE(from(u"10.0.0.1"_s, "1.2.3.4, 198.51.100.9"), 401);
        QCOMPARE(last(), u"198.51.100.9"_s);
        // A new invented address each time does not help against the limit of the peer.
        int refused = 0;
        for (int i = 0; i < 40; ++i)
            refused += server.login(u"someone%1@example.com"_s.arg(i), u"x"_s, u"203.0.113.78"_s, {{"X-Forwarded-For", "5.6.7." + QByteArray::number(i)}}).status() == 429;
        QCOMPARE(refused, 10);
    }

    void pbkdf2AccountsAreRehashed_data() { TestDatabase::addRows(); }
    void pbkdf2AccountsAreRehashed()
    {
        QFETCH(Dialect, dialect);
        IdentityServer server(dialect);
        server.registered(u"old@example.com"_s);
        QByteArray hash(32, '\0');
        const QByteArray password = IdentityServer::password().toUtf8();
        PKCS5_PBKDF2_HMAC(password.constData(), int(password.size()), reinterpret_cast<const unsigned char *>("salt"), 4, 1000, EVP_sha256(), 32,
                          reinterpret_cast<unsigned char *>(hash.data()));
        const QString stored = u"pbkdf2_sha256$1000$salt$"_s + QString::fromLatin1(hash.toBase64());
        storage::Database &database = server.worker->store.database();
        QVERIFY(database.execute(Sql("UPDATE users SET password_hash = ?"), params(stored)).hasValue());
        QCOMPARE(*users::highestLegacyIterations(database), 1000);
        QCOMPARE(server.login(u"old@example.com"_s, u"wrong"_s).status(), 401);
        QCOMPARE(server.login(u"old@example.com"_s).status(), 200);
        QCOMPARE(*users::highestLegacyIterations(database), 0);
        QCOMPARE(server.login(u"old@example.com"_s).status(), 200);
    }

    void seeding_data() { TestDatabase::addRows(); }
    void seeding()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase database(dialect);
        static_cast<void>(database.openMigrated(migrationsDirectory()));
        const FakeClock clock;
        std::atomic<int> good = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                Store store(database.open(), clock);
                good += ensureBuiltIns(store).hasValue();
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(good.load(), 4);
        Store store(database.open(), clock);
        const auto count = [&](const Sql &sql) { return **store.database().one(sql, {}, [](const storage::Row &row) { return row.int64(0); }); };
        const Sql permissions("SELECT COUNT(*) FROM permissions");
        const Sql adminPermissions("SELECT COUNT(*) FROM role_permissions rp JOIN roles r ON r.group_id = rp.group_id WHERE r.name = 'administrator'");
        QCOMPARE(count(permissions), allPermissions().size());
        QCOMPARE(count(adminPermissions), allPermissions().size());
        QCOMPARE(count(Sql("SELECT COUNT(*) FROM roles")), 5);
        QCOMPARE(count(Sql("SELECT COUNT(*) FROM audit_log")), 1);
        // A permission this program adds reaches the roles that have it; what people took away stays away.
        const auto client = roles::groupIdOf(store.database(), u"client"_s);
        QVERIFY(roles::setPermissions(store.database(), **client, {u"order_read"_s}, clock.now()).hasValue());
        const qint64 last = allPermissions().size();
        QVERIFY(store.database().execute(Sql("DELETE FROM role_permissions WHERE permission_id = ?"), params(last)).hasValue());
        QVERIFY(store.database().execute(Sql("DELETE FROM permissions WHERE id = ?"), params(last)).hasValue());
        QVERIFY(ensureBuiltIns(store).hasValue());
        QCOMPARE(count(permissions), last);
        QCOMPARE(count(adminPermissions), last);
        QCOMPARE(count(Sql("SELECT COUNT(*) FROM role_permissions rp JOIN roles r ON r.group_id = rp.group_id WHERE r.name = 'client'")), 1);
        // Numbers of another program.
        QVERIFY(store.database().execute(Sql("UPDATE permissions SET codename = 'fly' WHERE id = 1")).hasValue());
        const Status foreign = ensureBuiltIns(store);
        QVERIFY(!foreign.hasValue());
        QCOMPARE(foreign.error().reason, u"permissions_renumbered"_s);
    }

    void createAdministrator_data() { TestDatabase::addRows(); }
    void createAdministrator()
    {
        QFETCH(Dialect, dialect);
        IdentityServer server(dialect);
        IdentityService &service = server.worker->service;
        const auto made = service.createAdministrator(u"Boss@Example.com"_s, IdentityServer::password());
        QVERIFY(made.hasValue());
        QCOMPARE(made->groups, QStringList{u"administrator"_s});
        QCOMPARE(made->permissions.size(), allPermissions().size());
        const auto again = service.createAdministrator(u"boss@example.com"_s, IdentityServer::password());
        QVERIFY(!again.hasValue());
        QCOMPARE(again.error().reason, u"email_taken"_s);
        QCOMPARE(service.createAdministrator(u"x@example.com"_s, u"admin123"_s).error().code, ErrorCode::Invalid);
        QCOMPARE(server.login(u"boss@example.com"_s).status(), 200);
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

    void emailAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        for (const char *text : {"a@b.co", "first.last+tag@sub.example.com", "o'neil@example.ie", "jürgen@müller.de", "x_y-z@1.example.org"})
            QTest::addRow("%s", text) << QString::fromUtf8(text) << true;
        for (const char *text : {"", "a", "@b.co", "a@", "a@b", "a@b.c", "a@@b.co", "a b@c.de", "a@b..de", ".a@b.de", "a.@b.de", "a..b@c.de", "a@-b.de",
                                 "a@b-.de", "a\r\nbcc: x@y.de", "\"a b\"@c.de", "a@[127.0.0.1]", "a,b@c.de", "<a@b.de>"})
            QTest::addRow("not %s", QByteArray(text).simplified().constData()) << QString::fromUtf8(text) << false;
        QTest::newRow("not 65 letters before @") << QString(QString(65, u'a') + u"@example.com") << false;
        QTest::newRow("not 255 characters") << QString(u"a@" + QString(QString(60, u'b') + u'.').repeated(5) + u"de") << false;
    }
    void emailAddresses()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(isEmailAddress(canonicalName(text)), good);
    }

    void authenticateCost_data() { TestDatabase::addRows(); }
    void authenticateCost()
    {
        QFETCH(Dialect, dialect);
        IdentityServer server(dialect);
        server.registered(u"a@example.com"_s);
        const QByteArray access = server.login(u"a@example.com"_s).token("access_token");
        QBENCHMARK {
            if (!server.worker->authenticator.authenticate(access))
                QFAIL("refused");
        }
    }

private:
    static QString signInOf(const QByteArray &token)
    {
        return QJsonDocument::fromJson(payloadOf(token, {})).object().value("sid"_L1).toString();
    }
};

QTEST_GUILESS_MAIN(IdentityTest)
#include "tst_identity.moc"
