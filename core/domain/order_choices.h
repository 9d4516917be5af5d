// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace emesa {

/// What the shop usually makes parts of and how it finishes and packs them: offered while an order is written, never
/// demanded, for a client may ask for anything. What is chosen goes into the order as it stands here, so it is English
/// for everybody, like the standards it names.
[[nodiscard]] QStringList usualMaterials();
/// Those of every material when `material` is none of ours.
[[nodiscard]] QStringList usualGrades(const QString &material);
/// Only those that suit the material.
[[nodiscard]] QStringList usualFinishes(const QString &material);
[[nodiscard]] QStringList usualThicknesses();
[[nodiscard]] QStringList usualPackings();

/// Whether we know both and the finish does not go with the material (zinc on stainless steel): somebody will have to
/// talk about it.
[[nodiscard]] bool isUnusual(const QString &material, const QString &finish);

/// A thickness in millimetres as orders write it: "2" and "2,0 mm" become "2 mm", "0.08 in" becomes "2.03 mm". Empty for
/// what is no length, or none of a part (0 or below, above a metre).
[[nodiscard]] QString millimetresOf(const QString &typed);

} // namespace emesa
