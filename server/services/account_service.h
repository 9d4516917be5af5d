// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "server/services/database_attempt_store.h"
#include "server/services/identity_shared.h"
#include "server/services/store.h"
#include "server/storage/count_cache.h"
#include "server/storage/list_select.h"

namespace emesa {

/// Users as those who administer them change them, over the API or at the command line (no caller in the Actor). A
/// change is in force at the person's next request; a new password and being disabled end all sign-ins. Rules nobody is
/// above are in access_guard.h: Forbidden "user_holds_more", "permission_not_held", "supplier_not_seen"; Conflict
/// "self_lockout", "last_administrator". One per worker thread; `shared` and `counts` are shared by all.
class AccountService
{
public:
    AccountService(IdentityShared &shared, Store &store, CountCache &counts);

    [[nodiscard]] Result<Account> find(storage::Database &database, Id id) const;
    /// `role`: uuid or name; empty: whatever they have.
    [[nodiscard]] Result<ListPage> list(storage::Database &database, const Caller &caller, const api::ListQuery &query, const QString &role,
                                        QList<Account> &accounts) const;

    /// Checks what is sent to add (`id` empty) or change an account, and hashes its password: outside of any
    /// transaction, because that takes its time. Value: the hash for the change, empty without a password. Invalid with
    /// field errors; Unavailable when too many want hashes.
    [[nodiscard]] Result<QByteArray> prepare(const Actor &actor, std::optional<Id> id, const QJsonObject &json, schema::ReadMode mode);

    [[nodiscard]] Result<Account> create(UnitOfWork &work, const QJsonObject &json, const QByteArray &hash);
    [[nodiscard]] Result<Account> change(UnitOfWork &work, Id id, const QJsonObject &json, schema::ReadMode mode, const QByteArray &hash,
                                         std::optional<int> version);
    [[nodiscard]] Status deactivate(UnitOfWork &work, Id id, std::optional<int> version);

private:
    [[nodiscard]] Result<Account> locked(UnitOfWork &work, Id id, std::optional<int> version) const;
    /// Makes the stored account `before` what `input` says, with all guards.
    [[nodiscard]] Result<Account> apply(UnitOfWork &work, const std::optional<Caller> &caller, const Account &before, const AccountInput &input,
                                        const QByteArray &hash);

    IdentityShared &m_shared;
    Store &m_store;
    CountCache &m_counts;
    DatabaseAttemptStore m_attempts;
    security::SignInGuard m_guard;
};

} // namespace emesa
