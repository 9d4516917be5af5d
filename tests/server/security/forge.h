// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/security/base64_url.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <openssl/bn.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <functional>
#include <memory>

namespace emesa::test {

/// Makes tokens of every kind an attacker can make, with real OpenSSL signatures.
using ForgeKey = std::shared_ptr<EVP_PKEY>;

inline ForgeKey rsaKey(unsigned bits = 2048)
{
    return ForgeKey(EVP_RSA_gen(bits), &EVP_PKEY_free);
}

inline ForgeKey ecKey()
{
    return ForgeKey(EVP_EC_gen("P-256"), &EVP_PKEY_free);
}

inline ForgeKey keyFromPem(const QByteArray &pem)
{
    const std::unique_ptr<BIO, int (*)(BIO *)> bio(BIO_new_mem_buf(pem.constData(), int(pem.size())), &BIO_free);
    return ForgeKey(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
}

inline QByteArray pemOf(const ForgeKey &key, bool priv)
{
    const std::unique_ptr<BIO, int (*)(BIO *)> bio(BIO_new(BIO_s_mem()), &BIO_free);
    if (priv)
        PEM_write_bio_PKCS8PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    else
        PEM_write_bio_PUBKEY(bio.get(), key.get());
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, qsizetype(size));
}

/// header.payload as they stand in the token, signed with `key`; ECDSA in JOSE's r‖s form.
inline QByteArray signRaw(const QByteArray &signingInput, const ForgeKey &key, const EVP_MD *md, bool pss = false)
{
    const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX *)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    EVP_PKEY_CTX *options = nullptr;
    EVP_DigestSignInit(context.get(), &options, md, nullptr, key.get());
    if (pss) {
        EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING);
        EVP_PKEY_CTX_set_rsa_pss_saltlen(options, RSA_PSS_SALTLEN_DIGEST);
    }
    size_t size = 1024;
    QByteArray signature(qsizetype(size), Qt::Uninitialized);
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                   reinterpret_cast<const unsigned char *>(signingInput.constData()), size_t(signingInput.size()));
    signature.truncate(qsizetype(size));
    if (EVP_PKEY_is_a(key.get(), "EC")) {
        const auto *der = reinterpret_cast<const unsigned char *>(signature.constData());
        ECDSA_SIG *parts = d2i_ECDSA_SIG(nullptr, &der, long(signature.size()));
        QByteArray joined(64, '\0');
        BN_bn2binpad(ECDSA_SIG_get0_r(parts), reinterpret_cast<unsigned char *>(joined.data()), 32);
        BN_bn2binpad(ECDSA_SIG_get0_s(parts), reinterpret_cast<unsigned char *>(joined.data() + 32), 32);
        ECDSA_SIG_free(parts);
        return joined;
    }
    return signature;
}

inline QByteArray joinToken(const QByteArray &header, const QByteArray &payload,
                            const std::function<QByteArray(const QByteArray &)> &signer)
{
    const QByteArray input = security::toBase64Url(header) + '.' + security::toBase64Url(payload);
    return input + '.' + security::toBase64Url(signer(input));
}

inline QByteArray rs256(const QByteArray &header, const QByteArray &payload, const ForgeKey &key)
{
    return joinToken(header, payload, [&](const QByteArray &input) { return signRaw(input, key, EVP_sha256()); });
}

inline QByteArray hs256(const QByteArray &header, const QByteArray &payload, const QByteArray &secret)
{
    return joinToken(header, payload, [&](const QByteArray &input) {
        return QMessageAuthenticationCode::hash(input, secret, QCryptographicHash::Sha256);
    });
}

} // namespace emesa::test
