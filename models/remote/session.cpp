// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/session.h"

#include "core/api/problem.h"
#include "core/schema/json.h"
#include "models/remote/session_call.h"

#include <QJsonDocument>

namespace emesa::remote {

namespace {

QString refreshName()
{
    return QStringLiteral("refresh_token");
}

QString deviceName()
{
    return QStringLiteral("device_token");
}

/// The tokens in the answers of jwt/create, jwt/refresh and, under "token", register.
Result<std::pair<QByteArray, QByteArray>> tokensIn(const Reply &reply)
{
    const auto answer = objectIn(reply);
    if (!answer)
        return answer.error();
    const QJsonObject pair = answer->contains(QLatin1String("token")) ? answer->value(QLatin1String("token")).toObject() : *answer;
    const QByteArray access = pair.value(QLatin1String("access")).toString().toLatin1();
    const QByteArray refresh = pair.value(QLatin1String("refresh")).toString().toLatin1();
    if (access.isEmpty() || refresh.isEmpty())
        return unexpectedAnswer();
    return std::pair(access, refresh);
}

/// The server said that this refresh token is worth nothing, as opposed to not having been able to say anything.
bool isFinal(const Error &error)
{
    return error.code == ErrorCode::Unauthenticated || error.code == ErrorCode::Invalid || error.code == ErrorCode::Malformed
        || error.code == ErrorCode::Forbidden;
}

} // namespace

void setJson(Request &request, const QByteArray &json)
{
    request.add("Content-Type", "application/json");
    request.body = json;
}

Error unexpectedAnswer()
{
    return {ErrorCode::Malformed, QStringLiteral("unexpected_answer"),
            QStringLiteral("The server sent something this program does not understand.")};
}

Result<QJsonObject> objectIn(const Reply &reply)
{
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (!document.isObject())
        return unexpectedAnswer();
    return document.object();
}

Session::Session(Transport &transport, TokenStore &store, const Options &options, QObject *parent)
    : QObject(parent), m_transport(transport), m_store(store), m_options(options)
{
}

Session::~Session() = default;

QFuture<Result<Reply>> Session::send(const Request &request)
{
    auto *call = new SessionCall(*this, request);
    const QFuture<Result<Reply>> future = call->future();
    call->attempt();
    return future;
}

QFuture<Result<User>> Session::signIn(const QString &email, const QString &password, const QString &otp)
{
    Request request = requestTo("auth.jwt_create");
    QByteArray body;
    schema::writeObject(body, JwtCreateInput{email, password, otp.isEmpty() ? std::nullopt : std::optional(otp)});
    setJson(request, body);
    const Answer<User> answer;
    start(std::move(request), answer);
    return answer.future();
}

QFuture<Result<User>> Session::bootstrap(const BootstrapInput &input)
{
    Request request = requestTo("auth.bootstrap");
    QByteArray body;
    schema::writeObject(body, input);
    setJson(request, body);
    const Answer<User> answer;
    start(std::move(request), answer);
    return answer.future();
}

QFuture<Result<User>> Session::registerClient(const RegisterInput &input)
{
    Request request = requestTo("auth.register");
    QByteArray body;
    schema::writeObject(body, input);
    setJson(request, body);
    const Answer<User> answer;
    start(std::move(request), answer);
    return answer.future();
}

void Session::start(Request request, const Answer<User> &answer)
{
    withDeviceToken([this, request = std::move(request), answer](const QByteArray &device) mutable {
        if (!device.isEmpty())
            request.add("X-Device-Token", device);
        whenDone(send(request), this, [this, answer](const Result<Reply> &reply) {
            if (!reply) {
                answer.give(reply.error());
                return;
            }
            const auto tokens = tokensIn(*reply);
            if (!tokens) {
                answer.give(tokens.error());
                return;
            }
            ++m_generation;
            m_user.reset();
            take({tokens->first, tokens->second});
            fetchUser(answer);
        });
    });
}

QFuture<Result<User>> Session::resume()
{
    const Answer<User> answer;
    whenDone(m_store.read(refreshName()), this, [this, answer](const Result<std::optional<QByteArray>> &stored) {
        if (!stored || !*stored) {
            answer.give(stored ? Error{ErrorCode::Unauthenticated, QStringLiteral("not_remembered"), QStringLiteral("Sign in first.")}
                               : stored.error());
            return;
        }
        ++m_generation;
        m_user.reset();
        m_tokens = Tokens{{}, **stored};
        renew({}, [this, answer](const Status &renewed) {
            if (renewed)
                fetchUser(answer);
            else
                answer.give(renewed.error());
        });
    });
    return answer.future();
}

void Session::fetchUser(const Answer<User> &answer)
{
    const int generation = m_generation;
    whenDone(send(requestTo("auth.me")), this, [this, generation, answer](const Result<Reply> &reply) {
        if (generation != m_generation) {
            answer.give(cancelledError());
            return;
        }
        const auto json = reply ? objectIn(*reply) : Result<QJsonObject>(reply.error());
        const auto user = json ? schema::fromJson<User>(*json) : Result<User>(json.error());
        if (user) {
            m_user = *user;
            emit signedIn(*user);
        }
        answer.give(user);
    });
}

QFuture<Status> Session::signOut()
{
    const Answer<void> answer;
    if (!m_tokens) {
        answer.give({});
        return answer.future();
    }
    Request request = requestTo("auth.logout");
    setJson(request, "{}");
    const int generation = m_generation;
    whenDone(send(request), this, [this, generation, answer](const Result<Reply> &reply) {
        if (generation == m_generation && m_tokens)
            drop(cancelledError());
        const bool isOver = reply || reply.error().code == ErrorCode::Unauthenticated;
        answer.give(isOver ? Status() : Status(reply.error()));
    });
    return answer.future();
}

void Session::renew(const QByteArray &used, std::function<void(const Status &)> done)
{
    if (!m_tokens) {
        done(Error{ErrorCode::Unauthenticated, QStringLiteral("signed_out"), QStringLiteral("Sign in first.")});
        return;
    }
    if (m_tokens->access != used) {
        done({});
        return;
    }
    m_waiting.append(std::move(done));
    if (std::exchange(m_isRenewing, true))
        return;
    Request request = requestTo("auth.jwt_refresh");
    QByteArray body;
    schema::writeObject(body, JwtRefreshInput{QString::fromLatin1(m_tokens->refresh)});
    setJson(request, body);
    const int generation = m_generation;
    whenDone(m_transport.send(request), this, [this, generation](const Result<Reply> &reply) {
        m_isRenewing = false;
        if (generation == m_generation) {
            renewed(reply);
            return;
        }
        // Somebody signed in or out meanwhile: whoever waited tries with what there is now.
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &tell : waiting)
            tell(m_tokens && !m_tokens->access.isEmpty() ? Status() : Status(cancelledError()));
    });
}

void Session::renewed(const Result<Reply> &reply)
{
    Status outcome;
    if (!reply) {
        outcome = reply.error();
    } else if (reply->status >= 400) {
        outcome = api::errorFromProblem(reply->status, reply->body);
    } else if (const auto tokens = tokensIn(*reply); tokens) {
        take({tokens->first, tokens->second});
    } else {
        outcome = tokens.error();
    }
    const auto waiting = std::exchange(m_waiting, {});
    if (!outcome && isFinal(outcome.error()))
        drop(outcome.error());
    for (const auto &tell : waiting)
        tell(outcome);
}

void Session::take(const Tokens &tokens)
{
    m_tokens = tokens;
    remember(refreshName(), tokens.refresh);
}

void Session::drop(const Error &why)
{
    ++m_generation;
    m_tokens.reset();
    m_user.reset();
    whenDone(m_store.remove(refreshName()), this, [this](const Status &removed) {
        if (!removed)
            emit notRemembered(removed.error());
    });
    emit signedOut(why);
}

void Session::remember(const QString &name, const QByteArray &secret)
{
    whenDone(m_store.write(name, secret), this, [this](const Status &written) {
        if (!written)
            emit notRemembered(written.error());
    });
}

void Session::withDeviceToken(std::function<void(const QByteArray &)> use)
{
    whenDone(m_store.read(deviceName()), this, [this, use = std::move(use)](const Result<std::optional<QByteArray>> &stored) {
        if (stored && *stored) {
            use(**stored);
            return;
        }
        const QByteArray made = newSecret();
        if (stored)
            remember(deviceName(), made);
        use(made);
    });
}

} // namespace emesa::remote
