// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/app/json_log.h"
#include "server/handlers/pipeline.h"

namespace emesa::app {

/// The access log's line for one request. Path without query, no header but the ids, no body: nothing in it can be
/// a secret.
[[nodiscard]] QByteArray accessLine(const AccessRecord &record);

} // namespace emesa::app
