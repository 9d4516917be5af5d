// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/rate_limit.h"

#include <QHashSeed>
#include <QHostAddress>

#include <algorithm>

namespace emesa::security {

namespace {

QByteArray idOf(const RateKey &key)
{
    return QByteArray(QByteArray(key.rule.name) + '\n' + key.key);
}

qint64 intervalUs(const RateRule &rule)
{
    return qint64(rule.windowSeconds) * 1'000'000 / rule.burst;
}

} // namespace

AddressKeys addressKeys(const QHostAddress &address)
{
    bool isIPv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIPv4);
    if (isIPv4) {
        return {QHostAddress(ipv4).toString().toLatin1(),
                QByteArray(QHostAddress(ipv4 & 0xffffff00u).toString().toLatin1() + "/24")};
    }
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return {"unknown", "unknown"};
    Q_IPV6ADDR bytes = address.toIPv6Address();
    const QByteArray whole = QHostAddress(bytes).toString().toLatin1();
    std::fill(bytes.c + 8, bytes.c + 16, quint8(0));
    return {whole, QByteArray(QHostAddress(bytes).toString().toLatin1() + "/64")};
}

QList<RateKey> perAddress(const RateRule &single, const RateRule &network, const QHostAddress &address)
{
    const AddressKeys keys = addressKeys(address);
    return {{single, keys.address}, {network, keys.network}};
}

size_t RateLimiter::Hash::operator()(QByteArrayView id) const noexcept
{
    return qHashBits(id.data(), size_t(id.size()), size_t(QHashSeed::globalSeed()));
}

RateLimiter::RateLimiter(const MonotonicClock &clock, size_t maxEntries)
    : m_clock(clock), m_maxEntries(std::max<size_t>(1, maxEntries))
{
}

RateLimiter::Entry *RateLimiter::find(const RateKey &key) const
{
    const QByteArray id = idOf(key);
    const auto found = m_index.find(QByteArrayView(id));
    return found == m_index.end() ? nullptr : &*found->second;
}

RateLimiter::Decision RateLimiter::decide(std::span<const RateKey> keys, qint64 nowUs) const
{
    qint64 waitUs = 0;
    for (const RateKey &key : keys) {
        if (const Entry *entry = find(key)) {
            const qint64 interval = intervalUs(key.rule);
            waitUs = std::max(waitUs, std::max(entry->fullAtUs, nowUs) + interval - nowUs - interval * key.rule.burst);
        }
    }
    if (waitUs <= 0)
        return {};
    return {false, int((waitUs + 999'999) / 1'000'000)};
}

RateLimiter::Decision RateLimiter::peek(std::span<const RateKey> keys)
{
    const std::lock_guard lock(m_mutex);
    return decide(keys, m_clock.elapsedMs() * 1000);
}

RateLimiter::Decision RateLimiter::take(std::span<const RateKey> keys)
{
    const std::lock_guard lock(m_mutex);
    const qint64 nowUs = m_clock.elapsedMs() * 1000;
    const Decision decision = decide(keys, nowUs);
    for (const RateKey &key : keys) {
        const QByteArray id = idOf(key);
        auto found = m_index.find(QByteArrayView(id));
        if (found == m_index.end()) {
            if (!decision.allowed)
                continue;
            if (m_index.size() >= m_maxEntries) {
                m_index.erase(QByteArrayView(m_entries.back().id));
                m_entries.pop_back();
            }
            m_entries.push_front({id, 0});
            found = m_index.emplace(QByteArrayView(m_entries.front().id), m_entries.begin()).first;
        }
        // A refused event counts as use: hammering must not age the counter out.
        m_entries.splice(m_entries.begin(), m_entries, found->second);
        if (decision.allowed)
            found->second->fullAtUs = std::max(found->second->fullAtUs, nowUs) + intervalUs(key.rule);
    }
    return decision;
}

Status RateLimiter::admit(std::span<const RateKey> keys)
{
    const Decision decision = take(keys);
    return decision.allowed ? Status() : Status(refusal(decision));
}

void RateLimiter::giveBack(std::span<const RateKey> keys)
{
    const std::lock_guard lock(m_mutex);
    for (const RateKey &key : keys) {
        if (Entry *entry = find(key))
            entry->fullAtUs -= intervalUs(key.rule);
    }
}

size_t RateLimiter::entries() const
{
    const std::lock_guard lock(m_mutex);
    return m_index.size();
}

Error RateLimiter::refusal(const Decision &decision)
{
    return {ErrorCode::TooMany, QStringLiteral("rate_limited"),
            QStringLiteral("Too many attempts. Try again in %1 seconds.").arg(decision.retryAfterSeconds), {},
            {{QStringLiteral("retry_after"), decision.retryAfterSeconds}}};
}

} // namespace emesa::security
