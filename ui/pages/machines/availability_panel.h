// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/availability_view_model.h"
#include "ui/forms/entity_form.h"
#include "ui/pages/page_context.h"

class QPushButton;
class QVBoxLayout;

namespace emesa::ui {

class StatePanel;

/// Finds a free machine: a time and an order asked for, and the machines that could take it, best first, each with why
/// it stands there and, for an order, a button that books it.
class AvailabilityPanel : public QWidget
{
    Q_OBJECT

public:
    AvailabilityPanel(PageContext &context, QWidget *parent = nullptr);

    /// Starts with `order` when it is given, and with the next day from the full hour on.
    void open(std::optional<Id> order);
    [[nodiscard]] AvailabilityViewModel &finder() { return m_finder; }
    [[nodiscard]] FieldForm &form() { return *m_form; }

signals:
    void closed();
    void machineWanted(emesa::Id machine);
    void orderWanted(emesa::Id order);

private:
    void look();
    void showAnswer();
    [[nodiscard]] QWidget *makeCard(int rank, const remote::MachineChoice &choice);

    PageContext &m_context;
    AvailabilityViewModel m_finder;
    EntityForm<AvailabilityQuestion> *m_form;
    QPushButton *m_find;
    QWidget *m_list;
    QVBoxLayout *m_cards;
    StatePanel *m_panel;
};

} // namespace emesa::ui
