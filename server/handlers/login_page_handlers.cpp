// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/login_page_handlers.h"

#include "core/api/problem.h"
#include "server/handlers/device_token.h"
#include "server/http/form_body.h"

namespace emesa {

namespace {

Error switchedOff()
{
    return {ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("There is nothing at this address.")};
}

http::Response page(int status, const QString &content)
{
    const QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
                                        "<title>Emesa: sign in</title></head>\n<body>\n<h1>Emesa</h1>\n%1</body>\n</html>\n").arg(content);
    http::Response response{status, {{"Content-Type", "text/html; charset=utf-8"}}, html.toUtf8(), std::nullopt, false};
    response.headers.set("Cache-Control", "no-store");
    response.headers.set("Content-Security-Policy", "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    response.headers.set("X-Frame-Options", "DENY");
    response.headers.set("Referrer-Policy", "no-referrer");
    return response;
}

/// The user name comes back, passwords and codes never do.
QString form(const QString &username, const QString &message = {})
{
    const QString note = message.isEmpty() ? QString() : QString(QStringLiteral("<p role=\"alert\">") + message.toHtmlEscaped() + QStringLiteral("</p>\n"));
    // The user's text goes in last: it may hold anything, a %1 too.
    return note
        + QStringLiteral("<form method=\"post\" autocomplete=\"off\">\n"
                         "<p><label>User name or e-mail<br><input name=\"username\" required maxlength=\"254\" value=\"")
        + username.toHtmlEscaped()
        + QStringLiteral("\"></label></p>\n"
                         "<p><label>Password<br><input name=\"password\" type=\"password\" required></label></p>\n"
                         "<p><label>Code, with a second factor<br><input name=\"otp\" maxlength=\"64\" inputmode=\"text\"></label></p>\n"
                         "<p><button>Sign in</button></p>\n</form>\n");
}

QString field(const char *label, const QString &value)
{
    return QStringLiteral("<p><label>") + QLatin1String(label) + QStringLiteral("<br><textarea readonly rows=\"8\" cols=\"80\">") + value.toHtmlEscaped()
        + QStringLiteral("</textarea></label></p>\n");
}

QString tokens(const IssuedTokens &issued)
{
    return QStringLiteral("<p>Signed in as <strong>") + issued.username.toHtmlEscaped() + QStringLiteral("</strong>, roles: ")
        + issued.groups.join(QStringLiteral(", ")).toHtmlEscaped() + QStringLiteral(". The access token is good for ") + QString::number(issued.expiresIn)
        + QStringLiteral(" seconds.</p>\n") + field("access_token", QString::fromLatin1(issued.access)) + field("refresh_token", QString::fromLatin1(issued.refresh));
}

} // namespace

void LoginPageHandlers::addTo(HandlerTable &table)
{
    table.add("auth.login_page", [this](RequestContext &context) { return show(context); });
    table.add("auth.login_page_post", [this](RequestContext &context) { return signIn(context); });
}

http::Response LoginPageHandlers::show(RequestContext &context)
{
    return m_isOn ? page(200, form({})) : context.problem(switchedOff());
}

http::Response LoginPageHandlers::signIn(RequestContext &context)
{
    if (!m_isOn)
        return context.problem(switchedOff());
    const auto fields = http::parseFormBody(context.request().body, 8);
    if (!fields)
        return context.problem(fields.error());
    QJsonObject object;
    for (auto it = fields->constBegin(); it != fields->constEnd(); ++it) {
        if (it.key() != QLatin1String("otp") || !it->isEmpty())
            object.insert(it.key(), *it);
    }
    LoginInput input;
    const auto read = schema::readObject(object, input);
    const auto issued = read ? m_service.signIn(context.actor(), {input.username, input.password, input.otp.value_or(QString()), deviceTokenOf(context.request())})
                             : Result<IssuedTokens>(read.error());
    if (issued)
        return page(200, tokens(*issued));
    // Programs get the problem document they know, people with a browser the form again.
    http::Response problem = context.problem(issued.error());
    if (!context.request().headers.value("Accept").contains("text/html"))
        return problem;
    http::Response again = page(problem.status, form(fields->value(QStringLiteral("username")).left(254), issued.error().message));
    for (const char *name : {"WWW-Authenticate", "Retry-After"}) {
        if (problem.headers.contains(name))
            again.headers.set(name, problem.headers.value(name));
    }
    return again;
}

} // namespace emesa
