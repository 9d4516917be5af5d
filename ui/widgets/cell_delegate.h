// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/remote_table.h"
#include "ui/theme/icons.h"

#include <QHash>
#include <QPixmap>
#include <QStyledItemDelegate>

namespace emesa::ui {

/// Paints the cells of a RemoteTable itself, without the style sheet's machinery, so that a screenful takes a
/// millisecond: text at the same inset as the header's, badges for values with a tone, a bar where the row is current,
/// a dot where it is fresh, a grey stroke while it is on its way. Knows the theme by setTheme(); GUI thread.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int inset = 8; ///< between a cell's edge and its text; the header's padding in app.qss

    explicit CellDelegate(const Theme &theme, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_theme(theme) {}

    void setTheme(const Theme &theme);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    [[nodiscard]] static ColorToken tokenOf(tables::Tone tone);

private:
    void paintBadge(QPainter *painter, const QRect &room, const QString &text, tables::Tone tone, const QString &icon, const QFontMetrics &metrics) const;
    [[nodiscard]] const QPixmap &icon(const QString &name, ColorToken token, qreal scale) const;

    Theme m_theme;
    mutable QHash<QString, QPixmap> m_icons;
};

} // namespace emesa::ui
