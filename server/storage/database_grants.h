// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace emesa {

/// What a database user needs to run the server, and no more: rows of every table, but the audit log only to add to
/// and the migrations only to read. The schema is then changed by another user ("emesa-server migrate"). MariaDB and
/// MySQL only; Invalid for SQLite, which has no users, and for names that are none.
[[nodiscard]] Result<QStringList> grantsForRunning(storage::Database &database, const QString &user, const QString &host);

/// The triggers guarding the audit log that are missing in this database; empty: all are there, or the database user
/// could not change a row anyway (and then may not see them either).
[[nodiscard]] Result<QStringList> missingAuditTriggers(storage::Database &database);

} // namespace emesa
