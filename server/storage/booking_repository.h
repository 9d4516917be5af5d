// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/machine_booking.h"
#include "core/storage/database.h"

namespace emesa {

/// What a booking has to know of a machine.
struct BookableMachine
{
    Id id = 0;
    QString name;
    int capacity = 1;
    bool isActive = false;
    bool isDeleted = false;
    bool isSupplierGone = false;
};

/// A machine's time given to an order: [startsAt, endsAt).
struct Booking
{
    Id order = 0;
    Id machine = 0;
    Timestamp startsAt;
    Timestamp endsAt;
};

/// SQL of machine bookings. At most one per order.
class BookingRepository
{
public:
    /// The machine, locked until the end of the running transaction: whoever books it comes after us.
    static Result<std::optional<BookableMachine>> lockMachine(storage::Database &database, Id machine);
    /// Bookings of `machine` that share time with [from, to), by start, without that of `exceptOrder`.
    static Result<QList<Booking>> overlapping(storage::Database &database, Id machine, Timestamp from, Timestamp to, Id exceptOrder);
    /// The same for people, with the orders they are for; at most `limit`.
    static Result<QList<MachineBooking>> calendar(storage::Database &database, Id machine, Timestamp from, Timestamp to, int limit);
    static Result<bool> hasBooking(storage::Database &database, Id order);
    /// Books, instead of whatever the order had booked.
    static Status replace(storage::Database &database, const Booking &booking, Id by, Timestamp now);
    static Status free(storage::Database &database, Id order);
};

} // namespace emesa
