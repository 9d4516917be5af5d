// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/request_metrics.h"
#include "tests/server/app/server_process.h"
#include "tests/support/test_database.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace emesa;
using namespace emesa::test;
using http::test::RawClient;

namespace {

/// A page in the text format, read strictly. `problem` is empty when it keeps every rule.
struct Page
{
    explicit Page(const QByteArray &text)
    {
        static const QRegularExpression helpLine(QStringLiteral("^# HELP ([a-z_:][a-z0-9_:]*) .+$"));
        static const QRegularExpression typeLine(QStringLiteral("^# TYPE ([a-z_:][a-z0-9_:]*) (counter|gauge|histogram)$"));
        static const QRegularExpression sampleLine(QStringLiteral("^([a-z_:][a-z0-9_:]*)(\\{([^}]*)\\})? ([0-9.e+-]+)$"));
        static const QRegularExpression label(QStringLiteral("^[a-z_]+=\"(?:[^\"\\\\\\n]|\\\\.)*\"$"));
        if (!text.endsWith('\n'))
            problem = QStringLiteral("no newline at the end");
        const QStringList lines = QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
        QString family;
        QHash<QString, double> lastBucket;
        for (const QString &line : lines) {
            if (const auto help = helpLine.match(line); help.hasMatch()) {
                family = help.captured(1);
                if (types.contains(family))
                    fail(QStringLiteral("twice"), line);
                continue;
            }
            if (const auto type = typeLine.match(line); type.hasMatch()) {
                if (type.captured(1) != family)
                    fail(QStringLiteral("type without help"), line);
                types.insert(family, type.captured(2));
                if ((type.captured(2) == QLatin1String("counter")) != family.endsWith(QLatin1String("_total")))
                    fail(QStringLiteral("only counters end in _total"), line);
                continue;
            }
            const auto sample = sampleLine.match(line);
            if (!sample.hasMatch()) {
                fail(QStringLiteral("not understood"), line);
                continue;
            }
            const QString name = sample.captured(1);
            const QString series = name + sample.captured(2);
            const bool isHistogram = types.value(family) == QLatin1String("histogram");
            if (isHistogram ? !name.startsWith(family + u'_') : name != family)
                fail(QStringLiteral("outside of its family"), line);
            if (values.contains(series))
                fail(QStringLiteral("the same series twice"), line);
            const QStringList labels = sample.captured(3).split(u',', Qt::SkipEmptyParts);
            for (const QString &one : labels) {
                if (!label.match(one).hasMatch())
                    fail(QStringLiteral("label"), line);
            }
            const double value = sample.captured(4).toDouble();
            values.insert(series, value);
            if (name.endsWith(QLatin1String("_bucket"))) {
                const QString key = name + labels.mid(0, labels.size() - 1).join(u',');
                if (value < lastBucket.value(key))
                    fail(QStringLiteral("buckets must not fall"), line);
                lastBucket.insert(key, value);
            } else if (name.endsWith(QLatin1String("_count")) && isHistogram) {
                const QString key = QString(name).replace(QLatin1String("_count"), QLatin1String("_bucket")) + labels.join(u',');
                if (value != lastBucket.value(key))
                    fail(QStringLiteral("count is not the last bucket"), line);
            }
        }
    }
    void fail(const QString &why, const QString &line)
    {
        if (problem.isEmpty())
            problem = QString(why + QStringLiteral(": ") + line);
    }

    QString problem;
    QHash<QString, QString> types;
    QHash<QString, double> values;
};

} // namespace

class TestMetrics : public QObject
{
    Q_OBJECT

private slots:
    void countsPerEndpointAndClass()
    {
        RequestMetrics metrics;
        AccessRecord record;
        record.endpoint = api::endpointById("orders.get")->id;
        record.status = 200;
        record.microseconds = 1'500;
        metrics.count(record);
        record.status = 404;
        record.microseconds = 60'000'000;
        metrics.count(record);
        record.endpoint = "";
        metrics.count(record);
        const auto rows = metrics.rows();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(QByteArray(rows[0].endpoint), "orders.get");
        QCOMPARE(QByteArray(rows[0].method), "GET");
        QCOMPARE(rows[0].byClass[1], 1u);
        QCOMPARE(rows[0].byClass[3], 1u);
        QCOMPARE(rows[0].byTime[1], 1u);
        QCOMPARE(rows[0].byTime.back(), 1u);
        QCOMPARE(rows[0].microseconds, 60'001'500u);
        QCOMPARE(QByteArray(rows[1].endpoint), "none");
        QCOMPARE(rows[1].total(), 1u);
    }

    void nothingIsLostBetweenThreads()
    {
        RequestMetrics metrics;
        constexpr int threads = 8;
        constexpr int each = 20'000;
        std::vector<std::thread> running;
        for (int i = 0; i < threads; ++i)
            running.emplace_back([&] {
                AccessRecord record;
                record.endpoint = api::endpointById("auth.login")->id;
                record.status = 401;
                for (int n = 0; n < each; ++n)
                    metrics.count(record);
            });
        for (std::thread &one : running)
            one.join();
        QCOMPARE(metrics.rows().size(), 1);
        QCOMPARE(metrics.rows().first().byClass[3], quint64(threads * each));
        QCOMPARE(metrics.failedSignIns(), quint64(threads * each));
    }

    void pageOfARunningServer()
    {
        QTemporaryDir directory;
        ServerProcess server({QStringLiteral("--data-dir"), directory.filePath(QStringLiteral("data")), QStringLiteral("--access-log"), QStringLiteral("off")});
        server.start();
        QVERIFY2(server.waitUntilListening(), qPrintable(server.errors()));
        QVERIFY(server.get("/api/version/"));
        QVERIFY(server.post("/api/auth/jwt/create/", {{QStringLiteral("email"), QStringLiteral("a@example.com")}, {QStringLiteral("password"), QStringLiteral("x")}}));
        const auto answer = server.get("/metrics", "Accept: application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5,*/*;q=0.1\r\n");
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QVERIFY(answer->headers.value("Content-Type").startsWith("text/plain; version=0.0.4"));
        const Page page(answer->body);
        QVERIFY2(page.problem.isEmpty(), qPrintable(page.problem));
        QCOMPARE(page.values.value(QStringLiteral("emesa_http_requests_total{endpoint=\"version\",method=\"GET\",status=\"2xx\"}")), 1.0);
        QCOMPARE(page.values.value(QStringLiteral("emesa_sign_in_failures_total")), 1.0);
        QVERIFY(page.values.value(QStringLiteral("emesa_audit_rows_total")) >= 1.0);
        QVERIFY(page.values.value(QStringLiteral("emesa_database_connections")) >= 1.0);
        QVERIFY(page.values.value(QStringLiteral("process_resident_memory_bytes")) > 1e6);
        QCOMPARE(page.values.value(QStringLiteral("emesa_http_requests_in_flight")), 1.0);
        for (const char *name : {"emesa_connections_open", "emesa_body_bytes_reserved", "emesa_password_hashes_waiting", "emesa_live_connections",
                                 "emesa_live_events_lag", "emesa_uploads_open", "process_open_fds", "emesa_uptime_seconds"})
            QVERIFY2(page.values.contains(QLatin1String(name)), name);

        if (const QString promtool = QStandardPaths::findExecutable(QStringLiteral("promtool")); !promtool.isEmpty()) {
            QProcess check;
            check.setProcessChannelMode(QProcess::MergedChannels);
            check.start(promtool, {QStringLiteral("check"), QStringLiteral("metrics")});
            check.write(answer->body);
            check.closeWriteChannel();
            QVERIFY(check.waitForFinished());
            const QByteArray told = check.readAll();
            QVERIFY2(check.exitCode() == 0, told.constData());
            qInfo("promtool is content");
        }

        // Whatever people ask for, the series stay the same.
        const auto askMany = [&](int count) {
            auto client = std::make_unique<RawClient>(server.port());
            for (int i = 0; i < count; ++i) {
                const QByteArray path = "/" + QByteArray::number(QRandomGenerator::global()->generate64(), 36) + "/" + QByteArray::number(i) + "?x=" + QByteArray::number(i);
                const QByteArray request = "GET " + path + " HTTP/1.1\r\nHost: h" + QByteArray::number(i) + "\r\nUser-Agent: u" + QByteArray::number(i) + "\r\n\r\n";
                if (!client->send(request)) {
                    client = std::make_unique<RawClient>(server.port());
                    if (!client->send(request))
                        return false;
                }
                const auto got = client->readAnswer();
                if (!got || got->status != 404)
                    return false;
            }
            return true;
        };
        QVERIFY(askMany(1));
        const Page before(server.get("/metrics")->body);
        QVERIFY(askMany(10'000));
        const Page after(server.get("/metrics")->body);
        QVERIFY2(after.problem.isEmpty(), qPrintable(after.problem));
        QCOMPARE(QSet<QString>(after.values.keyBegin(), after.values.keyEnd()), QSet<QString>(before.values.keyBegin(), before.values.keyEnd()));
        QCOMPARE(after.values.value(QStringLiteral("emesa_http_requests_total{endpoint=\"none\",method=\"any\",status=\"4xx\"}")), 10'001.0);
    }

    void onlyFromConfiguredAddresses()
    {
        QTemporaryDir directory;
        const QStringList settings{QStringLiteral("--data-dir"), directory.filePath(QStringLiteral("data"))};
        {
            ServerProcess server(settings);
            server.start();
            QVERIFY(server.waitUntilListening());
            QCOMPARE(server.get("/metrics")->status, 200);
            // Through a proxy this server was not told of: from wherever.
            QCOMPARE(server.get("/metrics", "X-Forwarded-For: 127.0.0.1\r\n")->status, 404);
            QCOMPARE(server.get("/metrics", "Via: 1.1 proxy\r\n")->status, 404);
        }
        {
            ServerProcess server(settings + QStringList{QStringLiteral("--proxies"), QStringLiteral("127.0.0.1"), QStringLiteral("--metrics-allow"),
                                                        QStringLiteral("192.0.2.0/24, 127.0.0.1")});
            server.start();
            QVERIFY(server.waitUntilListening());
            QCOMPARE(server.get("/metrics", "X-Forwarded-For: 192.0.2.7\r\n")->status, 200);
            QCOMPARE(server.get("/metrics", "X-Forwarded-For: 198.51.100.1\r\n")->status, 404);
            QCOMPARE(server.get("/metrics", "X-Forwarded-For: 192.0.2.7, 198.51.100.1\r\n")->status, 404);
        }
        {
            ServerProcess server(settings + QStringList{QStringLiteral("--metrics-allow"), QString()});
            server.start();
            QVERIFY(server.waitUntilListening());
            const auto answer = server.get("/metrics");
            QCOMPARE(answer->status, 404);
            QCOMPARE(answer->headers.value("Content-Type"), "application/problem+json");
        }
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
