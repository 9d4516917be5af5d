// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/http/echo_desk.h"
#include "tests/server/http/hostile_heads.h"
#include "tests/server/http/raw_client.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>
#include <QTest>
#include <QThread>

using namespace emesa::http;
using namespace emesa::http::test;

namespace {

QByteArray request(const QByteArray &method, const QByteArray &target, const QByteArray &fields = {},
                   const QByteArray &body = {})
{
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\nHost: desk.test\r\n" + fields;
    if (!body.isEmpty())
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

const QByteArray goodGet = request("GET", "/echo");
const QByteArray goodLine = "GET /echo 0";

} // namespace

/// security.md 3.1 over raw sockets: what the peer gets, and exactly which requests reached a worker.
class TestFrontDesk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void servesRequests();
    void hostileHead_data();
    void hostileHead();
    void hostileHeadSplitAtEveryByte();
    void case016_bodyUpToTheLimit();
    void case019_absoluteFormOfOurHost();
    void case022_unknownPathIsTheRouters();
    void case023_head();
    void case024_closes_data();
    void case024_closes();
    void case025_expectContinue();
    void case025_expectContinueWithBodyAlreadyThere();
    void case026_pipelined_data();
    void case026_pipelined();
    void case026_bytesWhileAnswering();
    void case034_oddPathsReachTheRouter();
    void case035_splitHeader();
    void case039_methodOverrideIgnored();
    void split_data();
    void split();
    void statusLines_data();
    void statusLines();
    void handlerThatThrows();
    void fileAnswer();
    void fileThatIsMissing();
    void slowLane();
    void slowBodyOnTheSlowLane();
    void twoWorkersDoNotWaitForEachOther();
    void failingFactory();
    void portTaken();

private:
    std::unique_ptr<EchoDesk> m_echo;
};

void TestFrontDesk::initTestCase()
{
    m_echo = std::make_unique<EchoDesk>();
    QVERIFY(m_echo->status().hasValue());
    QVERIFY(m_echo->port() != 0);
}

void TestFrontDesk::init()
{
    m_echo->log().clear();
}

void TestFrontDesk::cleanup()
{
    // Every connection and every reserved byte is given back, whatever the test did.
    QTRY_COMPARE(m_echo->desk().counters().openConnections, 0);
    QCOMPARE(m_echo->desk().counters().bodyBytesReserved, 0);
}

void TestFrontDesk::servesRequests()
{
    RawClient client(m_echo->port());
    for (int i = 0; i < 3; ++i) {
        QVERIFY(client.send(request("POST", "/echo?n=" + QByteArray::number(i), "Content-Type: text/plain\r\n", "hello")));
        const auto answer = client.readAnswer();
        QVERIFY(answer);
        QCOMPARE(answer->statusLine, QByteArray("HTTP/1.1 200 OK"));
        QCOMPARE(answer->body, "POST /echo?n=" + QByteArray::number(i) + " 5\nhello");
        QCOMPARE(answer->headers.value("Content-Type"), QByteArray("text/plain"));
        QVERIFY(answer->headers.value("Date").endsWith(" GMT"));
        QVERIFY(!answer->headers.contains("Connection"));
    }
    QCOMPARE(m_echo->log().lines().size(), 3);
}

void TestFrontDesk::hostileHead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("later");
    for (const HostileHead &row : hostileHeads()) {
        QTest::addRow("%s, first", row.name.constData()) << row.bytes << row.status << false;
        QTest::addRow("%s, later", row.name.constData()) << row.bytes << row.status << true;
    }
}

void TestFrontDesk::hostileHead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(bool, later);

    RawClient client(m_echo->port());
    QByteArrayList expected;
    if (later) {
        QVERIFY(client.send(goodGet));
        QVERIFY(client.readAnswer());
        expected.append(goodLine);
    }
    client.send(bytes); // the desk may close while the rest is still on its way
    const auto answer = client.readAnswer(bytes.startsWith("HEAD"));
    if (status == 0) {
        QVERIFY(!answer);
    } else {
        QVERIFY(answer);
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->headers.value("Content-Type"), QByteArray("application/problem+json"));
        QCOMPARE(answer->headers.value("Connection"), QByteArray("close"));
        if (!answer->body.isEmpty()) {
            const QJsonObject problem = QJsonDocument::fromJson(answer->body).object();
            QCOMPARE(problem.value(QLatin1String("status")).toInt(), status);
            for (const char *member : {"type", "title", "code", "detail", "error", "trace_id"})
                QVERIFY2(!problem.value(QLatin1String(member)).toString().isEmpty(), member);
            QCOMPARE(answer->headers.value("X-Request-ID"),
                     problem.value(QLatin1String("trace_id")).toString().toLatin1());
        }
    }
    QVERIFY(client.isClosedByPeer());
    QCOMPARE(m_echo->log().lines(), expected);
}

void TestFrontDesk::hostileHeadSplitAtEveryByte()
{
    const QByteArrayList chosen = {"2 name with space", "4 negative length", "8 two different lengths",
                                   "9 length and chunked", "10 chunked", "17 body on GET", "21 bare LF"};
    int rows = 0;
    for (const HostileHead &row : hostileHeads()) {
        if (!chosen.contains(row.name))
            continue;
        ++rows;
        for (qsizetype cut = 1; cut < row.bytes.size(); ++cut) {
            const bool later = cut % 2 == 1;
            m_echo->log().clear();
            RawClient client(m_echo->port());
            if (later) {
                QVERIFY(client.send(goodGet));
                QVERIFY(client.readAnswer());
            }
            client.send(row.bytes.first(cut));
            QThread::usleep(500);
            client.send(row.bytes.sliced(cut));
            const auto answer = client.readAnswer();
            QVERIFY2(answer, row.name.constData());
            QCOMPARE(answer->status, row.status);
            QCOMPARE(m_echo->log().lines(), later ? QByteArrayList{goodLine} : QByteArrayList{});
        }
    }
    QCOMPARE(rows, chosen.size());
}

void TestFrontDesk::case016_bodyUpToTheLimit()
{
    RawClient client(m_echo->port());
    const QByteArray body(8 * 1024 * 1024, 'b');
    QVERIFY(client.send(request("POST", "/upload", {}, body)));
    auto answer = client.readAnswer();
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body.size(), body.size() + qsizetype(strlen("POST /upload 8388608\n")));
    QVERIFY(answer->body.endsWith(body));

    client.send(request("POST", "/upload", {}, body + 'b'));
    answer = client.readAnswer();
    QVERIFY(answer);
    QCOMPARE(answer->status, 413);
    QCOMPARE(m_echo->log().lines(), QByteArrayList{"POST /upload 8388608"});
}

void TestFrontDesk::case019_absoluteFormOfOurHost()
{
    RawClient client(m_echo->port());
    QVERIFY(client.send(request("GET", "http://desk.test/echo?x")));
    const auto answer = client.readAnswer();
    QVERIFY(answer);
    QCOMPARE(m_echo->log().lines(), QByteArrayList{"GET /echo?x 0"});
}

void TestFrontDesk::case022_unknownPathIsTheRouters()
{
    RawClient client(m_echo->port());
    for (const QByteArray method : {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}) {
        QVERIFY(client.send(request(method, "/nowhere")));
        const auto answer = client.readAnswer(method == "HEAD");
        QVERIFY2(answer, method.constData());
        QCOMPARE(answer->status, 200);
        QCOMPARE(m_echo->log().lines().last(), method + " /nowhere 0");
    }
}

void TestFrontDesk::case023_head()
{
    RawClient client(m_echo->port());
    QVERIFY(client.send(request("GET", "/size/1000")));
    const auto toGet = client.readAnswer();
    QVERIFY(client.send(request("HEAD", "/size/1000")));
    const auto toHead = client.readAnswer(true);
    QVERIFY(toGet && toHead);
    QCOMPARE(toHead->status, toGet->status);
    QCOMPARE(toHead->headers.size(), toGet->headers.size());
    QCOMPARE(toHead->headers.value("Content-Length"), QByteArray("1000"));
    // Nothing of a body came along: the next answer follows at once.
    QVERIFY(client.send(goodGet));
    const auto next = client.readAnswer();
    QVERIFY(next);
    QCOMPARE(next->status, 200);
}

void TestFrontDesk::case024_closes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("24 Connection: close") << request("GET", "/echo", "Connection: close\r\n");
    QTest::newRow("24 close in a list") << request("GET", "/echo", "Connection: te, CLOSE\r\n");
    QTest::newRow("24 HTTP/1.0") << QByteArray("GET /echo HTTP/1.0\r\nHost: desk.test\r\n\r\n");
    QTest::newRow("24 HTTP/1.0 keep-alive") << QByteArray("GET /echo HTTP/1.0\r\nHost: desk.test\r\nConnection: keep-alive\r\n\r\n");
}

void TestFrontDesk::case024_closes()
{
    QFETCH(QByteArray, bytes);
    RawClient client(m_echo->port());
    QVERIFY(client.send(bytes));
    const auto answer = client.readAnswer();
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->headers.value("Connection"), QByteArray("close"));
    client.setTimeout(1500); // well below the time a lingering close would take to give up
    QVERIFY(client.isClosedByPeer());
}

void TestFrontDesk::case025_expectContinue()
{
    RawClient client(m_echo->port());
    QVERIFY(client.send(request("POST", "/echo", "Expect: 100-continue\r\nContent-Length: 5\r\n")));
    const auto interim = client.readAnswer();
    QVERIFY(interim);
    QCOMPARE(interim->statusLine, QByteArray("HTTP/1.1 100 Continue"));
    QVERIFY(client.send("hello"));
    const auto answer = client.readAnswer();
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QVERIFY(answer->body.endsWith("hello"));
}

void TestFrontDesk::case025_expectContinueWithBodyAlreadyThere()
{
    RawClient client(m_echo->port());
    QVERIFY(client.send(request("POST", "/echo", "Expect: 100-continue\r\n", "hello")));
    const auto answer = client.readAnswer();
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
}

void TestFrontDesk::case026_pipelined_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("26 50 at once") << goodGet.repeated(50);
    QTest::newRow("26 behind a body") << request("POST", "/echo", {}, "hello") + goodGet;
    QTest::newRow("26 one byte behind a body") << request("POST", "/echo", {}, "hello") + "x";
    QTest::newRow("26 line end behind a body") << request("POST", "/echo", {}, "hello") + "\r\n";
}

void TestFrontDesk::case026_pipelined()
{
    QFETCH(QByteArray, bytes);
    for (const bool later : {false, true}) {
        m_echo->log().clear();
        RawClient client(m_echo->port());
        if (later) {
            QVERIFY(client.send(goodGet));
            QVERIFY(client.readAnswer());
        }
        QVERIFY(client.send(bytes));
        const auto answer = client.readAnswer();
        QVERIFY(answer);
        QCOMPARE(answer->status, 400);
        QVERIFY(client.isClosedByPeer());
        QCOMPARE(m_echo->log().lines(), later ? QByteArrayList{goodLine} : QByteArrayList{});
    }
}

void TestFrontDesk::case026_bytesWhileAnswering()
{
    RawClient client(m_echo->port(), 4096);
    QVERIFY(client.send(request("GET", "/size/50000000")));
    QCOMPARE(client.readBytes(1000).size(), 1000); // the answer has begun and cannot be finished
    QVERIFY(client.send(goodGet));
    QVERIFY(client.isClosedByPeer());
    QCOMPARE(m_echo->log().lines(), QByteArrayList{"GET /size/50000000 0"});
}

void TestFrontDesk::case034_oddPathsReachTheRouter()
{
    RawClient client(m_echo->port());
    for (const QByteArray path : {"/%2e%2e/etc", "/..%2fetc", "//echo", "/%c0%ae", "/a/../b"}) {
        QVERIFY(client.send(request("GET", path)));
        QVERIFY2(client.readAnswer(), path.constData());
        QCOMPARE(m_echo->log().lines().last(), "GET " + path + " 0"); // as sent: decoding is the router's
    }
}

void TestFrontDesk::case035_splitHeader()
{
    RawClient client(m_echo->port());
    QVERIFY(client.send(request("GET", "/split")));
    const auto answer = client.readAnswer();
    QVERIFY(answer);
    QVERIFY(!answer->headers.contains("X-Injected"));
    QVERIFY(!answer->headers.contains("Content-Disposition"));
    QVERIFY(!answer->headers.contains("X-Nul"));
    QVERIFY(!answer->headers.contains("Bad Name"));
    QCOMPARE(answer->headers.count("Content-Length"), 1);
    QCOMPARE(answer->body, QByteArray("safe"));
}

void TestFrontDesk::case039_methodOverrideIgnored()
{
    RawClient client(m_echo->port());
    QVERIFY(client.send(request("POST", "/echo", "X-HTTP-Method-Override: DELETE\r\n")));
    QVERIFY(client.readAnswer());
    QCOMPARE(m_echo->log().lines(), QByteArrayList{"POST /echo 0"});
}

void TestFrontDesk::split_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("GET") << goodGet << goodLine;
    QTest::newRow("POST") << request("POST", "/echo", "X-A: b\r\n", "0123456789") << QByteArray("POST /echo 10");
    QTest::newRow("slow lane") << request("POST", "/slow/echo", {}, "0123456789") << QByteArray("POST /slow/echo 10");
}

void TestFrontDesk::split()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, line);
    for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
        m_echo->log().clear();
        RawClient client(m_echo->port());
        const bool later = cut % 2 == 1;
        if (later) {
            QVERIFY(client.send(goodGet));
            QVERIFY(client.readAnswer());
        }
        QVERIFY(client.send(bytes.first(cut)));
        QThread::usleep(500);
        QVERIFY(client.send(bytes.sliced(cut)));
        const auto answer = client.readAnswer();
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(m_echo->log().lines(), later ? QByteArrayList({goodLine, line}) : QByteArrayList{line});
    }
}

void TestFrontDesk::statusLines_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("hasLength");
    QTest::newRow("460") << 460 << QByteArray("HTTP/1.1 460 Checksum Mismatch") << true;
    QTest::newRow("299") << 299 << QByteArray("HTTP/1.1 299 Error") << true;
    QTest::newRow("204") << 204 << QByteArray("HTTP/1.1 204 No Content") << false;
    QTest::newRow("304") << 304 << QByteArray("HTTP/1.1 304 Not Modified") << false;
}

void TestFrontDesk::statusLines()
{
    QFETCH(int, status);
    QFETCH(bool, hasLength);
    RawClient client(m_echo->port());
    QVERIFY(client.send(request("GET", "/status/" + QByteArray::number(status))));
    const auto answer = client.readAnswer();
    QVERIFY(answer);
    QTEST(answer->statusLine, "line");
    QCOMPARE(answer->headers.contains("Content-Length"), hasLength);
    QCOMPARE(answer->body, hasLength ? QByteArray("with a body") : QByteArray());
    QVERIFY(client.send(goodGet));
    const auto next = client.readAnswer();
    QVERIFY(next);
    QCOMPARE(next->status, 200);
}

void TestFrontDesk::handlerThatThrows()
{
    QTest::ignoreMessage(QtCriticalMsg, "a handler threw: thrown on purpose");
    RawClient client(m_echo->port());
    QVERIFY(client.send(request("GET", "/throw")));
    const auto answer = client.readAnswer();
    QVERIFY(answer);
    QCOMPARE(answer->status, 500);
    QVERIFY(!answer->body.contains("on purpose"));
}

void TestFrontDesk::fileAnswer()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QByteArray content;
    for (int i = 0; i < 3'000'000; ++i)
        content += char(i * 7 + i / 1000);
    file.write(content);
    file.flush();
    m_echo->setFile(file.fileName(), 1000, 2'500'000);

    RawClient client(m_echo->port());
    for (int i = 0; i < 2; ++i) {
        QVERIFY(client.send(request("GET", "/file")));
        const auto answer = client.readAnswer();
        QVERIFY(answer);
        QCOMPARE(answer->body.size(), 2'500'000);
        QVERIFY(answer->body == content.sliced(1000, 2'500'000));
    }
    QVERIFY(client.send(request("HEAD", "/file")));
    const auto toHead = client.readAnswer(true);
    QVERIFY(toHead);
    QCOMPARE(toHead->headers.value("Content-Length"), QByteArray("2500000"));
    QVERIFY(client.send(goodGet));
    QVERIFY(client.readAnswer());
}

void TestFrontDesk::fileThatIsMissing()
{
    m_echo->setFile(QStringLiteral("/nonexistent/file"), 0, 10);
    RawClient client(m_echo->port());
    QVERIFY(client.send(request("GET", "/file")));
    const auto answer = client.readAnswer();
    QVERIFY(answer);
    QCOMPARE(answer->status, 500);
    QVERIFY(!answer->body.contains("nonexistent"));
}

void TestFrontDesk::slowLane()
{
    RawClient first(m_echo->port());
    QVERIFY(first.send(request("POST", "/slow/echo", {}, "password")));
    auto answer = first.readAnswer();
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->headers.value("Connection"), QByteArray("close"));
    const int slowNice = answer->headers.value("X-Nice").toInt();
    QVERIFY(first.isClosedByPeer());

    // On a connection that already belongs to an ordinary worker it is simply served there.
    RawClient later(m_echo->port());
    QVERIFY(later.send(goodGet));
    QVERIFY(later.readAnswer());
    QVERIFY(later.send(request("POST", "/slow/echo", {}, "password")));
    answer = later.readAnswer();
    QVERIFY(answer);
    QVERIFY(!answer->headers.contains("Connection"));
    QVERIFY(slowNice > answer->headers.value("X-Nice").toInt());
}

void TestFrontDesk::slowBodyOnTheSlowLane()
{
    RawClient client(m_echo->port());
    QVERIFY(client.send(request("POST", "/slow/echo", "Content-Length: 6\r\n")));
    for (const char *piece : {"a", "b", "c", "d", "e", "f"}) {
        QThread::msleep(5);
        QVERIFY(client.send(piece));
    }
    const auto answer = client.readAnswer();
    QVERIFY(answer);
    QVERIFY(answer->body.endsWith("\nabcdef"));
}

void TestFrontDesk::twoWorkersDoNotWaitForEachOther()
{
    // With one worker asleep, new connections go to the other one: all are answered before it wakes.
    RawClient sleeper(m_echo->port());
    QVERIFY(sleeper.send(request("GET", "/sleep/3000")));
    QTRY_COMPARE(m_echo->log().lines().size(), 1);
    for (int i = 0; i < 10; ++i) {
        RawClient client(m_echo->port());
        QVERIFY(client.send(goodGet));
        QVERIFY(client.readAnswer());
    }
    QCOMPARE(m_echo->desk().counters().openConnections > 0, true);
    sleeper.setTimeout(1);
    QVERIFY(!sleeper.readAnswer());
    sleeper.setTimeout(10'000);
    const auto answer = sleeper.readAnswer();
    QVERIFY(answer);
    QCOMPARE(answer->body, QByteArray("awake"));
}

void TestFrontDesk::failingFactory()
{
    FrontDeskOptions options;
    options.workers = 3;
    FrontDesk desk(options, [](int index) -> emesa::Result<std::unique_ptr<Worker>> {
        return emesa::Error{emesa::ErrorCode::Unavailable, QStringLiteral("no_database"),
                            QStringLiteral("worker %1 has no database").arg(index)};
    });
    const emesa::Status status = desk.start();
    QVERIFY(!status);
    QCOMPARE(status.error().reason, QStringLiteral("no_database"));
}

void TestFrontDesk::portTaken()
{
    FrontDeskOptions options = EchoDesk::defaults();
    options.port = m_echo->port();
    const EchoDesk second(options);
    QVERIFY(!second.status());
    QCOMPARE(second.status().error().reason, QStringLiteral("cannot_listen"));
}

QTEST_GUILESS_MAIN(TestFrontDesk)
#include "tst_front_desk.moc"
