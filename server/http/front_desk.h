// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "server/http/front_desk_options.h"
#include "server/http/front_desk_state.h"
#include "server/http/worker.h"

#include <chrono>
#include <memory>
#include <vector>

namespace emesa::http {

/// The server's door: accepts connections in a thread of its own and spreads them over worker threads, each
/// with its own application object. Checks every head before anything else sees it, keeps all limits and
/// deadlines. Use from one thread; start() and stop() block. counters() may be read from any thread.
class FrontDesk
{
public:
    FrontDesk(FrontDeskOptions options, WorkerFactory factory);
    /// Stops without grace when still running.
    ~FrontDesk();
    Q_DISABLE_COPY_MOVE(FrontDesk)

    /// Makes the workers, then listens. Fails with the first worker's error, or when the port is taken.
    [[nodiscard]] Status start();
    [[nodiscard]] quint16 port() const { return m_port; }

    /// Accepts no more, closes idle connections, lets running requests finish for that long, then cuts.
    /// True when nothing had to be cut. A second start() is not possible.
    bool stop(std::chrono::milliseconds grace);

    [[nodiscard]] FrontDeskCounters counters() const { return m_state->counters(); }

private:
    class LaneThread;
    class AcceptorThread;

    [[nodiscard]] Status startLane(int index, bool slow);

    FrontDeskOptions m_options;
    WorkerFactory m_factory;
    std::shared_ptr<FrontDeskState> m_state;
    std::vector<std::unique_ptr<LaneThread>> m_slow;
    std::vector<std::unique_ptr<LaneThread>> m_ordinary;
    std::unique_ptr<AcceptorThread> m_acceptor;
    quint16 m_port = 0;
};

} // namespace emesa::http
