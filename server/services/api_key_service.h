// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/unit_of_work.h"
#include "server/storage/api_key_repository.h"

namespace emesa {

/// Making, listing and revoking API keys. Whoever may manage keys sees and revokes everybody's, and makes his own.
/// One per worker; `counts` is shared by all.
class ApiKeyService
{
public:
    static constexpr int livingKeysPerUser = 100;

    explicit ApiKeyService(CountCache &counts) : m_counts(counts) {}

    [[nodiscard]] Result<ListPage> list(storage::Database &database, const Caller &caller, const api::ListQuery &query,
                                        const std::function<void(const storage::Row &)> &each) const;
    [[nodiscard]] Result<ApiKey> find(storage::Database &database, const QString &id) const;

    /// A key of the caller's. Forbidden "permission_not_held" for rights the caller lacks; Invalid with field errors;
    /// Conflict "too_many_keys".
    [[nodiscard]] Result<CreatedApiKey> create(UnitOfWork &work, const ApiKeyInput &input);

    /// Worth nothing from the next request on. Revoking twice changes nothing more.
    [[nodiscard]] Status revoke(UnitOfWork &work, const QString &id);

private:
    CountCache &m_counts;
};

} // namespace emesa
