// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace emesa::ui {

/// Widgets side by side as in a text: what does not fit goes to the next line. Takes the widgets' items; lines are as
/// high as their highest item.
class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent);
    ~FlowLayout() override;

    void insertWidget(int at, QWidget *widget);
    void addItem(QLayoutItem *item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override { return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr; }
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Lays the items out within `rect`, moving them if asked to; gives the height it took.
    int arrange(const QRect &rect, bool moves) const;

    QList<QLayoutItem *> m_items;
};

} // namespace emesa::ui
