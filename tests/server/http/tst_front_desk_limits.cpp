// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/http/echo_desk.h"
#include "tests/server/http/raw_client.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryFile>
#include <QTest>
#include <QThread>

#include <sys/resource.h>
#include <unistd.h>

#include <future>
#include <vector>

using namespace emesa::http;
using namespace emesa::http::test;
using namespace std::chrono_literals;

namespace {

const QByteArray goodGet = "GET /echo HTTP/1.1\r\nHost: desk.test\r\n\r\n";

QByteArray get(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: desk.test\r\n\r\n";
}

QByteArray postHead(qint64 length, const QByteArray &target = "/echo")
{
    return "POST " + target + " HTTP/1.1\r\nHost: desk.test\r\nContent-Length: " + QByteArray::number(length) + "\r\n\r\n";
}

bool isServed(quint16 port)
{
    RawClient client(port);
    if (!client.send(goodGet))
        return false;
    const auto answer = client.readAnswer();
    return answer && answer->status == 200;
}

qint64 residentBytes()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return -1;
    return statm.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

/// Sets the soft limit of open files and puts it back.
class OpenFilesLimit
{
public:
    explicit OpenFilesLimit(rlim_t files)
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        rlimit now = m_before;
        now.rlim_cur = std::min(files, m_before.rlim_max);
        m_works = ::setrlimit(RLIMIT_NOFILE, &now) == 0 && now.rlim_cur == files;
    }
    ~OpenFilesLimit() { restore(); }
    Q_DISABLE_COPY_MOVE(OpenFilesLimit)
    void restore() { ::setrlimit(RLIMIT_NOFILE, &m_before); }
    [[nodiscard]] bool works() const { return m_works; }

private:
    rlimit m_before{};
    bool m_works = false;
};

} // namespace

/// Deadlines, caps, floods, and stopping.
class TestFrontDeskLimits : public QObject
{
    Q_OBJECT

private slots:
    void case028_slowHead_data();
    void case028_slowHead();
    void case028_silence_data();
    void case028_silence();
    void idleConnection();
    void case029_slowBody();
    void case029_bodyFastEnough();
    void case030_slowReader();
    void case030_readerThatKeepsReading();
    void case031_capPerAddress();
    void case031_proxiesAreExempt();
    void case031_capInTotal();
    void case031_manySlowSockets();
    void case032_outOfDescriptors();
    void case033_clientLeaves_data();
    void case033_clientLeaves();
    void bodyBudget();
    void lingeringPeerIsLetGo();
    void leastBusyWorker();
    void stopLetsRunningRequestsFinish();
    void stopCutsWhatDoesNotEnd();
    void refusalsAreCounted();
};

void TestFrontDeskLimits::case028_slowHead_data()
{
    QTest::addColumn<bool>("later");
    QTest::newRow("28 first") << false;
    QTest::newRow("28 later") << true;
}

void TestFrontDeskLimits::case028_slowHead()
{
    QFETCH(bool, later);
    FrontDeskOptions options = EchoDesk::defaults();
    options.headDeadline = 400ms;
    EchoDesk echo(options);
    RawClient client(echo.port());
    if (later) {
        QVERIFY(client.send(goodGet));
        QVERIFY(client.readAnswer());
    }
    QElapsedTimer elapsed;
    elapsed.start();
    for (int i = 0; i < 200 && client.send(goodGet.mid(i % 10, 1)) && elapsed.elapsed() < 8000; ++i) {
        QThread::msleep(20);
        if (echo.desk().counters().refusals.contains("head_timeout"))
            break;
    }
    const auto answer = client.readAnswer();
    QVERIFY(answer);
    QCOMPARE(answer->status, 408);
    QVERIFY(client.isClosedByPeer());
    QCOMPARE(echo.log().lines().size(), later ? 1 : 0);
}

void TestFrontDeskLimits::case028_silence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("28 nothing at all") << QByteArray();
    QTest::newRow("28 a head without end") << QByteArray("GET / HTTP/1.1\r\nHost: desk.test\r\n");
}

void TestFrontDeskLimits::case028_silence()
{
    QFETCH(QByteArray, bytes);
    FrontDeskOptions options = EchoDesk::defaults();
    options.headDeadline = 200ms;
    EchoDesk echo(options);
    RawClient client(echo.port());
    QVERIFY(client.send(bytes));
    const auto answer = client.readAnswer();
    QCOMPARE(answer.has_value(), !bytes.isEmpty()); // to somebody who said nothing nothing is said
    QVERIFY(client.isClosedByPeer());
}

void TestFrontDeskLimits::idleConnection()
{
    FrontDeskOptions options = EchoDesk::defaults();
    options.idleDeadline = 200ms;
    EchoDesk echo(options);
    RawClient client(echo.port());
    QVERIFY(client.send(goodGet));
    QVERIFY(client.readAnswer());
    QVERIFY(!client.readAnswer());
    QVERIFY(client.isClosedByPeer());
    QCOMPARE(echo.desk().counters().refusals.value("idle"), 1);
}

void TestFrontDeskLimits::case029_slowBody()
{
    FrontDeskOptions options = EchoDesk::defaults();
    options.bodyWindow = 300ms;
    options.bodyBytesPerSecond = 1024;
    EchoDesk echo(options);
    for (const QByteArray target : {"/echo", "/slow/echo"}) {
        RawClient client(echo.port());
        QVERIFY(client.send(postHead(100'000, target)));
        const quint64 before = echo.desk().counters().refusals.value("body_timeout");
        for (int i = 0; i < 400 && echo.desk().counters().refusals.value("body_timeout") == before; ++i) {
            client.send("b");
            QThread::msleep(20);
        }
        const auto answer = client.readAnswer();
        QVERIFY(answer);
        QCOMPARE(answer->status, 408);
        QVERIFY(client.isClosedByPeer());
    }
    QCOMPARE(echo.log().lines(), QByteArrayList{});
    QTRY_COMPARE(echo.desk().counters().bodyBytesReserved, 0);
}

void TestFrontDeskLimits::case029_bodyFastEnough()
{
    FrontDeskOptions options = EchoDesk::defaults();
    options.bodyWindow = 500ms;
    options.bodyBytesPerSecond = 100;
    EchoDesk echo(options);
    RawClient client(echo.port());
    QVERIFY(client.send(postHead(100'000)));
    for (int i = 0; i < 100; ++i) { // well over two windows
        QVERIFY(client.send(QByteArray(1000, 'b')));
        QThread::msleep(15);
    }
    const auto answer = client.readAnswer();
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
}

void TestFrontDeskLimits::case030_slowReader()
{
    constexpr qint64 size = 256LL * 1024 * 1024;
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(file.resize(size));
    FrontDeskOptions options = EchoDesk::defaults();
    options.answerDeadline = 500ms;
    EchoDesk echo(options);
    echo.setFile(file.fileName(), 0, size);
    const qint64 before = residentBytes();
    RawClient client(echo.port(), 4096);
    QVERIFY(client.send(get("/file")));
    QCOMPARE(client.readBytes(100).size(), 100);
    QThread::msleep(200);
    QVERIFY(residentBytes() - before < 32 * 1024 * 1024);
    QTRY_COMPARE(echo.desk().counters().refusals.value("slow_reader"), 1);
    QTRY_COMPARE(echo.desk().counters().openConnections, 0);
}

void TestFrontDeskLimits::case030_readerThatKeepsReading()
{
    constexpr qint64 size = 16 * 1024 * 1024;
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(file.resize(size));
    FrontDeskOptions options = EchoDesk::defaults();
    options.answerDeadline = 1000ms;
    EchoDesk echo(options);
    echo.setFile(file.fileName(), 0, size);
    RawClient client(echo.port(), 64 * 1024);
    QVERIFY(client.send(get("/file")));
    qint64 received = 0;
    for (int i = 0; i < 256; ++i) { // takes longer than the deadline in all
        received += client.readBytes(64 * 1024).size();
        QThread::msleep(8);
    }
    QVERIFY(received > size / 2);
    received += client.readBytes(size - received).size();
    QCOMPARE(received, size);
    QVERIFY(!echo.desk().counters().refusals.contains("slow_reader"));
}

void TestFrontDeskLimits::case031_capPerAddress()
{
    EchoDesk echo;
    std::vector<RawClient> clients;
    for (int i = 0; i < 64; ++i) {
        clients.emplace_back(echo.port());
        QVERIFY(clients.back().send(goodGet));
        QVERIFY(clients.back().readAnswer());
    }
    for (int i = 0; i < 36; ++i) {
        RawClient extra(echo.port());
        const auto answer = extra.readAnswer();
        QVERIFY(!answer || answer->status == 429);
        QVERIFY(extra.isClosedByPeer());
    }
    QCOMPARE(echo.desk().counters().refusals.value("connections_per_address"), 36);
    for (RawClient &client : clients) { // the admitted ones do not suffer
        QVERIFY(client.send(goodGet));
        QVERIFY(client.readAnswer());
    }
    clients.clear();
    QTRY_COMPARE(echo.desk().counters().openConnections, 0);
    QVERIFY(isServed(echo.port()));
}

void TestFrontDeskLimits::case031_proxiesAreExempt()
{
    FrontDeskOptions options = EchoDesk::defaults();
    options.maxConnectionsPerAddress = 3;
    options.proxies = {QHostAddress(QStringLiteral("127.0.0.1"))};
    EchoDesk echo(options);
    std::vector<RawClient> clients;
    for (int i = 0; i < 20; ++i) {
        clients.emplace_back(echo.port());
        QVERIFY(clients.back().send(goodGet));
        QVERIFY(clients.back().readAnswer());
    }
}

void TestFrontDeskLimits::case031_capInTotal()
{
    FrontDeskOptions options = EchoDesk::defaults();
    options.maxConnections = 5;
    EchoDesk echo(options);
    std::vector<RawClient> clients;
    for (int i = 0; i < 5; ++i) {
        clients.emplace_back(echo.port());
        QVERIFY(clients.back().send(goodGet));
        QVERIFY(clients.back().readAnswer());
    }
    RawClient extra(echo.port());
    const auto answer = extra.readAnswer();
    QVERIFY(!answer || answer->status == 503);
    QVERIFY(extra.isClosedByPeer());
}

void TestFrontDeskLimits::case031_manySlowSockets()
{
    constexpr int count = 2000;
    const OpenFilesLimit limit(2 * count + 512);
    if (!limit.works())
        QSKIP("not allowed to open that many files");
    FrontDeskOptions options = EchoDesk::defaults();
    options.maxConnectionsPerAddress = count + 10;
    EchoDesk echo(options);
    std::vector<RawClient> clients;
    for (int i = 0; i < count; ++i) {
        clients.emplace_back(echo.port());
        QVERIFY(clients.back().send("GET /echo HT"));
    }
    QTRY_COMPARE(echo.desk().counters().openConnections, count);
    for (int i = 0; i < 20; ++i)
        QVERIFY(isServed(echo.port()));
    for (RawClient &client : clients)
        QVERIFY(client.send("TP/1.1\r\nHost: desk.test\r\n\r\n"));
    for (RawClient &client : clients)
        QVERIFY(client.readAnswer());
    clients.clear();
    QTRY_COMPARE(echo.desk().counters().openConnections, 0);
}

void TestFrontDeskLimits::case032_outOfDescriptors()
{
    EchoDesk echo;
    QVERIFY(isServed(echo.port()));
    QTRY_COMPARE(echo.desk().counters().openConnections, 0);

    std::vector<RawClient> clients(40); // sockets, not yet connected: connecting needs no further descriptor
    const int next = ::dup(STDERR_FILENO);
    QVERIFY(next > 0);
    ::close(next);
    OpenFilesLimit limit{rlim_t(next)};
    QVERIFY(limit.works());
    for (RawClient &client : clients)
        QVERIFY(client.connectTo(echo.port()));
    QTRY_VERIFY(echo.desk().counters().refusals.value("accept_failed") >= 2); // and it tried again

    limit.restore();
    for (RawClient &client : clients) {
        QVERIFY(client.send(goodGet));
        QVERIFY(client.readAnswer());
    }
    clients.clear();
    QVERIFY(isServed(echo.port()));
}

void TestFrontDeskLimits::case033_clientLeaves_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("hard");
    QTest::addColumn<int>("times");
    for (const bool hard : {false, true}) {
        const char *how = hard ? "reset" : "close";
        QTest::addRow("33 %s after the request", how) << goodGet << hard << 500;
        QTest::addRow("33 %s during a slow handler", how) << get("/sleep/2") << hard << 100;
        QTest::addRow("33 %s during a big answer", how) << get("/size/3000000") << hard << 100;
        QTest::addRow("33 %s during a file", how) << get("/file") << hard << 100;
        QTest::addRow("33 %s on the slow lane", how) << get("/slow/sleep/1") << hard << 100;
        QTest::addRow("33 %s within a body", how) << QByteArray(postHead(50) + "begun") << hard << 100;
    }
}

void TestFrontDeskLimits::case033_clientLeaves()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, hard);
    QFETCH(int, times);
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(file.resize(3'000'000));
    FrontDeskOptions options = EchoDesk::defaults();
    options.maxConnectionsPerAddress = 2000;
    EchoDesk echo(options);
    echo.setFile(file.fileName(), 0, file.size());
    for (int i = 0; i < times; ++i) {
        RawClient client(echo.port());
        QVERIFY(client.send(bytes));
        if (i % 3 == 0)
            QThread::usleep(300);
        if (hard)
            client.reset();
    }
    QTRY_COMPARE(echo.desk().counters().openConnections, 0);
    QCOMPARE(echo.desk().counters().bodyBytesReserved, 0);
    QVERIFY(isServed(echo.port()));
}

void TestFrontDeskLimits::bodyBudget()
{
    FrontDeskOptions options = EchoDesk::defaults();
    options.bodyBudget = 1'000'000;
    EchoDesk echo(options);
    {
        RawClient uploading(echo.port());
        QVERIFY(uploading.send(postHead(800'000)));
        QTRY_COMPARE(echo.desk().counters().bodyBytesReserved, 800'000);

        RawClient second(echo.port());
        QVERIFY(second.send(postHead(800'000)));
        const auto answer = second.readAnswer();
        QVERIFY(answer);
        QCOMPARE(answer->status, 503);
        QVERIFY(answer->headers.value("Retry-After").toInt() > 0);
        QCOMPARE(echo.desk().counters().bodyBytesReserved, 800'000);
        QVERIFY(isServed(echo.port()));
    }
    QTRY_COMPARE(echo.desk().counters().bodyBytesReserved, 0);
    RawClient third(echo.port());
    QVERIFY(third.send(postHead(800'000) + QByteArray(800'000, 'b')));
    const auto answer = third.readAnswer();
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
}

void TestFrontDeskLimits::lingeringPeerIsLetGo()
{
    FrontDeskOptions options = EchoDesk::defaults();
    options.lingerDeadline = 200ms;
    EchoDesk echo(options);
    RawClient client(echo.port());
    QVERIFY(client.send("FOO / HTTP/1.1\r\nHost: desk.test\r\n\r\n"));
    QVERIFY(client.readAnswer());
    // It has its answer, neither closes nor stops sending.
    for (int i = 0; i < 400 && echo.desk().counters().openConnections > 0; ++i) {
        client.send("more");
        QThread::msleep(10);
    }
    QCOMPARE(echo.desk().counters().openConnections, 0);
}

void TestFrontDeskLimits::leastBusyWorker()
{
    // Three of four workers sleep; every new connection finds the fourth.
    FrontDeskOptions options = EchoDesk::defaults();
    options.workers = 4;
    EchoDesk echo(options);
    std::vector<RawClient> sleepers;
    for (int i = 0; i < 3; ++i) {
        sleepers.emplace_back(echo.port());
        QVERIFY(sleepers.back().send(get("/sleep/4000")));
        QTRY_COMPARE(echo.log().lines().size(), i + 1);
    }
    for (int i = 0; i < 20; ++i)
        QVERIFY(isServed(echo.port()));
    for (RawClient &sleeper : sleepers) {
        sleeper.setTimeout(1);
        QVERIFY(!sleeper.readAnswer());
    }
}

void TestFrontDeskLimits::stopLetsRunningRequestsFinish()
{
    EchoDesk echo;
    RawClient idle(echo.port());
    QVERIFY(idle.send(goodGet));
    QVERIFY(idle.readAnswer());
    RawClient running(echo.port());
    QVERIFY(running.send(get("/sleep/300")));
    QTRY_COMPARE(echo.log().lines().size(), 2);
    RawClient uploading(echo.port());
    QVERIFY(uploading.send(postHead(5)));
    QTRY_COMPARE(echo.desk().counters().bodyBytesReserved, 5);

    auto stopped = std::async(std::launch::async, [&] { return echo.desk().stop(8s); });
    QVERIFY(idle.isClosedByPeer());
    QVERIFY(uploading.send("hello"));
    for (RawClient *client : {&running, &uploading}) {
        const auto answer = client->readAnswer();
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QVERIFY(client->isClosedByPeer());
    }
    { const RawClient gone(std::move(running)); }
    { const RawClient gone(std::move(uploading)); }
    QVERIFY(stopped.get());
    QVERIFY(!RawClient(echo.port()).isConnected());
}

void TestFrontDeskLimits::stopCutsWhatDoesNotEnd()
{
    EchoDesk echo;
    RawClient stuck(echo.port());
    QVERIFY(stuck.send(postHead(5)));
    QTRY_COMPARE(echo.desk().counters().bodyBytesReserved, 5);
    QVERIFY(!echo.desk().stop(100ms));
    QVERIFY(stuck.isClosedByPeer());
    QCOMPARE(echo.desk().counters().openConnections, 0);
    QCOMPARE(echo.desk().counters().bodyBytesReserved, 0);
}

void TestFrontDeskLimits::refusalsAreCounted()
{
    EchoDesk echo;
    for (int i = 0; i < 3; ++i) {
        RawClient client(echo.port());
        QVERIFY(client.send("GET /echo HTTP/1.1\r\nHost: evil.test\r\n\r\n"));
        QVERIFY(client.readAnswer());
    }
    QVERIFY(isServed(echo.port()));
    const FrontDeskCounters counters = echo.desk().counters();
    QCOMPARE(counters.refusals.value("unknown_host"), 3);
    QCOMPARE(counters.requests, 1);
    QCOMPARE(counters.acceptedConnections, 4);
}

QTEST_GUILESS_MAIN(TestFrontDeskLimits)
#include "tst_front_desk_limits.moc"
