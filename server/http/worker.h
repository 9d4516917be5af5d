// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "server/http/request.h"
#include "server/http/response.h"

#include <QWebSocket>

#include <functional>
#include <memory>
#include <optional>

namespace emesa::http {

/// The application as one worker thread sees it: made, used and destroyed in that thread, so it may own
/// things that are bound to a thread (a database connection). Synchronous: never runs an event loop.
class Worker
{
public:
    virtual ~Worker() = default;

    /// Must not throw; the front desk answers 500 if it does.
    virtual Response handle(const Request &request) = 0;
    /// Nothing: admitted. A response: sent instead, before any upgrade, and the connection closed.
    virtual std::optional<Response> admitUpgrade(const Request &request) = 0;
    /// An open WebSocket whose upgrade was admitted. Limits on incoming frames, pings and the cap on unsent
    /// bytes are already in force. Destroy it with deleteLater() when inside one of its own signals.
    virtual void accept(std::unique_ptr<QWebSocket> socket, const Request &upgrade) = 0;
};

/// Called in the new worker's thread; `index` counts ordinary workers first, then the slow lane's.
using WorkerFactory = std::function<Result<std::unique_ptr<Worker>>(int index)>;

} // namespace emesa::http
