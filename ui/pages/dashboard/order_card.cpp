// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboard/order_card.h"

#include "models/tables/order_look.h"
#include "ui/widgets/badge.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace emesa::ui {

OrderCard::OrderCard(const Order &order, const QString &nextStep, const tables::Words &words, const Appearance &appearance, QWidget *parent)
    : QPushButton(parent), m_order(order.id)
{
    const QString status = words.of(order.status);
    const QString description = order.productDescription.simplified();
    setProperty("card", true);
    setAutoDefault(false);
    setAccessibleName(tr("%1, %2, %3", "part, description, status").arg(order.partId, description, status));
    setAccessibleDescription(nextStep);
    setToolTip(description);

    auto *part = new QLabel(order.partId, this);
    part->setTextFormat(Qt::PlainText);
    part->setProperty("role", QStringLiteral("heading"));
    auto *badge = new Badge(appearance, this);
    badge->show(status, tables::toneOf(order.status), QString::fromLatin1(tables::iconOf(order.status)));
    auto *what = new QLabel(description, this);
    what->setTextFormat(Qt::PlainText);
    what->setProperty("role", QStringLiteral("muted"));
    what->setWordWrap(true);
    what->setMaximumHeight(what->fontMetrics().lineSpacing() * 2 + 4); // two lines name a part; the order shows all
    auto *next = new QLabel(order.turn == Turn::Client ? tr("Next: %1").arg(nextStep) : nextStep, this);
    next->setTextFormat(Qt::PlainText);
    next->setWordWrap(true);

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(part, 1);
    top->addWidget(badge);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(what);
    layout->addWidget(next);
    layout->addStretch();
    const auto children = findChildren<QWidget *>();
    for (QWidget *child : children)
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize OrderCard::sizeHint() const
{
    return layout() ? layout()->totalSizeHint() : QPushButton::sizeHint();
}

} // namespace emesa::ui
