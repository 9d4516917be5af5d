// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/database_parts.h"
#include "core/storage/literal_sql.h"

#include <atomic>
#include <mutex>

namespace emesa::storage {

namespace {

/// Qt's list of drivers is filled without a lock at the first addDatabase() (QTBUG-112961).
std::mutex &driverMutex()
{
    static std::mutex mutex;
    return mutex;
}

} // namespace

Database::Database(DatabaseUrl url, QString password, const OpenOptions &options)
    : m_url(std::move(url)), m_password(std::move(password)), m_options(options)
{
    static std::atomic<quint64> counter{0};
    m_connectionName = QStringLiteral("emesa-%1").arg(++counter);
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseUrl &url, const QString &password,
                                                 const OpenOptions &options)
{
    std::unique_ptr<Database> database(new Database(url, password, options));
    {
        const std::lock_guard lock(driverMutex());
        database->m_connection = QSqlDatabase::addDatabase(
            url.dialect == Dialect::Sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QMYSQL"),
            database->m_connectionName);
    }
    QSqlDatabase &connection = database->m_connection;
    if (!connection.isValid())
        return internal(QStringLiteral("database_driver_missing"));
    connection.setNumericalPrecisionPolicy(QSql::HighPrecision);

    if (url.dialect == Dialect::Sqlite) {
        connection.setDatabaseName(url.file);
        connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.lockWaitSeconds * 1000));
    } else {
        // CLIENT_FOUND_ROWS: UPDATE reports the rows it matched, as SQLite does. Never MYSQL_OPT_RECONNECT.
        QString driverOptions = QStringLiteral("CLIENT_FOUND_ROWS=1;MYSQL_OPT_CONNECT_TIMEOUT=%1;"
                                               "MYSQL_OPT_READ_TIMEOUT=%2;MYSQL_OPT_WRITE_TIMEOUT=%3")
                                    .arg(options.connectTimeoutSeconds)
                                    .arg(options.readTimeoutSeconds)
                                    .arg(options.writeTimeoutSeconds);
        if (!url.socket.isEmpty())
            driverOptions += QStringLiteral(";UNIX_SOCKET=") + url.socket;
        connection.setConnectOptions(driverOptions);
        connection.setHostName(url.socket.isEmpty() ? url.host : QStringLiteral("localhost"));
        connection.setPort(url.socket.isEmpty() ? url.port : -1);
        connection.setDatabaseName(url.name);
        connection.setUserName(url.user);
        connection.setPassword(password);
    }
    if (Status status = database->connect(); !status)
        return status.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::openSibling(const OpenOptions &options) const
{
    return open(m_url, m_password, options);
}

Database::~Database()
{
    Q_ASSERT(m_thread == std::this_thread::get_id());
    dropConnection();
    m_connection = QSqlDatabase();
    const std::lock_guard lock(driverMutex());
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<qint64> Database::execute(const Sql &sql, const QVariantList &values)
{
    if (!sql.isValid())
        return settle({internal(QStringLiteral("invalid_sql"))}, false);
    auto statement = run(sql.text(), values, false);
    if (!statement)
        return statement.error();
    const qint64 affected = (*statement)->query.numRowsAffected();
    giveBack(*std::move(statement));
    return affected;
}

Result<qint64> Database::insert(const Sql &sql, const QVariantList &values)
{
    if (!sql.isValid())
        return settle({internal(QStringLiteral("invalid_sql"))}, false);
    auto statement = run(sql.text(), values, false);
    if (!statement)
        return statement.error();
    const qint64 id = (*statement)->query.lastInsertId().toLongLong();
    giveBack(*std::move(statement));
    return id;
}

/// A migration's statement. As plain text, because MySQL cannot prepare all of them.
Status Database::executeText(const QString &text)
{
    if (m_unit.active && m_unit.failure)
        return *m_unit.failure;
    if (!m_unit.active) {
        if (Status status = ensureConnected(); !status)
            return status;
    }
    m_lastNativeCode = 0;
    if (const auto failure = plain(text))
        return settle(*failure, failure->fate == Fate::Lost);
    return {};
}

Status Database::select(const Sql &sql, const QVariantList &values, RowCallback each)
{
    if (!sql.isValid())
        return settle({internal(QStringLiteral("invalid_sql"))}, false);
    const LiteralSql &known = literal(sql.text());
    const bool reading = known.isSelect();
    const bool asking = m_client && known.takesColumn() && m_expected && m_expected->state == Expected::State::Open;
    if (!asking) {
        if (Status met = meetExpectation(); !met)
            return met;
    }
    if (reading && m_client) {
        if (QByteArray complete = known.with(values); !complete.isEmpty()) {
            if (asking)
                complete = LiteralSql::withColumn(complete, literal(m_expected->what.select.text()).with(m_expected->what.values));
            return selectLiteral(complete, sql.text(), each, asking);
        }
    }

    auto started = run(sql.text(), values, reading);
    if (!started)
        return started.error();
    std::unique_ptr<Statement> statement = *std::move(started);
    QSqlQuery &query = statement->query;
    const Row row(query);
    while (query.next()) {
        if (!each.call(each.context, row))
            break;
        if (statement->generation != m_generation || !m_connected)
            return unavailable(); // the callback's own statement lost the connection
    }
    if (const QSqlError error = query.lastError(); error.isValid()) {
        const Failure failure = translate(error, sql.text());
        statement.reset();
        return settle(failure, false);
    }
    giveBack(std::move(statement));
    return {};
}

Status Database::ping()
{
    const auto answer = one(Sql("SELECT 1"), {}, [](const Row &row) { return row.int64(0); });
    return answer ? Status() : Status(answer.error());
}

} // namespace emesa::storage
