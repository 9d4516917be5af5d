// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/machine_handlers.h"

#include "core/schema/nested.h"

namespace emesa {

namespace {

constexpr qint64 usualWindowSeconds = 24 * 3600;
constexpr qint64 usualCalendarSeconds = 14 * usualWindowSeconds;

void derivePhotoUrl(const RequestContext &context, Machine &machine)
{
    if (!machine.photo.isEmpty())
        machine.photoUrl = context.baseUrl() + api::pathOf("machines.photo", {QString::number(machine.id)});
}

struct Window
{
    Timestamp from, to;
    std::optional<Id> order;
};

/// ?from=&to=, and &order= where `takesOrder`; without times from now on for `usualSeconds`.
Result<Window> readWindow(const RequestContext &context, Timestamp now, qint64 usualSeconds, bool takesOrder)
{
    Window window{now, now.plusSeconds(usualSeconds), std::nullopt};
    std::optional<Timestamp> to;
    QList<FieldError> errors;
    const auto items = context.query().queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name == QLatin1String("from") || name == QLatin1String("to")) {
            const auto moment = Timestamp::fromString(QString(value).replace(u' ', u'+'));
            if (!moment)
                errors.append({name, QStringLiteral("format"), QStringLiteral("Give a time like 2026-01-12T09:30:00Z.")});
            else if (name == QLatin1String("from"))
                window.from = *moment;
            else
                to = *moment;
        } else if (takesOrder && name == QLatin1String("order")) {
            bool isNumber = false;
            window.order = value.toLongLong(&isNumber);
            if (!isNumber || *window.order < 1)
                errors.append({name, QStringLiteral("type"), QStringLiteral("Give the number of an order.")});
        } else {
            errors.append({name.left(100), QStringLiteral("unknown_parameter"), QStringLiteral("There is no such parameter here.")});
        }
    }
    window.to = to.value_or(window.from.plusSeconds(usualSeconds));
    if (errors.isEmpty() && window.to <= window.from)
        errors.append({QStringLiteral("to"), QStringLiteral("range"), QStringLiteral("The end must be after the start.")});
    if (!errors.isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("validation_failed"), QStringLiteral("Some parameters need to be corrected."), errors};
    return window;
}

} // namespace

MachineHandlers::MachineHandlers(MachineService &machines, SupplierService &suppliers, OrderService &orders)
    : m_service(machines), m_orders(orders), m_machines(machines, &derivePhotoUrl), m_suppliers(suppliers)
{
}

void MachineHandlers::addTo(HandlerTable &table)
{
    m_machines.addTo(table, "machines");
    m_suppliers.addTo(table, "suppliers");
    table.add("machines.available", [this](RequestContext &context) { return available(context); });
    table.add("machines.bookings", [this](RequestContext &context) { return bookings(context); });
}

http::Response MachineHandlers::available(RequestContext &context)
{
    storage::Database &database = context.store().database();
    const auto window = readWindow(context, context.store().now(), usualWindowSeconds, true);
    if (!window)
        return context.problem(window.error());
    QString grade;
    if (window->order) {
        const auto order = m_orders.find(database, context.caller(), *window->order);
        if (!order)
            return context.problem(order.error());
        grade = order->materialGrade;
    }
    const auto machines = m_service.available(database, window->from, window->to, grade);
    if (!machines)
        return context.problem(machines.error());
    QByteArray body = "[";
    for (const AvailableMachine &available : *machines) {
        if (body.size() > 1)
            body += ',';
        QByteArray machine = m_machines.text(context, available.machine);
        machine.chop(1);
        body += machine + ",\"free_places\":";
        schema::appendNumber(body, available.freePlaces);
        body += ",\"reasons\":";
        schema::Codec<QStringList>::write(body, available.reasons);
        body += '}';
    }
    return context.json(200, QByteArray(body + ']'));
}

http::Response MachineHandlers::bookings(RequestContext &context)
{
    const auto id = context.id();
    if (!id)
        return context.problem(id.error());
    const auto window = readWindow(context, context.store().now(), usualCalendarSeconds, false);
    if (!window)
        return context.problem(window.error());
    const auto bookings = m_service.bookings(context.store().database(), context.caller(), *id, window->from, window->to);
    if (!bookings)
        return context.problem(bookings.error());
    QByteArray body;
    schema::Codec<QList<MachineBooking>>::write(body, *bookings);
    return context.json(200, body);
}

} // namespace emesa
