// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_style.h"

#include <QAbstractAxis>
#include <QChart>
#include <QLegend>

#include <array>

namespace emesa::ui {

namespace {

constexpr std::array colors = {ColorToken::Chart1, ColorToken::Chart2, ColorToken::Chart3, ColorToken::Chart4, ColorToken::Chart5, ColorToken::Chart6};
constexpr std::array patterns = {Qt::SolidPattern, Qt::BDiagPattern, Qt::SolidPattern, Qt::Dense4Pattern, Qt::SolidPattern,
                                 Qt::FDiagPattern, Qt::DiagCrossPattern, Qt::HorPattern};
constexpr std::array dashes = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
constexpr qreal lineWidth = 2;

template<typename Values>
auto take(const Values &values, int index)
{
    return values[size_t(index) % values.size()];
}

} // namespace

QColor ChartStyle::color(int series) const
{
    return m_theme.color(take(colors, series));
}

QBrush ChartStyle::barBrush(int series) const
{
    return {color(series), take(patterns, series)};
}

QPen ChartStyle::barPen(int series) const
{
    return {color(series), 1};
}

QPen ChartStyle::linePen(int series) const
{
    return {color(series), lineWidth, take(dashes, series)};
}

QPen ChartStyle::limitPen() const
{
    return {m_theme.color(ColorToken::Danger), lineWidth, Qt::DashDotLine};
}

void ChartStyle::dress(QChart &chart) const
{
    chart.setBackgroundBrush(ground());
    chart.setBackgroundPen(Qt::NoPen);
    chart.setBackgroundRoundness(0);
    chart.setMargins({});
    chart.legend()->setFont(m_font);
    chart.legend()->setLabelColor(text());
}

void ChartStyle::dress(QAbstractAxis &axis, bool hasGrid) const
{
    axis.setLabelsFont(m_font);
    axis.setLabelsColor(m_theme.color(ColorToken::Muted));
    axis.setLinePen(QPen(m_theme.color(ColorToken::Border), 1));
    axis.setGridLinePen(QPen(m_theme.color(ColorToken::Border), 1));
    axis.setGridLineVisible(hasGrid);
}

} // namespace emesa::ui
