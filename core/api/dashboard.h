// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/schema/openapi.h"

namespace emesa::api {

// What GET /api/dashboard/ answers. Values are whole numbers in the unit named beside them: "orders", "minor" (hundredths
// of `currency`), "basis_points" (9525 is 95.25 %), "minutes" (of business hours), "hours". Where `n` is 0 there is no data:
// show that, not the value. `formula` names the definition; `filter` holds the list parameters of /api/orders/ that give
// the rows behind a figure.

struct DashboardFigure
{
    QString key;
    QString unit;
    qint64 value = 0;
    std::optional<qint64> before; ///< the same one period earlier, where that says something
    qint64 n = 0;                 ///< orders it was computed from
    QString currency;             ///< for "minor"
    QString formula;
    QMap<QString, QString> filter;
};

struct DashboardLine
{
    QString key;
    QString currency;
    QList<qint64> values;
    QList<qint64> n; ///< orders behind each value; 0: no data
};

/// Lines over the same moments.
struct DashboardSeries
{
    QString key;
    QString unit;
    QString step;     ///< "week" or "month"
    QStringList days; ///< first day of each step
    QList<DashboardLine> lines;
    std::optional<qint64> target;
    QString formula;
};

/// How full a machine is in the two weeks that begin today.
struct DashboardMachine
{
    Id machine = 0;
    QString name;
    qint64 bookedMinutes = 0;
    qint64 capacityMinutes = 0;
    qint64 load = 0; ///< basis points
};

/// An order somebody should look at now, and what to do about it.
struct DashboardItem
{
    QString reason; ///< "late", "on_hold", "to_review", "answer_offer", "no_machine", "pay"
    Id order = 0;
    QString partId;
    QString clientName;
    QString action; ///< wire name of an OrderAction
    Timestamp since;
};

struct Dashboard
{
    QDate from;
    QDate to;                   ///< inclusive; days in UTC
    Timestamp at;
    bool isWholeShop = false;   ///< else the caller's own orders
    QList<DashboardFigure> figures;
    QList<DashboardSeries> series;
    QList<DashboardMachine> machines;
    qint64 loadLimit = 0;       ///< basis points; above it a machine is crowded
    QList<DashboardItem> attention;
};

} // namespace emesa::api

namespace emesa::schema {

template<>
inline constexpr auto schemaOf<api::DashboardFigure> = entity("dashboard_figure",
    field("key", &api::DashboardFigure::key),
    field("unit", &api::DashboardFigure::unit),
    field("value", &api::DashboardFigure::value),
    field("before", &api::DashboardFigure::before, {.title = QT_TRANSLATE_NOOP("DashboardFigure", "One period earlier")}),
    field("n", &api::DashboardFigure::n, {.title = QT_TRANSLATE_NOOP("DashboardFigure", "Orders it was computed from; 0: no data")}),
    field("currency", &api::DashboardFigure::currency),
    field("formula", &api::DashboardFigure::formula),
    field("filter", &api::DashboardFigure::filter, {.title = QT_TRANSLATE_NOOP("DashboardFigure", "Parameters of /api/orders/ that give the rows behind it")}));

template<>
inline constexpr auto schemaOf<api::DashboardLine> = entity("dashboard_line",
    field("key", &api::DashboardLine::key),
    field("currency", &api::DashboardLine::currency),
    field("values", &api::DashboardLine::values),
    field("n", &api::DashboardLine::n, {.title = QT_TRANSLATE_NOOP("DashboardLine", "Orders behind each value; 0: no data")}));

template<>
inline constexpr auto schemaOf<api::DashboardSeries> = entity("dashboard_series",
    field("key", &api::DashboardSeries::key),
    field("unit", &api::DashboardSeries::unit),
    field("step", &api::DashboardSeries::step),
    field("days", &api::DashboardSeries::days, {.title = QT_TRANSLATE_NOOP("DashboardSeries", "First day of each step")}),
    field("lines", &api::DashboardSeries::lines),
    field("target", &api::DashboardSeries::target),
    field("formula", &api::DashboardSeries::formula));

template<>
inline constexpr auto schemaOf<api::DashboardMachine> = entity("dashboard_machine",
    field("machine", &api::DashboardMachine::machine),
    field("name", &api::DashboardMachine::name),
    field("booked_minutes", &api::DashboardMachine::bookedMinutes),
    field("capacity_minutes", &api::DashboardMachine::capacityMinutes),
    field("load", &api::DashboardMachine::load, {.title = QT_TRANSLATE_NOOP("DashboardMachine", "Booked of capacity, basis points")}));

template<>
inline constexpr auto schemaOf<api::DashboardItem> = entity("dashboard_item",
    field("reason", &api::DashboardItem::reason),
    field("order", &api::DashboardItem::order),
    field("part_id", &api::DashboardItem::partId),
    field("client_name", &api::DashboardItem::clientName),
    field("action", &api::DashboardItem::action),
    field("since", &api::DashboardItem::since));

template<>
inline constexpr auto schemaOf<api::Dashboard> = entity("dashboard",
    field("from", &api::Dashboard::from),
    field("to", &api::Dashboard::to),
    field("at", &api::Dashboard::at),
    field("is_whole_shop", &api::Dashboard::isWholeShop),
    field("figures", &api::Dashboard::figures),
    field("series", &api::Dashboard::series),
    field("machines", &api::Dashboard::machines),
    field("load_limit", &api::Dashboard::loadLimit),
    field("attention", &api::Dashboard::attention));

} // namespace emesa::schema
