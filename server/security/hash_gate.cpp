// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/hash_gate.h"

#include <new>

namespace emesa::security {

Result<HashGate::Permit> HashGate::enter()
{
    std::unique_lock lock(m_mutex);
    if (m_running >= m_limits.parallel) {
        if (m_waiting >= m_limits.waiting)
            return busy(ErrorCode::TooMany);
        ++m_waiting;
        const bool free = m_free.wait_for(lock, m_limits.patience, [this] { return m_running < m_limits.parallel; });
        --m_waiting;
        if (!free)
            return busy(ErrorCode::Unavailable);
    }
    ++m_running;
    Bench bench;
    if (!m_benches.empty()) {
        bench = std::move(m_benches.back());
        m_benches.pop_back();
    }
    return Permit(this, std::move(bench));
}

unsigned char *HashGate::Permit::memory(size_t bytes)
{
    if (bytes > Bench::most)
        return nullptr;
    if (m_bench.size < bytes) {
        m_bench = {}; // the old one goes before the new one comes
        m_bench.memory.reset(new (std::nothrow) unsigned char[bytes]);
        m_bench.size = m_bench.memory ? bytes : 0;
    }
    return m_bench.memory.get();
}

void HashGate::leave(Bench bench)
{
    {
        const std::lock_guard lock(m_mutex);
        --m_running;
        if (bench.memory)
            m_benches.push_back(std::move(bench));
    }
    m_free.notify_one();
}

Error HashGate::busy(ErrorCode code) const
{
    return {code, QStringLiteral("sign_in_busy"),
            QStringLiteral("Too many people are signing in at the moment. Try again in a few seconds."), {},
            {{QStringLiteral("retry_after"), m_limits.retryAfterSeconds}}};
}

int HashGate::running() const
{
    const std::lock_guard lock(m_mutex);
    return m_running;
}

int HashGate::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting;
}

} // namespace emesa::security
