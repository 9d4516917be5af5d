// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/site.h"

namespace emesa::bench {

/// The cities of a state out of 100,000, beside the same SELECT sent to the database alone.
[[nodiscard]] Status measureCityList(Site &site);

} // namespace emesa::bench
