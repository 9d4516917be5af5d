// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include "ui/widgets/cell_delegate.h"

#include <QPainter>

namespace emesa::ui {

namespace {

constexpr int inset = 10;
constexpr int gap = 6;
constexpr int iconSide = 14;
constexpr int padding = 4; ///< above and below the word
constexpr float tint = 0.14F;

} // namespace

Badge::Badge(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void Badge::show(const QString &text, tables::Tone tone, const QString &icon)
{
    m_text = text;
    m_tone = tone;
    m_icon = icon;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const int icon = m_icon.isEmpty() ? 0 : iconSide + gap;
    return {fontMetrics().horizontalAdvance(m_text) + icon + 2 * inset, std::max(fontMetrics().height(), iconSide) + 2 * padding};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ColorToken token = CellDelegate::tokenOf(m_tone);
    QColor ground = m_appearance.theme().color(token);
    ground.setAlphaF(tint);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    int left = inset;
    if (!m_icon.isEmpty()) {
        m_appearance.icons().icon(m_icon, token).paint(&painter, left, (height() - iconSide) / 2, iconSide, iconSide);
        left += iconSide + gap;
    }
    painter.setPen(m_appearance.theme().color(ColorToken::Text));
    painter.drawText(rect().adjusted(left, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, m_text);
}

} // namespace emesa::ui
