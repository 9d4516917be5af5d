// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/order_list_view_model.h"

#include "models/tables/order_look.h"

#include <QJsonObject>

#include <chrono>

namespace emesa {

using tables::RemoteTable;
using tables::Tone;

namespace {

using namespace std::chrono_literals;

/// Events come in bursts; an order is read once for all of them.
constexpr auto changePause = 150ms;
constexpr int mostMachines = 500;

} // namespace

OrderListViewModel::OrderListViewModel(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_table("Order", [&desk](const remote::ListQuery &query) { return desk.calls().orders(query); }, desk.words())
{
    m_table.setLook(QStringLiteral("status"), {.tone = [](const Order &order) { return tables::toneOf(order.status); },
                                               .icon = [](const Order &order) { return QString::fromLatin1(tables::iconOf(order.status)); }});
    m_table.addColumn({.field = QStringLiteral("turn"), .title = tr("Whose turn")}, QStringLiteral("date_submitted"),
                      {.text = [this](const Order &order) { return turnText(order); },
                       .tone = [this](const Order &order) { return isMyTurn(order) ? Tone::Info : Tone::Muted; }});
    m_table.addColumn({.field = QStringLiteral("currency"), .title = QCoreApplication::translate("Order", "Currency")}, {},
                      {.text = [](const Order &order) { return order.currency; }});
    m_table.setLook(QStringLiteral("target_price"), {.text = [words = desk.words()](const Order &order) {
        return order.targetPrice ? words.money(*order.targetPrice, order.currency) : QString();
    }});
    m_table.setLook(QStringLiteral("agreed_price"), {.text = [words = desk.words()](const Order &order) {
        return order.agreedPrice ? words.money(*order.agreedPrice, order.currency) : QString();
    }});
    m_table.setLook(QStringLiteral("expected_completion_date"), {.tone = [](const Order &order) {
        const bool isLate = order.expectedCompletionDate && *order.expectedCompletionDate < QDate::currentDate() && !isClosed(order.status);
        return isLate ? Tone::Danger : Tone::Plain;
    }});
    m_changePause.setSingleShot(true);
    m_changePause.setInterval(changePause);
    connect(&m_changePause, &QTimer::timeout, this, &OrderListViewModel::readChanged);
    connect(&desk.live(), &remote::LiveChannel::event, this, [this](const QString &topic, qint64, const QString &, const QJsonObject &data) {
        take(topic, data);
    });
    connect(&desk.live(), &remote::LiveChannel::topicReset, this, [this](const QString &topic) {
        if (topic == QLatin1String("orders"))
            refresh();
    });
}

QList<ListViewModel::QuickFilter> OrderListViewModel::quickFilters() const
{
    const auto status = [](OrderStatus value) { return ListViewModel::Condition{.field = QStringLiteral("status"), .value = schema::enumToString(value)}; };
    const auto turn = [](Turn value) { return ListViewModel::Condition{.field = QStringLiteral("turn"), .value = schema::enumToString(value)}; };
    QList<ListViewModel::QuickFilter> filters;
    filters.append({QStringLiteral("mine"), tr("Mine to act on"), {turn(m_desk.isStaff() ? Turn::Staff : Turn::Client)}});
    if (m_desk.isStaff())
        filters.append({QStringLiteral("review"), tr("To review"), {status(OrderStatus::UnderReview)}});
    filters.append({QStringLiteral("negotiation"), tr("In negotiation"), {status(OrderStatus::Negotiation)}});
    filters.append({QStringLiteral("production"), tr("In production"), {status(OrderStatus::InProduction)}});
    // What is promised, paid and not done waits for the shop.
    filters.append({QStringLiteral("late"), tr("Late"),
                    {turn(Turn::Staff), {.field = QStringLiteral("expected_completion_date"), .to = QStringLiteral("@today-1")}}});
    return filters;
}

void OrderListViewModel::readMachines()
{
    if (!m_desk.may("machine_read"))
        return;
    remote::whenDone(m_desk.calls().machines(remote::ListQuery().pageSize(mostMachines)), this, [this](const Result<remote::Page<Machine>> &page) {
        if (!page)
            return; // filtering and assigning by machine is not offered then; the list itself says what is wrong
        m_machines.clear();
        for (const Machine &machine : page->rows)
            m_machines.append({QString::number(machine.id), machine.name});
        emit machinesChanged();
    });
}

QString OrderListViewModel::turnText(const Order &order) const
{
    if (order.turn == Turn::Nobody)
        return {};
    if (isMyTurn(order))
        return tr("Your turn");
    return order.turn == Turn::Client ? tr("Client") : tr("Shop");
}

bool OrderListViewModel::isMyTurn(const Order &order) const
{
    const bool isClient = !m_desk.isStaff() || order.client == m_desk.user().id;
    return order.turn == (isClient ? Turn::Client : Turn::Staff);
}

QList<Order> OrderListViewModel::able(const QList<int> &rows, OrderAction action) const
{
    QList<Order> able;
    const QString name = schema::enumToString(action);
    for (const int row : rows) {
        const Order *order = m_table.record(row);
        if (order && order->allowedActions.contains(name))
            able.append(*order);
    }
    return able;
}

void OrderListViewModel::approve(const QList<Order> &orders)
{
    act(OrderAction::Approve, orders, [this](const Order &order) { return m_desk.calls().approve(order.id, {}, order.version); });
}

void OrderListViewModel::start(const QList<Order> &orders)
{
    act(OrderAction::StartProduction, orders, [this](const Order &order) { return m_desk.calls().startProduction(order.id, order.version); });
}

void OrderListViewModel::assign(const QList<Order> &orders, Id machine)
{
    act(OrderAction::AssignMachine, orders, [this, machine](const Order &order) {
        return m_desk.calls().assignMachine(order.id, {.machineId = machine, .startsAt = {}, .endsAt = {}}, order.version);
    });
}

void OrderListViewModel::refresh()
{
    m_newOrders = 0;
    emit newOrdersChanged();
    m_table.reload();
}

void OrderListViewModel::take(const QString &topic, const QJsonObject &data)
{
    if (topic != QLatin1String("orders"))
        return;
    const Id id = data.value(QLatin1String("id")).toInteger();
    if (m_table.holds(id, &Order::id)) {
        m_changed.insert(id);
        m_changePause.start();
    } else if (data.value(QLatin1String("version")).toInt() == 1) { // its first version: it was just placed
        readNew(id);
    }
}

void OrderListViewModel::readChanged()
{
    const QSet<Id> changed = std::exchange(m_changed, {});
    for (const Id id : changed) {
        remote::whenDone(m_desk.calls().order(id), this, [this](const Result<Order> &order) {
            // One that cannot be read any more stays as it was until the next reload.
            if (order)
                m_table.replace(*order, &Order::id);
        });
    }
}

bool OrderListViewModel::showsNewestFirst() const
{
    return m_table.state() == RemoteTable::State::Ready && m_table.filter() == tables::TableFilter() && m_table.orderedBy().isEmpty();
}

void OrderListViewModel::readNew(Id id)
{
    const auto count = [this] {
        ++m_newOrders;
        emit newOrdersChanged();
    };
    if (!showsNewestFirst()) {
        count();
        return;
    }
    remote::whenDone(m_desk.calls().order(id), this, [this, count](const Result<Order> &order) {
        if (!order || m_table.holds(order->id, &Order::id))
            return;
        if (!showsNewestFirst() || !m_table.prepend(*order))
            count();
    });
}

void OrderListViewModel::act(OrderAction action, const QList<Order> &orders, Deed deed)
{
    if (isActing() || orders.isEmpty())
        return;
    m_action = action;
    m_deed = std::move(deed);
    m_waiting = orders;
    m_done = 0;
    m_troubles.clear();
    actOnNext();
}

void OrderListViewModel::actOnNext()
{
    if (m_waiting.isEmpty()) {
        emit acted(m_action, m_done, m_troubles);
        return;
    }
    const Order order = m_waiting.takeFirst();
    m_isUnderWay = true;
    remote::whenDone(m_deed(order), this, [this, part = order.partId](const Result<Order> &outcome) {
        m_isUnderWay = false;
        if (outcome) {
            ++m_done;
            m_table.replace(*outcome, &Order::id);
        } else {
            Error trouble = outcome.error();
            trouble.message = tr("%1: %2").arg(part, trouble.message);
            m_troubles.append(trouble);
        }
        actOnNext();
    });
}

} // namespace emesa
