// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/key_exchange.h"
#include "server/services/notification_service.h"
#include "server/services/people_mirror.h"
#include "server/storage/public_key_repository.h"
#include "server/storage/role_repository.h"
#include "server/storage/user_repository.h"
#include "tests/server/identity/identity_server.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace emesa;
using namespace emesa::test;
using storage::params;
using storage::Row;
using storage::Sql;

namespace {

/// An identity server, and beside it a database whose process looks people up there.
struct TwoDatabases
{
    explicit TwoDatabases(storage::Dialect dialect) : server(dialect), other(dialect)
    {
        static_cast<void>(other.openMigrated(migrationsDirectory()));
    }
    [[nodiscard]] std::unique_ptr<Store> store() const
    {
        const storage::OpenOptions quick{.allowWeakDurability = true};
        return std::make_unique<Store>(other.open(quick), server.clock, std::function<void()>(), server.database.open(quick));
    }
    Id newUser(const QString &name)
    {
        const auto id = server.worker->store.database().inTransaction([&] {
            ProfilePatch profile;
            profile.username = name;
            profile.company = QStringLiteral("Works of ") + name;
            return users::insert(server.worker->store.database(), {profile, name + QStringLiteral("@example.com"), "secret hash"}, server.clock.now());
        });
        return id ? *id : 0;
    }
    Status rename(Id user, const QString &name)
    {
        return server.worker->store.database().inTransaction([&] {
            ProfilePatch profile;
            profile.username = name;
            return users::updateProfile(server.worker->store.database(), user, profile, server.clock.now());
        });
    }
    qint64 versionOf(Id user) { return server.number(Sql("SELECT auth_version FROM users WHERE id = ?"), params(user)); }
    QString text(const Sql &sql, const QVariantList &values) const
    {
        const auto found = other.open({.allowWeakDurability = true})->one(sql, values, [](const Row &row) { return row.text(0); });
        return found ? found->value_or(QStringLiteral("(none)")) : found.error().reason;
    }

    IdentityServer server;
    TestDatabase other;
};

} // namespace

class TestSplitDatabases : public QObject
{
    Q_OBJECT

private slots:
    void peopleAreCopiedWhenSeen_data() { TestDatabase::addRows(); }
    void peopleAreCopiedWhenSeen()
    {
        QFETCH(storage::Dialect, dialect);
        TwoDatabases site(dialect);
        const Id anna = site.newUser(QStringLiteral("anna"));
        const auto store = site.store();
        PeopleMirror people;
        QVERIFY(people.see(*store, anna, site.versionOf(anna)));
        static const Sql company("SELECT company FROM users WHERE id = ?");
        static const Sql hash("SELECT password_hash FROM users WHERE id = ?");
        static const Sql name("SELECT username FROM users WHERE id = ?");
        QCOMPARE(site.text(company, params(anna)), QStringLiteral("Works of anna"));
        QCOMPARE(site.text(hash, params(anna)), QString());
        // Seen with a newer version: copied again; with the same: left alone.
        QVERIFY(site.rename(anna, QStringLiteral("annabel")));
        QVERIFY(people.see(*store, anna, site.versionOf(anna)));
        QCOMPARE(site.text(name, params(anna)), QStringLiteral("annabel"));
    }

    /// Ann gives up a name and Ben takes it, and this database hears of Ben first.
    void namesThatMoveOn_data() { TestDatabase::addRows(); }
    void namesThatMoveOn()
    {
        QFETCH(storage::Dialect, dialect);
        TwoDatabases site(dialect);
        const Id anna = site.newUser(QStringLiteral("anna"));
        const Id ben = site.newUser(QStringLiteral("ben"));
        const auto store = site.store();
        PeopleMirror people;
        QVERIFY(people.see(*store, anna, site.versionOf(anna)));
        QVERIFY(people.see(*store, ben, site.versionOf(ben)));
        // They swap.
        QVERIFY(site.rename(anna, QStringLiteral("for-a-moment")));
        QVERIFY(site.rename(ben, QStringLiteral("anna")));
        QVERIFY(site.rename(anna, QStringLiteral("ben")));
        QVERIFY(people.see(*store, ben, site.versionOf(ben)));
        static const Sql name("SELECT username FROM users WHERE id = ?");
        QCOMPARE(site.text(name, params(ben)), QStringLiteral("anna"));
        QCOMPARE(site.text(name, params(anna)), QStringLiteral("ben"));
        QVERIFY(people.see(*store, anna, site.versionOf(anna)));
        QCOMPARE(site.text(name, params(ben)), QStringLiteral("anna"));
        const auto rest = PeopleMirror::refreshAll(*store);
        QVERIFY(rest);
        QCOMPARE(*rest <= 1, true);
        QCOMPARE(*PeopleMirror::refreshAll(*store), 0);
        QCOMPARE(site.text(name, params(anna)), QStringLiteral("ben"));
        QCOMPARE(site.text(name, params(ben)), QStringLiteral("anna"));
    }

    void severalThreadsSeeTheSamePerson_data() { TestDatabase::addRows(); }
    void severalThreadsSeeTheSamePerson()
    {
        QFETCH(storage::Dialect, dialect);
        TwoDatabases site(dialect);
        for (int round = 0; round < 10; ++round) {
            const Id user = site.newUser(QStringLiteral("person%1").arg(round));
            const qint64 version = site.versionOf(user);
            std::atomic<int> ready = 0;
            std::atomic<int> good = 0;
            std::vector<std::thread> threads;
            for (int i = 0; i < 4; ++i)
                threads.emplace_back([&] {
                    const auto store = site.store();
                    PeopleMirror people;
                    ++ready;
                    while (ready < 4)
                        std::this_thread::yield();
                    if (people.see(*store, user, version))
                        ++good;
                });
            for (std::thread &thread : threads)
                thread.join();
            QCOMPARE(good.load(), 4);
        }
    }

    void disabledPeopleFollowWithTheHousekeeping_data() { TestDatabase::addRows(); }
    void disabledPeopleFollowWithTheHousekeeping()
    {
        QFETCH(storage::Dialect, dialect);
        TwoDatabases site(dialect);
        const Id anna = site.newUser(QStringLiteral("anna"));
        const auto store = site.store();
        PeopleMirror people;
        QVERIFY(people.see(*store, anna, site.versionOf(anna)));
        QVERIFY(site.server.worker->store.database().inTransaction(
            [&] { return users::setActive(site.server.worker->store.database(), anna, false, site.server.clock.now()); }));
        const auto refreshed = PeopleMirror::refreshAll(*store);
        QVERIFY(refreshed);
        QCOMPARE(*refreshed, 1);
        QCOMPARE(site.text(Sql("SELECT CAST(is_active AS CHAR(1)) FROM users WHERE id = ?"), params(anna)), QStringLiteral("0"));
        QCOMPARE(*PeopleMirror::refreshAll(*store), 0);
    }

    /// Whoever has the permission in the identity database is told, known here or not.
    void notificationsReachPeopleNobodyHasSeen_data() { TestDatabase::addRows(); }
    void notificationsReachPeopleNobodyHasSeen()
    {
        QFETCH(storage::Dialect, dialect);
        TwoDatabases site(dialect);
        const Id client = site.newUser(QStringLiteral("client"));
        const Id boss = site.newUser(QStringLiteral("boss"));
        QVERIFY(site.server.worker->store.write(Actor(), [&](UnitOfWork &work) -> Status {
            const auto role = roles::groupIdOf(work.database(), QStringLiteral("administrator"));
            if (!role)
                return role.error();
            const auto granted = roles::grant(work.database(), boss, **role);
            return granted ? Status() : Status(granted.error());
        }));
        const auto store = site.store();
        PeopleMirror people;
        QVERIFY(people.see(*store, client, site.versionOf(client)));
        Caller caller;
        caller.userId = client;
        caller.username = QStringLiteral("client");
        const Status told = store->write({&caller, {}, {}, {}}, [&](UnitOfWork &work) {
            return NotificationService::toHolders(work, {QStringLiteral("order.created"), QStringLiteral("New order"), {}, {}}, "order_approve");
        });
        QVERIFY2(told, qPrintable(told ? QString() : told.error().message));
        QCOMPARE(site.text(Sql("SELECT u.username FROM notifications n JOIN users u ON u.id = n.user_id"), {}), QStringLiteral("boss"));
    }

    void keysArePublishedAndRetired_data() { TestDatabase::addRows(); }
    void keysArePublishedAndRetired()
    {
        QFETCH(storage::Dialect, dialect);
        TwoDatabases site(dialect);
        QTemporaryDir directory;
        auto opened = security::KeyRing::open({.directory = directory.filePath(QStringLiteral("keys"))});
        QVERIFY(opened);
        security::KeyRing &ring = **opened;
        Store &own = site.server.worker->store;
        QVERIFY(KeyExchange::exchange(ring, own));
        QCOMPARE(site.server.audited(QStringLiteral("key.published")), 1);
        QVERIFY(KeyExchange::exchange(ring, own)); // nothing to do, nothing written
        QCOMPARE(site.server.audited(QStringLiteral("key.published")), 1);

        const auto verifier = security::KeyRing::ofPublicKeys();
        QVERIFY(!verifier->canSign());
        QVERIFY(KeyExchange::exchange(*verifier, own));
        QCOMPARE(verifier->snapshot()->publicKeys(), ring.snapshot()->publicKeys());
        QVERIFY(!verifier->snapshot()->signing);

        const QByteArray old = ring.snapshot()->signingKid;
        QVERIFY(ring.rotate());
        QVERIFY(ring.removeVerificationKey(old));
        QVERIFY(KeyExchange::exchange(ring, own));
        QCOMPARE(site.server.audited(QStringLiteral("key.retired")), 1);
        QVERIFY(KeyExchange::exchange(*verifier, own));
        QCOMPARE(verifier->snapshot()->publicKeys(), ring.snapshot()->publicKeys());
    }

    void announcedBeforeItSigns()
    {
        QTemporaryDir directory;
        auto opened = security::KeyRing::open({.directory = directory.filePath(QStringLiteral("keys"))});
        QVERIFY(opened);
        security::KeyRing &ring = **opened;
        const QByteArray before = ring.snapshot()->signingKid;
        const auto refused = ring.rotate([](const PublicKey &) { return Status(Error{ErrorCode::Unavailable, QStringLiteral("no_database"), {}}); });
        QVERIFY(!refused);
        QCOMPARE(ring.snapshot()->signingKid, before);
        QVERIFY(ring.reload());
        QCOMPARE(ring.snapshot()->publicKeys().size(), 1);
        QByteArray announced;
        const auto rotated = ring.rotate([&](const PublicKey &key) {
            announced = key.kid;
            return Status();
        });
        QVERIFY(rotated);
        QCOMPARE(*rotated, announced);
    }

    void badPublishedKeysAreLeftOut_data()
    {
        QTest::addColumn<QByteArray>("jwk");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("no key") << QByteArray("{}");
        QTest::newRow("symmetric") << QByteArray("{\"kty\":\"oct\",\"k\":\"AAAA\"}");
        QTest::newRow("133 weak") << QByteArray("{\"kty\":\"RSA\",\"n\":\"" + QByteArray(43, 'A') + "\",\"e\":\"AQAB\"}");
        QTest::newRow("even exponent") << QByteArray("{\"kty\":\"RSA\",\"n\":\"" + QByteArray(342, 'x') + "\",\"e\":\"AQ\"}");
        QTest::newRow("not the one it is called") << testKeys().snapshot()->publicKeys().first().jwk;
    }
    void badPublishedKeysAreLeftOut()
    {
        QFETCH(QByteArray, jwk);
        const PublicKey good = testKeys().snapshot()->publicKeys().first();
        const auto ring = security::KeyRing::ofPublicKeys();
        const Status replaced = ring->replacePublicKeys({{QByteArray(43, 'A'), jwk}, good});
        QVERIFY(!replaced);
        QCOMPARE(ring->snapshot()->publicKeys(), QList<PublicKey>{good});
        QVERIFY(!ring->rotate());
        QVERIFY(!ring->reload());
    }

    /// A flood of tokens of a key nobody has costs a look a second, and no more.
    void case043_unknownKidsAreLookedUpSeldom()
    {
        TwoDatabases site(storage::Dialect::Sqlite);
        Store &own = site.server.worker->store;
        const auto ring = security::KeyRing::ofPublicKeys();
        std::atomic<int> connections = 0;
        KeyExchange exchange(*ring, [&]() -> Result<std::unique_ptr<storage::Database>> {
            ++connections;
            return storage::Database::open(site.server.database.url(), {}, {.allowWeakDurability = true});
        }, site.server.clock, {.interval = std::chrono::hours(1), .pause = std::chrono::seconds(30), .patience = std::chrono::seconds(10)});
        exchange.start();

        security::TokenSigner signer(testKeys(), site.server.clock, {});
        security::TokenVerifier verifier(*ring, site.server.clock, {});
        const auto token = signer.sign({QStringLiteral("1"), QStringLiteral("anna"), {}, QStringLiteral("s")}, security::TokenType::Access);
        QVERIFY(token);
        // Published after the process started: the first token makes it look.
        QVERIFY(KeyExchange::exchange(testKeys(), own));
        QVERIFY(verifier.verify(token->token, security::TokenType::Access));
        QCOMPARE(connections.load(), 1);

        // From here on nobody looks for half a minute.
        QTemporaryDir directory;
        const auto other = security::KeyRing::open({.directory = directory.filePath(QStringLiteral("keys"))});
        QVERIFY(other);
        security::TokenSigner stranger(**other, site.server.clock, {});
        for (int i = 0; i < 50; ++i) {
            const auto bad = stranger.sign({QStringLiteral("1"), QStringLiteral("anna"), {}, QStringLiteral("s")}, security::TokenType::Access);
            QVERIFY(bad);
            const auto refused = verifier.verify(bad->token, security::TokenType::Access);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Unauthenticated);
        }
        QVERIFY(verifier.verify(token->token, security::TokenType::Access));
        // Told to, it looks at once.
        QVERIFY(publishKeys(own, *(*other)->snapshot()));
        exchange.wake();
        QTRY_COMPARE(ring->snapshot()->publicKeys(), (*other)->snapshot()->publicKeys());
        QVERIFY(!verifier.verify(token->token, security::TokenType::Access));
    }

    /// The same access token at another process, whose rights come from the identity database.
    void rightsComeFromTheIdentityDatabase_data() { TestDatabase::addRows(); }
    void rightsComeFromTheIdentityDatabase()
    {
        QFETCH(storage::Dialect, dialect);
        TwoDatabases site(dialect);
        const Answer made = site.server.registered(QStringLiteral("anna@example.com"));
        QCOMPARE(made.status(), 201);
        const QByteArray token = made.json.value(QLatin1String("token")).toObject().value(QLatin1String("access")).toString().toLatin1();
        const auto signedIn = site.server.login(QStringLiteral("anna@example.com"));
        const QByteArray access = token.isEmpty() ? signedIn.token("access_token") : token;
        QVERIFY(!access.isEmpty());
        const auto store = site.store();
        DatabaseAuthenticator authenticator(site.server.shared, *store);
        const auto caller = authenticator.authenticate(access);
        QVERIFY(caller);
        QCOMPARE(caller->email, QStringLiteral("anna@example.com"));
        QCOMPARE(site.text(Sql("SELECT email FROM users WHERE id = ?"), params(caller->userId)), QStringLiteral("anna@example.com"));
        QVERIFY(site.server.worker->store.database().inTransaction(
            [&] { return users::setActive(site.server.worker->store.database(), caller->userId, false, site.server.clock.now()); }));
        QVERIFY(!authenticator.authenticate(access));
    }
};

QTEST_GUILESS_MAIN(TestSplitDatabases)
#include "tst_split_databases.moc"
