// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/order_handlers.h"

#include "server/handlers/list_answer.h"
#include "server/handlers/order_form.h"
#include "server/handlers/order_json.h"

namespace emesa {

namespace {

constexpr int historyLimit = 1000;
constexpr int offersLimit = 1000;

http::Response orderAnswer(const RequestContext &context, int status, const Order &order)
{
    http::Response response = context.json(status, OrderJson(context.caller(), context.baseUrl()).text(order));
    response.headers.add("ETag", context.etag(order.version));
    return response;
}

/// One transaction around `change(UnitOfWork &)`, a callable that answers Result<T>, and `render(T)`. A right that
/// only the order's own row decides is refused here, after the pipeline, so its audit line is written here too.
template<typename F, typename R>
http::Response writeOrder(RequestContext &context, F &&change, R &&render)
{
    std::optional<Error> refused;
    http::Response response = context.write([&](UnitOfWork &work) -> Result<http::Response> {
        const auto result = change(work);
        if (!result) {
            refused = result.error();
            return result.error();
        }
        return render(*result);
    });
    if (refused && refused->code == ErrorCode::Forbidden && response.status == 403) {
        context.auditRefusal({.event = QStringLiteral("access.denied"),
                              .entity = QStringLiteral("order"),
                              .entityId = context.parameter(QStringLiteral("id")),
                              .failureReason = QString::fromLatin1(context.endpoint().id)});
    }
    return response;
}

/// An action on the order in the path with a body of type Input: `act(UnitOfWork &, Id, const Input &, version)`.
template<typename Input, typename F>
http::Response takeAction(RequestContext &context, F &&act)
{
    const auto id = context.id();
    if (!id)
        return context.problem(id.error());
    const auto input = context.body<Input>();
    if (!input)
        return context.problem(input.error());
    return writeOrder(
        context, [&](UnitOfWork &work) { return act(work, *id, *input, context.expectedVersion()); },
        [&](const Order &order) { return orderAnswer(context, 200, order); });
}

} // namespace

void OrderHandlers::addTo(HandlerTable &table)
{
    using Version = std::optional<int>;
    table.add("orders.list", [this](RequestContext &context) { return list(context); });
    table.add("orders.create", [this](RequestContext &context) { return create(context); });
    table.add("orders.get", [this](RequestContext &context) { return get(context); });
    table.add("orders.update", [this](RequestContext &context) { return update(context); });
    table.add("orders.delete", [this](RequestContext &context) { return remove(context); });
    table.add("orders.offers", [this](RequestContext &context) { return offers(context); });
    table.add("orders.history", [this](RequestContext &context) { return history(context); });
    table.add("orders.send_counter_offer", [this](RequestContext &context) { return sendCounterOffer(context); });

    table.add("orders.approve", [this](RequestContext &context) {
        return takeAction<ApproveInput>(context, [this](UnitOfWork &work, Id id, const ApproveInput &input, Version version) {
            return m_negotiation.approve(work, id, input, version);
        });
    });
    table.add("orders.reject", [this](RequestContext &context) {
        return takeAction<RejectInput>(context, [this](UnitOfWork &work, Id id, const RejectInput &input, Version version) {
            return m_negotiation.reject(work, id, input, version);
        });
    });
    table.add("orders.accept_counter_offer", [this](RequestContext &context) {
        return takeAction<AcceptOfferInput>(context, [this](UnitOfWork &work, Id id, const AcceptOfferInput &input, Version version) {
            return m_negotiation.accept(work, id, OrderAction::AcceptCounterOffer, input, version);
        });
    });
    table.add("orders.confirm_price", [this](RequestContext &context) {
        return takeAction<AcceptOfferInput>(context, [this](UnitOfWork &work, Id id, const AcceptOfferInput &input, Version version) {
            return m_negotiation.accept(work, id, OrderAction::ConfirmPrice, input, version);
        });
    });
    table.add("orders.decline_counter_offer", [this](RequestContext &context) {
        return takeAction<DeclineOfferInput>(context, [this](UnitOfWork &work, Id id, const DeclineOfferInput &input, Version version) {
            return m_negotiation.decline(work, id, input, version);
        });
    });
    table.add("orders.confirm_payment", [this](RequestContext &context) {
        return takeAction<PaymentInput>(context, [this](UnitOfWork &work, Id id, const PaymentInput &input, Version version) {
            return m_negotiation.confirmPayment(work, id, input, version);
        });
    });
    table.add("orders.assign_machine", [this](RequestContext &context) {
        return takeAction<AssignMachineInput>(context, [this](UnitOfWork &work, Id id, const AssignMachineInput &input, Version version) {
            return m_production.assignMachine(work, id, input, version);
        });
    });
    table.add("orders.start_production", [this](RequestContext &context) {
        return takeAction<NoInput>(context, [this](UnitOfWork &work, Id id, const NoInput &, Version version) {
            return m_production.start(work, id, version);
        });
    });
    table.add("orders.pause_production", [this](RequestContext &context) {
        return takeAction<PauseInput>(context, [this](UnitOfWork &work, Id id, const PauseInput &input, Version version) {
            return m_production.pause(work, id, input, version);
        });
    });
    table.add("orders.resume_production", [this](RequestContext &context) {
        return takeAction<ResumeInput>(context, [this](UnitOfWork &work, Id id, const ResumeInput &input, Version version) {
            return m_production.resume(work, id, input, version);
        });
    });
    table.add("orders.complete", [this](RequestContext &context) {
        return takeAction<CompleteInput>(context, [this](UnitOfWork &work, Id id, const CompleteInput &input, Version version) {
            return m_production.complete(work, id, input, version);
        });
    });
    table.add("orders.cancel", [this](RequestContext &context) {
        return takeAction<CancelInput>(context, [this](UnitOfWork &work, Id id, const CancelInput &input, Version version) {
            return m_orders.cancel(work, id, input, version);
        });
    });
}

http::Response OrderHandlers::list(RequestContext &context)
{
    const auto query = context.listQuery<Order>();
    if (!query)
        return context.problem(query.error());
    const OrderJson json(context.caller(), context.baseUrl());
    QByteArray rows;
    static constexpr qsizetype usualRowSize = 1400;
    rows.reserve(qMin(query->limit, 100) * usualRowSize);
    const auto page = m_orders.list(context.store().database(), context.caller(), *query, [&](const storage::Row &row) {
        if (!rows.isEmpty())
            rows += ',';
        json.writeRow(rows, row, ListSelect::firstColumn);
    });
    return page ? listAnswer(context, *query, *page, rows) : context.problem(page.error());
}

http::Response OrderHandlers::create(RequestContext &context)
{
    const auto form = readOrderForm(context, m_files);
    if (!form)
        return context.problem(form.error());
    return writeOrder(
        context, [&](UnitOfWork &work) { return m_orders.create(work, form->draft, form->files); },
        [&](const Order &order) {
            http::Response response = orderAnswer(context, 201, order);
            response.headers.add("Location", api::pathOf("orders.get", {QString::number(order.id)}).toLatin1());
            return response;
        });
}

http::Response OrderHandlers::get(RequestContext &context)
{
    const auto id = context.id();
    if (!id)
        return context.problem(id.error());
    const auto order = m_orders.find(context.store().database(), context.caller(), *id);
    if (!order)
        return context.problem(order.error());
    if (context.hasCurrent(order->version)) {
        http::Response unchanged = context.empty(304);
        unchanged.headers.add("ETag", context.etag(order->version));
        return unchanged;
    }
    return orderAnswer(context, 200, *order);
}

http::Response OrderHandlers::update(RequestContext &context)
{
    const auto id = context.id();
    if (!id)
        return context.problem(id.error());
    const auto patch = context.jsonBody();
    if (!patch)
        return context.problem(patch.error());
    return writeOrder(
        context, [&](UnitOfWork &work) { return m_orders.update(work, *id, *patch, context.expectedVersion()); },
        [&](const Order &order) { return orderAnswer(context, 200, order); });
}

http::Response OrderHandlers::remove(RequestContext &context)
{
    const auto id = context.id();
    if (!id)
        return context.problem(id.error());
    return writeOrder(
        context,
        [&](UnitOfWork &work) -> Result<bool> {
            const Status removed = m_orders.remove(work, *id, context.expectedVersion());
            if (!removed)
                return removed.error();
            return true;
        },
        [&](bool) { return context.empty(); });
}

http::Response OrderHandlers::sendCounterOffer(RequestContext &context)
{
    const auto id = context.id();
    if (!id)
        return context.problem(id.error());
    const auto input = context.body<CounterOfferInput>();
    if (!input)
        return context.problem(input.error());
    return writeOrder(
        context, [&](UnitOfWork &work) { return m_negotiation.sendCounterOffer(work, *id, *input, context.expectedVersion()); },
        [&](const Message &message) {
            QByteArray text;
            schema::writeObject(text, message);
            return context.json(201, text);
        });
}

http::Response OrderHandlers::offers(RequestContext &context)
{
    return sinceAnswer<Offer>(context, [&](Id id, qint64 since, const auto &each) {
        return m_negotiation.offers(context.store().database(), context.caller(), id, since, offersLimit, each);
    });
}

http::Response OrderHandlers::history(RequestContext &context)
{
    return sinceAnswer<OrderEvent>(context, [&](Id id, qint64 since, const auto &each) {
        return m_orders.history(context.store().database(), context.caller(), id, since, historyLimit, each);
    });
}

} // namespace emesa
