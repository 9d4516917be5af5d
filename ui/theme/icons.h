// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QIcon>

namespace emesa::ui {

/// The icons of resources/icons, drawn in a theme's colours: one weight, one colour, sharp at every scale.
/// An icon asked for by a name that does not exist is a defect; a test walks all names in the sources.
class Icons
{
public:
    explicit Icons(const Theme &theme) : m_theme(theme) {}

    /// Muted while disabled, in the colour of `token` otherwise.
    [[nodiscard]] QIcon icon(const QString &name, ColorToken token = ColorToken::Text) const;
    [[nodiscard]] static bool exists(const QString &name);

private:
    Theme m_theme;
};

} // namespace emesa::ui
