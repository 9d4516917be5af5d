// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QMutex>
#include <QString>

#include <chrono>
#include <functional>

namespace emesa {

/// How many rows the lists of one entity have in all, remembered so that counting takes at most a fiftieth of the
/// time however large the table is. A number is used again while it is younger than 50 times what it cost, or
/// younger than a second with nothing committed by this process since. Shared by all workers; thread-safe.
class CountCache
{
public:
    /// The remembered count for `key`, or that of `count()`, timed and remembered.
    [[nodiscard]] Result<qint64> get(const QString &key, const std::function<Result<qint64>()> &count);
    /// Something was committed that may change a count.
    void changed();

private:
    using Clock = std::chrono::steady_clock;
    struct Entry
    {
        qint64 count = 0;
        Clock::time_point at;
        Clock::duration cost{};
        quint64 changes = 0;
    };
    static constexpr qsizetype maxEntries = 1000;

    QMutex m_mutex;
    QHash<QString, Entry> m_entries;
    quint64 m_changes = 0;
};

} // namespace emesa
