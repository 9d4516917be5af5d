// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace emesa::security {

/// Bounds what password hashing may take from the machine: at most `parallel` hashes at once (so memory is
/// at most parallel × 19 MiB) and at most `waiting` callers queued. One per process, injected. Thread-safe.
class HashGate
{
public:
    struct Limits
    {
        int parallel = 2;
        int waiting = 32;
        std::chrono::milliseconds patience{5000}; ///< longest time in the queue
        int retryAfterSeconds = 2;                ///< told to those who are turned away
    };

    /// The right to compute one hash, given back on destruction. Must not outlive the gate.
    class Permit
    {
    public:
        Permit(Permit &&other) noexcept : m_gate(std::exchange(other.m_gate, nullptr)) {}
        Permit &operator=(Permit &&other) noexcept
        {
            std::swap(m_gate, other.m_gate);
            return *this;
        }
        ~Permit()
        {
            if (m_gate)
                m_gate->leave();
        }

    private:
        friend class HashGate;
        explicit Permit(HashGate *gate) : m_gate(gate) {}
        HashGate *m_gate;
    };

    explicit HashGate(Limits limits) : m_limits(limits) {}
    HashGate() : HashGate(Limits{}) {}
    HashGate(const HashGate &) = delete;
    HashGate &operator=(const HashGate &) = delete;

    /// Waits for a free place. TooMany "sign_in_busy" at once when the queue is full, Unavailable
    /// "sign_in_busy" when patience ran out; both with details["retry_after"] in seconds.
    [[nodiscard]] Result<Permit> enter();

    [[nodiscard]] int running() const;
    [[nodiscard]] int waiting() const;

private:
    void leave();
    [[nodiscard]] Error busy(ErrorCode code) const;

    const Limits m_limits;
    mutable std::mutex m_mutex;
    std::condition_variable m_free;
    int m_running = 0;
    int m_waiting = 0;
};

} // namespace emesa::security
