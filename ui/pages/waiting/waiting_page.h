// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/waiting_actions_view_model.h"
#include "ui/pages/page.h"
#include "ui/pages/page_context.h"

class QVBoxLayout;

namespace emesa::ui {

class StatePanel;

/// What the person did that is not at the server: one card each, conflicts first, with what was and what is now and the
/// ways out. Reached from the status line.
class WaitingPage : public Page
{
    Q_OBJECT

public:
    WaitingPage(PageContext &context, QWidget *parent);

    [[nodiscard]] QString title() const override { return tr("Waiting actions"); }
    void refresh() override;

protected:
    void visit(const QString &about) override;

private:
    void fill();
    [[nodiscard]] QWidget *makeCard(const WaitingActionsViewModel::Row &row);

    PageContext &m_context;
    SystemClock m_clock;
    WaitingActionsViewModel m_waiting;
    QWidget *m_list;
    QVBoxLayout *m_cards;
    StatePanel *m_panel;
};

} // namespace emesa::ui
