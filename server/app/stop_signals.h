// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <thread>

namespace emesa::app {

/// Hears SIGTERM, SIGINT and SIGHUP for the process. The first SIGTERM or SIGINT calls `stop`, a second one ends the
/// process at once with 128 + its number; every SIGHUP calls `reload`. Both are called on a thread of this object:
/// pass them on to yours. One at a time per process; SIGPIPE and SIGXFSZ are ignored as long as it lives.
class StopSignals
{
public:
    StopSignals(std::function<void()> stop, std::function<void()> reload);
    ~StopSignals();
    StopSignals(const StopSignals &) = delete;
    StopSignals &operator=(const StopSignals &) = delete;

private:
    void run();

    std::function<void()> m_stop;
    std::function<void()> m_reload;
    int m_pipe[2] = {-1, -1};
    std::thread m_thread;
};

} // namespace emesa::app
