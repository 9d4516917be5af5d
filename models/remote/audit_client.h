// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/audit_check.h"
#include "core/domain/audit_event.h"
#include "models/remote/typed_calls.h"

namespace emesa::remote {

/// The audit log, for whoever may read it. As TypedCalls.
class AuditClient final : public TypedCalls
{
public:
    explicit AuditClient(Session &session, QObject *parent = nullptr) : TypedCalls(session, parent) {}

    /// Newest first. Besides the fields, "user" filters: rows by or about the user of that number.
    [[nodiscard]] Future<Page<AuditEvent>> auditLog(const ListQuery &query = {});
    [[nodiscard]] Future<AuditEvent> auditEvent(qint64 seq);
    /// Checks the seals of the next stretch of rows after row `after`; go on from checkedTo until it is end.
    [[nodiscard]] Future<AuditCheck> verify(qint64 after = 0);
};

} // namespace emesa::remote
