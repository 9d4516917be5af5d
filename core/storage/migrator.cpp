// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/base/ids.h"
#include "core/storage/log.h"
#include "core/storage/sql_script.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>

#include <atomic>
#include <condition_variable>
#include <fcntl.h>
#include <mutex>
#include <thread>
#include <unistd.h>

namespace emesa::storage {

namespace {

/// The database's own clock in milliseconds: servers on several machines must agree when a lease ends.
Sql nowMs(Dialect dialect)
{
    return dialect == Dialect::Sqlite ? Sql("CAST((julianday('now')-2440587.5)*86400000 AS INTEGER)")
                                      : Sql("CAST(UNIX_TIMESTAMP(NOW(3))*1000 AS SIGNED)");
}

bool changesRowsOnly(const QString &statement)
{
    static const QRegularExpression dml(QStringLiteral("^\\s*(INSERT|UPDATE|DELETE|REPLACE)\\b"),
                                        QRegularExpression::CaseInsensitiveOption);
    return dml.match(statement).hasMatch();
}

/// The error of a DDL statement that finds its own result. MySQL has no IF NOT EXISTS for columns and
/// indexes, so the statement an interrupted migration stopped at may answer this.
bool saysAlreadyDone(int nativeCode)
{
    switch (nativeCode) {
    case 1050: // ER_TABLE_EXISTS_ERROR
    case 1051: // ER_BAD_TABLE_ERROR: dropped already
    case 1060: // ER_DUP_FIELDNAME
    case 1061: // ER_DUP_KEYNAME
    case 1091: // ER_CANT_DROP_FIELD_OR_KEY
    case 1359: // ER_TRG_ALREADY_EXISTS
    case 1826: // MySQL: foreign key name exists
        return true;
    default:
        return false;
    }
}

/// A trigger guards what the program keeps by itself, so a database user without the right to make one (or with a
/// binary log and without log_bin_trust_function_creators) still gets his schema. `emesa-server check` says so.
bool mayNotMakeTriggers(const QString &statement, int nativeCode)
{
    static const QRegularExpression trigger(QStringLiteral("^\\s*CREATE\\s+TRIGGER\\b"), QRegularExpression::CaseInsensitiveOption);
    return (nativeCode == 1142 || nativeCode == 1227 || nativeCode == 1419) && trigger.match(statement).hasMatch();
}

bool syncToDisk(const QString &path, bool directory)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_CLOEXEC | (directory ? O_RDONLY | O_DIRECTORY : O_RDONLY));
    const bool synced = fd >= 0 && ::fsync(fd) == 0;
    if (fd >= 0)
        ::close(fd);
    return synced;
}

} // namespace

/// The right to migrate, kept alive until destroyed. On MariaDB by a thread with its own connection, since
/// one ALTER TABLE may run longer than the lease. On SQLite every migration is one transaction that holds
/// the file's write lock and looks again what is left to do, so a lease that ends meanwhile does no harm.
class Migrator::Lease
{
public:
    Lease(Database &database, QString owner, qint64 leaseMs)
        : m_database(database), m_owner(std::move(owner)), m_leaseMs(leaseMs)
    {
    }

    ~Lease()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ending = true;
        }
        m_wake.notify_all();
        if (m_keeper.joinable())
            m_keeper.join();
        if (m_held) {
            if (const auto gone = m_database.execute(Sql("DELETE FROM schema_lock WHERE id=1 AND owner=?"), params(m_owner)); !gone)
                qCWarning(storageLog, "the migration lock could not be given back and ends by itself");
        }
    }

    Result<bool> tryTake()
    {
        const Sql now = nowMs(m_database.dialect());
        // An insert that finds the row does nothing, so that waiting does not fill the log with conflicts.
        const Sql verb = m_database.dialect() == Dialect::Sqlite ? Sql("INSERT OR IGNORE") : Sql("INSERT IGNORE");
        const auto inserted = m_database.execute(verb + Sql(" INTO schema_lock(id,owner,heartbeat_ms,expires_ms) SELECT 1,?,") + now
                                                     + Sql(",") + now + Sql("+?"),
                                                 params(m_owner, m_leaseMs));
        if (!inserted)
            return inserted.error();
        if (*inserted == 0) {
            const auto taken = m_database.execute(Sql("UPDATE schema_lock SET owner=?,heartbeat_ms=") + now + Sql(",expires_ms=")
                                                      + now + Sql("+? WHERE id=1 AND expires_ms<") + now,
                                                  params(m_owner, m_leaseMs));
            if (!taken)
                return taken.error();
            if (*taken == 0)
                return false;
        }
        m_held = true;
        if (m_database.dialect() == Dialect::MySql)
            m_keeper = std::thread([this] { keep(); });
        return true;
    }

private:
    void keep()
    {
        auto own = m_database.openSibling({.allowWeakDurability = true});
        std::unique_lock lock(m_mutex);
        while (!m_wake.wait_for(lock, std::chrono::milliseconds(m_leaseMs / 5), [this] { return m_ending; })) {
            if (!own) {
                own = m_database.openSibling({.allowWeakDurability = true});
                continue;
            }
            const Sql now = nowMs(Dialect::MySql);
            const auto beat = (*own)->execute(Sql("UPDATE schema_lock SET heartbeat_ms=") + now + Sql(",expires_ms=") + now
                                                  + Sql("+? WHERE id=1 AND owner=?"),
                                              params(m_leaseMs, m_owner));
            if (!beat)
                qCWarning(storageLog, "the migration lock could not be renewed, trying again");
        }
    }

    Database &m_database;
    const QString m_owner;
    const qint64 m_leaseMs;
    bool m_held = false;
    bool m_ending = false;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::thread m_keeper;
};

Migrator::Migrator(Database &database, QString directory, MigratorOptions options)
    : m_database(database), m_directory(std::move(directory)), m_options(std::move(options)),
      m_owner(newUuid(SystemClock().now()))
{
}

void Migrator::step(const QString &word) const
{
    if (m_options.onStep)
        m_options.onStep(word);
}

Result<QList<Migrator::Migration>> Migrator::load() const
{
    const auto broken = [](const QString &message) -> Error {
        return {ErrorCode::Internal, QStringLiteral("migration_files"), message};
    };
    static const QRegularExpression form(QStringLiteral("^(\\d{4})_([a-z0-9_]+)\\.(sqlite|mysql)\\.sql$"));
    const QString wanted = m_database.dialect() == Dialect::Sqlite ? QStringLiteral("sqlite") : QStringLiteral("mysql");
    QMap<int, QStringList> found; // version → name, then the dialects seen
    QMap<int, Migration> migrations;
    const QStringList files = QDir(m_directory).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const auto match = form.match(file);
        if (!match.hasMatch())
            return broken(QStringLiteral("\"%1\" is not named like a migration.").arg(file));
        const int version = match.captured(1).toInt();
        const QString name = match.captured(2), dialect = match.captured(3);
        QStringList &seen = found[version];
        if (seen.isEmpty())
            seen += name;
        if (seen.first() != name || seen.mid(1).contains(dialect))
            return broken(QStringLiteral("There are two migrations %1.").arg(version));
        seen += dialect;
        if (dialect != wanted)
            continue;
        QFile script(m_directory + u'/' + file);
        if (!script.open(QIODevice::ReadOnly))
            return broken(QStringLiteral("\"%1\" cannot be read.").arg(file));
        const QByteArray text = script.readAll().replace("\r\n", "\n");
        const auto statements = splitScript(QString::fromUtf8(text));
        if (!statements)
            return broken(QStringLiteral("\"%1\" cannot be read: %2").arg(file, statements.error().message));
        migrations.insert(version, {version, name,
                                    QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex()),
                                    *statements});
    }
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        if (it->size() != 3)
            return broken(QStringLiteral("Migration %1 exists for one kind of database only.").arg(it.key()));
    }
    if (migrations.isEmpty())
        return broken(QStringLiteral("There are no migrations."));
    return migrations.values();
}

Result<bool> Migrator::hasTable()
{
    const Sql sql = m_database.dialect() == Dialect::Sqlite
                        ? Sql("SELECT 1 FROM sqlite_master WHERE type='table' AND name='schema_migrations'")
                        : Sql("SELECT 1 FROM information_schema.tables WHERE table_schema=DATABASE() AND "
                              "table_name='schema_migrations'");
    const auto found = m_database.one(sql, {}, [](const Row &) { return true; });
    if (!found)
        return found.error();
    return found->has_value();
}

Status Migrator::createTables()
{
    const bool sqlite = m_database.dialect() == Dialect::Sqlite;
    const Sql ascii = sqlite ? Sql() : Sql(" CHARACTER SET ascii");
    const Sql engine = sqlite ? Sql() : Sql(" ENGINE=InnoDB");
    const Sql migrations = Sql("CREATE TABLE IF NOT EXISTS schema_migrations(version INTEGER NOT NULL PRIMARY KEY,"
                               "name VARCHAR(100)") + ascii + Sql(" NOT NULL,checksum CHAR(64)") + ascii
                           + Sql(" NOT NULL,statement_done INTEGER NOT NULL,state VARCHAR(16)") + ascii
                           + Sql(" NOT NULL,started_at CHAR(24)") + ascii + Sql(" NOT NULL,finished_at CHAR(24)") + ascii
                           + Sql(" NULL)") + engine;
    const Sql lock = Sql("CREATE TABLE IF NOT EXISTS schema_lock(id INTEGER NOT NULL PRIMARY KEY,owner CHAR(36)") + ascii
                     + Sql(" NOT NULL,heartbeat_ms BIGINT NOT NULL,expires_ms BIGINT NOT NULL)") + engine;
    for (const Sql &sql : {migrations, lock}) {
        if (const auto made = m_database.execute(sql); !made)
            return made.error();
    }
    return {};
}

Result<QList<Migrator::Applied>> Migrator::applied()
{
    const auto exists = hasTable();
    if (!exists)
        return exists.error();
    if (!*exists)
        return QList<Applied>{};
    return m_database.all(Sql("SELECT version,name,checksum,statement_done,state,finished_at FROM schema_migrations ORDER BY version"),
                          {}, [](const Row &row) {
                              return Applied{row.int32(0), row.text(1), row.text(2), row.int32(3),
                                             row.text(4) == QLatin1String("done"), row.timestamp(5)};
                          });
}

Status Migrator::compare(const QList<Migration> &known, const QList<Applied> &applied)
{
    const auto refuse = [](const QString &reason, const QString &message) -> Status {
        return Error{ErrorCode::Conflict, reason, message};
    };
    for (qsizetype i = 0; i < applied.size(); ++i) {
        const Applied &was = applied[i];
        if (was.version > known.last().version)
            return refuse(QStringLiteral("schema_newer"),
                          QStringLiteral("The database was brought to schema %1 by a newer version; this one knows up to %2. "
                                         "Install the newer version, or restore the backup made before the upgrade.")
                              .arg(applied.last().version)
                              .arg(known.last().version));
        if (i >= known.size() || known[i].version != was.version)
            return refuse(QStringLiteral("schema_gap"),
                          QStringLiteral("The database has migration %1 applied in another order than this version knows.")
                              .arg(was.version));
        if (known[i].checksum != was.checksum || known[i].name != was.name)
            return refuse(QStringLiteral("schema_changed"),
                          QStringLiteral("Migration %1 is not the one that was applied to the database.").arg(was.version));
    }
    return {};
}

Result<QList<MigrationStatus>> Migrator::status()
{
    const auto known = load();
    if (!known)
        return known.error();
    const auto was = applied();
    if (!was)
        return was.error();
    if (Status same = compare(*known, *was); !same)
        return same.error();
    QList<MigrationStatus> all;
    for (qsizetype i = 0; i < known->size(); ++i) {
        const Migration &migration = known->at(i);
        MigrationStatus status{migration.version, migration.name};
        status.statements = int(migration.statements.size());
        if (i < was->size()) {
            const Applied &found = was->at(i);
            status.state = found.done ? MigrationStatus::State::Done : MigrationStatus::State::Interrupted;
            status.statementsDone = found.done ? status.statements : found.statementDone;
            status.finishedAt = found.finishedAt;
        }
        all += status;
    }
    return all;
}

Status Migrator::check()
{
    const auto all = status();
    if (!all)
        return all.error();
    if (all->last().state != MigrationStatus::State::Done)
        return Error{ErrorCode::Unavailable, QStringLiteral("schema_outdated"),
                     QStringLiteral("The database waits for migrations; run the server's \"migrate up\".")};
    return {};
}

Result<int> Migrator::migrate()
{
    const auto known = load();
    if (!known)
        return known.error();
    // Refuse before touching anything, and leave an up-to-date database without a write.
    const auto before = applied();
    if (!before)
        return before.error();
    if (Status same = compare(*known, *before); !same)
        return same.error();
    if (before->size() == known->size() && before->last().done)
        return 0;

    step(QStringLiteral("create tables"));
    if (Status made = createTables(); !made)
        return made.error();

    Lease lease(m_database, m_owner, m_options.leaseMs);
    using namespace std::chrono;
    const auto until = steady_clock::now() + milliseconds(m_options.waitMs);
    for (;;) {
        const auto taken = lease.tryTake();
        if (!taken)
            return taken.error();
        if (*taken)
            break;
        if (steady_clock::now() >= until)
            return Error{ErrorCode::Unavailable, QStringLiteral("migration_running"),
                         QStringLiteral("Another server is still migrating the database. Wait for it and start again.")};
        std::this_thread::sleep_for(milliseconds(100));
    }
    step(QStringLiteral("lease taken"));
    const auto count = applyPending(*known);
    m_database.forgetStatements(); // they describe tables as they were
    return count;
}

Result<int> Migrator::applyPending(const QList<Migration> &known)
{
    const auto was = applied();
    if (!was)
        return was.error();
    if (Status same = compare(known, *was); !same)
        return same.error();

    int count = 0;
    bool backedUp = false;
    for (qsizetype i = 0; i < known.size(); ++i) {
        const Migration &migration = known[i];
        const bool begun = i < was->size();
        if (begun && was->at(i).done)
            continue;
        if (m_options.backup && !backedUp && !was->isEmpty()) {
            if (Status saved = backUp(migration.version); !saved)
                return saved.error();
            backedUp = true;
        }
        const Status status = m_database.dialect() == Dialect::Sqlite
                                  ? applySqlite(migration)
                                  : applyMySql(migration, begun ? was->at(i).statementDone : 0, begun);
        if (!status)
            return status.error();
        qCInfo(storageLog).noquote() << "migration applied:" << migration.version << migration.name;
        ++count;
    }
    return count;
}

Error Migrator::failed(const Migration &migration, qsizetype statement, const Error &cause) const
{
    if (cause.code == ErrorCode::Unavailable || cause.code == ErrorCode::NoSpace)
        return cause;
    return {ErrorCode::Internal,
            QStringLiteral("migration_failed"),
            QStringLiteral("Migration %1 (%2) failed at statement %3; the log says why.")
                .arg(migration.version)
                .arg(migration.name)
                .arg(statement + 1),
            {},
            {{QStringLiteral("version"), migration.version}, {QStringLiteral("statement"), qint64(statement + 1)}}};
}

Status Migrator::applySqlite(const Migration &migration)
{
    // Rebuilding a table (the only way to alter one) needs the references unchecked until it is done;
    // this setting changes only outside of a transaction.
    if (Status off = m_database.executeText(QStringLiteral("PRAGMA foreign_keys=OFF")); !off)
        return off;
    const Status status = m_database.inTransaction([&]() -> Status {
        const auto there = m_database.one(Sql("SELECT checksum FROM schema_migrations WHERE version=?"), params(migration.version),
                                          [](const Row &row) { return row.text(0); });
        if (!there)
            return there.error();
        if (there->has_value())
            return {}; // another process, while this one waited for the file
        const Timestamp started = SystemClock().now();
        for (qsizetype i = 0; i < migration.statements.size(); ++i) {
            step(QStringLiteral("%1.%2").arg(migration.version).arg(i + 1));
            if (Status done = m_database.executeText(migration.statements[i]); !done)
                return failed(migration, i, done.error());
        }
        const auto broken = m_database.one(Sql("SELECT 1 FROM pragma_foreign_key_check"), {}, [](const Row &) { return true; });
        if (!broken)
            return broken.error();
        if (broken->has_value())
            return failed(migration, migration.statements.size() - 1, {});
        step(QStringLiteral("%1.note").arg(migration.version));
        const auto noted = m_database.execute(
            Sql("INSERT INTO schema_migrations(version,name,checksum,statement_done,state,started_at,finished_at) "
                "VALUES(?,?,?,?,'done',?,?)"),
            params(migration.version, migration.name, migration.checksum, migration.statements.size(), started, SystemClock().now()));
        if (!noted)
            return noted.error();
        const auto kept = m_database.execute(Sql("UPDATE schema_lock SET expires_ms=") + nowMs(Dialect::Sqlite)
                                                 + Sql("+? WHERE id=1 AND owner=?"),
                                             params(m_options.leaseMs, m_owner));
        return kept ? Status() : Status(kept.error());
    });
    m_database.forgetStatements();
    if (Status on = m_database.executeText(QStringLiteral("PRAGMA foreign_keys=ON")); !on)
        return on;
    return status;
}

Status Migrator::applyMySql(const Migration &migration, int alreadyDone, bool resuming)
{
    const auto owned = [](const Result<qint64> &changed) -> Status {
        if (!changed)
            return changed.error();
        if (*changed == 0)
            return Error{ErrorCode::Unavailable, QStringLiteral("migration_running"),
                         QStringLiteral("Another server has taken over the migration.")};
        return {};
    };
    const Sql ifOwner(" AND EXISTS(SELECT 1 FROM schema_lock WHERE id=1 AND owner=?)");

    if (!resuming) {
        step(QStringLiteral("%1.begin").arg(migration.version));
        const auto begun = m_database.execute(
            Sql("INSERT INTO schema_migrations(version,name,checksum,statement_done,state,started_at) "
                "SELECT ?,?,?,0,'running',? FROM schema_lock WHERE id=1 AND owner=?"),
            params(migration.version, migration.name, migration.checksum, SystemClock().now(), m_owner));
        if (Status status = owned(begun); !status)
            return status;
    }
    for (qsizetype i = alreadyDone; i < migration.statements.size(); ++i) {
        const QString &statement = migration.statements[i];
        const auto note = [&]() -> Status {
            return owned(m_database.execute(Sql("UPDATE schema_migrations SET statement_done=? WHERE version=?") + ifOwner,
                                            params(i + 1, migration.version, m_owner)));
        };
        step(QStringLiteral("%1.%2").arg(migration.version).arg(i + 1));
        if (changesRowsOnly(statement)) {
            const Status done = m_database.inTransaction([&]() -> Status {
                if (Status run = m_database.executeText(statement); !run)
                    return run;
                step(QStringLiteral("%1.%2 ran").arg(migration.version).arg(i + 1));
                return note();
            });
            if (!done)
                return failed(migration, i, done.error());
            continue;
        }
        if (Status done = m_database.executeText(statement); !done) {
            const int code = m_database.m_lastNativeCode;
            const bool ranBefore = resuming && i == alreadyDone && saysAlreadyDone(code);
            if (mayNotMakeTriggers(statement, code))
                qCWarning(storageLog).noquote() << "left out, the database user may not make triggers:" << statement;
            else if (!ranBefore)
                return failed(migration, i, done.error());
        }
        step(QStringLiteral("%1.%2 ran").arg(migration.version).arg(i + 1));
        if (Status noted = note(); !noted)
            return noted;
    }
    step(QStringLiteral("%1.note").arg(migration.version));
    return owned(m_database.execute(Sql("UPDATE schema_migrations SET state='done',finished_at=? WHERE version=?") + ifOwner,
                                    params(SystemClock().now(), migration.version, m_owner)));
}

Status Migrator::backUp(int nextVersion)
{
    if (m_database.dialect() != Dialect::Sqlite || m_database.url().inMemory())
        return {};
    step(QStringLiteral("backup"));
    const QString file = QFileInfo(m_database.url().file).absoluteFilePath();
    const QString copy = QStringLiteral("%1.before-%2-%3")
                             .arg(file, QStringLiteral("%1").arg(nextVersion, 4, 10, QLatin1Char('0')),
                                  SystemClock().now().toString().remove(u':').remove(u'-'));
    const QString unfinished = copy + QStringLiteral(".part");
    const auto saved = m_database.execute(Sql("VACUUM INTO ?"), params(unfinished));
    if (!saved) {
        QFile::remove(unfinished);
        return saved.error();
    }
    const bool kept = QFile::setPermissions(unfinished, QFile::ReadOwner | QFile::WriteOwner) && syncToDisk(unfinished, false)
                      && QFile::rename(unfinished, copy) && syncToDisk(QFileInfo(copy).absolutePath(), true);
    if (!kept)
        return Error{ErrorCode::Internal, QStringLiteral("backup_failed"),
                     QStringLiteral("The copy of the database before its migration could not be saved; nothing was changed.")};
    return {};
}

} // namespace emesa::storage
