// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/import_command.h"

#include "server/app/exit_codes.h"
#include "server/moving/django_import.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QLockFile>

#include <cstdio>

namespace emesa::app {

namespace {

void print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

QTimeZone zoneOf(const Invocation &invocation)
{
    const QString name = invocation.options.value(QStringLiteral("time-zone"), QStringLiteral("UTC"));
    return QTimeZone(name.toLatin1());
}

} // namespace

QString importProblem(const Invocation &invocation)
{
    if (invocation.options.value(QStringLiteral("dump")).isEmpty())
        return QStringLiteral("import-django needs --dump");
    const QString source = invocation.options.value(QStringLiteral("source"), QStringLiteral("django"));
    static constexpr qsizetype maxSource = 50;
    const bool isName = !source.isEmpty() && source.size() <= maxSource && std::all_of(source.begin(), source.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    });
    if (!isName)
        return QStringLiteral("--source takes up to 50 small letters, digits, - and _");
    if (!zoneOf(invocation).isValid())
        return QStringLiteral("--time-zone takes a name like Asia/Kolkata");
    if (const QString media = invocation.options.value(QStringLiteral("media")); invocation.options.contains(QStringLiteral("media")) && !QFileInfo(media).isDir())
        return QStringLiteral("--media takes a folder; %1 is none").arg(media);
    return {};
}

Result<int> importDjango(const Installation &installation, const Invocation &invocation)
{
    // A dump has people, master data and orders in it; databases of single modules know each other's only by shadows.
    const QStringList &modules = installation.settings.modules;
    const bool hasAll = modules.contains(QLatin1String("all"))
        || (modules.contains(QLatin1String("identity")) && modules.contains(QLatin1String("master")) && modules.contains(QLatin1String("orders")));
    if (!hasAll)
        return Error{ErrorCode::Invalid, QStringLiteral("not_all_modules"),
                     QStringLiteral("import-django needs the database of all modules: run it with modules = all, before they are split.")};
    const SystemClock clock;
    if (const auto migrated = installation.migrate(clock); !migrated)
        return migrated.error();
    QLockFile lock(installation.settings.dataDir + QStringLiteral("/import.lock"));
    lock.setStaleLockTime(0); // an import may take hours; one that was killed is noticed by its process
    if (!lock.tryLock(0))
        return Error{ErrorCode::Locked, QStringLiteral("import_running"), QStringLiteral("Another import is running.")};
    BlobStore blobs(installation.settings.dataDir);
    if (Status prepared = blobs.prepare(); !prepared)
        return prepared.error();
    auto database = installation.openDatabase({.readTimeoutSeconds = 600, .writeTimeoutSeconds = 600, .lockWaitSeconds = 30});
    if (!database)
        return database.error();
    Store store(*std::move(database), clock);

    moving::ImportOptions options;
    options.dumpFile = invocation.options.value(QStringLiteral("dump"));
    options.source = invocation.options.value(QStringLiteral("source"), options.source);
    options.mediaDir = invocation.options.value(QStringLiteral("media"));
    options.zone = zoneOf(invocation);
    options.maxFileSize = installation.settings.uploadMaxSize;
    options.isDryRun = invocation.options.contains(QStringLiteral("dry-run"));
    moving::ImportReport report(invocation.options.value(QStringLiteral("report")));
    if (Status opened = report.open(); !opened)
        return opened.error();

    const Timestamp started = clock.now();
    QElapsedTimer timer;
    timer.start();
    moving::DjangoImport import(store, blobs, options, report);
    if (Status moved = import.run([](const QString &what) { print(what + u'\n'); }); !moved)
        return moved.error();
    const qint64 ms = std::max<qint64>(1, timer.elapsed());
    const qint64 perSecond = import.rowsRead() * 1000 / ms;
    const bool isClean = report.count(moving::Outcome::Refused) == 0;
    const Status written = report.write({{QStringLiteral("source"), options.source},
                                         {QStringLiteral("dump"), QJsonObject{{QStringLiteral("file"), QFileInfo(options.dumpFile).fileName()},
                                                                              {QStringLiteral("size"), import.dumpSize()},
                                                                              {QStringLiteral("sha256"), import.dumpSha256()}}},
                                         {QStringLiteral("dry_run"), options.isDryRun},
                                         {QStringLiteral("started"), started.toString()},
                                         {QStringLiteral("milliseconds"), ms},
                                         {QStringLiteral("rows_read"), import.rowsRead()},
                                         {QStringLiteral("rows_per_second"), perSecond}});
    print(u'\n' + report.text());
    print(QStringLiteral("\n%1 rows in %2.%3 s, %4 rows/s.%5\n")
              .arg(import.rowsRead()).arg(ms / 1000).arg(ms % 1000 / 100).arg(perSecond)
              .arg(options.isDryRun ? QStringLiteral(" Dry run: nothing was written.") : QString()));
    if (!written)
        return written.error();
    return int(isClean ? Done : FoundProblems);
}

} // namespace emesa::app
