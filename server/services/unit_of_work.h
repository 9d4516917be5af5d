// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "server/security/caller.h"
#include "server/storage/ledger.h"

#include <functional>

namespace emesa {

/// One database transaction and everything that must stand or fall with it: audit rows and live events are
/// collected here and written last, just before COMMIT. May be run again from the start after a deadlock, so a
/// unit changes nothing but the database and this object.
class UnitOfWork
{
public:
    UnitOfWork(storage::Database &database, Timestamp now, const Actor &actor)
        : m_database(database), m_now(now), m_actor(actor)
    {
    }
    UnitOfWork(const UnitOfWork &) = delete;
    UnitOfWork &operator=(const UnitOfWork &) = delete;

    [[nodiscard]] storage::Database &database() { return m_database; }
    [[nodiscard]] Timestamp now() const { return m_now; }
    [[nodiscard]] const Actor &actor() const { return m_actor; }
    /// The signed-in caller. Only in units of endpoints that demand one.
    [[nodiscard]] const Caller &caller() const { Q_ASSERT(m_actor.caller); return *m_actor.caller; }

    void audit(AuditEntry entry) { m_batch.audit.append(std::move(entry)); }
    void publish(LiveEvent event) { m_batch.events.append(std::move(event)); }
    /// Roles, permissions or users changed: everybody's rights are looked up afresh.
    void permissionsChanged() { m_batch.permissionsChanged = true; }
    /// Runs after COMMIT succeeded, on this thread; not at all otherwise.
    void afterCommit(std::function<void()> action) { m_afterCommit.append(std::move(action)); }

private:
    friend class Store;

    storage::Database &m_database;
    Timestamp m_now;
    const Actor &m_actor;
    LedgerBatch m_batch;
    QList<std::function<void()>> m_afterCommit;
};

} // namespace emesa
