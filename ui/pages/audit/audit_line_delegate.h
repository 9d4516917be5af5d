// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/words.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace emesa::ui {

/// Paints the lines of an AuditTimeline: days as headings, events at a thread that runs down the page with the time to
/// its left, what was done and by whom to its right; refusals with a mark of their own. Heights come from the font.
/// Knows the theme by setTheme(); GUI thread.
class AuditLineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    AuditLineDelegate(const Theme &theme, const tables::Words &words, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme), m_words(words) {}

    void setTheme(const Theme &theme) { m_theme = theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintDay(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Theme m_theme;
    tables::Words m_words;
};

} // namespace emesa::ui
