// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "server/security/keys.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <atomic>
#include <memory>
#include <vector>

namespace emesa::security {

enum class TokenType { Access, Refresh };

/// What a token of ours says. Groups are for other programs' display only: permissions always come from
/// the database. Times are seconds since 1970, as in the token.
struct TokenClaims
{
    QString subject;    ///< user id in decimal
    QString username;
    QStringList groups;
    QString issuer;
    QString audience;
    QString tokenId;    ///< jti; of refresh tokens stored as hashSecret()
    QString signInId;   ///< sid: the sign-in (refresh family) both tokens belong to
    TokenType type = TokenType::Access;
    qint64 issuedAt = 0;
    qint64 notBefore = 0; ///< 0: absent
    qint64 expiresAt = 0;

    bool operator==(const TokenClaims &) const = default;
};

/// Lifetimes and names, from the configuration.
struct TokenSettings
{
    QString issuer = QStringLiteral("emesa");
    QString audience = QStringLiteral("emesa");
    qint64 accessSeconds = 3600;
    qint64 refreshSeconds = 604'800;
    qint64 skewSeconds = 60; ///< tolerated on iat and nbf, never on exp
    qsizetype maxBytes = 8192;
    int lanes = 8;           ///< parallel verifications without waiting for one another
    int cachedPerLane = 4096;
};

/// For whom a token is made.
struct TokenSubject
{
    QString subject;
    QString username;
    QStringList groups;
    QString signInId;
};

/// What makes one token different from the next of the same subject. The same stamp and subject give the same
/// token, byte for byte, as long as the key is the same: how a refresh answers its twin.
struct TokenStamp
{
    QString tokenId;
    qint64 issuedAt = 0; ///< seconds since 1970
};

/// A token and what it says: jti and exp are needed by the caller who stores them.
struct SignedToken
{
    QByteArray token;
    TokenClaims claims;
};

/// Makes RS256 JSON Web Tokens with the key ring's current key. Thread-safe.
class TokenSigner
{
public:
    /// Both must outlive the signer.
    TokenSigner(const KeyRing &keys, const Clock &clock, TokenSettings settings);

    /// Fails (Unavailable "signing_unavailable") in a process that only verifies.
    [[nodiscard]] Result<SignedToken> sign(const TokenSubject &subject, TokenType type) const { return sign(subject, type, newStamp(type)); }
    [[nodiscard]] Result<SignedToken> sign(const TokenSubject &subject, TokenType type, const TokenStamp &stamp) const;
    /// A random id, and now.
    [[nodiscard]] TokenStamp newStamp(TokenType type) const;

private:
    const KeyRing &m_keys;
    const Clock &m_clock;
    const TokenSettings m_settings;
};

/// Verifies our own tokens, RFC 8725 strictly: signature before content, RS256 only, keys only from the
/// key ring in memory, exactly our header and one spelling of everything.
/// Every refusal is Unauthenticated, reason "token_expired" (authentic, but too old) or "token_invalid";
/// the message never says more, the log category emesa.security.tokens (debug) does.
/// Says nothing about sign-out, disabled users or permissions: the caller asks the database.
/// Thread-safe: a thread always uses the same of `lanes` sets of OpenSSL contexts and recently verified
/// tokens (least recently used leave first), so that threads seldom wait for one another.
class TokenVerifier
{
public:
    /// Both must outlive the verifier.
    TokenVerifier(const KeyRing &keys, const Clock &clock, TokenSettings settings);
    ~TokenVerifier();

    [[nodiscard]] Result<TokenClaims> verify(QByteArrayView token, TokenType expected);

    /// How many verified tokens are remembered at the moment, all lanes together.
    [[nodiscard]] int cachedCount() const;

    TokenVerifier(const TokenVerifier &) = delete;
    TokenVerifier &operator=(const TokenVerifier &) = delete;

private:
    class Lane;
    [[nodiscard]] Status checkUse(const TokenClaims &claims, TokenType expected) const;

    const KeyRing &m_keys;
    const Clock &m_clock;
    const TokenSettings m_settings;
    std::vector<std::unique_ptr<Lane>> m_lanes;
};

} // namespace emesa::security
