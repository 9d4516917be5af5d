// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/machine_booking.h"
#include "server/services/record_service.h"
#include "server/storage/machine_repository.h"

namespace emesa {

struct MachineRules
{
    static constexpr const char *name = "machine";
    static constexpr const char *topic = "machines";
    static Status check(UnitOfWork &work, const Machine &before, Machine &after, const QStringList &sent);
    static Status remove(UnitOfWork &work, const Machine &machine);
};

/// A machine that is free in the window asked for, and why it stands where it stands in the list.
struct AvailableMachine
{
    Machine machine;
    int freePlaces = 1;
    QStringList reasons; ///< sentences for people, most telling first
};

/// Machines (work centres), the shop's and its suppliers'. Not removed while open orders are on them.
class MachineService : public RecordService<Machine, MachineRepository, MachineRules>
{
public:
    using RecordService::RecordService;

    /// Machines with a free place in [from, to), best first: already set up for `grade`, then the cheaper hour, then
    /// more free places, then the id. Which process a part needs is not known before its geometry is.
    [[nodiscard]] Result<QList<AvailableMachine>> available(storage::Database &database, Timestamp from, Timestamp to,
                                                            const QString &grade) const;
    /// What the machine is booked for in [from, to), by start; the first maxBookings. Whoever is not staff sees when it
    /// is busy, not whose order keeps it so.
    [[nodiscard]] Result<QList<MachineBooking>> bookings(storage::Database &database, const Caller &caller, Id machine, Timestamp from, Timestamp to) const;
    static constexpr int maxBookings = 1000;
};

} // namespace emesa
