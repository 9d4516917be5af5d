// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/site.h"

namespace emesa::bench {

/// The list of orders, signed in, beside the database alone; the server's memory meanwhile.
[[nodiscard]] Status measureOrderList(Site &site);

/// The first and a deep page with the orders there are, then with a million. Last of all: it fills the database.
[[nodiscard]] Status measureMillion(Site &site);

} // namespace emesa::bench
