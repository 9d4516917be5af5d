// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/notification.h"
#include "core/storage/database.h"

#include <QMap>

namespace emesa {

/// The SQL of notifications and what people switched off. Functions are called on the database's thread; changes
/// inside a transaction.
namespace notifications {

/// Active users, in the order of their ids, asked of the identity database: one, …
[[nodiscard]] Result<QList<Id>> recipient(storage::Database &identity, Id user);
/// … everybody with an active role that holds `permission`, …
[[nodiscard]] Result<QList<Id>> holders(storage::Database &identity, const QString &permission);
/// … or everybody of a supplier.
[[nodiscard]] Result<QList<Id>> ofSupplier(storage::Database &identity, Id supplier);
/// Those of `users` who did not switch `topic` off.
[[nodiscard]] Result<QList<Id>> willing(storage::Database &database, const QString &topic, const QList<Id> &users);

Result<Id> insert(storage::Database &database, Id user, const NotificationDraft &draft, Timestamp now);

/// Newest first, with ids below `before` (0: from the newest on).
[[nodiscard]] Result<QList<Notification>> list(storage::Database &database, Id user, bool areRead, Id before, int limit);
struct Counts
{
    qint64 unread = 0;
    qint64 total = 0;
};
[[nodiscard]] Result<Counts> counts(storage::Database &database, Id user);
/// Only those of `user` that are not yet as wanted; every one when `ids` is empty. Value: how many changed.
Result<qint64> setRead(storage::Database &database, Id user, const QList<Id> &ids, bool isRead, Timestamp now);

/// Topics with a choice of this person's own; every other one is on.
[[nodiscard]] Result<QMap<QString, bool>> preferences(storage::Database &database, Id user);
Status setPreference(storage::Database &database, Id user, const QString &topic, bool isEnabled);

} // namespace notifications
} // namespace emesa
