// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/sign_in_view_model.h"

#include "models/installation/client_settings.h"
#include "models/remote/answer.h"

#include <QJsonArray>
#include <QVersionNumber>

namespace emesa {

using remote::whenDone;

namespace {

QString certificateField(const Error &error, const char *name)
{
    return error.details.value(QLatin1String("certificate")).toObject().value(QLatin1String(name)).toString();
}

} // namespace

SignInViewModel::SignInViewModel(remote::Session &session, const QUrl &server, QObject *parent)
    : QObject(parent), m_session(session), m_calls(session), m_host(server.host()), m_isReadable(!server.isEmpty() && emesa::isReadableOnTheWay(server))
{
}

QString SignInViewModel::explain(const Error &error) const
{
    const QString &reason = error.reason;
    if (reason == QLatin1String("tls_failed")) {
        const QString kind = error.details.value(QLatin1String("certificate_problem")).toString();
        if (kind == QLatin1String("expired"))
            return tr("The certificate of this server has ended, so nothing was sent. Check this computer's clock; if that is right, whoever runs the server has to renew the certificate.");
        if (kind == QLatin1String("name"))
            return tr("The certificate here belongs to another server, not to %1, so nothing was sent. Check the address, and that no hotspot stands in between.").arg(m_host);
        if (kind == QLatin1String("authority"))
            return tr("Nobody this computer trusts vouches for this server, so nothing was sent. If your company has an authority of its own, choose its certificate under “Connection”.");
        return tr("No secure connection to this server could be made, so nothing was sent. Whoever runs it has to look at its certificate.");
    }
    if (reason == QLatin1String("redirected"))
        return tr("This address leads to another one. Ask for the address of the Emesa server itself and type it under “Server”.");
    switch (error.code) {
    case ErrorCode::Network:
        return tr("The server cannot be reached. Check the address under “Server”, and that you are online.");
    case ErrorCode::Timeout:
        return tr("The server did not answer in time. Try again.");
    case ErrorCode::TooMany:
        return tr("Too many attempts. Wait %n second(s), then try again.", nullptr, int(error.details.value(QLatin1String("retry_after")).toInteger(60)));
    case ErrorCode::Malformed:
    case ErrorCode::NotFound:
        return tr("What answers at this address is no Emesa server. Check the address under “Server”.");
    default:
        break;
    }
    if (reason == QLatin1String("mfa_invalid"))
        return tr("This code is wrong, too old or was used before. Wait for the next one and type that.");
    return error.message;
}

QStringList SignInViewModel::details() const
{
    QStringList lines;
    if (!m_trouble)
        return lines;
    const auto line = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append(tr("%1: %2", "a name and its value").arg(name, value));
    };
    line(tr("Certificate of"), certificateField(*m_trouble, "subject"));
    line(tr("Issued by"), certificateField(*m_trouble, "issuer"));
    line(tr("Valid from"), certificateField(*m_trouble, "from"));
    line(tr("Valid until"), certificateField(*m_trouble, "until"));
    line(tr("Fingerprint (SHA-256)"), certificateField(*m_trouble, "sha256"));
    const QJsonArray problems = m_trouble->details.value(QLatin1String("problems")).toArray();
    for (const QJsonValue &problem : problems)
        line(tr("Problem"), problem.toString());
    if (m_trouble->code == ErrorCode::Network && problems.isEmpty())
        line(tr("Network"), m_trouble->message);
    line(tr("Request id"), m_trouble->details.value(QLatin1String("trace_id")).toString());
    return lines;
}

void SignInViewModel::checkServer()
{
    if (m_server == Server::Checking)
        return;
    m_server = Server::Checking;
    emit changed();
    whenDone(m_calls.version(), this, [this](const Result<remote::ServerVersion> &version) { judge(version); });
}

void SignInViewModel::judge(const Result<remote::ServerVersion> &version)
{
    m_server = Server::Troubled;
    if (!version) {
        // An attempt that runs has its own answer, which is the newer one.
        if (m_state == State::Idle && !m_trouble)
            m_trouble = version.error();
    } else if (version->name != QLatin1String("emesa")) {
        m_trouble = Error{ErrorCode::NotFound, QStringLiteral("no_emesa"), {}};
    } else if (QVersionNumber::fromString(version->oldestClient) > QVersionNumber::fromString(QLatin1String(EMESA_VERSION))) {
        m_version = version->serverVersion;
        m_trouble = Error{ErrorCode::Forbidden, QStringLiteral("client_too_old"),
                          tr("This program is too old for the server: it is version %1, the server wants %2 or newer. Install the update, or ask whoever looks after this computer.")
                              .arg(QLatin1String(EMESA_VERSION), version->oldestClient)};
    } else {
        m_version = version->serverVersion;
        m_server = Server::Fine;
    }
    emit changed();
}

void SignInViewModel::resume()
{
    begin();
    whenDone(m_session.resume(), this, [this](const Result<User> &result) {
        end(result, !result && (result.error().reason == QLatin1String("not_remembered") || result.error().code == ErrorCode::Unauthenticated
                                || result.error().reason == QLatin1String("keychain_unavailable")));
    });
}

void SignInViewModel::signIn(const QString &email, const QString &password)
{
    m_email = email.trimmed();
    m_password = password;
    begin();
    whenDone(m_session.signIn(m_email, m_password), this, [this](const Result<User> &result) { end(result, false); });
}

void SignInViewModel::enterCode(const QString &code)
{
    begin();
    // Codes are shown and typed in groups.
    whenDone(m_session.signIn(m_email, m_password, code.simplified().remove(u' ')), this, [this](const Result<User> &result) { end(result, false); });
}

void SignInViewModel::back()
{
    m_step = Step::Credentials;
    m_password.clear();
    m_trouble.reset();
    emit changed();
}

void SignInViewModel::registerClient(const RegisterInput &input)
{
    begin();
    whenDone(m_session.registerClient(input), this, [this](const Result<User> &result) { end(result, false); });
}

void SignInViewModel::bootstrap(const BootstrapInput &input)
{
    begin();
    whenDone(m_session.bootstrap(input), this, [this](const Result<User> &result) { end(result, false); });
}

void SignInViewModel::begin()
{
    m_state = State::Busy;
    m_trouble.reset();
    emit changed();
}

void SignInViewModel::end(const Result<User> &result, bool isSilent)
{
    m_state = State::Idle;
    const QString reason = result ? QString() : result.error().reason;
    if (reason == QLatin1String("mfa_required")) {
        m_step = Step::Code; // no trouble: this is how it goes
    } else if (reason != QLatin1String("mfa_invalid")) {
        if (result || result.error().code == ErrorCode::Unauthenticated) {
            m_step = Step::Credentials;
            m_password.clear();
        }
        if (!result && !isSilent)
            m_trouble = result.error();
    } else {
        m_trouble = result.error();
    }
    emit changed();
    if (result)
        emit succeeded();
}

} // namespace emesa
