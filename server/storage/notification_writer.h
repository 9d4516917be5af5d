// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/storage/database.h"

namespace emesa {

struct Notification
{
    QString topic; ///< "order.approved", "message.created" …: what preferences switch on and off
    QString title;
    QString body;
    std::optional<Id> order;
};

/// Writes notifications inside the running transaction: with the change they tell of, or not at all. Respects what
/// people switched off in their preferences. The writer never notifies `exceptUser`, who did it.
class NotificationWriter
{
public:
    static Status toUser(storage::Database &database, const Notification &notification, Id user, Id exceptUser, Timestamp now);
    /// Every active user with a role that holds `permission`.
    static Status toHolders(storage::Database &database, const Notification &notification, const char *permission, Id exceptUser,
                            Timestamp now);
    /// Every active user of a supplier.
    static Status toSupplier(storage::Database &database, const Notification &notification, Id supplier, Id exceptUser, Timestamp now);
};

} // namespace emesa
