// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/charts/chart_style.h"

#include <memory>

class QChart;

namespace emesa::ui {

/// A chart that shows `data`, without a title; pointing at a value says what it is.
[[nodiscard]] std::unique_ptr<QChart> makeChart(const ChartData &data, const ChartStyle &style);

} // namespace emesa::ui
