// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/orders_page.h"

#include "ui/widgets/list_panel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace emesa::ui {

OrdersPage::OrdersPage(PageContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_orders(context.desk),
      m_panel(new ListPanel(context, m_orders.table(),
                            {.id = QStringLiteral("orders"),
                             .heading = title(),
                             .searchHint = tr("Search part or description"),
                             .emptyHeading = tr("No orders yet"),
                             .emptyText = context.desk.isStaff() ? tr("Orders appear here as soon as a client sends one.")
                                                                 : tr("Send a part as a STEP file and see here what becomes of it.")},
                            this)),
      m_new(new QPushButton(this))
{
    m_new->setProperty("link", true);
    m_new->hide();
    m_panel->addToHeading(m_new);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);

    connect(m_new, &QPushButton::clicked, this, [this] { m_orders.refresh(); });
    connect(&m_orders, &OrderListViewModel::newOrdersChanged, this, [this] {
        m_new->setVisible(m_orders.newOrders() > 0);
        m_new->setText(tr("Show %n new order(s)", nullptr, m_orders.newOrders()));
    });
    connect(m_panel, &ListPanel::opened, this, [this](int row) {
        if (const Order *order = m_orders.table().record(row))
            emit wanted({QStringLiteral("order"), QString::number(order->id)});
    });
}

void OrdersPage::visit(const QString &about)
{
    m_panel->open(about);
}

void OrdersPage::addCommands(QObject *owner)
{
    m_panel->addCommands(owner);
}

QJsonObject OrdersPage::saveState() const
{
    return m_panel->saveState();
}

void OrdersPage::restoreState(const QJsonObject &state)
{
    m_panel->restoreState(state);
}

} // namespace emesa::ui
