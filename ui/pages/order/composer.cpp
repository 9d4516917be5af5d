// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/order/composer.h"

#include "ui/pages/order/stream_view.h"

#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace emesa::ui {

namespace {

constexpr int mostLines = 6;
constexpr int weekOfValidity = 1; ///< place of "7 days" in the list

} // namespace

Composer::Composer(OrderViewModel &order, QWidget *parent)
    : QWidget(parent),
      m_order(order),
      m_terms(new QWidget(this)),
      m_form(new EntityForm<CounterOfferInput>("CounterOfferInput", order.words(), {{QStringLiteral("amount")}, {QStringLiteral("lead_time_days")}}, m_terms)),
      m_validity(new QComboBox(m_terms)),
      m_difference(new QLabel(m_terms)),
      m_text(new QPlainTextEdit(this)),
      m_offer(new QToolButton(this)),
      m_back(new QToolButton(this)),
      m_send(new QToolButton(this))
{
    auto *valid = new QLabel(tr("Valid for"), m_terms);
    valid->setBuddy(m_validity);
    m_validity->setAccessibleName(tr("Valid for"));
    for (const int days : {3, 7, 14, 30})
        m_validity->addItem(tr("%n day(s)", nullptr, days), days);
    m_validity->addItem(tr("no limit"));
    m_validity->setCurrentIndex(weekOfValidity);
    m_difference->setProperty("role", QStringLiteral("muted"));
    m_difference->setWordWrap(true);
    auto *terms = new QVBoxLayout(m_terms);
    terms->setContentsMargins(0, 0, 0, 0);
    terms->setSpacing(8);
    terms->addWidget(m_form);
    auto *validity = new QHBoxLayout;
    validity->setSpacing(8);
    validity->addWidget(valid);
    validity->addWidget(m_validity);
    validity->addWidget(m_difference, 1);
    terms->addLayout(validity);
    m_terms->hide();

    m_text->setAccessibleName(tr("Message"));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_offer->setProperty("role", QStringLiteral("button"));
    m_back->setProperty("role", QStringLiteral("button"));
    m_back->setText(tr("No offer"));
    m_back->hide();
    m_send->setProperty("role", QStringLiteral("primary"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_terms);
    layout->addWidget(m_text);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_offer);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_send);
    layout->addLayout(buttons);

    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_order.keepUnsentText(m_text->toPlainText());
        fit();
    });
    connect(m_form, &FieldForm::changed, this, &Composer::showDifference);
    connect(m_form, &FieldForm::submitted, this, &Composer::send);
    connect(m_back, &QToolButton::clicked, this, &Composer::beginMessage);
    fit();
}

void Composer::bind(QAction *offer, QAction *send)
{
    m_offer->setDefaultAction(offer);
    m_offer->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_send->setDefaultAction(send);
    m_send->setToolButtonStyle(Qt::ToolButtonTextOnly);
    update();
}

void Composer::update()
{
    if (m_about != m_order.id()) {
        m_about = m_order.id();
        beginMessage();
        m_text->setPlainText(m_order.unsentText());
        m_form->setObject({});
    }
    const bool mayOffer = m_order.can(OrderAction::SendCounterOffer);
    if (!mayOffer && isOffering())
        beginMessage();
    m_offer->setVisible(mayOffer && !isOffering());
    if (QAction *send = m_send->defaultAction())
        send->setText(isOffering() ? tr("Send offer") : tr("Send"));
    m_text->setPlaceholderText(isOffering() ? tr("Say something to your offer (may stay empty)") : tr("Write a message…"));
    showDifference();
}

void Composer::beginOffer()
{
    if (!m_order.can(OrderAction::SendCounterOffer))
        return;
    m_terms->show();
    m_back->show();
    update();
    m_form->focusFirst();
}

void Composer::beginMessage()
{
    m_terms->hide();
    m_back->hide();
    if (m_about)
        update();
}

bool Composer::isOffering() const
{
    return !m_terms->isHidden();
}

void Composer::send()
{
    if (m_isSending)
        return;
    if (isOffering())
        sendOffer();
    else
        sendMessage();
}

void Composer::sendMessage()
{
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty()) {
        m_text->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_isSending = true;
    remote::whenDone(m_order.say(text), this, [this, text, about = m_about](const Result<Deed> &said) {
        m_isSending = false;
        if (!said) {
            emit troubled(said.error());
            return;
        }
        if (about == m_about && m_text->toPlainText().trimmed() == text)
            m_text->clear();
        emit sent(said->isKept);
    });
}

void Composer::sendOffer()
{
    if (!m_form->check())
        return;
    CounterOfferInput input = m_form->value();
    input.message = m_text->toPlainText().trimmed();
    input.expiresAt = expiry();
    m_isSending = true;
    remote::whenDone(m_order.take(OrderAction::SendCounterOffer, input), this, [this, about = m_about](const Result<Deed> &offered) {
        m_isSending = false;
        if (!offered) {
            m_form->showError(offered.error());
            return;
        }
        if (about == m_about) {
            m_text->clear();
            m_form->setObject({});
            beginMessage();
        }
        emit sent(offered->isKept);
    });
}

void Composer::showDifference()
{
    if (!isOffering())
        return;
    const Amount amount = m_form->value().amount;
    QString text;
    if (amount.minor > 0) {
        const QString &currency = m_order.order().currency;
        const OfferStep *last = m_order.negotiation().last();
        if (last) {
            OfferDifference difference = differenceBetween(last->offer.amount, amount);
            if (const auto days = m_form->value().leadTimeDays; days && last->offer.leadTimeDays)
                difference.days = *days - *last->offer.leadTimeDays;
            text = tr("%1 to offer %2", "difference, number").arg(differenceText(difference, currency, m_order.words())).arg(last->offer.seq);
        } else if (m_order.order().targetPrice) {
            text = tr("%1 to the target", "difference").arg(differenceText(differenceBetween(*m_order.order().targetPrice, amount), currency, m_order.words()));
        }
    }
    m_difference->setText(text);
}

std::optional<Timestamp> Composer::expiry() const
{
    const QVariant days = m_validity->currentData();
    if (!days.isValid())
        return std::nullopt;
    // To the end of the last day, where the person is.
    const QDate last = QDateTime::fromMSecsSinceEpoch(m_order.now().ms).toLocalTime().date().addDays(days.toInt());
    return Timestamp{last.endOfDay().toMSecsSinceEpoch() / 1000 * 1000};
}

void Composer::fit()
{
    const int lines = std::clamp(m_text->document()->blockCount(), 1, mostLines);
    const int margins = 2 * int(m_text->document()->documentMargin()) + 2 * m_text->frameWidth() + 12;
    m_text->setFixedHeight(fontMetrics().lineSpacing() * (lines + 1) + margins);
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && isOffering()) {
        beginMessage();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace emesa::ui
