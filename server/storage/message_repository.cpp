// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/message_repository.h"

#include "core/storage/params.h"
#include "core/storage/schema_sql.h"

namespace emesa {

using storage::params;
using storage::Row;
using storage::SchemaSql;
using storage::Sql;

namespace {

const Sql &selectMessages()
{
    static const Sql sql = Sql("SELECT ") + SchemaSql::columns<Message>()
        + Sql(" FROM messages ms LEFT JOIN users u ON u.id = ms.sender_id WHERE ms.order_id = ?");
    return sql;
}

} // namespace

Result<Id> MessageRepository::insert(storage::Database &database, const Message &message, const std::optional<QString> &clientId)
{
    static const Sql sql("INSERT INTO messages (order_id, seq, sender_id, sender_role, is_admin, type, message, amount, offer_id,"
                         " client_id, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    return database.insert(sql, params(message.order, message.seq, message.sender, message.senderRole, message.isAdmin,
                                       schema::enumToString(message.type), message.message, message.amount, message.offerId, clientId,
                                       message.timestamp));
}

Result<std::optional<Message>> MessageRepository::findByClientId(storage::Database &database, Id order, Id sender, const QString &clientId)
{
    static const Sql sql = selectMessages() + Sql(" AND ms.sender_id = ? AND ms.client_id = ?");
    return database.one(sql, params(order, sender, clientId), [](const Row &row) { return schema::readRow<Message>(row); });
}

Status MessageRepository::forEach(storage::Database &database, Id order, qint64 since, int limit,
                                  const std::function<void(const Row &)> &each)
{
    static const Sql sql = selectMessages() + Sql(" AND ms.seq > ? ORDER BY ms.seq LIMIT ?");
    return database.forEach(sql, params(order, since, limit), each);
}

} // namespace emesa
