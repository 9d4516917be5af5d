// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/dashboard_view_model.h"
#include "ui/charts/chart_data.h"

namespace emesa::ui {

/// The charts of a dashboard, in the order they are shown. One per currency where values are money: currencies are
/// never compared. They stay valid while `dashboard` lives.
[[nodiscard]] QList<ChartData> chartsOf(const DashboardViewModel &dashboard, const tables::Words &words);

} // namespace emesa::ui
