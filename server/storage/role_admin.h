// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/role.h"
#include "server/storage/list_select.h"

namespace emesa {

/// Roles and permissions as those who administer them see them: lists, single rows, changes. What a user may do is
/// in namespace roles. Functions are called on the database's thread, changes inside a transaction that began with
/// roles::lockAccess().
class RoleRepository
{
public:
    [[nodiscard]] static const ListSource &list();
    [[nodiscard]] static const ListSource &groups();       ///< read as Group
    [[nodiscard]] static const ListSource &groupChoices(); ///< read as GroupChoice

    [[nodiscard]] static Result<std::optional<Role>> find(storage::Database &database, const QString &id);
    /// Whatever the case.
    [[nodiscard]] static Result<std::optional<Role>> findByName(storage::Database &database, const QString &name);
    [[nodiscard]] static Result<std::optional<GroupPermissions>> findGroup(storage::Database &database, Id groupId);
    [[nodiscard]] static Result<bool> nameIsTaken(storage::Database &database, const QString &name, Id exceptGroup);

    /// `role.id` is the uuid to store. Conflict "duplicate" when the name exists.
    static Status insert(storage::Database &database, const Role &role, Timestamp now);
    static Status update(storage::Database &database, const Role &role, Timestamp now);
    /// For good. Nobody may have it.
    static Status remove(storage::Database &database, Id groupId);
};

class PermissionRepository
{
public:
    [[nodiscard]] static const ListSource &list();
    [[nodiscard]] static const ListSource &choices(); ///< read as PermissionChoice
    /// Those whose codename is `pattern`, in which * stands for any text.
    [[nodiscard]] static ListScope matching(const QString &pattern);

    /// Of master data, by entity as in the list of all.
    [[nodiscard]] static Result<QList<EntityPermissions>> master(storage::Database &database);
    /// What each of these roles allows, active or not.
    [[nodiscard]] static Result<QHash<Id, QList<PermissionInfo>>> ofGroups(storage::Database &database, const QList<Id> &groupIds);
    /// Their codenames; nullopt when one of the numbers is no permission.
    [[nodiscard]] static Result<std::optional<QStringList>> codenames(storage::Database &database, const QList<Id> &ids);
};

} // namespace emesa
