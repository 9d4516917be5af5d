// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/remote_table.h"
#include "ui/theme/appearance.h"

#include <QWidget>

namespace emesa::ui {

/// A word with an icon on a tinted ground, as CellDelegate paints it in tables: a status, whose turn it is. Follows
/// `appearance`, which outlives it. GUI thread.
class Badge final : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(const Appearance &appearance, QWidget *parent = nullptr);

    /// Hidden while `text` is empty.
    void show(const QString &text, tables::Tone tone, const QString &icon);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    using QWidget::show;

    const Appearance &m_appearance;
    QString m_text;
    QString m_icon;
    tables::Tone m_tone = tables::Tone::Plain;
};

} // namespace emesa::ui
