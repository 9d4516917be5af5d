// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/endpoints.h"
#include "core/base/result.h"

namespace emesa::api {

/// Deny by default: every row names a permission that exists, or says explicitly that it is for everyone or for everyone
/// who signed in; ids and routes are there once. Internal "catalogue_wrong", naming the rows. A server with such a
/// catalogue must not start.
[[nodiscard]] Status checkCatalogue(std::span<const Endpoint> rows);

} // namespace emesa::api
