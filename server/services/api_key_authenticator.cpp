// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/api_key_authenticator.h"

#include "server/security/opaque.h"
#include "server/storage/api_key_repository.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcApiKeys, "emesa.server.api_keys")

namespace emesa {

namespace {

constexpr char mark[] = "emk_";
constexpr qsizetype markSize = sizeof mark - 1;
constexpr int prefixBytes = 4;  // as 8 hexadecimal digits
constexpr int secretBytes = 32; // as 43 characters of base64url
constexpr qsizetype keySize = markSize + 2 * prefixBytes + 1 + 43;
constexpr qint64 noteEverySeconds = 60;
constexpr qsizetype rememberedNotes = 10'000;

Error refusal(const char *reason, const QString &message, const ApiKeyRights *key = nullptr)
{
    Error error{ErrorCode::Unauthenticated, QString::fromLatin1(reason), message};
    if (key)
        error.details.insert(QStringLiteral("api_key"), QJsonObject{{QStringLiteral("id"), key->id}, {QStringLiteral("prefix"), key->prefix}});
    return error;
}

} // namespace

NewApiKey newApiKey()
{
    const QByteArray prefix = QByteArray::fromBase64(newSecret(prefixBytes), QByteArray::Base64UrlEncoding).toHex();
    return {mark + prefix + '_' + newSecret(secretBytes), prefix};
}

bool looksLikeApiKey(QByteArrayView credential)
{
    return credential.startsWith(QByteArrayView(mark, markSize));
}

Result<Caller> ApiKeyAuthenticator::authenticate(const QByteArray &credential)
{
    if (!looksLikeApiKey(credential) || credential.size() != keySize)
        return refusal("token_invalid", QStringLiteral("The API key is not valid."));
    return callerWith(apiKeys::rightsByHash(m_store.identity(), security::hashSecret(credential)));
}

Result<Caller> ApiKeyAuthenticator::callerOf(const QString &apiKeyId)
{
    return callerWith(apiKeys::rightsById(m_store.identity(), apiKeyId));
}

Result<Caller> ApiKeyAuthenticator::callerWith(const Result<std::optional<ApiKeyRights>> &rights)
{
    if (!rights)
        return rights.error();
    if (!*rights)
        return refusal("token_invalid", QStringLiteral("The API key is not valid."));
    const ApiKeyRights &key = **rights;
    if (key.isRevoked || !key.isActive)
        return refusal("api_key_revoked", QStringLiteral("This API key was revoked."), &key);
    if (key.expiresAt && *key.expiresAt <= m_store.now())
        return refusal("api_key_expired", QStringLiteral("This API key has expired. Make a new one."), &key);
    const Entry *entry = m_callers.object(key.id);
    if (!entry || entry->version != key.authVersion) {
        // Read after the version: at least as new as it, and if newer, the next version differs.
        auto caller = readCaller(m_store.identity(), key.userId);
        if (!caller)
            return caller.error();
        caller->apiKeyId = key.id;
        caller->apiKeyPrefix = key.prefix;
        caller->permissions.intersect(QSet<QString>(key.permissions.begin(), key.permissions.end()));
        auto *fresh = new Entry{key.authVersion, *std::move(caller)};
        m_callers.insert(key.id, fresh); // takes ownership
        entry = fresh;
    }
    if (Status known = m_people.see(m_store, key.userId, key.authVersion); !known)
        return known.error();
    if (!m_store.hasOtherIdentity()) // only its owner writes to the identity database
        noteUse(key);
    return entry->caller;
}

void ApiKeyAuthenticator::noteUse(const ApiKeyRights &key)
{
    const Timestamp now = m_store.now();
    const auto isRecent = [&](Timestamp at) { return now.ms - at.ms < noteEverySeconds * 1000 && at <= now; };
    if (key.lastUsedAt && isRecent(*key.lastUsedAt))
        return;
    if (const auto noted = m_noted.constFind(key.id); noted != m_noted.constEnd() && isRecent(*noted))
        return;
    if (m_noted.size() >= rememberedNotes)
        m_noted.clear();
    m_noted.insert(key.id, now);
    if (const Status written = apiKeys::touch(m_store.identity(), key.id, now); !written)
        qCWarning(lcApiKeys) << "could not note the use of API key" << key.prefix << written.error().reason;
}

} // namespace emesa
