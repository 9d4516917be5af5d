// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/role_admin.h"

#include "core/domain/email_address.h"
#include "core/storage/params.h"

namespace emesa {

using storage::Database;
using storage::params;
using storage::Row;
using storage::SchemaSql;
using storage::Sql;

namespace {

Status ran(const Result<qint64> &result)
{
    return result ? Status() : Status(result.error());
}

template<typename T>
ListSource rolesAs(const char *entity)
{
    return {.entity = entity,
            .columns = SchemaSql::columns<T>("r."),
            .from = Sql("FROM roles r"),
            .countFrom = Sql("FROM roles r"),
            .key = Sql("r.group_id"),
            .base = Sql(),
            .fields = ListSelect::fieldsOf<T>("r."),
            .newestFirst = false};
}

template<typename T>
ListSource permissionsAs(const char *entity)
{
    return {.entity = entity,
            .columns = SchemaSql::columns<T>("p."),
            .from = Sql("FROM permissions p"),
            .countFrom = Sql("FROM permissions p"),
            .key = Sql("p.id"),
            .base = Sql(),
            .fields = ListSelect::fieldsOf<T>("p."),
            .newestFirst = false};
}

} // namespace

const ListSource &RoleRepository::list()
{
    static const ListSource source = rolesAs<Role>("roles");
    return source;
}

const ListSource &RoleRepository::groups()
{
    static const ListSource source = rolesAs<Group>("group_permissions");
    return source;
}

const ListSource &RoleRepository::groupChoices()
{
    static const ListSource source = rolesAs<GroupChoice>("group_choices");
    return source;
}

Result<std::optional<Role>> RoleRepository::find(Database &database, const QString &id)
{
    static const Sql sql = Sql("SELECT ") + SchemaSql::columns<Role>("r.") + Sql(" FROM roles r WHERE r.id = ?");
    return database.one(sql, params(id), [](const Row &row) { return schema::readRow<Role>(row); });
}

Result<std::optional<Role>> RoleRepository::findByName(Database &database, const QString &name)
{
    static const Sql sql = Sql("SELECT ") + SchemaSql::columns<Role>("r.") + Sql(" FROM roles r WHERE r.name_key = ?");
    return database.one(sql, params(canonicalName(name)), [](const Row &row) { return schema::readRow<Role>(row); });
}

Result<std::optional<GroupPermissions>> RoleRepository::findGroup(Database &database, Id groupId)
{
    static const Sql sql = Sql("SELECT ") + SchemaSql::columns<Group>("r.") + Sql(" FROM roles r WHERE r.group_id = ?");
    auto group = database.one(sql, params(groupId), [](const Row &row) { return GroupPermissions{schema::readRow<Group>(row), {}}; });
    if (!group || !*group)
        return group;
    const auto permissions = PermissionRepository::ofGroups(database, {groupId});
    if (!permissions)
        return permissions.error();
    (*group)->permissions = permissions->value(groupId);
    return group;
}

Result<bool> RoleRepository::nameIsTaken(Database &database, const QString &name, Id exceptGroup)
{
    static const Sql sql("SELECT group_id FROM roles WHERE name_key = ? AND group_id <> ?");
    const auto found = database.one(sql, params(canonicalName(name), exceptGroup), [](const Row &row) { return row.int64(0); });
    if (!found)
        return found.error();
    return found->has_value();
}

Status RoleRepository::insert(Database &database, const Role &role, Timestamp now)
{
    static const Sql sql("INSERT INTO roles (id, name, name_key, description, is_built_in, is_active, created_at, updated_at)"
                         " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    return ran(database.insert(sql, params(role.id, role.name, canonicalName(role.name), role.description, role.isBuiltIn, role.isActive, now, now)));
}

Status RoleRepository::update(Database &database, const Role &role, Timestamp now)
{
    static const Sql sql("UPDATE roles SET name = ?, name_key = ?, description = ?, is_active = ?, version = version + 1, updated_at = ?"
                         " WHERE group_id = ?");
    return ran(database.execute(sql, params(role.name, canonicalName(role.name), role.description, role.isActive, now, role.groupId)));
}

Status RoleRepository::remove(Database &database, Id groupId)
{
    static const Sql permissions("DELETE FROM role_permissions WHERE group_id = ?");
    if (Status removed = ran(database.execute(permissions, params(groupId))); !removed)
        return removed;
    static const Sql role("DELETE FROM roles WHERE group_id = ?");
    return ran(database.execute(role, params(groupId)));
}

const ListSource &PermissionRepository::list()
{
    static const ListSource source = permissionsAs<PermissionInfo>("permissions");
    return source;
}

const ListSource &PermissionRepository::choices()
{
    static const ListSource source = permissionsAs<PermissionChoice>("permission_choices");
    return source;
}

ListScope PermissionRepository::matching(const QString &pattern)
{
    static const Sql like("p.codename LIKE ? ESCAPE '!'"), equals("p.codename = ?");
    if (!pattern.contains(u'*'))
        return {equals, params(pattern)};
    QString text = pattern;
    text.replace(u'!', QLatin1String("!!")).replace(u'%', QLatin1String("!%")).replace(u'_', QLatin1String("!_")).replace(u'*', u'%');
    return {like, params(text)};
}

Result<QList<EntityPermissions>> PermissionRepository::master(Database &database)
{
    static const Sql sql = Sql("SELECT ") + SchemaSql::columns<PermissionInfo>("p.") + Sql(" FROM permissions p WHERE p.codename LIKE 'master!_%' ESCAPE '!' ORDER BY p.id");
    QList<EntityPermissions> groups;
    const Status read = database.forEach(sql, {}, [&](const Row &row) {
        const auto permission = schema::readRow<PermissionInfo>(row);
        if (groups.isEmpty() || groups.last().entity != permission.entity)
            groups.append({permission.entity, {}});
        groups.last().permissions.append(permission);
    });
    if (!read)
        return read.error();
    return groups;
}

Result<QHash<Id, QList<PermissionInfo>>> PermissionRepository::ofGroups(Database &database, const QList<Id> &groupIds)
{
    QHash<Id, QList<PermissionInfo>> permissions;
    static constexpr qsizetype atOnce = 500;
    for (qsizetype from = 0; from < groupIds.size(); from += atOnce) {
        QVariantList values;
        for (const Id groupId : groupIds.mid(from, atOnce))
            values += groupId;
        static const Sql head = Sql("SELECT rp.group_id, ") + SchemaSql::columns<PermissionInfo>("p.")
            + Sql(" FROM role_permissions rp JOIN permissions p ON p.id = rp.permission_id WHERE rp.group_id IN (");
        static const Sql tail(") ORDER BY rp.group_id, p.id");
        const Status read = database.forEach(head + Sql::placeholders(values.size()) + tail, values, [&](const Row &row) {
            permissions[row.int64(0)].append(schema::readRow<PermissionInfo>(row, 1));
        });
        if (!read)
            return read.error();
    }
    return permissions;
}

Result<std::optional<QStringList>> PermissionRepository::codenames(Database &database, const QList<Id> &ids)
{
    static const Sql sql("SELECT id, codename FROM permissions");
    QHash<Id, QString> known;
    if (Status read = database.forEach(sql, {}, [&](const Row &row) { known.insert(row.int64(0), row.text(1)); }); !read)
        return read.error();
    QStringList names;
    for (const Id id : ids) {
        if (!known.contains(id))
            return std::optional<QStringList>();
        names += known.value(id);
    }
    names.removeDuplicates();
    return std::optional(names);
}

} // namespace emesa
