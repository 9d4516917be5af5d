// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "models/installation/installation.h"

namespace emesa {

/// The lock of a window to the shop floor's page: whoever stands before it can work there and reach nothing else; a PIN
/// opens it. Kept in the settings over restarts, the PIN as a salted hash (PBKDF2, SHA-256), wrong attempts with their
/// pause, so that a restart gains nothing. A PIN of four digits only keeps the curious out: it guards the page, not the
/// account, and whoever may read the settings file can try all of them. Does not own its parts. GUI thread.
class FloorLock : public QObject
{
    Q_OBJECT

public:
    static constexpr int shortestPin = 4;
    static constexpr int longestPin = 12;
    /// Attempts without a pause; then 5 seconds, doubling up to 5 minutes.
    static constexpr int freeAttempts = 3;

    /// `rounds` of the hash; fewer only in tests.
    FloorLock(Installation &installation, const Clock &clock, int rounds = 200'000, QObject *parent = nullptr);

    [[nodiscard]] bool isLocked() const;
    /// Invalid unless `pin` is 4 to 12 digits; Unavailable when the lock would not survive a restart: then nothing is locked.
    [[nodiscard]] Status lock(const QString &pin);
    /// Forbidden "wrong_pin"; TooMany "slow_down" with details["retry_after"] in seconds, without looking at the PIN.
    [[nodiscard]] Status unlock(const QString &pin);
    /// Without a PIN: when the person who locked it signs out, the account it guarded is gone.
    void forget();

signals:
    void changed();

private:
    [[nodiscard]] QByteArray hashOf(const QString &pin, const QByteArray &salt) const;
    [[nodiscard]] Status keep(const QString &state);

    Installation &m_installation;
    const Clock &m_clock;
    int m_rounds;
};

} // namespace emesa
