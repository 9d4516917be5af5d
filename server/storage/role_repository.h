// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/storage/database.h"

#include <QStringList>

namespace emesa {

/// The SQL of permissions, roles and who has them. Functions are called on the database's thread; changes inside a
/// transaction. Whatever changes what somebody may do counts up users.auth_version of everybody concerned.
namespace roles {

/// Brings permissions and built-in roles up to what this program knows: missing rows are added, a permission that is
/// new to the installation goes to the built-in roles that have it, the administrator gets every permission. What
/// people changed in other built-in roles stays. True when anything was written.
/// Servers that start together take turns. Internal "permissions_renumbered" when the numbers of an installation
/// are not ours.
[[nodiscard]] Result<bool> seed(storage::Database &database, Timestamp now);

/// Whoever changes roles, or who has them, waits here for whoever is at it: one row, locked before any other, until the
/// end of the transaction. What is read afterwards holds until then.
Status lockAccess(storage::Database &database);

/// Names of the active roles of a user, sorted.
[[nodiscard]] Result<QStringList> namesOf(storage::Database &database, Id userId);
/// Codenames that the active roles of a user allow, sorted.
[[nodiscard]] Result<QStringList> permissionsOf(storage::Database &database, Id userId);

/// The role's number (group_id); nullopt when there is no role of that name, whatever its case.
[[nodiscard]] Result<std::optional<qint64>> groupIdOf(storage::Database &database, const QString &name);
/// True when the user did not have it.
Result<bool> grant(storage::Database &database, Id userId, qint64 groupId);
/// True when the user had it.
Result<bool> withdraw(storage::Database &database, Id userId, qint64 groupId);
/// Replaces what a role allows. Unknown codenames are Conflict "missing_reference".
Status setPermissions(storage::Database &database, qint64 groupId, const QStringList &codenames, Timestamp now);
/// What the role allows, its name or whether it is active changed: counts up the rights of everybody who has it. After
/// a statement that changed the role's own row, which keeps those waiting who are about to give it to somebody.
Status holdersChanged(storage::Database &database, qint64 groupId);
/// How many active users have the role.
[[nodiscard]] Result<qint64> countActiveHolders(storage::Database &database, qint64 groupId);

} // namespace roles
} // namespace emesa
