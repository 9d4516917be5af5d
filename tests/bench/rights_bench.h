// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/site.h"

namespace emesa::bench {

/// What it costs a request to know the rights in force: the time of a page of orders with and without it.
[[nodiscard]] Status measureRights(Site &site);

} // namespace emesa::bench
