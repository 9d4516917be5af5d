// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell_delegate.h"

#include <QPainter>
#include <QTableView>

namespace emesa::ui {

using tables::RemoteTable;
using tables::Tone;

namespace {

constexpr int badgeInset = 8;
constexpr int badgeIcon = 14;
constexpr int badgeGap = 4;
constexpr int barWidth = 3;
constexpr int dotSize = 6;

QColor mixed(const QColor &over, const QColor &ground, float share)
{
    const auto mix = [share](float one, float other) { return one * share + other * (1 - share); };
    return QColor::fromRgbF(mix(over.redF(), ground.redF()), mix(over.greenF(), ground.greenF()), mix(over.blueF(), ground.blueF()));
}

} // namespace

void CellDelegate::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_icons.clear();
}

ColorToken CellDelegate::tokenOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain: return ColorToken::Text;
    case Tone::Muted: return ColorToken::Muted;
    case Tone::Info: return ColorToken::Info;
    case Tone::Success: return ColorToken::Success;
    case Tone::Warning: return ColorToken::Warning;
    case Tone::Danger: return ColorToken::Danger;
    }
    return ColorToken::Text;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isActive = view && view->hasFocus();
    const bool isFirst = view && option.rect.left() <= 0;
    const QColor surface = m_theme.color(ColorToken::Surface), accent = m_theme.color(ColorToken::Accent);
    if (isSelected)
        painter->fillRect(option.rect, mixed(accent, surface, isActive ? 0.18F : 0.10F));
    else if (index.data(RemoteTable::FreshRole).toBool())
        painter->fillRect(option.rect, mixed(accent, surface, 0.06F));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      mixed(m_theme.color(ColorToken::Border), surface, 0.5F));
    const bool isCurrentRow = view && isActive && view->currentIndex().isValid() && view->currentIndex().row() == index.row();
    if (isFirst && isCurrentRow)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), barWidth, option.rect.height()), accent);

    QRect room = option.rect.adjusted(inset, 0, -inset, 0);
    if (!index.data(RemoteTable::IsLoadedRole).toBool()) {
        // Asking for a text asks for its page.
        (void)index.data(Qt::DisplayRole);
        const int width = std::min(room.width(), 24 + (index.row() * 37 + index.column() * 61) % 72);
        painter->fillRect(QRect(room.left(), room.center().y() - 3, width, 6), mixed(m_theme.color(ColorToken::Border), surface, 0.6F));
        return;
    }
    if (isFirst && index.data(RemoteTable::FreshRole).toBool()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(accent);
        painter->drawEllipse(QRect(option.rect.left() + 1, option.rect.center().y() - dotSize / 2, dotSize, dotSize));
        painter->setRenderHint(QPainter::Antialiasing, false);
    }
    const bool isTyped = index.data(RemoteTable::TypedRole).toBool();
    const bool isRefused = isTyped && !index.data(RemoteTable::ProblemRole).toString().isEmpty();
    if (isTyped) {
        const QColor mark = m_theme.color(isRefused ? ColorToken::Danger : ColorToken::Warning);
        painter->fillRect(option.rect.adjusted(0, 0, 0, -1), mixed(mark, surface, 0.10F));
        painter->fillRect(QRect(option.rect.left() + inset, option.rect.bottom() - 2, room.width(), 2), mark);
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty())
        return;
    const QVariant tone = index.data(RemoteTable::ToneRole);
    const QString iconName = index.data(RemoteTable::IconRole).toString();
    if (tone.isValid() && !iconName.isEmpty()) {
        paintBadge(painter, room, text, tone.value<Tone>(), iconName, option.fontMetrics);
        return;
    }
    painter->setPen(m_theme.color(isRefused ? ColorToken::Danger : tone.isValid() ? tokenOf(tone.value<Tone>()) : ColorToken::Text));
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    // A line of text is measured only when it may not fit.
    const bool mayBeWide = text.size() * option.fontMetrics.maxWidth() > room.width();
    painter->drawText(room, int(alignment) | Qt::TextSingleLine, mayBeWide ? option.fontMetrics.elidedText(text, Qt::ElideRight, room.width(), Qt::TextSingleLine) : text);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem described = option;
    const QString text = index.data(Qt::DisplayRole).toString();
    int width = described.fontMetrics.horizontalAdvance(text) + 2 * inset;
    if (!index.data(RemoteTable::IconRole).toString().isEmpty())
        width += 2 * badgeInset + badgeIcon + badgeGap;
    return {width, described.fontMetrics.height() + 8};
}

void CellDelegate::paintBadge(QPainter *painter, const QRect &room, const QString &text, Tone tone, const QString &iconName, const QFontMetrics &metrics) const
{
    const ColorToken token = tokenOf(tone);
    const QColor color = m_theme.color(token);
    const int textRoom = room.width() - 2 * badgeInset - badgeIcon - badgeGap;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, textRoom, Qt::TextSingleLine);
    const int height = std::min(room.height() - 4, metrics.height() + 6);
    const QRect badge(room.left(), room.center().y() - height / 2 + 1, metrics.horizontalAdvance(shown) + 2 * badgeInset + badgeIcon + badgeGap, height);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(color, m_theme.color(ColorToken::Surface), 0.14F));
    painter->drawRoundedRect(badge, height / 2.0, height / 2.0);
    painter->setRenderHint(QPainter::Antialiasing, false);
    const QRect iconRect(badge.left() + badgeInset, badge.center().y() - badgeIcon / 2, badgeIcon, badgeIcon);
    painter->drawPixmap(iconRect, icon(iconName, token, painter->device()->devicePixelRatioF()));
    painter->setPen(m_theme.color(ColorToken::Text)); // the colour is the badge's; words stay readable on it
    painter->drawText(badge.adjusted(badgeInset + badgeIcon + badgeGap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
}

const QPixmap &CellDelegate::icon(const QString &name, ColorToken token, qreal scale) const
{
    const QString key = QStringLiteral("%1/%2/%3").arg(name).arg(int(token)).arg(scale);
    auto found = m_icons.find(key);
    if (found == m_icons.end()) {
        QPixmap pixmap = Icons(m_theme).icon(name, token).pixmap(QSize(badgeIcon, badgeIcon), scale);
        found = m_icons.insert(key, pixmap);
    }
    return *found;
}

} // namespace emesa::ui
