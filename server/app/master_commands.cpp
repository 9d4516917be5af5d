// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/master_commands.h"

#include "server/app/exit_codes.h"
#include "server/services/iso_masters.h"
#include "server/services/store.h"

#include <cstdio>

namespace emesa::app {

namespace {

void print(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void print(const char *what, const IsoReport::Counts &counts)
{
    print(QStringLiteral("%1 %2 made, %3 got their code, %4 were there").arg(QString::fromLatin1(what).leftJustified(11)).arg(counts.created).arg(counts.coded).arg(counts.present));
}

} // namespace

Result<int> loadMastersIso(const Installation &installation, const QString &directory)
{
    const auto regions = IsoRegions::read(directory.isEmpty() ? QStringLiteral("/usr/share/iso-codes/json") : directory);
    if (!regions)
        return regions.error();
    const SystemClock clock;
    if (const auto migrated = installation.migrate(clock); !migrated)
        return migrated.error();
    auto database = installation.openDatabase({.readTimeoutSeconds = 600, .writeTimeoutSeconds = 600});
    if (!database)
        return database.error();
    CountCache counts;
    MasterServices services(counts);
    Store store(*std::move(database), clock);
    const auto report = store.write(Actor(), [&](UnitOfWork &work) { return loadIsoRegions(work, services, *regions); });
    if (!report)
        return report.error();
    print("Continents", report->continents);
    print("Countries", report->countries);
    print("States", report->states);
    print("Districts", report->districts);
    for (const QString &name : report->ownContinents)
        print(QStringLiteral("%1 is in no continent of UN M49: it became one of its own").arg(name));
    for (const QString &line : report->skipped)
        print(QStringLiteral("left out: ") + line);
    return int(Done);
}

} // namespace emesa::app
