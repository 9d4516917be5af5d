// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/site.h"

namespace emesa::bench {

/// The client over 1,000,000 orders, under a virtual display (Xvfb): start of emesa-desktop beside a window with
/// nothing but a table, its memory signed in, first rows of the list of orders, frames while scrolling through 100,000
/// of them, memory before and after.
[[nodiscard]] Status measureDesktop(Site &site);

} // namespace emesa::bench
