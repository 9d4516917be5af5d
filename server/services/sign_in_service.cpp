// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/sign_in_service.h"

#include "core/schema/row.h"
#include "core/storage/params.h"
#include "server/services/sign_in_end.h"
#include "server/services/user_agent.h"
#include "server/storage/sign_in_repository.h"

namespace emesa {

namespace {

Error notFound()
{
    return {ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("There is no such sign-in.")};
}

void derive(const Caller &caller, SignInRecord &record)
{
    const UserAgent agent = describeUserAgent(record.userAgent);
    record.browser = agent.browser;
    record.os = agent.os;
    record.isCurrent = !caller.signInId.isEmpty() && record.id == caller.signInId;
}

Result<SignInRecord> visible(storage::Database &database, const Caller &caller, const QString &id, const char *permissionForOthers)
{
    if (!isUuid(id))
        return notFound();
    const auto found = signIns::find(database, id);
    if (!found)
        return found.error();
    if (!*found || ((*found)->user != caller.userId && !caller.may(permissionForOthers)))
        return notFound();
    return **found;
}

} // namespace

Result<ListPage> SignInService::list(storage::Database &database, const Caller &caller, const api::ListQuery &query, std::optional<bool> isActive,
                                     Timestamp now, const std::function<void(const SignInRecord &)> &each)
{
    const ListScope scope = signIns::scopeFor(caller.may("user_read") ? std::nullopt : std::optional(caller.userId), isActive, now, caller.userId);
    return ListSelect::run(database, signIns::list(), query, scope, m_counts, [&](const storage::Row &row) {
        auto record = schema::readRow<SignInRecord>(row, ListSelect::firstColumn);
        derive(caller, record);
        each(record);
    });
}

Result<SignInRecord> SignInService::get(storage::Database &database, const Caller &caller, const QString &id) const
{
    auto record = visible(database, caller, id, "user_read");
    if (record)
        derive(caller, *record);
    return record;
}

Status SignInService::end(UnitOfWork &work, const QString &id) const
{
    const Caller &caller = work.caller();
    const auto record = visible(work.database(), caller, id, "user_update");
    if (!record)
        return record.error();
    const bool isOwn = record->user == caller.userId;
    const auto ended = endSignIn(work, record->user, record->id, isOwn ? QStringLiteral("ended_by_user") : QStringLiteral("ended_by_administrator"));
    return ended ? Status() : Status(ended.error());
}

Result<qint64> SignInService::endOthers(UnitOfWork &work) const
{
    return endSignIns(work, work.caller().userId, QStringLiteral("ended_by_user"), work.caller().signInId);
}

} // namespace emesa
