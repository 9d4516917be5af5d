// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/saved_view.h"
#include "core/storage/database.h"

#include <QJsonObject>

namespace emesa {

/// SQL of what people set for themselves: saved views and preferences. No state; use on the thread of the given
/// connection.
class PersonalRepository
{
public:
    /// Own and shared ones by name, at most 1,000; an empty `page` means every page.
    static Result<QList<SavedView>> views(storage::Database &database, Id user, const QString &page);
    /// Only if `user` may see it. Locked until the end of the running transaction.
    static Result<std::optional<SavedView>> lockView(storage::Database &database, Id user, const QString &id);
    static Result<qint64> countViews(storage::Database &database, Id user);
    static Status insertView(storage::Database &database, const SavedView &view);
    static Status updateView(storage::Database &database, const SavedView &view);
    static Status removeView(storage::Database &database, const QString &id);

    /// Empty for who never set any.
    static Result<QJsonObject> preferences(storage::Database &database, Id user);
    /// The same, locked until the end of the running transaction.
    static Result<QJsonObject> lockPreferences(storage::Database &database, Id user);
    static Status setPreferences(storage::Database &database, Id user, const QJsonObject &content, Timestamp now);
};

} // namespace emesa
