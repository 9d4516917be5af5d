// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/front_desk_state.h"

#include <utility>

namespace emesa::http {

namespace {

/// The unit the cap per address counts in: a household's IPv6 prefix has 2^64 addresses.
QHostAddress groupOf(const QHostAddress &peer)
{
    bool isIpv4 = false;
    const quint32 ipv4 = peer.toIPv4Address(&isIpv4);
    if (isIpv4)
        return QHostAddress(ipv4);
    Q_IPV6ADDR bytes = peer.toIPv6Address();
    for (int i = 8; i < 16; ++i)
        bytes[i] = 0;
    return QHostAddress(bytes);
}

} // namespace

ConnectionTicket::ConnectionTicket(std::shared_ptr<FrontDeskState> state, QHostAddress group)
    : m_state(std::move(state)), m_group(std::move(group))
{
}

ConnectionTicket::~ConnectionTicket()
{
    if (m_state)
        m_state->leave(m_group);
}

std::variant<ConnectionTicket, FrontDeskState::Refusal> FrontDeskState::admit(const QHostAddress &peer, int maxTotal,
                                                                              int maxPerAddress)
{
    const QHostAddress group = groupOf(peer);
    {
        const std::scoped_lock lock(m_mutex);
        if (m_open >= maxTotal)
            return Refusal::TooManyInTotal;
        if (m_perAddress.value(group) >= maxPerAddress)
            return Refusal::TooManyFromAddress;
        ++m_perAddress[group];
        ++m_open;
        ++m_accepted;
    }
    return ConnectionTicket(shared_from_this(), group);
}

void FrontDeskState::leave(const QHostAddress &group)
{
    const std::scoped_lock lock(m_mutex);
    const auto at = m_perAddress.find(group);
    if (at != m_perAddress.end() && --*at == 0)
        m_perAddress.erase(at);
    if (--m_open == 0)
        m_emptied.notify_all();
}

void FrontDeskState::pushArrival(Arrival arrival)
{
    const std::scoped_lock lock(m_arrivalsMutex);
    m_arrivals.push_back(std::move(arrival));
}

std::optional<Arrival> FrontDeskState::takeArrival(std::chrono::milliseconds age)
{
    const std::scoped_lock lock(m_arrivalsMutex);
    if (m_arrivals.empty() || std::chrono::steady_clock::now() - m_arrivals.front().since < age)
        return std::nullopt;
    std::optional<Arrival> arrival(std::move(m_arrivals.front()));
    m_arrivals.pop_front();
    return arrival;
}

bool FrontDeskState::reserveBody(qint64 bytes, qint64 budget)
{
    if (m_bodyBytes.fetch_add(bytes) + bytes <= budget)
        return true;
    m_bodyBytes -= bytes;
    return false;
}

void FrontDeskState::countRefusal(QByteArrayView reason)
{
    const std::scoped_lock lock(m_mutex);
    ++m_refusals[reason.toByteArray()];
}

FrontDeskCounters FrontDeskState::counters() const
{
    const std::scoped_lock lock(m_mutex);
    FrontDeskCounters counters{m_open, m_webSockets.load(), m_accepted, m_requests.load(), m_bodyBytes.load(), {}};
    for (const auto &[reason, count] : m_refusals)
        counters.refusals.insert(reason, count);
    return counters;
}

bool FrontDeskState::waitUntilEmpty(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return m_emptied.wait_for(lock, time, [this] { return m_open == 0; });
}

} // namespace emesa::http
