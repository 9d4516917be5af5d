// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/user.h"
#include "core/storage/database.h"

namespace emesa {

/// What a sign-in needs of an account.
struct Credentials
{
    Id userId = 0;
    QString username;
    QString email;
    QByteArray passwordHash;
    bool isActive = false;
};

/// What a Caller needs besides roles.
struct CallerData
{
    QString username;
    QString email;
    QString displayName;
    std::optional<Id> supplierId;
};

struct NewUser
{
    ProfilePatch profile;   ///< username already checked
    QString email;          ///< canonical
    QByteArray passwordHash;
};

/// The SQL of the table users. Functions are called on the database's thread; changes inside a transaction.
/// Whatever a Caller shows or may do hangs on users.auth_version: every change here that touches it counts it up.
namespace users {

/// The account somebody means by `login`: with an "@" an e-mail address, else a user name. One never stands for the
/// other, so nobody can take another's address as his user name.
[[nodiscard]] Result<std::optional<Credentials>> credentialsFor(storage::Database &database, const QString &login);
[[nodiscard]] Result<std::optional<Credentials>> credentialsOf(storage::Database &database, Id userId);

[[nodiscard]] Result<std::optional<CallerData>> callerData(storage::Database &database, Id userId);

/// Locks the row until the end of the transaction, so that parallel changes of one person follow each other.
Status lock(storage::Database &database, Id userId);

/// With roles and permissions.
[[nodiscard]] Result<std::optional<User>> find(storage::Database &database, Id userId);
[[nodiscard]] Result<bool> emailIsTaken(storage::Database &database, const QString &email);
/// By somebody other than `except`.
[[nodiscard]] Result<bool> usernameIsTaken(storage::Database &database, const QString &username, Id except = 0);

/// Conflict "duplicate" when e-mail or user name exist.
[[nodiscard]] Result<Id> insert(storage::Database &database, const NewUser &user, Timestamp now);
Status updateProfile(storage::Database &database, Id userId, const ProfilePatch &profile, Timestamp now);
/// False when the stored hash is no longer `expected`: somebody else changed the password meanwhile.
[[nodiscard]] Result<bool> replacePassword(storage::Database &database, Id userId, const QByteArray &expected, const QByteArray &replacement,
                                           Timestamp now);
Status noteSignIn(storage::Database &database, Id userId, Timestamp now);
/// A disabled user's next request is refused. Ending the sign-ins is the caller's business (signIns::endAll).
Status setActive(storage::Database &database, Id userId, bool active, Timestamp now);

/// The highest PBKDF2 iteration count among imported passwords, 0 when none is left: see security::PasswordHasher.
/// Reads all such rows; for start-up.
[[nodiscard]] Result<int> highestLegacyIterations(storage::Database &database);

/// Makes the user one of that supplier's people.
Status setSupplier(storage::Database &database, Id userId, Id supplierId, Timestamp now);

} // namespace users
} // namespace emesa
