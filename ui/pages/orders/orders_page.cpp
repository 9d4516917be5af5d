// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/orders_page.h"

#include "ui/widgets/state_panel.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace emesa::ui {

using tables::RemoteTable;

OrdersPage::OrdersPage(PageContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_orders(context.desk),
      m_search(new QLineEdit(this)),
      m_status(new QComboBox(this)),
      m_count(new QLabel(this)),
      m_new(new QPushButton(this)),
      m_view(new TableView(m_orders.table(), this)),
      m_panel(new StatePanel(m_view, this))
{
    auto *heading = new QLabel(title(), this);
    heading->setProperty("role", QStringLiteral("title"));
    m_count->setProperty("role", QStringLiteral("muted"));
    m_new->setProperty("link", true);
    m_new->hide();
    m_search->setPlaceholderText(tr("Search part or description"));
    m_search->setAccessibleName(tr("Search orders"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(320);
    m_status->setAccessibleName(tr("Status"));
    m_status->addItem(tr("Every status"));
    for (size_t i = 0; i < schema::enumNames<OrderStatus>.size(); ++i)
        m_status->addItem(context.desk.words().of(OrderStatus(i)), int(i));
    m_view->setAccessibleName(tr("Orders"));

    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(heading);
    top->addWidget(m_count);
    top->addWidget(m_new);
    top->addStretch();
    top->addWidget(m_status);
    top->addWidget(m_search, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_panel, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) { m_orders.setSearch(text); });
    connect(m_status, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant chosen = m_status->currentData();
        m_orders.setStatus(chosen.isValid() ? std::optional(OrderStatus(chosen.toInt())) : std::nullopt);
    });
    connect(m_new, &QPushButton::clicked, this, [this] { m_orders.refresh(); });
    connect(&m_orders, &OrderListViewModel::newOrdersChanged, this, [this] {
        m_new->setVisible(m_orders.newOrders() > 0);
        m_new->setText(tr("Show %n new order(s)", nullptr, m_orders.newOrders()));
    });
    connect(&m_orders.table(), &RemoteTable::stateChanged, this, &OrdersPage::showState);
    connect(&m_orders.table(), &QAbstractItemModel::rowsInserted, this, &OrdersPage::showCount);
    connect(m_view, &TableView::opened, this, [this](int row) {
        if (const Order *order = m_orders.table().record(row))
            emit wanted({QStringLiteral("order"), QString::number(order->id)});
    });
}

void OrdersPage::visit(const QString &about)
{
    if (!about.isEmpty())
        m_search->setText(about);
    if (m_orders.table().state() == RemoteTable::State::Empty)
        m_orders.table().reload();
    m_view->setFocus(Qt::OtherFocusReason);
}

QJsonObject OrdersPage::saveState() const
{
    return m_view->saveState();
}

void OrdersPage::restoreState(const QJsonObject &state)
{
    m_view->restoreState(state);
}

void OrdersPage::showState()
{
    const RemoteTable &table = m_orders.table();
    const bool isFiltered = table.filter() != tables::TableFilter();
    showCount();
    switch (table.state()) {
    case RemoteTable::State::Empty:
        break;
    case RemoteTable::State::Loading:
        m_panel->showBusy();
        break;
    case RemoteTable::State::Failed:
        if (table.rowCount() > 0) {
            m_panel->showContent();
            m_context.notices.trouble(*table.error());
        } else {
            m_panel->showError(*table.error(), [this] { m_orders.refresh(); });
        }
        break;
    case RemoteTable::State::Ready:
        if (table.rowCount() > 0)
            m_panel->showContent();
        else if (isFiltered)
            m_panel->showEmpty(tr("No order fits"), tr("Nothing here matches the search and the status you chose."), tr("Show all orders"), [this] {
                m_search->clear();
                m_status->setCurrentIndex(0);
            });
        else
            m_panel->showEmpty(tr("No orders yet"), m_context.desk.isStaff() ? tr("Orders appear here as soon as a client sends one.")
                                                                              : tr("Send a part as a STEP file and see here what becomes of it."));
        break;
    }
}

void OrdersPage::showCount()
{
    const auto total = m_orders.table().total();
    m_count->setText(total ? m_context.desk.words().of(*total) : QString());
}

} // namespace emesa::ui
