// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/master_tree.h"

#include "core/storage/params.h"

namespace emesa {

using storage::Database;
using storage::Dialect;
using storage::param;
using storage::params;
using storage::Row;
using storage::Sql;

namespace {

struct KindSql
{
    Sql read;  ///< is_active, is_deleted, everything above
    Sql hold;
    Sql named;
};

const KindSql &sqlOf(MasterKind kind)
{
    static const auto all = [] {
        std::array<KindSql, masterEntities.size()> made;
        for (const MasterEntity &entity : masterEntities) {
            Sql columns("SELECT is_active, is_deleted");
            for (size_t steps = 1; steps <= masterDepth(entity.kind); ++steps)
                columns += Sql(", ") + Sql::identifier(masterAbove(entity.kind, steps).name);
            KindSql &sql = made[size_t(entity.kind)];
            sql.read = columns + Sql(" FROM ") + Sql::identifier(entity.table) + Sql(" WHERE unique_id = ?");
            sql.hold = sql.read + Sql(" LOCK IN SHARE MODE");
            sql.named = Sql("SELECT unique_id FROM ") + Sql::identifier(entity.table) + Sql(" WHERE name_key = ?");
            if (entity.parent)
                sql.named += Sql(" AND ") + Sql::identifier(masterEntity(*entity.parent).name) + Sql(" = ?");
        }
        return made;
    }();
    return all[size_t(kind)];
}

Status add(Database &database, QList<MasterTree::Use> &uses, const Sql &count, const QString &id, const char *what)
{
    const auto found = database.one(count, params(id), [](const Row &row) { return row.int64(0); });
    if (!found)
        return found.error();
    if (found->value_or(0) > 0)
        uses.append({QString::fromLatin1(what).replace(u'_', u' '), **found});
    return {};
}

} // namespace

Result<std::optional<MasterTree::Place>> MasterTree::hold(Database &database, MasterKind kind, const QString &id)
{
    const int depth = int(masterDepth(kind));
    const KindSql &sql = sqlOf(kind);
    return database.one(database.dialect() == Dialect::MySql ? sql.hold : sql.read, params(id), [&](const Row &row) {
        Place place{row.boolean(0), row.boolean(1), {id}};
        for (int above = 0; above < depth; ++above)
            place.lineage += row.text(2 + above);
        return place;
    });
}

Result<QList<MasterTree::Use>> MasterTree::usesOf(Database &database, MasterKind kind, const QString &id)
{
    QList<Use> uses;
    for (const MasterEntity &child : masterEntities) {
        if (child.parent != kind)
            continue;
        const Sql count = Sql("SELECT COUNT(*) FROM ") + Sql::identifier(child.table) + Sql(" WHERE ") + Sql::identifier(masterEntity(kind).name)
            + Sql(" = ? AND is_deleted = 0");
        if (Status counted = add(database, uses, count, id, child.plural); !counted)
            return counted.error();
    }
    static const Sql machinesOfType("SELECT COUNT(*) FROM machines WHERE equipment_type = ? AND deleted_at IS NULL");
    static const Sql machinesInPlant("SELECT COUNT(*) FROM machines WHERE plant = ? AND deleted_at IS NULL");
    if (kind == MasterKind::EquipmentType || kind == MasterKind::Plant) {
        if (Status counted = add(database, uses, kind == MasterKind::Plant ? machinesInPlant : machinesOfType, id, "machines"); !counted)
            return counted.error();
    }
    return uses;
}

Status MasterTree::moveDescendants(Database &database, MasterKind kind, const QString &id, const QStringList &lineage)
{
    // From the top down, the order in which whoever adds something holds its parent.
    for (const MasterEntity &below : masterEntities) {
        size_t steps = 0;
        for (size_t i = 1; i <= masterDepth(below.kind); ++i)
            steps = masterAbove(below.kind, i).kind == kind ? i : steps;
        if (steps == 0)
            continue;
        Sql sql = Sql("UPDATE ") + Sql::identifier(below.table) + Sql(" SET version = version + 1");
        QVariantList values;
        for (qsizetype i = 0; i < lineage.size(); ++i) {
            sql += Sql(", ") + Sql::identifier(masterAbove(kind, size_t(i) + 1).name) + Sql(" = ?");
            values += param(lineage[i]);
        }
        sql += Sql(" WHERE ") + Sql::identifier(masterEntity(kind).name) + Sql(" = ?");
        const auto moved = database.execute(sql, values + params(id));
        if (!moved)
            return moved.error();
    }
    return {};
}

Status MasterTree::touchChildren(Database &database, MasterKind kind, const QString &id)
{
    for (const MasterEntity &child : masterEntities) {
        if (child.parent != kind)
            continue;
        const auto touched = database.execute(Sql("UPDATE ") + Sql::identifier(child.table) + Sql(" SET version = version + 1 WHERE ")
                                                  + Sql::identifier(masterEntity(kind).name) + Sql(" = ?"), params(id));
        if (!touched)
            return touched.error();
    }
    return {};
}

Result<std::optional<QString>> MasterTree::find(Database &database, MasterKind kind, const QString &parent, const QString &name)
{
    const QString key = masterNameKey(name);
    return database.one(sqlOf(kind).named, masterEntity(kind).parent ? params(key, parent) : params(key), [](const Row &row) { return row.text(0); });
}

} // namespace emesa
