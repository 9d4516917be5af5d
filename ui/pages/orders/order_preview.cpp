// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/order_preview.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace emesa::ui {

namespace {

/// The step that brings an order on, first of those that are allowed.
constexpr std::array nextSteps = {OrderAction::AcceptCounterOffer, OrderAction::ConfirmPayment, OrderAction::Approve, OrderAction::StartProduction,
                                  OrderAction::Complete, OrderAction::SendCounterOffer};

QLabel *makeText(QWidget *parent, const char *role)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QLatin1String(role));
    return label;
}

} // namespace

OrderPreview::OrderPreview(const OrderListViewModel &orders, const tables::Words &words, QWidget *parent)
    : QScrollArea(parent),
      m_orders(orders),
      m_words(words),
      m_body(new QFrame(this)),
      m_part(makeText(m_body, "heading")),
      m_status(makeText(m_body, "muted")),
      m_description(makeText(m_body, "text")),
      m_next(new QPushButton(m_body)),
      m_open(new QPushButton(tr("Open order"), m_body)),
      m_facts(new QFormLayout)
{
    setWidgetResizable(true);
    setMinimumWidth(260);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body->setProperty("role", QStringLiteral("card"));
    m_next->setProperty("primary", true);
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_part);
    layout->addWidget(m_status);
    layout->addWidget(m_description);
    layout->addSpacing(4);
    layout->addWidget(m_next);
    layout->addWidget(m_open);
    layout->addSpacing(8);
    m_facts->setVerticalSpacing(8);
    m_facts->setHorizontalSpacing(16);
    layout->addLayout(m_facts);
    layout->addStretch();
    setWidget(m_body);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_action)
            emit wanted(*m_action);
    });
    connect(m_open, &QPushButton::clicked, this, &OrderPreview::openWanted);
    show(nullptr);
}

void OrderPreview::show(const Order *order)
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    m_action.reset();
    if (!order) {
        m_part->setText(tr("No order chosen"));
        m_status->setText(tr("Choose a row to see its order here."));
        m_description->clear();
        m_next->hide();
        m_open->hide();
        return;
    }
    m_part->setText(order->partId);
    const QString turn = m_orders.turnText(*order);
    const QString status = m_words.of(order->status);
    m_status->setText(turn.isEmpty() ? status : tr("%1 · %2", "status · whose turn").arg(status, turn));
    m_description->setText(order->productDescription);
    if (m_orders.isMyTurn(*order)) {
        for (const OrderAction action : nextSteps) {
            if (order->allowedActions.contains(schema::enumToString(action))) {
                m_action = action;
                break;
            }
        }
    }
    m_next->setVisible(m_action.has_value());
    if (m_action)
        m_next->setText(m_words.of(*m_action));
    m_open->show();

    const auto title = [](const char *text) { return QCoreApplication::translate("Order", text); };
    addFact(title("Company"), order->clientCompany.isEmpty() ? order->clientName : order->clientCompany);
    addFact(title("Quantity"), m_words.of(order->quantity));
    addFact(title("Material"), tr("%1 %2, %3", "material grade, thickness").arg(order->materialType, order->materialGrade, order->materialThickness));
    addFact(title("Finish"), order->surfaceTreatment);
    addFact(title("Packing"), order->packingStandard);
    addFact(title("Tolerances"), order->tolerances);
    addFact(title("Target price"), order->targetPrice ? m_words.money(*order->targetPrice, order->currency) : QString());
    addFact(title("Agreed price"), order->agreedPrice ? m_words.money(*order->agreedPrice, order->currency) : QString());
    addFact(title("Submitted"), m_words.of(order->dateSubmitted));
    addFact(title("Promised"), m_words.of(order->expectedCompletionDate));
    addFact(title("Machine"), m_words.of(order->machineName));
    addFact(title("Reason for rejection"), order->rejectionReason);
}

void OrderPreview::addFact(const QString &name, const QString &value)
{
    if (value.trimmed().isEmpty())
        return;
    QLabel *label = makeText(m_body, "muted");
    label->setWordWrap(false);
    label->setText(name);
    QLabel *text = makeText(m_body, "text");
    text->setText(value);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->addRow(label, text);
}

} // namespace emesa::ui
