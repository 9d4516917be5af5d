// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/sign_in.h"
#include "core/storage/database.h"
#include "server/storage/list_select.h"

namespace emesa {

/// A sign-in and, with it, the family of its refresh tokens.
struct SignIn
{
    QString id;
    Id userId = 0;
    Timestamp expiresAt;
    std::optional<Timestamp> endedAt;
};

/// A refresh token as stored: by the hash of its jti, never itself.
struct RefreshToken
{
    QString signInId;
    Timestamp issuedAt;
    Timestamp expiresAt;
    std::optional<Timestamp> rotatedAt;
    QString successorId;                ///< jti of the token it was rotated to
};

/// Whether a sign-in is in force, and which state of its user's rights is.
struct SignInRights
{
    Id userId = 0;
    bool isActive = false;              ///< the user
    bool isEnded = false;
    Timestamp expiresAt;
    qint64 authVersion = 0;             ///< see users::rightsVersion()
};

/// Failed sign-ins of one track; see security::AttemptState.
struct AttemptRow
{
    int failuresInRow = 0;
    QList<Timestamp> recent;
};

/// The SQL of sign_ins, refresh_tokens, sign_in_attempts and known_devices. Functions are called on the database's
/// thread; changes inside a transaction unless told otherwise.
namespace signIns {

Status insert(storage::Database &database, const SignIn &signIn, const QString &address, const QString &userAgent, Timestamp now);
/// Reads and locks it until the end of the transaction; nullopt when there is none.
[[nodiscard]] Result<std::optional<SignIn>> lock(storage::Database &database, const QString &id);
/// By primary keys only.
[[nodiscard]] Result<std::optional<SignInRights>> rights(storage::Database &database, const QString &id);
/// For lists and for one; ended ones, too.
[[nodiscard]] const ListSource &list();
/// Those of `owner`, or everybody's; only those that could be used at `now`, or only the others.
[[nodiscard]] ListScope scopeFor(std::optional<Id> owner, std::optional<bool> isActive, Timestamp now, Id reader);
[[nodiscard]] Result<std::optional<SignInRecord>> find(storage::Database &database, const QString &id);
/// False when it had ended before; else the user's rights are counted up, as by endAll(). Services use endSignIn() and endSignIns() of server/services/sign_in_end.h.
Result<bool> end(storage::Database &database, const QString &id, const QString &reason, Timestamp now);
/// Every sign-in of the user but `keep`. Value: how many.
Result<qint64> endAll(storage::Database &database, Id userId, const QString &keep, const QString &reason, Timestamp now);

Status insertToken(storage::Database &database, const QByteArray &hash, const QString &signInId, Timestamp issuedAt, Timestamp expiresAt);
[[nodiscard]] Result<std::optional<RefreshToken>> findToken(storage::Database &database, const QByteArray &hash);
Status rotateToken(storage::Database &database, const QByteArray &hash, const QString &signInId, const QString &successorId, Timestamp now);

/// Removes what nobody can use any more: refresh tokens a day after they expired, sign-ins without tokens, tracks
/// without failures for 90 days (locked ones after 400), devices unused for 90 days. For a job outside of a
/// transaction; at most `limit` rows of each. Value: how many.
Result<qint64> removeOutdated(storage::Database &database, Timestamp now, int limit = 1000);

} // namespace signIns

namespace attempts {

[[nodiscard]] Result<AttemptRow> load(storage::Database &database, const QByteArray &track);
/// Makes sure the track exists, then reads and locks it until the end of the transaction.
[[nodiscard]] Result<AttemptRow> lock(storage::Database &database, const QByteArray &track, Timestamp now);
Status save(storage::Database &database, const QByteArray &track, const AttemptRow &row, Timestamp now);
Status clear(storage::Database &database, const QByteArray &track);

[[nodiscard]] Result<std::optional<Timestamp>> deviceSeenAt(storage::Database &database, const QByteArray &account, const QByteArray &device);
/// Adds or refreshes the device and forgets the account's oldest beyond `keep`.
Status rememberDevice(storage::Database &database, const QByteArray &account, const QByteArray &device, int keep, Timestamp now);
Status forgetDevice(storage::Database &database, const QByteArray &account, const QByteArray &device);
Status forgetDevices(storage::Database &database, const QByteArray &account);
[[nodiscard]] Result<QList<QByteArray>> devicesOf(storage::Database &database, const QByteArray &account);

} // namespace attempts
} // namespace emesa
