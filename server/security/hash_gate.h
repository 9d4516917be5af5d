// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

namespace emesa::security {

/// Bounds what password hashing may take from the machine: at most `parallel` hashes at once (so memory is
/// at most parallel × 19 MiB) and at most `waiting` callers queued. Each place keeps its memory from hash to hash:
/// having the system give, clear and take back 19 MiB costs half as much as the hash itself. One per process, injected.
/// Thread-safe.
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

    /// Working memory of one place at the gate.
    struct Bench
    {
        static constexpr size_t most = 32 * 1024 * 1024; ///< an imported hash that asks for more gets it from the system

        std::unique_ptr<unsigned char[]> memory;
        size_t size = 0;
    };

    /// The right to compute one hash, given back on destruction. Must not outlive the gate.
    class Permit
    {
    public:
        Permit(Permit &&other) noexcept : m_gate(std::exchange(other.m_gate, nullptr)), m_bench(std::move(other.m_bench)) {}
        Permit &operator=(Permit &&other) noexcept
        {
            std::swap(m_gate, other.m_gate);
            std::swap(m_bench, other.m_bench);
            return *this;
        }
        ~Permit()
        {
            if (m_gate)
                m_gate->leave(std::move(m_bench));
        }

        /// `bytes` of memory that nobody else uses as long as this permit lives; nullptr when that is more than is kept.
        [[nodiscard]] unsigned char *memory(size_t bytes);

    private:
        friend class HashGate;
        Permit(HashGate *gate, Bench bench) : m_gate(gate), m_bench(std::move(bench)) {}
        HashGate *m_gate;
        Bench m_bench;
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
    void leave(Bench bench);
    [[nodiscard]] Error busy(ErrorCode code) const;

    const Limits m_limits;
    mutable std::mutex m_mutex;
    std::condition_variable m_free;
    int m_running = 0;
    int m_waiting = 0;
    std::vector<Bench> m_benches; ///< those nobody uses
};

} // namespace emesa::security
