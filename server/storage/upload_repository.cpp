// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/upload_repository.h"

namespace emesa {

using storage::Database;
using storage::Dialect;
using storage::params;
using storage::Row;
using storage::Sql;

namespace {

const Sql &selectUpload()
{
    static const Sql sql("SELECT id, user_id, length, received, name, metadata, state, COALESCE(sha256, ''), created_at, expires_at"
                         " FROM uploads WHERE id = ?");
    return sql;
}

Upload uploadOf(const Row &row)
{
    return {row.text(0), row.int64(1), row.int64(2), row.int64(3), row.text(4), row.text(5),
            schema::Codec<UploadState>::fromRow(row, 6), row.text(7), row.timestamp(8), row.timestamp(9)};
}

QVariant sqlOf(UploadState state)
{
    return schema::Codec<UploadState>::toSql(state);
}

Result<bool> changedOne(const Result<qint64> &rows)
{
    if (!rows)
        return rows.error();
    return *rows > 0;
}

} // namespace

Status UploadRepository::insert(Database &database, const Upload &upload)
{
    static const Sql sql("INSERT INTO uploads (id, user_id, length, received, name, metadata, state, sha256, created_at, expires_at)"
                         " VALUES (?, ?, ?, ?, ?, ?, ?, NULL, ?, ?)");
    const auto written = database.execute(sql, params(upload.id, upload.user, upload.length, upload.received, upload.name, upload.metadata,
                                                      sqlOf(upload.state), upload.createdAt, upload.expiresAt));
    return written ? Status() : Status(written.error());
}

Result<std::optional<Upload>> UploadRepository::find(Database &database, const QString &id)
{
    return database.one(selectUpload(), params(id), &uploadOf);
}

Result<std::optional<Upload>> UploadRepository::lock(Database &database, const QString &id)
{
    static const Sql locking = selectUpload() + Sql(" FOR UPDATE");
    return database.one(database.dialect() == Dialect::MySql ? locking : selectUpload(), params(id), &uploadOf);
}

Result<UploadRepository::Usage> UploadRepository::usageOf(Database &database, Id user)
{
    static const Sql sql("SELECT COUNT(*), COALESCE(SUM(length), 0) FROM uploads WHERE user_id = ? AND state IN ('open', 'received', 'finished')");
    const auto usage = database.one(sql, params(user), [](const Row &row) { return Usage{row.int64(0), row.int64(1)}; });
    if (!usage)
        return usage.error();
    return usage->value_or(Usage());
}

Result<qint64> UploadRepository::countOpen(Database &database)
{
    static const Sql sql("SELECT COUNT(*) FROM uploads WHERE state IN ('open', 'received')");
    const auto found = database.one(sql, {}, [](const Row &row) { return row.int64(0); });
    if (!found)
        return found.error();
    return found->value_or(0);
}

Status UploadRepository::lockUser(Database &database, Id user)
{
    if (database.dialect() == Dialect::Sqlite)
        return {}; // one writer at a time anyway
    static const Sql sql("SELECT id FROM users WHERE id = ? FOR UPDATE");
    return database.forEach(sql, params(user), [](const Row &) {});
}

Result<bool> UploadRepository::advance(Database &database, const QString &id, qint64 from, qint64 to, UploadState state)
{
    static const Sql sql("UPDATE uploads SET received = ?, state = ? WHERE id = ? AND received = ? AND state = 'open'");
    return changedOne(database.execute(sql, params(to, sqlOf(state), id, from)));
}

Result<bool> UploadRepository::finish(Database &database, const QString &id, const QString &sha256, Timestamp expiresAt)
{
    static const Sql sql("UPDATE uploads SET state = 'finished', sha256 = ?, expires_at = ? WHERE id = ? AND state = 'received'");
    return changedOne(database.execute(sql, params(sha256, expiresAt, id)));
}

Result<bool> UploadRepository::markUsed(Database &database, const QString &id)
{
    static const Sql sql("UPDATE uploads SET state = 'used' WHERE id = ? AND state = 'finished'");
    return changedOne(database.execute(sql, params(id)));
}

Status UploadRepository::remove(Database &database, const QString &id)
{
    static const Sql sql("DELETE FROM uploads WHERE id = ?");
    const auto removed = database.execute(sql, params(id));
    return removed ? Status() : Status(removed.error());
}

Result<QStringList> UploadRepository::expired(Database &database, Timestamp now, int limit)
{
    static const Sql sql("SELECT id FROM uploads WHERE expires_at <= ? AND state IN ('open', 'received', 'finished')"
                         " ORDER BY expires_at LIMIT ?");
    const auto ids = database.all(sql, params(now, limit), [](const Row &row) { return row.text(0); });
    if (!ids)
        return ids.error();
    return QStringList(*ids);
}

Result<bool> UploadRepository::markExpired(Database &database, const QString &id, Timestamp now)
{
    static const Sql sql("UPDATE uploads SET state = 'expired' WHERE id = ? AND expires_at <= ? AND state IN ('open', 'received', 'finished')");
    return changedOne(database.execute(sql, params(id, now)));
}

Result<qint64> UploadRepository::forget(Database &database, Timestamp before)
{
    static const Sql sql("DELETE FROM uploads WHERE expires_at <= ? AND state IN ('used', 'expired')");
    return database.execute(sql, params(before));
}

Status UploadRepository::ensureBlob(Database &database, const QString &sha256, qint64 size, Timestamp now)
{
    static const Sql known("SELECT size FROM blobs WHERE sha256 = ?");
    const auto found = database.one(known, params(sha256), [](const Row &row) { return row.int64(0); });
    if (!found)
        return found.error();
    if (*found)
        return {};
    // Somebody may store the same content at this moment; then his row is as good.
    static const Sql sql("INSERT INTO blobs (sha256, size, created_at) VALUES (?, ?, ?)");
    const auto inserted = database.execute(sql, params(sha256, size, now));
    if (!inserted && inserted.error().reason != QLatin1String("duplicate"))
        return inserted.error();
    return {};
}

Result<bool> UploadRepository::releaseBlob(Database &database, const QString &sha256)
{
    static const Sql uses("SELECT (SELECT COUNT(*) FROM part_files WHERE sha256 = ?)"
                          " + (SELECT COUNT(*) FROM uploads WHERE sha256 = ? AND state = 'finished')"
                          " + (SELECT COUNT(*) FROM master_equipment_types WHERE image_sha256 = ?)"
                          " + (SELECT COUNT(*) FROM machines WHERE photo_sha256 = ?)");
    const auto used = database.one(uses, params(sha256, sha256, sha256, sha256), [](const Row &row) { return row.int64(0); });
    if (!used)
        return used.error();
    if (used->value_or(1) > 0)
        return false;
    // A file that is being attached at this moment holds the row by its foreign key.
    static const Sql sql("DELETE FROM blobs WHERE sha256 = ?");
    const auto removed = database.execute(sql, params(sha256));
    if (!removed && removed.error().reason == QLatin1String("still_in_use"))
        return false;
    return removed ? Result<bool>(true) : Result<bool>(removed.error());
}

} // namespace emesa
