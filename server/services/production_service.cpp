// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/production_service.h"

#include "server/services/notification_service.h"
#include "server/storage/booking_repository.h"
#include "server/storage/offer_repository.h"

#include <QJsonArray>

namespace emesa {

namespace {

constexpr qint64 secondsPerDay = 24 * 60 * 60;
constexpr qint64 clockSkewSeconds = 60;
constexpr qint64 longestBookingDays = 3650;

/// The most bookings that run at the same moment. `bookings` by start; each is [start, end).
int mostAtOnce(const QList<Booking> &bookings)
{
    qsizetype most = 0;
    for (const Booking &candidate : bookings) {
        // The busiest moment is when some booking starts.
        most = qMax(most, std::count_if(bookings.begin(), bookings.end(), [&](const Booking &other) {
            return other.startsAt <= candidate.startsAt && candidate.startsAt < other.endsAt;
        }));
    }
    return int(most);
}

Error machineConflict(const char *reason, const QString &message, const QStringList &reasons, const QJsonArray &busy = {})
{
    Error error{ErrorCode::Conflict, QString::fromLatin1(reason), message, {}, {{QStringLiteral("reasons"), QJsonArray::fromStringList(reasons)}}};
    if (!busy.isEmpty())
        error.details.insert(QStringLiteral("busy"), busy);
    return error;
}

Error notReady(const char *reason, const QString &message)
{
    return {ErrorCode::Conflict, QString::fromLatin1(reason), message};
}

} // namespace

Status ProductionService::book(OrderChange &change, const AssignMachineInput &input) const
{
    if (Status fine = change.require(OrderAction::AssignMachine, std::nullopt); !fine)
        return fine;
    const Timestamp now = change.work().now();
    const Timestamp startsAt = input.startsAt.value_or(now);
    qint64 days = 1;
    if (!input.endsAt && change.stored().agreedOffer) {
        const auto offer = OfferRepository::find(change.database(), change.id(), *change.stored().agreedOffer);
        if (!offer)
            return offer.error();
        if (*offer)
            days = qMax(1, (*offer)->leadTimeDays.value_or(1));
    }
    const Timestamp endsAt = input.endsAt.value_or(startsAt.plusSeconds(days * secondsPerDay));
    if (startsAt < now.plusSeconds(-clockSkewSeconds))
        return Error::invalidField(QStringLiteral("starts_at"), QStringLiteral("past"), QStringLiteral("This time is in the past."));
    if (endsAt <= startsAt || endsAt > startsAt.plusSeconds(longestBookingDays * secondsPerDay))
        return Error::invalidField(QStringLiteral("ends_at"), QStringLiteral("range"),
                                   QStringLiteral("The end must come after the start, at most %1 days.").arg(longestBookingDays));

    const auto machine = BookingRepository::lockMachine(change.database(), input.machineId);
    if (!machine)
        return machine.error();
    if (!*machine || (*machine)->isDeleted)
        return Error::invalidField(QStringLiteral("machine_id"), QStringLiteral("unknown"), QStringLiteral("There is no such machine."));
    QStringList unsuitable;
    if (!(*machine)->isActive)
        unsuitable += QStringLiteral("inactive");
    if ((*machine)->isSupplierGone)
        unsuitable += QStringLiteral("supplier_gone");
    if (!unsuitable.isEmpty())
        return machineConflict("machine_unsuitable", QStringLiteral("%1 cannot take orders.").arg((*machine)->name), unsuitable);

    const auto others = BookingRepository::overlapping(change.database(), input.machineId, startsAt, endsAt, change.id());
    if (!others)
        return others.error();
    if (mostAtOnce(*others) >= (*machine)->capacity) {
        QJsonArray busy;
        for (const Booking &booking : *others)
            busy.append(QJsonObject{{QStringLiteral("order"), booking.order},
                                    {QStringLiteral("starts_at"), booking.startsAt.toString()},
                                    {QStringLiteral("ends_at"), booking.endsAt.toString()}});
        return machineConflict("machine_busy", QStringLiteral("%1 is busy at that time.").arg((*machine)->name),
                               {QStringLiteral("busy")}, busy);
    }
    if (Status booked = BookingRepository::replace(change.database(), {change.id(), input.machineId, startsAt, endsAt},
                                                   change.caller().userId, now);
        !booked)
        return booked;
    change.now().machine = input.machineId;
    change.now().machineName = (*machine)->name;
    change.note(QStringLiteral("booked"), QJsonArray{startsAt.toString(), endsAt.toString()});
    return {};
}

Status ProductionService::unbook(OrderChange &change) const
{
    if (Status fine = change.require(OrderAction::AssignMachine, std::nullopt); !fine)
        return fine;
    if (!isBeforeProduction(change.before().status))
        return notReady("wrong_status", QStringLiteral("Production has begun: give the order another machine instead of none."));
    change.now().machine.reset();
    change.now().machineName.reset();
    return BookingRepository::free(change.database(), change.id());
}

Result<Order> ProductionService::assignMachine(UnitOfWork &work, Id id, const AssignMachineInput &input,
                                               std::optional<int> expectedVersion) const
{
    auto change = OrderChange::open(work, m_counts, id);
    if (!change)
        return change.error();
    if (Status fine = change->require(OrderAction::AssignMachine, expectedVersion); !fine)
        return fine.error();
    if (Status booked = book(*change, input); !booked)
        return booked.error();
    auto order = change->finish(QStringLiteral("machine_assigned"));
    if (!order)
        return order;
    const auto stored = OrderRepository::find(work.database(), id);
    if (!stored)
        return stored.error();
    if (*stored && (*stored)->supplier) {
        const NotificationDraft notification{QStringLiteral("order.machine_assigned"),
                                             QStringLiteral("Order %1 is on %2").arg(id).arg(order->machineName.value_or(QString())), {}, id};
        if (Status told = NotificationService::toSupplier(work, notification, *(*stored)->supplier); !told)
            return told.error();
    }
    return order;
}

Result<Order> ProductionService::start(UnitOfWork &work, Id id, std::optional<int> expectedVersion) const
{
    auto change = OrderChange::open(work, m_counts, id);
    if (!change)
        return change.error();
    if (Status fine = change->require(OrderAction::StartProduction, expectedVersion); !fine)
        return fine.error();
    if (!change->before().paymentConfirmed)
        return notReady("not_paid", QStringLiteral("The order has not been paid."));
    const auto booked = BookingRepository::hasBooking(work.database(), id);
    if (!booked)
        return booked.error();
    if (!change->before().machine || !*booked)
        return notReady("no_machine", QStringLiteral("Assign a machine first."));
    const Status released = m_files.releaseLatest(work, id);
    if (!released && released.error().reason != QLatin1String("no_file"))
        return released.error();
    change->note(QStringLiteral("files_released"), released.hasValue());
    change->now().status = OrderStatus::InProduction;
    change->now().dateProductionStarted = work.now();
    if (const auto told = change->tell(QStringLiteral("Production has started.")); !told)
        return told.error();
    change->notify(QStringLiteral("Production of order %1 has started").arg(id));
    return change->finish(QStringLiteral("production_started"));
}

Result<Order> ProductionService::complete(UnitOfWork &work, Id id, const CompleteInput &input, std::optional<int> expectedVersion) const
{
    auto change = OrderChange::open(work, m_counts, id);
    if (!change)
        return change.error();
    if (Status fine = change->require(OrderAction::Complete, expectedVersion); !fine)
        return fine.error();
    if (input.actualCost)
        change->now().actualCost = input.actualCost;
    change->now().goodQuantity = input.goodQuantity;
    change->now().scrapQuantity = input.scrapQuantity;
    if (input.goodQuantity)
        change->note(QStringLiteral("good_quantity"), *input.goodQuantity);
    if (input.scrapQuantity)
        change->note(QStringLiteral("scrap_quantity"), *input.scrapQuantity);
    change->now().status = OrderStatus::Completed;
    change->now().dateCompleted = work.now();
    if (Status freed = BookingRepository::free(work.database(), id); !freed)
        return freed.error();
    if (const auto told = change->tell(QStringLiteral("The order is complete.")); !told)
        return told.error();
    change->notify(QStringLiteral("Order %1 is complete").arg(id));
    return change->finish(QStringLiteral("completed"));
}

Result<Order> ProductionService::pause(UnitOfWork &work, Id id, const PauseInput &input, std::optional<int> expectedVersion) const
{
    auto change = OrderChange::open(work, m_counts, id);
    if (!change)
        return change.error();
    if (Status fine = change->require(OrderAction::PauseProduction, expectedVersion); !fine)
        return fine.error();
    change->now().onHold = true;
    change->now().holdReason = input.reason.trimmed();
    change->note(QStringLiteral("reason"), input.reason);
    change->notify(QStringLiteral("Production of order %1 rests").arg(id), input.reason);
    return change->finish(QStringLiteral("production_paused"));
}

Result<Order> ProductionService::resume(UnitOfWork &work, Id id, const ResumeInput &input, std::optional<int> expectedVersion) const
{
    auto change = OrderChange::open(work, m_counts, id);
    if (!change)
        return change.error();
    if (Status fine = change->require(OrderAction::ResumeProduction, expectedVersion); !fine)
        return fine.error();
    change->now().onHold = false;
    change->now().holdReason.clear();
    if (!input.reason.isEmpty())
        change->note(QStringLiteral("reason"), input.reason);
    change->notify(QStringLiteral("Production of order %1 goes on").arg(id), input.reason);
    return change->finish(QStringLiteral("production_resumed"));
}

} // namespace emesa
