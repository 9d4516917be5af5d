// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit/audit_line_delegate.h"

#include "models/views/audit_story.h"
#include "models/views/audit_timeline.h"

#include <QDateTime>
#include <QPainter>
#include <QPainterPath>

namespace emesa::ui {

namespace {

constexpr int side = 16;
constexpr int gap = 12;
constexpr int above = 8;
constexpr int dot = 4; ///< radius

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QString dayText(QDate day, const QLocale &locale)
{
    const QDate today = QDate::currentDate();
    const QString date = locale.toString(day, QLocale::LongFormat);
    if (day == today)
        return AuditLineDelegate::tr("Today, %1").arg(date);
    if (day == today.addDays(-1))
        return AuditLineDelegate::tr("Yesterday, %1").arg(date);
    return date;
}

} // namespace

QSize AuditLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    return {0, index.data(AuditTimeline::IsDayRole).toBool() ? line + 3 * above : 2 * line + 2 * above + 2};
}

void AuditLineDelegate::paintDay(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = dayText(index.data(AuditTimeline::DayRole).toDate(), m_words.locale());
    painter->setFont(bold(option.font));
    painter->setPen(m_theme.color(ColorToken::Text));
    const QRect room = option.rect.adjusted(side, above, -side, 0);
    painter->drawText(room, int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine, text);
    const int used = QFontMetrics(painter->font()).horizontalAdvance(text) + gap;
    painter->setPen(m_theme.color(ColorToken::Border));
    painter->drawLine(room.left() + used, room.center().y(), room.right(), room.center().y());
}

void AuditLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto *timeline = qobject_cast<const AuditTimeline *>(index.model());
    const AuditEvent *event = timeline ? timeline->event(index.row()) : nullptr;
    if (!event) {
        paintDay(painter, option, index);
        painter->restore();
        return;
    }

    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const bool isRefused = auditStory::isRefusal(*event);
    if (isSelected || isHovered) {
        QPainterPath ground;
        ground.addRoundedRect(QRectF(option.rect).adjusted(8, 1, -8, -1), 6, 6);
        painter->fillPath(ground, m_theme.color(isSelected ? ColorToken::Accent : ColorToken::Canvas));
    }
    const QColor text = m_theme.color(isSelected ? ColorToken::OnAccent : ColorToken::Text);
    const QColor quiet = m_theme.color(isSelected ? ColorToken::OnAccent : ColorToken::Muted);
    const QColor mark = isSelected ? text : m_theme.color(isRefused ? ColorToken::Danger : ColorToken::Accent);

    const QFontMetrics metrics(option.font);
    const QLocale &locale = m_words.locale();
    const QString time = locale.toString(QDateTime::fromMSecsSinceEpoch(event->at.ms).time(), QLocale::ShortFormat);
    const int timeWidth = qMax(metrics.horizontalAdvance(locale.toString(QTime(22, 58), QLocale::ShortFormat)), metrics.horizontalAdvance(time));
    const QRect rect = option.rect.adjusted(side, above, -side, -above);
    const QRect first(rect.left(), rect.top(), rect.width(), metrics.height());
    const QRect second = first.translated(0, metrics.height() + 2);

    painter->setFont(option.font);
    painter->setPen(quiet);
    painter->drawText(first.adjusted(0, 0, 0, 0), int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine, time);

    const int thread = rect.left() + timeWidth + gap + dot;
    const bool isLast = index.row() + 1 >= index.model()->rowCount() || index.siblingAtRow(index.row() + 1).data(AuditTimeline::IsDayRole).toBool();
    const bool isFirst = index.row() == 0 || index.siblingAtRow(index.row() - 1).data(AuditTimeline::IsDayRole).toBool();
    const int middle = first.center().y();
    painter->setPen(m_theme.color(ColorToken::Border));
    painter->drawLine(thread, isFirst ? middle : option.rect.top(), thread, isLast ? middle : option.rect.bottom());
    painter->setBrush(isRefused ? QBrush(mark) : QBrush(m_theme.color(isSelected ? ColorToken::Accent : ColorToken::Surface)));
    painter->setPen(QPen(mark, 1.5));
    painter->drawEllipse(QPointF(thread, middle), dot, dot);
    if (isRefused) { // a bar through it: told by shape, not by colour alone
        painter->setPen(QPen(m_theme.color(isSelected ? ColorToken::Accent : ColorToken::Surface), 1.5));
        painter->drawLine(QPointF(thread - 2, middle), QPointF(thread + 2, middle));
    }

    const int left = thread + dot + gap;
    QRect what(left, first.top(), rect.right() - left, first.height());
    painter->setFont(bold(option.font));
    painter->setPen(isRefused && !isSelected ? m_theme.color(ColorToken::Danger) : text);
    const QFontMetrics strong(painter->font());
    const QString deed = strong.elidedText(auditStory::deed(event->eventType), Qt::ElideRight, what.width());
    painter->drawText(what, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine, deed);
    what.setLeft(what.left() + strong.horizontalAdvance(deed) + 8);
    painter->setFont(option.font);
    painter->setPen(text);
    if (what.width() > 24)
        painter->drawText(what, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine, metrics.elidedText(auditStory::subject(*event), Qt::ElideRight, what.width()));

    QStringList by;
    if (!event->actorName.isEmpty())
        by += event->actorName;
    if (!event->address.isEmpty())
        by += event->address;
    if (by.isEmpty())
        by += tr("The server itself");
    if (isRefused)
        by += auditStory::refusal(event->failureReason);
    else if (!event->changes.isEmpty())
        by += tr("%n change(s)", nullptr, int(event->changes.size()));
    painter->setPen(quiet);
    painter->drawText(QRect(left, second.top(), rect.right() - left, second.height()), int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                      metrics.elidedText(by.join(QStringLiteral(" · ")), Qt::ElideRight, rect.right() - left));
    if ((option.state & QStyle::State_HasFocus) && !isSelected) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme.color(ColorToken::Accent), 1));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(10.5, 3.5, -10.5, -3.5), 5, 5);
    }
    painter->restore();
}

} // namespace emesa::ui
