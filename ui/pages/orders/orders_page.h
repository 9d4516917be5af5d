// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/order_list_view_model.h"
#include "ui/pages/page.h"
#include "ui/pages/page_context.h"

#include <QPointer>

class QAction;
class QMenu;
class QPushButton;

namespace emesa::ui {

class ListPanel;
class OrderPreview;

/// The list of orders: whose turn it is, what to do next, everything that can be done with several of them.
class OrdersPage : public Page
{
    Q_OBJECT

public:
    OrdersPage(PageContext &context, QWidget *parent);

    [[nodiscard]] QString title() const override { return tr("Orders"); }
    void refresh() override { m_orders.refresh(); }
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

    [[nodiscard]] OrderListViewModel &orders() { return m_orders; }
    [[nodiscard]] ListPanel &panel() { return *m_panel; }

protected:
    /// `about` is a text to search for, or "?" and parameters of the list: "?turn=shop".
    void visit(const QString &about) override;
    void addCommands(QObject *owner) override;

private:
    void act(const QList<int> &rows, OrderAction action);
    void openRow(int row);
    void fillMachines(QMenu *menu);
    void showActions();
    void tellActed(OrderAction action, int done, const QList<Error> &troubles);

    PageContext &m_context;
    OrderListViewModel m_orders;
    ListPanel *m_panel;
    OrderPreview *m_summary;
    QPushButton *m_new;
    QMenu *m_machines;
    QPointer<QAction> m_approve;
    QPointer<QAction> m_assign;
    QPointer<QAction> m_start;
};

} // namespace emesa::ui
