// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/order_view_model.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace emesa::ui {

/// What happened to an order as a time line, newest first; folded until it is asked for. GUI thread.
class HistoryView final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(OrderViewModel &order, QWidget *parent = nullptr);

    void update();

private:
    OrderViewModel &m_order;
    QPushButton *m_fold;
    QWidget *m_lines;
    QVBoxLayout *m_layout;
    bool m_isOpen = false;
};

/// "Offer accepted", "Machine assigned" …
[[nodiscard]] QString eventText(const QString &action);

} // namespace emesa::ui
