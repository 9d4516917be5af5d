// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/log.h"

#include <QSqlError>
#include <QSqlQuery>

namespace emesa::storage {

// What the rooms of Database share, and nobody else: database.cpp (opening, and the calls everybody makes),
// database_connection.cpp (connecting and its settings), database_statements.cpp (preparing and running),
// database_direct.cpp (MariaDB's rows without QSqlQuery), database_units.cpp (transactions),
// database_expectation.cpp (what must be so before anything runs) and database_failures.cpp (what the database's errors mean).

struct Database::Statement
{
    QSqlQuery query;
    QString text;
    qsizetype placeholders;
    quint64 generation;
};

/// How often a statement or a unit is run in all before its failure is the answer.
constexpr int maxRuns = 3;

/// Waits 5…25, 10…50, … ms, so that two units that met do not meet again.
void pauseBeforeRun(int nextRun);

[[nodiscard]] Error unavailable();
[[nodiscard]] Error busy();
[[nodiscard]] Error outcomeUnknown();
[[nodiscard]] Error internal(const QString &reason);

} // namespace emesa::storage
