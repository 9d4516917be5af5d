// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/api_key_repository.h"

#include "core/domain/email_address.h"
#include "core/schema/row.h"
#include "core/storage/params.h"

namespace emesa::apiKeys {

using storage::Database;
using storage::params;
using storage::Row;
using storage::SchemaSql;
using storage::Sql;

namespace {

const Sql &fromKeys()
{
    static const Sql from("FROM api_keys k LEFT JOIN users u ON u.id = k.user_id");
    return from;
}

const Sql &selectRights()
{
    static const Sql sql("SELECT k.id, k.prefix, k.permissions, k.expires_at, k.last_used_at, k.revoked_at, k.user_id, u.is_active,"
                         " u.auth_version FROM api_keys k JOIN users u ON u.id = k.user_id WHERE ");
    return sql;
}

ApiKeyRights rightsIn(const Row &row)
{
    return {row.text(0), row.text(1), schema::Codec<QStringList>::fromRow(row, 2), row.get<std::optional<Timestamp>>(3),
            row.get<std::optional<Timestamp>>(4), !row.isNull(5), row.int64(6), row.boolean(7), row.int64(8)};
}

Status ran(const Result<qint64> &result)
{
    return result ? Status() : Status(result.error());
}

} // namespace

const ListSource &list()
{
    static const ListSource source{.entity = "api_keys",
                                   .columns = SchemaSql::columns<ApiKey>("k."),
                                   .from = fromKeys(),
                                   .countFrom = fromKeys(),
                                   .key = Sql("k.number"),
                                   .base = {},
                                   .fields = ListSelect::fieldsOf<ApiKey>("k."),
                                   .newestFirst = true};
    return source;
}

Result<std::optional<ApiKey>> find(Database &database, const QString &id)
{
    static const Sql sql = Sql("SELECT ") + SchemaSql::columns<ApiKey>("k.") + Sql(" ") + fromKeys() + Sql(" WHERE k.id = ?");
    return database.one(sql, params(id), [](const Row &row) { return schema::readRow<ApiKey>(row); });
}

Result<std::optional<ApiKeyRights>> rightsByHash(Database &database, const QByteArray &hash)
{
    static const Sql sql = selectRights() + Sql("k.key_hash = ?");
    return database.one(sql, params(QString::fromLatin1(hash)), rightsIn);
}

Result<std::optional<ApiKeyRights>> rightsById(Database &database, const QString &id)
{
    static const Sql sql = selectRights() + Sql("k.id = ?");
    return database.one(sql, params(id), rightsIn);
}

Status insert(Database &database, const ApiKey &key, const QByteArray &hash)
{
    static const Sql sql("INSERT INTO api_keys (id, key_hash, prefix, name, name_key, user_id, permissions, created_at, expires_at)"
                         " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    return ran(database.insert(sql, params(key.id, QString::fromLatin1(hash), key.prefix, key.name, canonicalName(key.name), key.user,
                                           schema::Codec<QStringList>::toSql(key.permissions), key.createdAt, key.expiresAt)));
}

Status freeExpiredNames(Database &database, Id userId, Timestamp now)
{
    static const Sql sql("UPDATE api_keys SET name_key = NULL WHERE user_id = ? AND name_key IS NOT NULL AND expires_at <= ?");
    return ran(database.execute(sql, params(userId, now)));
}

Result<qint64> countLiving(Database &database, Id userId, Timestamp now)
{
    static const Sql sql("SELECT COUNT(*) FROM api_keys WHERE user_id = ? AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > ?)");
    const auto count = database.one(sql, params(userId, now), [](const Row &row) { return row.int64(0); });
    if (!count)
        return count.error();
    return count->value_or(0);
}

Result<bool> revoke(Database &database, const QString &id, Timestamp now)
{
    static const Sql sql("UPDATE api_keys SET revoked_at = ?, name_key = NULL WHERE id = ? AND revoked_at IS NULL");
    const auto revoked = database.execute(sql, params(now, id));
    if (!revoked)
        return revoked.error();
    return *revoked > 0;
}

Status touch(Database &database, const QString &id, Timestamp now)
{
    static const Sql sql("UPDATE api_keys SET last_used_at = ? WHERE id = ? AND (last_used_at IS NULL OR last_used_at <= ?)");
    return ran(database.execute(sql, params(now, id, now.plusSeconds(-60))));
}

} // namespace emesa::apiKeys
