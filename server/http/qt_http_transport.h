// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "server/http/request.h"
#include "server/http/response.h"

#include <functional>
#include <memory>
#include <optional>

namespace emesa::http {

/// Qt's HTTP server behind the front desk: the only place that knows QtHttpServer and its version
/// differences. It never sees the network. Each request that passed the front desk is written out anew,
/// whole and in canonical form, to an in-memory socket from which QAbstractHttpServer parses and dispatches
/// it; the answer goes back by return value. So nothing a peer sends can put two parsers out of step, no
/// request is ever half read here, and what Qt would write to the socket is discarded. Lives in one
/// worker thread. `open()` fails when Qt does not accept the private server.
class QtHttpTransport
{
public:
    using Handler = std::function<Response(const Request &)>;

    explicit QtHttpTransport(Handler handler);
    ~QtHttpTransport();
    Q_DISABLE_COPY_MOVE(QtHttpTransport)

    [[nodiscard]] Status open();

    /// Runs the handler exactly once with this request and returns its answer. Nothing when Qt did not take
    /// the request for exactly one: the caller answers 400; the next request gets a fresh parser.
    [[nodiscard]] std::optional<Response> serve(Request request);

private:
    class Server;
    class PrivateTcpServer;
    class FedSocket;

    Handler m_handler;
    std::unique_ptr<Server> m_server;
};

} // namespace emesa::http
