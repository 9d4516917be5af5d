// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/floor/floor_lock.h"

#include "core/base/ids.h"

#include <QPasswordDigestor>

#include <algorithm>

namespace emesa {

namespace {

constexpr int hashBytes = 32;
constexpr qint64 firstPauseMs = 5'000;
constexpr qint64 longestPauseMs = 300'000;

/// "salt.hash.failures.until": what the settings hold.
struct LockState
{
    QByteArray salt;
    QByteArray hash;
    int failures = 0;
    qint64 until = 0; ///< ms; no attempt before

    static LockState read(const QString &text)
    {
        const QStringList parts = text.split(u'.');
        if (parts.size() != 4)
            return {}; // damaged: no PIN fits, signing out is the way
        return {parts[0].toLatin1(), QByteArray::fromHex(parts[1].toLatin1()), parts[2].toInt(), parts[3].toLongLong()};
    }
    [[nodiscard]] QString text() const
    {
        return QStringLiteral("%1.%2.%3.%4").arg(QString::fromLatin1(salt), QString::fromLatin1(hash.toHex())).arg(failures).arg(until);
    }
};

} // namespace

FloorLock::FloorLock(Installation &installation, const Clock &clock, int rounds, QObject *parent)
    : QObject(parent), m_installation(installation), m_clock(clock), m_rounds(rounds)
{
}

bool FloorLock::isLocked() const
{
    return !m_installation.settings().floorLock.isEmpty();
}

Status FloorLock::lock(const QString &pin)
{
    const bool isDigits = std::all_of(pin.begin(), pin.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (pin.size() < shortestPin || pin.size() > longestPin || !isDigits)
        return Error::invalidField(QStringLiteral("pin"), QStringLiteral("pin"), tr("A PIN has 4 to 12 digits."));
    const QByteArray salt = newSecret(16);
    Status kept = keep(LockState{salt, hashOf(pin, salt), 0, 0}.text());
    if (!kept)
        forget();
    return kept;
}

Status FloorLock::unlock(const QString &pin)
{
    if (!isLocked())
        return {};
    LockState state = LockState::read(m_installation.settings().floorLock);
    const qint64 now = m_clock.now().ms;
    if (state.until > now) {
        // A clock that was set back must not lock anybody out for longer than the longest pause.
        const qint64 seconds = (std::min(state.until - now, longestPauseMs) + 999) / 1000;
        if (state.until - now <= longestPauseMs)
            return Error{ErrorCode::TooMany, QStringLiteral("slow_down"), tr("Too many wrong PINs. Try again in %n second(s).", nullptr, int(seconds)),
                         {}, {{QStringLiteral("retry_after"), seconds}}};
    }
    if (!state.hash.isEmpty() && hashOf(pin, state.salt) == state.hash) {
        forget();
        return {};
    }
    ++state.failures;
    if (state.failures >= freeAttempts)
        state.until = now + std::min(longestPauseMs, firstPauseMs << std::min(state.failures - freeAttempts, 10));
    // What cannot be kept still counts until the program ends.
    (void)keep(state.text());
    return Error{ErrorCode::Forbidden, QStringLiteral("wrong_pin"), tr("This is not the PIN.")};
}

void FloorLock::forget()
{
    if (isLocked())
        (void)keep({});
}

QByteArray FloorLock::hashOf(const QString &pin, const QByteArray &salt) const
{
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, pin.toUtf8(), salt, m_rounds, hashBytes);
}

Status FloorLock::keep(const QString &state)
{
    ClientSettings settings = m_installation.settings();
    settings.floorLock = state;
    Status kept = m_installation.change(settings);
    emit changed();
    return kept;
}

} // namespace emesa
