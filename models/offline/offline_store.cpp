// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offline/offline_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace emesa::offline {

using storage::Database;
using storage::params;
using storage::Row;
using storage::Sql;

namespace {

constexpr int schemaVersion = 1;

Error unwritable(const QString &file)
{
    return {ErrorCode::Internal, QStringLiteral("offline_unwritable"),
            QStringLiteral("Work cannot be kept on this computer: check that the folder of %1 can be written and the disk is not full.").arg(file)};
}

} // namespace

Result<std::unique_ptr<Database>> openPrivateFile(const QString &file)
{
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        return unwritable(file);
    // Made here first, so that no moment exists at which others may read it; SQLite gives its journals the same rights.
    QFile made(file);
    if (!made.open(QIODevice::ReadWrite) || !made.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return unwritable(file);
    made.close();
    storage::DatabaseUrl url;
    url.file = file;
    return Database::open(url);
}

Result<std::unique_ptr<OfflineStore>> OfflineStore::open(const QString &file)
{
    std::unique_ptr<OfflineStore> store(new OfflineStore);
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        return unwritable(file);
    store->m_lock = std::make_unique<QLockFile>(QString(file + QStringLiteral(".lock")));
    store->m_lock->setStaleLockTime(0); // only a dead owner frees it
    if (!store->m_lock->tryLock()) {
        if (store->m_lock->error() != QLockFile::LockFailedError)
            return unwritable(file);
        return Error{ErrorCode::Unavailable, QStringLiteral("offline_in_use"),
                     QStringLiteral("Emesa is already running and takes care of what waits to be sent.")};
    }
    auto database = openPrivateFile(file);
    if (!database)
        return database.error();
    store->m_database = *std::move(database);
    if (Status made = store->makeTables(); !made)
        return made.error();
    return store;
}

Status OfflineStore::makeTables()
{
    static const std::array statements = {
        Sql("CREATE TABLE IF NOT EXISTS offline_schema (version INTEGER NOT NULL)"),
        Sql("CREATE TABLE IF NOT EXISTS actions ("
            "id INTEGER PRIMARY KEY AUTOINCREMENT, account TEXT NOT NULL, endpoint TEXT NOT NULL, path TEXT NOT NULL, body TEXT NOT NULL, "
            "idem_key TEXT NOT NULL UNIQUE, version INTEGER, subject TEXT NOT NULL, title TEXT NOT NULL, state TEXT NOT NULL, "
            "made_at TEXT NOT NULL, first_sent_at TEXT, failures INTEGER NOT NULL, error TEXT NOT NULL, seen TEXT NOT NULL)"),
        Sql("CREATE TABLE IF NOT EXISTS drafts ("
            "account TEXT NOT NULL, name TEXT NOT NULL, text TEXT NOT NULL, changed_at TEXT NOT NULL, PRIMARY KEY (account, name))"),
    };
    Database &database = *m_database;
    const auto found = database.execute(statements.front());
    if (!found)
        return found.error();
    const auto version = database.one(Sql("SELECT version FROM offline_schema"), {}, [](const Row &row) { return row.int32(0); });
    if (!version)
        return version.error();
    if (version->value_or(0) > schemaVersion)
        return Error{ErrorCode::Conflict, QStringLiteral("offline_newer"),
                     QStringLiteral("A newer Emesa kept work on this computer. Install that version again to send it.")};
    if (*version)
        return {};
    return database.inTransaction([&]() -> Status {
        for (const Sql &statement : statements) {
            if (const auto done = database.execute(statement); !done)
                return done.error();
        }
        const auto noted = database.execute(Sql("INSERT INTO offline_schema (version) VALUES (?)"), params(schemaVersion));
        return noted ? Status() : Status(noted.error());
    });
}

} // namespace emesa::offline
