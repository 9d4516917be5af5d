// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/order_list_view_model.h"
#include "ui/pages/page.h"
#include "ui/pages/page_context.h"

class QPushButton;

namespace emesa::ui {

class ListPanel;

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
    /// `about` is a text to search for.
    void visit(const QString &about) override;
    void addCommands(QObject *owner) override;

private:
    PageContext &m_context;
    OrderListViewModel m_orders;
    ListPanel *m_panel;
    QPushButton *m_new;
};

} // namespace emesa::ui
