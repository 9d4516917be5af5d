// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <mutex>

namespace emesa {

/// The one-time token that makes the first administrator of an installation. Whoever can read the file it is in (0600,
/// in the data folder) runs the server anyway; nobody else learns it, the log neither. One per process; thread-safe.
class BootstrapToken
{
public:
    static constexpr qint64 lifetimeSeconds = 24 * 3600;

    enum class State {
        NotOffered, ///< there was an administrator when this server started
        Right,
        Wrong,
        Expired,    ///< the right one, too late
        Used        ///< there is an administrator by now
    };

    BootstrapToken(QString file, const Clock &clock) : m_file(std::move(file)), m_clock(clock) {}
    BootstrapToken(const BootstrapToken &) = delete;
    BootstrapToken &operator=(const BootstrapToken &) = delete;

    /// Makes a new token and writes it to the file; one of an earlier start is worth nothing any more.
    [[nodiscard]] Status offer();
    [[nodiscard]] State stateOf(const QByteArray &token) const;
    /// There is an administrator now: no token is good from here on, and the file goes.
    void close();

    /// This process ends: its token is worth nothing without it. A file that another process wrote meanwhile stays.
    void withdraw();

    [[nodiscard]] const QString &file() const { return m_file; }

private:
    const QString m_file;
    const Clock &m_clock;
    mutable std::mutex m_mutex;
    QByteArray m_hash; ///< empty before offer()
    Timestamp m_expiresAt;
    bool m_isUsed = false;
};

} // namespace emesa
