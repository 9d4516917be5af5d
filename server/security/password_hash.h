// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "server/security/hash_gate.h"

#include <QByteArray>
#include <QString>

#include <atomic>

namespace emesa::security {

/// Cost of new hashes; OWASP's second recommendation for Argon2id.
struct Argon2Settings
{
    quint32 memoryKiB = 19'456;
    quint32 passes = 2;
    quint32 lanes = 1;
};

/// The answer to "is this the password?".
struct PasswordVerdict
{
    bool matches = false;
    bool needsRehash = false; ///< it matches, but the stored form is not today's: store hash() again
};

/// Stores and checks passwords: Argon2id as a PHC string; Django's pbkdf2_sha256 of imported accounts is
/// verified and reported as needsRehash. Passwords are compared in Unicode form NFC (pbkdf2: as typed, as
/// Django did), whole and NUL-safe.
///
/// Equal time (case 59): every verify(), and dummyVerify() for users who do not exist, costs one Argon2id
/// run and `legacyIterations` rounds of PBKDF2, whatever is stored; what the stored form does not need is
/// spent on a dummy. Set legacyIterations to the highest count in the database as long as such accounts
/// exist (it rises by itself when a higher one is met), 0 when none is left.
///
/// Every call passes the HashGate and fails with its errors. Thread-safe.
class PasswordHasher
{
public:
    static constexpr qsizetype maxPasswordBytes = 1024; ///< UTF-8; longer ones never match

    explicit PasswordHasher(HashGate &gate, Argon2Settings settings = {}, int legacyIterations = 0);

    [[nodiscard]] Result<QByteArray> hash(const QString &password) const;

    /// A stored value in no known form (an account without password) never matches, at the same cost.
    [[nodiscard]] Result<PasswordVerdict> verify(const QByteArray &stored, const QString &password) const;

    /// What verify() costs, for a user who does not exist.
    Status dummyVerify(const QString &password) const;

    /// Whether verify() knows this stored form and its cost is one we are willing to pay.
    [[nodiscard]] static bool canVerify(const QByteArray &stored);

    [[nodiscard]] int legacyIterations() const { return m_legacyIterations; }

private:
    HashGate &m_gate;
    const Argon2Settings m_settings;
    mutable std::atomic<int> m_legacyIterations;
};

} // namespace emesa::security
