// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/order_view_model.h"
#include "ui/theme/appearance.h"

#include <QFrame>

class QAction;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace emesa::ui {

class FactTable;
class FlowLayout;
class TaskPanel;

/// How the deal stands, and what to do about it: last offer, target and gap, one prominent button for the next step,
/// the others beside it, and in their place the panel of a step that needs more than a click. GUI thread.
class DealBox final : public QFrame
{
    Q_OBJECT

public:
    explicit DealBox(OrderViewModel &order, QWidget *parent = nullptr);

    void update();
    /// The next step's command (nullptr: none), and the further ones that can be taken now.
    void setCommands(QAction *primary, const QList<QAction *> &others);
    /// Shows `panel` instead; takes it. It goes when it is done or left.
    void show(TaskPanel *panel);
    void closePanel();
    [[nodiscard]] TaskPanel *panel() const { return m_panel; }
    [[nodiscard]] QString primaryText() const;

signals:
    /// A panel's step was taken.
    void done(bool isKept);

private:
    using QFrame::show;

    OrderViewModel &m_order;
    QWidget *m_summary;
    QLabel *m_turn;
    FactTable *m_facts;
    QToolButton *m_primary;
    QWidget *m_others;
    FlowLayout *m_othersLayout;
    QVBoxLayout *m_layout;
    TaskPanel *m_panel = nullptr;
};

} // namespace emesa::ui
