// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/site.h"

namespace emesa::bench {

/// Sign-ins beside bare libargon2 with the same parameters and threads; the list of orders while people sign in.
[[nodiscard]] Status measureSignIns(Site &site);

} // namespace emesa::bench
