// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/ledger.h"
#include "tests/server/identity/identity_server.h"
#include "tests/server/security/forge.h"

#include <QJsonArray>
#include <QTest>

using namespace emesa;
using namespace emesa::test;
using storage::Dialect;
using namespace Qt::StringLiterals;

/// Access tokens: cases 40 to 54.
class AccessTokenTest : public QObject
{
    Q_OBJECT

private slots:
    void case040_forgedTokens_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("40 alg none") << 0;
        QTest::newRow("40 empty signature") << 1;
        QTest::newRow("41 HS256 with the public key") << 2;
        QTest::newRow("42 RS256 by another key") << 3;
        QTest::newRow("50 signature of another token") << 4;
    }
    void case040_forgedTokens()
    {
        QFETCH(int, kind);
        IdentityServer server(Dialect::Sqlite);
        const QByteArray access = server.registered(u"a@example.com"_s).json.value("token"_L1).toObject().value("access"_L1).toString().toLatin1();
        QCOMPARE(server.call("auth.me", {.token = access}).status(), 200);
        const QByteArray payload = payloadOf(access, {{u"groups"_s, QJsonArray{u"administrator"_s}}});
        const QByteArray kid = testKeys().snapshot()->signingKid;
        const auto header = [&](const char *alg) -> QByteArray { return "{\"alg\":\"" + QByteArray(alg) + "\",\"kid\":\"" + kid + "\",\"typ\":\"JWT\"}"; };
        const QList<QByteArray> parts = access.split('.');
        const QByteArray forged[] = {
            security::toBase64Url(header("none")) + '.' + security::toBase64Url(payload) + '.',
            parts[0] + '.' + parts[1] + '.',
            hs256(header("HS256"), payload, pemOf(testKeys().snapshot()->verification.value(kid), false)),
            rs256(header("RS256"), payload, rsaKey()),
            parts[0] + '.' + security::toBase64Url(payload) + '.' + parts[2],
        };
        const Answer refused = server.call("auth.me", {.token = forged[kind]});
        QCOMPARE(refused.status(), 401);
        QCOMPARE(refused.header("WWW-Authenticate"), "Bearer error=\"invalid_token\"");
    }

    void case048_wrongType_data() { TestDatabase::addRows(); }
    void case048_wrongType()
    {
        QFETCH(Dialect, dialect);
        IdentityServer server(dialect);
        server.registered(u"a@example.com"_s);
        const Answer login = server.login(u"a@example.com"_s);
        QCOMPARE(server.call("auth.me", {.token = login.token("refresh_token")}).status(), 401);
        QCOMPARE(server.refresh(login.token("access_token")).status(), 401);
        QCOMPARE(server.refresh(login.token("refresh_token")).status(), 200);
        // Tokens of an installation with another name.
        security::TokenSettings foreign;
        foreign.issuer = u"elsewhere"_s;
        const security::TokenSigner signer(testKeys(), server.clock, foreign);
        const auto token = signer.sign({u"1"_s, u"a"_s, {}, u"x"_s}, security::TokenType::Access);
        QCOMPARE(server.call("auth.me", {.token = token->token}).status(), 401);
    }

    void case046_expired()
    {
        IdentityServer server(Dialect::Sqlite);
        server.registered(u"a@example.com"_s);
        const Answer login = server.login(u"a@example.com"_s);
        server.clock.advance(std::chrono::seconds(3599));
        QCOMPARE(server.call("auth.me", {.token = login.token("access_token")}).status(), 200);
        server.clock.advance(std::chrono::seconds(1));
        const Answer late = server.call("auth.me", {.token = login.token("access_token")});
        QCOMPARE(late.status(), 401);
        QCOMPARE(late.text("code"), u"token_expired"_s);
        server.clock.advance(std::chrono::seconds(604'800));
        QCOMPARE(server.refresh(login.token("refresh_token")).status(), 401);
    }

    void case127_clocks_data() { TestDatabase::addRows(); }
    /// The client's clock means nothing. The server's may be set back by less than the tolerance without anybody
    /// noticing, and by an hour without harm: whoever signs in goes on, and the audit log keeps its order.
    void case127_clocks()
    {
        QFETCH(Dialect, dialect);
        IdentityServer server(dialect);
        server.registered(u"a@example.com"_s);
        const QByteArray access = server.login(u"a@example.com"_s).token("access_token");
        for (const char *date : {"Sun, 11 Jan 2026 09:30:00 GMT", "Tue, 13 Jan 2026 09:30:00 GMT"})
            QCOMPARE(server.call("auth.me", {.token = access, .headers = {{"Date", date}}}).status(), 200);
        server.clock.stepWall(-std::chrono::seconds(30));
        QCOMPARE(server.call("auth.me", {.token = access}).status(), 200);
        server.clock.stepWall(-std::chrono::hours(1));
        QCOMPARE(server.call("auth.me", {.token = access}).status(), 401); // from further in the future than is tolerated
        const Answer again = server.login(u"a@example.com"_s);
        QCOMPARE(again.status(), 200);
        QCOMPARE(server.call("auth.me", {.token = again.token("access_token")}).status(), 200);
        QCOMPARE(server.refresh(again.token("refresh_token")).status(), 200);
        server.clock.stepWall(std::chrono::hours(1));
        QCOMPARE(server.call("auth.me", {.token = access}).status(), 200);
        QVERIFY(Ledger::verify(server.worker->store.database()).hasValue());
    }

    void case052_tokensInAddresses()
    {
        IdentityServer server(Dialect::Sqlite);
        server.registered(u"a@example.com"_s);
        const Answer login = server.login(u"a@example.com"_s);
        const QByteArray refresh = login.token("refresh_token");
        for (const char *name : {"refresh_token", "refresh", "access_token", "token"})
            QCOMPARE(server.call("auth.refresh_get", {.query = '?' + QByteArray(name) + '=' + refresh}).status(), 400);
        QCOMPARE(server.call("auth.refresh_get", {}).status(), 401);
        const Answer renewed = server.call("auth.refresh_get", {.token = refresh});
        QCOMPARE(renewed.status(), 200);
        QCOMPARE(renewed.header("Cache-Control"), "no-store");
        QVERIFY(renewed.token("refresh_token") != refresh);
        QCOMPARE(renewed.json.keys(), (QStringList{u"access_token"_s, u"expires_in"_s, u"refresh_token"_s, u"user"_s}));
    }

    void case053_authorizationHeader_data()
    {
        QTest::addColumn<QByteArrayList>("values");
        QTest::addColumn<int>("status");
        QTest::newRow("53 two headers") << QByteArrayList{"Bearer $", "Bearer $"} << 400;
        QTest::newRow("53 lower case") << QByteArrayList{"bearer $"} << 200;
        QTest::newRow("53 no space") << QByteArrayList{"Bearer$"} << 401;
        QTest::newRow("53 Basic") << QByteArrayList{"Basic $"} << 401;
        QTest::newRow("54 Bearer without token") << QByteArrayList{"Bearer"} << 401;
        QTest::newRow("54 Bearer and a space") << QByteArrayList{"Bearer "} << 401;
        QTest::newRow("67 a cookie") << QByteArrayList() << 401;
    }
    void case053_authorizationHeader()
    {
        QFETCH(QByteArrayList, values);
        QFETCH(int, status);
        IdentityServer server(Dialect::Sqlite);
        server.registered(u"a@example.com"_s);
        const QByteArray access = server.login(u"a@example.com"_s).token("access_token");
        http::Headers headers;
        for (QByteArray value : std::as_const(values))
            headers.add("Authorization", value.replace('$', access));
        headers.add("Cookie", "access_token=" + access);
        headers.add("X-User-Id", "1"); // case 71
        headers.add("X-Username", "admin");
        headers.add("X-Groups", "administrator");
        const Answer answer = server.call("auth.me", {.headers = headers});
        QCOMPARE(answer.status(), status);
        QVERIFY(!answer.response.headers.contains("Set-Cookie"));
    }

    void authenticateCost_data() { TestDatabase::addRows(); }
    void authenticateCost()
    {
        QFETCH(Dialect, dialect);
        IdentityServer server(dialect);
        server.registered(u"a@example.com"_s);
        const QByteArray access = server.login(u"a@example.com"_s).token("access_token");
        QBENCHMARK {
            if (!server.worker->authenticator.authenticate(access))
                QFAIL("refused");
        }
    }
};

QTEST_GUILESS_MAIN(AccessTokenTest)
#include "tst_access_tokens.moc"
