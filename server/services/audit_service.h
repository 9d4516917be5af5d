// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/audit_check.h"
#include "server/security/caller.h"
#include "server/storage/audit_repository.h"

namespace emesa {

/// Reading the audit log. One per worker; `counts` is shared by all.
class AuditService
{
public:
    explicit AuditService(CountCache &counts) : m_counts(counts) {}

    /// Newest first. `query.extra` may name "user": rows by or about that user. With a range of time the order is by
    /// time, which is the same but for a clock that was set back, and which an index serves together with the filter.
    [[nodiscard]] Result<ListPage> list(storage::Database &database, const Caller &caller, api::ListQuery query,
                                        const std::function<void(const AuditEvent &)> &each) const;
    [[nodiscard]] Result<AuditEvent> find(storage::Database &database, qint64 seq) const;

    /// Checks the seals of the next rows after row `after`; what is found broken is in the answer, not an error.
    [[nodiscard]] Result<AuditCheck> verify(storage::Database &database, qint64 after) const;

    /// The query that list() runs, for EXPLAIN and for measuring.
    [[nodiscard]] static Result<ListSelect::Statement> statement(api::ListQuery query);

private:
    CountCache &m_counts;
};

} // namespace emesa
