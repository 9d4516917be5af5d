// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/app/shared_services.h"
#include "server/handlers/operation_handlers.h"
#include "server/http/worker.h"

namespace emesa::app {

/// One worker thread's application: its own database connection, services, handlers and pipeline. Made, used and
/// destroyed in that thread.
class WorkerApplication final : public http::Worker
{
public:
    /// Internal when an endpoint has no handler: such a server must not start.
    [[nodiscard]] static Result<std::unique_ptr<http::Worker>> create(SharedServices &shared);

    http::Response handle(const http::Request &request) override;
    std::optional<http::Response> admitUpgrade(const http::Request &request) override;
    void accept(std::unique_ptr<QWebSocket> socket, const http::Request &upgrade) override;

private:
    WorkerApplication(SharedServices &shared, std::unique_ptr<storage::Database> database);

    SharedServices &m_shared;
    Store m_store;
    std::unique_ptr<Authenticator> m_authenticator;
    OperationHandlers m_operationHandlers;
    HandlerTable m_handlers;
    Pipeline m_pipeline;
};

} // namespace emesa::app
