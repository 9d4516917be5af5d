// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/order_list_view_model.h"
#include "ui/pages/page.h"
#include "ui/pages/page_context.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace emesa::ui {

class StatePanel;
class TableView;

/// The table of orders: filter by status, search, sort, open.
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

protected:
    /// `about` is a text to search for.
    void visit(const QString &about) override;

private:
    void showState();
    void showCount();

    PageContext &m_context;
    OrderListViewModel m_orders;
    QLineEdit *m_search;
    QComboBox *m_status;
    QLabel *m_count;
    QPushButton *m_new;
    TableView *m_view;
    StatePanel *m_panel;
};

} // namespace emesa::ui
