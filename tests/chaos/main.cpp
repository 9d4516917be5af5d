// SPDX-License-Identifier: GPL-3.0-or-later
// emesa-chaos [--rounds N] [--outages N] [--database sqlite|mariadb|both] [--seed N] [--server FILE] [--dir DIR]
// Kills the server under load, N rounds per database, and tells what is missing. Exit code 3 when anything is.
#include "tests/chaos/chaos.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace emesa;

namespace {

void print(const QString &line)
{
    std::printf("%s\n", line.toUtf8().constData());
    std::fflush(stdout);
}

void printReport(const chaos::ChaosReport &report)
{
    const chaos::Findings &found = report.findings;
    print(QStringLiteral("   %1 kills of the server, %2 of the database; slowest start %3 ms, slowest healing %4 ms")
              .arg(report.rounds).arg(report.outages).arg(report.slowestStartMs).arg(report.slowestHealMs));
    print(QStringLiteral("   acknowledged %1, found %2, lost %3, doubled %4, half done %5")
              .arg(found.acknowledged).arg(found.found).arg(found.lost).arg(found.doubled).arg(found.halfDone));
    print(QStringLiteral("   unanswered and sent again %1, answered and sent again %2, answers 503 %3").arg(report.retried).arg(report.replays).arg(report.unavailable));
    print(QStringLiteral("   uploads finished %1, damaged %2, taken up again %3; audit rows verified %4")
              .arg(found.uploads).arg(found.damagedUploads).arg(report.resumed).arg(found.auditRows));
    for (const QString &fault : found.faults.mid(0, 30))
        print(QStringLiteral("   FAULT ") + fault);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("rounds"), QStringLiteral("Kills of the server per database"), QStringLiteral("N"), QStringLiteral("100")},
                       {QStringLiteral("outages"), QStringLiteral("Kills of MariaDB"), QStringLiteral("N"), QStringLiteral("10")},
                       {QStringLiteral("database"), QStringLiteral("sqlite, mariadb or both"), QStringLiteral("D"), QStringLiteral("both")},
                       {QStringLiteral("seed"), QStringLiteral("Of the moments of the kills"), QStringLiteral("N"), QStringLiteral("1")},
                       {QStringLiteral("server"), QStringLiteral("The emesa-server to kill"), QStringLiteral("FILE"),
                        QCoreApplication::applicationDirPath() + QStringLiteral("/emesa-server")},
                       {QStringLiteral("dir"), QStringLiteral("Work there and leave it; default a temporary folder"), QStringLiteral("DIR")}});
    parser.process(application);

    QTemporaryDir temporary;
    const QString dir = parser.isSet(QStringLiteral("dir")) ? parser.value(QStringLiteral("dir")) : temporary.path();
    const QString wanted = parser.value(QStringLiteral("database"));
    bool isClean = true;
    for (const auto &[dialect, name] : {std::pair(storage::Dialect::Sqlite, QStringLiteral("sqlite")), std::pair(storage::Dialect::MySql, QStringLiteral("mariadb"))}) {
        if (wanted != name && wanted != QLatin1String("both"))
            continue;
        chaos::ChaosOptions options;
        options.server = parser.value(QStringLiteral("server"));
        options.dir = dir + u'/' + name;
        options.dialect = dialect;
        options.rounds = parser.value(QStringLiteral("rounds")).toInt();
        options.outages = parser.value(QStringLiteral("outages")).toInt();
        options.seed = parser.value(QStringLiteral("seed")).toUInt();
        options.say = print;
        print(QStringLiteral("-- %1").arg(name));
        const auto report = chaos::run(options);
        if (!report) {
            print(QStringLiteral("emesa-chaos: ") + report.error().message);
            return 1;
        }
        printReport(*report);
        isClean = isClean && report->findings.isClean();
    }
    return isClean ? 0 : 3;
}
