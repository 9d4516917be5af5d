// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/jws.h"

#include "core/schema/strict_json.h"
#include "server/security/base64_url.h"

#include <QJsonDocument>

#include <openssl/err.h>
#include <openssl/evp.h>

namespace emesa::security {

namespace {

constexpr qsizetype longest = 16 * 1024;

struct MdCtxDeleter { void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); } };
using MdCtxPtr = std::unique_ptr<EVP_MD_CTX, MdCtxDeleter>;

const unsigned char *bytesOf(QByteArrayView text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

std::optional<QJsonObject> objectIn(QByteArrayView segment)
{
    const auto bytes = fromBase64Url(segment);
    if (!bytes)
        return std::nullopt;
    const auto json = schema::parseStrictJson(*bytes, {.maxDepth = 4, .maxValues = 64});
    if (!json || !json->isObject())
        return std::nullopt;
    return json->toObject();
}

} // namespace

Result<QByteArray> signJws(const KeySet &keys, const QByteArray &type, const QJsonObject &payload)
{
    const Error unavailable{ErrorCode::Unavailable, QStringLiteral("signing_unavailable"), QStringLiteral("This server has no key to sign with.")};
    if (!keys.signing)
        return unavailable;
    const QJsonObject header{{QStringLiteral("alg"), QStringLiteral("RS256")},
                             {QStringLiteral("kid"), QString::fromLatin1(keys.signingKid)},
                             {QStringLiteral("typ"), QString::fromLatin1(type)}};
    QByteArray text = toBase64Url(QJsonDocument(header).toJson(QJsonDocument::Compact)) + '.'
        + toBase64Url(QJsonDocument(payload).toJson(QJsonDocument::Compact));
    const MdCtxPtr context(EVP_MD_CTX_new());
    QByteArray signature(EVP_PKEY_get_size(keys.signing.get()), Qt::Uninitialized);
    size_t size = size_t(signature.size());
    if (!context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, keys.signing.get()) != 1
        || EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytesOf(text), size_t(text.size())) != 1) {
        ERR_clear_error();
        return unavailable;
    }
    signature.truncate(qsizetype(size));
    text += '.';
    text += toBase64Url(signature);
    return text;
}

Result<QJsonObject> verifyJws(const KeySet &keys, const QByteArray &type, QByteArrayView text)
{
    const Error invalid{ErrorCode::Invalid, QStringLiteral("signature_invalid"), QStringLiteral("This is not what this installation signed.")};
    const qsizetype first = text.indexOf('.'), second = first < 0 ? -1 : text.indexOf('.', first + 1);
    if (second < 0 || text.size() > longest)
        return invalid;
    const auto header = objectIn(text.first(first));
    const auto signature = fromBase64Url(text.sliced(second + 1));
    if (!header || !signature || header->size() != 3 || header->value(QLatin1String("alg")).toString() != QLatin1String("RS256")
        || header->value(QLatin1String("typ")).toString() != QLatin1String(type))
        return invalid;
    const PkeyPtr key = keys.verification.value(header->value(QLatin1String("kid")).toString().toLatin1());
    if (!key)
        return Error{ErrorCode::Invalid, QStringLiteral("signature_key_unknown"),
                     QStringLiteral("This was signed with a key that is not among the keys of this installation.")};
    const MdCtxPtr context(EVP_MD_CTX_new());
    const bool fits = context && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1
        && EVP_DigestVerify(context.get(), bytesOf(*signature), size_t(signature->size()), bytesOf(text), size_t(second)) == 1;
    ERR_clear_error();
    if (!fits)
        return invalid;
    const auto payload = objectIn(text.sliced(first + 1, second - first - 1));
    return payload ? Result<QJsonObject>(*payload) : Result<QJsonObject>(invalid);
}

} // namespace emesa::security
