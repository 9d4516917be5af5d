// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/orders_page.h"

#include "ui/pages/orders/order_preview.h"
#include "ui/widgets/list_panel.h"
#include "ui/widgets/table_view.h"

#include <QMenu>
#include <QPushButton>
#include <QUrlQuery>
#include <QVBoxLayout>

#include <algorithm>

namespace emesa::ui {

namespace {

/// Parameters of the list of orders ("turn=shop&date_accepted_from=2026-01-01") as conditions that people see as chips.
QList<ListViewModel::Condition> conditionsOf(const QUrlQuery &query)
{
    QList<ListViewModel::Condition> conditions;
    const auto conditionOn = [&conditions](const QString &field) -> ListViewModel::Condition & {
        for (ListViewModel::Condition &condition : conditions) {
            if (condition.field == field)
                return condition;
        }
        conditions.append({.field = field});
        return conditions.last();
    };
    const auto parameters = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : parameters) {
        if (name.endsWith(QLatin1String("_from")))
            conditionOn(name.chopped(5)).from = value;
        else if (name.endsWith(QLatin1String("_to")))
            conditionOn(name.chopped(3)).to = value;
        else
            conditionOn(name).value = value;
    }
    return conditions;
}

} // namespace

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
      m_summary(new OrderPreview(m_orders, context.desk.words(), m_panel)),
      m_new(new QPushButton(this)),
      m_machines(new QMenu(this))
{
    m_new->setProperty("link", true);
    m_new->hide();
    m_panel->addToHeading(m_new);
    m_panel->setDetail(m_summary);
    m_panel->list().setQuickFilters(m_orders.quickFilters());
    QStringList columns{QStringLiteral("id"), QStringLiteral("part_id"), QStringLiteral("client_company"), QStringLiteral("quantity"),
                        QStringLiteral("material_type"), QStringLiteral("status"), QStringLiteral("turn"), QStringLiteral("target_price"),
                        QStringLiteral("agreed_price"), QStringLiteral("expected_completion_date"), QStringLiteral("machine_name")};
    if (!context.desk.isStaff())
        columns.removeOne(QStringLiteral("client_company"));
    m_panel->setColumnsAtFirst(columns);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);

    connect(m_new, &QPushButton::clicked, this, [this] { m_orders.refresh(); });
    connect(&m_orders, &OrderListViewModel::newOrdersChanged, this, [this] {
        m_new->setVisible(m_orders.newOrders() > 0);
        m_new->setText(tr("Show %n new order(s)", nullptr, m_orders.newOrders()));
    });
    connect(m_panel, &ListPanel::opened, this, &OrdersPage::openRow);
    connect(m_panel, &ListPanel::currentRowChanged, this, [this](int row) { m_summary->show(m_orders.table().record(row)); });
    connect(m_panel, &ListPanel::selectedRowsChanged, this, &OrdersPage::showActions);
    connect(&m_orders.table(), &QAbstractItemModel::dataChanged, this, [this] {
        m_summary->show(m_orders.table().record(m_panel->currentRow()));
        showActions();
    });
    connect(&m_orders.table(), &QAbstractItemModel::modelReset, this, [this] { m_summary->show(m_orders.table().record(m_panel->currentRow())); });
    connect(&m_orders, &OrderListViewModel::acted, this, &OrdersPage::tellActed);
    connect(&m_orders, &OrderListViewModel::machinesChanged, this, [this] { m_panel->list().setChoices(QStringLiteral("machine"), m_orders.machines()); });
    connect(m_summary, &OrderPreview::openWanted, this, [this] { openRow(m_panel->currentRow()); });
    connect(m_summary, &OrderPreview::wanted, this, [this](OrderAction action) { act({m_panel->currentRow()}, action); });
    connect(m_machines, &QMenu::aboutToShow, this, [this] { fillMachines(m_machines); });
}

void OrdersPage::visit(const QString &about)
{
    if (about.startsWith(u'?')) {
        m_panel->list().setConditions(conditionsOf(QUrlQuery(about.mid(1))));
        m_panel->open();
    } else {
        m_panel->open(about);
    }
    if (m_orders.machines().isEmpty())
        m_orders.readMachines();
}

void OrdersPage::addCommands(QObject *owner)
{
    const QString group = title();
    const auto rows = [this] { return m_panel->selectedRows(); };
    m_context.commands.add({.id = QStringLiteral("orders.open"), .text = tr("Open order"), .icon = QStringLiteral("orders"), .group = group}, owner,
                           [this] { openRow(m_panel->currentRow()); });
    QList<QAction *> actions;
    if (m_context.desk.may("order_approve")) {
        m_approve = m_context.commands.add({.id = QStringLiteral("orders.approve"), .text = tr("Approve"), .icon = QStringLiteral("check"), .group = group}, owner,
                                           [this, rows] { act(rows(), OrderAction::Approve); });
        actions += m_approve;
    }
    if (m_context.desk.may("order_assign_machine")) {
        m_assign = m_context.commands.add({.id = QStringLiteral("orders.assign"), .text = tr("Assign machine"), .icon = QStringLiteral("machines"), .group = group}, owner,
                                          [this] { m_machines->popup(m_panel->view().mapToGlobal(m_panel->view().rect().bottomLeft())); });
        actions += m_assign;
    }
    if (m_context.desk.may("order_start_production")) {
        m_start = m_context.commands.add({.id = QStringLiteral("orders.start"), .text = tr("Start production"), .icon = QStringLiteral("play"), .group = group}, owner,
                                         [this, rows] { act(rows(), OrderAction::StartProduction); });
        actions += m_start;
    }
    m_panel->setSelectionActions(actions);
    m_panel->addCommands(owner);
    showActions();
}

void OrdersPage::act(const QList<int> &rows, OrderAction action)
{
    const QList<Order> orders = m_orders.able(rows, action);
    if (orders.isEmpty())
        return;
    if (action == OrderAction::StartProduction) {
        m_orders.start(orders);
        return;
    }
    // A price has to be named in an offer or an approval without a target; that is done on the order's own page.
    const bool isPriced = std::all_of(orders.begin(), orders.end(), [](const Order &order) { return order.targetPrice || order.priceEstimate; });
    if (action != OrderAction::Approve || !isPriced) {
        if (orders.size() == 1)
            emit wanted({QStringLiteral("order"), QString::number(orders.first().id)});
        else
            m_context.notices.tell(tr("Some of these orders have no price yet. Open them one by one and make an offer."));
        return;
    }
    const int count = int(orders.size());
    m_context.dialogs.confirm({.title = count == 1 ? tr("Approve %1?").arg(orders.first().partId) : tr("Approve %n order(s)?", nullptr, count),
                               .text = tr("Each is approved at the price its client asked for. The clients are told and asked to pay; this cannot be taken back."),
                               .action = count == 1 ? tr("Approve %1").arg(orders.first().partId) : tr("Approve %n order(s)", nullptr, count)},
                              [this, orders] { m_orders.approve(orders); });
}

void OrdersPage::openRow(int row)
{
    if (const Order *order = m_orders.table().record(row))
        emit wanted({QStringLiteral("order"), QString::number(order->id)});
}

void OrdersPage::fillMachines(QMenu *menu)
{
    menu->clear();
    for (const tables::FilterChoice &machine : m_orders.machines()) {
        QAction *action = menu->addAction(QString(machine.text).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, id = machine.value.toLongLong()] {
            m_orders.assign(m_orders.able(m_panel->selectedRows(), OrderAction::AssignMachine), id);
        });
    }
    if (menu->isEmpty())
        menu->addAction(tr("There is no machine yet"))->setEnabled(false);
}

void OrdersPage::showActions()
{
    const QList<int> rows = m_panel->selectedRows();
    const auto show = [&](const QPointer<QAction> &command, OrderAction action) {
        if (command)
            command->setEnabled(!m_orders.able(rows, action).isEmpty());
    };
    show(m_approve, OrderAction::Approve);
    show(m_assign, OrderAction::AssignMachine);
    show(m_start, OrderAction::StartProduction);
}

void OrdersPage::tellActed(OrderAction action, int done, const QList<Error> &troubles)
{
    if (done > 0) {
        switch (action) {
        case OrderAction::Approve: m_context.notices.tell(tr("%n order(s) approved.", nullptr, done)); break;
        case OrderAction::AssignMachine: m_context.notices.tell(tr("%n order(s) assigned.", nullptr, done)); break;
        default: m_context.notices.tell(tr("%n order(s) started.", nullptr, done)); break;
        }
    }
    for (const Error &trouble : troubles)
        m_context.notices.trouble(trouble);
    showActions();
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
