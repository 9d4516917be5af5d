// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sign_in.h"
#include "server/services/unit_of_work.h"
#include "server/storage/list_select.h"

namespace emesa {

/// Sign-ins as their owners and administrators see and end them. Whoever lacks user_read sees his own only, whoever
/// lacks user_update ends his own only; those of others are NotFound to him. One per worker thread.
class SignInService
{
public:
    explicit SignInService(CountCache &counts) : m_counts(counts) {}

    /// `isActive`: only those that could be used now, or only the others.
    [[nodiscard]] Result<ListPage> list(storage::Database &database, const Caller &caller, const api::ListQuery &query, std::optional<bool> isActive,
                                        Timestamp now, const std::function<void(const SignInRecord &)> &each);
    [[nodiscard]] Result<SignInRecord> get(storage::Database &database, const Caller &caller, const QString &id) const;

    /// Ends it; fine when it had ended before.
    [[nodiscard]] Status end(UnitOfWork &work, const QString &id) const;
    /// Ends the caller's own sign-ins but the one he is using. Value: how many.
    [[nodiscard]] Result<qint64> endOthers(UnitOfWork &work) const;

private:
    CountCache &m_counts;
};

} // namespace emesa
