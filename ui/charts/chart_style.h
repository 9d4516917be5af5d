// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QBrush>
#include <QFont>
#include <QPen>

class QAbstractAxis;
class QChart;

namespace emesa::ui {

/// How charts are painted: in the theme's colours, with patterns and dashes beside them, so that nobody needs to tell
/// colours apart. Value object.
class ChartStyle
{
public:
    ChartStyle(const Theme &theme, const QFont &font) : m_theme(theme), m_font(font) {}

    [[nodiscard]] QColor color(int series) const;
    [[nodiscard]] QBrush barBrush(int series) const;
    [[nodiscard]] QPen barPen(int series) const;
    [[nodiscard]] QPen linePen(int series) const;
    [[nodiscard]] QPen limitPen() const;
    [[nodiscard]] const QFont &font() const { return m_font; }
    [[nodiscard]] QColor text() const { return m_theme.color(ColorToken::Text); }
    [[nodiscard]] QColor ground() const { return m_theme.color(ColorToken::Surface); }

    void dress(QChart &chart) const;
    void dress(QAbstractAxis &axis, bool hasGrid) const;

private:
    Theme m_theme;
    QFont m_font;
};

} // namespace emesa::ui
