// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/entity_table.h"
#include "ui/pages/page.h"
#include "ui/records/record_browser.h"

namespace emesa::ui {

/// The suppliers: list, and each one's contact, capabilities and machines.
class SuppliersPage : public Page
{
    Q_OBJECT

public:
    SuppliersPage(PageContext &context, QWidget *parent);

    [[nodiscard]] QString title() const override { return tr("Suppliers"); }
    void refresh() override { m_browser->refresh(); }
    [[nodiscard]] QJsonObject saveState() const override { return m_browser->panel().saveState(); }
    void restoreState(const QJsonObject &state) override { m_browser->panel().restoreState(state); }

protected:
    /// `about` is the number of a supplier.
    void visit(const QString &about) override;
    void addCommands(QObject *owner) override { m_browser->addCommands(owner); }

private:
    void showMachines();

    PageContext &m_context;
    tables::EntityTable<Supplier> m_table;
    RecordViewModel m_record;
    RecordListViewModel m_list;
    RecordBrowser *m_browser;
    QWidget *m_machines;
    QString m_machinesOf; ///< supplier whose machines are shown or on their way
};

} // namespace emesa::ui
