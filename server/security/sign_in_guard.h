// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "server/security/attempt_store.h"
#include "server/security/rate_limit.h"

#include <QHostAddress>
#include <QString>

namespace emesa::security {

/// How many wrong passwords an account bears.
struct SignInPolicy
{
    int freeFailures = 10;          ///< within windowSeconds; the next one starts the delay
    qint64 windowSeconds = 900;
    qint64 firstDelaySeconds = 30;  ///< after failure freeFailures + 1; doubles with each further one
    qint64 maxDelaySeconds = 900;
    int maxFailuresInRow = 100;     ///< then only an administrator's reset helps (NIST SP 800-63B)
};

/// Who tries to sign in, as far as it is known before the password is looked at.
struct SignInAttempt
{
    QString account;         ///< the account's id if the login names one, else "?" + the login as typed
    QHostAddress address;    ///< of the client, proxies already resolved
    QByteArray deviceToken;  ///< random secret a client keeps from an earlier sign-in; may be empty
};

/// Slows down guessing without giving anybody the means to lock another out (cases 63, 64):
/// strangers share one count per account; a device that signed in to the account before (its device token, or
/// its address network) has a count of its own and is not stopped by what strangers did. Wrong passwords also
/// count per address and network over all accounts.
///
/// Order of calls: admit() before the password is checked, with the same cost and answers for accounts that do
/// not exist; then exactly one of failed() and succeeded(). Thread-safe if the store is.
class SignInGuard
{
public:
    /// What admit() decided; hand it on unchanged.
    struct Admission
    {
        QByteArray account;    ///< the store's key
        QByteArray track;      ///< where a failure counts
        QByteArray device;     ///< the known device that was recognised; empty: a stranger
        QList<QByteArray> devices; ///< what to remember on success
        QList<RateKey> counted;
    };

    /// What a failure led to; for the audit log.
    struct Consequence
    {
        int failuresInRow = 0;
        qint64 delaySeconds = 0; ///< before the next attempt on this track; 0: none
        bool locked = false;     ///< this failure used up maxFailuresInRow
    };

    /// All must outlive the guard.
    SignInGuard(AttemptStore &store, RateLimiter &limiter, const Clock &clock, SignInPolicy policy = {});

    /// TooMany with details["retry_after"]: "rate_limited" (address), "sign_in_delayed" (account),
    /// "sign_in_locked" (needs a reset; retry_after is maxDelaySeconds).
    [[nodiscard]] Result<Admission> admit(const SignInAttempt &attempt);

    /// The password was wrong, or the account does not exist or is disabled.
    Result<Consequence> failed(const Admission &admission);

    /// The password was right: the row of failures ends (the strangers' row only if it came from a stranger)
    /// and the device is known from now on.
    Status succeeded(const Admission &admission);
    /// The two halves of succeeded(), for callers with a transaction: what is stored, which may be run again, …
    Status recordSuccess(const Admission &admission);
    /// … and, once that is committed, that it was no guess. Alone: the password was right, but a second factor is
    /// still to come, so the attempt neither failed nor succeeded.
    void withdraw(const Admission &admission);

    /// An administrator's reset, or a new password: strangers and known devices start anew.
    Status reset(const QString &account);
    /// After a password reset or a theft: no device is known any more.
    Status forgetDevices(const QString &account);

    /// Pure: how long after `now` the next attempt is refused, 0 if it is welcome.
    [[nodiscard]] static qint64 delayFor(const AttemptState &state, const SignInPolicy &policy, Timestamp now);
    /// Pure: one failure more.
    static void countFailure(AttemptState &state, const SignInPolicy &policy, Timestamp now);

private:
    AttemptStore &m_store;
    RateLimiter &m_limiter;
    const Clock &m_clock;
    const SignInPolicy m_policy;
};

} // namespace emesa::security
