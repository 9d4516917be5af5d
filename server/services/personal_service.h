// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/saved_view.h"
#include "server/services/unit_of_work.h"

namespace emesa {

/// What people set for themselves and keep at the server, so that it is there at every workstation: saved views, which
/// they may share, and preferences. No state.
class PersonalService
{
public:
    [[nodiscard]] static Result<QList<SavedView>> views(storage::Database &database, const Caller &caller, const QString &page);
    /// Invalid when there are too many, or the definition is too large.
    [[nodiscard]] static Result<SavedView> createView(UnitOfWork &work, const SavedView &input);
    /// NotFound for what the caller does not see, Forbidden for what others share, Stale.
    [[nodiscard]] static Result<SavedView> changeView(UnitOfWork &work, const QString &id, const QJsonObject &patch, std::optional<int> expectedVersion);
    [[nodiscard]] static Status removeView(UnitOfWork &work, const QString &id, std::optional<int> expectedVersion);

    [[nodiscard]] static Result<QJsonObject> preferences(storage::Database &database, const Caller &caller);
    [[nodiscard]] static Result<QJsonObject> replacePreferences(UnitOfWork &work, const QJsonObject &content);
    /// A merge patch (RFC 7396).
    [[nodiscard]] static Result<QJsonObject> changePreferences(UnitOfWork &work, const QJsonObject &patch);
};

} // namespace emesa
