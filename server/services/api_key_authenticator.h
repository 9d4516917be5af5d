// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/authenticator.h"
#include "server/services/people_mirror.h"
#include "server/services/rights.h"
#include "server/services/store.h"

#include <QCache>

namespace emesa {

struct ApiKeyRights;

/// A key as it is handed out once: "emk_<prefix>_<256 random bits>".
struct NewApiKey
{
    QByteArray key;
    QByteArray prefix;
};
[[nodiscard]] NewApiKey newApiKey();
/// Whether a credential claims to be an API key at all.
[[nodiscard]] bool looksLikeApiKey(QByteArrayView credential);

/// API keys: the user's rights in force now, cut down to what the key was made for. Looked up by the hash of the
/// whole key, so that what a look-up's timing tells is about the hash. Writes when a key was used, at most once a
/// minute. A refusal of a key that is known carries details["api_key"]. One per worker thread.
class ApiKeyAuthenticator final : public Authenticator
{
public:
    explicit ApiKeyAuthenticator(Store &store) : m_store(store) {}

    /// Where accounts are in another database, uses are not noted: only that database's own process writes there.
    /// Unauthenticated "token_invalid", "api_key_revoked", "api_key_expired".
    [[nodiscard]] Result<Caller> authenticate(const QByteArray &credential) override;
    /// The caller of a key that was shown before: live connections ask again and again.
    [[nodiscard]] Result<Caller> callerOf(const QString &apiKeyId);

private:
    struct Entry
    {
        qint64 version = 0; ///< of the user's rights
        Caller caller;
    };

    [[nodiscard]] Result<Caller> callerWith(const Result<std::optional<ApiKeyRights>> &rights);
    void noteUse(const ApiKeyRights &key);

    Store &m_store;
    QCache<QString, Entry> m_callers{1000}; ///< by key
    PeopleMirror m_people;
    QHash<QString, Timestamp> m_noted; ///< so that a database that takes no writes is not asked with every request
};

} // namespace emesa
