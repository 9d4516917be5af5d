// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace emesa::ui {

/// The named colours everything on screen is painted with. A widget never names a colour itself.
enum class ColorToken {
    Canvas, Surface, Raised, Border, Text, Muted, Accent, OnAccent, Success, Warning, Danger, Info,
    Chart1, Chart2, Chart3, Chart4, Chart5, Chart6 ///< series, told apart by colour-blind people too
};
inline constexpr std::array<const char *, 18> colorTokenNames = {
    "canvas", "surface", "raised", "border", "text", "muted", "accent", "on_accent", "success", "warning", "danger", "info",
    "chart1", "chart2", "chart3", "chart4", "chart5", "chart6"};

/// A look: colours by token, read from resources/themes/*.json, and the palette made of them. Value object.
class Theme
{
public:
    /// ":/emesa/themes/light.json" and its siblings. Invalid, naming the token, when one is missing, unknown or no colour.
    [[nodiscard]] static Result<Theme> load(const QString &path);
    [[nodiscard]] static Result<Theme> parse(const QByteArray &json);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QColor color(ColorToken token) const { return m_colors[size_t(token)]; }
    [[nodiscard]] QPalette palette() const;
    /// Whether light text stands on a dark ground.
    [[nodiscard]] bool isDark() const { return contrast(color(ColorToken::Canvas), Qt::white) > contrast(color(ColorToken::Canvas), Qt::black); }

    /// Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, relative luminance of sRGB).
    [[nodiscard]] static double contrast(const QColor &one, const QColor &other);

private:
    QString m_name;
    std::array<QColor, colorTokenNames.size()> m_colors;
};

} // namespace emesa::ui
