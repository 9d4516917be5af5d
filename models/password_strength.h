// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace emesa {

/// How hard a new password is to guess: zxcvbn's 0 (at once) … 4 (not in practice), as the server counts it. `known` is
/// what everybody knows about its owner (e-mail, names, company): worth nothing in a password. About a millisecond.
[[nodiscard]] int passwordScore(const QString &password, const QStringList &known);

/// What the server demands where its operator did not say otherwise.
inline constexpr int leastPasswordLength = 12;
inline constexpr int leastPasswordScore = 3;

} // namespace emesa
