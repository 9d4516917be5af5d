// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/session_call.h"

#include "core/api/problem.h"
#include "core/base/ids.h"

#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

namespace emesa::remote {

namespace {

constexpr char keyHeader[] = "Idempotency-Key";

bool has(const Request &request, QByteArrayView name)
{
    return std::any_of(request.headers.begin(), request.headers.end(),
                       [&](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

Error errorIn(const Reply &reply)
{
    Error error = api::errorFromProblem(reply.status, reply.body);
    bool isNumber = false;
    const int seconds = reply.header("Retry-After").toInt(&isNumber);
    if (isNumber && !error.details.contains(QLatin1String("retry_after")))
        error.details.insert(QStringLiteral("retry_after"), seconds);
    return error;
}

} // namespace

SessionCall::SessionCall(Session &session, const Request &request)
    : QObject(&session), m_session(session), m_request(request),
      m_needsSignIn(request.endpoint->access.kind != api::Access::Public)
{
    const bool isUnsafe = api::isUnsafe(request.endpoint->method);
    const bool takesKey = isUnsafe && (request.endpoint->flags & api::NoIdempotency) == 0;
    // Made once, before the first try: every repetition, Qt's own included, is the same request to the server.
    if (takesKey && !has(m_request, keyHeader))
        m_request.add(keyHeader, '"' + newUuid(SystemClock().now()).toLatin1() + '"');
    m_isRepeatable = !isUnsafe || takesKey;
    connect(&m_watcher, &QFutureWatcher<Result<Reply>>::canceled, this, [this] {
        m_underWay.cancel();
        finish(cancelledError());
    });
    m_watcher.setFuture(m_answer.future());
}

void SessionCall::attempt()
{
    if (m_isDone)
        return;
    Request request = m_request;
    if (m_needsSignIn) {
        if (!m_session.m_tokens) {
            finish(Error{ErrorCode::Unauthenticated, QStringLiteral("signed_out"), QStringLiteral("Sign in first.")});
            return;
        }
        m_usedToken = m_session.m_tokens->access;
        request.add("Authorization", "Bearer " + m_usedToken);
    }
    m_underWay = m_session.m_transport.send(request);
    whenDone(m_underWay, this, [this](const Result<Reply> &result) { handle(result); });
}

void SessionCall::handle(const Result<Reply> &result)
{
    if (m_isDone)
        return;
    if (!result) {
        if (mayRepeat(result.error()))
            repeatLater();
        else
            fail(result.error());
        return;
    }
    m_session.m_lastAnswer = SystemClock().now();
    if (result->status == 401 && m_needsSignIn && !std::exchange(m_hasRenewed, true)) {
        m_session.renew(m_usedToken, [call = QPointer(this)](const Status &renewed) {
            if (!call)
                return;
            if (renewed)
                call->attempt();
            else
                call->finish(renewed.error());
        });
        return;
    }
    if (result->status < 400) {
        if (m_session.m_replies && m_session.m_replies->takes(m_request))
            m_session.m_replies->keep(m_request, *result);
        finish(*result);
        return;
    }
    const Error error = errorIn(*result);
    if (mayRepeat(error))
        repeatLater();
    else
        fail(error);
}

void SessionCall::fail(const Error &error)
{
    const bool isAway = error.code == ErrorCode::Network || error.code == ErrorCode::Timeout || error.code == ErrorCode::Unavailable;
    if (!isAway || !m_session.m_replies || !m_session.m_replies->takes(m_request)) {
        finish(error);
        return;
    }
    m_underWay = m_session.m_replies->find(m_request);
    whenDone(m_underWay, this, [this, error](const Result<Reply> &kept) { finish(kept ? kept : Result<Reply>(error)); });
}

bool SessionCall::mayRepeat(const Error &error) const
{
    if (!m_isRepeatable || m_repeats >= m_session.m_options.repeats)
        return false;
    // The second: the first try of this very request is still being worked on.
    return (error.code == ErrorCode::Network && error.reason == QLatin1String("connection_failed"))
        || (error.code == ErrorCode::Conflict && error.reason == QLatin1String("request_in_progress") && m_repeats > 0);
}

void SessionCall::repeatLater()
{
    const qint64 pause = m_session.m_options.firstPause.count() << m_repeats;
    ++m_repeats;
    const qint64 jitter = QRandomGenerator::global()->bounded(pause / 2 + 1);
    QTimer::singleShot(std::chrono::milliseconds(pause / 2 + jitter), this, [this] { attempt(); });
}

void SessionCall::finish(Result<Reply> result)
{
    if (std::exchange(m_isDone, true))
        return;
    m_watcher.disconnect(this);
    deleteLater();
    m_answer.give(std::move(result));
}

} // namespace emesa::remote
