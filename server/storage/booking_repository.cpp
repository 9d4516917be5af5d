// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/booking_repository.h"

#include "core/storage/params.h"
#include "core/storage/schema_sql.h"

namespace emesa {

using storage::Dialect;
using storage::params;
using storage::Row;
using storage::SchemaSql;
using storage::Sql;

Result<std::optional<BookableMachine>> BookingRepository::lockMachine(storage::Database &database, Id machine)
{
    if (database.dialect() == Dialect::MySql) {
        static const Sql lock("SELECT id FROM machines WHERE id = ? FOR UPDATE");
        const auto locked = database.one(lock, params(machine), [](const Row &row) { return row.int64(0); });
        if (!locked)
            return locked.error();
    }
    static const Sql sql("SELECT m.id, m.name, m.capacity, m.is_active, m.deleted_at, m.supplier_id, s.id, s.deleted_at"
                         " FROM machines m LEFT JOIN suppliers s ON s.id = m.supplier_id WHERE m.id = ?");
    return database.one(sql, params(machine), [](const Row &row) {
        return BookableMachine{row.int64(0), row.text(1), row.int32(2), row.boolean(3), !row.isNull(4),
                               !row.isNull(5) && (row.isNull(6) || !row.isNull(7))};
    });
}

Result<QList<Booking>> BookingRepository::overlapping(storage::Database &database, Id machine, Timestamp from, Timestamp to, Id exceptOrder)
{
    static const Sql sql("SELECT order_id, machine_id, starts_at, ends_at FROM machine_bookings"
                         " WHERE machine_id = ? AND starts_at < ? AND ends_at > ? AND order_id <> ? ORDER BY starts_at, order_id");
    return database.all(sql, params(machine, to, from, exceptOrder), [](const Row &row) {
        return Booking{row.int64(0), row.int64(1), row.timestamp(2), row.timestamp(3)};
    });
}

Result<QList<MachineBooking>> BookingRepository::calendar(storage::Database &database, Id machine, Timestamp from, Timestamp to, int limit)
{
    static const Sql sql = Sql("SELECT ") + SchemaSql::columns<MachineBooking>()
        + Sql(" FROM machine_bookings b JOIN orders o ON o.id = b.order_id LEFT JOIN users c ON c.id = o.client_id"
              " WHERE b.machine_id = ? AND b.starts_at < ? AND b.ends_at > ? ORDER BY b.starts_at, b.order_id LIMIT ?");
    return database.all(sql, params(machine, to, from, limit), [](const Row &row) { return schema::readRow<MachineBooking>(row); });
}

Result<bool> BookingRepository::hasBooking(storage::Database &database, Id order)
{
    static const Sql sql("SELECT 1 FROM machine_bookings WHERE order_id = ?");
    const auto found = database.one(sql, params(order), [](const Row &row) { return row.int64(0); });
    if (!found)
        return found.error();
    return found->has_value();
}

Status BookingRepository::replace(storage::Database &database, const Booking &booking, Id by, Timestamp now)
{
    if (Status freed = free(database, booking.order); !freed)
        return freed;
    static const Sql sql("INSERT INTO machine_bookings (order_id, machine_id, starts_at, ends_at, booked_by, created_at)"
                         " VALUES (?, ?, ?, ?, ?, ?)");
    const auto written = database.execute(sql, params(booking.order, booking.machine, booking.startsAt, booking.endsAt, by, now));
    return written ? Status() : Status(written.error());
}

Status BookingRepository::free(storage::Database &database, Id order)
{
    static const Sql sql("DELETE FROM machine_bookings WHERE order_id = ?");
    const auto written = database.execute(sql, params(order));
    return written ? Status() : Status(written.error());
}

} // namespace emesa
