// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_database.h"

#include "core/storage/migrator.h"
#include "core/storage/sql_script.h"
#include "tests/support/private_mariadb.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <atomic>
#include <mutex>
#include <unistd.h>

namespace emesa::test {

using storage::Database;
using storage::DatabaseUrl;
using storage::Dialect;

namespace {

struct SharedServer
{
    QTemporaryDir directory;
    PrivateMariaDb server{directory.path() + QStringLiteral("/data")};
};

SharedServer *sharedServer = nullptr;

void endSharedServer()
{
    if (sharedServer)
        sharedServer->server.kill(); // its data goes with the directory
    delete sharedServer;
    sharedServer = nullptr;
}

/// Statements no Sql can express, such as CREATE DATABASE with a made-up name.
void runRaw(const DatabaseUrl &url, const QStringList &statements)
{
    static std::atomic<int> counter{0};
    const QString name = QStringLiteral("test-raw-%1").arg(++counter);
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(
            url.dialect == Dialect::Sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QMYSQL"), name);
        connection.setDatabaseName(url.dialect == Dialect::Sqlite ? url.file : url.name);
        connection.setUserName(url.user);
        if (url.dialect == Dialect::MySql)
            connection.setConnectOptions(QStringLiteral("UNIX_SOCKET=") + url.socket);
        if (!connection.open())
            qFatal("test database: %s", qPrintable(connection.lastError().text()));
        for (const QString &statement : statements) {
            QSqlQuery query(connection);
            if (!query.exec(statement))
                qFatal("test database: %s in %s", qPrintable(query.lastError().text()), qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(name);
}

DatabaseUrl mariadbUrl(const QString &database)
{
    DatabaseUrl url;
    url.dialect = Dialect::MySql;
    url.socket = TestDatabase::mariadbSocket();
    url.user = QStringLiteral("root");
    url.name = database;
    return url;
}

} // namespace

QString TestDatabase::mariadbSocket()
{
    const QString given = qEnvironmentVariable("EMESA_TEST_MARIADB_SOCKET");
    if (!given.isEmpty())
        return given;
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    if (!sharedServer) {
        sharedServer = new SharedServer;
        if (const Status status = sharedServer->server.start(); !status)
            qFatal("%s (or set EMESA_TEST_WITHOUT_MARIADB=1)", qPrintable(status.error().message));
        qAddPostRoutine(endSharedServer);
    }
    return sharedServer->server.socket();
}

TestDatabase::TestDatabase(Dialect dialect)
{
    if (dialect == Dialect::Sqlite) {
        m_directory = std::make_unique<QTemporaryDir>();
        m_url.file = m_directory->filePath(QStringLiteral("test.sqlite"));
        return;
    }
    static std::atomic<int> counter{0};
    m_url = mariadbUrl(QStringLiteral("emesa_test_%1_%2").arg(::getpid()).arg(++counter));
    runRaw(mariadbUrl(QStringLiteral("mysql")), {QStringLiteral("CREATE DATABASE %1 CHARACTER SET utf8mb4").arg(m_url.name)});
}

TestDatabase::~TestDatabase()
{
    if (m_url.dialect == Dialect::MySql)
        runRaw(mariadbUrl(QStringLiteral("mysql")), {QStringLiteral("DROP DATABASE %1").arg(m_url.name)});
}

QList<Dialect> TestDatabase::dialects()
{
    if (qEnvironmentVariableIsSet("EMESA_TEST_WITHOUT_MARIADB"))
        return {Dialect::Sqlite};
    return {Dialect::Sqlite, Dialect::MySql};
}

void TestDatabase::addRows()
{
    QTest::addColumn<Dialect>("dialect");
    for (const Dialect dialect : dialects())
        QTest::newRow(dialect == Dialect::Sqlite ? "SQLite" : "MariaDB") << dialect;
}

std::unique_ptr<Database> TestDatabase::open(const storage::OpenOptions &options) const
{
    auto database = Database::open(m_url, {}, options);
    if (!database)
        qFatal("test database: %s", qPrintable(database.error().message));
    return *std::move(database);
}

std::unique_ptr<Database> TestDatabase::openMigrated(const QString &migrations) const
{
    auto database = open();
    if (const auto migrated = storage::Migrator(*database, migrations).migrate(); !migrated)
        qFatal("test database: %s", qPrintable(migrated.error().message));
    return database;
}

void TestDatabase::run(const QString &script) const
{
    const auto statements = storage::splitScript(script);
    if (!statements)
        qFatal("test database: %s", qPrintable(statements.error().message));
    runRaw(m_url, *statements);
}

} // namespace emesa::test
