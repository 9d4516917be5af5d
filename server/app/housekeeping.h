// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/app/shared_services.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace emesa::app {

/// Removes what nobody can use any more: expired uploads and the bytes only they held, answers behind idempotency
/// keys after a day, live events after a week, sign-ins that ended. Works in a thread of its own with its own
/// database connection, soon after the start and then every ten minutes. What fails is logged and tried again the
/// next time. Several servers may do this at once.
class Housekeeping
{
public:
    explicit Housekeeping(SharedServices &shared);
    /// Waits for the step under way.
    ~Housekeeping();
    Housekeeping(const Housekeeping &) = delete;
    Housekeeping &operator=(const Housekeeping &) = delete;

    /// One round, on the caller's thread. The value: rows and files removed. The first error ends nothing but its
    /// own step, and is answered when the round is over.
    static Result<qint64> clean(SharedServices &shared, std::unique_ptr<storage::Database> database,
                                std::unique_ptr<storage::Database> identity = {});

    /// Signs where the audit log ends: into <data-dir>/audit-head.jws and, for the journal, into the log. A process
    /// without a signing key logs the end unsigned. Trouble is logged.
    static void stateAuditHead(SharedServices &shared);

private:
    void run();

    SharedServices &m_shared;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace emesa::app
