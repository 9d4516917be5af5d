// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/memory_token_store.h"
#include "models/remote/rest_client.h"
#include "tests/support/fake_transport.h"

#include <QSignalSpy>
#include <QTest>

using namespace emesa;
using namespace emesa::remote;
using emesa::test::FakeTransport;
using namespace std::chrono_literals;

namespace {

/// A server that knows one person, whose access tokens it may declare old.
struct FakeServer
{
    int tokens = 0;
    bool refusesRefresh = false;
    QByteArray access() const { return "access-" + QByteArray::number(tokens); }
    Reply newTokens()
    {
        ++tokens;
        return FakeTransport::json(200, {{QStringLiteral("access"), QString::fromLatin1(access())},
                                         {QStringLiteral("refresh"), QStringLiteral("refresh-%1").arg(tokens)}});
    }
    std::optional<Result<Reply>> answer(const Request &request)
    {
        const QByteArray id = request.endpoint->id;
        if (id == "auth.jwt_create")
            return newTokens();
        if (id == "auth.jwt_refresh") {
            if (refusesRefresh)
                return FakeTransport::json(401, {{QStringLiteral("code"), QStringLiteral("token_invalid")}, {QStringLiteral("detail"), QStringLiteral("No.")}});
            return newTokens();
        }
        if (FakeTransport::headerOf(request, "Authorization") != "Bearer " + access())
            return FakeTransport::json(401, {{QStringLiteral("code"), QStringLiteral("token_invalid")}});
        if (id == "auth.me")
            return FakeTransport::json(200, {{QStringLiteral("id"), 7}, {QStringLiteral("email"), QStringLiteral("c@example.com")}});
        if (id == "auth.logout")
            return FakeTransport::json(200, {});
        return FakeTransport::json(200, {{QStringLiteral("id"), 42}, {QStringLiteral("version"), 3}});
    }
};

Session::Options quick()
{
    return {2, 1ms};
}

template<typename T>
Result<T> waitFor(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
        return Error{ErrorCode::Timeout, QStringLiteral("test"), QStringLiteral("no answer")};
    return outcomeOf(future);
}

class DeafStore final : public TokenStore
{
public:
    QFuture<Result<std::optional<QByteArray>>> read(const QString &) override { return readyAnswer(Result<std::optional<QByteArray>>(error())); }
    QFuture<Status> write(const QString &, const QByteArray &) override { return readyAnswer(Status(error())); }
    QFuture<Status> remove(const QString &) override { return readyAnswer(Status(error())); }
    static Error error() { return {ErrorCode::Unavailable, QStringLiteral("keychain_unavailable"), {}}; }
};

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_server = {};
        m_transport = std::make_unique<FakeTransport>();
        m_store = std::make_unique<MemoryTokenStore>();
        m_session = std::make_unique<Session>(*m_transport, *m_store, quick());
        m_client = std::make_unique<RestClient>(*m_session);
        m_transport->setScript([this](const Request &request) { return m_server.answer(request); });
    }
    void cleanup()
    {
        m_client.reset();
        m_session.reset();
    }

    void signsInAndRemembers()
    {
        QSignalSpy spy(m_session.get(), &Session::signedIn);
        const auto user = waitFor(m_session->signIn(QStringLiteral("c@example.com"), QStringLiteral("pw")));
        QVERIFY(user);
        QCOMPARE(user->id, 7);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(m_store->secrets().value(QStringLiteral("refresh_token")), QByteArray("refresh-1"));
        const QByteArray device = m_store->secrets().value(QStringLiteral("device_token"));
        QVERIFY(device.size() >= 22);
        QCOMPARE(m_transport->headersSentTo("auth.jwt_create", "X-Device-Token"), QList<QByteArray>{device});
        QVERIFY(FakeTransport::headerOf(m_transport->sentTo("auth.jwt_create").first(), "Authorization").isEmpty());
    }

    void goesOnWithStoredSignIn()
    {
        (void)m_store->write(QStringLiteral("refresh_token"), "refresh-0");
        const auto user = waitFor(m_session->resume());
        QVERIFY(user);
        QVERIFY(m_transport->sentTo("auth.jwt_refresh").first().body.contains("refresh-0"));
        QCOMPARE(m_store->secrets().value(QStringLiteral("refresh_token")), QByteArray("refresh-1"));
    }

    void nothingRememberedIsUnauthenticated()
    {
        const auto user = waitFor(m_session->resume());
        QVERIFY(!user);
        QCOMPARE(user.error().reason, QStringLiteral("not_remembered"));
        QVERIFY(m_transport->sent().isEmpty());
    }

    void worksWithoutKeychainAndSaysSo()
    {
        DeafStore store;
        Session session(*m_transport, store, quick());
        QSignalSpy spy(&session, &Session::notRemembered);
        QVERIFY(waitFor(session.signIn(QStringLiteral("c@example.com"), QStringLiteral("pw"))));
        QVERIFY(session.isSignedIn());
        QVERIFY(spy.size() >= 1);
    }

    void tenOldTokensAreRenewedOnce()
    {
        signIn();
        ++m_server.tokens; // the server thinks of our access token as expired now
        QList<QFuture<Result<Order>>> calls;
        for (int i = 0; i < 10; ++i)
            calls.append(m_client->order(42));
        for (const auto &call : calls) {
            const auto order = waitFor(call);
            QVERIFY2(order, "a call was not answered after the renewal");
            QCOMPARE(order->id, 42);
        }
        QCOMPARE(m_transport->sentTo("auth.jwt_refresh").size(), 1);
        QCOMPARE(m_transport->sentTo("orders.get").size(), 20);
    }

    void refusedRenewalSignsOut()
    {
        signIn();
        ++m_server.tokens;
        m_server.refusesRefresh = true;
        QSignalSpy spy(m_session.get(), &Session::signedOut);
        const auto first = m_client->order(42);
        const auto second = m_client->order(43);
        QCOMPARE(waitFor(first).error().code, ErrorCode::Unauthenticated);
        QCOMPARE(waitFor(second).error().code, ErrorCode::Unauthenticated);
        QCOMPARE(spy.size(), 1);
        QVERIFY(!m_session->isSignedIn());
        QVERIFY(!m_store->secrets().contains(QStringLiteral("refresh_token")));
    }

    void renewalThatDoesNotArriveKeepsTheSignIn()
    {
        signIn();
        ++m_server.tokens;
        m_transport->setScript([this](const Request &request) -> std::optional<Result<Reply>> {
            if (QByteArray(request.endpoint->id) == "auth.jwt_refresh")
                return FakeTransport::cut();
            return m_server.answer(request);
        });
        QCOMPARE(waitFor(m_client->order(42)).error().code, ErrorCode::Network);
        QVERIFY(m_session->isSignedIn());
    }

    void keyStaysTheSameOverRepetitions_data()
    {
        QTest::addColumn<int>("cuts");
        QTest::addColumn<int>("sent");
        QTest::addColumn<bool>("succeeds");
        QTest::newRow("P5 no cut") << 0 << 1 << true;
        QTest::newRow("P5 one cut") << 1 << 2 << true;
        QTest::newRow("P5 two cuts") << 2 << 3 << true;
        QTest::newRow("P5 three cuts") << 3 << 3 << false;
    }
    void keyStaysTheSameOverRepetitions()
    {
        QFETCH(int, cuts);
        QFETCH(int, sent);
        QFETCH(bool, succeeds);
        signIn();
        m_transport->setScript([this, cuts](const Request &request) mutable -> std::optional<Result<Reply>> {
            if (cuts-- > 0)
                return FakeTransport::cut();
            return m_server.answer(request);
        });
        const auto order = waitFor(m_client->confirmPayment(42, {QStringLiteral("card"), {}}, 3));
        QCOMPARE(bool(order), succeeds);
        const auto keys = m_transport->headersSentTo("orders.confirm_payment", "Idempotency-Key");
        QCOMPARE(keys.size(), sent);
        QVERIFY(keys.first().startsWith('"') && keys.first().endsWith('"') && keys.first().size() == 38);
        for (const QByteArray &key : keys)
            QCOMPARE(key, keys.first());
        QCOMPARE(m_transport->headersSentTo("orders.confirm_payment", "If-Match").first(), QByteArray("\"3.7\""));
    }

    void keyStaysTheSameOverARenewal()
    {
        signIn();
        ++m_server.tokens;
        QVERIFY(waitFor(m_client->confirmPayment(42, {})));
        const auto keys = m_transport->headersSentTo("orders.confirm_payment", "Idempotency-Key");
        QCOMPARE(keys.size(), 2);
        QCOMPARE(keys[0], keys[1]);
    }

    void twoCallsHaveTwoKeys()
    {
        signIn();
        QVERIFY(waitFor(m_client->confirmPayment(42, {})));
        QVERIFY(waitFor(m_client->confirmPayment(42, {})));
        const auto keys = m_transport->headersSentTo("orders.confirm_payment", "Idempotency-Key");
        QCOMPARE(keys.size(), 2);
        QVERIFY(keys[0] != keys[1]);
    }

    void everyUnsafeEndpointHasAKeyOrIsNotRepeated()
    {
        signIn();
        for (const api::Endpoint &endpoint : api::endpoints()) {
            if (!api::isUnsafe(endpoint.method))
                continue;
            int tries = 0;
            m_transport->setScript([&](const Request &) -> std::optional<Result<Reply>> {
                ++tries;
                return FakeTransport::cut();
            });
            Request request;
            request.endpoint = &endpoint;
            QVERIFY(!waitFor(m_session->send(request)));
            const bool hasKey = !FakeTransport::headerOf(m_transport->sent().last(), "Idempotency-Key").isEmpty();
            QVERIFY2(hasKey ? tries == 3 : tries == 1, endpoint.id);
            QCOMPARE(hasKey, (endpoint.flags & api::NoIdempotency) == 0);
        }
    }

    void timeoutsAndTlsTroubleAreNotRepeated_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("reason");
        QTest::newRow("timeout") << int(ErrorCode::Timeout) << QStringLiteral("timeout");
        QTest::newRow("tls") << int(ErrorCode::Network) << QStringLiteral("tls_failed");
        QTest::newRow("redirect") << int(ErrorCode::Network) << QStringLiteral("redirected");
    }
    void timeoutsAndTlsTroubleAreNotRepeated()
    {
        QFETCH(int, code);
        QFETCH(QString, reason);
        signIn();
        m_transport->setScript([&](const Request &) { return std::optional(Result<Reply>(Error{ErrorCode(code), reason, {}})); });
        QCOMPARE(waitFor(m_client->order(1)).error().reason, reason);
        QCOMPARE(m_transport->sentTo("orders.get").size(), 1);
    }

    void problemBecomesErrorWithFields()
    {
        signIn();
        m_transport->setScript([](const Request &) {
            return std::optional(Result<Reply>(FakeTransport::plain(422, {{"Retry-After", "3"}},
                R"({"code":"validation_failed","detail":"Some values need to be corrected.","errors":[{"field":"quantity","code":"range","message":"Use 1 or more."}],"trace_id":"t1"})")));
        });
        const auto order = waitFor(m_client->createOrder({}));
        QVERIFY(!order);
        QCOMPARE(order.error().code, ErrorCode::Invalid);
        QCOMPARE(order.error().fields, (QList<FieldError>{{QStringLiteral("quantity"), QStringLiteral("range"), QStringLiteral("Use 1 or more.")}}));
        QCOMPARE(order.error().details.value(QLatin1String("trace_id")).toString(), QStringLiteral("t1"));
        QCOMPARE(order.error().details.value(QLatin1String("retry_after")).toInt(), 3);
    }

    void pagesAreReadWithTheirCursor()
    {
        signIn();
        m_transport->setScript([](const Request &) {
            return std::optional(Result<Reply>(FakeTransport::plain(200, {},
                R"({"results":[{"id":1},{"id":2}],"next":"http:\/\/h/api/orders/?page_size=2&cursor=a%2Bb%3D","total":5})")));
        });
        const auto page = waitFor(m_client->orders(ListQuery().where(QStringLiteral("status"), QStringLiteral("under_review")).search(QStringLiteral("a+b & c")).pageSize(2)));
        QVERIFY(page);
        QCOMPARE(page->rows.size(), 2);
        QCOMPARE(page->next, QStringLiteral("a+b="));
        QCOMPARE(page->total.value_or(-1), 5);
        const QString sent = m_transport->sentTo("orders.list").first().query.query(QUrl::FullyEncoded);
        QCOMPARE(sent, QStringLiteral("status=under_review&search=a%2Bb%20%26%20c&page_size=2"));
    }

    void unexpectedAnswersAreErrors_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("html") << QByteArray("<html>");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("wrong type") << QByteArray(R"({"id":"x"})");
    }
    void unexpectedAnswersAreErrors()
    {
        QFETCH(QByteArray, body);
        signIn();
        m_transport->setScript([&](const Request &) { return std::optional(Result<Reply>(FakeTransport::plain(200, {}, body))); });
        QCOMPARE(waitFor(m_client->order(1)).error().reason, QStringLiteral("unexpected_answer"));
    }

    void cancellingRecallsTheRequest()
    {
        signIn();
        m_transport->setScript({});
        auto future = m_session->send(requestTo("orders.get", {QStringLiteral("1")}));
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QTRY_VERIFY(m_session->children().isEmpty());
        m_transport->answer(FakeTransport::json(200, {})); // comes too late and harms nobody
        QVERIFY(!outcomeOf(future));
    }

    void contextThatIsGoneIsNotCalled()
    {
        signIn();
        m_transport->setScript({});
        bool isCalled = false;
        auto client = std::make_unique<RestClient>(*m_session);
        const auto order = client->order(1);
        {
            QObject context;
            whenDone(order, &context, [&](const Result<Order> &) { isCalled = true; });
        }
        client.reset();
        m_transport->answer(FakeTransport::json(200, {}));
        QTRY_VERIFY(order.isFinished());
        QCOMPARE(outcomeOf(order).error().code, ErrorCode::Cancelled);
        QVERIFY(!isCalled);
    }

    void signingOutForgets()
    {
        signIn();
        QSignalSpy spy(m_session.get(), &Session::signedOut);
        QVERIFY(waitFor(m_session->signOut()));
        QCOMPARE(spy.size(), 1);
        QVERIFY(!m_session->isSignedIn());
        QVERIFY(!m_store->secrets().contains(QStringLiteral("refresh_token")));
        QVERIFY(m_store->secrets().contains(QStringLiteral("device_token")));
        QCOMPARE(waitFor(m_client->order(1)).error().reason, QStringLiteral("signed_out"));
        QVERIFY(m_transport->sentTo("orders.get").isEmpty());
    }

private:
    void signIn() { QVERIFY(waitFor(m_session->signIn(QStringLiteral("c@example.com"), QStringLiteral("pw")))); }

    FakeServer m_server;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<MemoryTokenStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RestClient> m_client;
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
