// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/unit_of_work.h"

namespace emesa {

/// A worker thread's way to the data: its own connection, the clock, and the one form every change takes.
/// Accounts, roles and sign-ins may live in a database of their own (setting identity-database): whoever reads them
/// asks identity(), which is database() otherwise. Nobody writes there but the process whose own database it is.
/// Belongs to one thread.
class Store
{
public:
    /// `onEvents` is told after a commit that published live events (wakes the hub); called on this thread.
    /// `identity`: a connection to the identity database, if that is another.
    Store(std::unique_ptr<storage::Database> database, const Clock &clock, std::function<void()> onEvents = {},
          std::unique_ptr<storage::Database> identity = {})
        : m_database(std::move(database)), m_identity(std::move(identity)), m_clock(clock), m_onEvents(std::move(onEvents))
    {
    }

    [[nodiscard]] storage::Database &database() { return *m_database; }
    [[nodiscard]] storage::Database &identity() { return m_identity ? *m_identity : *m_database; }
    [[nodiscard]] bool hasOtherIdentity() const { return m_identity != nullptr; }
    /// Master data lives in a database this process does not know: what refers to it cannot be checked here.
    void setMasterDataElsewhere() { m_masterDataElsewhere = true; }
    [[nodiscard]] Timestamp now() const { return m_clock.now(); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// Runs `unit(UnitOfWork &)`, a callable that answers a Result or Status, as one transaction with its audit
    /// rows and live events. An Error rolls everything back. Retried whole on deadlocks.
    template<typename F>
    auto write(const Actor &actor, F &&unit) -> std::invoke_result_t<F &, UnitOfWork &>
    {
        using Answer = std::invoke_result_t<F &, UnitOfWork &>;
        bool published = false;
        QList<std::function<void()>> afterCommit;
        Answer answer = m_database->inTransaction([&]() -> Answer {
            UnitOfWork work(*m_database, m_clock.now(), actor, m_identity.get(), m_masterDataElsewhere);
            Answer result = unit(work);
            if (!result)
                return result;
            if (Status written = Ledger::append(*m_database, work.m_now, actor, work.m_batch); !written)
                return written.error();
            published = !work.m_batch.events.isEmpty();
            afterCommit = std::move(work.m_afterCommit);
            return result;
        });
        if (answer) {
            for (const auto &action : std::as_const(afterCommit))
                action();
            if (published && m_onEvents)
                m_onEvents();
        }
        return answer;
    }

private:
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<storage::Database> m_identity;
    bool m_masterDataElsewhere = false;
    const Clock &m_clock;
    std::function<void()> m_onEvents;
};

} // namespace emesa
