// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/access_client.h"

namespace emesa::remote {

AccessClient::Future<Page<PermissionInfo>> AccessClient::permissions(const ListQuery &query)
{
    return page<PermissionInfo>("permissions.list", query);
}

AccessClient::Future<QList<EntityPermissions>> AccessClient::masterPermissions()
{
    return list<EntityPermissions>(requestTo("permissions.master"));
}

AccessClient::Future<Page<Role>> AccessClient::roles(const ListQuery &query)
{
    return page<Role>("roles.list", query);
}

AccessClient::Future<Role> AccessClient::role(const QString &id)
{
    return object<Role>(request("roles.get", id));
}

AccessClient::Future<Role> AccessClient::createRole(const Role &role)
{
    return object<Role>(requestTo("roles.create"), role);
}

AccessClient::Future<Role> AccessClient::replaceRole(const Role &role, Version version)
{
    return object<Role>(request("roles.replace", role.id, version), role);
}

AccessClient::Future<Role> AccessClient::updateRole(const QString &id, const QJsonObject &changes, Version version)
{
    return object<Role>(request("roles.update", id, version), changes);
}

AccessClient::Future<void> AccessClient::deleteRole(const QString &id, bool forGood, Version version)
{
    Request removal = request("roles.delete", id, version);
    if (forGood)
        removal.query.addQueryItem(QStringLiteral("hard_delete"), QStringLiteral("true"));
    return nothing(removal);
}

AccessClient::Future<Page<GroupPermissions>> AccessClient::groupPermissions(const ListQuery &query)
{
    return page<GroupPermissions>("group_permissions.list", query);
}

AccessClient::Future<Page<GroupChoice>> AccessClient::groupChoices(const ListQuery &query)
{
    return page<GroupChoice>("group_permissions.groups", query);
}

AccessClient::Future<Page<PermissionChoice>> AccessClient::permissionChoices(const ListQuery &query)
{
    return page<PermissionChoice>("group_permissions.permissions", query);
}

AccessClient::Future<GroupPermissions> AccessClient::permissionsOf(Id group)
{
    return object<GroupPermissions>(request("group_permissions.get", group));
}

AccessClient::Future<GroupPermissions> AccessClient::setPermissions(const GroupPermissionsInput &input, Version version)
{
    Request change = requestTo("group_permissions.set");
    if (version && session().user())
        change.add("If-Match", api::etagOf(*version, session().user()->id));
    return object<GroupPermissions>(change, input);
}

AccessClient::Future<void> AccessClient::clearPermissions(Id group, Version version)
{
    return nothing(request("group_permissions.clear", group, version));
}

AccessClient::Future<Page<Account>> AccessClient::users(const ListQuery &query)
{
    return page<Account>("users.list", query);
}

AccessClient::Future<Account> AccessClient::user(Id id)
{
    return object<Account>(request("users.get", id));
}

AccessClient::Future<Account> AccessClient::createUser(const AccountInput &input)
{
    return object<Account>(requestTo("users.create"), input);
}

AccessClient::Future<Account> AccessClient::replaceUser(Id id, const AccountInput &input, Version version)
{
    return object<Account>(request("users.replace", id, version), input);
}

AccessClient::Future<Account> AccessClient::updateUser(Id id, const QJsonObject &changes, Version version)
{
    return object<Account>(request("users.update", id, version), changes);
}

AccessClient::Future<void> AccessClient::deactivateUser(Id id, Version version)
{
    return nothing(request("users.delete", id, version));
}

} // namespace emesa::remote
