// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/people_mirror.h"

#include "server/storage/user_repository.h"

namespace emesa {

namespace {

/// Those whose account is newer than the copy here, or who have none.
Result<QList<Id>> outdated(storage::Database &identity, storage::Database &local, const QList<Id> &users)
{
    const auto accounts = users::versions(identity, users);
    if (!accounts)
        return accounts.error();
    const auto copies = users::versions(local, users);
    if (!copies)
        return copies.error();
    QList<Id> behind;
    for (const Id user : users) {
        if (accounts->contains(user) && accounts->value(user) > copies->value(user, -1))
            behind += user;
    }
    return behind;
}

} // namespace

Status PeopleMirror::copy(storage::Database &identity, storage::Database &local, const QList<Id> &users, Timestamp now)
{
    QList<Id> waiting = users;
    QSet<Id> done;
    while (!waiting.isEmpty()) {
        const auto shadows = users::shadows(identity, waiting);
        if (!shadows)
            return shadows.error();
        done += QSet<Id>(waiting.begin(), waiting.end());
        waiting.clear();
        for (const UserShadow &shadow : *shadows) {
            const auto displaced = users::storeShadow(local, shadow, now);
            if (!displaced)
                return displaced.error();
            for (const Id other : *displaced) {
                // Each once: whoever is displaced again has a copy of version 0, which the next look replaces.
                if (!done.contains(other) && !waiting.contains(other))
                    waiting += other;
            }
        }
    }
    return {};
}

Status PeopleMirror::see(Store &store, Id user, qint64 version)
{
    if (!store.hasOtherIdentity())
        return {};
    if (const qint64 *seen = m_seen.object(user); seen && *seen == version)
        return {};
    const auto copies = users::versions(store.database(), {user});
    if (!copies)
        return copies.error();
    if (copies->value(user, -1) < version) {
        const auto run = [&] {
            return store.database().inTransaction([&] { return copy(store.identity(), store.database(), {user}, store.now()); });
        };
        Status written = run();
        // Another thread or process saw the same person first.
        if (!written && written.error().code == ErrorCode::Conflict)
            written = run();
        if (!written)
            return written;
    }
    m_seen.insert(user, new qint64(version)); // takes ownership
    return {};
}

Status PeopleMirror::ensure(UnitOfWork &work, const QList<Id> &users)
{
    if (!work.hasOtherIdentity() || users.isEmpty())
        return {};
    const auto behind = outdated(work.identity(), work.database(), users);
    if (!behind)
        return behind.error();
    return copy(work.identity(), work.database(), *behind, work.now());
}

Result<qint64> PeopleMirror::refreshAll(Store &store)
{
    constexpr int page = 200;
    qint64 refreshed = 0;
    if (!store.hasOtherIdentity())
        return refreshed;
    for (Id after = 0;;) {
        const auto users = users::idsAfter(store.database(), after, page);
        if (!users)
            return users.error();
        if (users->isEmpty())
            return refreshed;
        after = users->last();
        const auto behind = outdated(store.identity(), store.database(), *users);
        if (!behind)
            return behind.error();
        if (behind->isEmpty())
            continue;
        const Status written = store.database().inTransaction([&] { return copy(store.identity(), store.database(), *behind, store.now()); });
        if (!written)
            return written.error();
        refreshed += behind->size();
    }
}

} // namespace emesa
