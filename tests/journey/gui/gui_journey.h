// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journey/demo_accounts.h"
#include "tests/journey/gui/person_at_window.h"

namespace emesa::journey {

/// One order from the drop of a STEP file to the last part, by three people at three windows: a client places it, the
/// administrator counters, the client accepts and pays, a machine is assigned, the shop floor makes it. Each step leaves
/// a picture. Ends the program where something does not happen. GUI thread.
class GuiJourney
{
public:
    GuiJourney(QApplication &application, const PersonAtWindow::Place &place, const Account &client, const Account &administrator,
               const Account &shopFloor);

    /// `files`: the part and, if there is one, its drawing.
    void travel(const QStringList &files);

private:
    void place(const QStringList &files);
    void counter();
    void acceptAndPay();
    void assign();
    void make();
    void lookBack();
    void lookAround(PersonAtWindow &person);
    [[nodiscard]] ui::PageAddress order() const { return {QStringLiteral("order"), m_order}; }

    PersonAtWindow m_client;
    PersonAtWindow m_administrator;
    PersonAtWindow m_shopFloor;
    Account m_clientAccount;
    Account m_administratorAccount;
    Account m_shopFloorAccount;
    QString m_order; ///< its number
};

} // namespace emesa::journey
