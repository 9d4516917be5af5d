// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/dashboard.h"
#include "models/remote/typed_calls.h"

namespace emesa::remote {

/// Figures and series of a period. As TypedCalls.
class DashboardClient final : public TypedCalls
{
public:
    explicit DashboardClient(Session &session, QObject *parent = nullptr) : TypedCalls(session, parent) {}

    /// Both days are part of the period.
    [[nodiscard]] Future<api::Dashboard> dashboard(QDate from, QDate to);
};

} // namespace emesa::remote
