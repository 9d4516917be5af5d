// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/tokens.h"

#include "tests/server/security/forge.h"
#include "tests/support/fake_clock.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace emesa;
using namespace emesa::security;
using namespace emesa::test;

class TokensTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void roundTrip();
    void forgerMakesAcceptableTokens();
    void refused_data();
    void refused();
    void case043_hugeKidIsRefusedByLength();
    void case046_expiryAndSkew();
    void case046_clockSteps();
    void case048_typesDoNotMix();
    void case049_everyBitMatters();
    void case049_oneSpellingOnly();
    void case050_graftedSignature();
    void rotationKeepsOldTokens();
    void removedKeyEndsTokensAtOnce();
    void cacheIsBounded();
    void cacheForgetsExpired();
    void verifyOnlyProcessCannotSign();
    void manyThreads();
    void speedUncached();
    void speedCached();

private:
    QByteArray header(const QByteArray &extra = {}) const
    {
        return "{\"alg\":\"RS256\",\"kid\":\"" + m_kid + "\",\"typ\":\"JWT\"" + extra + '}';
    }
    static QByteArray payload(const QByteArray &exp = "1768213800", const QByteArray &extra = {})
    {
        return R"({"sub":"7","username":"ada","groups":["client"],"iss":"emesa","aud":"emesa","jti":"j1","sid":"s1",)"
               R"("type":"access","iat":1768210200,"exp":)"
               + exp + extra + '}';
    }
    static QByteArray with(const QByteArray &from, const QByteArray &to)
    {
        QByteArray changed = payload();
        Q_ASSERT(changed.contains(from));
        return changed.replace(from, to);
    }
    QString reasonFor(const QByteArray &token, TokenType type = TokenType::Access)
    {
        const Result<TokenClaims> claims = m_verifier->verify(token, type);
        if (claims)
            return QStringLiteral("accepted");
        return claims.error().code == ErrorCode::Unauthenticated ? claims.error().reason : QStringLiteral("other");
    }
    QByteArray token(TokenType type = TokenType::Access) const
    {
        return m_signer->sign({QStringLiteral("7"), QStringLiteral("ada"), {QStringLiteral("client")}, QStringLiteral("s1")},
                              type)->token;
    }

    QTemporaryDir m_dir;
    FakeClock m_clock;
    std::unique_ptr<KeyRing> m_keys;
    std::unique_ptr<TokenSigner> m_signer;
    std::unique_ptr<TokenVerifier> m_verifier;
    QByteArray m_kid;
    ForgeKey m_own, m_attacker;
};

void TokensTest::initTestCase()
{
    Result<std::unique_ptr<KeyRing>> ring = KeyRing::open({m_dir.filePath(QStringLiteral("keys"))});
    QVERIFY2(ring, ring ? "" : qPrintable(ring.error().message));
    m_keys = *std::move(ring);
    m_signer = std::make_unique<TokenSigner>(*m_keys, m_clock, TokenSettings());
    m_verifier = std::make_unique<TokenVerifier>(*m_keys, m_clock, TokenSettings());
    m_kid = m_keys->snapshot()->signingKid;
    QFile secret(m_dir.filePath(QStringLiteral("keys/")) + QString::fromLatin1(m_kid) + QStringLiteral(".key"));
    QVERIFY(secret.open(QIODevice::ReadOnly));
    m_own = keyFromPem(secret.readAll());
    QVERIFY(m_own);
    m_attacker = rsaKey();
}

void TokensTest::roundTrip()
{
    const Result<SignedToken> made = m_signer->sign(
        {QStringLiteral("7"), QStringLiteral("ادا"), {QStringLiteral("client"), QStringLiteral("it")}, QStringLiteral("s1")},
        TokenType::Access);
    QVERIFY(made);
    QCOMPARE(made->claims.expiresAt - made->claims.issuedAt, 3600);
    const Result<TokenClaims> read = m_verifier->verify(made->token, TokenType::Access);
    QVERIFY(read);
    QCOMPARE(*read, made->claims);
    QCOMPARE(*m_verifier->verify(made->token, TokenType::Access), made->claims);

    const Result<SignedToken> refresh = m_signer->sign({QStringLiteral("7"), QStringLiteral("a"), {}, QStringLiteral("s1")},
                                                       TokenType::Refresh);
    QCOMPARE(refresh->claims.expiresAt - refresh->claims.issuedAt, 604'800);
    QVERIFY(refresh->claims.tokenId.size() >= 43);
    QVERIFY(m_verifier->verify(refresh->token, TokenType::Refresh));
}

/// The refusals below mean something only if the same forger's honest token passes.
void TokensTest::forgerMakesAcceptableTokens()
{
    QCOMPARE(reasonFor(rs256(header(), payload(), m_own)), QStringLiteral("accepted"));
    const QByteArray otherOrder = "{\"typ\":\"JWT\", \"kid\":\"" + m_kid + "\", \"alg\":\"RS256\"}";
    QCOMPARE(reasonFor(rs256(otherOrder, payload(), m_own)), QStringLiteral("accepted"));
    QCOMPARE(reasonFor(rs256(header(), payload("1768213800", ",\"nbf\":1768210200,\"extra\":{\"a\":[1]}"), m_own)),
             QStringLiteral("accepted"));
}

void TokensTest::refused_data()
{
    QTest::addColumn<QByteArray>("token");
    const auto row = [](const char *name, const QByteArray &token) { QTest::newRow(name) << token; };
    const auto own = [this](const QByteArray &head, const QByteArray &body) { return rs256(head, body, m_own); };
    const auto headWith = [this](const char *from, const QByteArray &to) { return header().replace(from, to); };

    const QByteArray honest = own(header(), payload());
    const QByteArray unsignedPart = honest.left(honest.lastIndexOf('.') + 1);
    for (const char *none : {"none", "None", "nOnE", "NONE", ""}) {
        const QByteArray head = headWith("RS256", none);
        const QByteArray input = toBase64Url(head) + '.' + toBase64Url(payload()) + '.';
        QTest::addRow("40 alg %s, empty signature", none) << input;
        QTest::addRow("40 alg %s, our signature", none) << own(head, payload());
    }
    row("40 empty signature under RS256", unsignedPart);
    row("40 no third segment", honest.left(honest.lastIndexOf('.')));
    row("40 no alg", own("{\"kid\":\"" + m_kid + "\",\"typ\":\"JWT\"}", payload()));
    row("40 alg is a list", own(headWith("\"RS256\"", "[\"RS256\"]"), payload()));

    const QByteArray publicPem = pemOf(m_own, false);
    row("41 HS256 with our public PEM", hs256(headWith("RS256", "HS256"), payload(), publicPem));
    row("41 HS256 with our public PEM, trimmed", hs256(headWith("RS256", "HS256"), payload(), publicPem.trimmed()));
    row("41 HS256 signature under RS256", hs256(header(), payload(), publicPem));

    row("42 RS256 by the attacker's key", rs256(header(), payload(), m_attacker));
    row("42 RS384 by the attacker's key", joinToken(headWith("RS256", "RS384"), payload(), [this](const QByteArray &input) {
            return signRaw(input, m_attacker, EVP_sha384());
        }));
    row("42 RS384 by our key", joinToken(headWith("RS256", "RS384"), payload(), [this](const QByteArray &input) {
            return signRaw(input, m_own, EVP_sha384());
        }));
    row("42 SHA-384 by our key under RS256", joinToken(header(), payload(), [this](const QByteArray &input) {
            return signRaw(input, m_own, EVP_sha384());
        }));
    row("42 PS256 by the attacker's key", joinToken(headWith("RS256", "PS256"), payload(), [this](const QByteArray &input) {
            return signRaw(input, m_attacker, EVP_sha256(), true);
        }));
    row("42 PSS by our key under RS256", joinToken(header(), payload(), [this](const QByteArray &input) {
            return signRaw(input, m_own, EVP_sha256(), true);
        }));
    const ForgeKey curve = ecKey();
    row("42 ES256 by the attacker's key", joinToken(headWith("RS256", "ES256"), payload(), [curve](const QByteArray &input) {
            return signRaw(input, curve, EVP_sha256());
        }));
    row("42 ES256 signature under RS256", joinToken(header(), payload(), [curve](const QByteArray &input) {
            return signRaw(input, curve, EVP_sha256());
        }));
    row("42 zero signature", joinToken(header(), payload(), [](const QByteArray &) { return QByteArray(256, '\0'); }));

    const QList<std::pair<const char *, QByteArray>> kids = {
        {"43 kid is a path", "../../dev/null"},
        {"43 kid is SQL", "x' UNION SELECT 'key"},
        {"43 kid unknown", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"},
        {"43 kid empty", ""},
        {"43 kid with NUL", m_kid + "\\u0000"},
        {"43 kid 4 KB", QByteArray(4096, 'k')},
    };
    for (const auto &[name, kid] : kids)
        row(name, own("{\"alg\":\"RS256\",\"kid\":\"" + kid + "\",\"typ\":\"JWT\"}", payload()));
    row("43 kid is a number", own("{\"alg\":\"RS256\",\"kid\":1,\"typ\":\"JWT\"}", payload()));
    row("43 no kid", own("{\"alg\":\"RS256\",\"typ\":\"JWT\"}", payload()));

    row("44 jku", own(header(",\"jku\":\"https://attacker.example/jwks\""), payload()));
    row("44 x5u", own(header(",\"x5u\":\"https://attacker.example/cert\""), payload()));
    row("44 jwk", rs256(header(",\"jwk\":{\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":\"AA\"}"), payload(), m_attacker));
    row("44 x5c", rs256(header(",\"x5c\":[\"MIIB\"]"), payload(), m_attacker));

    row("45 crit", own(header(",\"crit\":[\"emesa\"]"), payload()));
    row("45 crit exp", own(header(",\"crit\":[\"exp\"],\"exp\":1"), payload()));
    row("45 crit b64", own(header(",\"crit\":[\"b64\"],\"b64\":false"), payload()));
    row("45 crit empty", own(header(",\"crit\":[]"), payload()));
    row("45 zip", own(header(",\"zip\":\"DEF\""), payload()));

    row("46 future nbf", own(header(), payload("1768213800", ",\"nbf\":1768210261")));
    row("46 future iat", own(header(), with("1768210200", "1768210261")));
    row("46 far future iat", own(header(), payload("99999999999").replace("1768210200", "99999999998")));
    row("46 exp before iat", own(header(), with("1768210200", "1768213800")));

    row("47 no exp", own(header(), with(",\"exp\":1768213800", "")));
    row("47 exp is text", own(header(), payload("\"1768213800\"")));
    row("47 exp has a fraction", own(header(), payload("1768213800.5")));
    row("47 exp written 1768213800.0", own(header(), payload("1768213800.0")));
    row("47 exp written 1e10", own(header(), payload("1e10")));
    row("47 exp 1e308", own(header(), payload("1e308")));
    row("47 exp 1e309", own(header(), payload("1e309")));
    row("47 exp negative", own(header(), payload("-1")));
    row("47 exp 0", own(header(), payload("0")));
    row("47 exp 2^63-1", own(header(), payload("9223372036854775807")));
    row("47 exp 2^64", own(header(), payload("18446744073709551616")));
    row("47 exp null", own(header(), payload("null")));
    row("47 exp true", own(header(), payload("true")));
    row("47 exp list", own(header(), payload("[1768213800]")));
    row("47 no iat", own(header(), with("\"iat\":1768210200,", "")));
    row("47 nbf is text", own(header(), payload("1768213800", ",\"nbf\":\"1\"")));

    row("48 wrong iss", own(header(), with("\"iss\":\"emesa\"", "\"iss\":\"other\"")));
    row("48 no iss", own(header(), with("\"iss\":\"emesa\",", "")));
    row("48 wrong aud", own(header(), with("\"aud\":\"emesa\"", "\"aud\":\"other\"")));
    row("48 aud is a list", own(header(), with("\"aud\":\"emesa\"", "\"aud\":[\"emesa\",\"other\"]")));
    row("48 wrong typ", own(headWith("JWT", "at+jwt"), payload()));
    row("48 no typ", own("{\"alg\":\"RS256\",\"kid\":\"" + m_kid + "\"}", payload()));
    row("48 refresh as access", own(header(), with("\"access\"", "\"refresh\"")));
    row("48 type unknown", own(header(), with("\"access\"", "\"admin\"")));
    row("48 no type", own(header(), with("\"type\":\"access\",", "")));
    row("48 no sub", own(header(), with("\"sub\":\"7\",", "")));
    row("48 sub is a number", own(header(), with("\"sub\":\"7\"", "\"sub\":7")));
    row("48 no jti", own(header(), with("\"jti\":\"j1\",", "")));
    row("48 no sid", own(header(), with("\"sid\":\"s1\",", "")));
    row("48 groups is text", own(header(), with("[\"client\"]", "\"client\"")));
    row("48 group is a number", own(header(), with("[\"client\"]", "[1]")));

    row("49 empty", "");
    row("49 dots only", "..");
    row("49 one word", "token");
    row("49 three extra dots", honest + "...");
    row("49 leading dot", '.' + honest);
    row("49 fourth segment", honest + ".AAAA");
    row("49 empty payload", honest.left(honest.indexOf('.')) + '.' + honest.mid(honest.lastIndexOf('.')));
    row("49 padded signature", honest + "==");
    row("49 white space after", honest + ' ');
    row("49 newline inside", QByteArray(honest).insert(20, '\n'));
    row("49 standard alphabet", QByteArray(honest).replace('-', '+').replace('_', '/') + '+');
    row("49 NUL inside", QByteArray(honest).insert(20, '\0'));
    row("49 non-ASCII inside", QByteArray(honest).insert(20, "é"));
    row("49 1 MB", QByteArray(1024 * 1024, 'A'));
    row("49 1 MB, well-formed", own(header(), payload("1768213800", ",\"x\":\"" + QByteArray(1024 * 1024, 'A') + '"')));
    row("49 duplicate claim", own(header(), payload("1768213800", ",\"sub\":\"1\"")));
    row("49 duplicate exp", own(header(), payload("1768213800", ",\"exp\":1768299999")));
    row("49 duplicate claim, escaped", own(header(), payload("1768213800", ",\"s\\u0075b\":\"1\"")));
    row("49 duplicate alg", own(header(",\"alg\":\"none\""), payload()));
    row("49 payload is a list", own(header(), "[]"));
    row("49 payload is not JSON", own(header(), "x"));
    row("49 payload with trailing text", own(header(), payload() + '{'));
    row("49 payload with BOM", own(header(), "\xef\xbb\xbf" + payload()));
    row("49 payload invalid UTF-8", own(header(), with("ada", "\xff")));
    row("49 payload nested deeply", own(header(), payload("1768213800", ",\"x\":" + QByteArray(500, '[') + QByteArray(500, ']'))));
    row("49 header is not JSON", own("x", payload()));
}

void TokensTest::refused()
{
    QFETCH(QByteArray, token);
    QCOMPARE(reasonFor(token), QStringLiteral("token_invalid"));
    QCOMPARE(reasonFor(token), QStringLiteral("token_invalid"));
}

void TokensTest::case043_hugeKidIsRefusedByLength()
{
    QCOMPARE(reasonFor(rs256(QByteArray("{\"alg\":\"RS256\",\"kid\":\"" + QByteArray(10'000, 'k') + "\",\"typ\":\"JWT\"}"),
                             payload(), m_own)),
             QStringLiteral("token_invalid"));
}

void TokensTest::case046_expiryAndSkew()
{
    FakeClock clock;
    TokenVerifier verifier(*m_keys, clock, {});
    const QByteArray signedToken = rs256(header(), payload(), m_own);
    clock.advance(std::chrono::seconds(3599));
    QVERIFY(verifier.verify(signedToken, TokenType::Access));
    clock.advance(std::chrono::seconds(1)); // exp is the first second that is too late
    for (int attempt = 0; attempt < 2; ++attempt) {
        const Result<TokenClaims> late = verifier.verify(signedToken, TokenType::Access);
        QVERIFY(!late);
        QCOMPARE(late.error().reason, QStringLiteral("token_expired"));
    }
    // An expired forgery must not be told apart from any other forgery.
    QCOMPARE(verifier.verify(rs256(header(), payload(), m_attacker), TokenType::Access).error().reason,
             QStringLiteral("token_invalid"));

    FakeClock behind;
    behind.stepWall(std::chrono::seconds(-60));
    TokenVerifier tolerant(*m_keys, behind, {});
    QVERIFY(tolerant.verify(signedToken, TokenType::Access));
    behind.stepWall(std::chrono::seconds(-1));
    QVERIFY(!tolerant.verify(signedToken, TokenType::Access)); // also when remembered
}

void TokensTest::case046_clockSteps()
{
    FakeClock clock;
    TokenVerifier verifier(*m_keys, clock, {});
    const QByteArray signedToken = rs256(header(), payload(), m_own);
    QVERIFY(verifier.verify(signedToken, TokenType::Access));
    clock.stepWall(std::chrono::hours(24));
    QVERIFY(!verifier.verify(signedToken, TokenType::Access));
    clock.stepWall(-std::chrono::hours(24));
    QVERIFY(verifier.verify(signedToken, TokenType::Access));
}

void TokensTest::case048_typesDoNotMix()
{
    const QByteArray access = token(TokenType::Access), refresh = token(TokenType::Refresh);
    for (int attempt = 0; attempt < 2; ++attempt) { // the second time from memory
        QCOMPARE(reasonFor(refresh, TokenType::Refresh), QStringLiteral("accepted"));
        QCOMPARE(reasonFor(refresh, TokenType::Access), QStringLiteral("token_invalid"));
        QCOMPARE(reasonFor(access, TokenType::Access), QStringLiteral("accepted"));
        QCOMPARE(reasonFor(access, TokenType::Refresh), QStringLiteral("token_invalid"));
    }
}

void TokensTest::case049_everyBitMatters()
{
    const QByteArray honest = token();
    QCOMPARE(reasonFor(honest), QStringLiteral("accepted"));
    for (qsizetype at = 0; at < honest.size(); ++at) {
        QByteArray changed = honest;
        changed[at] = changed[at] == 'A' ? 'B' : 'A';
        QVERIFY2(reasonFor(changed) == QLatin1String("token_invalid"), qPrintable(QString::number(at)));
        QVERIFY2(reasonFor(honest.left(at)) == QLatin1String("token_invalid"), qPrintable(QString::number(at)));
    }
}

/// 256 bytes leave four unused bits in the last character: sixteen spellings, one of them valid.
void TokensTest::case049_oneSpellingOnly()
{
    const QByteArray honest = token();
    int accepted = 0;
    for (const char last : QByteArrayLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")) {
        QByteArray spelled = honest;
        spelled.back() = last;
        accepted += reasonFor(spelled) == QLatin1String("accepted") ? 1 : 0;
    }
    QCOMPARE(accepted, 1);
}

void TokensTest::case050_graftedSignature()
{
    const QByteArray first = token(), second = token();
    const QByteArray grafted = first.left(first.lastIndexOf('.')) + second.mid(second.lastIndexOf('.'));
    QCOMPARE(reasonFor(first), QStringLiteral("accepted"));
    QCOMPARE(reasonFor(second), QStringLiteral("accepted"));
    QCOMPARE(reasonFor(grafted), QStringLiteral("token_invalid"));
}

void TokensTest::rotationKeepsOldTokens()
{
    QTemporaryDir dir;
    auto ring = *KeyRing::open({dir.filePath(QStringLiteral("k"))});
    TokenSigner signer(*ring, m_clock, {});
    TokenVerifier verifier(*ring, m_clock, {});
    const TokenSubject subject{QStringLiteral("7"), QStringLiteral("ada"), {}, QStringLiteral("s")};
    const QByteArray before = signer.sign(subject, TokenType::Access)->token;
    QVERIFY(verifier.verify(before, TokenType::Access));
    const Result<QByteArray> kid = ring->rotate();
    QVERIFY(kid);
    const QByteArray after = signer.sign(subject, TokenType::Access)->token;
    QVERIFY(before.left(before.indexOf('.')) != after.left(after.indexOf('.')));
    QVERIFY(verifier.verify(before, TokenType::Access));
    QVERIFY(verifier.verify(after, TokenType::Access));
}

void TokensTest::removedKeyEndsTokensAtOnce()
{
    QTemporaryDir dir;
    auto ring = *KeyRing::open({dir.filePath(QStringLiteral("k"))});
    TokenSigner signer(*ring, m_clock, {});
    TokenVerifier verifier(*ring, m_clock, {});
    const QByteArray old = ring->snapshot()->signingKid;
    const QByteArray token = signer.sign({QStringLiteral("7"), QStringLiteral("ada"), {}, QStringLiteral("s")},
                                         TokenType::Access)->token;
    QVERIFY(verifier.verify(token, TokenType::Access));
    QVERIFY(ring->rotate());
    QVERIFY(ring->removeVerificationKey(old));
    QVERIFY(!verifier.verify(token, TokenType::Access));
}

void TokensTest::cacheIsBounded()
{
    TokenVerifier verifier(*m_keys, m_clock, {.lanes = 1, .cachedPerLane = 3});
    QList<QByteArray> tokens;
    for (int i = 0; i < 6; ++i) {
        tokens << token();
        QVERIFY(verifier.verify(tokens.last(), TokenType::Access));
        QVERIFY(verifier.verify(tokens.first(), TokenType::Access));
        QVERIFY(verifier.cachedCount() <= 3);
    }
    for (const QByteArray &one : tokens)
        QVERIFY(verifier.verify(one, TokenType::Access));
    QCOMPARE(verifier.cachedCount(), 3);
    QVERIFY(!verifier.verify("x.y.z", TokenType::Access));
    QCOMPARE(verifier.cachedCount(), 3);

    TokenVerifier forgetful(*m_keys, m_clock, {.lanes = 1, .cachedPerLane = 0});
    QVERIFY(forgetful.verify(tokens.first(), TokenType::Access));
    QCOMPARE(forgetful.cachedCount(), 0);
}

void TokensTest::cacheForgetsExpired()
{
    FakeClock clock;
    TokenVerifier verifier(*m_keys, clock, {});
    const QByteArray made = token();
    QVERIFY(verifier.verify(made, TokenType::Access));
    QCOMPARE(verifier.cachedCount(), 1);
    clock.advance(std::chrono::hours(2));
    QVERIFY(!verifier.verify(made, TokenType::Access));
    QCOMPARE(verifier.cachedCount(), 0);
}

void TokensTest::verifyOnlyProcessCannotSign()
{
    auto ring = KeyRing::open({m_dir.filePath(QStringLiteral("keys")), KeyRing::Mode::VerifyOnly});
    QVERIFY(ring);
    TokenSigner signer(**ring, m_clock, {});
    const Result<SignedToken> made = signer.sign({QStringLiteral("7"), QStringLiteral("a"), {}, QStringLiteral("s")}, TokenType::Access);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Unavailable);
    TokenVerifier verifier(**ring, m_clock, {});
    QVERIFY(verifier.verify(token(), TokenType::Access));
}

void TokensTest::manyThreads()
{
    TokenVerifier verifier(*m_keys, m_clock, {.lanes = 2, .cachedPerLane = 4});
    QList<QByteArray> tokens;
    for (int i = 0; i < 8; ++i)
        tokens << token();
    std::atomic<int> accepted = 0, refused = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&] {
            for (int i = 0; i < 200; ++i) {
                accepted += verifier.verify(tokens[i % 8], TokenType::Access) ? 1 : 0;
                refused += verifier.verify(QByteArray(tokens[i % 8] + 'A'), TokenType::Access) ? 0 : 1;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(accepted.load(), 800);
    QCOMPARE(refused.load(), 800);
}

void TokensTest::speedUncached()
{
    TokenVerifier verifier(*m_keys, m_clock, {.lanes = 1, .cachedPerLane = 0});
    const QByteArray made = token();
    QBENCHMARK {
        QVERIFY(verifier.verify(made, TokenType::Access));
    }
}

void TokensTest::speedCached()
{
    TokenVerifier verifier(*m_keys, m_clock, {});
    const QByteArray made = token();
    QBENCHMARK {
        QVERIFY(verifier.verify(made, TokenType::Access));
    }
}

QTEST_GUILESS_MAIN(TokensTest)
#include "tst_tokens.moc"
