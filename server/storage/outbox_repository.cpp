// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/outbox_repository.h"

#include "core/storage/params.h"

namespace emesa::outbox {

using storage::params;
using storage::Row;
using storage::Sql;

namespace {

const Sql &selectRows()
{
    static const Sql sql("SELECT x.seq, x.topic, x.kind, x.payload, x.order_id, x.user_id, o.client_id, m.supplier_id"
                         " FROM outbox x LEFT JOIN orders o ON o.id = x.order_id LEFT JOIN machines m ON m.id = o.machine_id WHERE ");
    return sql;
}

OutboxRow readRow(const Row &row)
{
    OutboxRow read;
    read.seq = row.int64(0);
    read.topic = row.text(1);
    read.kind = row.text(2);
    read.payload = row.utf8(3);
    read.orderId = row.get<std::optional<qint64>>(4);
    read.userId = row.get<std::optional<qint64>>(5);
    if (!row.isNull(6))
        read.audience = OrderAudience{row.int64(6), row.get<std::optional<qint64>>(7)};
    return read;
}

Result<qint64> number(storage::Database &database, const Sql &sql, const QVariantList &values = {})
{
    const auto found = database.one(sql, values, [](const Row &row) { return row.int64(0); });
    if (!found)
        return found.error();
    return found->value_or(0);
}

} // namespace

Result<qint64> lastSeq(storage::Database &database)
{
    static const Sql sql("SELECT live_seq FROM ledger WHERE id = 1");
    return number(database, sql);
}

Result<qint64> firstSeq(storage::Database &database)
{
    static const Sql sql("SELECT COALESCE((SELECT MIN(seq) FROM outbox), live_seq + 1) FROM ledger WHERE id = 1");
    return number(database, sql);
}

Result<QList<OutboxRow>> after(storage::Database &database, qint64 seq, int limit)
{
    static const Sql sql = selectRows() + Sql("x.seq > ? ORDER BY x.seq LIMIT ?");
    return database.all(sql, params(seq, limit), &readRow);
}

Result<QList<OutboxRow>> ofTopic(storage::Database &database, const QString &topic, qint64 seq, qint64 last, int limit)
{
    static const Sql sql = selectRows() + Sql("x.topic = ? AND x.seq > ? AND x.seq <= ? ORDER BY x.seq LIMIT ?");
    return database.all(sql, params(topic, seq, last, limit), &readRow);
}

Result<std::optional<OrderAudience>> audienceOf(storage::Database &database, Id order)
{
    static const Sql sql("SELECT o.client_id, m.supplier_id FROM orders o LEFT JOIN machines m ON m.id = o.machine_id"
                         " WHERE o.id = ? AND o.deleted_at IS NULL");
    return database.one(sql, params(order), [](const Row &row) {
        return OrderAudience{row.int64(0), row.get<std::optional<qint64>>(1)};
    });
}

Result<qint64> removeBefore(storage::Database &database, Timestamp before, int limit)
{
    // Whole numbers from the oldest on, so that what is left has no gaps either.
    static const Sql newestOfThem("SELECT COALESCE(MAX(seq), 0) FROM (SELECT seq FROM outbox WHERE created_at < ? ORDER BY seq LIMIT ?) old");
    const auto last = number(database, newestOfThem, params(before, limit));
    if (!last)
        return last.error();
    static const Sql remove("DELETE FROM outbox WHERE seq <= ?");
    return database.execute(remove, params(*last));
}

} // namespace emesa::outbox
