// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/monotonic_clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>

#include <list>
#include <mutex>
#include <span>
#include <unordered_map>

class QHostAddress;

namespace emesa::security {

/// At most `burst` at once and `burst` per `windowSeconds` on average (a token bucket that refills evenly).
struct RateRule
{
    const char *name;
    int burst;
    int windowSeconds;
};

/// The limits of the server. Addresses count per IP, and wider per /24 (IPv4) or /64 (IPv6).
namespace rules {
inline constexpr RateRule signInPerAddress{"sign_in_address", 30, 300};
inline constexpr RateRule signInPerNetwork{"sign_in_network", 100, 300};
inline constexpr RateRule refreshFailurePerAddress{"refresh_failure_address", 30, 300};
inline constexpr RateRule refreshFailurePerNetwork{"refresh_failure_network", 100, 300};
inline constexpr RateRule registerPerAddress{"register_address", 10, 3600};
inline constexpr RateRule registerPerNetwork{"register_network", 50, 3600};
inline constexpr RateRule bootstrapFailurePerAddress{"bootstrap_failure_address", 10, 300};
inline constexpr RateRule bootstrapFailurePerNetwork{"bootstrap_failure_network", 30, 300};
} // namespace rules

/// One counter that a call touches: a rule and for whom it counts.
struct RateKey
{
    RateRule rule;
    QByteArray key;
};

/// How an address is counted: itself, and the network one customer usually has.
struct AddressKeys
{
    QByteArray address; ///< canonical text; IPv4-mapped IPv6 as IPv4; without scope
    QByteArray network; ///< "192.0.2.0/24" or "2001:db8::/64"
};
[[nodiscard]] AddressKeys addressKeys(const QHostAddress &address);
/// One event counted for an address by `single` and for the network it is in by `network`.
[[nodiscard]] QList<RateKey> perAddress(const RateRule &single, const RateRule &network, const QHostAddress &address);

/// Counts events per rule and key in this process. Memory is bounded: beyond maxEntries the counter that was
/// used longest ago is forgotten. Thread-safe; about a microsecond per call.
class RateLimiter
{
public:
    struct Decision
    {
        bool allowed = true;
        int retryAfterSeconds = 0; ///< ≥1 when refused
    };

    explicit RateLimiter(const MonotonicClock &clock, size_t maxEntries = 100'000);

    /// Counts one event on every key, or, if one of them is exhausted, on none.
    [[nodiscard]] Decision take(std::span<const RateKey> keys);
    [[nodiscard]] Decision take(const RateKey &key) { return take(std::span(&key, 1)); }
    /// The same as Status: TooMany "rate_limited" with details["retry_after"].
    [[nodiscard]] Status admit(std::span<const RateKey> keys);
    [[nodiscard]] Status admit(const RateKey &key) { return admit(std::span(&key, 1)); }

    /// Whether take() would be refused now; counts nothing.
    [[nodiscard]] Decision peek(std::span<const RateKey> keys);

    /// Takes an event back, e.g. an attempt that turned out honest.
    void giveBack(std::span<const RateKey> keys);

    [[nodiscard]] size_t entries() const;

    static Error refusal(const Decision &decision);

private:
    struct Entry
    {
        QByteArray id;
        qint64 fullAtUs = 0; ///< when the bucket is full again, microseconds (generic cell rate algorithm)
    };
    struct Hash
    {
        size_t operator()(QByteArrayView id) const noexcept;
    };
    using Entries = std::list<Entry>;

    [[nodiscard]] Decision decide(std::span<const RateKey> keys, qint64 nowUs) const;
    [[nodiscard]] Entry *find(const RateKey &key) const;

    const MonotonicClock &m_clock;
    const size_t m_maxEntries;
    mutable std::mutex m_mutex;
    mutable Entries m_entries; ///< most recently used first
    std::unordered_map<QByteArrayView, Entries::iterator, Hash> m_index;
};

} // namespace emesa::security
