// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/monotonic_clock.h"

#include <atomic>

namespace emesa::test {

/// Both clocks under the test's control. Starts at 2026-01-12T09:30:00Z. advance() moves the calendar and
/// the monotonic time together, as real time does; stepWall() sets only the calendar, as an administrator
/// does. Thread-safe.
class FakeClock final : public Clock, public MonotonicClock
{
public:
    static constexpr qint64 startMs = 1'768'210'200'000;

    [[nodiscard]] Timestamp now() const override { return {m_wall.load()}; }
    [[nodiscard]] qint64 elapsedMs() const override { return m_elapsed.load(); }

    void advance(std::chrono::milliseconds by)
    {
        m_wall += by.count();
        m_elapsed += by.count();
    }
    void stepWall(std::chrono::milliseconds by) { m_wall += by.count(); }
    void setNow(Timestamp now) { m_wall = now.ms; }

private:
    std::atomic<qint64> m_wall = startMs;
    std::atomic<qint64> m_elapsed = 5'000;
};

} // namespace emesa::test
