// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/request_context.h"

#include "core/api/etag.h"
#include "core/api/problem.h"
#include "core/schema/strict_json.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QScopeGuard>

Q_LOGGING_CATEGORY(lcRequest, "emesa.server.request")

namespace emesa {

Result<Id> RequestContext::id(const QString &name) const
{
    static constexpr qsizetype maxDigits = 18;
    const QString text = parameter(name);
    bool isNumber = !text.isEmpty() && text.size() <= maxDigits && text[0] != u'0';
    for (const QChar c : text)
        isNumber = isNumber && c >= u'0' && c <= u'9';
    if (!isNumber)
        return Error{ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("There is nothing at this address.")};
    return Id(text.toLongLong());
}

Result<QJsonObject> RequestContext::jsonBody() const
{
    if (m_request.body.isEmpty())
        return QJsonObject();
    const auto parsed = schema::parseStrictJson(m_request.body);
    if (!parsed)
        return parsed.error();
    if (!parsed->isObject())
        return Error{ErrorCode::Invalid, QStringLiteral("validation_failed"), QStringLiteral("The body must be a JSON object.")};
    return parsed->toObject();
}

QByteArray RequestContext::etag(int version) const
{
    return api::etagOf(version, m_caller ? m_caller->userId : 0);
}

std::optional<int> RequestContext::expectedVersion() const
{
    const QByteArray header = m_request.headers.value("If-Match").trimmed();
    if (header.isEmpty() || header == "*")
        return std::nullopt;
    const int version = header.mid(1, header.indexOf('.') - 1).toInt();
    return version > 0 && header == etag(version) ? version : -1;
}

bool RequestContext::hasCurrent(int version) const
{
    const QByteArray current = etag(version);
    const auto candidates = m_request.headers.value("If-None-Match").split(',');
    for (QByteArray candidate : candidates) {
        candidate = candidate.trimmed();
        if (candidate == "*" || candidate == current || candidate == "W/" + current)
            return true;
    }
    return false;
}

http::Response RequestContext::json(int status, const QByteArray &body) const
{
    return {status, {{"Content-Type", "application/json"}}, body, std::nullopt, false};
}

http::Response RequestContext::json(int status, const QJsonObject &body) const
{
    return json(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

http::Response RequestContext::problem(const Error &error) const
{
    http::Response response{api::statusOf(error),
                            {{"Content-Type", "application/problem+json"}},
                            api::problemDocument(error, m_traceId),
                            std::nullopt,
                            false};
    if (error.code == ErrorCode::Unauthenticated)
        response.headers.add("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    if (error.details.contains(QLatin1String("retry_after")))
        response.headers.add("Retry-After", QByteArray::number(error.details.value(QLatin1String("retry_after")).toInteger()));
    else if (error.code == ErrorCode::Unavailable)
        response.headers.add("Retry-After", "2");
    return response;
}

http::Response RequestContext::empty(int status) const
{
    return {status, {}, {}, std::nullopt, false};
}

http::Response RequestContext::runIdempotent(const std::function<Result<http::Response>(const Finish &)> &run)
{
    const auto key = (m_endpoint.flags & api::NoIdempotency) ? Result<std::optional<QString>>(std::optional<QString>())
                                                             : idempotency::keyOf(m_request);
    if (!key)
        return problem(key.error());
    if (!*key) {
        const auto answer = run([](UnitOfWork &, const http::Response &) { return Status(); });
        return answer ? *answer : problem(answer.error());
    }

    const auto scope = idempotency::scopeOf(m_request, m_caller ? m_caller->userId : 0, **key);
    const QString running = scope.scope + u' ' + scope.key;
    if (!m_runningKeys.enter(running))
        return problem({ErrorCode::Conflict, QStringLiteral("request_in_progress"),
                        QStringLiteral("The same request is still being worked on. Ask again in a moment."),
                        {}, {{QStringLiteral("retry_after"), 1}}});
    const auto leave = qScopeGuard([&] { m_runningKeys.leave(running); });

    auto stored = IdempotencyRepository::find(m_store.database(), scope);
    if (stored && !*stored) {
        const auto answer = run([&](UnitOfWork &work, const http::Response &response) {
            return IdempotencyRepository::store(work.database(), scope, idempotency::toStored(response), work.now());
        });
        if (answer)
            return *answer;
        if (answer.error().code != ErrorCode::Conflict)
            return problem(answer.error());
        // Another server may have finished the twin meanwhile; then its answer is the answer.
        stored = IdempotencyRepository::find(m_store.database(), scope);
        if (stored && !*stored)
            return problem(answer.error());
    }
    return stored ? idempotency::replay(**stored) : problem(stored.error());
}

void RequestContext::auditRefusal(const AuditEntry &entry)
{
    const Status written = m_store.write(m_actor, [&](UnitOfWork &work) -> Status {
        work.audit(entry);
        return {};
    });
    if (!written)
        qCCritical(lcRequest) << "could not audit a refusal:" << entry.event << written.error().reason << requestId();
}

void RequestContext::setIdentity(std::optional<Caller> caller, Actor actor, const QString &traceId, const QString &baseUrl)
{
    m_caller = std::move(caller);
    m_actor = std::move(actor);
    m_actor.caller = m_caller ? &*m_caller : nullptr;
    m_traceId = traceId;
    m_baseUrl = baseUrl;
}

} // namespace emesa
