// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/yaml.h"
#include "tests/contract/api_site.h"

#include <QFile>
#include <QTest>

using namespace emesa;
using namespace emesa::test;

/// The start page, the API's document and the pages that show it.
class TestDocs : public QObject
{
    Q_OBJECT

private slots:
    void documentIsServedAndKept()
    {
        ApiSite site;
        const http::Response first = site.get("/api/docs/schema.json", {});
        QCOMPARE(first.status, 200);
        const QJsonObject document = objectOf(first);
        QCOMPARE(document.value(QLatin1String("openapi")).toString(), QStringLiteral("3.1.0"));
        QCOMPARE(site.get("/swagger.json", {}).body, first.body);
        QCOMPARE(site.get("/api/docs/schema.json", {}, {{"If-None-Match", first.headers.value("ETag")}}).status, 304);
        const http::Response yaml = site.get("/swagger.yaml", {});
        QCOMPARE(yaml.headers.value("Content-Type"), QByteArray("application/yaml"));
        QVERIFY(yaml.body.startsWith("\"openapi\": \"3.1.0\"\n"));
        QVERIFY(yaml.headers.value("ETag") != first.headers.value("ETag"));
        QVERIFY2(site.complaints.isEmpty(), qPrintable(site.complaints.join(u'\n')));
    }

    void everyOperationSaysWhoMayCallIt()
    {
        const QJsonObject paths = api::openApiDocument().value(QLatin1String("paths")).toObject();
        int operations = 0;
        for (const api::Endpoint &endpoint : api::endpoints()) {
            const QString path = QString::fromLatin1(endpoint.path).replace(QLatin1String("...}"), QLatin1String("}"));
            const QJsonObject operation = paths.value(path).toObject().value(QString::fromLatin1(api::toName(endpoint.method)).toLower()).toObject();
            QCOMPARE(operation.value(QLatin1String("operationId")).toString(), QString::fromLatin1(endpoint.id));
            QCOMPARE(operation.value(QLatin1String("x-permission")).toString(), QString::fromLatin1(endpoint.access.permission));
            ++operations;
        }
        QCOMPARE(operations, int(api::endpoints().size()));
    }

    void case091_switchedOffIsNotFound()
    {
        config::Settings settings;
        settings.docs = false;
        ApiSite site(settings);
        for (const char *path : {"/api/docs/schema.json", "/api/docs/schema.yaml", "/swagger.json", "/swagger.yaml", "/swagger/", "/redoc/",
                                 "/api/docs/swagger/", "/api/docs/redoc/", "/api/docs/assets/swagger-ui.css", "/api/docs/assets/emesa-page.css"})
            QCOMPARE(site.get(path, {}).status, 404);
        QVERIFY(!site.get("/", {}, {{"Accept", "text/html"}}).body.contains("/api/docs"));
    }

    void case126_pagesAreNoHole_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path : {"/", "/api/docs/swagger/", "/swagger/", "/api/docs/redoc/", "/redoc/"})
            QTest::newRow(path) << QByteArray(path);
    }
    void case126_pagesAreNoHole()
    {
        QFETCH(QByteArray, path);
        ApiSite site;
        const http::Response page = site.get(path, {}, {{"Accept", "text/html"}});
        QCOMPARE(page.status, 200);
        QCOMPARE(page.headers.value("Content-Type"), QByteArray("text/html; charset=utf-8"));
        QCOMPARE(page.headers.value("X-Content-Type-Options"), QByteArray("nosniff"));
        const QByteArray policy = page.headers.value("Content-Security-Policy");
        QVERIFY(policy.contains("default-src 'none'"));
        QVERIFY(policy.contains("script-src 'self';"));
        QVERIFY(policy.contains("frame-ancestors 'none'"));
        QVERIFY(!policy.contains("unsafe-"));
        QVERIFY2(!page.body.contains("<script>") && !page.body.contains("style=") && !page.body.contains("onclick"), "something inline");
        QVERIFY2(!page.body.contains("http:") && !page.body.contains("https:") && !page.body.contains("\"//"), "something from elsewhere");
        const QByteArray text = page.body;
        for (qsizetype at = text.indexOf("/api/docs/assets/"); at >= 0; at = text.indexOf("/api/docs/assets/", at + 1)) {
            const QByteArray asset = text.mid(at, text.indexOf('"', at) - at);
            QVERIFY2(site.get(asset, {}).status == 200, asset.constData());
        }
    }

    void tryItOutIsOffUnlessSwitchedOn()
    {
        ApiSite site;
        QVERIFY(site.get("/swagger/", {}).body.contains("data-try-it-out=\"false\""));
        config::Settings settings;
        settings.docsTryItOut = true;
        ApiSite open(settings);
        QVERIFY(open.get("/swagger/", {}).body.contains("data-try-it-out=\"true\""));
    }

    void withoutAssetsPagesSayWhatToDo()
    {
        config::Settings settings;
        settings.docsAssets = QStringLiteral("/nonexistent/assets");
        ApiSite site(settings);
        const http::Response page = site.get("/redoc/", {}, {{"Accept", "text/html"}});
        QCOMPARE(page.status, 503);
        QVERIFY(textIn(page, "detail").contains(QLatin1String("docs-assets")));
        QCOMPARE(site.get("/swagger.json", {}).status, 200);
        QCOMPARE(site.get("/api/docs/assets/swagger-ui.css", {}).status, 404);
    }

    void assetsAreOnlyThoseKnown()
    {
        ApiSite site;
        for (const char *path : {"/api/docs/assets/passwd", "/api/docs/assets/../../../etc/passwd", "/api/docs/assets/%2e%2e/emesa.db",
                                 "/api/docs/assets/swagger-ui.css/x", "/api/docs/assets/"})
            QVERIFY2(site.get(path, {}).status == 404, path);
        const http::Response asset = site.get("/api/docs/assets/swagger-ui.css", {});
        QVERIFY(asset.file && asset.file->length > 0);
        QCOMPARE(asset.headers.value("Content-Type"), QByteArray("text/css; charset=utf-8"));
        QCOMPARE(asset.headers.value("X-Content-Type-Options"), QByteArray("nosniff"));
    }

    void startPageIsForBrowsers()
    {
        ApiSite site;
        QVERIFY(site.get("/", {}, {{"Accept", "text/html,*/*;q=0.8"}}).body.contains("/health/ready"));
        for (const char *accept : {"*/*", "application/json", ""})
            QCOMPARE(site.get("/", {}, {{"Accept", accept}}).status, 404);
    }

    void yamlQuotesWhatCouldBeMistaken()
    {
        const QJsonObject object{{QStringLiteral("no"), QStringLiteral("yes")},
                                 {QStringLiteral("a: b"), QStringLiteral("# - \"x\"\n\t\u2028\u0085")},
                                 {QStringLiteral("list"), QJsonArray{1, QStringLiteral("1"), QJsonArray(), QJsonObject(), QJsonValue::Null, true, 0.5}}};
        QCOMPARE(schema::toYaml(object, {QStringLiteral("no")}),
                 QByteArray("\"no\": \"yes\"\n\"a: b\": \"# - \\\"x\\\"\\n\\t\\u2028\\u0085\"\n\"list\":\n  - 1\n  - \"1\"\n  - []\n  - {}\n  - null\n  - true\n  - 0.5\n"));
        QCOMPARE(schema::toYaml({}), QByteArray("{}\n"));
    }
};

QTEST_GUILESS_MAIN(TestDocs)
#include "tst_docs.moc"
