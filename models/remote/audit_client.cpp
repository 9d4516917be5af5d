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

} // namespace emesa::remote
