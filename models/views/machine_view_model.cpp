// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/machine_view_model.h"

#include <QDateTime>

namespace emesa {

namespace {

Timestamp startOf(QDate day)
{
    return Timestamp{day.startOfDay().toMSecsSinceEpoch()};
}

} // namespace

void MachineViewModel::setMachine(Id machine, QDate today)
{
    if (machine == m_machine)
        return;
    m_machine = machine;
    m_firstDay = today;
    m_bookings.clear();
    m_bookingsError.reset();
    m_orders.clear();
    m_ordersError.reset();
    m_ordersTotal = 0;
    emit changed();
    refresh();
}

void MachineViewModel::setFirstDay(QDate day)
{
    m_firstDay = day;
    readBookings();
    emit changed();
}

void MachineViewModel::refresh()
{
    readBookings();
    readOrders();
}

void MachineViewModel::readBookings()
{
    ++m_asked;
    if (m_machine == 0)
        return;
    remote::whenDone(m_calls.machineBookings(m_machine, startOf(m_firstDay), startOf(m_firstDay.addDays(days))), this,
                     [this, asked = m_asked](const Result<QList<MachineBooking>> &bookings) {
        if (asked != m_asked)
            return;
        m_bookingsError = bookings ? std::nullopt : std::optional(bookings.error());
        if (bookings)
            m_bookings = *bookings;
        emit changed();
    });
}

void MachineViewModel::readOrders()
{
    if (m_machine == 0)
        return;
    remote::ListQuery query;
    query.where(QStringLiteral("machine"), QString::number(m_machine)).orderBy(QStringLiteral("date_submitted"), Qt::DescendingOrder).pageSize(ordersRead);
    remote::whenDone(m_calls.orders(query), this, [this, machine = m_machine](const Result<remote::Page<Order>> &orders) {
        if (machine != m_machine)
            return;
        m_ordersError = orders ? std::nullopt : std::optional(orders.error());
        if (orders) {
            m_orders = orders->rows;
            m_ordersTotal = orders->total.value_or(orders->rows.size());
        }
        emit changed();
    });
}

} // namespace emesa
