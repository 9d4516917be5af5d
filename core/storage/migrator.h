// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace emesa::storage {

/// Where one migration stands.
struct MigrationStatus
{
    enum class State {
        Pending,     ///< not begun
        Interrupted, ///< begun by a process that ended; the next migrate() goes on after `statementsDone`
        Done
    };
    int version = 0;
    QString name;
    State state = State::Pending;
    int statementsDone = 0;
    int statements = 0;
    Timestamp finishedAt = {};
};

struct MigratorOptions
{
    /// SQLite: copy a database that already has migrations to "FILE.before-NNNN-TIME" first.
    bool backup = true;
    qint64 waitMs = 120'000; ///< for another process that is migrating
    qint64 leaseMs = 30'000; ///< how long a migrating process that died keeps others waiting
    /// Called before each step with a word for it; for tests that end the process there.
    std::function<void(const QString &)> onStep = {};
};

/// Brings a database to the schema this program knows. Migrations are numbered pairs
/// "NNNN_name.sqlite.sql" and "NNNN_name.mysql.sql" in one directory (a Qt resource prefix), never edited
/// after a release, forward only. Progress is kept in schema_migrations, per statement on MariaDB, where
/// each DDL statement commits by itself; there write DDL as IF [NOT] EXISTS, because a process killed
/// between a statement and its note runs that one statement again. On SQLite a migration is one
/// transaction. One process migrates at a time (a lease in schema_lock), others wait.
///
/// Errors: "schema_newer" (made by a newer program), "schema_changed" (an applied migration was edited),
/// "schema_gap" (a migration was slipped in before an applied one), "migration_files", "migration_running"
/// (waited in vain), "migration_failed" (details: version, statement), and those of Database.
/// Use from the connection's thread, outside of a transaction; open that connection with a long read timeout.
class Migrator
{
public:
    Migrator(Database &database, QString directory, MigratorOptions options = {});

    /// How many migrations were applied now.
    Result<int> migrate();
    /// Every known migration; changes nothing. The errors of migrate() except those of running.
    Result<QList<MigrationStatus>> status();
    /// Nothing if the schema is exactly what this program knows; Unavailable "schema_outdated" when
    /// migrations are pending. For readiness and for a server told not to migrate.
    Status check();

private:
    struct Migration
    {
        int version = 0;
        QString name;
        QString checksum;
        QStringList statements;
    };
    struct Applied
    {
        int version = 0;
        QString name;
        QString checksum;
        int statementDone = 0;
        bool done = false;
        Timestamp finishedAt;
    };
    class Lease;

    Result<QList<Migration>> load() const;
    Status createTables();
    Result<bool> hasTable();
    Result<QList<Applied>> applied();
    static Status compare(const QList<Migration> &known, const QList<Applied> &applied);
    Result<int> applyPending(const QList<Migration> &known);
    Status applySqlite(const Migration &migration);
    Status applyMySql(const Migration &migration, int alreadyDone, bool resuming);
    Status backUp(int nextVersion);
    Error failed(const Migration &migration, qsizetype statement, const Error &cause) const;
    void step(const QString &word) const;

    Database &m_database;
    QString m_directory;
    MigratorOptions m_options;
    QString m_owner;
};

} // namespace emesa::storage
