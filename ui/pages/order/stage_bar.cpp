// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/order/stage_bar.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPainter>

namespace emesa::ui {

namespace {

constexpr int radius = 7;
constexpr int lineWidth = 2;
constexpr int gap = 6; ///< between the line of stations and their names
constexpr int leastWidth = 420;

QString nameOf(const OrderStage &stage)
{
    return QCoreApplication::translate("OrderStages", stage.name);
}

QString stateOf(OrderStage::State state)
{
    switch (state) {
    case OrderStage::State::Done: return StageBar::tr("done");
    case OrderStage::State::Current: return StageBar::tr("now");
    case OrderStage::State::Ahead: return StageBar::tr("ahead");
    case OrderStage::State::Skipped: return StageBar::tr("skipped");
    case OrderStage::State::Ended: break;
    }
    return StageBar::tr("ended here");
}

} // namespace

StageBar::StageBar(const Appearance &appearance, const tables::Words &words, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_words(words)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Progress of the order"));
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void StageBar::setStages(const QList<OrderStage> &stages)
{
    m_stages = stages;
    QStringList told;
    for (const OrderStage &stage : stages) {
        const QString date = dateOf(stage);
        told += date.isEmpty() ? tr("%1: %2", "stage, state").arg(nameOf(stage), stateOf(stage.state))
                               : tr("%1: %2, %3", "stage, state, date").arg(nameOf(stage), stateOf(stage.state), date);
    }
    setAccessibleDescription(told.join(QStringLiteral("; ")));
    update();
}

QSize StageBar::sizeHint() const
{
    return {leastWidth, 2 * radius + 2 * lineWidth + gap + 2 * fontMetrics().height()};
}

void StageBar::paintEvent(QPaintEvent *)
{
    if (m_stages.isEmpty())
        return;
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal share = qreal(width()) / qreal(m_stages.size());
    const qreal middle = radius + lineWidth;
    const auto centerOf = [share](qsizetype i) { return (qreal(i) + 0.5) * share; };
    for (qsizetype i = 0; i + 1 < m_stages.size(); ++i) {
        const bool isWalked = m_stages[i].state != OrderStage::State::Ended && m_stages[i + 1].state != OrderStage::State::Ahead;
        painter.setPen(QPen(theme.color(isWalked ? ColorToken::Accent : ColorToken::Border), lineWidth));
        painter.drawLine(QPointF(centerOf(i) + radius + 4, middle), QPointF(centerOf(i + 1) - radius - 4, middle));
    }
    const QFont plain = font();
    QFont strong = plain;
    strong.setWeight(QFont::DemiBold);
    for (qsizetype i = 0; i < m_stages.size(); ++i) {
        const OrderStage &stage = m_stages[i];
        const QPointF center(centerOf(i), middle);
        const bool isNow = stage.state == OrderStage::State::Current || stage.state == OrderStage::State::Ended;
        const ColorToken ink = stage.state == OrderStage::State::Ended ? ColorToken::Danger
            : stage.state == OrderStage::State::Done || isNow          ? ColorToken::Accent
                                                                       : ColorToken::Border;
        painter.setPen(QPen(theme.color(ink), lineWidth));
        painter.setBrush(stage.state == OrderStage::State::Done ? theme.color(ink) : theme.color(ColorToken::Canvas));
        painter.drawEllipse(center, radius - 1, radius - 1);
        if (stage.state == OrderStage::State::Done) {
            painter.setPen(QPen(theme.color(ColorToken::OnAccent), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(QPolygonF({center + QPointF(-3, 0), center + QPointF(-1, 2.2), center + QPointF(3, -2.4)}));
        } else if (stage.state == OrderStage::State::Current) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.color(ink));
            painter.drawEllipse(center, 3, 3);
        } else if (stage.state == OrderStage::State::Ended) {
            painter.drawLine(center + QPointF(-2.5, -2.5), center + QPointF(2.5, 2.5));
            painter.drawLine(center + QPointF(-2.5, 2.5), center + QPointF(2.5, -2.5));
        }
        const QRectF name(center.x() - share / 2 + 2, 2 * middle + gap, share - 4, fontMetrics().height());
        painter.setFont(isNow ? strong : plain);
        painter.setPen(theme.color(stage.state == OrderStage::State::Ahead || stage.state == OrderStage::State::Skipped ? ColorToken::Muted : ColorToken::Text));
        painter.drawText(name, Qt::AlignHCenter | Qt::AlignTop, QFontMetrics(painter.font()).elidedText(nameOf(stage), Qt::ElideRight, int(name.width())));
        painter.setFont(plain);
        painter.setPen(theme.color(ColorToken::Muted));
        const QString below = stage.state == OrderStage::State::Skipped ? tr("not needed") : dateOf(stage);
        painter.drawText(name.translated(0, fontMetrics().height()), Qt::AlignHCenter | Qt::AlignTop,
                         fontMetrics().elidedText(below, Qt::ElideRight, int(name.width())));
    }
}

QString StageBar::dateOf(const OrderStage &stage) const
{
    return stage.at ? m_words.of(QDateTime::fromMSecsSinceEpoch(stage.at->ms).toLocalTime().date()) : QString();
}

} // namespace emesa::ui
