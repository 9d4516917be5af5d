// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/rights.h"

#include "server/storage/role_repository.h"
#include "server/storage/sign_in_repository.h"
#include "server/storage/user_repository.h"

namespace emesa {

namespace {

Error revoked()
{
    return {ErrorCode::Unauthenticated, QStringLiteral("token_revoked"), QStringLiteral("This sign-in has ended. Sign in again.")};
}

} // namespace

Result<RightsStamp> rightsOf(storage::Database &database, const QString &signInId, Timestamp now)
{
    const auto rights = signIns::rights(database, signInId);
    if (!rights)
        return rights.error();
    if (!*rights || (*rights)->isEnded || !(*rights)->isActive || (*rights)->expiresAt <= now)
        return revoked();
    return RightsStamp{(*rights)->userId, (*rights)->authVersion, (*rights)->rbacVersion};
}

Result<Caller> RightsCache::callerOf(storage::Database &database, const QString &signInId, Timestamp now, RightsStamp *stamp)
{
    const auto current = rightsOf(database, signInId, now);
    if (!current)
        return current.error();
    if (stamp)
        *stamp = *current;
    const Entry *entry = m_callers.object(current->userId);
    if (!entry || entry->stamp != *current) {
        // Read after the stamp: at least as new as it, and if newer, the next stamp differs.
        auto person = users::callerData(database, current->userId);
        if (!person)
            return person.error();
        if (!*person)
            return revoked();
        auto groups = roles::namesOf(database, current->userId);
        if (!groups)
            return groups.error();
        const auto permissions = roles::permissionsOf(database, current->userId);
        if (!permissions)
            return permissions.error();
        Caller caller;
        caller.userId = current->userId;
        caller.username = (*person)->username;
        caller.email = (*person)->email;
        caller.displayName = (*person)->displayName;
        caller.supplierId = (*person)->supplierId;
        caller.groups = *std::move(groups);
        caller.permissions = QSet<QString>(permissions->begin(), permissions->end());
        auto *fresh = new Entry{*current, std::move(caller)};
        m_callers.insert(current->userId, fresh); // takes ownership
        entry = fresh;
    }
    Caller caller = entry->caller;
    caller.signInId = signInId;
    return caller;
}

} // namespace emesa
