// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/audit_repository.h"
#include "server/storage/ledger.h"

namespace emesa {

/// Writes audit rows as text, one at a time: JSON objects, one a line, or CSV (RFC 4180) whose cells a spreadsheet does
/// not take for formulas. Values; no state but the format.
class AuditWriter
{
public:
    enum class Format { JsonLines, Csv };

    explicit AuditWriter(Format format) : m_format(format) {}

    [[nodiscard]] QByteArray begin() const;
    [[nodiscard]] QByteArray row(const AuditEvent &event) const;
    /// What the rows belong to: the end of the log when they were read, as the last line. `jws` may be empty.
    [[nodiscard]] QByteArray end(const AuditHead &head, qint64 rows, Timestamp at, const QByteArray &jws) const;

private:
    Format m_format;
};

/// Streams what `selection` takes of the rows up to `head` through `write`, in pieces: memory does not grow with the
/// log. The value: rows. `write` answers why it could not write, which ends it.
Result<qint64> exportAudit(storage::Database &database, const auditLog::Selection &selection, const AuditHead &head, const AuditWriter &writer,
                           const std::function<Status(const QByteArray &)> &write);

} // namespace emesa
