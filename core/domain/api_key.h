// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/schema/field.h"

#include <QStringList>

namespace emesa {

/// A key with which a program acts in a user's name, within `permissions`. The key itself is known only to whoever
/// made it; `prefix` is the readable part by which people tell keys apart. Read from api_keys k joined with users u.
struct ApiKey
{
    QString id;
    QString name;
    QString prefix;
    QStringList permissions; ///< codenames; in force are those of them that the user holds at the time of a request
    Id user = 0;
    QString userEmail;
    Timestamp createdAt;
    std::optional<Timestamp> expiresAt;
    std::optional<Timestamp> lastUsedAt; ///< exact to a minute
    std::optional<Timestamp> revokedAt;
    bool isRevoked = false;
};

struct ApiKeyInput
{
    QString name;
    QStringList permissions;
    std::optional<Timestamp> expiresAt;
};

/// The answer to making a key: the only time it is shown.
struct CreatedApiKey : ApiKey
{
    QString key; ///< "emk_<prefix>_<secret>", for "Authorization: Bearer"
};

namespace schema {

template<>
inline constexpr auto schemaOf<ApiKey> = entity("api_keys",
    field("id", &ApiKey::id, {.flags = Key | ReadOnly}),
    field("name", &ApiKey::name, {.title = QT_TRANSLATE_NOOP("ApiKey", "Name"), .flags = ReadOnly | Column | Searchable | Sortable, .maxLength = 150}),
    field("prefix", &ApiKey::prefix, {.title = QT_TRANSLATE_NOOP("ApiKey", "Begins with"), .flags = ReadOnly | Column | Searchable | Filterable}),
    field("permissions", &ApiKey::permissions, {.title = QT_TRANSLATE_NOOP("ApiKey", "Permissions"), .flags = ReadOnly}),
    field("user", &ApiKey::user, {.title = QT_TRANSLATE_NOOP("ApiKey", "User"), .flags = ReadOnly | Filterable, .sql = "k.user_id"}),
    field("user_email", &ApiKey::userEmail, {.title = QT_TRANSLATE_NOOP("ApiKey", "E-mail"), .flags = ReadOnly | Column | Searchable, .sql = "u.email"}),
    field("created_at", &ApiKey::createdAt, {.title = QT_TRANSLATE_NOOP("ApiKey", "Made"), .flags = ReadOnly | Column | Sortable}),
    field("expires_at", &ApiKey::expiresAt, {.title = QT_TRANSLATE_NOOP("ApiKey", "Expires"), .flags = ReadOnly | Column | Sortable}),
    field("last_used_at", &ApiKey::lastUsedAt, {.title = QT_TRANSLATE_NOOP("ApiKey", "Last used"), .flags = ReadOnly | Column | Sortable}),
    field("revoked_at", &ApiKey::revokedAt, {.title = QT_TRANSLATE_NOOP("ApiKey", "Revoked"), .flags = ReadOnly | Column | Sortable}),
    field("is_revoked", &ApiKey::isRevoked, {.flags = ReadOnly | Filterable, .sql = "CASE WHEN k.revoked_at IS NULL THEN 0 ELSE 1 END"}));

template<>
inline constexpr auto schemaOf<CreatedApiKey> = std::apply([](const auto &...fields) {
    return entity("created_api_key", fields..., field("key", &CreatedApiKey::key, {.title = QT_TRANSLATE_NOOP("ApiKey", "Key"), .flags = ReadOnly | Derived}));
}, schemaOf<ApiKey>.fields);

template<>
inline constexpr auto schemaOf<ApiKeyInput> = entity("api_key",
    field("name", &ApiKeyInput::name, {.title = QT_TRANSLATE_NOOP("ApiKey", "Name"), .flags = Required, .maxLength = 150}),
    field("permissions", &ApiKeyInput::permissions, {.title = QT_TRANSLATE_NOOP("ApiKey", "Permissions"), .flags = Required}),
    field("expires_at", &ApiKeyInput::expiresAt, {.title = QT_TRANSLATE_NOOP("ApiKey", "Expires")}));

} // namespace schema
} // namespace emesa
