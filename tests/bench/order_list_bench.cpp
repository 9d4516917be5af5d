// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/order_list_bench.h"

#include "tests/bench/database_ceiling.h"
#include "tests/load/http_client.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

namespace emesa::bench {

namespace {

constexpr int readerCount = 16;
constexpr char firstPage[] = "/api/orders/?page_size=20";

Error failed(const QString &message)
{
    return {ErrorCode::Internal, QStringLiteral("bench"), message};
}

/// The address of a page `depth` orders behind the newest.
Result<QByteArray> deepPage(Site &site, qint64 depth)
{
    load::HttpClient client(site.server().port());
    client.setToken(site.adminToken());
    QString cursor;
    for (qint64 seen = 0; seen < depth; seen += 500) {
        const QByteArray path = "/api/orders/?page_size=500" + (cursor.isEmpty() ? QByteArray() : "&cursor=" + cursor.toLatin1());
        const auto answer = client.get(path);
        if (!answer || !answer->isGood())
            return failed(QStringLiteral("a page of the list was not answered: ") + QString::fromUtf8(answer ? QByteArray(answer->head + answer->body.left(300)) : QByteArray("no answer")));
        const QUrl next(QJsonDocument::fromJson(answer->body).object().value(QLatin1String("next")).toString());
        cursor = QUrlQuery(next).queryItemValue(QStringLiteral("cursor"));
        if (cursor.isEmpty())
            return failed(QStringLiteral("the list ended early"));
    }
    return QByteArray(firstPage + QByteArray("&cursor=") + cursor.toLatin1());
}

struct Pages
{
    double first = 0, deep = 0; ///< requests per second
};

Result<Pages> measurePages(Site &site, qint64 depth)
{
    const auto deep = deepPage(site, depth);
    if (!deep)
        return deep.error();
    QList<double> firstRates, deepRates;
    for (int pair = 0; pair < site.options().pairs; ++pair) {
        const auto one = site.load(site.readers(firstPage, readerCount), site.options().seconds);
        if (!one)
            return one.error();
        const auto other = site.load(site.readers(*deep, readerCount), site.options().seconds);
        if (!other)
            return other.error();
        firstRates += one->perSecond();
        deepRates += other->perSecond();
    }
    return Pages{median(firstRates), median(deepRates)};
}

} // namespace

Status measureOrderList(Site &site)
{
    Report &report = site.report();
    report.note(QStringLiteral("-- list: %1, %2 connections, beside mariadb-slap with %3").arg(QLatin1String(firstPage)).arg(readerCount).arg(DatabaseCeiling::connections));
    auto ceiling = DatabaseCeiling::forOrderList(site, 20);
    if (!ceiling)
        return ceiling.error();
    const double seconds = site.options().seconds;
    if (const auto warm = site.load(site.readers(firstPage, readerCount), seconds / 2); !warm)
        return warm.error();
    QList<double> rates, ceilings, ratios, medians, tails, sizes;
    double cpu = 0, requests = 0;
    for (int pair = 0; pair < site.options().pairs; ++pair) {
        const double cpuBefore = site.server().process().cpuSeconds();
        const auto ours = site.load(site.readers(firstPage, readerCount), seconds);
        if (!ours)
            return ours.error();
        cpu += site.server().process().cpuSeconds() - cpuBefore;
        requests += double(ours->good);
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
    report.add({QStringLiteral("list of orders, 20 of %1").arg(site.options().orders), number(median(rates), 0) + QStringLiteral(" requests/s"),
                number(median(ceilings), 0) + QStringLiteral(" queries/s"), ratio, QStringLiteral("≥ 0.60"), ratio >= 0.6});
    report.add({QStringLiteral("  p50, p99"), number(median(medians), 2) + QStringLiteral(", ") + number(median(tails), 2) + QStringLiteral(" ms"),
                QStringLiteral("%1 bytes each").arg(number(median(sizes), 0))});
    report.add({QStringLiteral("  server time per request"), number(cpu / std::max(1.0, requests) * 1e6, 0) + QStringLiteral(" µs of one core")});
    report.add({QStringLiteral("  resident memory under this load"), number(double(site.server().process().memoryKiB("VmRSS")) / 1024.0) + QStringLiteral(" MiB"),
                QStringLiteral("peak %1 MiB").arg(number(double(site.server().process().memoryKiB("VmHWM")) / 1024.0))});
    return {};
}

Status measureMillion(Site &site)
{
    static constexpr qint64 million = 1'000'000;
    Report &report = site.report();
    report.note(QStringLiteral("-- million: first and deep page with %1 and with 1,000,000 orders").arg(site.options().orders));
    const auto few = measurePages(site, site.options().orders / 2);
    if (!few)
        return few.error();
    if (Status filled = site.addOrders(million); !filled)
        return filled;
    const auto count = site.countOrders();
    if (!count)
        return count.error();
    if (*count < million)
        return failed(QStringLiteral("only %1 orders were made").arg(*count));
    const auto many = measurePages(site, million / 2);
    if (!many)
        return many.error();
    report.add({QStringLiteral("first page of 1,000,000 orders"), number(many->first, 0) + QStringLiteral(" requests/s"),
                QStringLiteral("%1 with %2").arg(number(few->first, 0)).arg(site.options().orders), many->first / few->first,
                QStringLiteral("≥ 0.80"), many->first >= 0.8 * few->first});
    report.add({QStringLiteral("page 25,001 of 50,000 by cursor"), number(many->deep, 0) + QStringLiteral(" requests/s"),
                QStringLiteral("%1 first page").arg(number(many->first, 0)), many->deep / many->first, QStringLiteral("≥ 0.80"),
                many->deep >= 0.8 * many->first});
    return {};
}

} // namespace emesa::bench
