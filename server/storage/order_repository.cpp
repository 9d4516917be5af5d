// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/order_repository.h"

#include "core/storage/params.h"

namespace emesa {

using storage::Database;
using storage::Dialect;
using storage::params;
using storage::Row;
using storage::SchemaSql;
using storage::Sql;

namespace {

/// LEFT JOINs throughout, so that no optimizer starts reading at users.
const Sql &fromOrders()
{
    static const Sql sql("FROM orders o LEFT JOIN users c ON c.id = o.client_id LEFT JOIN machines m ON m.id = o.machine_id"
                         " LEFT JOIN suppliers s ON s.id = m.supplier_id");
    return sql;
}

StoredOrder readStored(const Row &row)
{
    static constexpr int extra = 5;
    StoredOrder stored;
    stored.supplier = row.get<std::optional<qint64>>(0);
    stored.agreedOffer = row.get<std::optional<qint64>>(1);
    stored.messageSeq = row.int64(2);
    stored.offerSeq = row.int64(3);
    stored.negotiationTurn = schema::enumFromString<Side>(row.text(4)).value_or(Side::Client);
    stored.order = schema::readRow<Order>(row, extra);
    return stored;
}

} // namespace

Result<std::optional<StoredOrder>> OrderRepository::find(Database &database, Id id)
{
    static const Sql sql = Sql("SELECT m.supplier_id, o.agreed_offer_id, o.message_seq, o.offer_seq, o.negotiation_turn, ")
        + SchemaSql::columns<Order>("o.") + Sql(" ") + fromOrders() + Sql(" WHERE o.id = ? AND o.deleted_at IS NULL");
    return database.one(sql, params(id), &readStored);
}

Result<std::optional<StoredOrder>> OrderRepository::lock(Database &database, Id id)
{
    // A unit of SQLite owns the whole database already. On MariaDB only the order's own row is locked: FOR UPDATE on
    // the join would also lock its client and machine, for every other order too.
    if (database.dialect() == Dialect::MySql) {
        static const Sql sql("SELECT id FROM orders WHERE id = ? FOR UPDATE");
        const auto locked = database.one(sql, params(id), [](const Row &row) { return row.int64(0); });
        if (!locked)
            return locked.error();
    }
    return find(database, id);
}

Result<Id> OrderRepository::insert(Database &database, Id client, const Order &order, Timestamp now)
{
    static const Sql sql("INSERT INTO orders (client_id, part_id, product_description, quantity, material_thickness, material_type,"
                         " material_grade, surface_treatment, packing_standard, tolerances, additional_requirements, target_price,"
                         " currency, status, date_submitted, admin_notes, updated_at)"
                         " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?)");
    return database.insert(sql, params(client, order.partId, order.productDescription, order.quantity, order.materialThickness,
                                       order.materialType, order.materialGrade, order.surfaceTreatment, order.packingStandard,
                                       order.tolerances, order.additionalRequirements, order.targetPrice, order.currency,
                                       schema::enumToString(order.status), now, now));
}

Status OrderRepository::update(Database &database, const StoredOrder &stored, Timestamp now)
{
    static const Sql sql = Sql("UPDATE orders SET ") + SchemaSql::assignments<Order>()
        + Sql(", machine_id = ?, agreed_offer_id = ?, message_seq = ?, offer_seq = ?, negotiation_turn = ?, updated_at = ? WHERE id = ?");
    const auto written = database.execute(sql, schema::storedValues(stored.order)
                                                   + params(stored.order.machine, stored.agreedOffer, stored.messageSeq, stored.offerSeq,
                                                            schema::enumToString(stored.negotiationTurn), now,
                                                            stored.order.id));
    return written ? Status() : Status(written.error());
}

Status OrderRepository::setMessageSeq(Database &database, Id id, qint64 seq)
{
    static const Sql sql("UPDATE orders SET message_seq = ? WHERE id = ?");
    const auto written = database.execute(sql, params(seq, id));
    return written ? Status() : Status(written.error());
}

Status OrderRepository::markDeleted(Database &database, Id id, int version, Timestamp now)
{
    static const Sql sql("UPDATE orders SET deleted_at = ?, version = ?, updated_at = ? WHERE id = ?");
    const auto written = database.execute(sql, params(now, version, now, id));
    return written ? Status() : Status(written.error());
}

Status OrderRepository::addEvent(Database &database, Id order, Id actor, const QString &action, std::optional<OrderStatus> from,
                                 OrderStatus to, const QStringList &changedFields, Timestamp now)
{
    static const Sql sql("INSERT INTO order_events (order_id, actor_id, action, from_status, to_status, changed_fields, created_at)"
                         " VALUES (?, ?, ?, ?, ?, ?, ?)");
    const auto written = database.execute(sql, params(order, actor, action, schema::Codec<std::optional<OrderStatus>>::toSql(from),
                                                      schema::enumToString(to), schema::Codec<QStringList>::toSql(changedFields), now));
    return written ? Status() : Status(written.error());
}

Status OrderRepository::forEachEvent(Database &database, Id order, Id since, int limit, const std::function<void(const Row &)> &each)
{
    static const Sql sql = Sql("SELECT ") + SchemaSql::columns<OrderEvent>()
        + Sql(" FROM order_events e LEFT JOIN users u ON u.id = e.actor_id WHERE e.order_id = ? AND e.id > ? ORDER BY e.id LIMIT ?");
    return database.forEach(sql, params(order, since, limit), each);
}

const ListSource &OrderRepository::list()
{
    static const ListSource source{.entity = "orders",
                                   .columns = SchemaSql::columns<Order>("o."),
                                   .from = fromOrders(),
                                   .countFrom = Sql("FROM orders o"),
                                   .key = Sql("o.id"),
                                   .base = Sql("o.deleted_at IS NULL"),
                                   .fields = ListSelect::fieldsOf<Order>("o."),
                                   .newestFirst = true};
    return source;
}

ListScope OrderRepository::everyOrder(Id user)
{
    return {{}, {}, user};
}

ListScope OrderRepository::ofClient(Id client)
{
    static const Sql where("o.client_id = ?");
    return {where, params(client), client};
}

ListScope OrderRepository::ofClientOrSupplier(Id client, Id supplier)
{
    static const Sql where("(o.client_id = ? OR o.machine_id IN (SELECT id FROM machines WHERE supplier_id = ?))");
    return {where, params(client, supplier), client};
}

} // namespace emesa
