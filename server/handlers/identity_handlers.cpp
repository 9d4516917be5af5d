// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/identity_handlers.h"

#include "core/api/answers.h"
#include "server/handlers/bearer.h"
#include "server/handlers/device_token.h"

#include <QJsonArray>

namespace emesa {

namespace {

QJsonObject pairOf(const IssuedTokens &tokens)
{
    return {{QStringLiteral("access"), QString::fromLatin1(tokens.access)}, {QStringLiteral("refresh"), QString::fromLatin1(tokens.refresh)}};
}

QJsonObject loginAnswer(const IssuedTokens &tokens)
{
    return {{QStringLiteral("access_token"), QString::fromLatin1(tokens.access)},
            {QStringLiteral("refresh_token"), QString::fromLatin1(tokens.refresh)},
            {QStringLiteral("expires_in"), tokens.expiresIn},
            {QStringLiteral("user"), QJsonObject{{QStringLiteral("id"), tokens.userId},
                                                 {QStringLiteral("username"), tokens.username},
                                                 {QStringLiteral("groups"), QJsonArray::fromStringList(tokens.groups)}}}};
}

http::Response secret(http::Response response)
{
    response.headers.set("Cache-Control", "no-store");
    return response;
}

} // namespace

void IdentityHandlers::addTo(HandlerTable &table)
{
    const auto add = [&](const char *id, http::Response (IdentityHandlers::*method)(RequestContext &)) {
        table.add(id, [this, method](RequestContext &context) { return (this->*method)(context); });
    };
    add("auth.register", &IdentityHandlers::registerClient);
    add("auth.bootstrap", &IdentityHandlers::bootstrap);
    add("auth.jwt_create", &IdentityHandlers::jwtCreate);
    add("auth.jwt_refresh", &IdentityHandlers::jwtRefresh);
    add("auth.jwt_verify", &IdentityHandlers::jwtVerify);
    add("auth.me", &IdentityHandlers::me);
    add("auth.me_update", &IdentityHandlers::updateMe);
    add("auth.me_password", &IdentityHandlers::changePassword);
    add("auth.login", &IdentityHandlers::login);
    add("auth.refresh", &IdentityHandlers::refresh);
    add("auth.refresh_get", &IdentityHandlers::refreshFromHeader);
    add("auth.logout", &IdentityHandlers::logout);
    add("auth.user_unlock", &IdentityHandlers::unlock);
    add("auth.jwks", &IdentityHandlers::jwks);
}

http::Response IdentityHandlers::registerClient(RequestContext &context)
{
    const auto input = context.body<RegisterInput>();
    if (!input)
        return context.problem(input.error());
    const auto registered = m_service.registerClient(context.actor(), *input);
    if (!registered)
        return context.problem(registered.error());
    return secret(context.json(201, QJsonObject{{QStringLiteral("user"), schema::toJson(registered->user)},
                                                {QStringLiteral("token"), pairOf(registered->tokens)}}));
}

http::Response IdentityHandlers::bootstrap(RequestContext &context)
{
    const auto input = context.body<BootstrapInput>();
    if (!input)
        return context.problem(input.error());
    const auto registered = m_service.bootstrap(context.actor(), *input);
    if (!registered)
        return context.problem(registered.error());
    return secret(context.json(201, QJsonObject{{QStringLiteral("user"), schema::toJson(registered->user)},
                                                {QStringLiteral("token"), pairOf(registered->tokens)}}));
}

http::Response IdentityHandlers::jwtCreate(RequestContext &context)
{
    const auto input = context.body<JwtCreateInput>();
    if (!input)
        return context.problem(input.error());
    const auto tokens = m_service.signIn(context.actor(), {input->email, input->password, input->otp.value_or(QString()), deviceTokenOf(context.request())});
    return secret(tokens ? context.json(200, pairOf(*tokens)) : context.problem(tokens.error()));
}

http::Response IdentityHandlers::login(RequestContext &context)
{
    const auto input = context.body<LoginInput>();
    if (!input)
        return context.problem(input.error());
    const auto tokens = m_service.signIn(context.actor(), {input->username, input->password, input->otp.value_or(QString()), deviceTokenOf(context.request())});
    return secret(tokens ? context.json(200, loginAnswer(*tokens)) : context.problem(tokens.error()));
}

http::Response IdentityHandlers::jwtRefresh(RequestContext &context)
{
    const auto input = context.body<JwtRefreshInput>();
    if (!input)
        return context.problem(input.error());
    const auto tokens = m_service.refresh(context.actor(), input->refresh.toUtf8());
    return secret(tokens ? context.json(200, pairOf(*tokens)) : context.problem(tokens.error()));
}

http::Response IdentityHandlers::refresh(RequestContext &context)
{
    const auto input = context.body<RefreshInput>();
    if (!input)
        return context.problem(input.error());
    const QString token = input->refreshToken.value_or(QString());
    if (token.isEmpty())
        return context.problem({ErrorCode::Malformed, QStringLiteral("refresh_token_required"), QStringLiteral("refresh_token is required")});
    const auto tokens = m_service.refresh(context.actor(), token.toUtf8());
    return secret(tokens ? context.json(200, loginAnswer(*tokens)) : context.problem(tokens.error()));
}

http::Response IdentityHandlers::refreshFromHeader(RequestContext &context)
{
    if (context.request().method == api::Method::Head) {
        // Asking for the headers only must not use up a refresh token.
        http::Response response = context.problem({ErrorCode::WrongMethod, QStringLiteral("method_not_allowed"),
                                                   QStringLiteral("This address understands GET, POST, OPTIONS.")});
        response.headers.add("Allow", "GET, POST, OPTIONS");
        return response;
    }
    const auto token = bearerOf(context.request());
    if (!token)
        return context.problem(token.error());
    const auto tokens = m_service.refresh(context.actor(), *token);
    return secret(tokens ? context.json(200, loginAnswer(*tokens)) : context.problem(tokens.error()));
}

http::Response IdentityHandlers::jwtVerify(RequestContext &context)
{
    const auto input = context.body<JwtVerifyInput>();
    if (!input)
        return context.problem(input.error());
    const Status valid = m_service.verify(input->token.toUtf8());
    return secret(valid ? context.json(200, QJsonObject()) : context.problem(valid.error()));
}

http::Response IdentityHandlers::me(RequestContext &context)
{
    const auto user = m_service.profile(context.caller());
    return user ? context.json(200, schema::toJson(*user)) : context.problem(user.error());
}

http::Response IdentityHandlers::updateMe(RequestContext &context)
{
    const auto changes = context.jsonBody();
    if (!changes)
        return context.problem(changes.error());
    // Whoever sends role or is_staff tries something: that is written down, outside of the transaction it spoils.
    ProfilePatch probe;
    if (const auto read = schema::readObject(*changes, probe, schema::ReadMode::Partial); !read) {
        QStringList fields;
        for (const FieldError &field : read.error().fields) {
            if (field.code == QLatin1String("unknown_field"))
                fields += field.field;
        }
        if (!fields.isEmpty())
            context.auditRefusal({.event = QStringLiteral("user.profile_refused"),
                                  .entity = QStringLiteral("user"),
                                  .entityId = QString::number(context.caller().userId),
                                  .failureReason = QStringLiteral("forbidden_fields"),
                                  .metadata = {{QStringLiteral("fields"), QJsonArray::fromStringList(fields.mid(0, 20))}}});
        return context.problem(read.error());
    }
    return context.write([&](UnitOfWork &work) -> Result<http::Response> {
        const auto user = m_service.updateProfile(work, *changes);
        if (!user)
            return user.error();
        return context.json(200, schema::toJson(*user));
    });
}

http::Response IdentityHandlers::changePassword(RequestContext &context)
{
    const auto input = context.body<PasswordChangeInput>();
    if (!input)
        return context.problem(input.error());
    const Status changed = m_service.changePassword(context.actor(), *input, deviceTokenOf(context.request()));
    return changed ? context.json(200, QJsonObject()) : context.problem(changed.error());
}

http::Response IdentityHandlers::logout(RequestContext &context)
{
    if (const auto input = context.body<LogoutInput>(); !input)
        return context.problem(input.error());
    return context.write([&](UnitOfWork &work) -> Result<http::Response> {
        if (Status ended = m_service.signOut(work); !ended)
            return ended.error();
        return context.json(200, QJsonObject());
    });
}

http::Response IdentityHandlers::unlock(RequestContext &context)
{
    const auto id = context.id();
    if (!id)
        return context.problem(id.error());
    if (const auto input = context.body<api::EmptyObject>(); !input)
        return context.problem(input.error());
    return context.write([&](UnitOfWork &work) -> Result<http::Response> {
        if (Status unlocked = m_service.unlock(work, *id); !unlocked)
            return unlocked.error();
        return context.empty();
    });
}

http::Response IdentityHandlers::jwks(RequestContext &context)
{
    http::Response response = context.json(200, m_keys.snapshot()->jwks());
    response.headers.set("Cache-Control", "public, max-age=300");
    return response;
}

} // namespace emesa
