// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rights_bench.h"

#include "core/base/clock.h"
#include "server/services/rights.h"
#include "server/storage/order_repository.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <chrono>

namespace emesa::bench {

namespace {

Error failed(const QString &message)
{
    return {ErrorCode::Internal, QStringLiteral("bench"), message};
}

QString signInOf(const QByteArray &token)
{
    const QByteArray payload = QByteArray::fromBase64(token.split('.').value(1), QByteArray::Base64UrlEncoding);
    return QJsonDocument::fromJson(payload).object().value(QLatin1String("sid")).toString();
}

double microsecondsOf(const std::function<void()> &act)
{
    const auto begin = std::chrono::steady_clock::now();
    act();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count();
}

/// Medians of one connection in this process, the ways taking turns page by page: only what they differ by counts.
struct Costs
{
    double alone = 0;   ///< the page's SELECT
    double carried = 0; ///< with the look-up inside it: a request that reads
    double asked = 0;   ///< after a look-up of its own: a request that writes
};

Result<Costs> measure(Site &site, double seconds)
{
    const auto url = storage::DatabaseUrl::parse(site.databaseUrl());
    if (!url)
        return url.error();
    const auto database = storage::Database::open(*url);
    if (!database)
        return database.error();
    api::ListQuery query;
    query.enveloped = true;
    query.limit = 20;
    const auto page = ListSelect::statement(OrderRepository::list(), query, OrderRepository::everyOrder(0));
    if (!page)
        return page.error();
    RightsCache rights;
    const QString signIn = signInOf(site.adminToken());
    const Timestamp now = SystemClock().now();
    if (const auto caller = rights.callerOf(**database, signIn, now); !caller)
        return caller.error();
    bool isGood = true;
    const auto select = [&] { isGood = isGood && (*database)->forEach(page->sql, page->values, [](const storage::Row &) {}).hasValue(); };
    const std::array<std::function<void()>, 3> ways = {
        select,
        [&] {
            isGood = isGood && rights.remembered(**database, signIn, now);
            select();
            const auto isTrue = (*database)->confirm();
            isGood = isGood && isTrue && *isTrue;
        },
        [&] {
            isGood = isGood && rights.callerOf(**database, signIn, now).hasValue();
            select();
        },
    };
    std::array<QList<double>, ways.size()> times;
    const auto begin = std::chrono::steady_clock::now();
    while (isGood && std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count() < seconds) {
        for (size_t way = 0; way < ways.size(); ++way)
            times[way] += microsecondsOf(ways[way]);
    }
    if (!isGood)
        return failed(QStringLiteral("a page could not be read"));
    return Costs{median(times[0]), median(times[1]), median(times[2])};
}

} // namespace

Status measureRights(Site &site)
{
    Report &report = site.report();
    report.note(QStringLiteral("-- rights: a page of 20 orders with and without the look-up, one connection"));
    QList<double> carried, asked, pages;
    for (int pair = 0; pair < site.options().pairs; ++pair) {
        const auto costs = measure(site, site.options().seconds);
        if (!costs)
            return costs.error();
        pages += costs->alone;
        carried += costs->carried - costs->alone;
        asked += costs->asked - costs->alone;
        report.note(QStringLiteral("   run %1: %2 µs inside the SELECT of %3 µs, %4 µs by itself").arg(pair + 1).arg(number(carried.last()), number(pages.last()), number(asked.last())));
    }
    report.add({QStringLiteral("permission look-up per request"), number(median(carried)) + QStringLiteral(" µs"),
                number(median(pages)) + QStringLiteral(" µs the SELECT of 20 orders"), {}, QStringLiteral("≤ 20 µs"), median(carried) <= 20});
    report.add({QStringLiteral("  of a request that writes"), number(median(asked)) + QStringLiteral(" µs"), QStringLiteral("a round trip of its own")});
    return {};
}

} // namespace emesa::bench
