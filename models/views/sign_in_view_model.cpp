// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/sign_in_view_model.h"

#include "models/remote/answer.h"

namespace emesa {

using remote::whenDone;

QString SignInViewModel::explanation() const
{
    if (!m_trouble)
        return {};
    switch (m_trouble->code) {
    case ErrorCode::Network:
        return tr("The server cannot be reached. Check the address under “Server”, and that you are online.\n%1").arg(m_trouble->message);
    case ErrorCode::Timeout:
        return tr("The server did not answer in time. Try again.");
    case ErrorCode::TooMany:
        return tr("Too many attempts. Wait %n second(s), then try again.", nullptr,
                  int(m_trouble->details.value(QLatin1String("retry_after")).toInteger(60)));
    case ErrorCode::Malformed:
    case ErrorCode::NotFound:
        return tr("What answers at this address is no Emesa server. Check the address under “Server”.");
    default:
        return m_trouble->message;
    }
}

void SignInViewModel::resume()
{
    begin();
    whenDone(m_session.resume(), this, [this](const Result<User> &result) {
        end(result, !result && (result.error().reason == QLatin1String("not_remembered") || result.error().code == ErrorCode::Unauthenticated));
    });
}

void SignInViewModel::signIn(const QString &email, const QString &password)
{
    begin();
    whenDone(m_session.signIn(email.trimmed(), password), this, [this](const Result<User> &result) { end(result, false); });
}

void SignInViewModel::registerClient(const RegisterInput &input)
{
    begin();
    whenDone(m_session.registerClient(input), this, [this](const Result<User> &result) { end(result, false); });
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
    if (!result && !isSilent)
        m_trouble = result.error();
    emit changed();
    if (result)
        emit succeeded();
}

} // namespace emesa
