// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "server/http/front_desk_state.h"

#include <functional>
#include <mutex>

namespace emesa::app {

struct SharedServices;

/// Where the door's counters are read, once there is a door. Thread-safe.
class DoorCounters
{
public:
    using Read = std::function<http::FrontDeskCounters()>;

    void set(Read read)
    {
        const std::lock_guard lock(m_mutex);
        m_read = std::move(read);
    }
    [[nodiscard]] http::FrontDeskCounters now() const
    {
        const std::lock_guard lock(m_mutex);
        return m_read ? m_read() : http::FrontDeskCounters();
    }

private:
    mutable std::mutex m_mutex;
    Read m_read;
};

/// Everything /metrics tells, in the text format of Prometheus (docs/monitoring.md). What the database does not answer is
/// left out. Any thread, with that thread's connection.
[[nodiscard]] QByteArray metricsPage(const SharedServices &shared, storage::Database &database);

} // namespace emesa::app
