// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/role.h"
#include "server/services/unit_of_work.h"

namespace emesa::access {

// What nobody may do with roles and accounts, whatever permissions he has. `caller` is null for the operator at the
// command line, who holds everything. Who may give what: grant_guard.h.

/// Begins a change of roles or of who has them: waits for whoever is at it (roles::lockAccess) and answers the caller
/// with the rights he still has then, so that nobody gives away what was taken from him a moment ago. Without a
/// caller: the operator.
[[nodiscard]] Result<std::optional<Caller>> begin(UnitOfWork &work);

// The rest is pure.

/// What of an account decides whether the shop can still be run.
struct Standing
{
    Id userId = 0;
    bool isActive = false;
    bool isAdministrator = false;

    [[nodiscard]] bool runsTheShop() const { return isActive && isAdministrator; }
};

[[nodiscard]] bool isAdministratorRole(const QString &roleName, bool isBuiltIn);

/// Forbidden "user_holds_more" when the account holds a permission that the caller lacks: whoever could change its
/// password, address or roles would have its rights, too.
[[nodiscard]] Status mayManage(const Caller *caller, const QStringList &heldByAccount);

/// Forbidden "supplier_not_seen": a supplier's people see its orders, so only who sees all orders or works there
/// himself makes others see them.
[[nodiscard]] Status mayAssign(const Caller *caller, std::optional<Id> supplier);

/// Conflict "self_lockout": nobody disables himself or gives up the administrator role himself. Conflict
/// "last_administrator": of `activeAdministrators`, which counts this account as it was, one stays.
[[nodiscard]] Status checkStanding(const Caller *caller, const Standing &before, const Standing &after, qint64 activeAdministrators);

/// Conflict "built_in_role" when a built-in role would get another name or the administrator be switched off.
[[nodiscard]] Status checkRole(const Role &before, const Role &after);
/// Conflict "built_in_role", or "in_use" while somebody has it.
[[nodiscard]] Status checkRoleRemoval(const Role &role);
/// Conflict "built_in_role" when the administrator would lose something; Forbidden "permission_not_held" when the
/// caller would give or take what he does not hold.
[[nodiscard]] Status checkPermissions(const Caller *caller, const Role &role, const QStringList &before, const QStringList &after);

} // namespace emesa::access
