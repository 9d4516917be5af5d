// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/dashboard_view_model.h"

#include <QPushButton>

namespace emesa::ui {

/// One figure: value, what it is, what it was before. A click opens the orders behind it; pointing at it explains it.
class FigureTile : public QPushButton
{
    Q_OBJECT

public:
    FigureTile(const DashboardViewModel::Tile &tile, QWidget *parent);

    [[nodiscard]] const DashboardViewModel::Tile &tile() const { return m_tile; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    DashboardViewModel::Tile m_tile;
};

} // namespace emesa::ui
