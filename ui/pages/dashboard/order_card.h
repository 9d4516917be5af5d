// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"
#include "models/tables/words.h"
#include "ui/theme/appearance.h"

#include <QPushButton>

namespace emesa::ui {

/// An open order of a client: part, status, what comes next. A click opens it.
class OrderCard : public QPushButton
{
    Q_OBJECT

public:
    OrderCard(const Order &order, const QString &nextStep, const tables::Words &words, const Appearance &appearance, QWidget *parent);

    [[nodiscard]] Id order() const { return m_order; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    Id m_order;
};

} // namespace emesa::ui
