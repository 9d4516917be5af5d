// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/report.h"

#include "tests/load/child_process.h"
#include "tests/support/private_mariadb.h"

#include <QSysInfo>
#include <QThread>

#include <algorithm>
#include <array>
#include <cstdio>
#include <unistd.h>

namespace emesa::bench {

namespace {

void printLine(const QString &line)
{
    std::printf("%s\n", line.toUtf8().constData());
    std::fflush(stdout);
}

QStringList cells(const Figure &figure)
{
    const QString met = figure.met ? (*figure.met ? QStringLiteral("yes") : QStringLiteral("NO")) : QString();
    return {figure.name, figure.value, figure.ceiling, figure.ratio ? number(*figure.ratio, 2) : QString(), figure.aim, met};
}

} // namespace

void Report::add(const Figure &figure)
{
    m_figures += figure;
    QStringList words = cells(figure);
    words.removeAll(QString());
    printLine(QStringLiteral("   ") + words.join(QStringLiteral("  |  ")));
}

void Report::note(const QString &line) const
{
    printLine(line);
}

void Report::print() const
{
    QList<QStringList> rows{{QStringLiteral("figure"), QStringLiteral("value"), QStringLiteral("beside"), QStringLiteral("ratio"),
                             QStringLiteral("aim"), QStringLiteral("met")}};
    for (const Figure &figure : m_figures)
        rows += cells(figure);
    std::array<qsizetype, 6> widths{};
    for (const QStringList &row : std::as_const(rows)) {
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], row[qsizetype(i)].size());
    }
    printLine({});
    for (const QStringList &row : std::as_const(rows)) {
        QString line;
        for (size_t i = 0; i < widths.size(); ++i)
            line += row[qsizetype(i)].leftJustified(widths[i] + 2);
        printLine(line.trimmed());
    }
    printLine(machineLine());
}

bool Report::allMet() const
{
    return std::none_of(m_figures.begin(), m_figures.end(), [](const Figure &figure) { return figure.met && !*figure.met; });
}

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

QString number(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

QString machineLine()
{
    const double gib = double(::sysconf(_SC_PHYS_PAGES)) * double(::sysconf(_SC_PAGESIZE)) / (1024.0 * 1024 * 1024);
    const QString mariadb = QString::fromUtf8(load::ChildProcess::run({test::PrivateMariaDb::serverProgram(), QStringLiteral("--version")}).output);
    return QStringLiteral("Machine: %1 cores, %2 GiB, Linux %3, Qt %4, MariaDB %5, load average %6")
        .arg(QThread::idealThreadCount())
        .arg(number(gib))
        .arg(QSysInfo::kernelVersion(), QLatin1String(qVersion()), mariadb.section(QStringLiteral("Ver "), 1).section(u' ', 0, 0))
        .arg([] {
            std::array<double, 1> load{};
            ::getloadavg(load.data(), 1);
            return number(load[0], 2);
        }());
}

} // namespace emesa::bench
