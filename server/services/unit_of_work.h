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
    /// `identity`: as in Store; null when it is the same database.
    UnitOfWork(storage::Database &database, Timestamp now, const Actor &actor, storage::Database *identity = nullptr,
               bool masterDataElsewhere = false)
        : m_database(database), m_identity(identity), m_masterDataElsewhere(masterDataElsewhere), m_now(now), m_actor(actor)
    {
    }
    UnitOfWork(const UnitOfWork &) = delete;
    UnitOfWork &operator=(const UnitOfWork &) = delete;

    [[nodiscard]] storage::Database &database() { return m_database; }
    /// Where accounts and roles are read; what is read there is no part of this transaction when it is another.
    [[nodiscard]] storage::Database &identity() { return m_identity ? *m_identity : m_database; }
    [[nodiscard]] bool hasOtherIdentity() const { return m_identity != nullptr; }
    [[nodiscard]] bool isMasterDataElsewhere() const { return m_masterDataElsewhere; }
    [[nodiscard]] Timestamp now() const { return m_now; }
    [[nodiscard]] const Actor &actor() const { return m_actor; }
    /// The signed-in caller. Only in units of endpoints that demand one.
    [[nodiscard]] const Caller &caller() const { Q_ASSERT(m_actor.caller); return *m_actor.caller; }

    void audit(AuditEntry entry) { m_batch.audit.append(std::move(entry)); }
    void publish(LiveEvent event) { m_batch.events.append(std::move(event)); }
    /// Everybody's rights are looked up afresh. For changes that may concern anybody; those of one user or of one role's
    /// holders are counted by users:: and roles:: themselves.
    void permissionsChanged() { m_batch.permissionsChanged = true; }
    /// Runs after COMMIT succeeded, on this thread; not at all otherwise.
    void afterCommit(std::function<void()> action) { m_afterCommit.append(std::move(action)); }

private:
    friend class Store;

    storage::Database &m_database;
    storage::Database *m_identity;
    bool m_masterDataElsewhere;
    Timestamp m_now;
    const Actor &m_actor;
    LedgerBatch m_batch;
    QList<std::function<void()>> m_afterCommit;
};

} // namespace emesa
