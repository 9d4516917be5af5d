// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace emesa {

/// Time that only moves forward, for limits, delays and expiries inside one process. Not related to the
/// calendar: a clock set back by an administrator must neither free nor lock anybody.
/// Implementations are thread-safe.
class MonotonicClock
{
public:
    virtual ~MonotonicClock() = default;
    /// Milliseconds since an arbitrary moment that stays the same while the process runs.
    [[nodiscard]] virtual qint64 elapsedMs() const = 0;
};

/// The machine's steady clock.
class SteadyClock final : public MonotonicClock
{
public:
    [[nodiscard]] qint64 elapsedMs() const override
    {
        using namespace std::chrono;
        return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
    }
};

} // namespace emesa
