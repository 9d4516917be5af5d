// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/tokens.h"

#include "core/base/ids.h"
#include "core/schema/json_text.h"
#include "core/schema/strict_json.h"
#include "server/security/base64_url.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

#include <array>
#include <list>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace emesa::security {

namespace {

Q_LOGGING_CATEGORY(lcTokens, "emesa.security.tokens", QtInfoMsg)

struct MdDeleter { void operator()(EVP_MD *md) const { EVP_MD_free(md); } };
struct MdCtxDeleter { void operator()(EVP_MD_CTX *ctx) const { EVP_MD_CTX_free(ctx); } };
struct PkeyCtxDeleter { void operator()(EVP_PKEY_CTX *ctx) const { EVP_PKEY_CTX_free(ctx); } };
using MdPtr = std::unique_ptr<EVP_MD, MdDeleter>;
using MdCtxPtr = std::unique_ptr<EVP_MD_CTX, MdCtxDeleter>;
using PkeyCtxPtr = std::unique_ptr<EVP_PKEY_CTX, PkeyCtxDeleter>;

Error invalid(const char *why)
{
    qCDebug(lcTokens) << "token refused:" << why;
    return {ErrorCode::Unauthenticated, QStringLiteral("token_invalid"),
            QStringLiteral("The access token is not valid. Sign in again.")};
}

Error expired()
{
    return {ErrorCode::Unauthenticated, QStringLiteral("token_expired"),
            QStringLiteral("The token has expired. Refresh it or sign in again.")};
}

QString typeName(TokenType type)
{
    return type == TokenType::Access ? QStringLiteral("access") : QStringLiteral("refresh");
}

/// The one spelling of our header for a key, base64url.
QByteArray headerFor(const QByteArray &kid)
{
    return toBase64Url(QByteArray("{\"alg\":\"RS256\",\"kid\":\"" + kid + "\",\"typ\":\"JWT\"}"));
}

/// The kid of a header that is ours in another spelling (another member order); anything beyond alg, typ
/// and kid (crit, jku, x5u, jwk, x5c, zip, b64 …) is not ours.
std::optional<QByteArray> kidOf(QByteArrayView segment)
{
    const std::optional<QByteArray> bytes = fromBase64Url(segment);
    if (!bytes)
        return std::nullopt;
    const Result<QJsonValue> parsed = schema::parseStrictJson(*bytes, {.maxDepth = 2, .maxValues = 16, .integersOnly = true});
    if (!parsed || !parsed->isObject())
        return std::nullopt;
    const QJsonObject header = parsed->toObject();
    const QJsonValue kid = header.value(QLatin1String("kid"));
    if (header.size() != 3 || header.value(QLatin1String("alg")) != QJsonValue(QStringLiteral("RS256"))
        || header.value(QLatin1String("typ")) != QJsonValue(QStringLiteral("JWT")) || !kid.isString())
        return std::nullopt;
    return kid.toString().toUtf8();
}

/// NumericDate as we issue it: an integer that is a plausible moment.
bool takeTime(const QJsonObject &payload, QLatin1String name, qint64 &out)
{
    constexpr qint64 latest = 253'402'300'799; // 9999-12-31T23:59:59Z, so that sums cannot overflow
    out = schema::wholeNumber(payload.value(name)).value_or(0);
    return out > 0 && out <= latest;
}

bool takeText(const QJsonObject &payload, QLatin1String name, QString &out)
{
    const QJsonValue value = payload.value(name);
    out = value.toString();
    return value.isString() && !out.isEmpty();
}

Result<TokenClaims> readClaims(QByteArrayView segment)
{
    const std::optional<QByteArray> bytes = fromBase64Url(segment);
    if (!bytes)
        return invalid("payload is not base64url");
    const Result<QJsonValue> parsed = schema::parseStrictJson(*bytes, {.maxDepth = 4, .maxValues = 512, .integersOnly = true});
    if (!parsed || !parsed->isObject())
        return invalid("payload is not strict JSON");
    const QJsonObject payload = parsed->toObject();

    TokenClaims claims;
    if (!takeTime(payload, QLatin1String("exp"), claims.expiresAt) || !takeTime(payload, QLatin1String("iat"), claims.issuedAt))
        return invalid("exp or iat is missing or not an integer");
    if (payload.contains(QLatin1String("nbf")) && !takeTime(payload, QLatin1String("nbf"), claims.notBefore))
        return invalid("nbf is not an integer");
    if (claims.expiresAt <= claims.issuedAt)
        return invalid("exp is not after iat");
    if (!takeText(payload, QLatin1String("sub"), claims.subject) || !takeText(payload, QLatin1String("username"), claims.username)
        || !takeText(payload, QLatin1String("iss"), claims.issuer) || !takeText(payload, QLatin1String("aud"), claims.audience)
        || !takeText(payload, QLatin1String("jti"), claims.tokenId) || !takeText(payload, QLatin1String("sid"), claims.signInId))
        return invalid("a text claim is missing");
    const QString type = payload.value(QLatin1String("type")).toString();
    if (type == typeName(TokenType::Access))
        claims.type = TokenType::Access;
    else if (type == typeName(TokenType::Refresh))
        claims.type = TokenType::Refresh;
    else
        return invalid("type is neither access nor refresh");
    const QJsonValue groups = payload.value(QLatin1String("groups"));
    if (!groups.isArray())
        return invalid("groups is not a list");
    for (const QJsonValue group : groups.toArray()) {
        if (!group.isString())
            return invalid("a group is not text");
        claims.groups << group.toString();
    }
    return claims;
}

constexpr qsizetype thumbprintSize = 43; ///< SHA-256 in base64url

size_t laneOfThisThread(size_t lanes)
{
    return std::hash<std::thread::id>()(std::this_thread::get_id()) % lanes;
}

struct BytesHash
{
    size_t seed = size_t(QHashSeed::globalSeed()) ^ 0x9e3779b97f4a7c15u;
    size_t operator()(QByteArrayView bytes) const noexcept { return qHashBits(bytes.data(), size_t(bytes.size()), seed); }
};

struct BytesEqual
{
    bool operator()(QByteArrayView a, QByteArrayView b) const noexcept { return a == b; }
};

} // namespace

TokenSigner::TokenSigner(const KeyRing &keys, const Clock &clock, TokenSettings settings)
    : m_keys(keys), m_clock(clock), m_settings(std::move(settings))
{
}

TokenStamp TokenSigner::newStamp(TokenType type) const
{
    return {QString::fromLatin1(newSecret(type == TokenType::Refresh ? 32 : 16)), m_clock.now().seconds()};
}

Result<SignedToken> TokenSigner::sign(const TokenSubject &subject, TokenType type, const TokenStamp &stamp) const
{
    const std::shared_ptr<const KeySet> keys = m_keys.snapshot();
    const Error unavailable{ErrorCode::Unavailable, QStringLiteral("signing_unavailable"),
                            QStringLiteral("This server cannot sign tokens at the moment.")};
    if (!keys->signing)
        return unavailable;

    SignedToken made;
    TokenClaims &claims = made.claims;
    claims.subject = subject.subject;
    claims.username = subject.username;
    claims.groups = subject.groups;
    claims.signInId = subject.signInId;
    claims.issuer = m_settings.issuer;
    claims.audience = m_settings.audience;
    claims.tokenId = stamp.tokenId;
    claims.type = type;
    claims.issuedAt = stamp.issuedAt;
    claims.expiresAt = claims.issuedAt + (type == TokenType::Access ? m_settings.accessSeconds : m_settings.refreshSeconds);
    const QJsonObject payload{{QStringLiteral("sub"), claims.subject},
                              {QStringLiteral("username"), claims.username},
                              {QStringLiteral("groups"), QJsonArray::fromStringList(claims.groups)},
                              {QStringLiteral("iat"), claims.issuedAt},
                              {QStringLiteral("exp"), claims.expiresAt},
                              {QStringLiteral("iss"), claims.issuer},
                              {QStringLiteral("aud"), claims.audience},
                              {QStringLiteral("jti"), claims.tokenId},
                              {QStringLiteral("sid"), claims.signInId},
                              {QStringLiteral("type"), typeName(type)}};
    QByteArray token = headerFor(keys->signingKid) + '.'
                       + toBase64Url(QJsonDocument(payload).toJson(QJsonDocument::Compact));

    const MdCtxPtr context(EVP_MD_CTX_new());
    QByteArray signature(EVP_PKEY_get_size(keys->signing.get()), Qt::Uninitialized);
    size_t size = size_t(signature.size());
    if (!context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, keys->signing.get()) != 1
        || EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                          reinterpret_cast<const unsigned char *>(token.constData()), size_t(token.size())) != 1) {
        ERR_clear_error();
        qCCritical(lcTokens) << "signing a token failed";
        return unavailable;
    }
    signature.truncate(qsizetype(size));
    token += '.';
    token += toBase64Url(signature);
    if (token.size() > m_settings.maxBytes) {
        return Error{ErrorCode::TooLarge, QStringLiteral("token_too_large"),
                     QStringLiteral("The user is in too many groups for a token.")};
    }
    made.token = std::move(token);
    return made;
}

/// The contexts and remembered tokens one thread (or a few) uses. verify_init and the padding set-up cost as
/// much as the RSA operation itself, so a context per key stays initialised.
class TokenVerifier::Lane
{
public:
    explicit Lane(int capacity) : m_sha256(EVP_MD_fetch(nullptr, "SHA256", nullptr)), m_capacity(size_t(capacity)) {}

    std::mutex mutex;

    /// Follows the key ring: other keys mean other contexts, and what a removed key signed is forgotten.
    void use(std::shared_ptr<const KeySet> keys)
    {
        if (keys == m_keys)
            return;
        m_keys = std::move(keys);
        m_index.clear();
        m_recent.clear();
        m_contexts.clear();
        m_headers.clear();
        for (auto it = m_keys->verification.cbegin(); it != m_keys->verification.cend(); ++it) {
            PkeyCtxPtr context(EVP_PKEY_CTX_new_from_pkey(nullptr, it.value().get(), nullptr));
            if (!context || EVP_PKEY_verify_init(context.get()) != 1
                || EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) != 1
                || EVP_PKEY_CTX_set_signature_md(context.get(), m_sha256.get()) != 1) {
                ERR_clear_error();
                qCCritical(lcTokens) << "OpenSSL refuses the key" << it.key();
                continue;
            }
            m_headers.insert(headerFor(it.key()), it.key());
            m_contexts.emplace(it.key(), Context{std::move(context), EVP_PKEY_get_size(it.value().get())});
        }
    }

    const TokenClaims *recall(QByteArrayView token)
    {
        const auto found = m_index.find(token);
        if (found == m_index.end())
            return nullptr;
        m_recent.splice(m_recent.begin(), m_recent, found->second);
        return &found->second->claims;
    }

    void forget(QByteArrayView token)
    {
        const auto found = m_index.find(token);
        if (found == m_index.end())
            return;
        const auto entry = found->second;
        m_index.erase(found);
        m_recent.erase(entry);
    }

    void remember(QByteArrayView token, const TokenClaims &claims)
    {
        if (m_capacity == 0)
            return;
        if (m_index.size() >= m_capacity) {
            m_index.erase(QByteArrayView(m_recent.back().token));
            m_recent.pop_back();
        }
        m_recent.push_front({token.toByteArray(), claims});
        m_index.emplace(QByteArrayView(m_recent.front().token), m_recent.begin());
    }

    [[nodiscard]] size_t remembered() const { return m_index.size(); }

    /// `isUnknownKey` is set when all that is wrong so far is that we have no such key.
    Result<TokenClaims> open(QByteArrayView token, bool &isUnknownKey)
    {
        const qsizetype firstDot = token.indexOf('.');
        const qsizetype lastDot = token.lastIndexOf('.');
        if (firstDot <= 0 || lastDot <= firstDot + 1 || lastDot == token.size() - 1
            || token.first(lastDot).lastIndexOf('.') != firstDot)
            return invalid("not three segments");

        const QByteArrayView header = token.first(firstDot);
        QByteArray kid = m_headers.value(QByteArray::fromRawData(header.data(), header.size()));
        if (kid.isEmpty()) {
            std::optional<QByteArray> named = kidOf(header);
            if (!named)
                return invalid("not our header");
            kid = *std::move(named);
        }
        const auto context = m_contexts.find(kid);
        if (context == m_contexts.end()) {
            isUnknownKey = kid.size() == thumbprintSize && fromBase64Url(kid);
            return invalid("unknown kid");
        }

        const std::optional<QByteArray> signature = fromBase64Url(token.sliced(lastDot + 1));
        if (!signature || signature->size() != context->second.signatureSize)
            return invalid("not a signature of this key");
        std::array<unsigned char, EVP_MAX_MD_SIZE> digest;
        unsigned digestSize = 0;
        if (EVP_Digest(token.data(), size_t(lastDot), digest.data(), &digestSize, m_sha256.get(), nullptr) != 1
            || EVP_PKEY_verify(context->second.context.get(),
                               reinterpret_cast<const unsigned char *>(signature->constData()),
                               size_t(signature->size()), digest.data(), digestSize) != 1) {
            ERR_clear_error();
            return invalid("wrong signature");
        }
        return readClaims(token.sliced(firstDot + 1, lastDot - firstDot - 1));
    }

private:
    struct Context
    {
        PkeyCtxPtr context;
        int signatureSize = 0;
    };
    struct Entry
    {
        QByteArray token;
        TokenClaims claims;
    };

    const MdPtr m_sha256;
    const size_t m_capacity;
    std::shared_ptr<const KeySet> m_keys;
    QHash<QByteArray, QByteArray> m_headers; ///< our spelling of the header → kid
    std::unordered_map<QByteArray, Context, BytesHash, BytesEqual> m_contexts;
    std::list<Entry> m_recent;               ///< newest use first
    std::unordered_map<QByteArrayView, std::list<Entry>::iterator, BytesHash, BytesEqual> m_index;
};

TokenVerifier::TokenVerifier(const KeyRing &keys, const Clock &clock, TokenSettings settings)
    : m_keys(keys), m_clock(clock), m_settings(std::move(settings))
{
    for (int i = 0; i < std::max(1, m_settings.lanes); ++i)
        m_lanes.push_back(std::make_unique<Lane>(std::max(0, m_settings.cachedPerLane)));
}

TokenVerifier::~TokenVerifier() = default;

Result<TokenClaims> TokenVerifier::verify(QByteArrayView token, TokenType expected)
{
    if (token.isEmpty() || token.size() > m_settings.maxBytes)
        return invalid("empty or too long");
    std::shared_ptr<const KeySet> keys = m_keys.snapshot();
    Lane &lane = *m_lanes[laneOfThisThread(m_lanes.size())];
    std::unique_lock lock(lane.mutex);
    lane.use(std::move(keys));
    if (const TokenClaims *known = lane.recall(token)) {
        if (const Status timely = checkUse(*known, expected); !timely) {
            // A refresh token presented as access token stays remembered; it is a token all the same.
            if (timely.error().reason == QLatin1String("token_expired"))
                lane.forget(token);
            return timely.error();
        }
        return *known;
    }
    bool isUnknownKey = false;
    Result<TokenClaims> claims = lane.open(token, isUnknownKey);
    if (isUnknownKey) {
        // The key may be new. Others of this lane need not wait while we look.
        lock.unlock();
        if (!m_keys.lookForUnknownKey())
            return claims;
        lock.lock();
        lane.use(m_keys.snapshot());
        claims = lane.open(token, isUnknownKey);
    }
    if (!claims)
        return claims;
    if (const Status timely = checkUse(*claims, expected); !timely)
        return timely.error();
    lane.remember(token, *claims);
    return claims;
}

Status TokenVerifier::checkUse(const TokenClaims &claims, TokenType expected) const
{
    if (claims.issuer != m_settings.issuer || claims.audience != m_settings.audience || claims.type != expected)
        return invalid("wrong issuer, audience or type");
    const qint64 now = m_clock.now().seconds();
    if (claims.expiresAt <= now)
        return expired();
    if (claims.issuedAt > now + m_settings.skewSeconds || claims.notBefore > now + m_settings.skewSeconds)
        return invalid("from the future");
    return {};
}

int TokenVerifier::cachedCount() const
{
    size_t count = 0;
    for (const std::unique_ptr<Lane> &lane : m_lanes) {
        const std::lock_guard lock(lane->mutex);
        count += lane->remembered();
    }
    return int(count);
}

} // namespace emesa::security
