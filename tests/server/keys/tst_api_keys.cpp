// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/params.h"
#include "core/domain/permission.h"
#include "server/security/opaque.h"
#include "server/storage/role_repository.h"
#include "server/storage/user_repository.h"
#include "tests/server/keys/whole_server.h"

#include <QTest>

using namespace emesa;
using namespace emesa::test;
using storage::params;
using storage::Sql;

namespace {

QStringList readOrders()
{
    return {QStringLiteral("order_read"), QStringLiteral("order_view_all")};
}

const QByteArray keys = "/api/auth/api-keys/";

} // namespace

class TestApiKeys : public QObject
{
    Q_OBJECT

private slots:
    void isShownOnceAndKeptHashed_data() { TestDatabase::addRows(); }
    void isShownOnceAndKeptHashed()
    {
        QFETCH(storage::Dialect, dialect);
        WholeServer server(dialect);
        const auto made = server.makeKey(readOrders(), {{QStringLiteral("name"), QStringLiteral("  Night   export ")},
                                                        {QStringLiteral("expires_at"), QStringLiteral("2030-01-01T00:00:00Z")}});
        QCOMPARE(made.status, 201);
        const QString key = made.text("key");
        QVERIFY2(key.startsWith(QStringLiteral("emk_") + made.text("prefix") + u'_'), qPrintable(key));
        QCOMPARE(made.text("prefix").size(), 8);
        // 43 characters of base64url are 256 bits.
        QCOMPARE(QByteArray::fromBase64(key.mid(13).toLatin1(), QByteArray::Base64UrlEncoding).size(), 32);
        QCOMPARE(made.text("name"), QStringLiteral("Night export"));
        QCOMPARE(made.object().value(QLatin1String("user")).toInteger(), server.bossId);
        QCOMPARE(made.object().value(QLatin1String("permissions")).toArray(), QJsonArray::fromStringList(readOrders()));
        QVERIFY(made.object().value(QLatin1String("last_used_at")).isNull());

        const auto one = server.get(keys + made.text("id").toLatin1() + '/', server.bossToken);
        QCOMPARE(one.status, 200);
        QVERIFY(!one.object().contains(QLatin1String("key")));
        QCOMPARE(QByteArray(made.response.headers.value("Location")), QByteArray(keys + made.text("id").toLatin1() + '/'));
        const auto list = server.get(keys, server.bossToken);
        QCOMPARE(list.array().size(), 1);
        QVERIFY(!list.response.body.contains(key.mid(13).toLatin1()));
        QCOMPARE(list.array().first().toObject(), one.object());

        // Neither in the table nor in the audit log nor among the answers kept for repetitions.
        const auto stored = server.database().one(Sql("SELECT key_hash FROM api_keys"), {}, [](const storage::Row &row) { return row.utf8(0); });
        QCOMPARE(**stored, security::hashSecret(key.toLatin1()));
        const auto audit = server.lastAudit();
        QCOMPARE(audit.eventType, QStringLiteral("api_key.created"));
        QCOMPARE(audit.entityId, made.text("id"));
        QVERIFY(!QJsonDocument(audit.metadata).toJson().contains(key.mid(13).toLatin1()));
        const QJsonObject body{{QStringLiteral("name"), QStringLiteral("again")}, {QStringLiteral("permissions"), QJsonArray::fromStringList(readOrders())}};
        QCOMPARE(server.ask(api::Method::Post, keys, server.bossToken, body, {{"Idempotency-Key", "\"k-1\""}}).status, 201);
        QCOMPARE(server.number(Sql("SELECT COUNT(*) FROM idempotency_keys")), 0);
    }

    void actsWithinItsScope_data() { TestDatabase::addRows(); }
    void actsWithinItsScope()
    {
        QFETCH(storage::Dialect, dialect);
        WholeServer server(dialect);
        const auto made = server.makeKey(readOrders());
        const QByteArray key = made.text("key").toLatin1();
        QCOMPARE(server.get("/api/orders/", key).status, 200);
        QCOMPARE(server.get("/api/machines/", key).status, 403);
        const auto denied = server.lastAudit();
        QCOMPARE(denied.eventType, QStringLiteral("access.denied"));
        QCOMPARE(denied.failureReason, QStringLiteral("machine_read"));
        // The row names user and key.
        QCOMPARE(denied.actor, std::optional<Id>(server.bossId));
        const QJsonObject named = denied.metadata.value(QLatin1String("api_key")).toObject();
        QCOMPARE(named.value(QLatin1String("id")).toString(), made.text("id"));
        QCOMPARE(named.value(QLatin1String("prefix")).toString(), made.text("prefix"));
        QCOMPARE(server.get(keys, key).status, 403);
        // What it may do, not what its owner may.
        const auto me = server.get("/api/auth/me/", key);
        QCOMPARE(me.status, 200);
        QCOMPARE(me.object().value(QLatin1String("permissions")).toArray(), QJsonArray::fromStringList(readOrders()));

        // The scheme is Bearer, in any case, and nothing else.
        const auto as = [&](const QByteArray &header) { return server.ask(api::Method::Get, "/api/orders/", {}, {}, {{"Authorization", header}}).status; };
        QCOMPARE(as("bearer " + key), 200);
        QCOMPARE(as("Api-Key " + key), 401);
        QCOMPARE(as("Basic " + key.toBase64()), 401);
        QCOMPARE(server.get("/api/orders/?api_key=" + key, {}).status, 400);

        // A key without order_view_all is no staff, whoever made it.
        const QByteArray narrow = server.makeKey({QStringLiteral("order_read")}).text("key").toLatin1();
        QCOMPARE(server.get("/api/orders/", narrow).array().size(), 0);
    }

    void wrongInputIsRefused_data() { TestDatabase::addRows(); }
    void wrongInputIsRefused()
    {
        QFETCH(storage::Dialect, dialect);
        WholeServer server(dialect);
        const auto errorsOf = [](const WholeServer::Answer &answer) {
            QStringList found;
            const QJsonArray errors = answer.object().value(QLatin1String("errors")).toArray();
            for (const QJsonValue &error : errors)
                found += QString(error[QLatin1String("field")].toString() + u' ' + error[QLatin1String("code")].toString());
            return found;
        };
        const auto refused = [&](const QStringList &permissions, const QJsonObject &more) {
            const auto answer = server.makeKey(permissions, more);
            return answer.status == 422 ? errorsOf(answer) : QStringList{QString::number(answer.status)};
        };
        QCOMPARE(refused(readOrders(), {{QStringLiteral("expires_at"), QStringLiteral("2020-01-01T00:00:00Z")}}), QStringList{QStringLiteral("expires_at range")});
        QCOMPARE(refused(readOrders(), {{QStringLiteral("expires_at"), QString::fromLatin1(server.clock.now().toIso())}}), QStringList{QStringLiteral("expires_at range")});
        QCOMPARE(refused({}, {}), QStringList{QStringLiteral("permissions required")});
        QCOMPARE(refused({QStringLiteral("everything")}, {}), QStringList{QStringLiteral("permissions choice")});
        QCOMPARE(refused(readOrders(), {{QStringLiteral("name"), QStringLiteral("   ")}}), QStringList{QStringLiteral("name required")});
        QCOMPARE(refused(readOrders(), {{QStringLiteral("name"), QString(151, u'x')}}), QStringList{QStringLiteral("name max_length")});
        QCOMPARE(refused(readOrders(), {{QStringLiteral("user"), 1}}), QStringList{QStringLiteral("user unknown_field")});
        QCOMPARE(server.number(Sql("SELECT COUNT(*) FROM api_keys")), 0);

        // Names are unique among a user's living keys, whatever their case.
        const QJsonObject name{{QStringLiteral("name"), QStringLiteral("Export")}}, sameName{{QStringLiteral("name"), QStringLiteral("EXPORT")}};
        const auto first = server.makeKey(readOrders(), name);
        QCOMPARE(first.status, 201);
        QCOMPARE(refused(readOrders(), sameName), QStringList{QStringLiteral("name taken")});
        QCOMPARE(server.remove(keys + first.text("id").toLatin1() + '/', server.bossToken).status, 204);
        QJsonObject soon = sameName;
        soon.insert(QStringLiteral("expires_at"), QString::fromLatin1(server.clock.now().plusSeconds(60).toIso()));
        QCOMPARE(server.makeKey(readOrders(), soon).status, 201);
        QCOMPARE(refused(readOrders(), name), QStringList{QStringLiteral("name taken")});
        server.clock.advance(std::chrono::seconds(61));
        QCOMPARE(server.makeKey(readOrders(), name).status, 201);
    }

    void case089_nobodyMakesAKeyThatMayMoreThanHe_data() { TestDatabase::addRows(); }
    void case089_nobodyMakesAKeyThatMayMoreThanHe()
    {
        QFETCH(storage::Dialect, dialect);
        WholeServer server(dialect);
        // Somebody with apikey_manage and a client's rights.
        const QByteArray token = server.registered(QStringLiteral("ops@example.com"));
        const Id id = server.idOf(token);
        QVERIFY(server.services->store.write(Actor(), [&](UnitOfWork &work) -> Status {
            const auto role = roles::groupIdOf(work.database(), QStringLiteral("it_operator"));
            return roles::grant(work.database(), id, **role) ? Status() : Status(Error{});
        }));
        const auto refused = server.makeKey({QStringLiteral("order_read"), QStringLiteral("order_approve")}, {}, token);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), QStringLiteral("permission_not_held"));
        QCOMPARE(server.lastAudit().eventType, QStringLiteral("api_key.create_refused"));
        QCOMPARE(server.number(Sql("SELECT COUNT(*) FROM api_keys")), 0);

        const auto made = server.makeKey({QStringLiteral("order_read"), QStringLiteral("audit_read")}, {}, token);
        QCOMPARE(made.status, 201);
        const QByteArray key = made.text("key").toLatin1();
        QCOMPARE(server.get("/api/auth/audit-log/?page_size=1", key).status, 200);
        // What the user loses, the key loses with the very next request; what he gains, it does not gain.
        QVERIFY(server.services->store.write(Actor(), [&](UnitOfWork &work) -> Status {
            const auto role = roles::groupIdOf(work.database(), QStringLiteral("it_operator"));
            const auto administrator = roles::groupIdOf(work.database(), QStringLiteral("administrator"));
            return roles::withdraw(work.database(), id, **role) && roles::grant(work.database(), id, **administrator) ? Status() : Status(Error{});
        }));
        QCOMPARE(server.get("/api/auth/audit-log/?page_size=1", key).status, 200); // through the other role
        QCOMPARE(server.get("/api/machines/", key).status, 403);
        QVERIFY(server.services->store.write(Actor(), [&](UnitOfWork &work) -> Status {
            const auto administrator = roles::groupIdOf(work.database(), QStringLiteral("administrator"));
            return roles::withdraw(work.database(), id, **administrator) ? Status() : Status(Error{});
        }));
        QCOMPARE(server.get("/api/auth/audit-log/?page_size=1", key).status, 403);
        QCOMPARE(server.get("/api/orders/", key).status, 200);
    }

    void endsAtOnce_data()
    {
        QTest::addColumn<storage::Dialect>("dialect");
        QTest::addColumn<QString>("how");
        for (const storage::Dialect dialect : TestDatabase::dialects()) {
            for (const char *how : {"revoked", "expired", "disabled"})
                QTest::newRow(QByteArray(QByteArray(dialect == storage::Dialect::Sqlite ? "SQLite " : "MariaDB ") + how).constData())
                    << dialect << QString::fromLatin1(how);
        }
    }
    void endsAtOnce()
    {
        QFETCH(storage::Dialect, dialect);
        QFETCH(QString, how);
        WholeServer server(dialect);
        const auto made = server.makeKey(readOrders(), {{QStringLiteral("expires_at"), QString::fromLatin1(server.clock.now().plusSeconds(3600).toIso())}});
        const QByteArray key = made.text("key").toLatin1();
        const QByteArray address = keys + made.text("id").toLatin1() + '/';
        auto other = server.newWorker(); // which has seen the key and its user
        std::swap(server.worker, other);
        QCOMPARE(server.get("/api/orders/", key).status, 200);
        std::swap(server.worker, other);
        QCOMPARE(server.get("/api/orders/", key).status, 200);

        QString reason = QStringLiteral("api_key_revoked");
        if (how == QLatin1String("revoked")) {
            QCOMPARE(server.remove(address, server.bossToken).status, 204);
            QCOMPARE(server.lastAudit().eventType, QStringLiteral("api_key.revoked"));
            const qint64 rows = server.lastAudit().seq;
            QCOMPARE(server.remove(address, server.bossToken).status, 204);
            QCOMPARE(server.lastAudit().seq, rows);
            QVERIFY(!server.get(address, server.bossToken).object().value(QLatin1String("revoked_at")).isNull());
        } else if (how == QLatin1String("expired")) {
            server.clock.advance(std::chrono::seconds(3600));
            reason = QStringLiteral("api_key_expired");
        } else {
            QVERIFY(server.services->store.write(Actor(), [&](UnitOfWork &work) { return users::setActive(work.database(), server.bossId, false, work.now()); }));
        }
        for (int i = 0; i < 2; ++i) {
            const auto refused = server.get("/api/orders/", key);
            QCOMPARE(refused.status, 401);
            QCOMPARE(refused.code(), reason);
            QVERIFY(refused.response.headers.value("WWW-Authenticate").contains("invalid_token"));
            std::swap(server.worker, other);
        }
        // Its use is written down, once a minute and worker.
        const Sql refusals("SELECT COUNT(*) FROM audit_log WHERE event_type = 'api_key.refused'");
        QCOMPARE(server.number(refusals), 2);
        QCOMPARE(server.get("/api/orders/", key).status, 401);
        QCOMPARE(server.number(refusals), 2);
        QCOMPARE(server.lastAudit().entityId, made.text("id"));
        QCOMPARE(server.lastAudit().failureReason, reason);
        server.clock.advance(std::chrono::seconds(61));
        QCOMPARE(server.get("/api/orders/", key).status, 401);
        QCOMPARE(server.number(refusals), 3);
    }

    void strangersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("credential");
        QTest::newRow("made up") << QByteArray("emk_00112233_") + QByteArray(43, 'A');
        QTest::newRow("too short") << QByteArray("emk_00112233_AAAA");
        QTest::newRow("mark alone") << QByteArray("emk_");
        QTest::newRow("long") << QByteArray("emk_") + QByteArray(8000, 'a');
        QTest::newRow("SQL") << QByteArray("emk_'OR'1'='1");
        QTest::newRow("other case") << QByteArray("EMK_00112233_") + QByteArray(43, 'A');
    }
    void strangersAreRefused()
    {
        QFETCH(QByteArray, credential);
        static WholeServer server(storage::Dialect::Sqlite);
        static const QByteArray key = server.makeKey(readOrders()).text("key").toLatin1();
        QCOMPARE(server.get("/api/orders/", credential).status, 401);
        QByteArray oneOff = key;
        oneOff.back() = oneOff.back() == 'A' ? 'Q' : 'A';
        QCOMPARE(server.get("/api/orders/", oneOff).status, 401);
        QCOMPARE(server.get("/api/orders/", key).status, 200);
    }

    void cannotDoWhatBelongsToASignIn_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const api::Endpoint &endpoint : api::endpoints()) {
            if (endpoint.flags & api::NeedsSignIn)
                QTest::newRow(endpoint.id) << QByteArray(endpoint.id);
        }
    }
    void cannotDoWhatBelongsToASignIn()
    {
        QFETCH(QByteArray, id);
        static WholeServer server(storage::Dialect::Sqlite);
        static const QByteArray key = [] {
            QStringList all;
            for (const Permission &permission : allPermissions())
                all += QString::fromLatin1(permission.codename);
            return server.makeKey(all).text("key").toLatin1();
        }();
        const api::Endpoint *endpoint = api::endpointById(id.constData());
        QByteArray target = endpoint->path;
        target.replace("{id}", "1");
        const auto answer = server.ask(endpoint->method, target, key);
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.code(), QStringLiteral("sign_in_required"));
        QVERIFY(answer.text("detail").contains(QStringLiteral("Sign in")));
        const auto audit = server.lastAudit();
        QCOMPARE(audit.failureReason, QStringLiteral("sign_in_required"));
        QCOMPARE(audit.entityId, QString::fromLatin1(id));
        QVERIFY(audit.metadata.contains(QLatin1String("api_key")));
        // The sign-in of the same person goes on.
        QCOMPARE(server.get("/api/auth/me/", server.bossToken).status, 200);
    }
    void theListOfThoseIsComplete()
    {
        for (const char *id : {"auth.me_update", "auth.me_password", "auth.logout", "auth.sessions", "auth.sessions_end_others", "auth.session",
                               "auth.session_end", "api_keys.create"})
            QVERIFY2(api::endpointById(id) && (api::endpointById(id)->flags & api::NeedsSignIn), id);
        // Whatever is about a second factor belongs to the person, too.
        for (const api::Endpoint &endpoint : api::endpoints()) {
            if (QByteArray(endpoint.path).contains("/mfa/") && endpoint.access.kind == api::Access::SignedIn)
                QVERIFY2(endpoint.flags & api::NeedsSignIn, endpoint.id);
        }
    }

    void isNoToken()
    {
        WholeServer server(storage::Dialect::Sqlite);
        const QByteArray key = server.makeKey(readOrders()).text("key").toLatin1();
        const QString text = QString::fromLatin1(key);
        QCOMPARE(server.post("/api/auth/jwt/verify/", {}, {{QStringLiteral("token"), text}}).status, 401);
        QCOMPARE(server.post("/api/auth/refresh/", {}, {{QStringLiteral("refresh_token"), text}}).status, 401);
        QCOMPARE(server.get("/api/auth/refresh/", key).status, 401);
    }

    void useIsNotedOnceAMinute_data() { TestDatabase::addRows(); }
    void useIsNotedOnceAMinute()
    {
        QFETCH(storage::Dialect, dialect);
        WholeServer server(dialect);
        const auto made = server.makeKey(readOrders());
        const QByteArray key = made.text("key").toLatin1(), address = keys + made.text("id").toLatin1() + '/';
        const auto lastUsed = [&] { return server.get(address, server.bossToken).text("last_used_at"); };
        const Timestamp first = server.clock.now();
        QCOMPARE(server.get("/api/orders/", key).status, 200);
        QCOMPARE(lastUsed(), QString::fromLatin1(first.toIso()));
        server.clock.advance(std::chrono::seconds(30));
        QCOMPARE(server.get("/api/orders/", key).status, 200);
        QCOMPARE(lastUsed(), QString::fromLatin1(first.toIso()));
        server.clock.advance(std::chrono::seconds(30));
        QCOMPARE(server.get("/api/orders/", key).status, 200);
        QCOMPARE(lastUsed(), QString::fromLatin1(first.plusSeconds(60).toIso()));
    }

    void liveChannelClosesWithTheKey_data() { TestDatabase::addRows(); }
    void liveChannelClosesWithTheKey()
    {
        QFETCH(storage::Dialect, dialect);
        WholeServer server(dialect);
        const auto made = server.makeKey(readOrders());
        const QByteArray key = made.text("key").toLatin1();
        const auto ticketOf = [&] { return server.post("/api/live/ticket/", key).text("ticket").toLatin1(); };
        const auto upgrade = [&](const QByteArray &ticket) {
            http::Request request;
            request.target = "/api/live/?ticket=" + ticket;
            request.headers.add("Host", "localhost:8080");
            request.peer = QHostAddress(server.address);
            return server.worker->admitUpgrade(request);
        };
        QVERIFY(!upgrade(ticketOf()));
        const QByteArray early = ticketOf();
        QVERIFY(!early.isEmpty());
        QCOMPARE(server.remove(keys + made.text("id").toLatin1() + '/', server.bossToken).status, 204);
        const auto late = upgrade(early);
        QVERIFY(late);
        QCOMPARE(late->status, 401);
        // Those that are open hear of it at once: connections of that user are looked at again.
        QCOMPARE(server.number(Sql("SELECT COUNT(*) FROM outbox WHERE kind = 'api_key.revoked' AND topic = ?"),
                               params(QStringLiteral("user:%1").arg(server.bossId))), 1);
    }

    void limitsOfTheUserApply()
    {
        config::Settings settings;
        settings.rateRequestsPerUser = 30;
        settings.rateRequestsPerAddress = 0;
        WholeServer server(storage::Dialect::Sqlite, settings);
        const QByteArray one = server.makeKey(readOrders()).text("key").toLatin1(), two = server.makeKey(readOrders()).text("key").toLatin1();
        int last = 200;
        for (int i = 0; i < 40 && last == 200; ++i)
            last = server.get("/api/orders/", i % 2 ? one : two).status;
        QCOMPARE(last, 429);
    }

    void listsAreFiltered()
    {
        WholeServer server(storage::Dialect::Sqlite);
        const QByteArray token = server.registered(QStringLiteral("ops@example.com"));
        QVERIFY(server.services->store.write(Actor(), [&](UnitOfWork &work) -> Status {
            const auto role = roles::groupIdOf(work.database(), QStringLiteral("it_operator"));
            return roles::grant(work.database(), server.idOf(token), **role) ? Status() : Status(Error{});
        }));
        for (int i = 0; i < 5; ++i)
            QCOMPARE(server.makeKey(readOrders()).status, 201);
        const auto mine = server.makeKey({QStringLiteral("order_read")}, {{QStringLiteral("name"), QStringLiteral("Import")}}, token);
        QCOMPARE(mine.status, 201);
        const auto count = [&](const QByteArray &query) { return server.get(keys + query, server.bossToken).array().size(); };
        QCOMPARE(count(""), 6);
        QCOMPARE(count("?user=" + QByteArray::number(server.bossId)), 5);
        QCOMPARE(count("?search=import"), 1);
        QCOMPARE(count("?search=ops@example"), 1);
        QCOMPARE(count("?prefix=" + mine.text("prefix").toLatin1()), 1);
        // Whoever may manage keys may end anybody's.
        const QByteArray first = server.get(keys + "?ordering=created_at", token).array().first().toObject().value(QLatin1String("id")).toString().toLatin1();
        QCOMPARE(server.remove(keys + first + '/', token).status, 204);
        QCOMPARE(count("?is_revoked=true"), 1);
        QCOMPARE(count("?is_revoked=false"), 5);
        QCOMPARE(server.get(keys + "?key_hash=x", server.bossToken).status, 422);
        QCOMPARE(server.get(keys + "1/", server.bossToken).status, 404);
        const auto page = server.get(keys + "?page_size=4", server.bossToken);
        QCOMPARE(page.object().value(QLatin1String("total")).toInteger(), 6);
    }
};

QTEST_GUILESS_MAIN(TestApiKeys)
#include "tst_api_keys.moc"
