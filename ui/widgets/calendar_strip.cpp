// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/calendar_strip.h"

#include "ui/theme/appearance.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace emesa::ui {

namespace {

constexpr int radius = 4;
constexpr int gap = 4;
/// A booking of minutes is still seen and hit.
constexpr int narrowestBar = 6;

} // namespace

CalendarStrip::CalendarStrip(const tables::Words &words, const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_words(words), m_appearance(appearance)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void CalendarStrip::setDays(QDate first, int count, QDate today)
{
    m_first = first;
    m_days = count;
    m_today = today;
    describe();
    update();
}

void CalendarStrip::setBookings(const QList<MachineBooking> &bookings, int capacity)
{
    m_bookings = bookings;
    m_capacity = std::max(capacity, 1);
    m_current = -1;
    m_hovered = -1;
    layOut();
    describe();
    updateGeometry();
    update();
}

QSize CalendarStrip::sizeHint() const
{
    return {m_days * fontMetrics().horizontalAdvance(QStringLiteral("00")) * 2, headHeight() + lanes() * (laneHeight() + gap) + gap};
}

QSize CalendarStrip::minimumSizeHint() const
{
    return {m_days * fontMetrics().horizontalAdvance(QStringLiteral("00")), sizeHint().height()};
}

void CalendarStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(ColorToken::Border));
    painter.setBrush(theme.color(ColorToken::Surface));
    painter.drawRoundedRect(rect().adjusted(0, 0, -1, -1), radius, radius);
    if (!m_first.isValid())
        return;

    for (int i = 0; i < m_days; ++i) {
        const QDate day = m_first.addDays(i);
        const QRect column(QPoint(width() * i / m_days, 0), QPoint(width() * (i + 1) / m_days - 1, height() - 1));
        if (!m_words.locale().weekdays().contains(Qt::DayOfWeek(day.dayOfWeek())))
            painter.fillRect(column.adjusted(1, 1, -1, -1), theme.color(ColorToken::Canvas));
        if (i > 0) {
            painter.setPen(theme.color(ColorToken::Border));
            painter.drawLine(column.topLeft() + QPoint(0, headHeight()), column.bottomLeft());
        }
        const bool isToday = day == m_today;
        QFont font = painter.font();
        font.setBold(isToday);
        painter.setFont(font);
        painter.setPen(theme.color(isToday ? ColorToken::Accent : ColorToken::Muted));
        const QRect head(column.left(), gap, column.width(), headHeight() - gap);
        const QString letter = m_words.locale().dayName(day.dayOfWeek(), QLocale::NarrowFormat);
        painter.drawText(head.adjusted(0, 0, 0, -head.height() / 2), Qt::AlignCenter, letter);
        painter.drawText(head.adjusted(0, head.height() / 2, 0, 0), Qt::AlignCenter, m_words.locale().toString(day.day()));
    }
    for (int i = 0; i < m_bookings.size(); ++i) {
        const QRect bar = barOf(i);
        if (bar.isEmpty())
            continue;
        const bool isRunning = m_bookings[i].status == OrderStatus::InProduction;
        const QColor color = theme.color(m_lanes[i] >= m_capacity ? ColorToken::Danger : isRunning ? ColorToken::Success : ColorToken::Accent);
        QColor ground = color;
        ground.setAlpha(theme.isDark() ? 70 : 36);
        painter.setBrush(ground);
        painter.setPen(QPen(color, i == m_current && hasFocus() ? 2 : 1));
        painter.drawRoundedRect(bar, radius, radius);
        if (i == m_hovered || (i == m_current && hasFocus()))
            painter.drawRoundedRect(bar.adjusted(1, 1, -1, -1), radius, radius);
        painter.setPen(theme.color(ColorToken::Text));
        QFont plain = font();
        painter.setFont(plain);
        const QRect inner = bar.adjusted(gap, 0, -gap, 0);
        const QString text = painter.fontMetrics().elidedText(m_bookings[i].partId, Qt::ElideRight, inner.width());
        if (text.size() > 2 || text == m_bookings[i].partId)
            painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, text);
    }
    if (hasFocus() && m_current < 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(ColorToken::Accent), 2));
        painter.drawRoundedRect(rect().adjusted(1, 1, -2, -2), radius, radius);
    }
}

void CalendarStrip::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_bookings.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Right: m_current = std::min(m_current + 1, last); break;
    case Qt::Key_Left: m_current = std::max(m_current - 1, last < 0 ? -1 : 0); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0 && m_bookings[m_current].order) {
            emit opened(*m_bookings[m_current].order);
            return;
        }
        break;
    default: QWidget::keyPressEvent(event); return;
    }
    describe();
    update();
}

void CalendarStrip::mouseMoveEvent(QMouseEvent *event)
{
    const int at = barAt(event->position().toPoint());
    setCursor(at >= 0 && m_bookings[at].order ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (at != m_hovered) {
        m_hovered = at;
        update();
    }
}

void CalendarStrip::mouseReleaseEvent(QMouseEvent *event)
{
    const int at = barAt(event->position().toPoint());
    if (at < 0 || event->button() != Qt::LeftButton)
        return;
    m_current = at;
    update();
    if (m_bookings[at].order)
        emit opened(*m_bookings[at].order);
}

void CalendarStrip::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void CalendarStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_bookings.isEmpty())
        m_current = 0;
    describe();
    update();
}

bool CalendarStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int at = barAt(help->pos());
        if (at >= 0)
            QToolTip::showText(help->globalPos(), textOf(at), this, barOf(at));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

QRect CalendarStrip::barOf(int booking) const
{
    const int left = std::max(xOf(m_bookings[booking].startsAt), 0);
    const int right = std::min(xOf(m_bookings[booking].endsAt), width() - 1);
    if (right <= 0 || left >= width())
        return {};
    const int top = headHeight() + gap + m_lanes[booking] * (laneHeight() + gap);
    return {left + 1, top, std::max(right - left - 2, narrowestBar), laneHeight()};
}

int CalendarStrip::barAt(const QPoint &point) const
{
    for (int i = int(m_bookings.size()) - 1; i >= 0; --i) {
        if (barOf(i).contains(point))
            return i;
    }
    return -1;
}

int CalendarStrip::headHeight() const
{
    return 2 * fontMetrics().lineSpacing() + 2 * gap;
}

int CalendarStrip::laneHeight() const
{
    return fontMetrics().lineSpacing() + 2 * gap;
}

int CalendarStrip::lanes() const
{
    int lanes = std::min(m_capacity, 6); // of a machine with hundreds of places only those in use are drawn
    for (const int lane : m_lanes)
        lanes = std::max(lanes, lane + 1);
    return lanes;
}

int CalendarStrip::xOf(Timestamp moment) const
{
    const qint64 from = m_first.startOfDay().toMSecsSinceEpoch();
    const qint64 to = m_first.addDays(m_days).startOfDay().toMSecsSinceEpoch();
    const qint64 inside = std::clamp(moment.ms, from - (to - from), to + (to - from));
    return int((inside - from) * width() / (to - from));
}

QString CalendarStrip::textOf(int booking) const
{
    const MachineBooking &booked = m_bookings[booking];
    const QString times = tr("%1 to %2").arg(m_words.of(booked.startsAt), m_words.of(booked.endsAt));
    if (!booked.order)
        return tr("Booked, %1").arg(times);
    return tr("%1 for %2, %n piece(s), %3", nullptr, booked.quantity.value_or(0)).arg(booked.partId, booked.clientName, times);
}

void CalendarStrip::layOut()
{
    m_lanes.clear();
    QList<Timestamp> freeFrom;
    for (const MachineBooking &booking : std::as_const(m_bookings)) {
        const auto lane = std::find_if(freeFrom.begin(), freeFrom.end(), [&](Timestamp end) { return end <= booking.startsAt; });
        m_lanes.append(int(lane - freeFrom.begin()));
        if (lane == freeFrom.end())
            freeFrom.append(booking.endsAt);
        else
            *lane = booking.endsAt;
    }
}

void CalendarStrip::describe()
{
    if (m_current >= 0 && m_current < m_bookings.size()) {
        setAccessibleDescription(textOf(m_current));
        return;
    }
    QStringList bookings;
    for (int i = 0; i < m_bookings.size(); ++i)
        bookings += textOf(i);
    setAccessibleDescription(bookings.isEmpty() ? tr("Nothing is booked.") : bookings.join(QStringLiteral("; ")));
}

} // namespace emesa::ui
