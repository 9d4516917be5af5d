// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/notification.h"
#include "server/services/unit_of_work.h"

#include <QMap>

namespace emesa {

/// What a PATCH asks for. With neither `ids` nor `all` only the preferences change.
struct NotificationChanges
{
    QList<Id> ids;
    bool all = false;
    bool read = true;
    QMap<QString, bool> preferences;
};

struct NotificationPage
{
    QList<Notification> rows;
    QString next; ///< cursor; empty on the last page
    qint64 total = 0;
};

/// Notifications: written with the change they tell of, or not at all; each also goes out as a live event
/// "notification.created" of the topic user:<id>. Respects what people switched off. Never tells whoever did it.
class NotificationService
{
public:
    static Status toUser(UnitOfWork &work, const NotificationDraft &draft, Id user);
    /// Every active user with an active role that holds `permission`.
    static Status toHolders(UnitOfWork &work, const NotificationDraft &draft, const char *permission);
    /// Every active user of a supplier.
    static Status toSupplier(UnitOfWork &work, const NotificationDraft &draft, Id supplier);

    /// Unread ones first, then the newest. NotFound "cursor_unknown".
    [[nodiscard]] static Result<NotificationPage> list(storage::Database &database, const Caller &caller, bool onlyUnread,
                                                       const QString &cursor, int limit);
    /// Changes the caller's own; ids of others are left alone, silently. Invalid for too many preferences.
    static Status change(UnitOfWork &work, const NotificationChanges &changes);
    [[nodiscard]] static Result<qint64> unread(storage::Database &database, const Caller &caller);
    [[nodiscard]] static Result<QMap<QString, bool>> preferences(storage::Database &database, const Caller &caller);
};

} // namespace emesa
