// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/digest.h"

#include <openssl/evp.h>

namespace emesa {

void Digest::Free::operator()(EVP_MD_CTX *context) const
{
    EVP_MD_CTX_free(context);
}

Digest::Digest(Algorithm algorithm) : m_context(EVP_MD_CTX_new())
{
    const EVP_MD *method = algorithm == Md5 ? EVP_md5() : algorithm == Sha1 ? EVP_sha1() : EVP_sha256();
    if (!m_context || EVP_DigestInit_ex(m_context.get(), method, nullptr) != 1)
        qFatal("OpenSSL offers no digest; its installation is broken");
}

void Digest::add(QByteArrayView bytes)
{
    if (EVP_DigestUpdate(m_context.get(), bytes.data(), size_t(bytes.size())) != 1)
        qFatal("OpenSSL could not go on with a digest");
}

QByteArray Digest::finish()
{
    QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned length = 0;
    if (EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(digest.data()), &length) != 1)
        qFatal("OpenSSL could not finish a digest");
    digest.truncate(qsizetype(length));
    return digest;
}

QByteArray Digest::of(Algorithm algorithm, QByteArrayView bytes)
{
    Digest digest(algorithm);
    digest.add(bytes);
    return digest.finish();
}

std::optional<Digest::Algorithm> Digest::byName(QByteArrayView name)
{
    if (name == QByteArrayView("md5"))
        return Md5;
    if (name == QByteArrayView("sha1"))
        return Sha1;
    if (name == QByteArrayView("sha256"))
        return Sha256;
    return std::nullopt;
}

} // namespace emesa
