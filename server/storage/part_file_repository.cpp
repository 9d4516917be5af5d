// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/part_file_repository.h"

#include "core/storage/schema_sql.h"

namespace emesa {

using storage::Database;
using storage::Dialect;
using storage::params;
using storage::Row;
using storage::SchemaSql;
using storage::Sql;

namespace {

const Sql &selectOwner()
{
    static const Sql sql("SELECT o.id, o.client_id, m.supplier_id, o.status, o.version"
                         " FROM orders o LEFT JOIN machines m ON m.id = o.machine_id"
                         " WHERE o.id = ? AND o.deleted_at IS NULL");
    return sql;
}

FileOwner ownerOf(const Row &row)
{
    return {row.int64(0), row.int64(1), row.get<std::optional<Id>>(2), schema::Codec<OrderStatus>::fromRow(row, 3), row.int32(4)};
}

const Sql &selectFile()
{
    static const Sql sql = Sql("SELECT ") + SchemaSql::columns<PartFile>()
        + Sql(" FROM part_files pf JOIN users u ON u.id = pf.uploaded_by WHERE pf.order_id = ?");
    return sql;
}

PartFile fileOf(const Row &row)
{
    return schema::readRow<PartFile>(row);
}

QVariant sqlOf(FileKind kind)
{
    return schema::Codec<FileKind>::toSql(kind);
}

Status done(const Result<qint64> &result)
{
    return result ? Status() : Status(result.error());
}

} // namespace

Result<std::optional<FileOwner>> PartFileRepository::findOwner(Database &database, Id order)
{
    return database.one(selectOwner(), params(order), &ownerOf);
}

Result<std::optional<FileOwner>> PartFileRepository::lockOwner(Database &database, Id order)
{
    static const Sql lock("SELECT id FROM orders WHERE id = ? FOR UPDATE");
    static const Sql current = selectOwner() + Sql(" LOCK IN SHARE MODE");
    if (database.dialect() == Dialect::Sqlite)
        return findOwner(database, order);
    if (Status locked = database.forEach(lock, params(order), [](const Row &) {}); !locked)
        return locked.error();
    return database.one(current, params(order), &ownerOf);
}

Result<std::optional<PartFile>> PartFileRepository::find(Database &database, Id order, const QString &fileId)
{
    static const Sql sql = selectFile() + Sql(" AND pf.id = ?");
    return database.one(sql, params(order, fileId), &fileOf);
}

Result<QList<PartFile>> PartFileRepository::all(Database &database, Id order)
{
    static const Sql sql = selectFile() + Sql(" ORDER BY pf.kind DESC, pf.revision_number LIMIT 1000");
    return database.all(sql, params(order), &fileOf);
}

Result<qint64> PartFileRepository::count(Database &database, Id order)
{
    static const Sql sql("SELECT COUNT(*) FROM part_files WHERE order_id = ?");
    const auto found = database.one(sql, params(order), [](const Row &row) { return row.int64(0); });
    if (!found)
        return found.error();
    return found->value_or(0);
}

Status PartFileRepository::insert(Database &database, PartFile &file)
{
    static const Sql newest("SELECT COALESCE(MAX(revision_number), 0) FROM part_files WHERE order_id = ? AND kind = ?");
    const auto number = database.one(newest, params(file.order, sqlOf(file.kind)), [](const Row &row) { return row.int32(0); });
    if (!number)
        return number.error();
    const int next = number->value_or(0) + 1;
    file.revision = revisionName(next);
    static const Sql sql("INSERT INTO part_files (id, order_id, kind, revision_number, revision, name, sha256, size, content_type,"
                         " uploaded_by, note, is_released, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)");
    return done(database.execute(sql, params(file.id, file.order, sqlOf(file.kind), next, file.revision, file.name, file.sha256, file.size,
                                             file.contentType, file.uploadedBy, file.note, file.uploadedAt)));
}

Status PartFileRepository::setCurrent(Database &database, Id order, FileKind kind, const QString &path)
{
    static const Sql step("UPDATE orders SET step_file = ? WHERE id = ?");
    static const Sql drawing("UPDATE orders SET d2_draft_design = ? WHERE id = ?");
    return done(database.execute(kind == FileKind::Step ? step : drawing, params(path, order)));
}

Status PartFileRepository::bumpVersion(Database &database, Id order, Timestamp now)
{
    static const Sql sql("UPDATE orders SET version = version + 1, updated_at = ? WHERE id = ?");
    return done(database.execute(sql, params(now, order)));
}

Result<qint64> PartFileRepository::releaseLatest(Database &database, Id order)
{
    static const Sql newest("SELECT pf.id FROM part_files pf WHERE pf.order_id = ? AND pf.revision_number ="
                            " (SELECT MAX(other.revision_number) FROM part_files other WHERE other.order_id = pf.order_id AND other.kind = pf.kind)");
    const auto ids = database.all(newest, params(order), [](const Row &row) { return row.text(0); });
    if (!ids)
        return ids.error();
    static const Sql withdraw("UPDATE part_files SET is_released = 0 WHERE order_id = ? AND is_released = 1");
    if (const auto withdrawn = database.execute(withdraw, params(order)); !withdrawn)
        return withdrawn.error();
    static const Sql release("UPDATE part_files SET is_released = 1 WHERE id = ?");
    for (const QString &id : *ids) {
        if (const auto released = database.execute(release, params(id)); !released)
            return released.error();
    }
    return ids->size();
}

} // namespace emesa
