// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace emesa::schema {

// Believable values for the examples of the API documents. `name` is "Type.field"; what is known of the type's own field
// comes before what is known of any field of that name.

/// A text; `title` where the name says nothing.
[[nodiscard]] QString exampleText(const QString &name, const QString &title);
[[nodiscard]] QStringList exampleTexts(const QString &name);
[[nodiscard]] qint64 exampleNumber(const QString &name);
[[nodiscard]] bool exampleTruth(const QString &name);
/// Whether an object in its usual state has nothing there.
[[nodiscard]] bool exampleIsNull(const QString &name);

} // namespace emesa::schema
