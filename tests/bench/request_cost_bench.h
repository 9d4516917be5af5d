// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/site.h"

namespace emesa::bench {

/// What single kinds of request cost the server in processor time, from the cheapest on, so that the parts of a
/// request can be told by subtraction; and reading a page of orders prepared against directly.
[[nodiscard]] Status measureRequestCosts(Site &site);

} // namespace emesa::bench
