// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/handler_table.h"
#include "server/http/router.h"
#include "server/services/authenticator.h"

#include <QHostAddress>

namespace emesa {

/// One line of the access log. Called on the worker's thread after the answer is made; must not block.
struct AccessRecord
{
    Timestamp at;
    QByteArray method;
    QByteArray path;        ///< without query
    const char *endpoint = ""; ///< catalogue id, or "" when none matched
    int status = 0;
    qint64 bytes = 0;
    qint64 microseconds = 0;
    Id userId = 0;
    QString address;
    QString userAgent;
    QString requestId;
    QString traceId;
};

struct PipelineOptions
{
    QStringList corsOrigins;                ///< exact origins; empty: no cross-origin access
    QList<QPair<QHostAddress, int>> proxies; ///< whose X-Forwarded-For and -Proto are believed
    QString publicUrl;                      ///< base of absolute URLs; empty: from the request's Host
    std::function<void(const AccessRecord &)> accessLog;
    /// Asked for every request outside Operation: once by address (userId 0) before sign-in is looked at, and once
    /// more with the user. A refusal (TooMany) is the answer.
    std::function<Status(const QString &address, Id userId)> admit;
};

/// The one way every request takes: request id, route, CORS, content negotiation, sign-in, permission, handler,
/// error boundary, access log. One per worker thread; not shared.
class Pipeline
{
public:
    Pipeline(const http::Router &router, const HandlerTable &handlers, Authenticator &authenticator, Store &store,
             RunningKeys &runningKeys, const PipelineOptions &options);

    [[nodiscard]] http::Response serve(const http::Request &request);

    /// The address of the person behind `request`: the rightmost hop in X-Forwarded-For that is no configured proxy,
    /// if the TCP peer is one; else the peer.
    [[nodiscard]] QString clientAddress(const http::Request &request) const;

private:
    http::Response route(const http::Request &request, AccessRecord &record);
    /// A request that found its handler.
    struct Work
    {
        const http::Request &request;
        const api::Endpoint &endpoint;
        const Handler &handler;
        const QHash<QString, QString> &parameters;
        bool isLimited = false;
    };
    http::Response serveAs(std::optional<Caller> caller, const Work &work, AccessRecord &record);
    http::Response call(const Handler &handler, RequestContext &context);
    [[nodiscard]] bool isProxy(const QHostAddress &address) const;
    [[nodiscard]] std::optional<Error> checkRepresentation(const http::Request &request, const api::Endpoint &endpoint) const;
    void addCors(const http::Request &request, http::Response &response, const QStringList &allowed) const;
    /// A program that goes on with a revoked or expired key asks every second: one audit row a minute is enough.
    void auditDeadKey(const Work &work, const AccessRecord &record, const Error &error);

    const http::Router &m_router;
    const HandlerTable &m_handlers;
    Authenticator &m_authenticator;
    Store &m_store;
    RunningKeys &m_runningKeys;
    const PipelineOptions &m_options;
    QHash<QString, Timestamp> m_deadKeys; ///< when the use of a revoked or expired API key was last written down
};

} // namespace emesa
