// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/request_cost_bench.h"

#include "core/domain/permission.h"
#include "server/handlers/order_json.h"
#include "server/storage/order_repository.h"

#include <array>
#include <atomic>
#include <chrono>
#include <thread>

namespace emesa::bench {

namespace {

struct Kind
{
    const char *name;
    const char *path;
};

constexpr std::array kinds = {
    Kind{"health (no database, no sign-in)", "/health/live"},
    Kind{"own profile (sign-in checked)", "/api/auth/me/"},
    Kind{"1 order of the list", "/api/orders/?page_size=1"},
    Kind{"20 orders of the list", "/api/orders/?page_size=20"},
    Kind{"100 orders of the list", "/api/orders/?page_size=100"},
};

Caller administrator()
{
    Caller caller;
    caller.userId = 1;
    for (const BuiltInRole &role : builtInRoles()) {
        if (qstrcmp(role.name, "administrator") != 0)
            continue;
        const QStringList permissions = role.permissions();
        caller.permissions = QSet<QString>(permissions.begin(), permissions.end());
    }
    return caller;
}

/// Pages of 20 orders per second, selected and written as JSON by two threads of this process.
Result<double> readingRate(Site &site, bool direct, double seconds)
{
    const auto url = storage::DatabaseUrl::parse(site.databaseUrl());
    if (!url)
        return url.error();
    std::atomic<qint64> pages = 0;
    std::atomic<bool> failed = false;
    const auto begin = std::chrono::steady_clock::now();
    const auto read = [&] {
        storage::OpenOptions options;
        options.directReads = direct;
        const auto database = storage::Database::open(*url, {}, options);
        CountCache counts;
        const Caller caller = administrator();
        api::ListQuery query;
        query.enveloped = true;
        query.limit = 20;
        while (database && !failed && std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count() < seconds) {
            const OrderJson json(caller, QStringLiteral("http://localhost"));
            QByteArray rows;
            rows.reserve(32'000);
            const auto page = ListSelect::run(**database, OrderRepository::list(), query, OrderRepository::everyOrder(1), counts,
                                              [&](const storage::Row &row) { json.writeRow(rows, row, ListSelect::firstColumn); });
            failed = failed || !page;
            ++pages;
        }
        failed = failed || !database;
    };
    std::thread one(read), other(read);
    one.join();
    other.join();
    if (failed)
        return Error{ErrorCode::Internal, QStringLiteral("bench"), QStringLiteral("a page could not be read")};
    return double(pages) / std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

} // namespace

Status measureRequestCosts(Site &site)
{
    Report &report = site.report();
    report.note(QStringLiteral("-- costs: one kind of request at a time, 16 connections"));
    for (const Kind &kind : kinds) {
        QList<double> rates, costs;
        for (int run = 0; run < site.options().pairs; ++run) {
            const double before = site.server().process().cpuSeconds();
            const auto result = site.load(site.readers(kind.path, 16), site.options().seconds / 2);
            if (!result)
                return result.error();
            rates += result->perSecond();
            costs += (site.server().process().cpuSeconds() - before) / double(std::max<qint64>(1, result->good)) * 1e6;
        }
        report.add({QLatin1String(kind.name), number(median(rates), 0) + QStringLiteral(" requests/s"), number(median(costs), 0) + QStringLiteral(" µs of one core")});
    }
    QList<double> direct, prepared, ratios;
    for (int pair = 0; pair < site.options().pairs; ++pair) {
        const auto one = readingRate(site, true, site.options().seconds / 2);
        const auto other = readingRate(site, false, site.options().seconds / 2);
        if (!one || !other)
            return one ? other.error() : one.error();
        direct += *one;
        prepared += *other;
        ratios += *one / *other;
    }
    report.add({QStringLiteral("pages read directly (text protocol)"), number(median(direct), 0) + QStringLiteral(" pages/s"),
                number(median(prepared), 0) + QStringLiteral(" prepared"), median(ratios)});
    return {};
}

} // namespace emesa::bench
