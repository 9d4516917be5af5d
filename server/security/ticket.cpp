// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/ticket.h"

#include "server/security/opaque.h"

#include <algorithm>

namespace emesa::security {

TicketBox::TicketBox(const MonotonicClock &clock, size_t maxTickets, size_t maxPerUser)
    : m_clock(clock), m_maxTickets(std::max<size_t>(1, maxTickets)), m_maxPerUser(std::max<size_t>(1, maxPerUser))
{
}

QByteArray TicketBox::issue(const TicketHolder &holder)
{
    QByteArray ticket = newSecret(32);
    QByteArray hash = hashSecret(ticket);
    const std::lock_guard lock(m_mutex);
    const qint64 now = m_clock.elapsedMs();
    dropExpired(now);
    const auto mine = m_perUser.find(holder.userId);
    if (mine != m_perUser.end() && mine->second >= m_maxPerUser) {
        drop(std::find_if(m_entries.begin(), m_entries.end(),
                          [&](const Entry &entry) { return entry.holder.userId == holder.userId; }));
    } else if (m_entries.size() >= m_maxTickets) {
        drop(m_entries.begin());
    }
    m_entries.push_back({hash, holder, now + lifetimeMs});
    m_byHash.emplace(std::move(hash), std::prev(m_entries.end()));
    ++m_perUser[holder.userId];
    return ticket;
}

std::optional<TicketHolder> TicketBox::redeem(QByteArrayView ticket)
{
    // Looked up by hash: what the lookup's timing tells is about the hash, not about the ticket.
    const QByteArray hash = hashSecret(ticket);
    const std::lock_guard lock(m_mutex);
    dropExpired(m_clock.elapsedMs());
    const auto found = m_byHash.find(hash);
    if (found == m_byHash.end())
        return std::nullopt;
    const TicketHolder holder = found->second->holder;
    drop(found->second);
    return holder;
}

void TicketBox::revokeSignIn(const QString &signInId)
{
    const std::lock_guard lock(m_mutex);
    for (auto entry = m_entries.begin(); entry != m_entries.end();)
        entry = entry->holder.signInId == signInId ? drop(entry) : std::next(entry);
}

void TicketBox::revokeUser(Id userId)
{
    const std::lock_guard lock(m_mutex);
    for (auto entry = m_entries.begin(); entry != m_entries.end();)
        entry = entry->holder.userId == userId ? drop(entry) : std::next(entry);
}

size_t TicketBox::outstanding() const
{
    const std::lock_guard lock(m_mutex);
    return m_entries.size();
}

void TicketBox::dropExpired(qint64 nowMs)
{
    while (!m_entries.empty() && m_entries.front().expiresAtMs <= nowMs)
        drop(m_entries.begin());
}

TicketBox::Entries::iterator TicketBox::drop(Entries::iterator entry)
{
    m_byHash.erase(entry->hash);
    const auto mine = m_perUser.find(entry->holder.userId);
    if (--mine->second == 0)
        m_perUser.erase(mine);
    return m_entries.erase(entry);
}

} // namespace emesa::security
