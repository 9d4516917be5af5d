// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/order_view_model.h"
#include "ui/forms/entity_form.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace emesa::ui {

/// Where messages are written and, unfolded, offers made: price, lead time and validity beside the text, with the
/// difference to the offer before while it is typed. What was typed stays until it is sent. GUI thread.
class Composer final : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(OrderViewModel &order, QWidget *parent = nullptr);

    /// Another order, or another state of it.
    void update();
    void beginOffer();
    void beginMessage();
    [[nodiscard]] bool isOffering() const;
    void send();
    [[nodiscard]] QPlainTextEdit *input() { return m_text; }
    /// The buttons are those commands.
    void bind(QAction *offer, QAction *send);

signals:
    void troubled(const Error &why);
    void sent(bool isKept);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void sendOffer();
    void sendMessage();
    void showDifference();
    void fit();
    [[nodiscard]] std::optional<Timestamp> expiry() const;

    OrderViewModel &m_order;
    QWidget *m_terms;
    EntityForm<CounterOfferInput> *m_form;
    QComboBox *m_validity;
    QLabel *m_difference;
    QPlainTextEdit *m_text;
    QToolButton *m_offer;
    QToolButton *m_back;
    QToolButton *m_send;
    Id m_about = 0;
    bool m_isSending = false;
};

} // namespace emesa::ui
