// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/audit_client.h"

namespace emesa::remote {

TypedCalls::Future<Page<AuditEvent>> AuditClient::auditLog(const ListQuery &query)
{
    return page<AuditEvent>("audit.list", query);
}

TypedCalls::Future<AuditEvent> AuditClient::auditEvent(qint64 seq)
{
    return object<AuditEvent>(request("audit.get", seq));
}

TypedCalls::Future<AuditCheck> AuditClient::verify(qint64 after)
{
    Request check = requestTo("audit.verify");
    check.query.addQueryItem(QStringLiteral("after"), QString::number(after));
    return object<AuditCheck>(check);
}

} // namespace emesa::remote
