// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/opaque.h"

#include <QCryptographicHash>

#include <openssl/crypto.h>

namespace emesa::security {

QByteArray hashSecret(QByteArrayView secret)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(secret);
    return hash.result().toHex();
}

bool equalConstantTime(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), size_t(a.size())) == 0;
}

} // namespace emesa::security
