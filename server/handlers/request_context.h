// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/endpoints.h"
#include "core/api/list_query.h"
#include "core/schema/json.h"
#include "server/handlers/idempotency.h"
#include "server/http/request.h"
#include "server/http/response.h"
#include "server/services/store.h"

#include <QHash>

namespace emesa {

/// What a handler gets: the checked request, who asks, the way to the data, and the few answers every handler
/// gives. Lives on the worker's thread for the time of one request.
class RequestContext
{
public:
    RequestContext(const http::Request &request, const api::Endpoint &endpoint, QHash<QString, QString> parameters, Store &store,
                   RunningKeys &runningKeys)
        : m_request(request), m_endpoint(endpoint), m_parameters(std::move(parameters)), m_store(store), m_runningKeys(runningKeys)
    {
    }
    RequestContext(const RequestContext &) = delete;
    RequestContext &operator=(const RequestContext &) = delete;

    [[nodiscard]] const http::Request &request() const { return m_request; }
    [[nodiscard]] const api::Endpoint &endpoint() const { return m_endpoint; }
    [[nodiscard]] Store &store() { return m_store; }
    [[nodiscard]] const Actor &actor() const { return m_actor; }
    /// The signed-in caller; only for endpoints that are not public.
    [[nodiscard]] const Caller &caller() const { Q_ASSERT(m_caller); return *m_caller; }
    [[nodiscard]] QString parameter(const QString &name) const { return m_parameters.value(name); }
    [[nodiscard]] QString requestId() const { return m_actor.requestId; }
    [[nodiscard]] QString traceId() const { return m_traceId; }
    /// "http://localhost:8080" as the client addressed us, for absolute URLs in answers.
    [[nodiscard]] QString baseUrl() const { return m_baseUrl; }

    /// The {id} of the path. NotFound for anything that cannot be an id.
    [[nodiscard]] Result<Id> id(const QString &name = QStringLiteral("id")) const;

    /// The JSON body as an object; an absent body is an empty object. Malformed with line and column.
    [[nodiscard]] Result<QJsonObject> jsonBody() const;
    /// The JSON body read by T's schema.
    template<typename T>
    [[nodiscard]] Result<T> body(schema::ReadMode mode = schema::ReadMode::Full) const
    {
        const auto json = jsonBody();
        if (!json)
            return json.error();
        T value{};
        const auto read = schema::readObject(*json, value, mode);
        if (!read)
            return read.error();
        return value;
    }

    /// The list parameters of the query string, checked against T's schema.
    template<typename T>
    [[nodiscard]] Result<api::ListQuery> listQuery(const QStringList &alsoAllowed = {}) const
    {
        return api::parseListQuery(query(), api::listRules<T>(), alsoAllowed);
    }
    [[nodiscard]] QUrlQuery query() const { return QUrlQuery(QString::fromUtf8(m_request.rawQuery())); }

    /// ETag of a versioned object as this caller sees it.
    [[nodiscard]] QByteArray etag(int version) const;
    /// The version named by If-Match: nullopt when the header is absent or "*"; -1 (which no row has, so the
    /// service answers Stale) when it is not an ETag this caller was given.
    [[nodiscard]] std::optional<int> expectedVersion() const;
    /// Whether If-None-Match names this version.
    [[nodiscard]] bool hasCurrent(int version) const;

    [[nodiscard]] http::Response json(int status, const QByteArray &body) const;
    [[nodiscard]] http::Response json(int status, const QJsonObject &body) const;
    [[nodiscard]] http::Response problem(const Error &error) const;
    [[nodiscard]] http::Response empty(int status = 204) const;

    /// Runs `unit(UnitOfWork &) -> Result<http::Response>` as one transaction. With an Idempotency-Key the answer is
    /// stored in that same transaction: the same key and body get the same answer again, another body is Invalid,
    /// a twin that is still being worked on is Conflict. The unit renders its own answer, so that what is replayed
    /// is exactly what was sent.
    template<typename F>
    [[nodiscard]] http::Response write(F &&unit)
    {
        return runIdempotent([&](const std::function<Status(UnitOfWork &, const http::Response &)> &finish) -> Result<http::Response> {
            return m_store.write(m_actor, [&](UnitOfWork &work) -> Result<http::Response> {
                Result<http::Response> answer = unit(work);
                if (!answer)
                    return answer;
                if (Status stored = finish(work, *answer); !stored)
                    return stored.error();
                return answer;
            });
        });
    }

    /// Writes an audit row of its own for something that was refused. A failure to write is logged, not answered.
    void auditRefusal(const AuditEntry &entry);

    // For the pipeline, before the handler runs.
    void setIdentity(std::optional<Caller> caller, Actor actor, const QString &traceId, const QString &baseUrl);

private:
    using Finish = std::function<Status(UnitOfWork &, const http::Response &)>;
    http::Response runIdempotent(const std::function<Result<http::Response>(const Finish &)> &run);

    const http::Request &m_request;
    const api::Endpoint &m_endpoint;
    QHash<QString, QString> m_parameters;
    Store &m_store;
    RunningKeys &m_runningKeys;
    std::optional<Caller> m_caller;
    Actor m_actor;
    QString m_traceId;
    QString m_baseUrl;
};

} // namespace emesa
