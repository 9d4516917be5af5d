// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>

typedef struct evp_md_ctx_st EVP_MD_CTX;

namespace emesa {

/// A hash that is fed in pieces. OpenSSL's, because it uses the CPU's SHA instructions and QCryptographicHash
/// does not: five to ten times faster on the bytes of an upload. Movable, not copyable; one thread at a time.
class Digest
{
public:
    enum Algorithm { Md5, Sha1, Sha256 };

    explicit Digest(Algorithm algorithm);

    void add(QByteArrayView bytes);
    /// The raw digest. Nothing may be added afterwards.
    [[nodiscard]] QByteArray finish();

    [[nodiscard]] static QByteArray of(Algorithm algorithm, QByteArrayView bytes);
    /// By its name in tus' Upload-Checksum: "md5", "sha1", "sha256".
    [[nodiscard]] static std::optional<Algorithm> byName(QByteArrayView name);

private:
    struct Free
    {
        void operator()(EVP_MD_CTX *context) const;
    };
    std::unique_ptr<EVP_MD_CTX, Free> m_context;
};

} // namespace emesa
