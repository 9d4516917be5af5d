// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/commands.h"

#include "core/storage/migrator.h"
#include "server/app/exit_codes.h"
#include "server/services/api_documents.h"
#include "server/services/key_exchange.h"
#include "server/storage/database_grants.h"
#include "server/storage/ledger.h"
#include "server/storage/migrations.h"
#include "server/storage/public_key_repository.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStorageInfo>

#include <chrono>
#include <cstdio>
#include <thread>

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

namespace {

/// Of a process that only verifies: its keys are those the identity process has published.
QList<Finding> checkPublicKeys(const Installation &installation)
{
    auto database = installation.identityDatabase ? installation.openIdentityDatabase() : installation.openDatabase();
    if (!database)
        return {{QStringLiteral("identity"), false, database.error().message}};
    QList<Finding> findings;
    if (installation.identityDatabase)
        findings += finding("identity", (*database)->ping(), QStringLiteral("accounts at %1").arg(installation.identityDatabase->display()));
    const auto keys = publicKeys::active(**database);
    findings += {QStringLiteral("keys"), keys && !keys->isEmpty(),
                 !keys             ? keys.error().message
                 : keys->isEmpty() ? QStringLiteral("none is published yet; start the identity process")
                                   : QStringLiteral("%1 public keys").arg(keys->size())};
    return findings;
}

} // namespace

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
                const auto missing = missingAuditTriggers(**database);
                const bool guarded = missing && missing->isEmpty();
                findings += {QStringLiteral("audit guard"), guarded,
                             !missing ? missing.error().message
                                 : guarded ? QStringLiteral("rows can only be added")
                                           : QStringLiteral("the triggers %1 are missing; make them with a database user who may, as in"
                                                            " 0001_foundation, and let the server run as in \"emesa-server database grants\"")
                                                 .arg(missing->join(QStringLiteral(", ")))};
            }
        }
    }
    if (!installation.isIdentity()) {
        findings += checkPublicKeys(installation);
    } else if (!QFileInfo::exists(installation.keyDir() + QStringLiteral("/current"))) {
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

namespace {

/// What a command about signing keys works with.
struct KeyTools
{
    std::unique_ptr<Store> store;
    std::unique_ptr<security::KeyRing> ring;
};

Result<KeyTools> keyTools(const Installation &installation, const Clock &clock)
{
    if (const auto migrated = installation.migrate(clock); !migrated)
        return migrated.error();
    auto ring = installation.openKeys();
    if (!ring)
        return ring.error();
    auto database = installation.openDatabase();
    if (!database)
        return database.error();
    return KeyTools{std::make_unique<Store>(*std::move(database), clock), *std::move(ring)};
}

/// Keys that were rotated away so long ago that nothing they signed can still be alive.
Result<QList<QByteArray>> outlived(storage::Database &database, qint64 lifetime, Timestamp now)
{
    const auto keys = publicKeys::all(database);
    if (!keys)
        return keys.error();
    QList<QByteArray> old;
    // A key signs until its successor is published.
    for (qsizetype i = 0; i + 1 < keys->size(); ++i) {
        if (keys->at(i + 1).createdAt.plusSeconds(lifetime) < now)
            old += keys->at(i).key.kid;
    }
    return old;
}

} // namespace

Result<int> keysList(const Installation &installation)
{
    const SystemClock clock;
    const auto tools = keyTools(installation, clock);
    if (!tools)
        return tools.error();
    const auto keys = publicKeys::all(tools->store->database());
    if (!keys)
        return keys.error();
    const QByteArray current = tools->ring->snapshot()->signingKid;
    for (const PublishedKey &key : *keys) {
        const QString state = key.retiredAt              ? QStringLiteral("retired %1").arg(key.retiredAt->toString())
                            : key.key.kid == current ? QStringLiteral("signs")
                                                     : QStringLiteral("verifies");
        print(QStringLiteral("%1  published %2  %3").arg(QString::fromLatin1(key.key.kid), key.createdAt.toString(), state));
    }
    return int(Done);
}

Result<int> keysRotate(const Installation &installation)
{
    const SystemClock clock;
    const auto tools = keyTools(installation, clock);
    if (!tools)
        return tools.error();
    Store &store = *tools->store;
    // Known everywhere before the first token is signed with it: whoever meets it looks it up at once, but not more
    // often than once a second.
    const auto rotated = tools->ring->rotate([&](const PublicKey &key) {
        const Status published = store.write(Actor(), [&](UnitOfWork &work) -> Status {
            work.audit({.event = QStringLiteral("key.published"), .entity = QStringLiteral("key"), .entityId = QString::fromLatin1(key.kid)});
            return publicKeys::publish(work.database(), key, work.now());
        });
        if (published)
            std::this_thread::sleep_for(std::chrono::seconds(2));
        return published;
    });
    if (!rotated)
        return rotated.error();
    const qint64 lifetime = std::max(installation.settings.refreshTokenLifetime, installation.settings.accessTokenLifetime) + 60;
    const auto old = outlived(store.database(), lifetime, clock.now());
    if (!old)
        return old.error();
    for (const QByteArray &kid : *old) {
        if (!tools->ring->snapshot()->verification.contains(kid))
            continue;
        if (Status removed = tools->ring->removeVerificationKey(kid); !removed)
            return removed.error();
        print(QStringLiteral("Removed %1; nothing it signed is still valid.").arg(QString::fromLatin1(kid)));
    }
    if (Status published = publishKeys(store, *tools->ring->snapshot()); !published)
        return published.error();
    print(QStringLiteral("New key %1. A running identity process signs with it within %2 s (setting key-refresh).")
              .arg(QString::fromLatin1(*rotated)).arg(installation.settings.keyRefresh));
    return int(Done);
}

Result<int> keysRemove(const Installation &installation, const QString &kid)
{
    const SystemClock clock;
    const auto tools = keyTools(installation, clock);
    if (!tools)
        return tools.error();
    if (Status removed = tools->ring->removeVerificationKey(kid.toLatin1()); !removed)
        return removed.error();
    if (Status published = publishKeys(*tools->store, *tools->ring->snapshot()); !published)
        return published.error();
    print(QStringLiteral("Removed. Tokens signed with it are refused within %1 s (setting key-refresh).").arg(installation.settings.keyRefresh));
    return int(Done);
}

Result<int> printOpenApi(bool asYaml)
{
    const QByteArray document = asYaml ? ApiDocuments::yamlOf({}) : ApiDocuments::jsonOf({}, QJsonDocument::Indented);
    const bool isWritten = std::fwrite(document.constData(), 1, size_t(document.size()), stdout) == size_t(document.size()) && std::fflush(stdout) == 0;
    return int(isWritten ? Done : Failed);
}

} // namespace emesa::app
