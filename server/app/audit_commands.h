// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/app/installation.h"

namespace emesa::app {

// emesa-server audit …: each prints its result on standard output; the value is the exit code.

/// `headFile`: a signed head the chain must still contain; empty: none.
[[nodiscard]] Result<int> auditVerify(const Installation &installation, const QString &headFile);
/// The end of the log, signed, for keeping elsewhere.
[[nodiscard]] Result<int> auditHead(const Installation &installation);

struct AuditExportOptions
{
    QString format;    ///< "jsonl" or "csv"
    QString from;      ///< a day or a time; empty: the beginning
    QString to;
    QString eventType;
    QString output;    ///< a new file (0600); empty: standard output
};
/// Is itself written to the log.
[[nodiscard]] Result<int> auditExport(const Installation &installation, const AuditExportOptions &options);

/// GRANT statements for a database user who runs the server but cannot change the audit log.
[[nodiscard]] Result<int> databaseGrants(const Installation &installation, const QString &user, const QString &host);

} // namespace emesa::app
