// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shop_floor/job_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace emesa::ui {

namespace {

constexpr int pictureSide = 56;
constexpr int iconSide = 20;

} // namespace

JobCard::JobCard(const FloorJob &job, const ShopFloorViewModel &floor, const tables::Words &words, const Icons &icons, QWidget *parent)
    : QPushButton(parent), m_order(job.order.id)
{
    setProperty("card", true);
    setProperty("tone", toneOf(job));
    setAutoDefault(false);
    const QString quantity = tr("%1 pieces").arg(words.of(job.order.quantity));
    const QString state = ShopFloorViewModel::stateText(job);
    const QString due = floor.dueText(job);
    setAccessibleName(QStringList{job.order.partId, job.order.productDescription, quantity, state, due}.join(QStringLiteral(", ")));

    auto *picture = new QLabel(this);
    picture->setFixedSize(pictureSide, pictureSide);
    picture->setAlignment(Qt::AlignCenter);
    picture->setProperty("role", QStringLiteral("picture"));
    picture->setPixmap(icons.icon(QStringLiteral("part"), ColorToken::Muted).pixmap(32, 32));
    auto *part = new QLabel(job.order.partId, this);
    part->setProperty("role", QStringLiteral("heading"));
    auto *description = new QLabel(job.order.productDescription.simplified(), this);
    description->setTextFormat(Qt::PlainText);
    description->setProperty("role", QStringLiteral("muted"));
    description->setWordWrap(true);
    description->setMaximumHeight(description->fontMetrics().lineSpacing() * 2 + 4); // two lines name a part; the open job shows all
    auto *pieces = new QLabel(quantity, this);
    auto *stateLabel = new QLabel(job.isUnsent ? tr("%1 · not sent yet").arg(state) : state, this);
    stateLabel->setTextFormat(Qt::PlainText);
    stateLabel->setWordWrap(true);
    stateLabel->setProperty("role", QStringLiteral("muted"));
    auto *sign = new QLabel(this);
    sign->setPixmap(icons.icon(iconOf(job), colorOf(job)).pixmap(iconSide, iconSide));
    auto *dueLabel = new QLabel(due, this);
    dueLabel->setProperty("tone", toneOf(job));
    dueLabel->setProperty("role", QStringLiteral("due"));

    auto *names = new QVBoxLayout;
    names->setSpacing(4);
    names->addWidget(part);
    names->addWidget(description);
    names->addStretch();
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(picture, 0, Qt::AlignTop);
    top->addLayout(names, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(sign);
    bottom->addWidget(dueLabel);
    bottom->addStretch();
    bottom->addWidget(pieces);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(stateLabel);
    layout->addLayout(bottom);
    for (QLabel *label : findChildren<QLabel *>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize JobCard::sizeHint() const
{
    return layout() ? layout()->totalSizeHint() : QPushButton::sizeHint();
}

QString JobCard::toneOf(const FloorJob &job)
{
    switch (job.lateness) {
    case Lateness::Late: return QStringLiteral("danger");
    case Lateness::DueToday: return QStringLiteral("warning");
    case Lateness::DueSoon: return QStringLiteral("info");
    case Lateness::OnTime: return QStringLiteral("success");
    case Lateness::NoDate: break;
    }
    return QStringLiteral("muted");
}

ColorToken JobCard::colorOf(const FloorJob &job)
{
    switch (job.lateness) {
    case Lateness::Late: return ColorToken::Danger;
    case Lateness::DueToday: return ColorToken::Warning;
    case Lateness::DueSoon: return ColorToken::Info;
    case Lateness::OnTime: return ColorToken::Success;
    case Lateness::NoDate: break;
    }
    return ColorToken::Muted;
}

QString JobCard::iconOf(const FloorJob &job)
{
    switch (job.lateness) {
    case Lateness::Late: return QStringLiteral("warning");
    case Lateness::DueToday:
    case Lateness::DueSoon: return QStringLiteral("clock");
    case Lateness::OnTime: return QStringLiteral("check");
    case Lateness::NoDate: break;
    }
    return QStringLiteral("info");
}

} // namespace emesa::ui
