// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/audit_handlers.h"

#include "server/handlers/list_answer.h"

namespace emesa {

void AuditHandlers::addTo(HandlerTable &table)
{
    table.add("audit.list", [this](RequestContext &context) { return list(context); });
    table.add("audit.verify", [this](RequestContext &context) { return verify(context); });
    table.add("audit.get", [this](RequestContext &context) { return get(context); });
}

http::Response AuditHandlers::list(RequestContext &context)
{
    const auto query = context.listQuery<AuditEvent>({QStringLiteral("user")});
    if (!query)
        return context.problem(query.error());
    QByteArray rows;
    const auto page = m_service.list(context.store().database(), context.caller(), *query, [&](const AuditEvent &event) {
        if (!rows.isEmpty())
            rows += ',';
        schema::writeObject(rows, event);
    });
    return page ? listAnswer(context, *query, *page, rows) : context.problem(page.error());
}

http::Response AuditHandlers::verify(RequestContext &context)
{
    const auto after = numberParameter(context, QStringLiteral("after"));
    if (!after)
        return context.problem(after.error());
    const auto check = m_service.verify(context.store().database(), *after);
    if (!check)
        return context.problem(check.error());
    QByteArray body;
    schema::writeObject(body, *check);
    return context.json(200, body);
}

http::Response AuditHandlers::get(RequestContext &context)
{
    const auto seq = context.id(QStringLiteral("seq"));
    if (!seq)
        return context.problem(seq.error());
    const auto event = m_service.find(context.store().database(), *seq);
    if (!event)
        return context.problem(event.error());
    QByteArray body;
    schema::writeObject(body, *event);
    return context.json(200, body);
}

} // namespace emesa
