// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/supplier_repository.h"

#include "core/schema/row.h"
#include "core/storage/params.h"

namespace emesa {

using storage::Dialect;
using storage::params;
using storage::Row;
using storage::SchemaSql;
using storage::Sql;

const ListSource &SupplierRepository::list()
{
    static const ListSource source{.entity = "suppliers",
                                   .columns = SchemaSql::columns<Supplier>("s."),
                                   .from = Sql("FROM suppliers s"),
                                   .countFrom = Sql("FROM suppliers s"),
                                   .key = Sql("s.id"),
                                   .base = Sql("s.deleted_at IS NULL"),
                                   .fields = ListSelect::fieldsOf<Supplier>("s."),
                                   .newestFirst = false};
    return source;
}

Result<std::optional<Supplier>> SupplierRepository::find(storage::Database &database, Id id)
{
    static const Sql sql = Sql("SELECT ") + SchemaSql::columns<Supplier>("s.") + Sql(" FROM suppliers s WHERE s.id = ? AND s.deleted_at IS NULL");
    return database.one(sql, params(id), [](const Row &row) { return schema::readRow<Supplier>(row); });
}

Result<std::optional<Supplier>> SupplierRepository::lock(storage::Database &database, Id id)
{
    if (database.dialect() == Dialect::MySql) {
        static const Sql sql("SELECT id FROM suppliers WHERE id = ? FOR UPDATE");
        const auto locked = database.one(sql, params(id), [](const Row &row) { return row.int64(0); });
        if (!locked)
            return locked.error();
    }
    return find(database, id);
}

Result<Id> SupplierRepository::insert(storage::Database &database, const Supplier &supplier, Timestamp now)
{
    static const Sql sql = Sql("INSERT INTO suppliers (") + SchemaSql::storedNames<Supplier>() + Sql(", created_at, updated_at) VALUES (")
        + Sql::placeholders(schema::storedColumns<Supplier>().size() + 2) + Sql(")");
    return database.insert(sql, schema::storedValues(supplier) + params(now, now));
}

Status SupplierRepository::update(storage::Database &database, const Supplier &supplier, Timestamp now)
{
    static const Sql sql = Sql("UPDATE suppliers SET ") + SchemaSql::assignments<Supplier>() + Sql(", updated_at = ? WHERE id = ?");
    const auto updated = database.execute(sql, schema::storedValues(supplier) + params(now, supplier.id));
    return updated ? Status() : Status(updated.error());
}

Status SupplierRepository::remove(storage::Database &database, Id id, Timestamp now)
{
    static const Sql sql("UPDATE suppliers SET deleted_at = ?, updated_at = ?, version = version + 1 WHERE id = ?");
    const auto updated = database.execute(sql, params(now, now, id));
    return updated ? Status() : Status(updated.error());
}

Result<bool> SupplierRepository::hasMachines(storage::Database &database, Id id)
{
    static const Sql sql("SELECT 1 FROM machines WHERE supplier_id = ? AND deleted_at IS NULL LIMIT 1");
    const auto found = database.one(sql, params(id), [](const Row &row) { return row.int64(0); });
    if (!found)
        return found.error();
    return found->has_value();
}

} // namespace emesa
