// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace emesa::ui {

/// `text` with places where a line may end inside words that are too long for a narrow column; people see no difference.
[[nodiscard]] QString breakable(const QString &text);

} // namespace emesa::ui
