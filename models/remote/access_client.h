// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/role.h"
#include "models/remote/typed_calls.h"

namespace emesa::remote {

/// Roles, what they allow, and users, for those who administer them. See TypedCalls.
class AccessClient : public TypedCalls
{
public:
    explicit AccessClient(Session &session, QObject *parent = nullptr) : TypedCalls(session, parent) {}

    /// `query.where("codename", "order_*")` for those that fit.
    [[nodiscard]] Future<Page<PermissionInfo>> permissions(const ListQuery &query = {});
    [[nodiscard]] Future<QList<EntityPermissions>> masterPermissions();

    [[nodiscard]] Future<Page<Role>> roles(const ListQuery &query = {});
    [[nodiscard]] Future<Role> role(const QString &id);
    [[nodiscard]] Future<Role> createRole(const Role &role);
    [[nodiscard]] Future<Role> replaceRole(const Role &role, Version version = {});
    [[nodiscard]] Future<Role> updateRole(const QString &id, const QJsonObject &changes, Version version = {});
    /// Switches it off; `forGood` deletes it.
    [[nodiscard]] Future<void> deleteRole(const QString &id, bool forGood = false, Version version = {});

    [[nodiscard]] Future<Page<GroupPermissions>> groupPermissions(const ListQuery &query = {});
    [[nodiscard]] Future<Page<GroupChoice>> groupChoices(const ListQuery &query = {});
    [[nodiscard]] Future<Page<PermissionChoice>> permissionChoices(const ListQuery &query = {});
    [[nodiscard]] Future<GroupPermissions> permissionsOf(Id group);
    [[nodiscard]] Future<GroupPermissions> setPermissions(const GroupPermissionsInput &input, Version version = {});
    [[nodiscard]] Future<void> clearPermissions(Id group, Version version = {});

    /// `query.where("role", …)` takes the uuid or name of a role.
    [[nodiscard]] Future<Page<Account>> users(const ListQuery &query = {});
    [[nodiscard]] Future<Account> user(Id id);
    [[nodiscard]] Future<Account> createUser(const AccountInput &input);
    [[nodiscard]] Future<Account> replaceUser(Id id, const AccountInput &input, Version version = {});
    [[nodiscard]] Future<Account> updateUser(Id id, const QJsonObject &changes, Version version = {});
    /// Disables the user and ends all sign-ins.
    [[nodiscard]] Future<void> deactivateUser(Id id, Version version = {});
};

} // namespace emesa::remote
