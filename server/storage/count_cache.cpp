// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/count_cache.h"

namespace emesa {

Result<qint64> CountCache::get(const QString &key, const std::function<Result<qint64>()> &count)
{
    const auto begin = Clock::now();
    quint64 changes = 0;
    {
        const QMutexLocker lock(&m_mutex);
        changes = m_changes;
        const auto found = m_entries.constFind(key);
        if (found != m_entries.constEnd()) {
            const auto age = begin - found->at;
            if (age < found->cost * 50 || (found->changes == m_changes && age < std::chrono::seconds(1)))
                return found->count;
        }
    }
    // Counted without the lock: two workers may count the same at once, and both are right.
    auto counted = count();
    if (!counted)
        return counted;
    const auto end = Clock::now();
    const QMutexLocker lock(&m_mutex);
    if (m_entries.size() >= maxEntries)
        m_entries.clear();
    m_entries.insert(key, {*counted, end, end - begin, changes});
    return counted;
}

void CountCache::changed()
{
    const QMutexLocker lock(&m_mutex);
    ++m_changes;
}

} // namespace emesa
