// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/notification_writer.h"

#include "core/storage/params.h"

namespace emesa {

using storage::params;
using storage::Sql;

namespace {

/// `recipients` is a condition on users u. Values: the notification's, then those of `recipients`.
Status write(storage::Database &database, const Sql &recipients, const Notification &notification, Timestamp now, Id exceptUser,
             const QVariantList &values)
{
    static const Sql insert("INSERT INTO notifications (user_id, topic, title, body, order_id, created_at)"
                            " SELECT u.id, ?, ?, ?, ?, ? FROM users u WHERE u.is_active = 1 AND u.id <> ?"
                            " AND NOT EXISTS (SELECT 1 FROM notification_preferences p WHERE p.user_id = u.id AND p.topic = ?"
                            " AND p.is_enabled = 0) AND ");
    const auto written = database.execute(insert + recipients,
                                          params(notification.topic, notification.title.left(200), notification.body.left(500),
                                                 notification.order, now, exceptUser, notification.topic)
                                              + values);
    return written ? Status() : Status(written.error());
}

} // namespace

Status NotificationWriter::toUser(storage::Database &database, const Notification &notification, Id user, Id exceptUser, Timestamp now)
{
    if (user == exceptUser)
        return {};
    static const Sql recipients("u.id = ?");
    return write(database, recipients, notification, now, exceptUser, params(user));
}

Status NotificationWriter::toHolders(storage::Database &database, const Notification &notification, const char *permission,
                                     Id exceptUser, Timestamp now)
{
    static const Sql recipients("u.id IN (SELECT ur.user_id FROM user_roles ur JOIN roles r ON r.group_id = ur.group_id"
                                " JOIN role_permissions rp ON rp.group_id = r.group_id JOIN permissions pm ON pm.id = rp.permission_id"
                                " WHERE r.is_active = 1 AND pm.codename = ?)");
    return write(database, recipients, notification, now, exceptUser, params(QString::fromLatin1(permission)));
}

Status NotificationWriter::toSupplier(storage::Database &database, const Notification &notification, Id supplier, Id exceptUser,
                                      Timestamp now)
{
    static const Sql recipients("u.supplier_id = ?");
    return write(database, recipients, notification, now, exceptUser, params(supplier));
}

} // namespace emesa
