// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace emesa::schema {

/// A believable value for a text field called `name` in the examples of the API documents; `title` where the name
/// says nothing.
[[nodiscard]] QString exampleText(const QString &name, const QString &title);
[[nodiscard]] QStringList exampleTexts(const QString &name);
/// The same for whole numbers.
[[nodiscard]] qint64 exampleNumber(const QString &name);

} // namespace emesa::schema
