// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/order/deal_box.h"

#include "ui/pages/order/stream_view.h"
#include "ui/pages/order/task_panel.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/flow_layout.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace emesa::ui {

DealBox::DealBox(OrderViewModel &order, QWidget *parent)
    : QFrame(parent),
      m_order(order),
      m_summary(new QWidget(this)),
      m_turn(new QLabel(m_summary)),
      m_facts(new FactTable(FactTable::Align::Right, m_summary)),
      m_primary(new QToolButton(m_summary)),
      m_others(new QWidget(m_summary)),
      m_othersLayout(new FlowLayout(m_others)),
      m_layout(new QVBoxLayout(this))
{
    setProperty("role", QStringLiteral("card"));
    m_layout->setContentsMargins(16, 16, 16, 16);
    m_layout->addWidget(m_summary);
    auto *column = new QVBoxLayout(m_summary);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *heading = new QLabel(tr("Deal"), m_summary);
    heading->setProperty("role", QStringLiteral("heading"));
    column->addWidget(heading);
    column->addWidget(m_facts);
    m_turn->setWordWrap(true);
    m_turn->setProperty("role", QStringLiteral("muted"));
    column->addWidget(m_turn);
    m_primary->setProperty("role", QStringLiteral("primary"));
    m_primary->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_primary->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_primary->hide();
    column->addWidget(m_primary);
    column->addWidget(m_others);
}

void DealBox::update()
{
    QList<Fact> facts;
    const Order &order = m_order.order();
    const tables::Words &words = m_order.words();
    const Negotiation &negotiation = m_order.negotiation();
    if (order.agreedPrice) {
        facts.append({tr("Agreed"), words.money(*order.agreedPrice, order.currency), order.paymentConfirmed ? tr("paid") : tr("not paid yet")});
    } else if (const OfferStep *last = negotiation.last()) {
        const QString by = last->offer.side == schema::enumToString(Side::Client) ? order.clientName : tr("the shop");
        facts.append({tr("Last offer"), words.money(last->offer.amount, order.currency), tr("by %1, %2", "side, when").arg(by, words.ago(last->offer.createdAt, m_order.now()))});
        if (last->offer.leadTimeDays)
            facts.append({tr("Lead time"), tr("%n day(s)", nullptr, *last->offer.leadTimeDays)});
    }
    facts.append({tr("Target"), order.targetPrice ? words.money(*order.targetPrice, order.currency) : tr("none named")});
    if (!order.agreedPrice && negotiation.gap())
        facts.append({tr("Gap"), differenceText(*negotiation.gap(), order.currency, words)});
    if (order.agreedPrice && order.targetPrice && order.agreedPrice != order.targetPrice)
        facts.append({tr("Gap"), differenceText(differenceBetween(*order.targetPrice, *order.agreedPrice), order.currency, words)});
    if (!order.agreedPrice && order.priceEstimate)
        facts.append({tr("Estimate"), words.money(*order.priceEstimate, order.currency)});

    facts.first().isStrong = true;
    m_facts->setFacts(facts);

    QString turn;
    if (m_order.turn() == OrderViewModel::Turn::Theirs)
        turn = tr("%1 since %2", "waiting for whom, when").arg(m_order.turnText(), words.of(negotiation.turnSince()));
    else if (order.status == OrderStatus::Accepted && !order.machine && m_order.turn() == OrderViewModel::Turn::Mine && !m_order.can(OrderAction::AssignMachine))
        turn = tr("Production can start once the order has a machine.");
    else if (order.status == OrderStatus::Rejected)
        turn = order.rejectionReason;
    m_turn->setText(turn);
    m_turn->setVisible(!turn.isEmpty());
}

void DealBox::setCommands(QAction *primary, const QList<QAction *> &others)
{
    m_primary->setVisible(primary);
    if (primary) {
        m_primary->setDefaultAction(primary);
        m_primary->setToolButtonStyle(Qt::ToolButtonTextOnly);
    }
    while (QLayoutItem *item = m_othersLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int at = 0;
    for (QAction *action : others) {
        auto *button = new QToolButton(m_others);
        button->setProperty("role", QStringLiteral("button"));
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        m_othersLayout->insertWidget(at++, button);
        button->show();
    }
    m_others->setVisible(!others.isEmpty());
}

void DealBox::show(TaskPanel *panel)
{
    closePanel();
    m_panel = panel;
    m_panel->setParent(this);
    m_summary->hide();
    m_layout->addWidget(m_panel);
    m_panel->show();
    m_panel->begin();
    connect(m_panel, &TaskPanel::left, this, &DealBox::closePanel);
    connect(m_panel, &TaskPanel::done, this, [this](bool isKept) {
        closePanel();
        emit done(isKept);
    });
}

void DealBox::closePanel()
{
    if (!m_panel)
        return;
    m_panel->hide();
    m_panel->deleteLater();
    m_panel = nullptr;
    m_summary->show();
    if (m_primary->isVisible())
        m_primary->setFocus(Qt::OtherFocusReason);
}

QString DealBox::primaryText() const
{
    return m_primary->isHidden() || !m_primary->defaultAction() ? QString() : m_primary->defaultAction()->text();
}

} // namespace emesa::ui
