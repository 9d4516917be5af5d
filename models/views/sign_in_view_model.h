// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/session.h"

namespace emesa {

/// The sign-in screen's mind: one attempt at a time, what to show while it runs and why it failed, in words that say
/// what to do. Signs in, registers, or goes on with the sign-in that is remembered. Does not own the session. GUI thread.
class SignInViewModel : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Busy };

    explicit SignInViewModel(remote::Session &session, QObject *parent = nullptr) : QObject(parent), m_session(session) {}

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }
    /// A sentence for trouble(): what happened and what to do.
    [[nodiscard]] QString explanation() const;

    /// Silent when nothing is remembered.
    void resume();
    void signIn(const QString &email, const QString &password);
    void registerClient(const RegisterInput &input);

signals:
    void changed();
    void succeeded();

private:
    void begin();
    void end(const Result<User> &result, bool isSilent);

    remote::Session &m_session;
    State m_state = State::Idle;
    std::optional<Error> m_trouble;
};

} // namespace emesa
