// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/request_context.h"

namespace emesa {

/// context.write() for changes whose refusals belong into the audit log: Forbidden as "access.denied", Conflict as
/// "<entity>.refused", with the reason. The row is written after the transaction that the refusal took back.
[[nodiscard]] http::Response auditedWrite(RequestContext &context, const QString &entity, const QString &entityId,
                                          const std::function<Result<http::Response>(UnitOfWork &)> &unit);

} // namespace emesa
