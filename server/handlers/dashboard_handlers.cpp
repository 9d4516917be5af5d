// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/dashboard_handlers.h"

#include "core/schema/nested.h"
#include "server/services/dashboard_service.h"
#include "server/services/order_rules.h"

namespace emesa {

namespace {

constexpr int usualDays = 12 * 7;
constexpr int mostDays = 2 * 366;

struct Period
{
    QDate from, to;
};

/// ?from=&to=, whole days, both part of the period.
Result<Period> readPeriod(const RequestContext &context, QDate today)
{
    std::optional<QDate> from, to;
    QList<FieldError> errors;
    const auto items = context.query().queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name != QLatin1String("from") && name != QLatin1String("to")) {
            errors.append({name.left(100), QStringLiteral("unknown_parameter"), QStringLiteral("There is no such parameter here.")});
            continue;
        }
        QDate day;
        if (schema::Codec<QDate>::read(value, day))
            errors.append({name, QStringLiteral("format"), QStringLiteral("Give a day like 2026-01-31.")});
        else
            (name == QLatin1String("from") ? from : to) = day;
    }
    Period period;
    period.to = to.value_or(from ? qMin(today, from->addDays(mostDays - 1)) : today);
    period.from = from.value_or(period.to.addDays(1 - usualDays));
    if (errors.isEmpty() && period.to < period.from)
        errors.append({QStringLiteral("to"), QStringLiteral("range"), QStringLiteral("The period must not end before it begins.")});
    else if (errors.isEmpty() && period.from.daysTo(period.to) >= mostDays)
        errors.append({QStringLiteral("from"), QStringLiteral("range"), QStringLiteral("A period has at most %1 days.").arg(mostDays)});
    if (!errors.isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("validation_failed"), QStringLiteral("Some parameters need to be corrected."), errors};
    return period;
}

} // namespace

void DashboardHandlers::addTo(HandlerTable &table)
{
    table.add("dashboard.get", &get);
}

http::Response DashboardHandlers::get(RequestContext &context)
{
    const Timestamp now = context.store().now();
    const auto period = readPeriod(context, order_rules::today(now));
    if (!period)
        return context.problem(period.error());
    const auto dashboard = DashboardService::of(context.store().database(), context.caller(), period->from, period->to, now);
    if (!dashboard)
        return context.problem(dashboard.error());
    QByteArray body;
    schema::writeObject(body, *dashboard);
    return context.json(200, body);
}

} // namespace emesa
