// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/store.h"

#include <QCache>

namespace emesa {

/// Where accounts live in another database, this one keeps copies of those it has to do with: orders, messages and
/// files point at them and show their names. Copies are refreshed when somebody is seen with changed rights or
/// profile, when notifications are written, and by the housekeeping. One per worker thread.
class PeopleMirror
{
public:
    /// Makes sure that `user` is known here as of `version` of the account; nothing to do for most calls. Runs a
    /// transaction of its own. Must not be called inside one.
    Status see(Store &store, Id user, qint64 version);

    /// The same for people named inside a transaction, as part of it.
    static Status ensure(UnitOfWork &work, const QList<Id> &users);

    /// Refreshes every copy that is behind. The value: how many were.
    static Result<qint64> refreshAll(Store &store);

private:
    static Status copy(storage::Database &identity, storage::Database &local, const QList<Id> &users, Timestamp now);

    QCache<Id, qint64> m_seen{5000}; ///< account → version that is known to be here
};

} // namespace emesa
