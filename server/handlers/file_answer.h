// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/request_context.h"
#include "server/services/stored_content.h"

namespace emesa {

/// A file as an answer: streamed from disk, whole or in one range, always as a download and never interpreted by a browser
/// in our origin. Every use asks again whether it may be seen; 304 when it is the same.
[[nodiscard]] http::Response fileAnswer(const RequestContext &context, const StoredContent &file);

} // namespace emesa
