// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/dashboard.h"
#include "core/storage/database.h"
#include "server/security/caller.h"

namespace emesa {

/// The figures and series of a period. Staff get the whole shop's; everybody else their own orders' and nothing of the
/// machines. Definitions: core/kpi and docs/decisions/0080. No state.
class DashboardService
{
public:
    /// Both days are part of the period.
    [[nodiscard]] static Result<api::Dashboard> of(storage::Database &database, const Caller &caller, QDate from, QDate to, Timestamp now);
};

} // namespace emesa
