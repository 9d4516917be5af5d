// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/live_channel.h"
#include "models/remote/memory_token_store.h"
#include "tests/support/fake_transport.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocketServer>

using namespace emesa;
using namespace emesa::remote;
using emesa::test::FakeTransport;
using namespace std::chrono_literals;

/// LiveChannel against a WebSocket server that does what the test says.
class TestLiveChannel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_socket = nullptr;
        m_urls.clear();
        m_received.clear();
        m_tickets = 0;
        m_refusesTickets = false;
        m_server = std::make_unique<QWebSocketServer>(QStringLiteral("test"), QWebSocketServer::NonSecureMode);
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
        connect(m_server.get(), &QWebSocketServer::newConnection, this, [this] {
            m_socket = m_server->nextPendingConnection();
            m_urls.append(m_socket->requestUrl());
            connect(m_socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
                m_received.append(QJsonDocument::fromJson(text.toUtf8()).object());
            });
            if (m_isWelcoming)
                say(QStringLiteral(R"({"type":"welcome","topic":"user:7","seq":100,"user":7,"time":"2026-01-01T00:00:00.000Z"})"));
        });
        m_isWelcoming = true;
        m_transport = std::make_unique<FakeTransport>();
        m_transport->setScript([this](const Request &request) -> std::optional<Result<Reply>> {
            const QByteArray id = request.endpoint->id;
            if (id == "live.ticket") {
                if (m_refusesTickets)
                    return FakeTransport::plain(403);
                return FakeTransport::json(201, {{QStringLiteral("ticket"), QStringLiteral("t+%1").arg(++m_tickets)}});
            }
            if (id == "auth.me")
                return FakeTransport::json(200, {{QStringLiteral("id"), 7}});
            return FakeTransport::json(200, {{QStringLiteral("access"), QStringLiteral("a")}, {QStringLiteral("refresh"), QStringLiteral("r")}});
        });
        m_store = std::make_unique<MemoryTokenStore>();
        m_session = std::make_unique<Session>(*m_transport, *m_store);
        m_client = std::make_unique<RestClient>(*m_session);
        const auto user = m_session->signIn(QStringLiteral("c@example.com"), QStringLiteral("pw"));
        QTRY_VERIFY(user.isFinished());
        ConnectionOptions connection;
        connection.server = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server->serverPort()));
        connection.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
        m_channel = std::make_unique<LiveChannel>(*m_client, connection, LiveChannel::Options{1ms, 4ms, 20ms, 2000ms});
        m_events = std::make_unique<QSignalSpy>(m_channel.get(), &LiveChannel::event);
    }
    void cleanup()
    {
        m_channel.reset();
        m_client.reset();
        m_session.reset();
        m_server.reset();
    }

    void opensWithATicketAndSubscribes()
    {
        m_channel->subscribe(QStringLiteral("order:42"), 17);
        m_channel->open();
        QTRY_COMPARE(m_channel->state(), LiveChannel::State::Open);
        QCOMPARE(m_urls.first().path(), QStringLiteral("/api/live/"));
        QCOMPARE(QUrlQuery(m_urls.first()).queryItemValue(QStringLiteral("ticket"), QUrl::FullyDecoded), QStringLiteral("t+1"));
        QTRY_COMPARE(m_received.size(), 1);
        QCOMPARE(m_received.first(), (QJsonObject{{QStringLiteral("type"), QStringLiteral("subscribe")},
                                                  {QStringLiteral("topic"), QStringLiteral("order:42")}, {QStringLiteral("since"), 17}}));
    }

    void eventsComeOnceAndInOrder()
    {
        m_channel->subscribe(QStringLiteral("order:42"), 17);
        m_channel->open();
        QTRY_COMPARE(m_received.size(), 1);
        say(QStringLiteral(R"({"type":"subscribed","topic":"order:42","seq":19})"));
        for (const int seq : {17, 18, 19, 19, 18, 20})
            say(eventFrame("order:42", seq));
        QTRY_COMPARE(m_events->size(), 3);
        QCOMPARE(m_events->at(0)[1].toLongLong(), 18);
        QCOMPARE(m_events->at(1)[1].toLongLong(), 19);
        QCOMPARE(m_events->at(2)[1].toLongLong(), 20);
        QCOMPARE(m_events->at(2)[2].toString(), QStringLiteral("message.created"));
        QCOMPARE(m_events->at(2)[3].toJsonObject().value(QLatin1String("n")).toInt(), 20);
    }

    void comesBackWhereItWas()
    {
        m_channel->subscribe(QStringLiteral("order:42"));
        m_channel->open();
        QTRY_COMPARE(m_received.size(), 1);
        QVERIFY(!m_received.first().contains(QLatin1String("since")));
        say(QStringLiteral(R"({"type":"subscribed","topic":"order:42","seq":30})"));
        say(eventFrame("order:42", 31));
        say(eventFrame("user:7", 105));
        QTRY_COMPARE(m_events->size(), 2);
        m_received.clear();
        m_socket->abort();
        QTRY_COMPARE(m_urls.size(), 2);
        QTRY_COMPARE(m_received.size(), 1);
        QCOMPARE(m_received.first().value(QLatin1String("since")).toInt(), 31);
        QCOMPARE(QUrlQuery(m_urls[1]).queryItemValue(QStringLiteral("since")), QStringLiteral("105"));
        QVERIFY(QUrlQuery(m_urls[1]).queryItemValue(QStringLiteral("ticket")) != QUrlQuery(m_urls[0]).queryItemValue(QStringLiteral("ticket")));
    }

    /// The server announces where the topic stands before it sends what was missed. If the connection breaks between
    /// the two, what was missed must be asked for again.
    void brokenReplayIsAskedForAgain()
    {
        m_channel->subscribe(QStringLiteral("order:42"), 5);
        m_channel->open();
        QTRY_COMPARE(m_received.size(), 1);
        QSignalSpy subscribed(m_channel.get(), &LiveChannel::subscribed);
        say(QStringLiteral(R"({"type":"subscribed","topic":"order:42","seq":9})"));
        say(eventFrame("order:42", 7));
        QTRY_COMPARE(m_events->size(), 1);
        QCOMPARE(subscribed.size(), 1);
        m_received.clear();
        m_socket->abort();
        QTRY_COMPARE(m_received.size(), 1);
        QCOMPARE(m_received.first().value(QLatin1String("since")).toInt(), 7);
    }

    void manyCutsLoseNothing()
    {
        m_channel->subscribe(QStringLiteral("order:42"), 0);
        m_channel->open();
        int next = 1;
        for (int round = 0; round < 50; ++round) {
            QTRY_COMPARE(m_received.size(), 1);
            const int since = m_received.takeFirst().value(QLatin1String("since")).toInt();
            for (int seq = since + 1; seq <= next; ++seq)
                say(eventFrame("order:42", seq));
            QTRY_COMPARE(m_events->size(), next);
            // Sent, but cut before anybody could read it, now and then.
            say(eventFrame("order:42", ++next));
            m_socket->abort();
        }
        for (qsizetype i = 0; i < m_events->size(); ++i)
            QCOMPARE(m_events->at(i)[1].toLongLong(), i + 1);
    }

    void resetIsTold()
    {
        m_channel->subscribe(QStringLiteral("order:42"), 5);
        m_channel->open();
        QTRY_COMPARE(m_received.size(), 1);
        QSignalSpy reset(m_channel.get(), &LiveChannel::topicReset);
        say(QStringLiteral(R"({"type":"subscribed","topic":"order:42","seq":900,"reset":true})"));
        QTRY_COMPARE(reset.size(), 1);
        QCOMPARE(m_channel->position(QStringLiteral("order:42")).value_or(0), 900);
    }

    void refusedTopicIsDropped()
    {
        m_channel->subscribe(QStringLiteral("order:43"));
        m_channel->open();
        QTRY_COMPARE(m_received.size(), 1);
        QSignalSpy refused(m_channel.get(), &LiveChannel::topicRefused);
        say(QStringLiteral(R"({"type":"error","topic":"order:43","code":"not_found","message":"No."})"));
        QTRY_COMPARE(refused.size(), 1);
        m_received.clear();
        m_socket->abort();
        QTRY_COMPARE(m_urls.size(), 2);
        QTRY_COMPARE(m_channel->state(), LiveChannel::State::Open);
        QTest::qWait(20);
        QVERIFY(m_received.isEmpty());
    }

    void silenceWithoutWelcomeIsNoticed()
    {
        m_isWelcoming = false;
        ConnectionOptions connection;
        connection.server = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server->serverPort()));
        LiveChannel channel(*m_client, connection, LiveChannel::Options{1ms, 4ms, 20ms, 50ms});
        channel.open();
        QTRY_VERIFY(m_urls.size() >= 2);
        m_isWelcoming = true;
        QTRY_COMPARE(channel.state(), LiveChannel::State::Open);
    }

    void troubleIsRetriedUntilItWorks()
    {
        m_refusesTickets = true;
        QSignalSpy troubled(m_channel.get(), &LiveChannel::troubled);
        m_channel->open();
        QTRY_VERIFY(troubled.size() >= 3);
        m_refusesTickets = false;
        QTRY_COMPARE(m_channel->state(), LiveChannel::State::Open);
    }

    void strangeFramesAreIgnored()
    {
        m_channel->open();
        QTRY_COMPARE(m_channel->state(), LiveChannel::State::Open);
        for (const char *text : {"", "[]", "{}", "null", R"({"type":"event"})", R"({"type":"event","topic":"user:7","seq":"x"})", R"({"type":"news"})"})
            say(QString::fromLatin1(text));
        say(eventFrame("user:7", 101));
        QTRY_COMPARE(m_events->size(), 1);
        QCOMPARE(m_channel->state(), LiveChannel::State::Open);
    }

    void closesForGood()
    {
        m_channel->open();
        QTRY_COMPARE(m_channel->state(), LiveChannel::State::Open);
        m_channel->close();
        QCOMPARE(m_channel->state(), LiveChannel::State::Closed);
        QTest::qWait(50);
        QCOMPARE(m_urls.size(), 1);
    }

private:
    void say(const QString &text) const
    {
        m_socket->sendTextMessage(text);
        m_socket->flush();
    }
    static QString eventFrame(const char *topic, int seq)
    {
        return QStringLiteral(R"({"type":"event","seq":%1,"topic":"%2","kind":"message.created","data":{"n":%1}})").arg(seq).arg(QLatin1String(topic));
    }

    std::unique_ptr<QWebSocketServer> m_server;
    QWebSocket *m_socket = nullptr;
    QList<QUrl> m_urls;
    QList<QJsonObject> m_received;
    int m_tickets = 0;
    bool m_refusesTickets = false;
    bool m_isWelcoming = true;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<MemoryTokenStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RestClient> m_client;
    std::unique_ptr<LiveChannel> m_channel;
    std::unique_ptr<QSignalSpy> m_events;
};

QTEST_GUILESS_MAIN(TestLiveChannel)
#include "tst_live_channel.moc"
