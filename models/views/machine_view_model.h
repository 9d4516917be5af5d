// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/rest_client.h"

#include <QObject>

namespace emesa {

/// What a machine does: its bookings in two weeks from a day on, and its orders, newest first. GUI thread; `calls`
/// outlives it.
class MachineViewModel : public QObject
{
    Q_OBJECT

public:
    static constexpr int days = 14;
    static constexpr int ordersRead = 5;

    explicit MachineViewModel(remote::RestClient &calls, QObject *parent = nullptr) : QObject(parent), m_calls(calls) {}

    /// 0: none.
    void setMachine(Id machine, QDate today);
    [[nodiscard]] Id machine() const { return m_machine; }
    /// The first of the days that are shown.
    [[nodiscard]] QDate firstDay() const { return m_firstDay; }
    void setFirstDay(QDate day);
    void refresh();

    [[nodiscard]] const QList<MachineBooking> &bookings() const { return m_bookings; }
    [[nodiscard]] const std::optional<Error> &bookingsError() const { return m_bookingsError; }
    [[nodiscard]] const QList<Order> &orders() const { return m_orders; }
    [[nodiscard]] const std::optional<Error> &ordersError() const { return m_ordersError; }
    /// Of all pages.
    [[nodiscard]] qint64 ordersTotal() const { return m_ordersTotal; }

signals:
    void changed();

private:
    void readBookings();
    void readOrders();

    remote::RestClient &m_calls;
    Id m_machine = 0;
    QDate m_firstDay;
    QList<MachineBooking> m_bookings;
    std::optional<Error> m_bookingsError;
    QList<Order> m_orders;
    std::optional<Error> m_ordersError;
    qint64 m_ordersTotal = 0;
    int m_asked = 0;
};

} // namespace emesa
