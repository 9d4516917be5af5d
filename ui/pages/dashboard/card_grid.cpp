// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboard/card_grid.h"

#include <QGridLayout>

#include <algorithm>

namespace emesa::ui {

CardGrid::CardGrid(int cardWidth, QWidget *parent) : QWidget(parent), m_cardWidth(cardWidth), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
    m_layout->setAlignment(Qt::AlignTop);
}

void CardGrid::setCards(const QList<QWidget *> &cards)
{
    const auto focused = std::find_if(m_cards.cbegin(), m_cards.cend(), [](const QWidget *card) { return card->hasFocus(); });
    QWidget *heir = focused == m_cards.cend() ? nullptr : cards.value(focused - m_cards.cbegin());
    for (QWidget *card : std::as_const(m_cards)) {
        if (!cards.contains(card)) {
            m_layout->removeWidget(card);
            card->hide();
            card->deleteLater(); // it may be what is being clicked
        }
    }
    m_cards = cards;
    m_columns = 0;
    arrange();
    if (heir)
        heir->setFocus(Qt::OtherFocusReason); // new cards must not throw a keyboard out of the row
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (columnsThatFit() != m_columns)
        arrange();
}

QSize CardGrid::minimumSizeHint() const
{
    int width = 0;
    for (const QWidget *card : m_cards)
        width = std::max(width, card->minimumSizeHint().width());
    return {width, QWidget::minimumSizeHint().height()};
}

int CardGrid::cardWidth() const
{
    return std::max(m_cardWidth, minimumSizeHint().width());
}

int CardGrid::columnsThatFit() const
{
    const int room = (width() + m_layout->horizontalSpacing()) / (cardWidth() + m_layout->horizontalSpacing());
    return std::clamp(room, 1, std::max(int(m_cards.size()), 1));
}

void CardGrid::arrange()
{
    for (int column = 0; column < m_layout->columnCount(); ++column)
        m_layout->setColumnStretch(column, 0);
    m_columns = columnsThatFit();
    for (int i = 0; i < int(m_cards.size()); ++i) {
        m_layout->removeWidget(m_cards[i]);
        m_layout->addWidget(m_cards[i], i / m_columns, i % m_columns);
        m_cards[i]->show();
    }
    for (int column = 0; column < m_columns; ++column)
        m_layout->setColumnStretch(column, 1);
}

} // namespace emesa::ui
