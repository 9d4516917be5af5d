// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/commands.h"

#include "core/storage/migrator.h"
#include "server/app/exit_codes.h"
#include "server/storage/ledger.h"
#include "server/storage/migrations.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStorageInfo>

#include <cstdio>

namespace emesa::app {

namespace {

void print(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

struct Finding
{
    QString what;
    bool isGood;
    QString text; ///< how it is, or what to do
};

Finding finding(const char *what, const Status &status, const QString &good)
{
    return {QString::fromLatin1(what), status.hasValue(), status ? good : status.error().message};
}

Finding permissionsOf(const QString &path, const char *what)
{
    const QFileInfo info(path);
    const QString name = QString::fromLatin1(what);
    if (!info.exists())
        return {name, false, QStringLiteral("%1 is missing; \"emesa-server serve\" makes it").arg(path)};
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther
                      | QFileDevice::WriteOther | QFileDevice::ExeOther;
    if (info.permissions() & others)
        return {name, false, QStringLiteral("others can look into %1; run: chmod 700 %1").arg(path)};
    if (!info.isWritable())
        return {name, false, QStringLiteral("%1 cannot be written by this user; run: chown the server's user").arg(path)};
    return {name, true, QStringLiteral("only for its owner")};
}

} // namespace

Result<int> migrate(const Installation &installation)
{
    const SystemClock clock;
    const auto applied = installation.migrate(clock);
    if (!applied)
        return applied.error();
    print(*applied == 0 ? QStringLiteral("The database is up to date.") : QStringLiteral("%1 migrations applied.").arg(*applied));
    return int(Done);
}

Result<int> migrateStatus(const Installation &installation)
{
    if (installation.database.dialect == storage::Dialect::Sqlite && !QFileInfo::exists(installation.database.file))
        return Error{ErrorCode::NotFound, QStringLiteral("no_database"), QStringLiteral("There is no database %1 yet.").arg(installation.database.file)};
    const auto database = installation.openDatabase();
    if (!database)
        return database.error();
    const auto migrations = storage::Migrator(**database, migrationsDirectory()).status();
    if (!migrations)
        return migrations.error();
    for (const storage::MigrationStatus &migration : *migrations) {
        QString state;
        switch (migration.state) {
        case storage::MigrationStatus::State::Done: state = QStringLiteral("done %1").arg(migration.finishedAt.toString()); break;
        case storage::MigrationStatus::State::Pending: state = QStringLiteral("pending"); break;
        case storage::MigrationStatus::State::Interrupted:
            state = QStringLiteral("interrupted after %1 of %2 statements").arg(migration.statementsDone).arg(migration.statements);
            break;
        }
        print(QStringLiteral("%1 %2  %3").arg(migration.version, 4, 10, QLatin1Char('0')).arg(migration.name, state));
    }
    return int(Done);
}

Result<int> check(const Installation &installation, bool asJson)
{
    QList<Finding> findings;
    const config::Settings &settings = installation.settings;
    findings += permissionsOf(settings.dataDir, "data folder");

    const bool isMissing = installation.database.dialect == storage::Dialect::Sqlite && !QFileInfo::exists(installation.database.file);
    if (isMissing) {
        findings += {QStringLiteral("database"), false, QStringLiteral("%1 is missing; \"emesa-server migrate\" makes it").arg(installation.database.file)};
    } else {
        // Opening reads the durability settings back and refuses a server that could lose acknowledged changes.
        const auto database = installation.openDatabase();
        if (!database) {
            findings += {QStringLiteral("database"), false, database.error().message};
        } else {
            findings += finding("database", (*database)->ping(), QStringLiteral("answers at %1").arg(installation.database.display()));
            findings += {QStringLiteral("durability"), true, QStringLiteral("a commit is on disk before it is acknowledged")};
            const Status schema = storage::Migrator(**database, migrationsDirectory()).check();
            findings += finding("migrations", schema, QStringLiteral("all applied"));
            if (schema) {
                const auto audit = Ledger::verify(**database);
                findings += {QStringLiteral("audit log"), audit.hasValue(),
                             audit ? QStringLiteral("%1 rows, every seal fits").arg(*audit) : audit.error().message};
            }
        }
    }
    if (!QFileInfo::exists(installation.keyDir() + QStringLiteral("/current"))) {
        findings += {QStringLiteral("keys"), false, QStringLiteral("there are none yet; \"emesa-server serve\" makes them")};
    } else {
        const auto keys = installation.openKeys();
        findings += {QStringLiteral("keys"), keys.hasValue(),
                     keys ? QStringLiteral("signing with %1").arg(QString::fromLatin1((*keys)->snapshot()->signingKid)) : keys.error().message};
    }
    const QStorageInfo disk(QFileInfo(settings.dataDir).absoluteFilePath());
    const qint64 free = disk.bytesAvailable();
    findings += {QStringLiteral("disk"), disk.isValid() && !disk.isReadOnly() && free >= settings.minFreeDisk,
                 QStringLiteral("%1 MiB free, %2 MiB wanted").arg(free / 1'048'576).arg(settings.minFreeDisk / 1'048'576)};

    bool allGood = true;
    QJsonArray list;
    for (const Finding &one : std::as_const(findings)) {
        allGood = allGood && one.isGood;
        if (asJson)
            list += QJsonObject{{QStringLiteral("check"), one.what}, {QStringLiteral("ok"), one.isGood}, {QStringLiteral("message"), one.text}};
        else
            print(QStringLiteral("%1  %2  %3").arg(one.isGood ? QStringLiteral("ok     ") : QStringLiteral("PROBLEM"), one.what.leftJustified(12), one.text));
    }
    if (asJson)
        print(QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("ok"), allGood}, {QStringLiteral("checks"), list}}).toJson(QJsonDocument::Compact)));
    return int(allGood ? Done : FoundProblems);
}

Result<int> auditVerify(const Installation &installation)
{
    const auto database = installation.openDatabase({.readTimeoutSeconds = 3600});
    if (!database)
        return database.error();
    const auto rows = Ledger::verify(**database);
    if (!rows && rows.error().code == ErrorCode::Unavailable)
        return rows.error();
    print(rows ? QStringLiteral("%1 audit rows, every seal fits.").arg(*rows) : rows.error().message);
    return int(rows ? Done : FoundProblems);
}

} // namespace emesa::app
