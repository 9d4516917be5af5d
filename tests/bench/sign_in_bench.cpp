// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sign_in_bench.h"

#include "server/security/password_hash.h"

#include <argon2.h>

#include <array>
#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

namespace emesa::bench {

namespace {

constexpr int peopleAtOnce = 20;
constexpr char firstPage[] = "/api/orders/?page_size=20";

/// As the server does by default: one thread for hashes per two cores.
int hashingThreads()
{
    return std::max(1, int(std::thread::hardware_concurrency()) / 2);
}

/// Hashes per second of the library alone.
double bareHashes(double seconds, int threads)
{
    const security::Argon2Settings settings;
    std::atomic<qint64> hashes = 0;
    const auto begin = std::chrono::steady_clock::now();
    const auto passed = [&] { return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count(); };
    std::vector<std::thread> workers;
    for (int i = 0; i < threads; ++i) {
        workers.emplace_back([&] {
            static constexpr std::array<char, 19> password{};
            static constexpr std::array<char, 16> salt{};
            std::array<char, 32> hash{};
            while (passed() < seconds) {
                if (argon2id_hash_raw(settings.passes, settings.memoryKiB, settings.lanes, password.data(), password.size(), salt.data(),
                                      salt.size(), hash.data(), hash.size()) == ARGON2_OK)
                    ++hashes;
            }
        });
    }
    for (std::thread &worker : workers)
        worker.join();
    return double(hashes) / passed();
}

/// Each connection is another client at another address, who signs in again and again.
QList<load::LoadConnection> people(const Site &site)
{
    const auto accounts = site.shop().withRole(QStringLiteral("bulk_client"));
    QList<load::LoadConnection> connections;
    for (int i = 0; i < peopleAtOnce; ++i) {
        load::LoadConnection connection{"127.1." + QByteArray::number(i + 1) + ".1", {}};
        // More accounts than connections: no account is signed in to by two at once.
        for (qsizetype account = i; account < accounts.size(); account += peopleAtOnce)
            connection.requests += load::postRequest("/api/auth/jwt/create/", load::Shop::signInBody(accounts[account]));
        connections += connection;
    }
    return connections;
}

} // namespace

Status measureSignIns(Site &site)
{
    Report &report = site.report();
    const double seconds = site.options().seconds;
    report.note(QStringLiteral("-- signin: %1 people at once, beside libargon2 on %2 threads").arg(peopleAtOnce).arg(hashingThreads()));
    const auto signingIn = people(site);
    QList<double> rates, ceilings, ratios, quiet, busy, tailRatios, busyRates, tails;
    for (int pair = 0; pair < site.options().pairs; ++pair) {
        const auto ours = site.load(signingIn, seconds);
        if (!ours)
            return ours.error();
        rates += ours->perSecond();
        tails += ours->percentileMs(0.99);
        ceilings += bareHashes(seconds, hashingThreads());
        ratios += rates.last() / ceilings.last();
        report.note(QStringLiteral("   pair %1: %2 sign-ins/s, p99 %3 ms; %4 bare hashes/s").arg(pair + 1).arg(number(rates.last()), number(tails.last(), 0), number(ceilings.last())));
    }
    for (int pair = 0; pair < site.options().pairs; ++pair) {
        const auto alone = site.load(site.readers(firstPage, 16), seconds);
        if (!alone)
            return alone.error();
        std::atomic<bool> stop = false;
        Result<load::LoadResult> beside = load::LoadResult();
        std::thread crowd([&] { beside = Result<load::LoadResult>(load::runLoad(site.server().port(), signingIn, 3600, &stop)); });
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        const auto together = site.load(site.readers(firstPage, 16), seconds);
        stop = true;
        crowd.join();
        if (!together)
            return together.error();
        quiet += alone->percentileMs(0.99);
        busy += together->percentileMs(0.99);
        tailRatios += busy.last() / quiet.last();
        busyRates += together->perSecond() / alone->perSecond();
        report.note(QStringLiteral("   pair %1: list p99 %2 ms alone, %3 ms beside %4 sign-ins/s").arg(pair + 1).arg(number(quiet.last(), 2), number(busy.last(), 2), number(beside->perSecond())));
    }
    report.add({QStringLiteral("sign-ins, %1 at once").arg(peopleAtOnce), number(median(rates)) + QStringLiteral(" /s, p99 ") + number(median(tails), 0) + QStringLiteral(" ms"),
                number(median(ceilings)) + QStringLiteral(" bare hashes/s"), median(ratios), QStringLiteral("≥ 0.90"), median(ratios) >= 0.9});
    report.add({QStringLiteral("list p99 while %1 sign in").arg(peopleAtOnce), number(median(busy), 2) + QStringLiteral(" ms"),
                number(median(quiet), 2) + QStringLiteral(" ms alone"), median(tailRatios), QStringLiteral("≤ 3.00"), median(tailRatios) <= 3});
    report.add({QStringLiteral("  list requests/s meanwhile"), QString(), QString(), median(busyRates)});
    return {};
}

} // namespace emesa::bench
