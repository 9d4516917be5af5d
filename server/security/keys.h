// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/public_key.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

#include <functional>
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
    /// The same keys one by one, sorted by kid.
    [[nodiscard]] QList<PublicKey> publicKeys() const;
};

/// The RSA keys our tokens are signed with. In a process that signs they are kept in one directory:
///   <kid>.key   private key, PKCS#8 PEM, mode 0600; only the current one
///   <kid>.pub   public key, PEM; the current one and those rotated away whose tokens may still live
///   current     the kid that signs
/// kid is the RFC 7638 thumbprint. Files appear by write, fsync, rename; a crash at any point leaves a
/// directory that opens. open() refuses (ErrorCode::Internal, reason "key_…", a message for the
/// administrator) what must not run: see keys.cpp. A process that only verifies may have no directory at all
/// (ofPublicKeys). Thread-safe; snapshot() is cheap.
class KeyRing
{
public:
    enum class Mode { SignAndVerify, VerifyOnly, PublicKeysOnly };

    struct Settings
    {
        QString directory;
        Mode mode = Mode::SignAndVerify;
        int bits = 2048; ///< of new keys: 2048, 3072 or 4096
    };

    /// Loads the directory; in SignAndVerify mode an empty or missing one gets its first key.
    /// VerifyOnly needs and reads only *.pub (other processes of one installation, `--modules`).
    static Result<std::unique_ptr<KeyRing>> open(const Settings &settings);

    /// A ring without a directory: it verifies with what replacePublicKeys() gives it, at first with nothing.
    static std::unique_ptr<KeyRing> ofPublicKeys();

    [[nodiscard]] std::shared_ptr<const KeySet> snapshot() const;
    [[nodiscard]] bool canSign() const { return m_settings.mode == Mode::SignAndVerify; }

    /// From now on exactly these keys verify; only for a ring of public keys. A key that is damaged, weak or not the
    /// one its kid names is left out and named in the Error; the others are in force all the same.
    Status replacePublicKeys(const QList<PublicKey> &keys);

    /// How a verifier that meets a kid it does not know has the keys looked for: true when they have changed since.
    /// Set before threads use the ring; called on any thread.
    void setUnknownKeyHandler(std::function<bool()> handler) { m_lookForKeys = std::move(handler); }
    [[nodiscard]] bool lookForUnknownKey() const { return m_lookForKeys && m_lookForKeys(); }

    /// Makes a new signing key, keeps the old public key for verification, deletes the old private key.
    /// Returns the new kid. Other processes see it after their reload(). `announce`, if given, gets the public key
    /// before anything can be signed with it; an Error of it leaves everything as it was.
    Result<QByteArray> rotate(const std::function<Status(const PublicKey &)> &announce = {});

    /// Ends every token signed by a key that was rotated away. Refuses the current key.
    Status removeVerificationKey(const QByteArray &kid);

    /// Reads the directory again; on error the keys in use stay in use.
    Status reload();

    KeyRing(const KeyRing &) = delete;
    KeyRing &operator=(const KeyRing &) = delete;

private:
    explicit KeyRing(Settings settings) : m_settings(std::move(settings)) {}

    Result<std::shared_ptr<const KeySet>> load() const;
    void replace(std::shared_ptr<const KeySet> set);

    const Settings m_settings;
    std::function<bool()> m_lookForKeys;
    std::mutex m_writing; ///< rotate, remove, reload one at a time
    mutable std::mutex m_reading;
    std::shared_ptr<const KeySet> m_set;
};

/// RFC 7638 thumbprint of an RSA public key: base64url(SHA-256({"e":…,"kty":"RSA","n":…})).
[[nodiscard]] QByteArray keyThumbprint(EVP_PKEY *key);

} // namespace emesa::security
