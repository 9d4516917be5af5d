// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/totp.h"
#include "server/storage/role_repository.h"
#include "tests/server/identity/identity_server.h"

#include <QJsonArray>
#include <QTest>

#include <thread>

using namespace emesa;
using namespace emesa::test;
using storage::Dialect;
using storage::params;
using storage::Sql;
using namespace Qt::StringLiterals;
namespace totp = security::totp;

namespace {

/// What an authenticator app would show for the secret on the screen.
QString codeFor(const QString &base32, Timestamp now)
{
    QByteArray secret;
    quint64 bits = 0;
    int count = 0;
    for (const QChar c : base32) {
        bits = (bits << 5) | quint64(u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"_s.indexOf(c));
        if ((count += 5) >= 8)
            secret += char((bits >> (count -= 8)) & 0xff);
    }
    return QString::fromLatin1(*totp::codeOf(secret, totp::stepAt(now)));
}

struct Phone
{
    QString secret;
    QStringList recoveryCodes;
};

/// A person with the second factor switched on.
Phone enrol(IdentityServer &server, const QByteArray &token)
{
    const Answer setUp = server.call("auth.mfa_setup", {.body = {{u"password"_s, IdentityServer::password()}}, .token = token});
    Phone phone{setUp.text("secret"), {}};
    const Answer confirmed = server.call("auth.mfa_confirm", {.body = {{u"code"_s, codeFor(phone.secret, server.clock.now())}}, .token = token});
    const QJsonArray codes = confirmed.json.value("recovery_codes"_L1).toArray();
    for (const QJsonValue &code : codes)
        phone.recoveryCodes += code.toString();
    server.clock.advance(std::chrono::minutes(1)); // so that the next code is a new one
    return phone;
}

Answer loginWith(IdentityServer &server, const QString &name, const QString &otp, const QString &from = u"192.0.2.10"_s, IdentityWorker *worker = nullptr)
{
    return server.call("auth.login", {.body = {{u"username"_s, name}, {u"password"_s, IdentityServer::password()}, {u"otp"_s, otp}}, .from = from, .worker = worker});
}

} // namespace

class MfaTest : public QObject
{
    Q_OBJECT

private slots:
    void fromSetUpToSignIn_data() { TestDatabase::addRows(); }
    void fromSetUpToSignIn()
    {
        QFETCH(Dialect, dialect);
        IdentityServer server(dialect);
        server.registered(u"a@example.com"_s);
        const QByteArray token = server.login(u"a@example.com"_s).token("access_token");
        const Answer off = server.call("auth.mfa", {.token = token});
        QCOMPARE(off.json, (QJsonObject{{u"is_enabled"_s, false}, {u"is_pending"_s, false}, {u"enabled_at"_s, QJsonValue()}, {u"recovery_codes_left"_s, 0}}));
        QCOMPARE(server.call("auth.mfa_confirm", {.body = {{u"code"_s, u"123456"_s}}, .token = token}).status(), 409);
        QCOMPARE(server.call("auth.mfa_setup", {.token = token}).status(), 422);
        const Answer wrongPassword = server.call("auth.mfa_setup", {.body = {{u"password"_s, u"not mine"_s}}, .token = token});
        QCOMPARE(wrongPassword.status(), 422);
        QCOMPARE(wrongPassword.errors(), QStringList{u"password wrong"_s});

        const Answer setUp = server.call("auth.mfa_setup", {.body = {{u"password"_s, IdentityServer::password()}}, .token = token});
        QCOMPARE(setUp.status(), 200);
        QCOMPARE(setUp.header("Cache-Control"), "no-store");
        const QString secret = setUp.text("secret");
        QCOMPARE(secret.size(), 32);
        QVERIFY(setUp.text("otpauth_uri").startsWith(u"otpauth://totp/emesa:a%40example.com?secret="_s + secret));
        QVERIFY(server.call("auth.mfa", {.token = token}).json.value("is_pending"_L1).toBool());
        QCOMPARE(server.login(u"a@example.com"_s).status(), 200); // pending asks nobody for anything
        // At rest it cannot be read.
        static const Sql stored("SELECT secret FROM second_factors");
        const auto atRest = server.worker->store.database().one(stored, {}, [](const storage::Row &row) { return row.text(0); });
        QVERIFY((**atRest).startsWith(u"v1."_s) && !(**atRest).contains(secret));

        QCOMPARE(server.call("auth.mfa_confirm", {.body = {{u"code"_s, u"000000"_s}}, .token = token}).errors(), QStringList{u"code wrong"_s});
        const QString first = codeFor(secret, server.clock.now());
        const Answer confirmed = server.call("auth.mfa_confirm", {.body = {{u"code"_s, first}}, .token = token});
        QCOMPARE(confirmed.status(), 200);
        const QJsonArray codes = confirmed.json.value("recovery_codes"_L1).toArray();
        QCOMPARE(codes.size(), 10);
        QCOMPARE(confirmed.json.keys(), QStringList{u"recovery_codes"_s});
        QCOMPARE(server.audited(u"mfa.enabled"_s), 1);
        QCOMPARE(server.call("auth.mfa_setup", {.body = {{u"password"_s, IdentityServer::password()}}, .token = token}).status(), 409);
        QCOMPARE(server.call("auth.mfa_confirm", {.body = {{u"code"_s, first}}, .token = token}).status(), 409);

        // Signing in: the question comes only after the right password.
        QCOMPARE(server.login(u"a@example.com"_s, u"wrong"_s).text("code"), u"invalid_credentials"_s);
        for (const char *row : {"auth.login", "auth.jwt_create"}) {
            const QString name = qstrcmp(row, "auth.login") == 0 ? u"username"_s : u"email"_s;
            const Answer asked = server.call(row, {.body = {{name, u"a@example.com"_s}, {u"password"_s, IdentityServer::password()}}});
            QCOMPARE(asked.status(), 401);
            QCOMPARE(asked.text("code"), u"mfa_required"_s);
            QCOMPARE(asked.text("error"), u"MFA_REQUIRED"_s);
            const Answer null = server.call(row, {.body = {{name, u"a@example.com"_s}, {u"password"_s, IdentityServer::password()}, {u"otp"_s, QJsonValue()}}});
            QCOMPARE(null.text("code"), u"mfa_required"_s);
        }
        const Answer again = loginWith(server, u"a@example.com"_s, first);
        QCOMPARE(again.status(), 401);
        QCOMPARE(again.text("code"), u"mfa_invalid"_s);
        server.clock.advance(std::chrono::seconds(30));
        const QString next = codeFor(secret, server.clock.now());
        QCOMPARE(loginWith(server, u"a@example.com"_s, next).status(), 200);
        QCOMPARE(loginWith(server, u"a@example.com"_s, next).status(), 401);
        // The app's clock is late or early by one step, not by two.
        server.clock.advance(std::chrono::minutes(5));
        QCOMPARE(loginWith(server, u"a@example.com"_s, codeFor(secret, server.clock.now().plusSeconds(-60))).status(), 401);
        QCOMPARE(loginWith(server, u"a@example.com"_s, codeFor(secret, server.clock.now().plusSeconds(60))).status(), 401);
        QCOMPARE(loginWith(server, u"a@example.com"_s, codeFor(secret, server.clock.now().plusSeconds(-30))).status(), 200);
        QCOMPARE(loginWith(server, u"a@example.com"_s, codeFor(secret, server.clock.now().plusSeconds(30))).status(), 200);
        QVERIFY2(loginWith(server, u"a@example.com"_s, codeFor(secret, server.clock.now())).status() == 401, "an older code than the last one was good");

        // Recovery codes: however they are typed, once.
        QCOMPARE(loginWith(server, u"a@example.com"_s, codes[0].toString().toUpper().replace(u'-', u' ')).status(), 200);
        QCOMPARE(loginWith(server, u"a@example.com"_s, codes[0].toString()).status(), 401);
        QCOMPARE(server.call("auth.mfa", {.token = token}).json.value("recovery_codes_left"_L1).toInt(), 9);
        QVERIFY(server.audited(u"sign_in.failed"_s, u"wrong_code"_s) >= 5);
        QCOMPARE(server.audited(u"sign_in.code_required"_s), 4);
        // No secret, no code, no recovery code in the audit log.
        static const Sql log("SELECT CONCAT(changes, metadata, failure_reason) FROM audit_log");
        static const Sql logSqlite("SELECT changes || metadata || failure_reason FROM audit_log");
        const auto rows = server.worker->store.database().all(dialect == Dialect::MySql ? log : logSqlite, {}, [](const storage::Row &row) { return row.text(0); });
        for (const QString &row : *rows)
            QVERIFY(!row.contains(secret) && !row.contains(next) && !row.contains(codes[0].toString()));
        QVERIFY(Ledger::verify(server.worker->store.database()).hasValue());
    }

    void oneCodeOneSignIn_data() { TestDatabase::addRows(); }
    void oneCodeOneSignIn()
    {
        QFETCH(Dialect, dialect);
        static constexpr int parallel = 6;
        IdentityServer server(dialect);
        server.registered(u"a@example.com"_s);
        const Phone phone = enrol(server, server.login(u"a@example.com"_s).token("access_token"));
        QCOMPARE(phone.recoveryCodes.size(), 10);
        for (const QString &otp : {codeFor(phone.secret, server.clock.now()), phone.recoveryCodes[3]}) {
            std::atomic<int> ready = 0, in = 0, refused = 0;
            std::vector<std::thread> threads;
            for (int i = 0; i < parallel; ++i) {
                threads.emplace_back([&, i] {
                    const auto worker = server.anotherWorker();
                    ++ready;
                    while (ready < parallel)
                        std::this_thread::yield();
                    const int status = loginWith(server, u"a@example.com"_s, otp, u"203.0.%1.1"_s.arg(i), worker.get()).status();
                    in += status == 200;
                    refused += status == 401;
                });
            }
            for (std::thread &thread : threads)
                thread.join();
            QCOMPARE(in.load(), 1);
            QCOMPARE(refused.load(), parallel - 1);
        }
    }

    void case063_codesAreGuessedNoFasterThanPasswords_data() { TestDatabase::addRows(); }
    void case063_codesAreGuessedNoFasterThanPasswords()
    {
        QFETCH(Dialect, dialect);
        IdentityServer server(dialect);
        const QString owner = u"192.0.2.10"_s;
        server.registered(u"a@example.com"_s);
        const Phone phone = enrol(server, server.login(u"a@example.com"_s).token("access_token"));
        int refused = 0;
        for (int i = 0; i < 40; ++i)
            refused += loginWith(server, u"a@example.com"_s, u"%1"_s.arg(100'000 + i), u"203.0.%1.1"_s.arg(i)).status() == 429;
        QCOMPARE(refused, 29);
        // The owner is not kept out by that.
        QCOMPARE(loginWith(server, u"a@example.com"_s, codeFor(phone.secret, server.clock.now()), owner).status(), 200);
        // Asking without a code is no failure, and costs the address nothing.
        for (int i = 0; i < 60; ++i)
            QCOMPARE(server.login(u"a@example.com"_s, IdentityServer::password(), owner).text("code"), u"mfa_required"_s);
        // The own account's pages count as well.
        server.clock.advance(std::chrono::minutes(1));
        const QByteArray token = loginWith(server, u"a@example.com"_s, codeFor(phone.secret, server.clock.now()), owner).token("access_token");
        int limited = 0;
        for (int i = 0; i < 30; ++i)
            limited += server.call("auth.mfa_recovery_codes", {.body = {{u"code"_s, u"%1"_s.arg(100'000 + i)}}, .token = token, .from = owner}).status() == 429;
        QCOMPARE(limited, 19);
    }

    void renewAndDisable_data() { TestDatabase::addRows(); }
    void renewAndDisable()
    {
        QFETCH(Dialect, dialect);
        IdentityServer server(dialect);
        server.registered(u"a@example.com"_s);
        const QByteArray token = server.login(u"a@example.com"_s).token("access_token");
        QCOMPARE(server.call("auth.mfa_recovery_codes", {.body = {{u"password"_s, IdentityServer::password()}}, .token = token}).status(), 409);
        QCOMPARE(server.call("auth.mfa_disable", {.body = {{u"password"_s, IdentityServer::password()}, {u"code"_s, u"1"_s}}, .token = token}).status(), 409);
        const Phone phone = enrol(server, token);

        QCOMPARE(server.call("auth.mfa_recovery_codes", {.token = token}).status(), 422);
        QCOMPARE(server.call("auth.mfa_recovery_codes", {.body = {{u"password"_s, u"wrong"_s}}, .token = token}).errors(), QStringList{u"password wrong"_s});
        const Answer renewed = server.call("auth.mfa_recovery_codes", {.body = {{u"password"_s, IdentityServer::password()}}, .token = token});
        QCOMPARE(renewed.status(), 200);
        QCOMPARE(loginWith(server, u"a@example.com"_s, phone.recoveryCodes[0]).status(), 401);
        const QString fresh = renewed.json.value("recovery_codes"_L1).toArray().at(0).toString();
        const Answer byCode = server.call("auth.mfa_recovery_codes", {.body = {{u"code"_s, codeFor(phone.secret, server.clock.now())}}, .token = token});
        QCOMPARE(byCode.status(), 200);
        QCOMPARE(loginWith(server, u"a@example.com"_s, fresh).status(), 401);
        const QString last = byCode.json.value("recovery_codes"_L1).toArray().at(9).toString();

        for (const auto &[password, code] : {std::pair(u"wrong"_s, last), std::pair(IdentityServer::password(), u"000000"_s)})
            QCOMPARE(server.call("auth.mfa_disable", {.body = {{u"password"_s, password}, {u"code"_s, code}}, .token = token}).status(), 422);
        QVERIFY(server.call("auth.mfa", {.token = token}).json.value("is_enabled"_L1).toBool());
        QCOMPARE(server.call("auth.mfa_disable", {.body = {{u"password"_s, IdentityServer::password()}, {u"code"_s, last}}, .token = token}).status(), 204);
        QCOMPARE(server.login(u"a@example.com"_s).status(), 200);
        QCOMPARE(server.number(Sql("SELECT COUNT(*) FROM recovery_codes")), 0);
        QCOMPARE(server.audited(u"mfa.disabled"_s), 1);
        QCOMPARE(server.audited(u"mfa.recovery_codes_renewed"_s), 2);
        // And from the start again.
        QCOMPARE(enrol(server, token).recoveryCodes.size(), 10);
    }

    void administratorsSwitchItOff_data() { TestDatabase::addRows(); }
    void administratorsSwitchItOff()
    {
        QFETCH(Dialect, dialect);
        IdentityServer server(dialect);
        server.registered(u"a@example.com"_s);
        QVERIFY(server.worker->service.createAdministrator(u"boss@example.com"_s, IdentityServer::password()).hasValue());
        const QByteArray client = server.login(u"a@example.com"_s).token("access_token"), boss = server.login(u"boss@example.com"_s).token("access_token");
        enrol(server, client);
        const Phone bossPhone = enrol(server, boss);
        QCOMPARE(server.call("auth.user_mfa_disable", {.token = client, .path = {u"2"_s}}).status(), 403);
        QCOMPARE(server.call("auth.user_mfa_disable", {.token = boss, .path = {u"2"_s}}).status(), 409); // not around his own password
        QCOMPARE(server.call("auth.user_mfa_disable", {.token = boss, .path = {u"77"_s}}).status(), 404);
        QCOMPARE(server.call("auth.user_mfa_disable", {.token = boss, .path = {u"1"_s}}).status(), 204);
        QCOMPARE(server.call("auth.user_mfa_disable", {.token = boss, .path = {u"1"_s}}).status(), 404);
        QCOMPARE(server.login(u"a@example.com"_s).status(), 200);
        QCOMPARE(server.audited(u"mfa.disabled"_s), 1);
        // case 89 in spirit: a user manager does not take an administrator's second factor away.
        QVERIFY(server.worker->store.write(Actor(), [](UnitOfWork &work) -> Status {
            const auto group = roles::groupIdOf(work.database(), u"supplier"_s);
            if (Status set = roles::setPermissions(work.database(), **group, {u"user_update"_s}, work.now()); !set)
                return set;
            work.permissionsChanged();
            const auto granted = roles::grant(work.database(), 1, **group);
            return granted ? Status() : Status(granted.error());
        }).hasValue());
        const Answer refused = server.call("auth.user_mfa_disable", {.token = client, .path = {u"2"_s}});
        QCOMPARE(refused.status(), 403);
        QCOMPARE(refused.text("code"), u"permission_not_held"_s);
        QCOMPARE(server.audited(u"mfa.refused"_s, u"permission_not_held"_s), 1);
        QCOMPARE(loginWith(server, u"boss@example.com"_s, codeFor(bossPhone.secret, server.clock.now())).status(), 200);
    }

    void lostKeyFile()
    {
        const QTemporaryDir directory;
        IdentitySettings settings = quickSettings();
        settings.secretKeyFile = directory.filePath(u"secrets.aes"_s);
        IdentityServer server(Dialect::Sqlite, settings);
        server.registered(u"a@example.com"_s);
        server.registered(u"b@example.com"_s);
        const Phone phone = enrol(server, server.login(u"a@example.com"_s).token("access_token"));
        QVERIFY(QFile::remove(settings.secretKeyFile));
        // A server that starts without the file.
        IdentityShared restarted(testKeys(), server.clock, server.clock, settings);
        IdentityWorker worker(server.database, server.clock, restarted, server.options);
        const Answer codeless = loginWith(server, u"a@example.com"_s, codeFor(phone.secret, server.clock.now()), u"192.0.2.10"_s, &worker);
        QCOMPARE(codeless.status(), 503);
        QCOMPARE(codeless.text("code"), u"secret_key_missing"_s);
        QCOMPARE(loginWith(server, u"a@example.com"_s, phone.recoveryCodes[0], u"192.0.2.10"_s, &worker).status(), 200);
        // Nobody's set-up makes a new file over the loss.
        const QByteArray token = server.login(u"b@example.com"_s).token("access_token");
        QCOMPARE(server.call("auth.mfa_setup", {.body = {{u"password"_s, IdentityServer::password()}}, .token = token, .worker = &worker}).status(), 503);
        QVERIFY(!QFile::exists(settings.secretKeyFile));
    }
};

QTEST_GUILESS_MAIN(MfaTest)
#include "tst_mfa.moc"
