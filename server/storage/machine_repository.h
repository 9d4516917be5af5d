// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/machine.h"
#include "server/storage/list_select.h"

namespace emesa {

/// A machine as the availability finder weighs it.
struct MachineLoad
{
    Machine machine;
    int busyPlaces = 0;                     ///< bookings that share time with the window asked for
    std::optional<Timestamp> freeFrom;      ///< end of the last of them
    std::optional<Timestamp> nextBooking;   ///< first one after the window
    QString lastMaterial;                   ///< grade of the newest booking: what it is set up for
};

/// SQL of machines. Removed ones stay in the table, because orders refer to them.
class MachineRepository
{
public:
    [[nodiscard]] static const ListSource &list();
    static Result<std::optional<Machine>> find(storage::Database &database, Id id);
    /// The same, locked until the end of the running transaction.
    static Result<std::optional<Machine>> lock(storage::Database &database, Id id);
    static Result<Id> insert(storage::Database &database, const Machine &machine, Timestamp now);
    static Status update(storage::Database &database, const Machine &machine, Timestamp now);
    /// Writes the photo and the version of a locked machine; `sha256` is the photo's blob.
    static Status setPhoto(storage::Database &database, const Machine &machine, const std::optional<QString> &sha256, Timestamp now);
    static Status remove(storage::Database &database, Id id, Timestamp now);
    /// Whether an order that is not closed is on this machine.
    static Result<bool> hasOpenOrders(storage::Database &database, Id id);
    /// Every active machine with what is booked around [from, to).
    static Result<QList<MachineLoad>> loads(storage::Database &database, Timestamp from, Timestamp to);
};

} // namespace emesa
