// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/new_order/step_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace emesa::ui {

StepCard::StepCard(int number, const QString &heading, QWidget *parent)
    : QFrame(parent), m_number(number), m_badge(new QLabel(this)), m_state(new QLabel(this)), m_content(new QVBoxLayout)
{
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(heading);
    m_badge->setProperty("role", QStringLiteral("step"));
    m_badge->setAlignment(Qt::AlignCenter);
    auto *title = new QLabel(heading, this);
    title->setProperty("role", QStringLiteral("heading"));
    m_state->setProperty("role", QStringLiteral("small"));
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_badge);
    top->addWidget(title, 1);
    top->addWidget(m_state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addLayout(m_content);
    m_content->setSpacing(8);
    setMissing(0, false);
}

void StepCard::setMissing(int count, bool isBegun)
{
    const bool isDone = isBegun && count == 0;
    m_badge->setText(isDone ? QStringLiteral("✓") : QString::number(m_number));
    m_badge->setProperty("done", isDone);
    m_badge->style()->unpolish(m_badge);
    m_badge->style()->polish(m_badge);
    m_state->setText(isDone ? tr("Complete") : isBegun ? tr("%n still missing", nullptr, count) : QString());
}

} // namespace emesa::ui
