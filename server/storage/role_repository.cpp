// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/role_repository.h"

#include "core/domain/email_address.h"
#include "core/domain/permission.h"
#include "core/storage/params.h"
#include "server/storage/user_repository.h"

#include <QHash>
#include <QSet>

namespace emesa::roles {

using storage::Database;
using storage::Dialect;
using storage::params;
using storage::Row;
using storage::Sql;

namespace {

/// Everybody who seeds waits here for whoever came first. The ledger's row is there from the first migration on.
Status takeTurn(Database &database)
{
    if (database.dialect() == Dialect::Sqlite)
        return {}; // a transaction of ours has the whole file
    static const Sql sql("SELECT id FROM ledger WHERE id = 1 FOR UPDATE");
    return database.forEach(sql, {}, [](const Row &) {});
}

Status ran(const Result<qint64> &result)
{
    return result ? Status() : Status(result.error());
}

/// Codename → number of the permissions this installation did not know before.
Result<QHash<QString, qint64>> seedPermissions(Database &database)
{
    static const Sql stored("SELECT id, codename FROM permissions");
    QHash<qint64, QString> known;
    if (Status read = database.forEach(stored, {}, [&](const Row &row) { known.insert(row.int64(0), row.text(1)); }); !read)
        return read.error();
    QHash<QString, qint64> added;
    qint64 id = 0;
    for (const Permission &permission : allPermissions()) {
        const QString codename = QString::fromLatin1(permission.codename);
        const auto found = known.constFind(++id);
        if (found != known.constEnd()) {
            if (*found != codename)
                return Error{ErrorCode::Internal, QStringLiteral("permissions_renumbered"),
                             QStringLiteral("Permission %1 is %2 here and %3 in this program. Update the program.").arg(id).arg(*found, codename)};
            continue;
        }
        static const Sql insert("INSERT INTO permissions (id, codename, name, entity, action) VALUES (?, ?, ?, ?, ?)");
        const auto written = database.execute(insert, params(id, codename, QString::fromUtf8(permission.name), QString::fromLatin1(permission.entity),
                                                             QString::fromLatin1(permission.action)));
        if (!written)
            return written.error();
        added.insert(codename, id);
    }
    return added;
}

Status allow(Database &database, qint64 groupId, qint64 permissionId)
{
    static const Sql sql("INSERT INTO role_permissions (group_id, permission_id) VALUES (?, ?)");
    return ran(database.execute(sql, params(groupId, permissionId)));
}

Result<QStringList> names(Database &database, const Sql &sql, Id userId)
{
    return database.all(sql, params(userId), [](const Row &row) { return row.text(0); });
}

} // namespace

Status lockAccess(Database &database)
{
    if (database.dialect() == Dialect::Sqlite)
        return {}; // a transaction of ours has the whole file
    static const Sql sql("SELECT group_id FROM roles WHERE name_key = ? FOR UPDATE");
    return database.forEach(sql, params(canonicalName(QString::fromLatin1(builtInRoles().front().name))), [](const Row &) {});
}

Result<bool> seed(Database &database, Timestamp now)
{
    if (Status turn = takeTurn(database); !turn)
        return turn.error();
    const auto added = seedPermissions(database);
    if (!added)
        return added.error();
    bool changed = !added->isEmpty();

    static const Sql numbers("SELECT codename, id FROM permissions");
    QHash<QString, qint64> idOf;
    if (Status read = database.forEach(numbers, {}, [&](const Row &row) { idOf.insert(row.text(0), row.int64(1)); }); !read)
        return read.error();

    for (const BuiltInRole &role : builtInRoles()) {
        const QString name = QString::fromLatin1(role.name);
        const auto found = groupIdOf(database, name);
        if (!found)
            return found.error();
        const bool isNew = !found->has_value();
        qint64 groupId = found->value_or(0);
        if (isNew) {
            static const Sql insert("INSERT INTO roles (id, name, name_key, description, is_built_in, is_active, created_at, updated_at)"
                                    " VALUES (?, ?, ?, ?, 1, 1, ?, ?)");
            const auto written = database.insert(insert, params(newUuid(now), name, canonicalName(name), QString::fromUtf8(role.description), now, now));
            if (!written)
                return written.error();
            groupId = *written;
            changed = true;
        }
        static const Sql allowed("SELECT permission_id FROM role_permissions WHERE group_id = ?");
        QSet<qint64> has;
        if (Status read = database.forEach(allowed, params(groupId), [&](const Row &row) { has.insert(row.int64(0)); }); !read)
            return read.error();
        const bool isAdministrator = &role == &builtInRoles().front();
        const QStringList wanted = role.permissions();
        for (const QString &codename : wanted) {
            const qint64 permission = idOf.value(codename);
            if (has.contains(permission) || !(isNew || isAdministrator || added->contains(codename)))
                continue;
            if (Status written = allow(database, groupId, permission); !written)
                return written.error();
            changed = true;
        }
    }
    return changed;
}

Result<QStringList> namesOf(Database &database, Id userId)
{
    static const Sql sql("SELECT r.name FROM user_roles ur JOIN roles r ON r.group_id = ur.group_id"
                         " WHERE ur.user_id = ? AND r.is_active = 1 ORDER BY r.name");
    return names(database, sql, userId);
}

Result<QStringList> permissionsOf(Database &database, Id userId)
{
    static const Sql sql("SELECT DISTINCT p.codename FROM user_roles ur JOIN roles r ON r.group_id = ur.group_id"
                         " JOIN role_permissions rp ON rp.group_id = r.group_id JOIN permissions p ON p.id = rp.permission_id"
                         " WHERE ur.user_id = ? AND r.is_active = 1 ORDER BY p.codename");
    return names(database, sql, userId);
}

Result<std::optional<qint64>> groupIdOf(Database &database, const QString &name)
{
    static const Sql sql("SELECT group_id FROM roles WHERE name_key = ?");
    return database.one(sql, params(canonicalName(name)), [](const Row &row) { return row.int64(0); });
}

Result<bool> grant(Database &database, Id userId, qint64 groupId)
{
    static const Sql select("SELECT user_id FROM user_roles WHERE user_id = ? AND group_id = ?");
    const auto has = database.one(select, params(userId, groupId), [](const Row &row) { return row.int64(0); });
    if (!has)
        return has.error();
    if (*has)
        return false;
    static const Sql insert("INSERT INTO user_roles (user_id, group_id) VALUES (?, ?)");
    if (const auto written = database.execute(insert, params(userId, groupId)); !written)
        return written.error();
    if (Status counted = users::rightsChanged(database, userId); !counted)
        return counted.error();
    return true;
}

Result<bool> withdraw(Database &database, Id userId, qint64 groupId)
{
    static const Sql sql("DELETE FROM user_roles WHERE user_id = ? AND group_id = ?");
    const auto removed = database.execute(sql, params(userId, groupId));
    if (!removed)
        return removed.error();
    if (Status counted = users::rightsChanged(database, userId); !counted)
        return counted.error();
    return *removed > 0;
}

Status setPermissions(Database &database, qint64 groupId, const QStringList &codenames, Timestamp now)
{
    static const Sql touch("UPDATE roles SET version = version + 1, updated_at = ? WHERE group_id = ?");
    if (Status touched = ran(database.execute(touch, params(now, groupId))); !touched)
        return touched;
    static const Sql clear("DELETE FROM role_permissions WHERE group_id = ?");
    if (Status cleared = ran(database.execute(clear, params(groupId))); !cleared)
        return cleared;
    static const Sql number("SELECT id FROM permissions WHERE codename = ?");
    const QSet<QString> once(codenames.begin(), codenames.end());
    for (const QString &codename : once) {
        const auto id = database.one(number, params(codename), [](const Row &row) { return row.int64(0); });
        if (!id)
            return id.error();
        if (!*id)
            return Error{ErrorCode::Conflict, QStringLiteral("missing_reference"), QStringLiteral("There is no permission %1.").arg(codename)};
        if (Status written = allow(database, groupId, **id); !written)
            return written;
    }
    return holdersChanged(database, groupId);
}

Status holdersChanged(Database &database, qint64 groupId)
{
    static const Sql sql("UPDATE users SET auth_version = auth_version + 1"
                         " WHERE id IN (SELECT user_id FROM user_roles WHERE group_id = ?)");
    return ran(database.execute(sql, params(groupId)));
}

Result<qint64> countActiveHolders(Database &database, qint64 groupId)
{
    static const Sql sql("SELECT COUNT(*) FROM user_roles ur JOIN users u ON u.id = ur.user_id WHERE ur.group_id = ? AND u.is_active = 1");
    const auto count = database.one(sql, params(groupId), [](const Row &row) { return row.int64(0); });
    if (!count)
        return count.error();
    return count->value_or(0);
}

} // namespace emesa::roles
