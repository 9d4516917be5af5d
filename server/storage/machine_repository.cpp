// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/machine_repository.h"

#include "core/schema/row.h"
#include "core/storage/params.h"

namespace emesa {

using storage::Dialect;
using storage::params;
using storage::Row;
using storage::SchemaSql;
using storage::Sql;

namespace {

const Sql &fromMachines()
{
    static const Sql from("FROM machines m LEFT JOIN suppliers s ON s.id = m.supplier_id");
    return from;
}

} // namespace

const ListSource &MachineRepository::list()
{
    static const ListSource source{.entity = "machines",
                                   .columns = SchemaSql::columns<Machine>("m."),
                                   .from = fromMachines(),
                                   .countFrom = Sql("FROM machines m"),
                                   .key = Sql("m.id"),
                                   .base = Sql("m.deleted_at IS NULL"),
                                   .fields = ListSelect::fieldsOf<Machine>("m."),
                                   .newestFirst = false};
    return source;
}

Result<std::optional<Machine>> MachineRepository::find(storage::Database &database, Id id)
{
    static const Sql sql = Sql("SELECT ") + SchemaSql::columns<Machine>("m.") + Sql(" ") + fromMachines()
        + Sql(" WHERE m.id = ? AND m.deleted_at IS NULL");
    return database.one(sql, params(id), [](const Row &row) { return schema::readRow<Machine>(row); });
}

Result<std::optional<Machine>> MachineRepository::lock(storage::Database &database, Id id)
{
    if (database.dialect() == Dialect::MySql) {
        static const Sql sql("SELECT id FROM machines WHERE id = ? FOR UPDATE");
        const auto locked = database.one(sql, params(id), [](const Row &row) { return row.int64(0); });
        if (!locked)
            return locked.error();
    }
    return find(database, id);
}

Result<Id> MachineRepository::insert(storage::Database &database, const Machine &machine, Timestamp now)
{
    static const Sql sql = Sql("INSERT INTO machines (") + SchemaSql::storedNames<Machine>() + Sql(", supplier_id, created_at, updated_at) VALUES (")
        + Sql::placeholders(schema::storedColumns<Machine>().size() + 3) + Sql(")");
    return database.insert(sql, schema::storedValues(machine) + params(machine.supplier, now, now));
}

Status MachineRepository::update(storage::Database &database, const Machine &machine, Timestamp now)
{
    static const Sql sql = Sql("UPDATE machines SET ") + SchemaSql::assignments<Machine>() + Sql(", supplier_id = ?, updated_at = ? WHERE id = ?");
    const auto updated = database.execute(sql, schema::storedValues(machine) + params(machine.supplier, now, machine.id));
    return updated ? Status() : Status(updated.error());
}

Status MachineRepository::setPhoto(storage::Database &database, const Machine &machine, const std::optional<QString> &sha256, Timestamp now)
{
    static const Sql sql("UPDATE machines SET photo = ?, photo_sha256 = ?, version = ?, updated_at = ? WHERE id = ?");
    const auto updated = database.execute(sql, params(machine.photo, sha256, machine.version, now, machine.id));
    return updated ? Status() : Status(updated.error());
}

Status MachineRepository::remove(storage::Database &database, Id id, Timestamp now)
{
    static const Sql sql("UPDATE machines SET deleted_at = ?, updated_at = ?, is_active = 0, version = version + 1 WHERE id = ?");
    const auto updated = database.execute(sql, params(now, now, id));
    return updated ? Status() : Status(updated.error());
}

Result<bool> MachineRepository::hasOpenOrders(storage::Database &database, Id id)
{
    static const Sql sql("SELECT 1 FROM orders WHERE machine_id = ? AND deleted_at IS NULL"
                         " AND status NOT IN ('completed', 'rejected', 'cancelled') LIMIT 1");
    const auto found = database.one(sql, params(id), [](const Row &row) { return row.int64(0); });
    if (!found)
        return found.error();
    return found->has_value();
}

Result<QList<MachineLoad>> MachineRepository::loads(storage::Database &database, Timestamp from, Timestamp to)
{
    static const Sql sql = Sql("SELECT ") + SchemaSql::columns<Machine>("m.")
        + Sql(", (SELECT COUNT(*) FROM machine_bookings b WHERE b.machine_id = m.id AND b.starts_at < ? AND b.ends_at > ?)"
              ", (SELECT MAX(b.ends_at) FROM machine_bookings b WHERE b.machine_id = m.id AND b.starts_at < ? AND b.ends_at > ?)"
              ", (SELECT MIN(b.starts_at) FROM machine_bookings b WHERE b.machine_id = m.id AND b.starts_at >= ?)"
              ", COALESCE((SELECT o.material_grade FROM machine_bookings b JOIN orders o ON o.id = b.order_id"
              " WHERE b.machine_id = m.id ORDER BY b.starts_at DESC, b.order_id DESC LIMIT 1), '') ")
        + fromMachines() + Sql(" WHERE m.deleted_at IS NULL AND m.is_active = 1 AND (m.supplier_id IS NULL OR s.deleted_at IS NULL) ORDER BY m.id LIMIT 1000");
    static const int after = [] {
        int columns = 0;
        schema::forEachField<Machine>([&](const auto &field) { columns += field.has(schema::Derived) ? 0 : 1; });
        return columns;
    }();
    return database.all(sql, params(to, from, to, from, to), [](const Row &row) {
        return MachineLoad{schema::readRow<Machine>(row), row.int32(after), row.get<std::optional<Timestamp>>(after + 1),
                           row.get<std::optional<Timestamp>>(after + 2), row.text(after + 3)};
    });
}

} // namespace emesa
