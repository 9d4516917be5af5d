// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/worker_application.h"

namespace emesa::app {

namespace {

/// A server without identity knows nobody.
class NobodyAuthenticator final : public Authenticator
{
public:
    Result<Caller> authenticate(const QByteArray &) override
    {
        return Error{ErrorCode::Unauthenticated, QStringLiteral("token_invalid"), QStringLiteral("This token is not valid.")};
    }
};

} // namespace

Result<std::unique_ptr<http::Worker>> WorkerApplication::create(SharedServices &shared)
{
    auto database = shared.installation.openDatabase();
    if (!database)
        return database.error();
    std::unique_ptr<WorkerApplication> application(new WorkerApplication(shared, *std::move(database)));
    return std::unique_ptr<http::Worker>(std::move(application));
}

WorkerApplication::WorkerApplication(SharedServices &shared, std::unique_ptr<storage::Database> database)
    : m_shared(shared),
      m_store(std::move(database), shared.clock),
      m_authenticator(std::make_unique<NobodyAuthenticator>()),
      m_operationHandlers(shared.health),
      m_pipeline(shared.router, m_handlers, *m_authenticator, m_store, shared.runningKeys, shared.pipelineOptions)
{
    m_operationHandlers.addTo(m_handlers);
}

http::Response WorkerApplication::handle(const http::Request &request)
{
    return m_pipeline.serve(request);
}

std::optional<http::Response> WorkerApplication::admitUpgrade(const http::Request &request)
{
    return m_pipeline.serve(request);
}

void WorkerApplication::accept(std::unique_ptr<QWebSocket> socket, const http::Request &)
{
    socket.reset();
}

} // namespace emesa::app
