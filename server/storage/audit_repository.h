// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/audit_event.h"
#include "core/storage/database.h"
#include "server/storage/list_select.h"

namespace emesa::auditLog {

[[nodiscard]] const ListSource &list();
/// Rows by or about a user.
[[nodiscard]] ListScope concerning(Id user, Id reader);
[[nodiscard]] Result<std::optional<AuditEvent>> find(storage::Database &database, qint64 seq);

/// What an export takes of the log.
struct Selection
{
    std::optional<Timestamp> from;
    std::optional<Timestamp> to;   ///< inclusive
    QString eventType;             ///< empty: all
};

/// The rows with after < seq <= upTo that `selection` takes, ascending, at most `limit` of them. Value: the seq of the
/// last one; `upTo` when there are no more.
Result<qint64> piece(storage::Database &database, const Selection &selection, qint64 after, qint64 upTo, int limit,
                     const std::function<void(const AuditEvent &)> &each);

} // namespace emesa::auditLog
