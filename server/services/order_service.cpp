// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/order_service.h"

#include "core/schema/json.h"
#include "server/services/order_rules.h"
#include "server/storage/booking_repository.h"

namespace emesa {

namespace {

template<typename T>
bool knowsEveryKey(const QJsonObject &json)
{
    QStringList names;
    schema::forEachField<T>([&](const auto &field) { names += QString::fromLatin1(field.name); });
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        if (!names.contains(it.key()))
            return false;
    }
    return true;
}

/// Copies the specification's fields (those named in `only`, if given). Whether any was different.
bool applySpecification(const OrderSpecification &from, Order &to, const QStringList *only = nullptr)
{
    bool differs = false;
    schema::forEachField<OrderSpecification>([&](const auto &field) {
        schema::forEachField<Order>([&](const auto &target) {
            if constexpr (std::is_same_v<schema::ValueOf<decltype(field)>, schema::ValueOf<decltype(target)>>) {
                const QLatin1String name(field.name);
                if (name != QLatin1String(target.name) || (only && !only->contains(name)))
                    return;
                differs = differs || to.*(target.member) != from.*(field.member);
                to.*(target.member) = from.*(field.member);
            }
        });
    });
    return differs;
}

Error wrongStatus(const QString &message, OrderStatus status)
{
    return {ErrorCode::Conflict, QStringLiteral("wrong_status"), message, {}, {{QStringLiteral("status"), schema::enumToString(status)}}};
}

} // namespace

Result<Order> OrderService::find(storage::Database &database, const Caller &caller, Id id) const
{
    const auto found = OrderRepository::find(database, id);
    if (!found)
        return found.error();
    if (!*found || !order_rights::canSee(caller, (*found)->order.client, (*found)->supplier))
        return Error{ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("There is no such order.")};
    return (*found)->order;
}

Result<ListPage> OrderService::list(storage::Database &database, const Caller &caller, const api::ListQuery &query,
                                    const std::function<void(const storage::Row &)> &each) const
{
    const ListScope scope = caller.isStaff() ? OrderRepository::everyOrder(caller.userId)
        : caller.supplierId                  ? OrderRepository::ofClientOrSupplier(caller.userId, *caller.supplierId)
                                             : OrderRepository::ofClient(caller.userId);
    return ListSelect::run(database, OrderRepository::list(), query, scope, m_counts, each);
}

Status OrderService::history(storage::Database &database, const Caller &caller, Id id, Id since, int limit,
                             const std::function<void(const storage::Row &)> &each) const
{
    if (const auto order = find(database, caller, id); !order)
        return order.error();
    return OrderRepository::forEachEvent(database, id, since, limit, each);
}

Result<Order> OrderService::create(UnitOfWork &work, const OrderDraft &draft, const NewOrderFiles &files) const
{
    if (!isKnownCurrency(draft.currency))
        return Error::invalidField(QStringLiteral("currency"), QStringLiteral("choice"),
                                   QStringLiteral("Orders cannot be placed in this currency."));
    if (files.staged.isEmpty() && !files.stepUpload && !files.drawingUpload)
        return Error::invalidField(QStringLiteral("step_file"), QStringLiteral("required"),
                                   QStringLiteral("Add a STEP file, a drawing, or both."));
    Order order;
    applySpecification(draft, order);
    order.currency = draft.currency;
    const auto id = OrderRepository::insert(work.database(), work.caller().userId, order, work.now());
    if (!id)
        return id.error();
    for (const StagedFile &file : files.staged) {
        if (const auto attached = m_files.attach(work, *id, file); !attached)
            return attached.error();
    }
    const auto attach = [&](const std::optional<QString> &upload, FileKind kind, const QString &field) -> Status {
        if (!upload)
            return {};
        const auto attached = m_files.attachUpload(work, *id, kind, field, *upload);
        return attached ? Status() : Status(attached.error());
    };
    if (Status attached = attach(files.stepUpload, FileKind::Step, QStringLiteral("step_file")); !attached)
        return attached.error();
    if (Status attached = attach(files.drawingUpload, FileKind::Drawing, QStringLiteral("d2_draft_design")); !attached)
        return attached.error();
    return OrderChange::created(work, m_counts, *id);
}

Result<Order> OrderService::update(UnitOfWork &work, Id id, const QJsonObject &patch, std::optional<int> expectedVersion) const
{
    auto change = OrderChange::open(work, m_counts, id);
    if (!change)
        return change.error();
    const bool isStaff = work.caller().isStaff();
    if (!isStaff && !change->isOwn())
        return Error{ErrorCode::Forbidden, QStringLiteral("permission_denied"), QStringLiteral("This order is not yours to change.")};
    if (Status current = change->requireVersion(expectedVersion); !current)
        return current.error();
    const bool asStaff = isStaff && (!change->isOwn() || knowsEveryKey<OrderStaffPatch>(patch));
    return asStaff ? updateByStaff(*change, patch) : updateSpecification(*change, patch);
}

Result<Order> OrderService::updateSpecification(OrderChange &change, const QJsonObject &patch) const
{
    OrderSpecification input;
    const auto sent = schema::readObject(patch, input, schema::ReadMode::Partial);
    if (!sent)
        return sent.error();
    if (change.before().status != OrderStatus::UnderReview)
        return wrongStatus(QStringLiteral("The specification can only be changed while the order is under review."), change.before().status);
    if (!applySpecification(input, change.now(), &*sent))
        return change.before();
    change.notify(QStringLiteral("Order %1 was changed by its client").arg(change.id()));
    return change.finish(QStringLiteral("updated"));
}

Result<Order> OrderService::updateByStaff(OrderChange &change, const QJsonObject &patch) const
{
    OrderStaffPatch input;
    const auto sent = schema::readObject(patch, input, schema::ReadMode::Partial);
    if (!sent)
        return sent.error();
    const OrderStatus status = change.before().status;
    Order &order = change.now();
    bool differs = false;
    const auto take = [&](const char *name, auto &value, const auto &given) {
        if (!sent->contains(QLatin1String(name)) || value == given)
            return false;
        value = given;
        differs = true;
        return true;
    };
    take("admin_notes", order.adminNotes, input.adminNotes);
    take("actual_cost", order.actualCost, input.actualCost);
    if (take("expected_completion_date", order.expectedCompletionDate, input.expectedCompletionDate)) {
        if (isClosed(status))
            return wrongStatus(QStringLiteral("This order is closed; there is nothing left to promise."), status);
        if (Status fine = order_rules::notInThePast(QStringLiteral("expected_completion_date"), input.expectedCompletionDate, change.work().now()); !fine)
            return fine.error();
    }
    if (take("price_estimate", order.priceEstimate, input.priceEstimate)
        && status != OrderStatus::UnderReview && status != OrderStatus::Negotiation)
        return wrongStatus(QStringLiteral("The price has been agreed already."), status);
    if (sent->contains(QLatin1String("machine")) && input.machine != order.machine) {
        differs = true;
        const Status moved = input.machine ? m_production.book(change, {*input.machine, {}, {}}) : m_production.unbook(change);
        if (!moved)
            return moved.error();
    }
    if (!differs)
        return change.before();
    if (order.expectedCompletionDate != change.before().expectedCompletionDate && order.expectedCompletionDate) {
        const QString day = order.expectedCompletionDate->toString(Qt::ISODate);
        if (const auto told = change.tell(QStringLiteral("Expected completion: %1.").arg(day)); !told)
            return told.error();
        change.notify(QStringLiteral("Order %1 is promised for %2").arg(change.id()).arg(day));
    }
    return change.finish(QStringLiteral("updated"));
}

Result<Order> OrderService::cancel(UnitOfWork &work, Id id, const CancelInput &input, std::optional<int> expectedVersion) const
{
    auto change = OrderChange::open(work, m_counts, id);
    if (!change)
        return change.error();
    if (Status fine = change->require(OrderAction::Cancel, expectedVersion); !fine)
        return fine.error();
    change->now().status = OrderStatus::Cancelled;
    if (Status freed = BookingRepository::free(work.database(), id); !freed)
        return freed.error();
    change->note(QStringLiteral("reason"), input.reason);
    if (const auto told = change->tell(QStringLiteral("Order cancelled: %1").arg(input.reason)); !told)
        return told.error();
    change->notify(QStringLiteral("Order %1 was cancelled").arg(id), input.reason);
    return change->finish(QStringLiteral("cancelled"));
}

Status OrderService::remove(UnitOfWork &work, Id id, std::optional<int> expectedVersion) const
{
    auto change = OrderChange::open(work, m_counts, id);
    if (!change)
        return change.error();
    if (!work.caller().isStaff() && !change->isOwn())
        return Error{ErrorCode::Forbidden, QStringLiteral("permission_denied"), QStringLiteral("This order is not yours to delete.")};
    if (Status current = change->requireVersion(expectedVersion); !current)
        return current;
    if (!isBeforeProduction(change->before().status))
        return wrongStatus(QStringLiteral("Only orders that production has not begun can be deleted."), change->before().status);
    if (Status freed = BookingRepository::free(work.database(), id); !freed)
        return freed;
    change->notify(QStringLiteral("Order %1 was deleted").arg(id));
    return change->finishDeleted();
}

} // namespace emesa
