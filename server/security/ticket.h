// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/monotonic_clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <list>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace emesa::security {

/// For whom a ticket opens the WebSocket.
struct TicketHolder
{
    Id userId = 0;
    QString signInId;
    QString apiKeyId = {}; ///< instead of a sign-in

    bool operator==(const TicketHolder &) const = default;
};

/// One-time tickets for the WebSocket upgrade, which cannot carry an Authorization header in browsers:
/// 32 random bytes, valid 30 s, for one use. Kept hashed, in this process, bounded in total and per user
/// (the oldest leave). Thread-safe.
class TicketBox
{
public:
    static constexpr qint64 lifetimeMs = 30'000;

    explicit TicketBox(const MonotonicClock &clock, size_t maxTickets = 10'000, size_t maxPerUser = 16);

    [[nodiscard]] QByteArray issue(const TicketHolder &holder);

    /// The holder, and the ticket is used up; nullopt if it is unknown, used or too old.
    [[nodiscard]] std::optional<TicketHolder> redeem(QByteArrayView ticket);

    /// On sign-out, disabling and the like: what was issued for it opens nothing any more.
    void revokeSignIn(const QString &signInId);
    void revokeUser(Id userId);

    [[nodiscard]] size_t outstanding() const;

private:
    struct Entry
    {
        QByteArray hash;
        TicketHolder holder;
        qint64 expiresAtMs = 0;
    };
    using Entries = std::list<Entry>;

    void dropExpired(qint64 nowMs);
    Entries::iterator drop(Entries::iterator entry);

    const MonotonicClock &m_clock;
    const size_t m_maxTickets;
    const size_t m_maxPerUser;
    mutable std::mutex m_mutex;
    Entries m_entries; ///< oldest first; all live equally long, so also first to expire
    std::unordered_map<QByteArray, Entries::iterator> m_byHash;
    std::unordered_map<Id, size_t> m_perUser;
};

} // namespace emesa::security
