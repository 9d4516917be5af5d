// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/pipeline.h"

#include <array>
#include <atomic>
#include <memory>
#include <vector>

namespace emesa {

/// Counts answered requests by endpoint and class of status, with a histogram of how long they took. What is counted by
/// is the catalogue, so the number of series is fixed whatever is asked for. count() waits for nobody: each thread
/// has one of a few sets of counters, which are added up when somebody looks.
class RequestMetrics
{
public:
    /// Upper bounds in microseconds; the last bucket has none.
    static constexpr std::array<qint64, 13> bounds = {1'000, 2'500, 5'000, 10'000, 25'000, 50'000, 100'000, 250'000, 500'000, 1'000'000,
                                                      2'500'000, 5'000'000, 10'000'000};
    static constexpr std::array<const char *, 13> boundTexts = {"0.001", "0.0025", "0.005", "0.01", "0.025", "0.05", "0.1",
                                                                 "0.25", "0.5", "1", "2.5", "5", "10"};
    static constexpr std::array<const char *, 5> classes = {"1xx", "2xx", "3xx", "4xx", "5xx"};

    /// One endpoint's counts so far.
    struct Row
    {
        const char *endpoint = nullptr; ///< id in the catalogue; "none" for requests that are no endpoint's
        QByteArray method;
        std::array<quint64, classes.size()> byClass = {};
        std::array<quint64, bounds.size() + 1> byTime = {}; ///< not cumulative
        quint64 microseconds = 0;

        [[nodiscard]] quint64 total() const;
    };

    RequestMetrics();
    RequestMetrics(const RequestMetrics &) = delete;
    RequestMetrics &operator=(const RequestMetrics &) = delete;

    /// Any thread.
    void count(const AccessRecord &record);
    void began() { m_inFlight.fetch_add(1, std::memory_order_relaxed); }
    void ended() { m_inFlight.fetch_sub(1, std::memory_order_relaxed); }

    /// Those endpoints that were asked at all.
    [[nodiscard]] QList<Row> rows() const;
    [[nodiscard]] int inFlight() const { return m_inFlight.load(std::memory_order_relaxed); }
    /// Sign-ins and registrations that were refused: wrong credentials, and by limits.
    [[nodiscard]] quint64 failedSignIns() const { return m_failedSignIns.load(std::memory_order_relaxed); }
    [[nodiscard]] quint64 limitedSignIns() const { return m_limitedSignIns.load(std::memory_order_relaxed); }

private:
    struct Cell
    {
        std::array<std::atomic<quint64>, classes.size()> byClass = {};
        std::array<std::atomic<quint64>, bounds.size() + 1> byTime = {};
        std::atomic<quint64> microseconds = 0;
    };
    using Set = std::vector<Cell>;

    QHash<const void *, size_t> m_places; ///< endpoint id, by address → cell
    std::vector<std::unique_ptr<Set>> m_sets;
    std::atomic<int> m_inFlight = 0;
    std::atomic<quint64> m_failedSignIns = 0;
    std::atomic<quint64> m_limitedSignIns = 0;
};

} // namespace emesa
