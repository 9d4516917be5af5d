// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "server/storage/list_select.h"

namespace emesa {

/// Users as those who administer them see them. Changes are in namespaces users and roles. Functions are called on
/// the database's thread.
class AccountRepository
{
public:
    [[nodiscard]] static const ListSource &list(); ///< read as AccountRow
    /// Those who have the role of that uuid or name.
    [[nodiscard]] static ListScope havingRole(const QString &role);
    [[nodiscard]] static Result<std::optional<Account>> find(storage::Database &database, Id userId);
    /// Everybody, by number.
    [[nodiscard]] static Result<QList<Account>> all(storage::Database &database);
    /// Fills roles and roleIds of all of them.
    static Status addRoles(storage::Database &database, QList<Account> &accounts);
};

} // namespace emesa
