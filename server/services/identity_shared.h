// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/security/hash_gate.h"
#include "server/security/password_hash.h"
#include "server/security/password_policy.h"
#include "server/security/rate_limit.h"
#include "server/security/secret_box.h"
#include "server/security/sign_in_guard.h"
#include "server/security/tokens.h"
#include "server/services/bootstrap_token.h"

namespace emesa {

/// Everything about identity that an operator may set.
struct IdentitySettings
{
    security::TokenSettings tokens;
    security::SignInPolicy signIn;
    security::PasswordPolicySettings passwords;
    security::Argon2Settings argon2;
    security::HashGate::Limits hashing;
    int legacyIterations = 0;            ///< users::highestLegacyIterations() at start
    qint64 refreshGraceSeconds = 10;     ///< how long a rotated refresh token still gets its successor
    QString secretKeyFile;               ///< of the SecretBox
    QString bootstrapFile;               ///< of the BootstrapToken
    qint64 signInSeconds = 30 * 86'400;  ///< longest life of a sign-in, however often it is refreshed
};

/// What the workers of one process share for identity: the tools that count, bound or remember across threads.
/// Made once, before the workers; outlives them. Every member is thread-safe.
struct IdentityShared
{
    /// All must outlive this object.
    IdentityShared(const security::KeyRing &keyRing, const Clock &wallClock, const MonotonicClock &monotonic, const IdentitySettings &chosen)
        : settings(chosen), keys(keyRing), clock(wallClock), gate(chosen.hashing), hasher(gate, chosen.argon2, chosen.legacyIterations),
          policy(chosen.passwords), limiter(monotonic), secrets(chosen.secretKeyFile), signer(keyRing, wallClock, chosen.tokens), verifier(keyRing, wallClock, chosen.tokens),
          bootstrap(chosen.bootstrapFile, wallClock)
    {
    }
    IdentityShared(const IdentityShared &) = delete;
    IdentityShared &operator=(const IdentityShared &) = delete;

    const IdentitySettings settings;
    const security::KeyRing &keys;
    const Clock &clock;
    security::HashGate gate;
    const security::PasswordHasher hasher;
    const security::PasswordPolicy policy;
    security::RateLimiter limiter;
    security::SecretBox secrets;
    const security::TokenSigner signer;
    security::TokenVerifier verifier;
    BootstrapToken bootstrap; ///< offered by whoever serves
};

} // namespace emesa
