// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/app/installation.h"

namespace emesa::app {

/// Loads the world of ISO 3166 from `directory` (empty: where Debian's iso-codes puts it) into master data and says what was
/// done. The value is the exit code.
[[nodiscard]] Result<int> loadMastersIso(const Installation &installation, const QString &directory);

} // namespace emesa::app
