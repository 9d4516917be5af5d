// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/pipeline.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_database.h"

#include <QJsonDocument>
#include <QTest>

#include <stdexcept>
#include <thread>

using namespace emesa;
using http::Request;
using http::Response;
using test::TestDatabase;

namespace {

/// "alice" may read and update orders, "bob" nothing; everything else is no credential.
class TwoPeople final : public Authenticator
{
public:
    Result<Caller> authenticate(const QByteArray &credential) override
    {
        Caller caller;
        caller.email = QString::fromLatin1(credential) + QStringLiteral("@example.com");
        if (credential == "alice") {
            caller.userId = 1;
            caller.permissions = {QStringLiteral("order_read"), QStringLiteral("order_update"), QStringLiteral("order_create")};
        } else if (credential == "bob") {
            caller.userId = 2;
        } else {
            return Error{ErrorCode::Unauthenticated, QStringLiteral("token_invalid"), QStringLiteral("Sign in again.")};
        }
        return caller;
    }
};

/// A pipeline over one database with handlers that show what they got.
struct House
{
    explicit House(storage::Dialect dialect = storage::Dialect::Sqlite)
        : place(dialect), store(place.openMigrated(QStringLiteral(":/emesa/migrations")), clock),
          pipeline(router, handlers, people, store, running, options)
    {
        options.accessLog = [this](const AccessRecord &record) { log.append(record); };
        handlers.add("orders.get", [](RequestContext &context) {
            const auto id = context.id();
            if (!id)
                return context.problem(id.error());
            if (context.hasCurrent(3))
                return context.empty(304);
            Response response = context.json(200, QJsonObject{{QStringLiteral("id"), *id}});
            response.headers.add("ETag", context.etag(3));
            return response;
        });
        handlers.add("orders.cancel", [this](RequestContext &context) {
            const auto body = context.jsonBody();
            if (!body)
                return context.problem(body.error());
            return context.write([&](UnitOfWork &work) -> Result<Response> {
                if (body->contains(QLatin1String("wait")))
                    std::this_thread::sleep_for(std::chrono::milliseconds(300));
                if (body->contains(QLatin1String("fail")))
                    return Error{ErrorCode::Conflict, QStringLiteral("wrong_status"), QStringLiteral("No.")};
                work.audit({.event = QStringLiteral("order.cancelled")});
                return context.json(200, QJsonObject{{QStringLiteral("effect"), ++effects}});
            });
        });
        handlers.add("orders.history", [](RequestContext &) -> Response { throw std::runtime_error("SELECT secret FROM /etc/passwd"); });
        handlers.add("orders.update", [](RequestContext &context) {
            const auto version = context.expectedVersion();
            return context.json(200, QJsonObject{{QStringLiteral("version"), version ? *version : 0}});
        });
        handlers.add("version", [](RequestContext &context) { return context.json(200, QJsonObject{{QStringLiteral("address"), context.actor().address}}); });
    }

    Response ask(api::Method method, const QByteArray &target, const http::Headers &headers = {}, const QByteArray &body = {})
    {
        Request request{method, target, headers, body, QHostAddress(QStringLiteral("203.0.113.9")), false};
        request.headers.add("Host", "shop.example");
        return pipeline.serve(request);
    }

    qint64 auditCount()
    {
        return store.database().one(storage::Sql("SELECT COUNT(*) FROM audit_log"), {}, [](const storage::Row &row) { return row.int64(0); }).value().value();
    }

    TestDatabase place;
    test::FakeClock clock;
    Store store;
    http::Router router;
    HandlerTable handlers;
    TwoPeople people;
    RunningKeys running;
    PipelineOptions options;
    Pipeline pipeline;
    QList<AccessRecord> log;
    int effects = 0;
};

const http::Headers alice = {{"Authorization", "Bearer alice"}};
const http::Headers bob = {{"Authorization", "Bearer bob"}};

http::Headers plus(http::Headers headers, const QByteArray &name, const QByteArray &value)
{
    headers.add(name, value);
    return headers;
}

QJsonObject bodyOf(const Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

} // namespace

class TestPipeline : public QObject
{
    Q_OBJECT

private slots:
    void servesWhoMay()
    {
        House house;
        const Response response = house.ask(api::Method::Get, "/api/orders/7/", alice);
        QCOMPARE(response.status, 200);
        QCOMPARE(bodyOf(response).value(QLatin1String("id")).toInt(), 7);
        QCOMPARE(house.log.last().userId, 1);
        QCOMPARE(house.log.last().endpoint, "orders.get");
        QVERIFY(!response.headers.value("X-Request-ID").isEmpty());
        QCOMPARE(response.headers.value("Cache-Control"), QByteArray("no-store"));
    }

    void idsThatCannotBeAreNotFound_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const char *id : {"0", "-1", "01", "1e3", "abc", "9999999999999999999", "1'--", "1%20"})
            QTest::newRow(id) << QByteArray(id);
    }
    void idsThatCannotBeAreNotFound()
    {
        QFETCH(QByteArray, id);
        House house;
        QCOMPARE(house.ask(api::Method::Get, "/api/orders/" + id + '/', alice).status, 404);
    }

    void permissionIsDemandedAndTheRefusalAudited()
    {
        House house;
        const Response response = house.ask(api::Method::Get, "/api/orders/7/", bob);
        QCOMPARE(response.status, 403);
        QCOMPARE(house.auditCount(), 1);
        QCOMPARE(bodyOf(response).value(QLatin1String("code")).toString(), QStringLiteral("permission_denied"));
    }

    void case053_authorizationHeaders_data()
    {
        QTest::addColumn<http::Headers>("headers");
        QTest::addColumn<int>("status");
        QTest::newRow("none") << http::Headers() << 401;
        QTest::newRow("53 two") << http::Headers{{"Authorization", "Bearer alice"}, {"Authorization", "Bearer alice"}} << 400;
        QTest::newRow("53 lower case") << http::Headers{{"authorization", "bearer alice"}} << 200;
        QTest::newRow("53 no space") << http::Headers{{"Authorization", "Beareralice"}} << 401;
        QTest::newRow("53 basic") << http::Headers{{"Authorization", "Basic YWxpY2U6eA=="}} << 401;
        QTest::newRow("54 nothing after") << http::Headers{{"Authorization", "Bearer"}} << 401;
        QTest::newRow("54 only a space") << http::Headers{{"Authorization", "Bearer "}} << 401;
    }
    void case053_authorizationHeaders()
    {
        QFETCH(http::Headers, headers);
        QFETCH(int, status);
        House house;
        const Response response = house.ask(api::Method::Get, "/api/orders/7/", headers);
        QCOMPARE(response.status, status);
        QCOMPARE(response.headers.contains("WWW-Authenticate"), status == 401);
    }

    void case052_tokensInQueriesAreRefusedAndNotLogged()
    {
        House house;
        for (const char *query : {"access_token=alice", "refresh=x", "refresh_token=x", "TOKEN=x", "page_size=1&access%5Ftoken=x"}) {
            QCOMPARE(house.ask(api::Method::Get, QByteArray("/api/orders/7/?") + query, alice).status, 400);
            QVERIFY(!house.log.last().path.contains('?'));
        }
    }

    void case022_wrongMethodSaysWhichAreRight()
    {
        House house;
        const Response response = house.ask(api::Method::Put, "/api/orders/7/", alice);
        QCOMPARE(response.status, 405);
        QCOMPARE(bodyOf(response).value(QLatin1String("status")).toInt(), 405);
        QVERIFY(response.headers.value("Allow").contains("GET"));
        const Response options = house.ask(api::Method::Options, "/api/orders/7/");
        QCOMPARE(options.status, 204);
        QVERIFY(options.headers.value("Allow").contains("PATCH"));
    }

    void case036_contentTypes_data()
    {
        QTest::addColumn<http::Headers>("headers");
        QTest::addColumn<int>("status");
        QTest::newRow("36 missing") << alice << 415;
        QTest::newRow("36 text") << plus(alice, "Content-Type", "text/plain") << 415;
        QTest::newRow("36 form") << plus(alice, "Content-Type", "application/x-www-form-urlencoded") << 415;
        QTest::newRow("json") << plus(alice, "Content-Type", "application/json; charset=utf-8") << 200;
        QTest::newRow("38 gzip") << plus(plus(alice, "Content-Type", "application/json"), "Content-Encoding", "gzip") << 415;
        QTest::newRow("37 html only") << plus(plus(alice, "Content-Type", "application/json"), "Accept", "text/html") << 406;
        QTest::newRow("37 html or anything") << plus(plus(alice, "Content-Type", "application/json"), "Accept", "text/html,*/*;q=0.8") << 200;
        QTest::newRow("37 json refused") << plus(plus(alice, "Content-Type", "application/json"), "Accept", "application/json;q=0") << 406;
        QTest::newRow("39 override") << plus(plus(alice, "Content-Type", "application/json"), "X-HTTP-Method-Override", "GET") << 200;
    }
    void case036_contentTypes()
    {
        QFETCH(http::Headers, headers);
        QFETCH(int, status);
        House house;
        QCOMPARE(house.ask(api::Method::Post, "/api/orders/7/cancel_order/", headers, "{}").status, status);
        QCOMPARE(house.effects, status == 200 ? 1 : 0);
    }

    void case109_badJson_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("109 depth") << QByteArray(1025, '[') + QByteArray(1025, ']') << 400;
        QTest::newRow("109 UTF-8") << QByteArray("{\"a\":\"\xff\"}") << 400;
        QTest::newRow("109 surrogate") << QByteArray(R"({"a":"\ud800"})") << 400;
        QTest::newRow("109 BOM") << QByteArray("\xef\xbb\xbf{}") << 400;
        QTest::newRow("87 duplicate keys") << QByteArray(R"({"a":1,"a":2})") << 400;
        QTest::newRow("array") << QByteArray("[]") << 422;
        QTest::newRow("cut") << QByteArray("{") << 400;
    }
    void case109_badJson()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        House house;
        QCOMPARE(house.ask(api::Method::Post, "/api/orders/7/cancel_order/", plus(alice, "Content-Type", "application/json"), body).status, status);
        QCOMPARE(house.effects, 0);
    }

    // P21: an exception becomes 500 with the request id and nothing of what it said.
    void strayExceptionsTellNothing()
    {
        House house;
        const Response response = house.ask(api::Method::Get, "/api/orders/7/history/", plus(alice, "X-Request-ID", "abc-1"));
        QCOMPARE(response.status, 500);
        QVERIFY(!response.body.contains("SELECT") && !response.body.contains("passwd"));
        QVERIFY(response.body.contains("abc-1"));
    }

    void requestIdsAndTraces()
    {
        House house;
        Response response = house.ask(api::Method::Get, "/api/version/", {{"X-Request-ID", "bad id\r\n"}});
        QVERIFY(response.headers.value("X-Request-ID") != "bad id\r\n");
        response = house.ask(api::Method::Get, "/nothing/", {{"traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"}});
        QCOMPARE(response.status, 404);
        QCOMPARE(bodyOf(response).value(QLatin1String("trace_id")).toString(), QStringLiteral("4bf92f3577b34da6a3ce929d0e0e4736"));
        // P36: the answer goes on with the trace, with a step of its own.
        const auto parts = response.headers.value("traceparent").split('-');
        QCOMPARE(parts.size(), 4);
        QCOMPARE(parts[1], QByteArray("4bf92f3577b34da6a3ce929d0e0e4736"));
        QVERIFY(parts[2].size() == 16 && parts[2] != "00f067aa0ba902b7");
        QVERIFY(!house.ask(api::Method::Get, "/nothing/", {{"traceparent", "00-zz-00f067aa0ba902b7-01"}}).headers.contains("traceparent"));
    }

    void case125_cors()
    {
        House house;
        house.options.corsOrigins = {QStringLiteral("https://shop.example")};
        for (const char *origin : {"https://evil.example", "null", "https://shop.example.evil", "http://shop.example"}) {
            const Response response = house.ask(api::Method::Options, "/api/orders/", {{"Origin", origin}, {"Access-Control-Request-Method", "GET"}});
            QVERIFY2(!response.headers.contains("Access-Control-Allow-Origin"), origin);
        }
        const Response good = house.ask(api::Method::Options, "/api/orders/",
                                        {{"Origin", "https://shop.example"}, {"Access-Control-Request-Method", "POST"}});
        QCOMPARE(good.headers.value("Access-Control-Allow-Origin"), QByteArray("https://shop.example"));
        QVERIFY(!good.headers.contains("Access-Control-Allow-Credentials"));
        QVERIFY(good.headers.value("Access-Control-Allow-Methods").contains("POST"));
        QVERIFY(good.headers.value("Access-Control-Allow-Headers").contains("Idempotency-Key"));
        QVERIFY(good.headers.value("Vary").contains("Origin"));
        // An odd preflight grants nothing beyond the address's own methods.
        const Response odd = house.ask(api::Method::Options, "/api/orders/",
                                       {{"Origin", "https://shop.example"}, {"Access-Control-Request-Method", "CONNECT"}, {"Access-Control-Request-Headers", "X-Anything"}});
        QVERIFY(!odd.headers.value("Access-Control-Allow-Methods").contains("CONNECT"));
        QVERIFY(!odd.headers.value("Access-Control-Allow-Headers").contains("X-Anything"));
    }

    void case070_forwardedForIsBelievedFromProxiesOnly()
    {
        House house;
        QCOMPARE(bodyOf(house.ask(api::Method::Get, "/api/version/", {{"X-Forwarded-For", "1.2.3.4"}})).value(QLatin1String("address")).toString(),
                 QStringLiteral("203.0.113.9"));
        house.options.proxies = {{QHostAddress(QStringLiteral("203.0.113.0")), 24}};
        QCOMPARE(bodyOf(house.ask(api::Method::Get, "/api/version/", {{"X-Forwarded-For", "6.6.6.6, 1.2.3.4, 203.0.113.7"}})).value(QLatin1String("address")).toString(),
                 QStringLiteral("1.2.3.4"));
        QCOMPARE(bodyOf(house.ask(api::Method::Get, "/api/version/", {{"X-Forwarded-For", "1.2.3.4, rubbish"}})).value(QLatin1String("address")).toString(),
                 QStringLiteral("203.0.113.9"));
    }

    void case071_identityHeadersAreIgnored()
    {
        House house;
        QCOMPARE(house.ask(api::Method::Get, "/api/orders/7/", {{"X-User-Id", "1"}, {"X-Username", "alice"}, {"X-Groups", "administrator"}}).status, 401);
    }

    void etags()
    {
        House house;
        const Response first = house.ask(api::Method::Get, "/api/orders/7/", alice);
        const QByteArray etag = first.headers.value("ETag");
        QCOMPARE(house.ask(api::Method::Get, "/api/orders/7/", plus(alice, "If-None-Match", etag)).status, 304);
        QCOMPARE(house.ask(api::Method::Get, "/api/orders/7/", plus(alice, "If-None-Match", "\"9.1\"")).status, 200);
        const auto version = [&](const QByteArray &ifMatch) {
            return bodyOf(house.ask(api::Method::Patch, "/api/orders/7/", plus(plus(alice, "If-Match", ifMatch), "Content-Type", "application/json"), "{}"))
                .value(QLatin1String("version")).toInt();
        };
        QCOMPARE(version(etag), 3);
        QCOMPARE(version("*"), 0);
        QCOMPARE(version("\"3.2\""), -1); // case 93: another user's
        QCOMPARE(version("3"), -1);
        QCOMPARE(version("W/" + etag), -1);
    }

    void idempotency_data() { TestDatabase::addRows(); }
    void idempotency()
    {
        QFETCH(storage::Dialect, dialect);
        House house(dialect);
        const auto send = [&](const http::Headers &who, const QByteArray &key, const QByteArray &body) {
            return house.ask(api::Method::Post, "/api/orders/7/cancel_order/", plus(plus(who, "Content-Type", "application/json"), "Idempotency-Key", key), body);
        };
        const Response first = send(alice, "\"k1\"", "{}");
        QCOMPARE(first.status, 200);
        const Response again = send(alice, "\"k1\"", "{}");
        QCOMPARE(again.status, 200);
        QCOMPARE(again.body, first.body);
        QCOMPARE(house.effects, 1);
        QCOMPARE(house.auditCount(), 1);
        QCOMPARE(send(alice, "\"k1\"", R"({"x":1})").status, 422);
        // A refusal is not remembered: mended, the same key may succeed.
        QCOMPARE(send(alice, "\"k2\"", R"({"fail":1})").status, 409);
        QCOMPARE(send(alice, "\"k2\"", "{}").status, 200);
        QCOMPARE(house.effects, 2);
    }

    void case131_malformedKeys_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("131 empty") << QByteArray("\"\"");
        QTest::newRow("131 nothing") << QByteArray("");
        QTest::newRow("131 not quoted") << QByteArray("abc");
        QTest::newRow("131 too long") << QByteArray('"' + QByteArray(256, 'a') + '"');
        QTest::newRow("131 inner quote") << QByteArray("\"a\"b\"");
    }
    void case131_malformedKeys()
    {
        QFETCH(QByteArray, key);
        House house;
        QCOMPARE(house.ask(api::Method::Post, "/api/orders/7/cancel_order/",
                           plus(plus(alice, "Content-Type", "application/json"), "Idempotency-Key", key), "{}").status, 400);
        QCOMPARE(house.effects, 0);
    }

    void aRunningTwinIsRefused()
    {
        House house;
        const Request request{api::Method::Post, "/api/orders/7/cancel_order/",
                              {{"Authorization", "Bearer alice"}, {"Content-Type", "application/json"}, {"Idempotency-Key", "\"t\""}, {"Host", "h"}},
                              R"({"wait":1})", QHostAddress(QHostAddress::LocalHost), false};
        // Each worker has its own connection and pipeline; they share the running keys, as in the server.
        std::array<int, 2> status = {};
        const auto serve = [&](size_t worker) {
            Store own(house.place.open(), house.clock);
            Pipeline pipeline(house.router, house.handlers, house.people, own, house.running, house.options);
            status[worker] = pipeline.serve(request).status;
        };
        house.options.accessLog = {};
        std::thread first(serve, 0), second(serve, 1);
        first.join();
        second.join();
        std::sort(status.begin(), status.end());
        QCOMPARE(status[0], 200);
        QCOMPARE(house.effects, 1);
        QVERIFY2(status[1] == 409 || status[1] == 200, qPrintable(QString::number(status[1])));
    }

    void handlersMustBeComplete()
    {
        House house;
        const Status complete = house.handlers.complete({api::Module::Orders});
        QVERIFY(!complete);
        QVERIFY(complete.error().message.contains(QLatin1String("orders.approve")));
    }
};

QTEST_GUILESS_MAIN(TestPipeline)
#include "tst_pipeline.moc"
