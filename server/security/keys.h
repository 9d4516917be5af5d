// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

#include <memory>
#include <mutex>

using EVP_PKEY = struct evp_pkey_st;

namespace emesa::security {

/// Shared ownership of an OpenSSL key; an EVP_PKEY may be used by many threads at once.
using PkeyPtr = std::shared_ptr<EVP_PKEY>;

/// The keys of one moment, immutable: every public key a token may be verified with, and at most one to
/// sign with. Held by shared_ptr, read by any thread.
struct KeySet
{
    QHash<QByteArray, PkeyPtr> verification; ///< by kid
    QByteArray signingKid;                   ///< empty: verify only
    PkeyPtr signing;

    /// The public keys as a JSON Web Key Set (RFC 7517). Contains nothing private.
    [[nodiscard]] QJsonObject jwks() const;
};

/// The RSA keys our tokens are signed with, kept in one directory:
///   <kid>.key   private key, PKCS#8 PEM, mode 0600; only the current one
///   <kid>.pub   public key, PEM; the current one and those rotated away whose tokens may still live
///   current     the kid that signs
/// kid is the RFC 7638 thumbprint. Files appear by write, fsync, rename; a crash at any point leaves a
/// directory that opens. open() refuses (ErrorCode::Internal, reason "key_…", a message for the
/// administrator) what must not run: see keys.cpp. Thread-safe; snapshot() is cheap.
class KeyRing
{
public:
    enum class Mode { SignAndVerify, VerifyOnly };

    struct Settings
    {
        QString directory;
        Mode mode = Mode::SignAndVerify;
        int bits = 2048; ///< of new keys: 2048, 3072 or 4096
    };

    /// Loads the directory; in SignAndVerify mode an empty or missing one gets its first key.
    /// VerifyOnly needs and reads only *.pub (other processes of one installation, `--modules`).
    static Result<std::unique_ptr<KeyRing>> open(const Settings &settings);

    [[nodiscard]] std::shared_ptr<const KeySet> snapshot() const;

    /// Makes a new signing key, keeps the old public key for verification, deletes the old private key.
    /// Returns the new kid. Other processes see it after their reload().
    Result<QByteArray> rotate();

    /// Ends every token signed by a key that was rotated away. Refuses the current key.
    Status removeVerificationKey(const QByteArray &kid);

    /// Reads the directory again (SIGHUP); on error the keys in use stay in use.
    Status reload();

    KeyRing(const KeyRing &) = delete;
    KeyRing &operator=(const KeyRing &) = delete;

private:
    explicit KeyRing(Settings settings) : m_settings(std::move(settings)) {}

    Result<std::shared_ptr<const KeySet>> load() const;
    void replace(std::shared_ptr<const KeySet> set);

    const Settings m_settings;
    std::mutex m_writing; ///< rotate, remove, reload one at a time
    mutable std::mutex m_reading;
    std::shared_ptr<const KeySet> m_set;
};

/// RFC 7638 thumbprint of an RSA public key: base64url(SHA-256({"e":…,"kty":"RSA","n":…})).
[[nodiscard]] QByteArray keyThumbprint(EVP_PKEY *key);

} // namespace emesa::security
