// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace emesa::bench {

struct BenchOptions
{
    QStringList parts;       ///< which to run
    double seconds = 5;      ///< of each single run
    int pairs = 3;           ///< ours and the ceiling, in turns
    qint64 orders = 20'000;
    int workers = 0;         ///< of the server; 0: as it chooses itself
    bool million = false;    ///< also with 1,000,000 orders
    QString dir;             ///< where everything is put while it runs; empty: a new folder in the temporary one
    QString server;          ///< the emesa-server to measure; empty: the one beside us
    bool help = false;

    [[nodiscard]] bool has(const char *part) const { return parts.contains(QLatin1String(part)); }
    [[nodiscard]] static Result<BenchOptions> parse(const QStringList &arguments);
    [[nodiscard]] static QString helpText();
};

} // namespace emesa::bench
