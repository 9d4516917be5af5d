// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/notification_repository.h"

#include "core/storage/params.h"
#include "core/storage/schema_sql.h"

namespace emesa::notifications {

using storage::Database;
using storage::params;
using storage::Row;
using storage::SchemaSql;
using storage::Sql;

namespace {

Result<QList<Id>> recipients(Database &identity, const Sql &condition, const QVariantList &values)
{
    static const Sql select("SELECT u.id FROM users u WHERE u.is_active = 1 AND ");
    static const Sql order(" ORDER BY u.id");
    return identity.all(select + condition + order, values, [](const Row &row) -> Id { return row.int64(0); });
}

} // namespace

Result<QList<Id>> recipient(Database &identity, Id user)
{
    static const Sql condition("u.id = ?");
    return recipients(identity, condition, params(user));
}

Result<QList<Id>> holders(Database &identity, const QString &permission)
{
    static const Sql condition("u.id IN (SELECT ur.user_id FROM user_roles ur JOIN roles r ON r.group_id = ur.group_id"
                               " JOIN role_permissions rp ON rp.group_id = r.group_id JOIN permissions pm ON pm.id = rp.permission_id"
                               " WHERE r.is_active = 1 AND pm.codename = ?)");
    return recipients(identity, condition, params(permission));
}

Result<QList<Id>> ofSupplier(Database &identity, Id supplier)
{
    static const Sql condition("u.supplier_id = ?");
    return recipients(identity, condition, params(supplier));
}

Result<QList<Id>> willing(Database &database, const QString &topic, const QList<Id> &users)
{
    // By topic: nearly nobody has switched it off.
    static const Sql sql("SELECT user_id FROM notification_preferences WHERE topic = ? AND is_enabled = 0");
    QList<Id> rest = users;
    if (rest.isEmpty())
        return rest;
    const Status read = database.forEach(sql, params(topic), [&](const Row &row) { rest.removeOne(row.int64(0)); });
    if (!read)
        return read.error();
    return rest;
}

Result<Id> insert(Database &database, Id user, const NotificationDraft &draft, Timestamp now)
{
    static const Sql sql("INSERT INTO notifications (user_id, topic, title, body, order_id, created_at) VALUES (?, ?, ?, ?, ?, ?)");
    return database.insert(sql, params(user, draft.topic, draft.title, draft.body, draft.order, now));
}

Result<QList<Notification>> list(Database &database, Id user, bool areRead, Id before, int limit)
{
    static const Sql select = Sql("SELECT ") + SchemaSql::columns<Notification>() + Sql(" FROM notifications n WHERE n.user_id = ?");
    static const Sql rest(" AND (? = 0 OR n.id < ?) ORDER BY n.id DESC LIMIT ?");
    static const Sql unread = select + Sql(" AND n.read_at IS NULL") + rest;
    static const Sql read = select + Sql(" AND n.read_at IS NOT NULL") + rest;
    return database.all(areRead ? read : unread, params(user, before, before, limit),
                        [](const Row &row) { return schema::readRow<Notification>(row); });
}

Result<Counts> counts(Database &database, Id user)
{
    static const Sql sql("SELECT COUNT(*), COALESCE(SUM(CASE WHEN read_at IS NULL THEN 1 ELSE 0 END), 0) FROM notifications WHERE user_id = ?");
    const auto found = database.one(sql, params(user), [](const Row &row) { return Counts{row.int64(1), row.int64(0)}; });
    if (!found)
        return found.error();
    return found->value_or(Counts{});
}

Result<qint64> setRead(Database &database, Id user, const QList<Id> &ids, bool isRead, Timestamp now)
{
    static const Sql markRead("UPDATE notifications SET read_at = ? WHERE user_id = ? AND read_at IS NULL");
    static const Sql markUnread("UPDATE notifications SET read_at = ? WHERE user_id = ? AND read_at IS NOT NULL");
    Sql sql = isRead ? markRead : markUnread;
    QVariantList values = params(isRead ? std::optional<Timestamp>(now) : std::nullopt, user);
    if (!ids.isEmpty()) {
        sql += Sql(" AND id IN (") + Sql::placeholders(ids.size()) + Sql(")");
        for (const Id id : ids)
            values += params(id);
    }
    return database.execute(sql, values);
}

Result<QMap<QString, bool>> preferences(Database &database, Id user)
{
    static const Sql sql("SELECT topic, is_enabled FROM notification_preferences WHERE user_id = ? ORDER BY topic");
    QMap<QString, bool> found;
    const Status read = database.forEach(sql, params(user), [&](const Row &row) { found.insert(row.text(0), row.boolean(1)); });
    if (!read)
        return read.error();
    return found;
}

Status setPreference(Database &database, Id user, const QString &topic, bool isEnabled)
{
    static const Sql update("UPDATE notification_preferences SET is_enabled = ? WHERE user_id = ? AND topic = ?");
    const auto updated = database.execute(update, params(isEnabled, user, topic));
    if (!updated)
        return updated.error();
    if (*updated > 0)
        return {};
    static const Sql insert("INSERT INTO notification_preferences (user_id, topic, is_enabled) VALUES (?, ?, ?)");
    const auto inserted = database.execute(insert, params(user, topic, isEnabled));
    return inserted ? Status() : Status(inserted.error());
}

} // namespace emesa::notifications
