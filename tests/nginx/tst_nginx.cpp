// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/endpoints.h"
#include "server/services/store.h"
#include "server/storage/role_repository.h"
#include "server/storage/user_repository.h"
#include "tests/nginx/service_site.h"
#include "tests/server/http/self_signed.h"
#include "tests/server/security/forge.h"

#include <QFile>
#include <QJsonArray>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace emesa;
using namespace emesa::test;
using http::test::RawClient;
using Layout = ServiceSite::Layout;

namespace {

const QString identity = QStringLiteral("identity");
const QString master = QStringLiteral("master");
const QString orders = QStringLiteral("orders");

qint64 numberOf(TestDatabase &database, const storage::Sql &sql, const QVariantList &values = {})
{
    const auto connection = database.open();
    const auto found = connection->one(sql, values, [](const storage::Row &row) { return row.int64(0); });
    return found ? found->value_or(-1) : -1;
}

/// The path of a row with something in place of its placeholders.
QByteArray pathOf(const api::Endpoint &endpoint)
{
    QByteArray path;
    bool isName = false;
    for (const char *c = endpoint.path; *c; ++c) {
        if (*c == '{')
            path += '7';
        isName = *c == '{' || (isName && *c != '}');
        if (!isName && *c != '}')
            path += *c;
    }
    return path;
}

} // namespace

/// What is deployed: nginx as packaged in front of one process, and of three with a database each.
class TestNginx : public QObject
{
    Q_OBJECT

private:
    /// Three processes on SQLite, shared by the tests that leave them as they were.
    ServiceSite &site()
    {
        if (!m_site) {
            m_site = std::make_unique<ServiceSite>(Layout::ThreeProcesses, storage::Dialect::Sqlite);
            const QString problem = m_site->start();
            if (!problem.isEmpty())
                qFatal("the site does not start: %s", qPrintable(problem));
        }
        return *m_site;
    }
    QByteArray tokenOf(ServiceSite &where, const QString &role)
    {
        const auto answer = where.signIn(role);
        if (answer.status != 200)
            qFatal("%s cannot sign in: %d %s", qPrintable(role), answer.status, answer.body.constData());
        return answer.text("access").toLatin1();
    }
    QByteArray token(const QString &role)
    {
        if (!m_tokens.contains(role))
            m_tokens.insert(role, tokenOf(site(), role));
        return m_tokens.value(role);
    }

    std::unique_ptr<ServiceSite> m_site;
    QHash<QString, QByteArray> m_tokens;

private slots:
    void initTestCase() { QVERIFY2(!NginxProcess::program().isEmpty(), "nginx is missing; ./emesa install-deps installs it"); }
    void cleanupTestCase() { m_site.reset(); }

    void packagedFilesAreUnderstood_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("one process") << QStringLiteral("emesa.conf");
        QTest::newRow("three processes") << QStringLiteral("emesa-services.conf");
    }
    void packagedFilesAreUnderstood()
    {
        QFETCH(QString, file);
        NginxProcess nginx(file, {});
        QCOMPARE(nginx.check(), QString());
    }

    void tlsSampleIsUnderstood()
    {
        QTemporaryDir directory;
        const QSslConfiguration pair = http::test::selfSignedConfiguration();
        for (const auto &[name, pem] : {std::pair("fullchain.pem", pair.localCertificate().toPem()), std::pair("privkey.pem", pair.privateKey().toPem())}) {
            QFile file(directory.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pem) == pem.size());
        }
        NginxProcess nginx(QStringLiteral("emesa.conf"), {});
        QFile sample(QStringLiteral(EMESA_SOURCE_DIR "/packaging/nginx/emesa-tls.conf.sample"));
        QVERIFY(sample.open(QIODevice::ReadOnly));
        QByteArray tls = sample.readAll();
        tls.replace("/etc/ssl/emesa", QFile::encodeName(directory.path()));
        tls.replace("listen 443 ", QByteArray("listen 127.0.0.1:" + QByteArray::number(NginxProcess::freePort()) + ' '));
        tls.replace("/var/log/nginx/", QByteArray(QFile::encodeName(directory.path()) + '/'));
        nginx.append(QStringLiteral("emesa.conf"), tls);
        QCOMPARE(nginx.check(), QString());
    }

    void wholeOrder_data()
    {
        QTest::addColumn<int>("layout");
        QTest::addColumn<storage::Dialect>("dialect");
        QTest::newRow("one process, SQLite") << int(Layout::OneProcess) << storage::Dialect::Sqlite;
        QTest::newRow("three processes, SQLite") << int(Layout::ThreeProcesses) << storage::Dialect::Sqlite;
        if (TestDatabase::dialects().contains(storage::Dialect::MySql))
            QTest::newRow("three processes, MariaDB") << int(Layout::ThreeProcesses) << storage::Dialect::MySql;
    }
    void wholeOrder()
    {
        QFETCH(int, layout);
        QFETCH(storage::Dialect, dialect);
        ServiceSite place(Layout(layout), dialect);
        const QString problem = place.start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));

        QProcess journey;
        journey.setProcessChannelMode(QProcess::MergedChannels);
        journey.start(QStringLiteral(EMESA_BIN_DIR "/emesa-journey"),
                      {QStringLiteral("--server"), QStringLiteral("http://127.0.0.1:%1").arg(place.port()), QStringLiteral("--accounts"), place.accounts(),
                       QStringLiteral("--part"), QStringLiteral(EMESA_SOURCE_DIR "/tests/data/parts/bracket.step"), QStringLiteral("--drawing"),
                       QStringLiteral(EMESA_SOURCE_DIR "/tests/data/parts/drawing.pdf")});
        QVERIFY(journey.waitForFinished(240'000));
        const QByteArray told = journey.readAll();
        QVERIFY2(journey.exitStatus() == QProcess::NormalExit && journey.exitCode() == 0, QByteArray(told + place.nginx().errors().toUtf8()).constData());
        qInfo().noquote() << QString::fromUtf8(told);
        // Through nginx, all of it, and no secret in its log.
        QVERIFY(place.nginx().accessLog().count("\"path\":\"/api/orders/") > 10);
        QVERIFY(!place.nginx().accessLog().contains("ticket="));

        QStringList names{identity};
        if (Layout(layout) == Layout::ThreeProcesses)
            names += {master, orders};
        for (const QString &name : names) {
            place.process(name).signal(SIGTERM);
            QCOMPARE(place.process(name).waitForEnd(), 0);
            const auto audit = ServerProcess::run(QStringList{QStringLiteral("audit"), QStringLiteral("verify")} + place.settings(name));
            QVERIFY2(audit.code == 0, qPrintable(audit.out + audit.err));
            const auto check = ServerProcess::run(QStringList{QStringLiteral("check")} + place.settings(name));
            QVERIFY2(check.code == 0, qPrintable(check.out + check.err));
        }
        if (Layout(layout) == Layout::OneProcess)
            return;
        // The orders process knows people by name, and nothing that would let anybody in.
        QVERIFY(numberOf(place.database(orders), storage::Sql("SELECT COUNT(*) FROM users")) >= 3);
        QCOMPARE(numberOf(place.database(orders), storage::Sql("SELECT COUNT(*) FROM users WHERE password_hash <> ''")), 0);
        QCOMPARE(numberOf(place.database(orders), storage::Sql("SELECT COUNT(*) FROM sign_ins")), 0);
        QCOMPARE(numberOf(place.database(orders), storage::Sql("SELECT COUNT(*) FROM public_keys")), 0);
        QVERIFY(numberOf(place.database(orders), storage::Sql("SELECT COUNT(*) FROM notifications")) > 0);
        QVERIFY(QFile::exists(place.dataDir(identity) + QStringLiteral("/keys/current")));
        QVERIFY(!QFile::exists(place.dataDir(orders) + QStringLiteral("/keys")));
        QVERIFY(!QFile::exists(place.dataDir(master) + QStringLiteral("/keys")));
    }

    /// No row of the catalogue may end at a process that does not serve it.
    void everyEndpointReachesItsProcess()
    {
        QStringList lost;
        for (const api::Endpoint &endpoint : api::endpoints()) {
            if (endpoint.flags & api::Upgrade || QLatin1String(endpoint.id) == QLatin1String("metrics"))
                continue;
            const auto direct = [&]() -> const char * {
                switch (endpoint.module) {
                case api::Module::Identity: return "identity";
                case api::Module::Master: return "master";
                case api::Module::Orders:
                case api::Module::Operation: break;
                }
                return "orders";
            }();
            ServerProcess &process = site().process(QLatin1String(direct));
            const qsizetype before = process.log().size();
            const QByteArray id = "reach-" + QByteArray(endpoint.id).replace('.', '-').replace('_', '-');
            const auto answer = site().ask(api::toName(endpoint.method), pathOf(endpoint), {}, QJsonValue::Undefined, "X-Request-ID: " + id + "\r\n");
            bool found = false;
            for (int attempt = 0; attempt < 100 && !found; ++attempt) {
                const QList<QJsonObject> &log = process.log();
                for (qsizetype i = before; i < log.size(); ++i)
                    found = found || (log[i].value(QLatin1String("request_id")).toString() == QString::fromLatin1(id)
                                      && log[i].value(QLatin1String("endpoint")).toString() == QLatin1String(endpoint.id));
                if (!found)
                    QTest::qWait(20);
            }
            // A shared rate may refuse before; then the row is asked again a little later.
            if (!found)
                lost += QStringLiteral("%1 %2: %3").arg(QLatin1String(endpoint.id), QString::fromLatin1(pathOf(endpoint))).arg(answer.status);
            if (endpoint.module == api::Module::Identity)
                QTest::qWait(50); // the sign-in rate of nginx
        }
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
    }

    void otherModulesAreNotServed()
    {
        const auto atOrders = site().process(orders).get("/api/auth/me/");
        QVERIFY(atOrders);
        QCOMPARE(atOrders->status, 404);
        const auto atIdentity = site().process(identity).get("/api/orders/");
        QVERIFY(atIdentity);
        QCOMPARE(atIdentity->status, 404);
        const auto jwks = site().process(orders).get("/.well-known/jwks.json");
        QVERIFY(jwks);
        QCOMPARE(jwks->status, 404);
        for (const char *module : {"identity", "master", "orders"}) {
            const auto ready = site().ask("GET", "/health/" + QByteArray(module) + "/ready");
            QVERIFY2(ready.status == 200, ready.body.constData());
        }
    }

    void bodiesAreLimitedByLocation_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<int>("status"); ///< 0: taken
        QTest::newRow("16 JSON over 1 MiB") << QByteArray("/api/auth/jwt/create/") << qint64(1024 * 1024 + 1) << 413;
        QTest::newRow("16 JSON of 1 MiB") << QByteArray("/api/auth/jwt/create/") << qint64(1024 * 1024) << 0;
        QTest::newRow("16 piece over 8 MiB") << QByteArray("/api/uploads/7/") << qint64(8 * 1024 * 1024 + 1) << 413;
        QTest::newRow("16 piece of 8 MiB") << QByteArray("/api/uploads/7/") << qint64(8 * 1024 * 1024) << 0;
        QTest::newRow("16 form of 8 MiB") << QByteArray("/api/orders/") << qint64(8 * 1024 * 1024) << 0;
        QTest::newRow("16 form over 8 MiB") << QByteArray("/api/orders/") << qint64(8 * 1024 * 1024 + 1) << 413;
        QTest::newRow("16 machine over 1 MiB") << QByteArray("/api/machines/") << qint64(1024 * 1024 + 1) << 413;
    }
    void bodiesAreLimitedByLocation()
    {
        QFETCH(QByteArray, path);
        QFETCH(qint64, size);
        QFETCH(int, status);
        RawClient client(site().port());
        QVERIFY(client.send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: "
                            + QByteArray::number(size) + "\r\n\r\n"));
        const auto answer = client.readAnswer();
        QVERIFY(answer);
        if (status == 0) {
            QCOMPARE(answer->status, 100);
            return;
        }
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->headers.value("Content-Type"), "application/problem+json");
        QCOMPARE(QJsonDocument::fromJson(answer->body).object().value(QLatin1String("code")).toString(), QStringLiteral("too_large"));
    }

    /// Whatever the catalogue allows must get through; a row with a larger body needs a location of its own.
    void nginxLetsThroughWhatTheCatalogueAllows()
    {
        for (const api::Endpoint &endpoint : api::endpoints()) {
            const qint64 limit = api::bodyLimitOf(endpoint);
            if (limit <= api::jsonLimit || endpoint.flags & api::HashesPassword)
                continue;
            RawClient client(site().port());
            QVERIFY(client.send(QByteArray(api::toName(endpoint.method)) + QByteArray(" ") + pathOf(endpoint)
                                + " HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: " + QByteArray::number(limit) + "\r\n\r\n"));
            const auto answer = client.readAnswer();
            QVERIFY2(answer && answer->status == 100, endpoint.id);
        }
    }

    void hostileHeads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<int>>("statuses"); ///< 0: closed without a word
        const QByteArray smuggled = "0\r\n\r\nGET /api/orders/1/ HTTP/1.1\r\nHost: localhost\r\n\r\n";
        QTest::newRow("9 Content-Length and Transfer-Encoding")
            << QByteArray("POST /api/auth/jwt/create/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + QByteArray::number(smuggled.size())
                          + "\r\nTransfer-Encoding: chunked\r\n\r\n" + smuggled)
            << QList<int>{400};
        QTest::newRow("9 Transfer-Encoding and Content-Length")
            << QByteArray("POST /api/orders/ HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n" + smuggled)
            << QList<int>{400};
        QTest::newRow("8 two Content-Length")
            << QByteArray("POST /api/orders/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nContent-Length: 4\r\n\r\nGET ") << QList<int>{400};
        QTest::newRow("8 list of Content-Length")
            << QByteArray("POST /api/orders/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4, 4\r\n\r\nGET ") << QList<int>{400};
        QTest::newRow("4 negative Content-Length")
            << QByteArray("POST /api/orders/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: -5\r\n\r\n") << QList<int>{400};
        QTest::newRow("6 hexadecimal Content-Length")
            << QByteArray("POST /api/orders/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0x10\r\n\r\n") << QList<int>{400};
        QTest::newRow("7 huge Content-Length")
            << QByteArray("POST /api/orders/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 18446744073709551615\r\n\r\n") << QList<int>{400, 413};
        QTest::newRow("10 unknown Transfer-Encoding")
            << QByteArray("POST /api/orders/ HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip, chunked\r\n\r\n") << QList<int>{501};
        QTest::newRow("10 xchunked") << QByteArray("POST /api/orders/ HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: xchunked\r\n\r\n") << QList<int>{501};
        QTest::newRow("11 bad chunk size")
            << QByteArray("POST /api/machines/ HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n") << QList<int>{400};
        QTest::newRow("13 Transfer-Encoding on HTTP/1.0")
            << QByteArray("POST /api/machines/ HTTP/1.0\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") << QList<int>{400, 401};
        QTest::newRow("14 long request line") << QByteArray("GET /" + QByteArray(40'000, 'x') + " HTTP/1.1\r\nHost: localhost\r\n\r\n") << QList<int>{414};
        QTest::newRow("15 long head")
            << QByteArray("GET /api/version/ HTTP/1.1\r\nHost: localhost\r\nX-Long: " + QByteArray(110'000, 'x') + "\r\n\r\n") << QList<int>{431};
        QTest::newRow("18 no Host") << QByteArray("GET /api/version/ HTTP/1.1\r\n\r\n") << QList<int>{400};
        QTest::newRow("18 two Hosts") << QByteArray("GET /api/version/ HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n") << QList<int>{400};
        QTest::newRow("18 odd Host") << QByteArray("GET /api/version/ HTTP/1.1\r\nHost: a@b\r\n\r\n") << QList<int>{400};
        QTest::newRow("20 HTTP/9.9") << QByteArray("GET /api/version/ HTTP/9.9\r\nHost: localhost\r\n\r\n") << QList<int>{400, 505};
        QTest::newRow("21 NUL in a header") << QByteArray("GET /api/version/ HTTP/1.1\r\nHost: localhost\r\nX-A: a\0b\r\n\r\n", 61) << QList<int>{400};
        QTest::newRow("22 TRACE") << QByteArray("TRACE /api/version/ HTTP/1.1\r\nHost: localhost\r\n\r\n") << QList<int>{405, 501};
        QTest::newRow("22 CONNECT") << QByteArray("CONNECT evil.example:443 HTTP/1.1\r\nHost: localhost\r\n\r\n") << QList<int>{400, 405, 501};
        QTest::newRow("17 body on GET") << QByteArray("GET /api/version/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n\r\nabcd") << QList<int>{400};
        QTest::newRow("34 escape that is none") << QByteArray("GET /api/%zz/ HTTP/1.1\r\nHost: localhost\r\n\r\n") << QList<int>{400};
        QTest::newRow("34 NUL in the path") << QByteArray("GET /api/%00/ HTTP/1.1\r\nHost: localhost\r\n\r\n") << QList<int>{400};
        QTest::newRow("34 up and out") << QByteArray("GET /api/../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n") << QList<int>{400, 404};
        QTest::newRow("34 into another process") << QByteArray("GET /api/auth/%2e%2e/orders/ HTTP/1.1\r\nHost: localhost\r\n\r\n") << QList<int>{404};
        QTest::newRow("27 TLS on a plain port") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11) << QList<int>{0, 400};
    }
    void hostileHeads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<int>, statuses);
        RawClient client(site().port());
        client.send(bytes);
        const auto answer = client.readAnswer();
        const int status = answer ? answer->status : 0;
        QVERIFY2(statuses.contains(status), qPrintable(QStringLiteral("%1 %2").arg(status).arg(QString::fromUtf8(answer ? answer->body : QByteArray()))));
        if (answer) {
            QCOMPARE(answer->headers.value("Content-Type"), "application/problem+json");
            QVERIFY(QJsonDocument::fromJson(answer->body).object().value(QLatin1String("status")).toInt() == status);
            QVERIFY(!answer->headers.value("Server").contains('/'));
        }
        // Nothing that came behind it was taken for a request.
        client.setTimeout(300);
        QVERIFY(!client.readAnswer());
    }

    void chunkedBodiesAreGatheredForTheServer()
    {
        const QByteArray body = "{\"email\":\"nobody@example.com\",\"password\":\"not the right one\"}";
        const auto answer = site().raw("POST /api/auth/jwt/create/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n"
                                       "Transfer-Encoding: chunked\r\n\r\n" + QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n");
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.text("code"), QStringLiteral("invalid_credentials"));
    }

    void case028_slowHead()
    {
        NginxProcess nginx(QStringLiteral("emesa-services.conf"), {});
        QVERIFY(nginx.replace("client_header_timeout       10s;", "client_header_timeout 1s;"));
        QVERIFY2(nginx.start(), qPrintable(nginx.errors()));
        RawClient client(nginx.port());
        client.setTimeout(20'000);
        QVERIFY(client.send("GET /api/version/ HTTP/1.1\r\nHost: local"));
        QVERIFY(client.isClosedByPeer());
    }

    void case065_signInFloodIsLimited()
    {
        NginxProcess nginx(QStringLiteral("emesa-services.conf"), {{quint16(8001), site().process(identity).port()}});
        QVERIFY(nginx.replace("burst=40", "burst=2"));
        QVERIFY2(nginx.start(), qPrintable(nginx.errors()));
        int refused = 0;
        for (int i = 0; i < 40 && refused == 0; ++i) {
            RawClient client(nginx.port());
            QVERIFY(client.send("GET /api/auth/me/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
            const auto answer = client.readAnswer();
            QVERIFY(answer);
            if (answer->status == 429) {
                ++refused;
                QCOMPARE(answer->headers.value("Retry-After"), "1");
                QCOMPARE(answer->headers.value("Content-Type"), "application/problem+json");
            }
        }
        QCOMPARE(refused, 1);
    }

    void case070_forwardedForIsOurs()
    {
        const auto before = numberOf(site().database(identity), storage::Sql("SELECT COUNT(*) FROM audit_log WHERE event_type = 'sign_in.failed'"));
        const auto answer = site().ask("POST", "/api/auth/jwt/create/", {},
                                       QJsonObject{{QStringLiteral("email"), QStringLiteral("spoof@example.com")}, {QStringLiteral("password"), QStringLiteral("wrong")}},
                                       "X-Forwarded-For: 203.0.113.66\r\nX-Real-IP: 203.0.113.66\r\nForwarded: for=203.0.113.66\r\n");
        QCOMPARE(answer.status, 401);
        QCOMPARE(numberOf(site().database(identity), storage::Sql("SELECT COUNT(*) FROM audit_log WHERE event_type = 'sign_in.failed'")), before + 1);
        QCOMPARE(numberOf(site().database(identity), storage::Sql("SELECT COUNT(*) FROM audit_log WHERE address = ?"),
                          storage::params(QStringLiteral("203.0.113.66"))), 0);
    }

    void case071_userHeadersMeanNothing()
    {
        const QByteArray claims = "X-User-Id: 1\r\nX-Username: admin\r\nX-Groups: administrator\r\nX-User-Permissions: order_view_all\r\n"
                                  "X-Remote-User: admin\r\nRemote-User: admin\r\n";
        QCOMPARE(site().ask("GET", "/api/orders/", {}, QJsonValue::Undefined, claims).status, 401);
        QCOMPARE(site().ask("GET", "/api/auth/me/", {}, QJsonValue::Undefined, claims).status, 401);
        // A client stays a client: neither through nginx nor past it.
        const QByteArray client = token(QStringLiteral("client"));
        QCOMPARE(site().ask("POST", "/api/machines/", client, QJsonObject{{QStringLiteral("name"), QStringLiteral("x")}}, claims).status, 403);
        const auto direct = site().process(orders).post("/api/machines/", {{QStringLiteral("name"), QStringLiteral("x")}},
                                                        claims + "Authorization: Bearer " + client + "\r\n");
        QVERIFY(direct);
        QCOMPARE(direct->status, 403);
    }

    void metricsAreNotForTheWorld()
    {
        for (const char *path : {"/metrics", "/metrics/", "/%6detrics", "//metrics", "/metrics?x=1"}) {
            const auto answer = site().ask("GET", path);
            QVERIFY2(answer.status == 404, path);
            QVERIFY(!answer.body.contains("emesa_"));
        }
    }

    void statusesOfTheServerPass()
    {
        const QByteArray admin = token(QStringLiteral("administrator"));
        QCOMPARE(site().ask("GET", "/api/orders/999999/", admin).status, 404);
        const auto invalid = site().ask("POST", "/api/machines/", admin, QJsonObject{{QStringLiteral("colour"), QStringLiteral("blue")}});
        QCOMPARE(invalid.status, 422);
        QVERIFY(!invalid.json.value(QLatin1String("errors")).toArray().isEmpty());
        QCOMPARE(site().ask("DELETE", "/api/orders/", admin).status, 405);
        QCOMPARE(site().ask("GET", "/api/orders/", admin, QJsonValue::Undefined, "Accept: text/html\r\n").status, 406);
        const auto head = site().ask("HEAD", "/api/version/");
        QCOMPARE(head.status, 200);
        QVERIFY(head.body.isEmpty());
        const auto traced = site().ask("GET", "/api/version/", {}, QJsonValue::Undefined, "X-Request-ID: abc-123\r\n");
        QCOMPARE(traced.headers.value("X-Request-ID"), "abc-123");
        QCOMPARE(traced.headers.value("X-Content-Type-Options"), "nosniff");
        QVERIFY(!site().ask("GET", "/api/version/", {}, QJsonValue::Undefined, "X-Request-ID: bad id\r\n").headers.value("X-Request-ID").contains(' '));
    }

    void case042_tokensOfOtherKeys()
    {
        const QByteArray good = token(QStringLiteral("administrator"));
        const auto parts = good.split('.');
        const ForgeKey key = rsaKey();
        const QByteArray input = parts[0] + '.' + parts[1];
        const QByteArray sameKid = input + '.' + security::toBase64Url(signRaw(input, key, EVP_sha256()));
        QCOMPARE(site().ask("GET", "/api/orders/", sameKid).status, 401);
        const QByteArray payload = *security::fromBase64Url(parts[1]);
        const QByteArray header = "{\"alg\":\"RS256\",\"kid\":\"" + QByteArray(43, 'A') + "\",\"typ\":\"JWT\"}";
        const QByteArray otherKid = rs256(header, payload, key);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(site().ask("GET", "/api/orders/", otherKid).status, 401);
        QCOMPARE(site().ask("GET", "/api/orders/", good).status, 200);
    }

    void rightsActAtTheNextRequest()
    {
        // A shop-floor account is asked for, loses its role in the identity database, and gets it back.
        const QByteArray floor = token(QStringLiteral("shop_floor"));
        QCOMPARE(site().ask("GET", "/api/machines/", floor).status, 200);
        const auto connection = site().database(identity).open();
        const QString email = site().account(QStringLiteral("shop_floor")).email;
        const auto user = users::credentialsFor(*connection, email);
        QVERIFY(user && *user);
        const auto role = roles::groupIdOf(*connection, QStringLiteral("shop_floor"));
        QVERIFY(role && *role);
        const Id id = (*user)->userId;
        const auto change = [&](bool has) {
            Store store(site().database(identity).open(), m_clock);
            return store.write(Actor(), [&](UnitOfWork &work) -> Status {
                const auto done = has ? roles::grant(work.database(), id, **role) : roles::withdraw(work.database(), id, **role);
                if (!done)
                    return done.error();
                work.permissionsChanged();
                return {};
            });
        };
        QVERIFY(change(false));
        QCOMPARE(site().ask("GET", "/api/machines/", floor).status, 403);
        QVERIFY(change(true));
        QCOMPARE(site().ask("GET", "/api/machines/", floor).status, 200);
    }

    void signedOutIsSignedOutEverywhere()
    {
        const auto signedIn = site().signIn(QStringLiteral("supplier"));
        const QByteArray access = signedIn.text("access").toLatin1();
        QCOMPARE(site().ask("GET", "/api/notifications/", access).status, 200);
        const auto out = site().ask("POST", "/api/auth/logout/", access, QJsonObject());
        QVERIFY2(out.status == 200 || out.status == 204, out.body.constData());
        QCOMPARE(site().ask("GET", "/api/notifications/", access).status, 401);
    }

    void profilesFollow()
    {
        const auto registered = site().ask("POST", "/api/auth/register/", {},
                                           QJsonObject{{QStringLiteral("email"), QStringLiteral("mover@example.com")},
                                                       {QStringLiteral("password"), QStringLiteral("correct horse battery staple 7")},
                                                       {QStringLiteral("confirm_password"), QStringLiteral("correct horse battery staple 7")},
                                                       {QStringLiteral("company"), QStringLiteral("Before Ltd")}});
        QVERIFY2(registered.status == 201, registered.body.constData());
        const auto in = site().ask("POST", "/api/auth/jwt/create/", {}, QJsonObject{{QStringLiteral("email"), QStringLiteral("mover@example.com")},
                                                                               {QStringLiteral("password"), QStringLiteral("correct horse battery staple 7")}});
        const QByteArray access = in.text("access").toLatin1();
        QCOMPARE(site().ask("GET", "/api/orders/", access).status, 200);
        const storage::Sql byCompany("SELECT COUNT(*) FROM users WHERE company = ?");
        QCOMPARE(numberOf(site().database(orders), byCompany, storage::params(QStringLiteral("Before Ltd"))), 1);
        QCOMPARE(site().ask("PATCH", "/api/auth/me/", access, QJsonObject{{QStringLiteral("company"), QStringLiteral("After Ltd")}}).status, 200);
        QCOMPARE(site().ask("GET", "/api/orders/", access).status, 200);
        QCOMPARE(numberOf(site().database(orders), byCompany, storage::params(QStringLiteral("After Ltd"))), 1);
        QCOMPARE(numberOf(site().database(orders), byCompany, storage::params(QStringLiteral("Before Ltd"))), 0);
    }

    void rotatedKeysAreLearned()
    {
        const QByteArray old = token(QStringLiteral("administrator"));
        const auto rotate = ServerProcess::run(QStringList{QStringLiteral("keys"), QStringLiteral("rotate")} + site().settings(identity));
        QVERIFY2(rotate.code == 0, qPrintable(rotate.out + rotate.err));
        // The identity process signs with the new key within its refresh time, here a second.
        const auto kidOf = [](const QByteArray &jwt) {
            return QJsonDocument::fromJson(security::fromBase64Url(jwt.split('.').value(0)).value_or(QByteArray())).object().value(QLatin1String("kid")).toString();
        };
        QByteArray fresh;
        for (int i = 0; i < 100 && (fresh.isEmpty() || kidOf(fresh) == kidOf(old)); ++i) {
            QTest::qWait(200);
            fresh = tokenOf(site(), QStringLiteral("administrator"));
        }
        QVERIFY(kidOf(fresh) != kidOf(old));
        QCOMPARE(site().ask("GET", "/api/orders/", fresh).status, 200);
        QCOMPARE(site().ask("GET", "/api/orders/", old).status, 200);
        const auto jwks = site().ask("GET", "/.well-known/jwks.json");
        QCOMPARE(jwks.json.value(QLatin1String("keys")).toArray().size(), 2);

        // A key that is taken away takes its tokens along.
        const auto removed = ServerProcess::run(QStringList{QStringLiteral("keys"), QStringLiteral("remove"), QStringLiteral("--kid"), kidOf(old)} + site().settings(identity));
        QVERIFY2(removed.code == 0, qPrintable(removed.out + removed.err));
        QTRY_COMPARE_WITH_TIMEOUT(site().ask("GET", "/api/orders/", old).status, 401, 20'000);
        QCOMPARE(site().ask("GET", "/api/orders/", fresh).status, 200);
        m_tokens.clear();
    }

    void commandsOfIdentityAreRefusedElsewhere()
    {
        for (const char *command : {"create-admin --email a@example.com --password-stdin", "keys rotate", "keys list"}) {
            const auto refused = ServerProcess::run(QString::fromLatin1(command).split(u' ') + site().settings(orders), "a password that is long\n");
            QCOMPARE(refused.code, 1);
            QVERIFY2(refused.err.contains(QLatin1String("identity process")), qPrintable(refused.err));
        }
        QVERIFY(!QFile::exists(site().dataDir(orders) + QStringLiteral("/keys")));
    }

    /// Last: it leaves the site without its identity process.
    void zz_withoutTheIdentityProcess()
    {
        const QByteArray admin = token(QStringLiteral("administrator"));
        site().process(identity).signal(SIGKILL);
        static_cast<void>(site().process(identity).waitForEnd());
        // Signing in is out of order, and says so in our form; whoever is signed in goes on.
        const auto gone = site().signIn(QStringLiteral("administrator"));
        QCOMPARE(gone.status, 502);
        QCOMPARE(gone.text("code"), QStringLiteral("bad_gateway"));
        QCOMPARE(gone.headers.value("Content-Type"), "application/problem+json");
        QCOMPARE(site().ask("GET", "/api/orders/", admin).status, 200);
        QCOMPARE(site().ask("POST", "/api/live/ticket/", admin, QJsonObject()).status / 100, 2);
    }

private:
    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(TestNginx)
#include "tst_nginx.moc"
