// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database_url.h"
#include "tests/chaos/checker.h"

#include <functional>

namespace emesa::chaos {

struct ChaosOptions
{
    QString server;      ///< the emesa-server to kill
    QString dir;         ///< an empty folder
    storage::Dialect dialect = storage::Dialect::Sqlite;
    int rounds = 100;    ///< in each the server is killed
    int outages = 10;    ///< rounds in which MariaDB is killed instead; none on SQLite
    int writers = 20;
    int uploaders = 2;
    quint32 seed = 1;
    std::function<void(const QString &)> say = [](const QString &) {};
};

struct ChaosReport
{
    Findings findings;
    int rounds = 0;
    int outages = 0;
    int retried = 0;         ///< unanswered requests sent again with the same key
    int replays = 0;         ///< answered requests sent again and compared
    int unavailable = 0;     ///< answers 503
    int resumed = 0;         ///< uploads taken up again
    qint64 slowestStartMs = 0;
    qint64 slowestHealMs = 0; ///< from MariaDB greeting again to a good answer
};

/// Starts the server, lets people write, kills it after 20 to 400 ms, again and again on the same data, then lets
/// everybody come to rest and checks. Call it on the main thread: children die with the thread that started them.
[[nodiscard]] Result<ChaosReport> run(const ChaosOptions &options);

} // namespace emesa::chaos
