// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"
#include "models/tables/entity_table.h"

#include <QTimer>

namespace emesa {

/// The table of orders as a page shows it: the rows the person may see, filtered and searched at the server, kept
/// fresh by live events. GUI thread; `desk` outlives it.
class OrderListViewModel : public QObject
{
    Q_OBJECT

public:
    explicit OrderListViewModel(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] tables::EntityTable<Order> &table() { return m_table; }

    /// nullopt shows every status.
    void setStatus(std::optional<OrderStatus> status);
    [[nodiscard]] std::optional<OrderStatus> status() const { return m_status; }
    void setSearch(const QString &text);
    /// Orders that came since the table was read and are not in it; shown when the person asks for them.
    [[nodiscard]] int newOrders() const { return m_newOrders; }
    void refresh();

signals:
    void newOrdersChanged();

private:
    void take(const QString &topic, const QJsonObject &data);
    void applyFilter();
    void readChanged();

    Desk &m_desk;
    tables::EntityTable<Order> m_table;
    std::optional<OrderStatus> m_status;
    QString m_search;
    QTimer m_searchPause;
    QTimer m_changePause;
    QSet<Id> m_changed;
    int m_newOrders = 0;
};

} // namespace emesa
