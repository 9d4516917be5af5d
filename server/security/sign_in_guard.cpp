// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/sign_in_guard.h"

#include "server/security/opaque.h"

#include <algorithm>

namespace emesa::security {

namespace {

QByteArray accountKey(const QString &account)
{
    return hashSecret(QByteArray("account\n" + account.toCaseFolded().toUtf8()));
}

QByteArray deviceTrack(const QByteArray &account, const QByteArray &device)
{
    return hashSecret(QByteArray("device\n" + account + '\n' + device));
}

Error refusal(const char *reason, qint64 seconds, const QString &message)
{
    return {ErrorCode::TooMany, QString::fromLatin1(reason), message, {}, {{QStringLiteral("retry_after"), seconds}}};
}

} // namespace

SignInGuard::SignInGuard(AttemptStore &store, RateLimiter &limiter, const Clock &clock, SignInPolicy policy)
    : m_store(store), m_limiter(limiter), m_clock(clock), m_policy(policy)
{
}

qint64 SignInGuard::delayFor(const AttemptState &state, const SignInPolicy &policy, Timestamp now)
{
    const Timestamp windowStart = now.plusSeconds(-policy.windowSeconds);
    const auto inWindow = std::count_if(state.recent.begin(), state.recent.end(),
                                        [&](Timestamp at) { return at > windowStart; });
    if (inWindow <= policy.freeFailures)
        return 0;
    const auto doublings = std::min<qsizetype>(inWindow - policy.freeFailures - 1, 20);
    const qint64 delay = std::min(policy.firstDelaySeconds << doublings, policy.maxDelaySeconds);
    // A clock that was set back must not stretch the delay.
    const qint64 passedMs = std::max<qint64>(0, now.ms - state.recent.last().ms);
    return std::max<qint64>(0, (delay * 1000 - passedMs + 999) / 1000);
}

void SignInGuard::countFailure(AttemptState &state, const SignInPolicy &policy, Timestamp now)
{
    const Timestamp windowStart = now.plusSeconds(-policy.windowSeconds);
    state.recent.removeIf([&](Timestamp at) { return at <= windowStart; });
    state.recent.append(now);
    std::sort(state.recent.begin(), state.recent.end());
    while (state.recent.size() > AttemptState::maxRecent)
        state.recent.removeFirst();
    ++state.failuresInRow;
}

Result<SignInGuard::Admission> SignInGuard::admit(const SignInAttempt &attempt)
{
    const AddressKeys address = addressKeys(attempt.address);
    Admission admission;
    admission.account = accountKey(attempt.account);
    admission.track = admission.account;
    if (!attempt.deviceToken.isEmpty())
        admission.devices << hashSecret(attempt.deviceToken);
    admission.devices << hashSecret(QByteArray("network\n" + address.network));

    for (const QByteArray &device : admission.devices) {
        const Result<bool> known = m_store.knowsDevice(admission.account, device);
        if (!known)
            return known.error();
        if (*known && admission.device.isEmpty()) {
            admission.device = device;
            admission.track = deviceTrack(admission.account, device);
        }
    }

    const Result<AttemptState> state = m_store.load(admission.track);
    if (!state)
        return state.error();
    if (state->failuresInRow >= m_policy.maxFailuresInRow) {
        return refusal("sign_in_locked", m_policy.maxDelaySeconds,
                       QStringLiteral("Too many failed sign-ins. Sign in from a device you used before, reset the "
                                      "password, or ask an administrator."));
    }
    if (const qint64 delay = delayFor(*state, m_policy, m_clock.now()); delay > 0) {
        return refusal("sign_in_delayed", delay,
                       QStringLiteral("Too many failed sign-ins. Try again in %1 seconds.").arg(delay));
    }
    if (admission.device.isEmpty()) {
        // Counted now and given back on success: a thousand parallel guesses must not all pass before the
        // first of them has failed.
        admission.counted = {{rules::signInPerAddress, address.address}, {rules::signInPerNetwork, address.network}};
        if (const Status paced = m_limiter.admit(admission.counted); !paced)
            return paced.error();
    }
    return admission;
}

Result<SignInGuard::Consequence> SignInGuard::failed(const Admission &admission)
{
    const Timestamp now = m_clock.now();
    const Result<AttemptState> state = m_store.update(
        admission.track, [&](AttemptState &changing) { countFailure(changing, m_policy, now); });
    if (!state)
        return state.error();
    Consequence consequence{state->failuresInRow, delayFor(*state, m_policy, now),
                            state->failuresInRow == m_policy.maxFailuresInRow};
    if (consequence.locked && !admission.device.isEmpty()) {
        // The device is no better than a stranger now; as one it still has what strangers are allowed.
        if (const Status forgotten = m_store.forgetDevice(admission.account, admission.device); !forgotten)
            return forgotten.error();
    }
    return consequence;
}

Status SignInGuard::succeeded(const Admission &admission)
{
    withdraw(admission);
    return recordSuccess(admission);
}

void SignInGuard::withdraw(const Admission &admission)
{
    m_limiter.giveBack(admission.counted);
}

Status SignInGuard::recordSuccess(const Admission &admission)
{
    if (const Status cleared = m_store.clear(admission.track); !cleared)
        return cleared;
    const Timestamp now = m_clock.now();
    for (const QByteArray &device : admission.devices) {
        if (const Status remembered = m_store.rememberDevice(admission.account, device, now); !remembered)
            return remembered;
        if (const Status cleared = m_store.clear(deviceTrack(admission.account, device)); !cleared)
            return cleared;
    }
    return {};
}

Status SignInGuard::reset(const QString &account)
{
    const QByteArray key = accountKey(account);
    if (Status cleared = m_store.clear(key); !cleared)
        return cleared;
    const auto devices = m_store.devices(key);
    if (!devices)
        return devices.error();
    for (const QByteArray &device : *devices) {
        if (Status cleared = m_store.clear(deviceTrack(key, device)); !cleared)
            return cleared;
    }
    return {};
}

Status SignInGuard::forgetDevices(const QString &account)
{
    return m_store.forgetDevices(accountKey(account));
}

} // namespace emesa::security
