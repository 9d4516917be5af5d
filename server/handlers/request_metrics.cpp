// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/request_metrics.h"

#include <algorithm>
#include <functional>
#include <thread>

namespace emesa {

namespace {

constexpr size_t setCount = 16;
constexpr auto relaxed = std::memory_order_relaxed;

} // namespace

quint64 RequestMetrics::Row::total() const
{
    quint64 sum = 0;
    for (const quint64 one : byTime)
        sum += one;
    return sum;
}

RequestMetrics::RequestMetrics()
{
    const auto all = api::endpoints();
    for (size_t i = 0; i < all.size(); ++i)
        m_places.insert(all[i].id, i);
    for (size_t i = 0; i < setCount; ++i)
        m_sets.push_back(std::make_unique<Set>(all.size() + 1));
}

void RequestMetrics::count(const AccessRecord &record)
{
    const size_t none = api::endpoints().size();
    const size_t place = m_places.value(record.endpoint, none);
    const size_t lane = std::hash<std::thread::id>()(std::this_thread::get_id()) % setCount;
    Cell &cell = (*m_sets[lane])[place];
    const int statusClass = std::clamp(record.status / 100, 1, int(classes.size())) - 1;
    cell.byClass[size_t(statusClass)].fetch_add(1, relaxed);
    const auto bucket = std::lower_bound(bounds.begin(), bounds.end(), record.microseconds) - bounds.begin();
    cell.byTime[size_t(bucket)].fetch_add(1, relaxed);
    cell.microseconds.fetch_add(quint64(std::max<qint64>(0, record.microseconds)), relaxed);
    if (place != none && api::endpoints()[place].flags & api::HashesPassword) {
        if (record.status == 401)
            m_failedSignIns.fetch_add(1, relaxed);
        else if (record.status == 429)
            m_limitedSignIns.fetch_add(1, relaxed);
    }
}

QList<RequestMetrics::Row> RequestMetrics::rows() const
{
    const auto all = api::endpoints();
    QList<Row> rows;
    for (size_t place = 0; place <= all.size(); ++place) {
        Row row;
        row.endpoint = place < all.size() ? all[place].id : "none";
        row.method = place < all.size() ? api::toName(all[place].method) : QByteArray("any");
        for (const auto &set : m_sets) {
            const Cell &cell = (*set)[place];
            for (size_t i = 0; i < row.byClass.size(); ++i)
                row.byClass[i] += cell.byClass[i].load(relaxed);
            for (size_t i = 0; i < row.byTime.size(); ++i)
                row.byTime[i] += cell.byTime[i].load(relaxed);
            row.microseconds += cell.microseconds.load(relaxed);
        }
        if (row.total() > 0)
            rows += row;
    }
    return rows;
}

} // namespace emesa
