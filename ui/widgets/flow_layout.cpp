// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace emesa::ui {

namespace {

constexpr int gap = 8;

} // namespace

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(gap);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::insertWidget(int at, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(at, new QWidgetItem(widget));
    invalidate();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool moves) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    int x = area.left(), y = area.top(), lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(std::min(item->sizeHint().width(), std::max(area.width(), 1)), item->sizeHint().height());
        if (x > area.left() && x + size.width() > area.left() + area.width()) {
            x = area.left();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (moves) {
            const QRect place(QPoint(x, y), size);
            item->setGeometry(parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft
                                  ? QRect(area.right() - (place.right() - area.left()), y, size.width(), size.height())
                                  : place);
        }
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight - rect.top() + contentsMargins().bottom();
}

} // namespace emesa::ui
