// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/app/demo_cast.h"

namespace emesa::app {

/// Lets the demo shop live through its last ninety days: orders with files, talk, offers, payments, machines and
/// parts, each step taken by whom it belongs to, through the same services the server uses, in the order of time.
/// Orders end in every status. The value: how many there are.
[[nodiscard]] Result<int> tellDemoStory(WorkerServices &services, StoryClock &clock, const DemoCast &cast, Timestamp now);

} // namespace emesa::app
