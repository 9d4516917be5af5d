// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace emesa::test {

/// What a screen reader or a person with a keyboard would stumble over below `widget`: visible things that can have
/// the focus but have no name, or that say no role. Walks the accessibility tree.
[[nodiscard]] QStringList inaccessibleControls(QWidget &widget);

/// Visible labels and buttons that are smaller than their texts.
[[nodiscard]] QStringList clippedTexts(const QWidget &widget);

} // namespace emesa::test
