// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace emesa::ui {

namespace {

QString pathOf(const QString &name)
{
    return QStringLiteral(":/emesa/icons/%1.svg").arg(name);
}

QByteArray tinted(const QByteArray &svg, const QColor &color)
{
    return QByteArray(svg).replace("currentColor", color.name().toLatin1());
}

/// Draws the SVG afresh at the size and scale that is asked for.
class TintedSvgEngine final : public QIconEngine
{
public:
    TintedSvgEngine(const QByteArray &normal, const QByteArray &disabled) : m_normal(normal), m_disabled(disabled) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(mode == QIcon::Disabled ? m_disabled : m_normal);
        renderer.render(painter, rect);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new TintedSvgEngine(m_normal, m_disabled); }

private:
    QByteArray m_normal;
    QByteArray m_disabled;
};

} // namespace

QIcon Icons::icon(const QString &name, ColorToken token) const
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    return QIcon(new TintedSvgEngine(tinted(svg, m_theme.color(token)), tinted(svg, m_theme.color(ColorToken::Muted))));
}

bool Icons::exists(const QString &name)
{
    return QFile::exists(pathOf(name));
}

} // namespace emesa::ui
