// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/entity_table.h"
#include "ui/pages/page.h"
#include "ui/records/record_browser.h"

class QStackedWidget;
class QToolButton;

namespace emesa::ui {

class AvailabilityPanel;
class MachineActivity;

/// The machines: list, each one's fields, calendar and orders, and the finder of a free one.
class MachinesPage : public Page
{
    Q_OBJECT

public:
    MachinesPage(PageContext &context, QWidget *parent);

    [[nodiscard]] QString title() const override { return tr("Machines"); }
    void refresh() override;
    [[nodiscard]] QJsonObject saveState() const override { return m_browser->panel().saveState(); }
    void restoreState(const QJsonObject &state) override { m_browser->panel().restoreState(state); }

protected:
    /// `about` is the number of a machine, "find" for the finder, or "find:42" for a machine for order 42.
    void visit(const QString &about) override;
    void addCommands(QObject *owner) override;

private:
    void showMachine();

    PageContext &m_context;
    tables::EntityTable<Machine> m_table;
    RecordViewModel m_record;
    RecordListViewModel m_list;
    QStackedWidget *m_pages;
    RecordBrowser *m_browser;
    MachineActivity *m_activity;
    AvailabilityPanel *m_finder;
    QToolButton *m_find = nullptr;
};

} // namespace emesa::ui
