// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/access_guard.h"

#include "core/domain/permission.h"
#include "server/services/grant_guard.h"
#include "server/storage/role_repository.h"
#include "server/storage/user_repository.h"

#include <algorithm>

namespace emesa::access {

namespace {

Error refuse(const char *reason, const QString &message)
{
    return {ErrorCode::Conflict, QString::fromLatin1(reason), message};
}

QStringList without(const QStringList &names, const QStringList &others)
{
    QStringList rest;
    std::copy_if(names.begin(), names.end(), std::back_inserter(rest), [&](const QString &name) { return !others.contains(name); });
    return rest;
}

} // namespace

Result<std::optional<Caller>> begin(UnitOfWork &work)
{
    if (Status locked = roles::lockAccess(work.database()); !locked)
        return locked.error();
    if (!work.actor().caller)
        return std::optional<Caller>();
    Caller caller = work.caller();
    const auto account = users::credentialsOf(work.database(), caller.userId);
    if (!account)
        return account.error();
    const auto held = *account && (*account)->isActive ? roles::permissionsOf(work.database(), caller.userId) : Result<QStringList>(QStringList());
    if (!held)
        return held.error();
    // What an API key leaves out stays out.
    caller.permissions.intersect(QSet<QString>(held->begin(), held->end()));
    return std::optional(caller);
}

bool isAdministratorRole(const QString &roleName, bool isBuiltIn)
{
    return isBuiltIn && roleName == QLatin1String(builtInRoles().front().name);
}

Status mayManage(const Caller *caller, const QStringList &heldByAccount)
{
    if (!caller)
        return {};
    const Status holds = mayGrant(*caller, heldByAccount);
    if (holds)
        return {};
    return Error{ErrorCode::Forbidden, QStringLiteral("user_holds_more"),
                 QStringLiteral("This user may do things that you may not. Ask somebody who may do as much.")};
}

Status mayAssign(const Caller *caller, std::optional<Id> supplier)
{
    if (!caller || !supplier || caller->isStaff() || caller->supplierId == supplier)
        return {};
    return Error{ErrorCode::Forbidden, QStringLiteral("supplier_not_seen"),
                 QStringLiteral("You cannot make somebody see the orders of this supplier, because you do not see them yourself.")};
}

Status checkStanding(const Caller *caller, const Standing &before, const Standing &after, qint64 activeAdministrators)
{
    if (caller && caller->userId == before.userId) {
        if (before.isActive && !after.isActive)
            return refuse("self_lockout", QStringLiteral("You cannot disable yourself. Ask another administrator."));
        if (before.isAdministrator && !after.isAdministrator)
            return refuse("self_lockout", QStringLiteral("You cannot take the administrator role from yourself. Ask another administrator."));
    }
    if (before.runsTheShop() && !after.runsTheShop() && activeAdministrators <= 1)
        return refuse("last_administrator", QStringLiteral("This is the last active administrator. Make somebody else administrator first."));
    return {};
}

Status checkRole(const Role &before, const Role &after)
{
    if (before.isBuiltIn && after.name != before.name)
        return refuse("built_in_role", QStringLiteral("%1 is a built-in role and keeps its name.").arg(before.name));
    if (isAdministratorRole(before.name, before.isBuiltIn) && !after.isActive)
        return refuse("built_in_role", QStringLiteral("The administrator role cannot be switched off."));
    return {};
}

Status checkRoleRemoval(const Role &role)
{
    if (role.isBuiltIn)
        return refuse("built_in_role", QStringLiteral("%1 is a built-in role and stays.").arg(role.name));
    if (role.userCount > 0)
        return refuse("in_use", QStringLiteral("%1 users have the role %2. Take it from them first, or switch it off with is_active.")
                                    .arg(role.userCount).arg(role.name));
    return {};
}

Status checkPermissions(const Caller *caller, const Role &role, const QStringList &before, const QStringList &after)
{
    const QStringList taken = without(before, after);
    if (isAdministratorRole(role.name, role.isBuiltIn) && !taken.isEmpty())
        return refuse("built_in_role", QStringLiteral("The administrator role keeps every permission."));
    return caller ? mayGrant(*caller, without(after, before) + taken) : Status();
}

} // namespace emesa::access
