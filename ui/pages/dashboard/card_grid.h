// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace emesa::ui {

/// Cards of one width side by side, as many columns as there is room for. Takes the cards as its children.
class CardGrid : public QWidget
{
    Q_OBJECT

public:
    /// No card is narrower than `cardWidth` while there is room for one.
    explicit CardGrid(int cardWidth, QWidget *parent = nullptr);

    void setCards(const QList<QWidget *> &cards);
    /// One column: how many there are is for the width to say, not the other way round.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int cardWidth() const;
    [[nodiscard]] int columnsThatFit() const;
    void arrange();

    int m_cardWidth;
    int m_columns = 0;
    QList<QWidget *> m_cards;
    QGridLayout *m_layout;
};

} // namespace emesa::ui
