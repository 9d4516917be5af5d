// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/head_parser.h"
#include "tests/server/http/hostile_heads.h"

#include <QRandomGenerator>
#include <QTest>

using namespace emesa::http;

namespace {

const QByteArray goodHead = "POST /orders/7/?a=1%20b HTTP/1.1\r\nHost: Desk.Test:8080\r\nContent-Length: 12\r\n"
                            "X-Thing:\t spaced  \r\nConnection: keep-alive\r\nExpect: 100-continue\r\n\r\n";

HeadParser parser()
{
    return HeadParser({}, {"desk.test"});
}

/// -1: incomplete, 0…: refused, 1000: accepted.
int verdict(const HeadResult &result)
{
    if (std::holds_alternative<HeadIncomplete>(result))
        return -1;
    if (const auto *refusal = std::get_if<HeadRefusal>(&result))
        return refusal->status;
    return 1000;
}

} // namespace

class TestHeadParser : public QObject
{
    Q_OBJECT

private slots:
    void acceptsAGoodHead();
    void acceptsOrdinaryVariants_data();
    void acceptsOrdinaryVariants();
    void refusesHostileHeads_data();
    void refusesHostileHeads();
    void verdictDoesNotDependOnTheCut();
    void limitsAreExact();
    void hosts_data();
    void hosts();
    void webSocketUpgrade_data();
    void webSocketUpgrade();
    void survivesNoise();
};

void TestHeadParser::acceptsAGoodHead()
{
    const HeadResult result = parser().parse(QByteArray(goodHead + "body"));
    QVERIFY(std::holds_alternative<Head>(result));
    const Head head = std::get<Head>(result);
    QCOMPARE(head.method, emesa::api::Method::Post);
    QCOMPARE(head.target, QByteArray("/orders/7/?a=1%20b"));
    QCOMPARE(head.path().toByteArray(), QByteArray("/orders/7/"));
    QCOMPARE(head.bodyLength, 12);
    QCOMPARE(head.size, goodHead.size());
    QCOMPARE(head.headers.value("x-thing"), QByteArray("spaced"));
    QVERIFY(head.keepAlive);
    QVERIFY(head.expectContinue);
    QVERIFY(!head.webSocket);
}

void TestHeadParser::acceptsOrdinaryVariants_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("keepAlive");
    const QByteArray host = "Host: desk.test\r\n";
    QTest::newRow("19 absolute form of our host") << "GET http://desk.test/a?b HTTP/1.1\r\n" + host + "\r\n" << QByteArray("/a?b") << true;
    QTest::newRow("19 absolute form without path") << "GET http://DESK.test HTTP/1.1\r\n" + host + "\r\n" << QByteArray("/") << true;
    QTest::newRow("19 absolute form, query only") << "GET http://desk.test?q HTTP/1.1\r\n" + host + "\r\n" << QByteArray("/?q") << true;
    QTest::newRow("24 Connection: close") << "GET / HTTP/1.1\r\n" + host + "Connection: foo, Close\r\n\r\n" << QByteArray("/") << false;
    QTest::newRow("24 HTTP/1.0") << "GET / HTTP/1.0\r\n" + host + "Connection: keep-alive\r\n\r\n" << QByteArray("/") << false;
    QTest::newRow("34 dots and slashes are the router's") << "GET //a/%2e%2e/..%2fb HTTP/1.1\r\n" + host + "\r\n" << QByteArray("//a/%2e%2e/..%2fb") << true;
    QTest::newRow("OPTIONS *") << "OPTIONS * HTTP/1.1\r\n" + host + "\r\n" << QByteArray("*") << true;
    QTest::newRow("other upgrades are ignored") << "GET / HTTP/1.1\r\n" + host + "Connection: upgrade\r\nUpgrade: h2c\r\n\r\n" << QByteArray("/") << true;
    QTest::newRow("38 identity coding") << "GET / HTTP/1.1\r\n" + host + "Content-Encoding: identity\r\n\r\n" << QByteArray("/") << true;
    QTest::newRow("leading zeros") << "POST / HTTP/1.1\r\n" + host + "Content-Length: 0000000000000000000000\r\n\r\n" << QByteArray("/") << true;
}

void TestHeadParser::acceptsOrdinaryVariants()
{
    QFETCH(QByteArray, bytes);
    const HeadResult result = parser().parse(bytes);
    QVERIFY2(std::holds_alternative<Head>(result), qPrintable(QString::number(verdict(result))));
    QTEST(std::get<Head>(result).target, "target");
    QTEST(std::get<Head>(result).keepAlive, "keepAlive");
}

void TestHeadParser::refusesHostileHeads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    for (const test::HostileHead &row : test::hostileHeads()) {
        if (!row.name.startsWith("16 ")) // needs a route's policy
            QTest::newRow(row.name.constData()) << row.bytes << row.status;
    }
}

void TestHeadParser::refusesHostileHeads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QCOMPARE(verdict(parser().parse(bytes)), status);
}

void TestHeadParser::verdictDoesNotDependOnTheCut()
{
    QList<QByteArray> inputs = {goodHead};
    for (const test::HostileHead &row : test::hostileHeads())
        inputs.append(row.bytes);
    for (const QByteArray &bytes : inputs) {
        const int whole = verdict(parser().parse(bytes));
        const qsizetype step = std::max<qsizetype>(1, bytes.size() / 500);
        for (qsizetype cut = 1; cut < bytes.size(); cut += step) {
            HeadParser twice = parser();
            int seen = verdict(twice.parse(bytes.first(cut)));
            if (seen == -1)
                seen = verdict(twice.parse(bytes));
            QCOMPARE(seen, whole);
        }
        HeadParser dripping = parser();
        int seen = -1;
        for (qsizetype size = 1; size <= bytes.size() && seen == -1; ++size)
            seen = verdict(dripping.parse(QByteArrayView(bytes).first(size)));
        QCOMPARE(seen, whole);
    }
}

void TestHeadParser::limitsAreExact()
{
    const auto withTarget = [](qsizetype size) -> QByteArray {
        return "GET /" + QByteArray(size - 1 - qsizetype(strlen("GET  HTTP/1.1")), 'a') + " HTTP/1.1\r\nHost: desk.test\r\n\r\n";
    };
    QCOMPARE(verdict(parser().parse(withTarget(8 * 1024))), 1000);
    QCOMPARE(verdict(parser().parse(withTarget(8 * 1024 + 1))), 414);

    const auto ofSize = [](qsizetype size) -> QByteArray {
        const QByteArray head = "GET / HTTP/1.1\r\nHost: desk.test\r\nX: ";
        return head + QByteArray(size - head.size() - 4, 'x') + "\r\n\r\n";
    };
    QCOMPARE(ofSize(32 * 1024).size(), 32 * 1024);
    QCOMPARE(verdict(parser().parse(ofSize(32 * 1024))), 1000);
    QCOMPARE(verdict(parser().parse(ofSize(32 * 1024 + 1))), 431);

    const auto withFields = [](int count) -> QByteArray {
        QByteArray head = "GET / HTTP/1.1\r\nHost: desk.test\r\n";
        for (int i = 1; i < count; ++i)
            head += "X: y\r\n";
        return head + "\r\n";
    };
    QCOMPARE(verdict(parser().parse(withFields(64))), 1000);
    QCOMPARE(verdict(parser().parse(withFields(65))), 431);
}

void TestHeadParser::hosts_data()
{
    QTest::addColumn<QList<QByteArray>>("allowed");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("expected");
    const QList<QByteArray> any;
    const QList<QByteArray> some = {"desk.test", "other.test:8443", "[::1]", "127.0.0.1"};
    QTest::newRow("any") << any << QByteArray("whatever.test:1") << 1000;
    QTest::newRow("any, but valid") << any << QByteArray("what ever") << 400;
    QTest::newRow("without port") << some << QByteArray("desk.test") << 1000;
    QTest::newRow("with port") << some << QByteArray("DESK.test:81") << 1000;
    QTest::newRow("fixed port") << some << QByteArray("other.test:8443") << 1000;
    QTest::newRow("wrong port") << some << QByteArray("other.test:8444") << 421;
    QTest::newRow("missing port") << some << QByteArray("other.test") << 421;
    QTest::newRow("IPv6") << some << QByteArray("[::1]:8080") << 1000;
    QTest::newRow("IPv6 without port") << some << QByteArray("[::1]") << 1000;
    QTest::newRow("IPv6 of another") << some << QByteArray("[::2]:8080") << 421;
    QTest::newRow("IPv6 left open") << some << QByteArray("[::1") << 400;
    QTest::newRow("IPv4") << some << QByteArray("127.0.0.1:5") << 1000;
    QTest::newRow("empty port") << some << QByteArray("desk.test:") << 400;
}

void TestHeadParser::hosts()
{
    QFETCH(QList<QByteArray>, allowed);
    QFETCH(QByteArray, host);
    const QByteArray head = "GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
    QTEST(verdict(HeadParser({}, allowed).parse(head)), "expected");
}

void TestHeadParser::webSocketUpgrade_data()
{
    QTest::addColumn<QByteArray>("replace");
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<int>("expected");
    QTest::newRow("good") << QByteArray() << QByteArray() << 1000;
    QTest::newRow("as Firefox sends it") << QByteArray("Connection: Upgrade") << QByteArray("Connection: keep-alive, Upgrade") << 1000;
    QTest::newRow("on POST") << QByteArray("GET") << QByteArray("POST") << 400;
    QTest::newRow("on 1.0") << QByteArray("HTTP/1.1") << QByteArray("HTTP/1.0") << 400;
    QTest::newRow("no Connection") << QByteArray("Connection: Upgrade\r\n") << QByteArray() << 400;
    QTest::newRow("two Connections") << QByteArray("Connection: Upgrade") << QByteArray("Connection: x\r\nConnection: Upgrade") << 400;
    QTest::newRow("two protocols") << QByteArray("Upgrade: websocket") << QByteArray("Upgrade: h2c, websocket") << 400;
    QTest::newRow("no key") << QByteArray("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n") << QByteArray() << 400;
    QTest::newRow("short key") << QByteArray("dGhlIHNhbXBsZSBub25jZQ==") << QByteArray("dGhl") << 400;
    QTest::newRow("no base64") << QByteArray("dGhlIHNhbXBsZSBub25jZQ==") << QByteArray("dGhlIHNhbXBsZSBub25j!Q==") << 400;
    QTest::newRow("version 8") << QByteArray("Version: 13") << QByteArray("Version: 8") << 426;
    QTest::newRow("with a body") << QByteArray("\r\n\r\n") << QByteArray("\r\nContent-Length: 4\r\n\r\n") << 400;
}

void TestHeadParser::webSocketUpgrade()
{
    QFETCH(QByteArray, replace);
    QFETCH(QByteArray, by);
    QFETCH(int, expected);
    QByteArray head = "GET /live/ HTTP/1.1\r\nHost: desk.test\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                      "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    if (!replace.isEmpty()) {
        QVERIFY(head.contains(replace));
        head.replace(head.indexOf(replace), replace.size(), by);
    }
    const HeadResult result = parser().parse(head);
    QCOMPARE(verdict(result), expected);
    if (expected == 1000)
        QVERIFY(std::get<Head>(result).webSocket);
}

void TestHeadParser::survivesNoise()
{
    QRandomGenerator random(4711);
    int accepted = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = goodHead;
        const int changes = random.bounded(1, 6);
        for (int i = 0; i < changes; ++i)
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        const HeadResult result = parser().parse(bytes);
        const auto *head = std::get_if<Head>(&result);
        if (!head)
            continue;
        ++accepted;
        QVERIFY(head->size <= bytes.size());
        QVERIFY(bytes.first(head->size).endsWith("\r\n\r\n"));
        QVERIFY(head->bodyLength >= 0);
        QVERIFY(head->target.startsWith('/'));
        QCOMPARE(head->headers.count("host"), 1);
    }
    QVERIFY(accepted > 0);
}

QTEST_GUILESS_MAIN(TestHeadParser)
#include "tst_head_parser.moc"
