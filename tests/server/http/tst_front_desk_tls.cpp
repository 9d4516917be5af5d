// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/http/echo_desk.h"
#include "tests/server/http/self_signed.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSslSocket>
#include <QTemporaryFile>
#include <QTest>

using namespace emesa::http;
using namespace emesa::http::test;
using namespace std::chrono_literals;

namespace {

const QByteArray goodGet = "GET /echo HTTP/1.1\r\nHost: desk.test\r\n\r\n";

struct TlsClient
{
    explicit TlsClient(quint16 port)
    {
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
        isEncrypted = socket.waitForEncrypted(10'000);
    }

    void send(const QByteArray &bytes)
    {
        socket.write(bytes);
        socket.flush();
    }

    /// Head and body of one answer; empty when the peer closed first.
    QByteArray readAnswer()
    {
        qsizetype whole = -1;
        while (true) {
            const qsizetype end = buffer.indexOf("\r\n\r\n");
            if (end >= 0 && whole < 0) {
                const qsizetype at = buffer.indexOf("Content-Length: ");
                const qsizetype lineEnd = at < 0 ? -1 : buffer.indexOf("\r\n", at);
                whole = end + 4 + (at >= 0 && at < end ? buffer.sliced(at + 16, lineEnd - at - 16).toLongLong() : 0);
            }
            if (whole >= 0 && buffer.size() >= whole) {
                const QByteArray answer = buffer.first(whole);
                buffer.remove(0, whole);
                return answer;
            }
            if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(10'000))
                return {};
            buffer += socket.readAll();
        }
    }

    bool isClosedByPeer()
    {
        QElapsedTimer elapsed;
        elapsed.start();
        while (socket.state() != QAbstractSocket::UnconnectedState && elapsed.elapsed() < 10'000) {
            socket.waitForReadyRead(100);
            socket.readAll();
        }
        return socket.state() == QAbstractSocket::UnconnectedState;
    }

    QSslSocket socket;
    QByteArray buffer;
    bool isEncrypted = false;
};

} // namespace

/// The front desk speaking TLS itself.
class TestFrontDeskTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void servesRequests();
    void slowLane();
    void bigUploadAndFile();
    void closes_data();
    void closes();
    void case026_pipelined();
    void case027_plainBytes();
    void case028_silentHandshake();
    void case033_clientLeaves();
    void webSocket();

private:
    std::unique_ptr<EchoDesk> m_echo;
};

void TestFrontDeskTls::initTestCase()
{
    FrontDeskOptions options = EchoDesk::defaults();
    options.tls = selfSignedConfiguration();
    options.headDeadline = 3000ms;
    options.maxConnectionsPerAddress = 1000;
    m_echo = std::make_unique<EchoDesk>(options);
    QVERIFY(m_echo->status().hasValue());
}

void TestFrontDeskTls::cleanup()
{
    QTRY_COMPARE(m_echo->desk().counters().openConnections, 0);
    m_echo->log().clear();
}

void TestFrontDeskTls::servesRequests()
{
    TlsClient client(m_echo->port());
    QVERIFY(client.isEncrypted);
    for (int i = 0; i < 3; ++i) {
        client.send(goodGet);
        const QByteArray answer = client.readAnswer();
        QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(answer.contains("X-Secure: yes"));
    }
    QCOMPARE(m_echo->log().lines().size(), 3);
}

void TestFrontDeskTls::slowLane()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("thread")));
    TlsClient client(m_echo->port());
    client.send("POST /slow/echo HTTP/1.1\r\nHost: desk.test\r\nContent-Length: 5\r\n\r\n");
    client.send("hello");
    QVERIFY(client.readAnswer().endsWith("hello"));
    QVERIFY(client.isClosedByPeer());
}

void TestFrontDeskTls::bigUploadAndFile()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    const QByteArray content(5'000'000, 'f');
    file.write(content);
    file.flush();
    m_echo->setFile(file.fileName(), 0, content.size());
    TlsClient client(m_echo->port());
    client.send("POST /upload HTTP/1.1\r\nHost: desk.test\r\nContent-Length: 5000000\r\n\r\n" + content);
    QVERIFY(client.readAnswer().endsWith(content));
    client.send("GET /file HTTP/1.1\r\nHost: desk.test\r\n\r\n");
    QVERIFY(client.readAnswer().endsWith(QByteArray("\r\n\r\n" + content)));
    client.send(goodGet);
    QVERIFY(client.readAnswer().startsWith("HTTP/1.1 200"));
}

void TestFrontDeskTls::closes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("statusLine");
    QTest::newRow("24 Connection: close")
        << QByteArray("GET /echo HTTP/1.1\r\nHost: desk.test\r\nConnection: close\r\n\r\n") << QByteArray("HTTP/1.1 200 ");
    QTest::newRow("10 chunked")
        << QByteArray("POST /echo HTTP/1.1\r\nHost: desk.test\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") << QByteArray("HTTP/1.1 411 ");
    QTest::newRow("16 body over the limit")
        << QByteArray("POST /echo HTTP/1.1\r\nHost: desk.test\r\nContent-Length: 2000000\r\n\r\n" + QByteArray(300'000, 'b')) << QByteArray("HTTP/1.1 413 ");
}

void TestFrontDeskTls::closes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, statusLine);
    TlsClient client(m_echo->port());
    client.send(bytes);
    QVERIFY(client.readAnswer().startsWith(statusLine));
    QVERIFY(client.isClosedByPeer());
}

void TestFrontDeskTls::case026_pipelined()
{
    TlsClient client(m_echo->port());
    client.send(goodGet.repeated(50));
    QVERIFY(client.readAnswer().startsWith("HTTP/1.1 400 "));
    QVERIFY(client.isClosedByPeer());
    QCOMPARE(m_echo->log().lines(), QByteArrayList{});
}

void TestFrontDeskTls::case027_plainBytes()
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_echo->port());
    QVERIFY(socket.waitForConnected());
    socket.write(goodGet);
    QVERIFY(socket.waitForDisconnected(10'000));
    QVERIFY(!socket.readAll().startsWith("HTTP/"));
    QCOMPARE(m_echo->log().lines(), QByteArrayList{});
}

void TestFrontDeskTls::case028_silentHandshake()
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_echo->port());
    QVERIFY(socket.waitForConnected());
    QVERIFY(socket.waitForDisconnected(20'000));
    QCOMPARE(m_echo->desk().counters().refusals.value("handshake_timeout"), 1);
}

void TestFrontDeskTls::case033_clientLeaves()
{
    for (int i = 0; i < 60; ++i) {
        TlsClient client(m_echo->port());
        client.send(i % 2 ? goodGet : QByteArray("GET /size/3000000 HTTP/1.1\r\nHost: desk.test\r\n\r\n"));
        if (i % 3 == 0)
            client.socket.waitForReadyRead(1);
        client.socket.abort();
    }
    TlsClient client(m_echo->port());
    client.send(goodGet);
    QVERIFY(client.readAnswer().startsWith("HTTP/1.1 200"));
}

void TestFrontDeskTls::webSocket()
{
    TlsClient client(m_echo->port());
    client.send("GET /live/ HTTP/1.1\r\nHost: desk.test\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    QVERIFY(client.readAnswer().startsWith("HTTP/1.1 101 "));
    for (int i = 0; i < 5; ++i) {
        client.send(QByteArray("\x81\x85\0\0\0\0hello", 11));
        while (client.buffer.size() < 7 && client.socket.waitForReadyRead(10'000))
            client.buffer += client.socket.readAll();
        QCOMPARE(client.buffer, QByteArray("\x81\x05hello"));
        client.buffer.clear();
    }
    client.send(QByteArray("\x81\x05hello")); // without mask
    QVERIFY(client.isClosedByPeer());
}

QTEST_GUILESS_MAIN(TestFrontDeskTls)
#include "tst_front_desk_tls.moc"
