// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/http/echo_desk.h"
#include "tests/server/http/raw_client.h"

#include <QTest>
#include <QThread>

#include <vector>

using namespace emesa::http;
using namespace emesa::http::test;
using namespace std::chrono_literals;

namespace {

QByteArray upgrade(const QByteArray &target = "/live/", const QByteArray &fields = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: desk.test\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
           "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" + fields + "\r\n";
}

enum FrameFlag { NoFlags = 0, NotFinal = 1, NoMask = 2 };

/// A client's frame; the mask is all zeros, so the payload stays readable.
QByteArray frame(int opcode, const QByteArray &payload, int flags = NoFlags, qint64 announced = -1)
{
    const qint64 size = announced < 0 ? payload.size() : announced;
    const int mask = (flags & NoMask) ? 0 : 0x80;
    QByteArray bytes;
    bytes += char((flags & NotFinal ? 0 : 0x80) | opcode);
    if (size < 126) {
        bytes += char(mask | int(size));
    } else if (size < 65536) {
        bytes += char(mask | 126);
        bytes += char(size >> 8);
        bytes += char(size & 0xff);
    } else {
        bytes += char(mask | 127);
        for (int shift = 56; shift >= 0; shift -= 8)
            bytes += char((size >> shift) & 0xff);
    }
    if (mask)
        bytes += QByteArray(4, '\0');
    return bytes + payload;
}

struct Frame
{
    int opcode = -1;
    QByteArray payload;
    [[nodiscard]] int closeCode() const
    {
        return payload.size() < 2 ? -1 : (int(uchar(payload[0])) << 8) | uchar(payload[1]);
    }
};

/// The server's next frame; opcode -1 at the end of the stream.
Frame readFrame(RawClient &client)
{
    const QByteArray head = client.readBytes(2);
    if (head.size() < 2)
        return {};
    qint64 size = head[1] & 0x7f;
    const int more = size == 126 ? 2 : size == 127 ? 8 : 0;
    if (more > 0) {
        size = 0;
        for (const char byte : client.readBytes(more))
            size = (size << 8) | uchar(byte);
    }
    return {head[0] & 0x0f, client.readBytes(size)};
}

bool isUpgraded(RawClient &client)
{
    const auto answer = client.readAnswer();
    return answer && answer->status == 101
        && answer->headers.value("Sec-WebSocket-Accept") == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";
}

} // namespace

/// The way from an upgrade request to a QWebSocket, and what keeps watch over it afterwards.
class TestFrontDeskWebSocket : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void echoes();
    void headSplitAtEveryByte();
    void framesSplitAtEveryByte();
    void case115_refused_data();
    void case115_refused();
    void case115_secondRequest();
    void case115_bytesBehindTheUpgrade();
    void case117_tooBig_data();
    void case117_tooBig();
    void case117_asBigAsAllowed();
    void case118_malformed_data();
    void case118_malformed();
    void case121_neverReads();
    void case122_noPong();
    void case122_answeredPingsKeepItOpen();
    void case124_simultaneousHandshakes();
    void clientLeaves();
    void workerDropsTheSocket();
    void stopSaysGoingAway();

private:
    void start(const FrontDeskOptions &options = EchoDesk::defaults()) { m_echo = std::make_unique<EchoDesk>(options); }

    std::unique_ptr<EchoDesk> m_echo;
};

void TestFrontDeskWebSocket::init()
{
    start();
}

void TestFrontDeskWebSocket::cleanup()
{
    QTRY_COMPARE(m_echo->desk().counters().openWebSockets, 0);
    QTRY_COMPARE(m_echo->desk().counters().openConnections, 0);
}

void TestFrontDeskWebSocket::echoes()
{
    RawClient client(m_echo->port());
    QVERIFY(client.send(upgrade("/live/?ticket=good", "Origin: https://desk.test\r\n")));
    QVERIFY(isUpgraded(client));
    QCOMPARE(m_echo->desk().counters().openWebSockets, 1);
    for (const QByteArray text : {"one", "two", "three"}) {
        QVERIFY(client.send(frame(1, text)));
        QCOMPARE(readFrame(client).payload, text);
    }
    QVERIFY(client.send(frame(9, "ping")));
    const Frame pong = readFrame(client);
    QCOMPARE(pong.opcode, 10);
    QCOMPARE(pong.payload, QByteArray("ping"));
    QVERIFY(client.send(frame(8, QByteArray("\x03\xe8", 2))));
    QCOMPARE(readFrame(client).closeCode(), 1000);
    QVERIFY(client.isClosedByPeer());
    QCOMPARE(m_echo->log().lines(), QByteArrayList{"UPGRADE /live/?ticket=good"});
}

void TestFrontDeskWebSocket::headSplitAtEveryByte()
{
    const QByteArray bytes = upgrade();
    for (qsizetype cut = 1; cut < bytes.size(); cut += 3) {
        RawClient client(m_echo->port());
        QVERIFY(client.send(bytes.first(cut)));
        QThread::usleep(500);
        QVERIFY(client.send(bytes.sliced(cut)));
        QVERIFY(isUpgraded(client));
        QVERIFY(client.send(frame(1, "hello")));
        QCOMPARE(readFrame(client).payload, QByteArray("hello"));
    }
}

void TestFrontDeskWebSocket::framesSplitAtEveryByte()
{
    const QByteArray bytes = frame(1, "short") + frame(1, QByteArray(200, 'm')) + frame(9, {}) + frame(1, "last");
    RawClient client(m_echo->port());
    QVERIFY(client.send(upgrade()));
    QVERIFY(isUpgraded(client));
    for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
        QVERIFY(client.send(bytes.first(cut)));
        QThread::usleep(300);
        QVERIFY(client.send(bytes.sliced(cut)));
        QCOMPARE(readFrame(client).payload, QByteArray("short"));
        QCOMPARE(readFrame(client).payload, QByteArray(200, 'm'));
        QCOMPARE(readFrame(client).opcode, 10);
        QCOMPARE(readFrame(client).payload, QByteArray("last"));
    }
}

void TestFrontDeskWebSocket::case115_refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("115 bad ticket") << upgrade("/live/?ticket=bad") << 401;
    QTest::newRow("115 another path") << upgrade("/echo") << 400;
    QTest::newRow("115 slow lane path") << upgrade("/slow/echo") << 400;
    QTest::newRow("116 foreign Origin") << upgrade("/live/", "Origin: https://evil.test\r\n") << 403;
    QTest::newRow("116 foreign Host") << upgrade().replace("desk.test", "evil.test") << 421;
    QTest::newRow("old version") << upgrade().replace("Version: 13", "Version: 8") << 426;
    QTest::newRow("no key") << upgrade().replace("dGhlIHNhbXBsZSBub25jZQ==", "") << 400;
}

void TestFrontDeskWebSocket::case115_refused()
{
    QFETCH(QByteArray, bytes);
    RawClient client(m_echo->port());
    QVERIFY(client.send(bytes));
    const auto answer = client.readAnswer();
    QVERIFY(answer);
    QTEST(answer->status, "status");
    QVERIFY(client.isClosedByPeer());
    QCOMPARE(m_echo->desk().counters().openWebSockets, 0);
}

void TestFrontDeskWebSocket::case115_secondRequest()
{
    RawClient client(m_echo->port());
    QVERIFY(client.send("GET /echo HTTP/1.1\r\nHost: desk.test\r\n\r\n"));
    QVERIFY(client.readAnswer());
    QVERIFY(client.send(upgrade()));
    const auto answer = client.readAnswer();
    QVERIFY(answer);
    QCOMPARE(answer->status, 400);
    QVERIFY(client.isClosedByPeer());
    QCOMPARE(m_echo->log().lines(), QByteArrayList{"GET /echo 0"});
}

void TestFrontDeskWebSocket::case115_bytesBehindTheUpgrade()
{
    RawClient client(m_echo->port());
    QVERIFY(client.send(upgrade() + frame(1, "too early")));
    const auto answer = client.readAnswer();
    QVERIFY(answer);
    QCOMPARE(answer->status, 400);
    QCOMPARE(m_echo->log().lines(), QByteArrayList{});
}

void TestFrontDeskWebSocket::case117_tooBig_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("117 frame of 2 GiB") << frame(2, "begun", NoFlags, 1LL << 31);
    QTest::newRow("117 frame of 2^62") << frame(2, "begun", NoFlags, 1LL << 62);
    QTest::newRow("117 frame of 64 KiB and one") << frame(1, "begun", NoFlags, 65537);
    QTest::newRow("117 message of 64 KiB and one in two frames")
        << frame(2, QByteArray(40'000, 'x'), NotFinal) + frame(0, QByteArray(65'537 - 40'000, 'x'));
    QTest::newRow("117 endless fragments") << frame(1, "a", NotFinal) + frame(0, "b", NotFinal).repeated(1024);
    QTest::newRow("117 empty fragments") << frame(1, "a", NotFinal) + frame(0, {}, NotFinal).repeated(1024);
}

void TestFrontDeskWebSocket::case117_tooBig()
{
    QFETCH(QByteArray, bytes);
    RawClient client(m_echo->port());
    QVERIFY(client.send(upgrade()));
    QVERIFY(isUpgraded(client));
    client.send(bytes);
    const Frame last = readFrame(client);
    QCOMPARE(last.opcode, 8);
    QCOMPARE(last.closeCode(), 1009);
    QVERIFY(client.isClosedByPeer());
}

void TestFrontDeskWebSocket::case117_asBigAsAllowed()
{
    RawClient client(m_echo->port());
    QVERIFY(client.send(upgrade()));
    QVERIFY(isUpgraded(client));
    const QByteArray big(64 * 1024, 'x');
    QVERIFY(client.send(frame(1, big)));
    QCOMPARE(readFrame(client).payload, big);
    QVERIFY(client.send(frame(1, big.first(30'000), NotFinal) + frame(9, "p") + frame(0, big.sliced(30'000))));
    QCOMPARE(readFrame(client).opcode, 10);
    QCOMPARE(readFrame(client).payload, big);
}

void TestFrontDeskWebSocket::case118_malformed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("118 without mask") << frame(1, "hello", NoMask) << 1002;
    QTest::newRow("118 without mask, second frame") << frame(9, {}) + frame(1, "hello", NoMask) << 1002;
    QTest::newRow("118 control without mask") << frame(9, {}, NoMask) << 1002;
    QTest::newRow("118 opcode 3") << frame(3, "x") << 1002;
    QTest::newRow("118 opcode 11") << frame(11, "x") << 1002;
    QTest::newRow("118 reserved bit") << frame(0x41, "x") << 1002;
    QTest::newRow("118 fragmented ping") << frame(9, "x", NotFinal) << 1002;
    QTest::newRow("118 long ping") << frame(9, QByteArray(126, 'x')) << 1002;
    QTest::newRow("118 continuation of nothing") << frame(0, "x") << 1002;
    QTest::newRow("118 new message within one") << frame(1, "x", NotFinal) + frame(1, "y") << 1002;
    QTest::newRow("118 bad UTF-8") << frame(1, "\xc3\x28") << 1007;
    QTest::newRow("118 overlong UTF-8") << frame(1, "\xc0\xaf") << 1007;
}

void TestFrontDeskWebSocket::case118_malformed()
{
    QFETCH(QByteArray, bytes);
    RawClient client(m_echo->port());
    QVERIFY(client.send(upgrade()));
    QVERIFY(isUpgraded(client));
    QVERIFY(client.send(bytes));
    Frame last = readFrame(client);
    while (last.opcode == 10)
        last = readFrame(client);
    QCOMPARE(last.opcode, 8);
    QTEST(last.closeCode(), "code");
    QVERIFY(client.isClosedByPeer());
}

void TestFrontDeskWebSocket::case121_neverReads()
{
    RawClient client(m_echo->port(), 4096);
    QVERIFY(client.send(upgrade()));
    QVERIFY(isUpgraded(client));
    QVERIFY(client.send(frame(1, "flood")));
    QTRY_COMPARE(m_echo->desk().counters().refusals.value("websocket_slow_reader"), 1);
    QTRY_COMPARE(m_echo->desk().counters().openWebSockets, 0);
}

void TestFrontDeskWebSocket::case122_noPong()
{
    FrontDeskOptions options = EchoDesk::defaults();
    options.webSocketPing = 150ms;
    options.webSocketSilence = 600ms;
    start(options);
    RawClient client(m_echo->port());
    QVERIFY(client.send(upgrade()));
    QVERIFY(isUpgraded(client));
    QCOMPARE(readFrame(client).opcode, 9);
    QVERIFY(client.isClosedByPeer());
    QCOMPARE(m_echo->desk().counters().refusals.value("websocket_silent"), 1);
}

void TestFrontDeskWebSocket::case122_answeredPingsKeepItOpen()
{
    FrontDeskOptions options = EchoDesk::defaults();
    options.webSocketPing = 100ms;
    options.webSocketSilence = 2000ms;
    start(options);
    RawClient client(m_echo->port());
    QVERIFY(client.send(upgrade()));
    QVERIFY(isUpgraded(client));
    for (int i = 0; i < 30; ++i) { // 3 s: longer than the silence allowed
        const Frame ping = readFrame(client);
        QCOMPARE(ping.opcode, 9);
        QVERIFY(client.send(frame(10, ping.payload)));
    }
    QVERIFY(client.send(frame(1, "still here")));
    Frame next = readFrame(client);
    while (next.opcode == 9)
        next = readFrame(client);
    QCOMPARE(next.payload, QByteArray("still here"));
}

void TestFrontDeskWebSocket::case124_simultaneousHandshakes()
{
    std::vector<RawClient> clients;
    for (int i = 0; i < 60; ++i)
        clients.emplace_back(m_echo->port());
    for (RawClient &client : clients)
        QVERIFY(client.send(upgrade()));
    for (RawClient &client : clients)
        QVERIFY(isUpgraded(client));
    for (RawClient &client : clients)
        QVERIFY(client.send(frame(1, "hello")));
    for (RawClient &client : clients)
        QCOMPARE(readFrame(client).payload, QByteArray("hello"));
    QCOMPARE(m_echo->desk().counters().openWebSockets, 60);
}

void TestFrontDeskWebSocket::clientLeaves()
{
    for (int i = 0; i < 200; ++i) {
        RawClient client(m_echo->port());
        QVERIFY(client.send(upgrade()));
        if (i % 2 == 0)
            QVERIFY(isUpgraded(client));
        if (i % 3 == 0)
            client.reset();
    }
    QTRY_COMPARE(m_echo->desk().counters().openConnections, 0);
}

void TestFrontDeskWebSocket::workerDropsTheSocket()
{
    RawClient client(m_echo->port());
    QVERIFY(client.send(upgrade()));
    QVERIFY(isUpgraded(client));
    QVERIFY(client.send(frame(1, "drop")));
    QCOMPARE(readFrame(client).closeCode(), 1001);
    QVERIFY(client.isClosedByPeer());
}

void TestFrontDeskWebSocket::stopSaysGoingAway()
{
    RawClient client(m_echo->port());
    QVERIFY(client.send(upgrade()));
    QVERIFY(isUpgraded(client));
    QVERIFY(m_echo->desk().stop(5s));
    QCOMPARE(readFrame(client).closeCode(), 1001);
    QVERIFY(client.isClosedByPeer());
}

QTEST_GUILESS_MAIN(TestFrontDeskWebSocket)
#include "tst_front_desk_websocket.moc"
