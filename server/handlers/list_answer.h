// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/request_context.h"
#include "server/storage/list_select.h"

namespace emesa {

/// The answer of a list endpoint: a plain array with Link and X-Total-Count, or {results, next, total}. `rows` is
/// the page's rows as JSON objects joined by commas.
[[nodiscard]] http::Response listAnswer(const RequestContext &context, const api::ListQuery &query, const ListPage &page,
                                        const QByteArray &rows);

/// A whole number from 0 given as query parameter `name`, 0 without it; Invalid otherwise, and for any other parameter.
[[nodiscard]] Result<qint64> numberParameter(const RequestContext &context, const QString &name);

} // namespace emesa
