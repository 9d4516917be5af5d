// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/city_list_bench.h"

#include "core/base/clock.h"
#include "server/storage/bulk_masters.h"
#include "server/storage/master_repository.h"
#include "tests/bench/database_ceiling.h"

namespace emesa::bench {

namespace {

constexpr int readerCount = 16;
constexpr qint64 cityCount = 100'000;

Result<QString> fill(Site &site)
{
    const auto url = storage::DatabaseUrl::parse(site.databaseUrl());
    if (!url)
        return url.error();
    const auto database = storage::Database::open(*url, {}, {.readTimeoutSeconds = 600, .writeTimeoutSeconds = 600});
    if (!database)
        return database.error();
    if (Status made = bulkMasters::insert(**database, cityCount, SystemClock().now()); !made)
        return made.error();
    return bulkMasters::someState(**database);
}

struct Case
{
    const char *name;
    QByteArray query;
};

Status measure(Site &site, const Case &one)
{
    Report &report = site.report();
    const QByteArray path = "/api/master/cities/?" + one.query;
    auto query = api::parseListQuery(QUrlQuery(QString::fromLatin1(one.query)), api::listRules<City>());
    if (!query)
        return query.error();
    query->filters.append({QStringLiteral("is_deleted"), QStringLiteral("false")}); // as the service asks
    const auto statement = ListSelect::statement(MasterRepository<City>::list(), *query, {});
    if (!statement)
        return statement.error();
    auto ceiling = DatabaseCeiling::forStatement(site, *statement);
    if (!ceiling)
        return ceiling.error();
    const double seconds = site.options().seconds;
    if (const auto warm = site.load(site.readers(path, readerCount), seconds / 2); !warm)
        return warm.error();
    QList<double> rates, ceilings, ratios, medians, tails, sizes;
    for (int pair = 0; pair < site.options().pairs; ++pair) {
        const auto ours = site.load(site.readers(path, readerCount), seconds);
        if (!ours)
            return ours.error();
        const auto theirs = ceiling->measure(seconds);
        if (!theirs)
            return theirs.error();
        rates += ours->perSecond();
        ceilings += *theirs;
        ratios += ours->perSecond() / *theirs;
        medians += ours->percentileMs(0.5);
        tails += ours->percentileMs(0.99);
        sizes += double(ours->bytes) / double(std::max<qint64>(1, ours->good));
        report.note(QStringLiteral("   pair %1: %2 requests/s, p50 %3 ms, p99 %4 ms; %5 queries/s").arg(pair + 1).arg(number(rates.last(), 0), number(medians.last(), 2), number(tails.last(), 2), number(*theirs, 0)));
    }
    const double ratio = median(ratios);
    report.add({QLatin1String(one.name), number(median(rates), 0) + QStringLiteral(" requests/s"), number(median(ceilings), 0) + QStringLiteral(" queries/s"), ratio,
                QStringLiteral("≥ 0.60"), ratio >= 0.6});
    report.add({QStringLiteral("  p50, p99"), number(median(medians), 2) + QStringLiteral(", ") + number(median(tails), 2) + QStringLiteral(" ms"),
                QStringLiteral("%1 bytes each").arg(number(median(sizes), 0))});
    return {};
}

} // namespace

Status measureCityList(Site &site)
{
    site.report().note(QStringLiteral("-- cities: of a state, out of %1, %2 connections, beside mariadb-slap with %3").arg(cityCount).arg(readerCount).arg(DatabaseCeiling::connections));
    const auto state = fill(site);
    if (!state)
        return state.error();
    if (Status analyzed = site.analyze(QStringLiteral("master_cities, master_districts, master_states")); !analyzed)
        return analyzed;
    const QByteArray ofState = "state=" + state->toLatin1();
    if (Status measured = measure(site, {"cities of a state, all 250 of them", ofState}); !measured)
        return measured;
    return measure(site, {"cities of a state, 20 of 250", ofState + "&page_size=20"});
}

} // namespace emesa::bench
