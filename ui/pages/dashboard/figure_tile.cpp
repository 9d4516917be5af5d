// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboard/figure_tile.h"

#include <QLabel>
#include <QVBoxLayout>

namespace emesa::ui {

namespace {

constexpr int leastWidth = 172; ///< tiles of short figures stand in columns

} // namespace

FigureTile::FigureTile(const DashboardViewModel::Tile &tile, QWidget *parent) : QPushButton(parent), m_tile(tile)
{
    setProperty("card", true);
    setProperty("tone", tile.isWarning ? QStringLiteral("danger") : QString());
    setAutoDefault(false);
    setToolTip(tile.explanation);
    setAccessibleName(tr("%1: %2", "figure, value").arg(tile.title, tile.value));
    setAccessibleDescription(tile.comparison.isEmpty() ? tile.explanation
                                                       : tr("%1. %2", "comparison, explanation").arg(tile.comparison, tile.explanation));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 12, 12);
    layout->setSpacing(4);
    const auto add = [this, layout](const QString &text, const char *role) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setProperty("role", QLatin1String(role));
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(label);
    };
    add(tile.title, "muted");
    add(tile.value, "figure");
    add(tile.comparison, "small"); // stays when empty: tiles of a row are of one height
}

QSize FigureTile::sizeHint() const
{
    return layout() ? layout()->totalSizeHint().expandedTo({leastWidth, 0}) : QPushButton::sizeHint();
}

} // namespace emesa::ui
