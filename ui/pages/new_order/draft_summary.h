// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/new_order_view_model.h"

#include <QFrame>

class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace emesa::ui {

/// What a new order says so far, what it still lacks, and the one button that sends it. GUI thread; `order` outlives it.
class DraftSummary : public QFrame
{
    Q_OBJECT

public:
    DraftSummary(NewOrderViewModel &order, const tables::Words &words, QWidget *parent = nullptr);

    [[nodiscard]] QPushButton *sendButton() const { return m_send; }
    /// What a piece comes to; empty without price and quantity.
    [[nodiscard]] QString pricePerPiece() const;
    void showState();

signals:
    /// Something missing was clicked: by its name in JSON.
    void missingChosen(const QString &field);

private:
    void showMissing();
    void showSending();

    NewOrderViewModel &m_order;
    const tables::Words m_words;
    QLabel *m_part;
    QLabel *m_description;
    QFormLayout *m_facts;
    QLabel *m_missingHeading;
    QVBoxLayout *m_missing;
    QLabel *m_progress;
    QProgressBar *m_bar;
    QPushButton *m_send;
    QPushButton *m_stop;
    QStringList m_shownMissing;
};

} // namespace emesa::ui
