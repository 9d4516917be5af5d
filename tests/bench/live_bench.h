// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/site.h"

namespace emesa::bench {

/// 1,000 subscribers to one order and a message every 200 ms: from before the message is posted to its last delivery.
[[nodiscard]] Status measureLiveDelivery(Site &site);

} // namespace emesa::bench
