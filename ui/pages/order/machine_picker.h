// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/order_view_model.h"

#include <QWidget>

class QDateEdit;
class QListWidget;

namespace emesa::ui {

class StatePanel;

/// Which machine makes the part, and when: machines that are free and fit in the days chosen, best first, each with why
/// it stands where it stands. GUI thread.
class MachinePicker final : public QWidget
{
    Q_OBJECT

public:
    explicit MachinePicker(OrderViewModel &order, QWidget *parent = nullptr);

    /// nullopt until a machine is chosen.
    [[nodiscard]] std::optional<AssignMachineInput> value() const;
    [[nodiscard]] QString machineName() const;

signals:
    void changed();

private:
    void search();
    void show(const QList<remote::MachineChoice> &choices);
    [[nodiscard]] std::optional<Timestamp> from() const;
    [[nodiscard]] Timestamp to() const;

    OrderViewModel &m_order;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QListWidget *m_list;
    StatePanel *m_panel;
    QList<remote::MachineChoice> m_choices;
    int m_round = 0;
};

} // namespace emesa::ui
