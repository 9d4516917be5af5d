// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/api_key.h"
#include "core/storage/database.h"
#include "server/storage/list_select.h"

namespace emesa {

/// What one query per request says about an API key.
struct ApiKeyRights
{
    QString id;
    QString prefix;
    QStringList permissions;
    std::optional<Timestamp> expiresAt;
    std::optional<Timestamp> lastUsedAt;
    bool isRevoked = false;
    Id userId = 0;
    bool isActive = false; ///< the user
    qint64 authVersion = 0; ///< users::rightsVersion()
};

/// The SQL of api_keys. Functions are called on the database's thread; changes inside a transaction, but for touch().
namespace apiKeys {

[[nodiscard]] const ListSource &list();
[[nodiscard]] Result<std::optional<ApiKey>> find(storage::Database &database, const QString &id);
[[nodiscard]] Result<std::optional<ApiKeyRights>> rightsByHash(storage::Database &database, const QByteArray &hash);
[[nodiscard]] Result<std::optional<ApiKeyRights>> rightsById(storage::Database &database, const QString &id);

/// Conflict "duplicate" when a living key of the user has the name.
Status insert(storage::Database &database, const ApiKey &key, const QByteArray &hash);
/// Names of the user's expired keys are free again.
Status freeExpiredNames(storage::Database &database, Id userId, Timestamp now);
[[nodiscard]] Result<qint64> countLiving(storage::Database &database, Id userId, Timestamp now);
/// False when it was revoked before.
Result<bool> revoke(storage::Database &database, const QString &id, Timestamp now);
/// Notes a use, unless one was noted within the last minute.
Status touch(storage::Database &database, const QString &id, Timestamp now);

} // namespace apiKeys
} // namespace emesa
