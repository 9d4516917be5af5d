// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/machine_view_model.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace emesa::ui {

class CalendarStrip;

/// What a machine does: its two weeks as a strip, and its orders. Below the machine's fields.
class MachineActivity : public QWidget
{
    Q_OBJECT

public:
    MachineActivity(PageContext &context, QWidget *parent = nullptr);

    /// `capacity`: how many jobs it runs side by side.
    void setMachine(Id machine, int capacity);
    void refresh() { m_machine.refresh(); }
    [[nodiscard]] CalendarStrip &strip() { return *m_strip; }

signals:
    void orderWanted(emesa::Id order);

private:
    void showAll();

    PageContext &m_context;
    MachineViewModel m_machine;
    int m_capacity = 1;
    QLabel *m_days;
    CalendarStrip *m_strip;
    QLabel *m_stripNote;
    QVBoxLayout *m_orders;
    QWidget *m_ordersBox;
};

} // namespace emesa::ui
