// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/rights.h"

#include "server/storage/role_repository.h"
#include "server/storage/sign_in_repository.h"
#include "server/storage/user_repository.h"

namespace emesa {

Error signInHasEnded()
{
    return {ErrorCode::Unauthenticated, QStringLiteral("token_revoked"), QStringLiteral("This sign-in has ended. Sign in again.")};
}

namespace {

Result<SignInRights> inForce(storage::Database &database, const QString &signInId, Timestamp now)
{
    const auto rights = signIns::rights(database, signInId);
    if (!rights)
        return rights.error();
    if (!*rights || (*rights)->isEnded || !(*rights)->isActive || (*rights)->expiresAt <= now)
        return signInHasEnded();
    return **rights;
}

} // namespace

Result<RightsStamp> rightsOf(storage::Database &database, const QString &signInId, Timestamp now)
{
    const auto rights = inForce(database, signInId, now);
    if (!rights)
        return rights.error();
    return RightsStamp{rights->userId, rights->authVersion};
}

Result<Caller> readCaller(storage::Database &database, Id userId)
{
    const auto person = users::callerData(database, userId);
    if (!person)
        return person.error();
    if (!*person)
        return signInHasEnded();
    const auto groups = roles::namesOf(database, userId);
    if (!groups)
        return groups.error();
    const auto permissions = roles::permissionsOf(database, userId);
    if (!permissions)
        return permissions.error();
    Caller caller;
    caller.userId = userId;
    caller.username = (*person)->username;
    caller.email = (*person)->email;
    caller.displayName = (*person)->displayName;
    caller.supplierId = (*person)->supplierId;
    caller.groups = *groups;
    caller.permissions = QSet<QString>(permissions->begin(), permissions->end());
    return caller;
}

const Caller *RightsCache::remembered(storage::Database &database, const QString &signInId, Timestamp now)
{
    const Entry *entry = m_callers.object(signInId);
    if (!entry || entry->expiresAt <= now)
        return nullptr;
    database.expect(users::rightsAsOf(entry->stamp.userId, entry->stamp.authVersion));
    return &entry->caller;
}

Result<Caller> RightsCache::callerOf(storage::Database &database, const QString &signInId, Timestamp now, RightsStamp *stamp)
{
    const Entry *entry = m_callers.object(signInId);
    if (entry && now < entry->expiresAt) {
        const auto version = users::rightsVersion(database, entry->stamp.userId);
        if (!version)
            return version.error();
        if (*version != entry->stamp.authVersion)
            entry = nullptr;
    } else {
        entry = nullptr;
    }
    if (!entry) {
        const auto rights = inForce(database, signInId, now);
        if (!rights)
            return rights.error();
        // Read after the stamp: at least as new as it, and if newer, the next stamp differs.
        auto caller = readCaller(database, rights->userId);
        if (!caller)
            return caller.error();
        caller->signInId = signInId;
        auto *fresh = new Entry{{rights->userId, rights->authVersion}, rights->expiresAt, *std::move(caller)};
        m_callers.insert(signInId, fresh); // takes ownership
        entry = fresh;
    }
    if (stamp)
        *stamp = entry->stamp;
    return entry->caller;
}

} // namespace emesa
