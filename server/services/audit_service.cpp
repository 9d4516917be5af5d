// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/audit_service.h"

#include "core/schema/row.h"
#include "server/services/user_agent.h"
#include "server/storage/ledger.h"

namespace emesa {

namespace {

AuditEvent described(AuditEvent event)
{
    const UserAgent agent = describeUserAgent(event.userAgent);
    event.browser = agent.browser;
    event.os = agent.os;
    return event;
}

void orderByTime(api::ListQuery &query)
{
    if (!query.orderBy.isEmpty() || query.ranges.isEmpty())
        return;
    query.orderBy = QStringLiteral("at");
    query.descending = true;
}

} // namespace

Result<ListPage> AuditService::list(storage::Database &database, const Caller &caller, api::ListQuery query,
                                    const std::function<void(const AuditEvent &)> &each) const
{
    ListScope scope{{}, {}, caller.userId};
    if (const auto user = query.extra.constFind(QStringLiteral("user")); user != query.extra.constEnd()) {
        const auto id = list_values::integer(QStringLiteral("user"), *user, false);
        if (!id)
            return id.error();
        scope = auditLog::concerning(id->toLongLong(), caller.userId);
    }
    orderByTime(query);
    return ListSelect::run(database, auditLog::list(), query, scope, m_counts, [&](const storage::Row &row) {
        each(described(schema::readRow<AuditEvent>(row, ListSelect::firstColumn)));
    });
}

Result<AuditEvent> AuditService::find(storage::Database &database, qint64 seq) const
{
    auto event = auditLog::find(database, seq);
    if (!event)
        return event.error();
    if (!*event)
        return Error{ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("There is no such row in the audit log.")};
    return described(**std::move(event));
}

Result<AuditCheck> AuditService::verify(storage::Database &database, qint64 after) const
{
    static constexpr int rowsPerRequest = 20'000;
    const auto stretch = Ledger::verifyStretch(database, after, rowsPerRequest);
    if (stretch)
        return AuditCheck{stretch->checkedTo, stretch->end, true, std::nullopt, {}};
    if (stretch.error().code != ErrorCode::Conflict)
        return stretch.error();
    const auto end = Ledger::head(database);
    if (!end)
        return end.error();
    const qint64 brokenAt = stretch.error().details.value(QLatin1String("seq")).toInteger();
    return AuditCheck{qMax(brokenAt - 1, qint64(0)), end->seq, false, brokenAt, stretch.error().message};
}

Result<ListSelect::Statement> AuditService::statement(api::ListQuery query)
{
    orderByTime(query);
    return ListSelect::statement(auditLog::list(), query, {});
}

} // namespace emesa
