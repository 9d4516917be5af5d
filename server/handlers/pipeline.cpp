// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/pipeline.h"

#include "core/api/openapi.h"
#include "core/api/problem.h"
#include "server/handlers/bearer.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

#include <chrono>

Q_LOGGING_CATEGORY(lcPipeline, "emesa.server.pipeline")

namespace emesa {

namespace {

using http::Request;
using http::Response;

Error notFound()
{
    return {ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("There is nothing at this address.")};
}

/// A request id we can write to logs and headers as it is.
QString acceptableId(const QByteArray &text)
{
    if (text.isEmpty() || text.size() > 64)
        return {};
    for (const char c : text) {
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.'))
            return {};
    }
    return QString::fromLatin1(text);
}

/// The trace id of a W3C traceparent, "00-<32 hex>-<16 hex>-<2 hex>"; empty when it is none.
QString traceIdOf(const QByteArray &traceparent)
{
    const auto parts = traceparent.split('-');
    if (parts.size() != 4 || parts[0].size() != 2 || parts[1].size() != 32 || parts[2].size() != 16 || parts[3].size() != 2)
        return {};
    for (const QByteArray &part : parts) {
        for (const char c : part) {
            if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')))
                return {};
        }
    }
    return parts[1].count('0') == 32 ? QString() : QString::fromLatin1(parts[1]);
}

/// Tokens in query strings end up in logs and histories, so such a request is refused whatever else it says.
bool carriesTokenInQuery(const Request &request)
{
    static constexpr std::array names = {"access_token", "refresh_token", "token", "refresh", "access", "jwt", "api_key"};
    const auto items = QUrlQuery(QString::fromUtf8(request.rawQuery())).queryItems(QUrl::FullyDecoded);
    for (const auto &item : items) {
        for (const char *name : names) {
            if (item.first.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
                return true;
        }
    }
    return false;
}

/// What a row answers; rows without a body are asked for as JSON, which is what they refuse with.
QByteArray contentTypeOf(api::Answer answer)
{
    return answer == api::Answer::None ? QByteArray("application/json") : api::mediaTypeOf(answer);
}

bool accepts(const QByteArray &accept, const QList<QByteArray> &types)
{
    if (accept.trimmed().isEmpty())
        return true;
    const auto ranges = accept.split(',');
    for (const QByteArray &range : ranges) {
        const auto parts = range.split(';');
        const QByteArray type = parts[0].trimmed().toLower();
        bool refused = false;
        for (qsizetype i = 1; i < parts.size(); ++i) {
            const QByteArray parameter = parts[i].trimmed();
            refused = refused || parameter == "q=0" || parameter == "q=0.0" || parameter == "q=0.00" || parameter == "q=0.000";
        }
        if (!refused && types.contains(type))
            return true;
    }
    return false;
}

Actor actorOf(const AccessRecord &record)
{
    return {nullptr, record.address, record.userAgent, record.requestId};
}

bool isPermitted(const api::Endpoint &endpoint, const Caller &caller)
{
    return endpoint.access.kind != api::Access::WithPermission || caller.may(endpoint.access.permission);
}

Response problemResponse(const Error &error, const QString &traceId)
{
    Response response{api::statusOf(error), {{"Content-Type", "application/problem+json"}}, api::problemDocument(error, traceId), std::nullopt, false};
    if (error.code == ErrorCode::Unauthenticated)
        response.headers.add("WWW-Authenticate", error.reason == QLatin1String("credentials_missing") ? "Bearer" : "Bearer error=\"invalid_token\"");
    if (error.details.contains(QLatin1String("retry_after")))
        response.headers.add("Retry-After", QByteArray::number(error.details.value(QLatin1String("retry_after")).toInteger()));
    else if (error.code == ErrorCode::Unavailable)
        response.headers.add("Retry-After", "2");
    return response;
}

} // namespace

Pipeline::Pipeline(const http::Router &router, const HandlerTable &handlers, Authenticator &authenticator, Store &store,
                   RunningKeys &runningKeys, const PipelineOptions &options)
    : m_router(router), m_handlers(handlers), m_authenticator(authenticator), m_store(store), m_runningKeys(runningKeys), m_options(options)
{
}

Response Pipeline::serve(const Request &request)
{
    const auto begin = std::chrono::steady_clock::now();
    AccessRecord record;
    record.at = m_store.now();
    record.method = api::toName(request.method);
    record.path = request.rawPath();
    record.address = clientAddress(request);
    record.userAgent = QString::fromUtf8(request.headers.value("User-Agent"));
    record.requestId = acceptableId(request.headers.value("X-Request-ID"));
    record.traceId = traceIdOf(request.headers.value("traceparent"));
    const bool isTraced = !record.traceId.isEmpty();
    if (record.requestId.isEmpty())
        record.requestId = record.traceId.isEmpty() ? newUuid(record.at) : record.traceId;
    if (record.traceId.isEmpty())
        record.traceId = record.requestId;

    Response response = route(request, record);

    response.headers.set("X-Request-ID", record.requestId.toLatin1());
    if (isTraced) {
        const QByteArray span = QByteArray::number(QRandomGenerator::global()->generate64() | 1, 16).rightJustified(16, '0');
        response.headers.set("traceparent", "00-" + record.traceId.toLatin1() + '-' + span + "-01");
    }
    response.headers.set("X-Content-Type-Options", "nosniff");
    if (!response.headers.contains("Cache-Control"))
        response.headers.set("Cache-Control", "no-store");
    record.status = response.status;
    record.bytes = response.file ? response.file->length : response.body.size();
    record.microseconds = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin).count();
    if (m_options.accessLog)
        m_options.accessLog(record);
    return response;
}

Response Pipeline::route(const Request &request, AccessRecord &record)
{
    const auto match = m_router.match(request.method, request.rawPath());
    const auto answer = [&](Response response) {
        addCors(request, response, match.allowed);
        return response;
    };
    const auto refuse = [&](const Error &error) { return answer(problemResponse(error, record.traceId)); };

    switch (match.outcome) {
    case http::Router::Match::BadPath:
        return refuse({ErrorCode::Malformed, QStringLiteral("bad_path"), QStringLiteral("The address is not correctly percent-encoded.")});
    case http::Router::Match::NotFound:
        return refuse(notFound());
    case http::Router::Match::WrongMethod: {
        const QByteArray allow = match.allowed.join(QStringLiteral(", ")).toLatin1();
        if (request.method == api::Method::Options)
            return answer({204, {{"Allow", allow}}, {}, std::nullopt, false});
        Response response = problemResponse({ErrorCode::WrongMethod, QStringLiteral("method_not_allowed"),
                                             QStringLiteral("This address understands %1.").arg(QString::fromLatin1(allow))}, record.traceId);
        response.headers.add("Allow", allow);
        return answer(response);
    }
    case http::Router::Match::Found:
        break;
    }

    const api::Endpoint &endpoint = *match.endpoint;
    record.endpoint = endpoint.id;
    const Handler *handler = m_handlers.find(endpoint);
    if (!handler)
        return refuse(endpoint.flags & api::Upgrade
                          ? Error{ErrorCode::Malformed, QStringLiteral("upgrade_required"), QStringLiteral("This address speaks WebSocket only.")}
                          : notFound());
    const bool isLimited = m_options.admit && endpoint.module != api::Module::Operation;
    if (isLimited) {
        if (const Status admitted = m_options.admit(record.address, 0); !admitted)
            return refuse(admitted.error());
    }
    if (carriesTokenInQuery(request))
        return refuse({ErrorCode::Malformed, QStringLiteral("token_in_query"),
                       QStringLiteral("Never put a token into an address; send it in the Authorization header.")});
    if (const auto problem = checkRepresentation(request, endpoint))
        return refuse(*problem);

    const Work work{request, endpoint, *handler, match.parameters, isLimited};
    if (endpoint.access.kind == api::Access::Public)
        return answer(serveAs(std::nullopt, work, record));
    const auto credential = bearerOf(request);
    if (!credential)
        return refuse(credential.error());
    if (endpoint.method == api::Method::Get) {
        // What only reads may be done on trust and once more if that was wrong: docs/decisions/0021.
        if (auto remembered = m_authenticator.remembered(*credential)) {
            std::optional<Response> response;
            if (isPermitted(endpoint, *remembered))
                response = serveAs(std::move(remembered), work, record);
            const auto isTrue = m_authenticator.isStillTrue();
            if (!isTrue)
                return refuse(isTrue.error());
            if (response && *isTrue)
                return answer(*std::move(response));
        }
    }
    auto caller = m_authenticator.authenticate(*credential);
    if (!caller) {
        auditDeadKey(work, record, caller.error());
        return refuse(caller.error());
    }
    return answer(serveAs(*std::move(caller), work, record));
}

Response Pipeline::serveAs(std::optional<Caller> caller, const Work &work, AccessRecord &record)
{
    const Request &request = work.request;
    const api::Endpoint &endpoint = work.endpoint;
    if (caller) {
        record.userId = caller->userId;
        if (work.isLimited) {
            if (const Status admitted = m_options.admit(record.address, caller->userId); !admitted)
                return problemResponse(admitted.error(), record.traceId);
        }
    }
    QString baseUrl = m_options.publicUrl;
    if (baseUrl.isEmpty()) {
        const bool behindProxy = isProxy(request.peer);
        const bool secure = request.secure || (behindProxy && request.headers.value("X-Forwarded-Proto") == "https");
        baseUrl = QLatin1String(secure ? "https://" : "http://") + QString::fromLatin1(request.headers.value("Host"));
    }
    const bool lacksSignIn = (endpoint.flags & api::NeedsSignIn) && caller && caller->isApiKey();
    const bool permitted = !caller || isPermitted(endpoint, *caller);
    RequestContext context(request, endpoint, work.parameters, m_store, m_runningKeys);
    context.setIdentity(std::move(caller), actorOf(record), record.traceId, baseUrl);
    if (lacksSignIn) {
        context.auditRefusal({.event = QStringLiteral("access.denied"),
                              .entity = QStringLiteral("endpoint"),
                              .entityId = QString::fromLatin1(endpoint.id),
                              .failureReason = QStringLiteral("sign_in_required")});
        return problemResponse({ErrorCode::Forbidden, QStringLiteral("sign_in_required"),
                                QStringLiteral("An API key cannot do this. Sign in with your own account.")},
                               record.traceId);
    }
    if (!permitted) {
        context.auditRefusal({.event = QStringLiteral("access.denied"),
                              .entity = QStringLiteral("endpoint"),
                              .entityId = QString::fromLatin1(endpoint.id),
                              .failureReason = QString::fromLatin1(endpoint.access.permission),
                              .metadata = {{QStringLiteral("path"), QString::fromUtf8(request.rawPath().left(200))}}});
        return problemResponse({ErrorCode::Forbidden, QStringLiteral("permission_denied"),
                                QStringLiteral("You need the permission %1 for this. Ask an administrator.").arg(QLatin1String(endpoint.access.permission))},
                               record.traceId);
    }
    return call(work.handler, context);
}

void Pipeline::auditDeadKey(const Work &work, const AccessRecord &record, const Error &error)
{
    static constexpr qint64 everyMs = 60'000;
    static constexpr qsizetype remembered = 1000;
    const QJsonObject key = error.details.value(QLatin1String("api_key")).toObject();
    const QString id = key.value(QLatin1String("id")).toString();
    const Timestamp now = m_store.now();
    if (id.isEmpty() || (m_deadKeys.contains(id) && std::abs(now.ms - m_deadKeys.value(id).ms) < everyMs))
        return;
    if (m_deadKeys.size() >= remembered)
        m_deadKeys.clear();
    m_deadKeys.insert(id, now);
    RequestContext context(work.request, work.endpoint, work.parameters, m_store, m_runningKeys);
    context.setIdentity(std::nullopt, actorOf(record), record.traceId, {});
    context.auditRefusal({.event = QStringLiteral("api_key.refused"),
                          .entity = QStringLiteral("api_key"),
                          .entityId = id,
                          .failureReason = error.reason,
                          .metadata = {{QStringLiteral("prefix"), key.value(QLatin1String("prefix"))}}});
}

Response Pipeline::call(const Handler &handler, RequestContext &context)
{
    const Error internal{ErrorCode::Internal, QStringLiteral("internal_error"),
                         QStringLiteral("Something went wrong on the server. Tell its operator the request id %1.").arg(context.requestId())};
    try {
        return handler(context);
    } catch (const std::exception &exception) {
        qCCritical(lcPipeline) << "handler threw:" << context.endpoint().id << exception.what() << context.requestId();
    } catch (...) {
        qCCritical(lcPipeline) << "handler threw:" << context.endpoint().id << context.requestId();
    }
    return context.problem(internal);
}

std::optional<Error> Pipeline::checkRepresentation(const Request &request, const api::Endpoint &endpoint) const
{
    const QByteArray encoding = request.headers.value("Content-Encoding").trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        return Error{ErrorCode::UnsupportedType, QStringLiteral("content_encoding"), QStringLiteral("Send the body without Content-Encoding.")};
    const QByteArray type = request.headers.value("Content-Type").split(';').value(0).trimmed().toLower();
    const bool isJson = type == "application/json";
    const bool isForm = type == "multipart/form-data";
    QString wanted;
    if (!request.body.isEmpty()) {
        if (endpoint.body == api::Body::Json && !isJson)
            wanted = QStringLiteral("application/json");
        else if (endpoint.body == api::Body::JsonOrMultipart && !isJson && !isForm)
            wanted = QStringLiteral("application/json or multipart/form-data");
        else if (endpoint.body == api::Body::Multipart && !isForm)
            wanted = QStringLiteral("multipart/form-data");
        else if (endpoint.body == api::Body::CsvOrMultipart && type != "text/csv" && !isForm)
            wanted = QStringLiteral("text/csv or multipart/form-data");
        else if (endpoint.body == api::Body::Form && type != "application/x-www-form-urlencoded")
            wanted = QStringLiteral("application/x-www-form-urlencoded");
    }
    if (!wanted.isEmpty())
        return Error{ErrorCode::UnsupportedType, QStringLiteral("content_type"), QStringLiteral("Send the body as %1.").arg(wanted)};

    if (endpoint.method != api::Method::Options && endpoint.answer != api::Answer::File) {
        const QByteArray offered = contentTypeOf(endpoint.answer);
        const QByteArray family = offered.left(offered.indexOf('/')) + "/*";
        if (!accepts(request.headers.value("Accept"), {"*/*", "application/*", "application/json", "application/problem+json", offered, family}))
            return Error{ErrorCode::NotAcceptable, QStringLiteral("not_acceptable"),
                         QStringLiteral("This address answers %1.").arg(QString::fromLatin1(offered))};
    }
    return std::nullopt;
}

void Pipeline::addCors(const Request &request, Response &response, const QStringList &allowed) const
{
    const QString origin = QString::fromLatin1(request.headers.value("Origin"));
    if (m_options.corsOrigins.isEmpty())
        return;
    response.headers.add("Vary", "Origin");
    if (origin.isEmpty() || !m_options.corsOrigins.contains(origin))
        return;
    response.headers.set("Access-Control-Allow-Origin", origin.toLatin1());
    response.headers.set("Access-Control-Expose-Headers",
                         "ETag, Link, Location, Retry-After, WWW-Authenticate, X-Request-ID, X-Total-Count, Idempotency-Replayed, traceparent,"
                         " Content-Disposition, Content-Range, Tus-Resumable, Tus-Version, Tus-Extension, Tus-Max-Size, Upload-Offset,"
                         " Upload-Length, Upload-Expires");
    if (request.method == api::Method::Options && request.headers.contains("Access-Control-Request-Method")) {
        response.headers.set("Access-Control-Allow-Methods", allowed.join(QStringLiteral(", ")).toLatin1());
        response.headers.set("Access-Control-Allow-Headers",
                             "Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, X-Request-ID, X-Device-Token, traceparent, Accept-Language, Range, If-Range,"
                             " Tus-Resumable, Upload-Length, Upload-Offset, Upload-Metadata, Upload-Checksum");
        response.headers.set("Access-Control-Max-Age", "600");
    }
}

bool Pipeline::isProxy(const QHostAddress &address) const
{
    for (const auto &subnet : m_options.proxies) {
        if (address.isInSubnet(subnet))
            return true;
    }
    return false;
}

QString Pipeline::clientAddress(const Request &request) const
{
    if (!isProxy(request.peer))
        return request.peer.toString();
    QByteArray chain;
    for (const auto &[name, value] : request.headers) {
        if (name.compare("X-Forwarded-For", Qt::CaseInsensitive) == 0)
            chain += (chain.isEmpty() ? "" : ",") + value;
    }
    const auto hops = chain.split(',');
    for (auto hop = hops.crbegin(); hop != hops.crend(); ++hop) {
        const QHostAddress address(QString::fromLatin1(hop->trimmed()));
        if (address.isNull())
            break;
        if (!isProxy(address))
            return address.toString();
    }
    return request.peer.toString();
}

} // namespace emesa
