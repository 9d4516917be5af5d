// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/rest_client.h"
#include "models/remote/session.h"

#include <QUrl>

namespace emesa {

/// The sign-in screen's mind: what server this is and whether this program may talk to it, one attempt at a time, what
/// to show while it runs and why it failed, in words that say what to do. Signs in (asking for the second factor where
/// there is one), registers, makes the first administrator, or goes on with the sign-in that is remembered. Does not
/// own the session. GUI thread.
class SignInViewModel : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Busy };
    enum class Step {
        Credentials,
        Code ///< the password was right; the second factor is wanted
    };
    enum class Server { Unknown, Checking, Fine, Troubled };

    /// `server`: where `session` leads.
    explicit SignInViewModel(remote::Session &session, const QUrl &server = {}, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }
    /// A sentence for trouble(): what happened and what to do.
    [[nodiscard]] QString explanation() const { return m_trouble ? explain(*m_trouble) : QString(); }
    /// What a specialist wants to know of trouble(): the certificate, the request id. Lines of "name: value".
    [[nodiscard]] QStringList details() const;

    /// Asks the server who it is, without any secret. Once per view-model, and again when asked to.
    void checkServer();
    [[nodiscard]] Server server() const { return m_server; }
    /// Its version while Fine.
    [[nodiscard]] QString serverVersion() const { return m_version; }
    /// Passwords and files could be read between here and the server: plain http to another computer.
    [[nodiscard]] bool isReadableOnTheWay() const { return m_isReadable; }
    /// This program is too old for the server: nothing but an update helps.
    [[nodiscard]] bool isTooOld() const { return m_trouble && m_trouble->reason == QLatin1String("client_too_old"); }

    /// Silent when nothing is remembered.
    void resume();
    void signIn(const QString &email, const QString &password);
    /// A code of the second factor, or a recovery code, after signIn() led to Step::Code.
    void enterCode(const QString &code);
    /// From the code back to e-mail and password.
    void back();
    void registerClient(const RegisterInput &input);
    /// Makes the first administrator of a new installation.
    void bootstrap(const BootstrapInput &input);

signals:
    void changed();
    void succeeded();

private:
    [[nodiscard]] QString explain(const Error &error) const;
    void begin();
    void end(const Result<User> &result, bool isSilent);
    void judge(const Result<remote::ServerVersion> &version);

    remote::Session &m_session;
    remote::RestClient m_calls;
    QString m_host;
    bool m_isReadable;
    State m_state = State::Idle;
    Step m_step = Step::Credentials;
    Server m_server = Server::Unknown;
    QString m_version;
    std::optional<Error> m_trouble;
    QString m_email;    ///< between password and code
    QString m_password; ///< likewise; forgotten at once afterwards
};

} // namespace emesa
