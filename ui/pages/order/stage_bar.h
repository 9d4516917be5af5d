// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/words.h"
#include "models/views/order_stages.h"
#include "ui/theme/appearance.h"

#include <QWidget>

namespace emesa::ui {

/// An order's way from submitted to done as a line of stations with names and dates; what is done is filled, where it
/// stands is ringed, where it ended is crossed. Told in words to screen readers. GUI thread.
class StageBar final : public QWidget
{
    Q_OBJECT

public:
    StageBar(const Appearance &appearance, const tables::Words &words, QWidget *parent = nullptr);

    void setStages(const QList<OrderStage> &stages);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString dateOf(const OrderStage &stage) const;

    const Appearance &m_appearance;
    tables::Words m_words;
    QList<OrderStage> m_stages;
};

} // namespace emesa::ui
