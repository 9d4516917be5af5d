// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/contract/api_site.h"

#include <functional>

namespace emesa::test {

/// A request that makes the row `id` of the catalogue answer something the rules in tst_api_statuses do not reach.
struct Provocation
{
    const char *id;
    std::function<void(ApiSite &)> run;
};

[[nodiscard]] const QList<Provocation> &provocations();

} // namespace emesa::test
