// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "server/security/caller.h"

#include <QCache>

namespace emesa {

/// Unauthenticated "token_revoked": what somebody gets whose sign-in is over.
[[nodiscard]] Error signInHasEnded();

/// Which state of somebody's rights is in force: while it compares equal, the Caller made from it is true.
struct RightsStamp
{
    Id userId = 0;
    qint64 authVersion = 0; ///< see users::rightsVersion()

    bool operator==(const RightsStamp &) const = default;
};

/// The stamp of a sign-in at `now`, by one query over primary keys. Unauthenticated "token_revoked" when the sign-in has
/// ended, its time is over or its user is disabled; those of Database when it does not answer.
[[nodiscard]] Result<RightsStamp> rightsOf(storage::Database &database, const QString &signInId, Timestamp now);

/// A user as caller, by neither sign-in nor key yet, with all rights in force now. Whoever remembers it reads the version
/// of the rights first. Unauthenticated when there is no such user.
[[nodiscard]] Result<Caller> readCaller(storage::Database &database, Id userId);

/// The callers a thread has to do with, by sign-in, remembered as long as their stamps stay the same: why asking for one
/// number per request is enough is told in docs/decisions/0021. Belongs to one thread; bounded.
class RightsCache
{
public:
    explicit RightsCache(int maxSignIns = 5000) : m_callers(maxSignIns) {}

    /// The caller of a sign-in with the rights in force now. One query when nothing changed, four more otherwise.
    /// Errors as rightsOf(). `stamp`, if given, receives what the caller was made from.
    [[nodiscard]] Result<Caller> callerOf(storage::Database &database, const QString &signInId, Timestamp now, RightsStamp *stamp = nullptr);

    /// The caller of a sign-in as he was when callerOf() named him last; nullptr when he is not remembered or the sign-in
    /// is over. Nothing is asked: `database` is left to find out with its next statement, see Database::expect(). Valid
    /// until the next call.
    [[nodiscard]] const Caller *remembered(storage::Database &database, const QString &signInId, Timestamp now);

private:
    struct Entry
    {
        RightsStamp stamp;
        Timestamp expiresAt; ///< of the sign-in, set once and for all
        Caller caller;
    };
    QCache<QString, Entry> m_callers;
};

} // namespace emesa
