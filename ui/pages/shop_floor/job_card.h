// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/shop_floor_view_model.h"
#include "ui/theme/icons.h"

#include <QPushButton>

namespace emesa::ui {

/// One job on the shop floor's board: part, quantity, state, and how late it is by colour, word and icon. Large enough
/// for a gloved finger.
class JobCard : public QPushButton
{
    Q_OBJECT

public:
    JobCard(const FloorJob &job, const ShopFloorViewModel &floor, const tables::Words &words, const Icons &icons, QWidget *parent);

    [[nodiscard]] Id order() const { return m_order; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// The word app.qss colours a lateness by.
    [[nodiscard]] static QString toneOf(const FloorJob &job);
    [[nodiscard]] static ColorToken colorOf(const FloorJob &job);
    [[nodiscard]] static QString iconOf(const FloorJob &job);

private:
    Id m_order;
};

} // namespace emesa::ui
