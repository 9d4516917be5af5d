// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/order_list_view_model.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;
class QPushButton;

namespace emesa::ui {

/// What matters about one order, beside the list: its state, whose turn it is and the next step as a button, the part,
/// the price, the dates. `orders` outlives it.
class OrderPreview : public QScrollArea
{
    Q_OBJECT

public:
    explicit OrderPreview(const OrderListViewModel &orders, const tables::Words &words, QWidget *parent = nullptr);

    /// nullptr: nothing is chosen, or its page is on its way.
    void show(const Order *order);
    using QScrollArea::show;

signals:
    /// The person wants the next step of the order that is shown.
    void wanted(emesa::OrderAction action);
    void openWanted();

private:
    void addFact(const QString &name, const QString &value);

    const OrderListViewModel &m_orders;
    tables::Words m_words;
    QWidget *m_body;
    QLabel *m_part;
    QLabel *m_status;
    QLabel *m_description;
    QPushButton *m_next;
    QPushButton *m_open;
    QFormLayout *m_facts;
    std::optional<OrderAction> m_action;
};

} // namespace emesa::ui
