// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/role.h"
#include "server/services/unit_of_work.h"
#include "server/storage/count_cache.h"
#include "server/storage/list_select.h"

namespace emesa {

/// Roles and what they allow. What changes here is in force at everybody's next request. Rules nobody is above are
/// in access_guard.h: Conflict "built_in_role", "in_use"; Forbidden "permission_not_held". NotFound for unknown roles,
/// Stale for an old version. One per worker; `counts` is shared by all.
class RoleService
{
public:
    using EachRow = std::function<void(const storage::Row &)>;

    explicit RoleService(CountCache &counts) : m_counts(counts) {}

    [[nodiscard]] Result<Role> find(storage::Database &database, const QString &id) const;
    [[nodiscard]] Result<ListPage> list(storage::Database &database, const Caller &caller, const api::ListQuery &query, const EachRow &each) const;
    /// Invalid with a field error on "name" when there is one of that name, whatever its case.
    [[nodiscard]] Result<Role> create(UnitOfWork &work, const QJsonObject &json) const;
    [[nodiscard]] Result<Role> change(UnitOfWork &work, const QString &id, const QJsonObject &json, schema::ReadMode mode,
                                      std::optional<int> version) const;
    /// Switches it off, or, `forGood`, deletes it, which needs role_hard_delete. Not while somebody has it.
    [[nodiscard]] Status remove(UnitOfWork &work, const QString &id, bool forGood, std::optional<int> version) const;

    // By group: a role with what it allows.

    [[nodiscard]] Result<GroupPermissions> findGroup(storage::Database &database, Id groupId) const;
    [[nodiscard]] Result<ListPage> listGroups(storage::Database &database, const Caller &caller, const api::ListQuery &query,
                                              QList<GroupPermissions> &groups) const;
    [[nodiscard]] Result<ListPage> listGroupChoices(storage::Database &database, const Caller &caller, const api::ListQuery &query,
                                                    const EachRow &each) const;
    /// Invalid with a field error on "permission_ids" when one of them is no permission.
    [[nodiscard]] Result<GroupPermissions> setPermissions(UnitOfWork &work, const GroupPermissionsInput &input, std::optional<int> version) const;

    // What can be permitted.

    [[nodiscard]] Result<QList<EntityPermissions>> masterPermissions(storage::Database &database) const;
    /// `codename` empty: all; else those that fit, * standing for any text.
    [[nodiscard]] Result<ListPage> listPermissions(storage::Database &database, const Caller &caller, const api::ListQuery &query,
                                                   const QString &codename, const EachRow &each) const;
    [[nodiscard]] Result<ListPage> listPermissionChoices(storage::Database &database, const Caller &caller, const api::ListQuery &query,
                                                         const EachRow &each) const;

private:
    CountCache &m_counts;
};

} // namespace emesa
