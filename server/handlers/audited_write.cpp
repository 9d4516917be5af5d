// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/audited_write.h"

namespace emesa {

http::Response auditedWrite(RequestContext &context, const QString &entity, const QString &entityId,
                            const std::function<Result<http::Response>(UnitOfWork &)> &unit)
{
    std::optional<Error> refusal;
    http::Response response = context.write([&](UnitOfWork &work) -> Result<http::Response> {
        refusal.reset();
        Result<http::Response> answer = unit(work);
        if (!answer)
            refusal = answer.error();
        return answer;
    });
    if (refusal && (refusal->code == ErrorCode::Forbidden || refusal->code == ErrorCode::Conflict)) {
        context.auditRefusal({.event = refusal->code == ErrorCode::Forbidden ? QStringLiteral("access.denied") : QString(entity + QLatin1String(".refused")),
                              .entity = entity,
                              .entityId = entityId,
                              .failureReason = refusal->reason,
                              .metadata = {{QStringLiteral("endpoint"), QLatin1String(context.endpoint().id)}}});
    }
    return response;
}

} // namespace emesa
