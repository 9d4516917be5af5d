// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/user_repository.h"
#include "tests/server/identity/identity_server.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace emesa;
using namespace emesa::test;
using storage::Dialect;
using storage::params;
using storage::Sql;
using namespace Qt::StringLiterals;

/// Guessing passwords and accounts, and wearing the server out with it: cases 59, 63 to 65, 69 and 70.
class GuessingTest : public QObject
{
    Q_OBJECT

private slots:
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
            // A hundred failures in a row lock an account; what is looked at here is those before.
            QVERIFY(database.execute(Sql("DELETE FROM sign_in_attempts")).hasValue());
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
};

QTEST_GUILESS_MAIN(GuessingTest)
#include "tst_guessing.moc"
