// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/site.h"

namespace emesa::bench {

/// 200 MB by tus in pieces of 8 MiB, beside writing and syncing the same pieces on the same disk; peak memory.
[[nodiscard]] Status measureUploads(Site &site);

} // namespace emesa::bench
