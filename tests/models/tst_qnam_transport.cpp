// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/answer.h"
#include "models/remote/qnam_transport.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace emesa;
using namespace emesa::remote;
using namespace std::chrono_literals;

/// QnamTransport against a server that answers with prepared bytes.
class TestQnamTransport : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_requests.clear();
        m_server = std::make_unique<QTcpServer>();
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
        connect(m_server.get(), &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    m_requests += socket->readAll();
                    if (m_requests.contains("\r\n\r\n") && !m_answer.isEmpty())
                        socket->write(m_answer);
                    if (m_isCut)
                        socket->disconnectFromHost();
                });
            }
        });
        m_answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-A: b\r\n\r\n{}";
        m_isCut = false;
        m_options = {};
        m_options.server = QUrl(QStringLiteral("http://127.0.0.1:%1/base/").arg(m_server->serverPort()));
        m_options.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    }

    void sendsOneTameRequest()
    {
        Request request = requestTo("orders.file", {QStringLiteral("1"), QStringLiteral("a/b?c")});
        request.add("Authorization", "Bearer t");
        const auto reply = run(request);
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
        QCOMPARE(reply->body, QByteArray("{}"));
        QCOMPARE(reply->header("x-a"), QByteArray("b"));
        QVERIFY2(m_requests.startsWith("GET /base/api/orders/1/files/a%2Fb%3Fc/ HTTP/1.1\r\n"), m_requests.constData());
        QVERIFY(m_requests.contains("User-Agent: Emesa/"));
        QVERIFY(m_requests.contains("Accept-Encoding: identity\r\n"));
        QVERIFY(m_requests.contains("Authorization: Bearer t\r\n"));
        QVERIFY(!m_requests.contains("Upgrade"));
    }

    void statusesAreAnswers_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {304, 400, 401, 403, 404, 405, 409, 410, 412, 413, 422, 423, 429, 460, 500, 501, 503, 507})
            QTest::addRow("%d", status) << status;
    }
    void statusesAreAnswers()
    {
        QFETCH(int, status);
        const bool hasBody = status != 304;
        m_answer = "HTTP/1.1 " + QByteArray::number(status) + " X\r\nWWW-Authenticate: Bearer\r\nContent-Length: " + (hasBody ? "5" : "0") + "\r\n\r\n"
            + (hasBody ? "hello" : "");
        Request request = requestTo("orders.create");
        request.add("Content-Type", "application/json");
        request.body = "{}";
        const auto reply = run(request);
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().message));
        QCOMPARE(reply->status, status);
        QCOMPARE(reply->body, QByteArray(hasBody ? "hello" : ""));
    }

    void redirectIsAnErrorAndNobodyFollows_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }
    void redirectIsAnErrorAndNobodyFollows()
    {
        QFETCH(int, status);
        QTcpServer thief;
        QVERIFY(thief.listen(QHostAddress::LocalHost));
        int visits = 0;
        connect(&thief, &QTcpServer::newConnection, this, [&] { ++visits; });
        m_answer = "HTTP/1.1 " + QByteArray::number(status) + " Moved\r\nLocation: http://127.0.0.1:" + QByteArray::number(thief.serverPort())
            + "/\r\nContent-Length: 0\r\n\r\n";
        Request request = requestTo("orders.list");
        request.add("Authorization", "Bearer secret");
        const auto reply = run(request);
        QVERIFY(!reply);
        QCOMPARE(reply.error().reason, QStringLiteral("redirected"));
        QTest::qWait(50);
        QCOMPARE(visits, 0);
    }

    void silenceTimesOut()
    {
        m_answer.clear();
        m_options.timeout = 100ms;
        QCOMPARE(run(requestTo("version")).error().code, ErrorCode::Timeout);
    }

    void cutIsANetworkError()
    {
        m_answer = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort";
        m_isCut = true;
        QCOMPARE(run(requestTo("version")).error().reason, QStringLiteral("connection_failed"));
    }

    void nobodyThereIsANetworkError()
    {
        m_server->close();
        QCOMPARE(run(requestTo("version")).error().reason, QStringLiteral("connection_failed"));
    }

    void largeAnswersAreRefused_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("at the limit") << 1000 << true;
        QTest::newRow("over the limit") << 1001 << false;
        QTest::newRow("far over the limit") << 3'000'000 << false;
    }
    void largeAnswersAreRefused()
    {
        QFETCH(int, size);
        QFETCH(bool, isFine);
        m_options.replyLimit = 1000;
        m_answer = "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n" + QByteArray(size, 'x');
        const auto reply = run(requestTo("version"));
        QCOMPARE(bool(reply), isFine);
        if (!isFine)
            QCOMPARE(reply.error().reason, QStringLiteral("reply_too_large"));
    }

    void cancelAborts()
    {
        m_answer.clear();
        QnamTransport transport(m_options);
        auto future = transport.send(requestTo("version"));
        QTRY_VERIFY(!m_requests.isEmpty());
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(outcomeOf(future).error().code, ErrorCode::Cancelled);
    }

private:
    Result<Reply> run(const Request &request)
    {
        QnamTransport transport(m_options);
        const auto future = transport.send(request);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            return Error{ErrorCode::Internal, QStringLiteral("test"), QStringLiteral("no answer")};
        return outcomeOf(future);
    }

    ConnectionOptions m_options;
    std::unique_ptr<QTcpServer> m_server;
    QByteArray m_requests;
    QByteArray m_answer;
    bool m_isCut = false;
};

QTEST_GUILESS_MAIN(TestQnamTransport)
#include "tst_qnam_transport.moc"
