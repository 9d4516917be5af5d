// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "server/http/request.h"

namespace emesa {

/// The credential after "Bearer " (any case). Unauthenticated "credentials_missing" or "token_invalid" when there is
/// none that could be one, Malformed when there are two headers.
[[nodiscard]] Result<QByteArray> bearerOf(const http::Request &request);

} // namespace emesa
