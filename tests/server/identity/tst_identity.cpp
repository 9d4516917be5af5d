// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/permission.h"
#include "server/storage/role_repository.h"
#include "server/storage/user_repository.h"
#include "tests/server/identity/identity_server.h"

#include <QJsonArray>
#include <QTest>

#include <openssl/evp.h>

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
};

QTEST_GUILESS_MAIN(IdentityTest)
#include "tst_identity.moc"
