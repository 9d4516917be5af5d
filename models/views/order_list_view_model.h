// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"
#include "models/tables/entity_table.h"

#include <QTimer>

namespace emesa {

/// The table of orders as a page shows it: the rows the person may see, kept fresh by live events. GUI thread; `desk` outlives it.
class OrderListViewModel : public QObject
{
    Q_OBJECT

public:
    explicit OrderListViewModel(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] tables::EntityTable<Order> &table() { return m_table; }

    /// Orders that came since the table was read and are not in it; shown when the person asks for them.
    [[nodiscard]] int newOrders() const { return m_newOrders; }
    void refresh();

signals:
    void newOrdersChanged();

private:
    void take(const QString &topic, const QJsonObject &data);
    void readChanged();

    Desk &m_desk;
    tables::EntityTable<Order> m_table;
    QTimer m_changePause;
    QSet<Id> m_changed;
    int m_newOrders = 0;
};

} // namespace emesa
