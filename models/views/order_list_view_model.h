// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"
#include "models/tables/entity_table.h"
#include "models/views/list_view_model.h"

#include <QTimer>

namespace emesa {

/// The table of orders as a page shows it: the rows the person may see with whose turn it is, kept fresh by live
/// events, and what can be done with several of them at once. New orders slide in at the top while the list is in its
/// usual order and unfiltered; otherwise they are counted. GUI thread; `desk` outlives it.
class OrderListViewModel : public QObject
{
    Q_OBJECT

public:
    explicit OrderListViewModel(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] tables::EntityTable<Order> &table() { return m_table; }
    [[nodiscard]] const tables::EntityTable<Order> &table() const { return m_table; }

    /// One click each: "Mine to act on", "To review", …
    [[nodiscard]] QList<ListViewModel::QuickFilter> quickFilters() const;
    /// What a list may be filtered by that has to be asked for; gives the machines the person may see.
    void readMachines();
    [[nodiscard]] const QList<tables::FilterChoice> &machines() const { return m_machines; }

    /// "Your turn", "Client's turn", or empty once nothing is left to do.
    [[nodiscard]] QString turnText(const Order &order) const;
    [[nodiscard]] bool isMyTurn(const Order &order) const;

    /// Rows of `rows` with which `action` can be done now.
    [[nodiscard]] QList<Order> able(const QList<int> &rows, OrderAction action) const;
    /// Does it with one after the other, each in the state that was looked at; ends by acted().
    void approve(const QList<Order> &orders);
    void start(const QList<Order> &orders);
    void assign(const QList<Order> &orders, Id machine);
    [[nodiscard]] bool isActing() const { return !m_waiting.isEmpty() || m_isUnderWay; }

    /// Orders that came since the table was read and are not in it; shown when the person asks for them.
    [[nodiscard]] int newOrders() const { return m_newOrders; }
    void refresh();

signals:
    void newOrdersChanged();
    void machinesChanged();
    /// `done` orders went through, `troubles` tell about the others.
    void acted(emesa::OrderAction action, int done, const QList<emesa::Error> &troubles);

private:
    using Deed = std::function<QFuture<Result<Order>>(const Order &)>;

    void take(const QString &topic, const QJsonObject &data);
    void readChanged();
    void readNew(Id id);
    void act(OrderAction action, const QList<Order> &orders, Deed deed);
    void actOnNext();
    [[nodiscard]] bool showsNewestFirst() const;

    Desk &m_desk;
    tables::EntityTable<Order> m_table;
    QList<tables::FilterChoice> m_machines;
    QTimer m_changePause;
    QSet<Id> m_changed;
    int m_newOrders = 0;

    QList<Order> m_waiting; ///< to be acted on
    Deed m_deed;
    OrderAction m_action = OrderAction::Approve;
    bool m_isUnderWay = false;
    int m_done = 0;
    QList<Error> m_troubles;
};

} // namespace emesa
