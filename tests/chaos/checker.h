// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/chaos/uploader.h"
#include "tests/chaos/writer.h"
#include "tests/load/server_runner.h"

#include <deque>

namespace emesa::chaos {

/// What the database and the disk say about what was acknowledged.
struct Findings
{
    qint64 acknowledged = 0;
    qint64 found = 0;
    qint64 lost = 0;
    qint64 doubled = 0;
    qint64 halfDone = 0;     ///< orders, messages or offers without what belongs to them
    qint64 uploads = 0;      ///< finished and read back
    qint64 damagedUploads = 0;
    qint64 auditRows = 0;
    QStringList faults;      ///< each of them in words

    [[nodiscard]] bool isClean() const { return lost == 0 && doubled == 0 && halfDone == 0 && damagedUploads == 0 && faults.isEmpty(); }
};

/// The highest numbers before the writers began, so that only their work is judged.
struct Baseline
{
    qint64 order = 0, message = 0, offer = 0, audit = 0;
};

[[nodiscard]] Result<Baseline> baselineOf(const QString &databaseUrl);

/// Reads everything from a stopped server's database.
[[nodiscard]] Result<Findings> check(const load::ServerRunner &server, const QString &databaseUrl, const Baseline &baseline,
                                     const std::deque<Writer> &writers, const std::deque<Uploader> &uploaders);

} // namespace emesa::chaos
