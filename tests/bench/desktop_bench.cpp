// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/desktop_bench.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QHash>
#include <QProcess>
#include <QThread>

namespace emesa::bench {

namespace {

constexpr qint64 million = 1'000'000;
constexpr qint64 scrolledRows = 100'000;
constexpr int starts = 9;
constexpr int patienceMs = 30'000;
constexpr int settleSeconds = 5;

Error failed(const QString &message)
{
    return {ErrorCode::Internal, QStringLiteral("bench"), message};
}

/// A virtual display of our own.
class Display
{
public:
    ~Display()
    {
        m_xvfb.terminate();
        m_xvfb.waitForFinished(3000);
    }

    [[nodiscard]] Status start()
    {
        m_xvfb.start(QStringLiteral("Xvfb"), {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"), QStringLiteral("1366x768x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
        QByteArray number;
        while (!number.contains('\n')) {
            if (!m_xvfb.waitForReadyRead(patienceMs))
                return failed(QStringLiteral("Xvfb does not start; the package xvfb is needed"));
            number += m_xvfb.readAllStandardOutput();
        }
        m_name = QString(u':' + QString::fromLatin1(number.trimmed()));
        return {};
    }
    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DISPLAY"), m_name);
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("emesa.pace.debug=true"));
        return environment;
    }

private:
    QProcess m_xvfb;
    QString m_name;
};

QString beside(const char *name)
{
    return QCoreApplication::applicationDirPath() + u'/' + QLatin1String(name);
}

/// Milliseconds from starting `program` until it says `word`.
Result<double> timeUntil(QProcess &process, const QString &program, const QStringList &arguments, const QByteArray &word, const QByteArray &input = {})
{
    process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    if (!input.isEmpty()) {
        process.write(input);
        process.closeWriteChannel();
    }
    QByteArray said;
    while (!said.contains(word)) {
        if (!process.waitForReadyRead(patienceMs))
            return failed(QStringLiteral("%1 did not come to \"%2\": %3").arg(program, QString::fromUtf8(word), QString::fromUtf8(said.right(500))));
        said += process.readAll();
    }
    return double(clock.nsecsElapsed()) / 1e6;
}

void end(QProcess &process)
{
    process.kill();
    process.waitForFinished(patienceMs);
}

double residentMiB(qint64 pid)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return double(line.mid(6).simplified().split(' ').first().toLongLong()) / 1024.0;
    }
    return 0;
}

} // namespace

Status measureDesktop(Site &site)
{
    Report &report = site.report();
    report.note(QStringLiteral("-- desktop: emesa-desktop under Xvfb, over 1,000,000 orders"));
    if (Status filled = site.addOrders(million); !filled)
        return filled;
    const auto admins = site.shop().withRole(QStringLiteral("administrator"));
    if (admins.isEmpty())
        return failed(QStringLiteral("the demo shop has no administrator"));
    const load::Account admin = admins.first();
    Display display;
    if (Status shown = display.start(); !shown)
        return shown;
    const QString server = QStringLiteral("http://127.0.0.1:%1").arg(site.server().port());
    const QStringList common{QStringLiteral("--server"), server, QStringLiteral("--settings"), site.dir() + QStringLiteral("/desktop.ini"),
                             QStringLiteral("--data-dir"), site.dir() + QStringLiteral("/desktop"), QStringLiteral("--no-keychain")};

    QList<double> bare, ours;
    for (int i = 0; i < starts; ++i) {
        QProcess one, other;
        one.setProcessEnvironment(display.environment());
        other.setProcessEnvironment(display.environment());
        const auto table = timeUntil(one, beside("desktop_drive"), {QStringLiteral("bare")}, "painted");
        end(one);
        if (!table)
            return table.error();
        const auto desktop = timeUntil(other, beside("emesa-desktop"), common, "window painted");
        end(other);
        if (!desktop)
            return desktop.error();
        bare += *table;
        ours += *desktop;
    }
    report.add({QStringLiteral("start of emesa-desktop to its first window"), number(median(ours), 0) + QStringLiteral(" ms"),
                QStringLiteral("bare table %1 ms").arg(number(median(bare), 0)), median(ours) / median(bare), QStringLiteral("≤ 300 ms"), median(ours) <= 300});

    QProcess signedIn;
    signedIn.setProcessEnvironment(display.environment());
    const auto entered = timeUntil(signedIn, beside("emesa-desktop"), common + QStringList{QStringLiteral("--sign-in"), admin.email}, "signed in as user", admin.password.toUtf8() + '\n');
    if (!entered) {
        end(signedIn);
        return entered.error();
    }
    QThread::sleep(settleSeconds); // its first page reads and paints
    const double resident = residentMiB(signedIn.processId());
    end(signedIn);
    report.add({QStringLiteral("memory of emesa-desktop, signed in, first page"), number(resident) + QStringLiteral(" MiB"), {}, {}, QStringLiteral("≤ 120 MiB"), resident > 0 && resident <= 120});

    QProcess drive;
    drive.setProcessEnvironment(display.environment());
    drive.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    drive.start(beside("desktop_drive"), {QStringLiteral("orders"), server, admin.email, QString::number(scrolledRows)});
    drive.write(admin.password.toUtf8() + '\n');
    drive.closeWriteChannel();
    if (!drive.waitForFinished(10 * 60 * 1000) || drive.exitCode() != 0)
        return failed(QStringLiteral("desktop_drive did not come to its end"));
    QHash<QByteArray, double> said;
    for (const QByteArray &line : drive.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2)
            said.insert(words[0], words[1].toDouble());
    }
    const auto ms = [&](const char *name) -> QString { return number(said.value(name), 1) + QStringLiteral(" ms"); };
    report.add({QStringLiteral("list of 1,000,000 orders: opened to first rows painted"), ms("opening"),
                QStringLiteral("the first time %1, slowest %2").arg(ms("first_opening"), ms("slowest_opening")), {}, QStringLiteral("≤ 200 ms"), said.value("opening") <= 200});
    report.add({QStringLiteral("  frames while scrolling 100,000 rows: p50, p99, slowest"),
                QStringLiteral("%1, %2, %3").arg(ms("frame_p50"), ms("frame_p99"), ms("frame_max")),
                QStringLiteral("%1 frames").arg(said.value("frames")), {}, QStringLiteral("p99 ≤ 16 ms"), said.value("frame_p99") <= 16});
    report.add({QStringLiteral("  longest the window did not answer, rows arriving: p99, slowest"), QStringLiteral("%1, %2").arg(ms("turn_p99"), ms("turn_max")), {}, {},
                QStringLiteral("p99 ≤ 16 ms"), said.value("turn_p99") <= 16});
    report.add({QStringLiteral("  memory before and after"), QStringLiteral("%1, %2 MiB").arg(number(said.value("memory_before")), number(said.value("memory_after"))),
                QStringLiteral("%1 rows reached").arg(said.value("rows")), {}, QStringLiteral("≤ 120 MiB"), said.value("memory_after") <= 120});
    return {};
}

} // namespace emesa::bench
