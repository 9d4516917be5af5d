// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/base64_url.h"
#include "server/security/tokens.h"

#include <QTemporaryDir>

#include <cstdlib>

/// No input may be accepted: the fuzzer does not have the key. The input is tried as a whole token and, so that
/// it gets past base64url, as the header of one.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace emesa;
    using namespace emesa::security;
    static QTemporaryDir directory;
    static const SystemClock clock;
    static const std::unique_ptr<KeyRing> keys = *KeyRing::open({directory.filePath(QStringLiteral("keys"))});
    static TokenVerifier verifier(*keys, clock, {});

    const QByteArrayView input(data, qsizetype(size));
    const QByteArray asHeader = toBase64Url(input) + ".e30." + QByteArray(342, 'A');
    if (verifier.verify(input, TokenType::Access) || verifier.verify(asHeader, TokenType::Refresh))
        std::abort();
    const std::optional<QByteArray> decoded = fromBase64Url(input);
    if (decoded && toBase64Url(*decoded) != input)
        std::abort();
    return 0;
}
