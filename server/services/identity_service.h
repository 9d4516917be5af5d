// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bootstrap.h"
#include "core/domain/user.h"
#include "server/services/database_attempt_store.h"
#include "server/services/identity_shared.h"
#include "server/services/store.h"

namespace emesa {

struct Credentials;

/// What somebody holds after signing in or refreshing, and for whom it is.
struct IssuedTokens
{
    QByteArray access;
    QByteArray refresh;
    qint64 expiresIn = 0; ///< of the access token, seconds
    Id userId = 0;
    QString username;
    QStringList groups;
};

/// What somebody signs in with.
struct SignInInput
{
    QString login;           ///< an e-mail address or a user name
    QString password;
    QString otp = {};        ///< a code of the second factor; empty: none given
    QByteArray deviceToken = {}; ///< a random secret the client keeps; empty if it has none (security::SignInAttempt)
};

/// An account about to be made.
struct NewAccount
{
    ProfilePatch profile;
    QString email; ///< canonical
};

struct Registration
{
    User user;
    IssuedTokens tokens;
};

/// Accounts, sign-ins and tokens. Passwords are hashed outside of any transaction, so these methods take an Actor and
/// open transactions of their own; those that hash nothing take a UnitOfWork like every other service.
/// One per worker thread.
class IdentityService
{
public:
    IdentityService(IdentityShared &shared, Store &store);

    /// Unauthenticated "invalid_credentials", the same after the same time for a wrong password, an unknown and a
    /// disabled account; "mfa_required" and "mfa_invalid" after the right password of an account with a second
    /// factor; TooMany and Unavailable with retry_after.
    [[nodiscard]] Result<IssuedTokens> signIn(const Actor &actor, const SignInInput &input);

    /// A new account with the role client, signed in. Invalid with field errors; TooMany.
    [[nodiscard]] Result<Registration> registerClient(const Actor &actor, const RegisterInput &input);

    /// Rotates a refresh token. Within the grace period the same token gets the same successor again; later the
    /// whole sign-in ends. Unauthenticated "token_invalid", "token_expired", "token_revoked"; TooMany.
    [[nodiscard]] Result<IssuedTokens> refresh(const Actor &actor, const QByteArray &token);

    /// Whether a token, access or refresh, could be used now.
    [[nodiscard]] Status verify(const QByteArray &token);

    [[nodiscard]] Result<User> profile(const Caller &caller);
    /// Applies the fields of ProfilePatch that `changes` has.
    [[nodiscard]] Result<User> updateProfile(UnitOfWork &work, const QJsonObject &changes);

    /// Ends every other sign-in of the caller. Invalid with field errors on current_password or new_password.
    [[nodiscard]] Status changePassword(const Actor &actor, const PasswordChangeInput &input, const QByteArray &deviceToken);

    /// Ends the caller's sign-in: its refresh tokens and access tokens are worth nothing from now on.
    [[nodiscard]] Status signOut(UnitOfWork &work);

    /// Forgets the failed sign-ins of an account, on its known devices too. NotFound.
    [[nodiscard]] Status unlock(UnitOfWork &work, Id userId);

    /// The first administrator, signed in. NotFound when this server had one at its start; Conflict "already_set_up" when
    /// there is one by now; Unauthenticated "bootstrap_token_invalid", "bootstrap_token_expired"; Invalid with field
    /// errors; TooMany.
    [[nodiscard]] Result<Registration> bootstrap(const Actor &actor, const BootstrapInput &input);

    /// For the command line. Conflict "email_taken"; Invalid with field errors.
    [[nodiscard]] Result<User> createAdministrator(const QString &email, const QString &password);

private:
    struct OpenedSignIn
    {
        QString id;
        security::TokenStamp refresh;
    };

    struct OpenedAccount
    {
        User user;
        OpenedSignIn signIn;
    };

    [[nodiscard]] Status canSign() const;
    [[nodiscard]] Status checkBootstrapToken(const Actor &actor, const QString &token);
    [[nodiscard]] Error refuseSignIn(const Actor &actor, const security::SignInGuard::Admission &admission, const Credentials *account,
                                     const QString &login, const char *reason, const Error &error);
    Result<OpenedSignIn> openSignIn(UnitOfWork &work, Id userId);
    Status storeRefreshToken(storage::Database &database, const QString &signInId, const security::TokenStamp &stamp);
    [[nodiscard]] Result<IssuedTokens> issue(Id userId, const QString &username, const QString &signInId, const security::TokenStamp &refresh);
    [[nodiscard]] Result<security::TokenClaims> knownRefreshToken(const Actor &actor, const QByteArray &token);
    /// What about an account and its password breaks a rule that needs no database.
    [[nodiscard]] QList<FieldError> checkNew(const NewAccount &account, const QString &password) const;
    [[nodiscard]] Result<User> insertUser(UnitOfWork &work, const NewAccount &account, const QByteArray &hash, const char *role);
    /// The account, its first sign-in and the audit row `event`.
    [[nodiscard]] Result<OpenedAccount> openAccount(UnitOfWork &work, const NewAccount &account, const QByteArray &hash, const char *role,
                                                    const QString &event);
    [[nodiscard]] Result<Registration> registration(const OpenedAccount &opened);
    [[nodiscard]] Result<QList<FieldError>> checkFree(const QString &username, const QString &email);
    Status audit(const Actor &actor, const AuditEntry &entry);
    /// Refusals by limits come in floods: one row per address and minute tells the story.
    void auditLimited(const Actor &actor, const QString &event, const Error &refusal);

    IdentityShared &m_shared;
    Store &m_store;
    DatabaseAttemptStore m_attempts;
    security::SignInGuard m_guard;
};

/// Permissions and built-in roles as this program knows them. At every start; idempotent, and servers that start
/// together take turns.
Status ensureBuiltIns(Store &store);

/// Whether anybody could run the shop: an active user with the role administrator.
[[nodiscard]] Result<bool> hasAdministrator(storage::Database &database);

} // namespace emesa
