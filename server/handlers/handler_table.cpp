// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/handler_table.h"

namespace emesa {

void HandlerTable::add(const char *endpointId, Handler handler)
{
    const api::Endpoint *endpoint = api::endpointById(endpointId);
    if (!endpoint || m_handlers.contains(endpoint))
        qFatal("handler for %s: %s", endpointId, endpoint ? "registered twice" : "not in the catalogue");
    m_handlers.insert(endpoint, std::move(handler));
}

const Handler *HandlerTable::find(const api::Endpoint &endpoint) const
{
    const auto found = m_handlers.constFind(&endpoint);
    return found == m_handlers.constEnd() ? nullptr : &*found;
}

Status HandlerTable::complete(const QSet<api::Module> &modules) const
{
    QStringList missing;
    for (const api::Endpoint &endpoint : api::endpoints()) {
        if (modules.contains(endpoint.module) && !(endpoint.flags & api::Upgrade) && !m_handlers.contains(&endpoint))
            missing += QString::fromLatin1(endpoint.id);
    }
    if (missing.isEmpty())
        return {};
    return Error{ErrorCode::Internal, QStringLiteral("handlers_missing"),
                 QStringLiteral("These endpoints have no handler: %1.").arg(missing.join(QStringLiteral(", ")))};
}

} // namespace emesa
