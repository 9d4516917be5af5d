// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/machine_service.h"

#include "core/base/ids.h"
#include "server/storage/booking_repository.h"
#include "server/storage/master_tree.h"
#include "server/storage/supplier_repository.h"

#include <algorithm>

namespace emesa {

namespace {

/// Master data that a machine is newly said to be of: there, in use, and not deleted while this unit runs.
Status checkReference(UnitOfWork &work, MasterKind kind, const std::optional<QString> &before, const std::optional<QString> &after)
{
    if (!after || after == before)
        return {};
    const QString name = QString::fromLatin1(masterEntity(kind).name);
    const QString spoken = QString(name).replace(u'_', u' ');
    if (work.isMasterDataElsewhere())
        return isUuid(*after) ? Status() : Error::invalidField(name, QStringLiteral("not_found"), QStringLiteral("There is no such %1.").arg(spoken));
    const auto place = MasterTree::hold(work.database(), kind, *after);
    if (!place)
        return place.error();
    if (!*place || (*place)->isDeleted)
        return Error::invalidField(name, QStringLiteral("not_found"), QStringLiteral("There is no such %1.").arg(spoken));
    if (!(*place)->isActive)
        return Error::invalidField(name, QStringLiteral("inactive"), QStringLiteral("This %1 is inactive.").arg(spoken));
    return {};
}

} // namespace

Status MachineRules::check(UnitOfWork &work, const Machine &before, Machine &after, const QStringList &)
{
    after.photo = before.photo; // set by its own upload, not by a replacement
    if (Status known = checkReference(work, MasterKind::EquipmentType, before.equipmentType, after.equipmentType); !known)
        return known;
    if (Status known = checkReference(work, MasterKind::Plant, before.plant, after.plant); !known)
        return known;
    if (!after.supplier || after.supplier == before.supplier)
        return {};
    const auto supplier = SupplierRepository::lock(work.database(), *after.supplier);
    if (!supplier)
        return supplier.error();
    if (!*supplier)
        return Error::invalidField(QStringLiteral("supplier"), QStringLiteral("not_found"), QStringLiteral("There is no such supplier."));
    return {};
}

Status MachineRules::remove(UnitOfWork &work, const Machine &machine)
{
    const auto inUse = MachineRepository::hasOpenOrders(work.database(), machine.id);
    if (!inUse)
        return inUse.error();
    if (*inUse)
        return recordInUse(QStringLiteral("%1 has open orders. Move them to another machine first, or make the machine inactive.").arg(machine.name));
    return MachineRepository::remove(work.database(), machine.id, work.now());
}

Result<QList<AvailableMachine>> MachineService::available(storage::Database &database, Timestamp from, Timestamp to, const QString &grade) const
{
    const auto loads = MachineRepository::loads(database, from, to);
    if (!loads)
        return loads.error();
    QList<MachineLoad> free;
    for (const MachineLoad &load : *loads) {
        if (load.busyPlaces < load.machine.capacity)
            free.append(load);
    }
    const auto isSetUp = [&](const MachineLoad &load) { return !grade.isEmpty() && load.lastMaterial == grade; };
    const auto rank = [&](const MachineLoad &load) {
        const qint64 rate = load.machine.hourlyRate ? load.machine.hourlyRate->minor : Amount::maxMinor + 1;
        return std::tuple(isSetUp(load) ? 0 : 1, rate, load.busyPlaces - load.machine.capacity, load.machine.id);
    };
    std::sort(free.begin(), free.end(), [&](const MachineLoad &left, const MachineLoad &right) { return rank(left) < rank(right); });

    QList<AvailableMachine> machines;
    for (const MachineLoad &load : std::as_const(free)) {
        AvailableMachine available{load.machine, load.machine.capacity - load.busyPlaces, {}};
        if (isSetUp(load))
            available.reasons += QStringLiteral("Already set up for %1.").arg(grade);
        available.reasons += load.machine.capacity == 1 ? QStringLiteral("Free in the whole window.")
                                                        : QStringLiteral("%1 of %2 places free.").arg(available.freePlaces).arg(load.machine.capacity);
        available.reasons += load.machine.hourlyRate ? QStringLiteral("Hourly rate %1.").arg(load.machine.hourlyRate->toString())
                                                     : QStringLiteral("No hourly rate known.");
        if (load.nextBooking)
            available.reasons += QStringLiteral("Next booking starts %1.").arg(load.nextBooking->toString());
        machines += available;
    }
    return machines;
}

Result<QList<MachineBooking>> MachineService::bookings(storage::Database &database, const Caller &caller, Id machine, Timestamp from, Timestamp to) const
{
    if (const auto found = find(database, machine); !found)
        return found.error();
    auto bookings = BookingRepository::calendar(database, machine, from, to, maxBookings);
    if (!bookings || caller.isStaff())
        return bookings;
    for (MachineBooking &booking : *bookings)
        booking = MachineBooking{{}, {}, {}, {}, {}, booking.startsAt, booking.endsAt};
    return bookings;
}

} // namespace emesa
