// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/order_list_view_model.h"

namespace emesa {

namespace {

using namespace std::chrono_literals;

/// Events come in bursts; an order is read once for all of them.
constexpr auto changePause = 150ms;

} // namespace

OrderListViewModel::OrderListViewModel(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_table("Order", [&desk](const remote::ListQuery &query) { return desk.calls().orders(query); }, desk.words())
{
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
        ++m_newOrders;
        emit newOrdersChanged();
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

} // namespace emesa
