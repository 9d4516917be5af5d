// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/user.h"
#include "core/storage/database.h"

#include <QHash>

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

/// What other databases may know of an account: enough to show who it is and to hang orders on. Never a hash.
struct UserShadow
{
    Id id = 0;
    QString username;
    QString email;
    QString firstName;
    QString lastName;
    QString displayName;
    QString company;
    std::optional<Id> supplierId;
    bool isActive = false;
    qint64 authVersion = 0;
    Timestamp createdAt;
};

/// The SQL of the table users. Functions are called on the database's thread; changes inside a transaction.
/// users.auth_version tells the states of somebody's rights apart: every change of what a Caller shows or may do, and
/// every end of a sign-in, counts it up in its own transaction (docs/decisions/0021).
namespace users {

/// The account somebody means by `login`: with an "@" an e-mail address, else a user name. One never stands for the
/// other, so nobody can take another's address as his user name.
[[nodiscard]] Result<std::optional<Credentials>> credentialsFor(storage::Database &database, const QString &login);
[[nodiscard]] Result<std::optional<Credentials>> credentialsOf(storage::Database &database, Id userId);

[[nodiscard]] Result<std::optional<CallerData>> callerData(storage::Database &database, Id userId);

/// Which state of the user's rights is in force; nullopt when disabled or gone. What every request asks: one row by
/// its primary key.
[[nodiscard]] Result<std::optional<qint64>> rightsVersion(storage::Database &database, Id userId);
/// The same as what the next statement finds out: that `version` is in force.
[[nodiscard]] storage::Expectation rightsAsOf(Id userId, qint64 version);
/// Whoever changes what a Caller of this user is made of calls this in the same transaction, or counts auth_version up
/// in a statement of his own.
Status rightsChanged(storage::Database &database, Id userId);

/// Locks the row until the end of the transaction, so that parallel changes of one person follow each other.
Status lock(storage::Database &database, Id userId);

/// With roles and permissions.
[[nodiscard]] Result<std::optional<User>> find(storage::Database &database, Id userId);
/// Without them.
[[nodiscard]] Result<std::optional<User>> profile(storage::Database &database, Id userId);
[[nodiscard]] Result<bool> emailIsTaken(storage::Database &database, const QString &email);
/// By somebody other than `except`.
[[nodiscard]] Result<bool> usernameIsTaken(storage::Database &database, const QString &username, Id except = 0);

/// Conflict "duplicate" when e-mail or user name exist.
[[nodiscard]] Result<Id> insert(storage::Database &database, const NewUser &user, Timestamp now);
Status updateProfile(storage::Database &database, Id userId, const ProfilePatch &profile, Timestamp now);
/// False when the stored hash is no longer `expected`: somebody else changed the password meanwhile.
[[nodiscard]] Result<bool> replacePassword(storage::Database &database, Id userId, const QByteArray &expected, const QByteArray &replacement,
                                           Timestamp now);
/// Whatever the password was. Ending the sign-ins is the caller's business.
Status setPassword(storage::Database &database, Id userId, const QByteArray &hash, Timestamp now);
/// `email` is canonical. Conflict "duplicate" when somebody has it.
Status setEmail(storage::Database &database, Id userId, const QString &email, Timestamp now);
/// The account has another version for those who administer it: Account::version. updateProfile() counts by itself.
Status countChange(storage::Database &database, Id userId);
Status noteSignIn(storage::Database &database, Id userId, Timestamp now);
/// A disabled user's next request is refused. Ending the sign-ins is the caller's business (signIns::endAll).
Status setActive(storage::Database &database, Id userId, bool active, Timestamp now);

/// The highest PBKDF2 iteration count among imported passwords, 0 when none is left: see security::PasswordHasher.
/// Reads all such rows; for start-up.
[[nodiscard]] Result<int> highestLegacyIterations(storage::Database &database);

/// Makes the user one of that supplier's people, or of none.
Status setSupplier(storage::Database &database, Id userId, std::optional<Id> supplierId, Timestamp now);

/// Of those `ids` that exist; at most 500.
[[nodiscard]] Result<QList<UserShadow>> shadows(storage::Database &database, const QList<Id> &ids);
/// The auth_version by id of those of `ids` that are known here.
[[nodiscard]] Result<QHash<Id, qint64>> versions(storage::Database &database, const QList<Id> &ids);
/// Ids greater than `after`, in order.
[[nodiscard]] Result<QList<Id>> idsAfter(storage::Database &database, Id after, int limit);
/// Writes or refreshes the copy of an account that lives in another database; one that is newer stays. Whoever holds
/// its name or address here must have given it up there: he loses it here and is answered, to be refreshed next.
/// Conflict "duplicate" when another connection inserts the same account at this moment.
[[nodiscard]] Result<QList<Id>> storeShadow(storage::Database &database, const UserShadow &shadow, Timestamp now);

} // namespace users
} // namespace emesa
