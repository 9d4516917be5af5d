// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace emesa::ui {

namespace {

Error broken(const QString &message)
{
    return {ErrorCode::Invalid, QStringLiteral("theme_broken"), message};
}

/// Relative luminance of WCAG 2.2.
double luminance(const QColor &color)
{
    const auto linear = [](float channel) {
        const double value = double(channel);
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

Result<Theme> Theme::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return broken(QStringLiteral("The theme %1 cannot be read: %2").arg(path, file.errorString()));
    return parse(file.readAll());
}

Result<Theme> Theme::parse(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject document = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return broken(QStringLiteral("The theme is no JSON: %1").arg(error.errorString()));
    Theme theme;
    theme.m_name = document.value(QLatin1String("name")).toString();
    if (theme.m_name.isEmpty())
        return broken(QStringLiteral("The theme has no name."));
    QJsonObject colors = document.value(QLatin1String("colors")).toObject();
    for (size_t i = 0; i < colorTokenNames.size(); ++i) {
        const QLatin1String token(colorTokenNames[i]);
        theme.m_colors[i] = QColor(colors.take(token).toString());
        if (!theme.m_colors[i].isValid())
            return broken(QStringLiteral("The theme %1 has no colour for %2.").arg(theme.m_name, token));
    }
    if (!colors.isEmpty())
        return broken(QStringLiteral("The theme %1 names %2, which nothing uses.").arg(theme.m_name, colors.begin().key()));
    return theme;
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, ColorToken token) { palette.setColor(role, color(token)); };
    set(QPalette::Window, ColorToken::Canvas);
    set(QPalette::WindowText, ColorToken::Text);
    set(QPalette::Base, ColorToken::Surface);
    set(QPalette::AlternateBase, ColorToken::Canvas);
    set(QPalette::Text, ColorToken::Text);
    set(QPalette::PlaceholderText, ColorToken::Muted);
    set(QPalette::Button, ColorToken::Raised);
    set(QPalette::ButtonText, ColorToken::Text);
    set(QPalette::ToolTipBase, ColorToken::Raised);
    set(QPalette::ToolTipText, ColorToken::Text);
    set(QPalette::Mid, ColorToken::Border);
    set(QPalette::Highlight, ColorToken::Accent);
    set(QPalette::HighlightedText, ColorToken::OnAccent);
    set(QPalette::Link, ColorToken::Accent);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(ColorToken::Muted));
    return palette;
}

double Theme::contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one), second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace emesa::ui
