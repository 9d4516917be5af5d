// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/mfa.h"
#include "server/services/database_attempt_store.h"
#include "server/services/identity_shared.h"
#include "server/services/store.h"

namespace emesa {

/// Uses up what somebody typed as his second factor: a code of the app or a recovery code, each good once. False when it
/// is neither. Unavailable when the server's key for secrets is gone; recovery codes work even then.
[[nodiscard]] Result<bool> useSecondFactor(UnitOfWork &work, security::SecretBox &secrets, Id userId, const QString &typed);

/// One's own second factor, from set-up to recovery codes. Wrong passwords and codes count like failed sign-ins of that
/// account, so nobody guesses here faster than there. Passwords are hashed outside of transactions, so those methods
/// take an Actor. One per worker thread.
class MfaService
{
public:
    MfaService(IdentityShared &shared, Store &store);

    [[nodiscard]] Result<MfaState> state(const Caller &caller);

    /// Makes a secret and shows it; it does nothing before confirm(). Conflict "mfa_enabled"; Invalid on password.
    [[nodiscard]] Result<MfaSetup> setUp(const Actor &actor, const MfaSetupInput &input, const QByteArray &deviceToken);
    /// A first code proves that the app has the secret: from now on signing in asks for one. Conflict "mfa_not_pending";
    /// Invalid on code.
    [[nodiscard]] Result<RecoveryCodes> confirm(const Actor &actor, const MfaConfirmInput &input);
    /// New ones; the old are worth nothing. Conflict "mfa_not_enabled"; Invalid on code or password.
    [[nodiscard]] Result<RecoveryCodes> renewRecoveryCodes(const Actor &actor, const MfaProofInput &input, const QByteArray &deviceToken);
    [[nodiscard]] Status disable(const Actor &actor, const MfaDisableInput &input, const QByteArray &deviceToken);

    /// An administrator helps somebody who lost phone and codes. NotFound; Conflict "own_second_factor" for one's own;
    /// Forbidden for people who may do what the caller may not.
    [[nodiscard]] Status disableFor(UnitOfWork &work, Id userId);

private:
    using Admission = security::SignInGuard::Admission;

    [[nodiscard]] Result<Admission> admit(const Actor &actor, const QByteArray &deviceToken);
    /// Counts and audits; the answer is `error`, or why that failed.
    [[nodiscard]] Error refuse(const Actor &actor, const Admission &admission, const char *reason, const Error &error);
    [[nodiscard]] Status checkPassword(const Actor &actor, const Admission &admission, const QString &password);
    Status audit(const Actor &actor, const char *event, const char *reason);

    IdentityShared &m_shared;
    Store &m_store;
    DatabaseAttemptStore m_attempts;
    security::SignInGuard m_guard;
};

} // namespace emesa
