// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database_parts.h"
#include "core/storage/mysql_client.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace emesa::storage {

namespace {

qint64 steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

Error weak(const QString &setting, const QString &wanted, const QString &found)
{
    return {ErrorCode::Internal,
            QStringLiteral("durability_weak"),
            QStringLiteral("The database may lose confirmed changes in a power cut: set %1=%2 (it is %3).")
                .arg(setting, wanted, found),
            {},
            {{QStringLiteral("setting"), setting}}};
}

} // namespace

Status Database::connect()
{
    const auto fail = [this](Error error) -> Status {
        dropConnection();
        m_nextConnectMs = steadyMs() + std::min(2000, 125 << std::min(m_failedConnects, 4));
        ++m_failedConnects;
        if (m_options.counters)
            ++m_options.counters->failedConnects;
        m_connectError = error;
        return error;
    };
    if (!m_connection.open()) {
        const Failure failure = translate(m_connection.lastError(), {});
        return fail(failure.fate == Fate::Lost ? unavailable() : failure.error);
    }
    ++m_generation;
    m_connected = true;
    if (Status status = m_url.dialect == Dialect::Sqlite ? configureSqlite() : configureMySql(); !status)
        return fail(status.error());
    if (m_url.dialect == Dialect::MySql && m_options.directReads) {
        m_clientConnection = MySqlClient::connectionOf(m_connection.driver());
        m_client = m_clientConnection ? MySqlClient::find() : nullptr;
        if (m_client && !m_client->forbidSeveralStatements(m_clientConnection))
            m_client = nullptr;
    }
    m_failedConnects = 0;
    m_connectError.reset();
    if (m_options.counters) {
        ++m_options.counters->connects;
        if (!std::exchange(m_isCounted, true))
            ++m_options.counters->open;
    }
    return {};
}

Status Database::configureSqlite()
{
    // Switching a new file to WAL needs the file for itself and does not wait for it.
    std::optional<Failure> failure;
    for (int attempt = 0; attempt < 50; ++attempt) {
        failure = plain(QStringLiteral("PRAGMA journal_mode=WAL"));
        if (!failure || failure->fate != Fate::Retry)
            break;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    if (failure)
        return failure->fate == Fate::Retry ? busy() : failure->error;

    struct Wanted
    {
        const char16_t *pragma;
        const char16_t *value;
        bool durability;
    };
    static constexpr Wanted settings[] = {
        {u"synchronous", u"2", true},         {u"foreign_keys", u"1", false},   {u"recursive_triggers", u"0", false},
        {u"trusted_schema", u"0", false}, {u"cell_size_check", u"1", false},
    };
    QSqlQuery query(m_connection);
    for (const auto &[pragma, value, durability] : settings) {
        const QString name = QString::fromUtf16(pragma), wanted = QString::fromUtf16(value);
        if (auto refused = plain(QStringLiteral("PRAGMA ") + name + u'=' + wanted))
            return refused->error;
        if (!query.exec(QStringLiteral("PRAGMA ") + name) || !query.next())
            return internal(QStringLiteral("database_setting"));
        const QString found = query.value(0).toString();
        query.finish();
        if (found != wanted)
            return durability ? weak(name, wanted, found) : internal(QStringLiteral("database_setting"));
    }
    if (!query.exec(QStringLiteral("PRAGMA journal_mode")) || !query.next())
        return internal(QStringLiteral("database_setting"));
    const QString journal = query.value(0).toString();
    if (journal != QLatin1String("wal") && !m_url.inMemory())
        return weak(QStringLiteral("journal_mode"), QStringLiteral("wal"), journal);
    return {};
}

Status Database::configureMySql()
{
    // The SQL mode makes MariaDB read the same SQL text as SQLite does: || joins, "" quotes names,
    // a backslash is a character. READ COMMITTED: no gap locks, so fewer deadlocks; rows that decide
    // something are read with FOR UPDATE or changed under a version.
    const QString session =
        QStringLiteral("SET SESSION time_zone='+00:00',"
                       "sql_mode='STRICT_ALL_TABLES,STRICT_TRANS_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,"
                       "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,ANSI_QUOTES,PIPES_AS_CONCAT,"
                       "NO_BACKSLASH_ESCAPES',autocommit=1,innodb_lock_wait_timeout=%1")
            .arg(m_options.lockWaitSeconds);
    for (const QString &statement :
         {session, QStringLiteral("SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED")}) {
        if (auto failure = plain(statement))
            return failure->fate == Fate::Lost ? unavailable() : failure->error;
    }

    QSqlQuery query(m_connection);
    if (!query.exec(QStringLiteral("SELECT @@time_zone,@@character_set_client,@@character_set_connection,"
                                   "@@global.innodb_flush_log_at_trx_commit,@@global.log_bin,@@global.sync_binlog"))
        || !query.next()) {
        const Failure failure = translate(query.lastError(), {});
        return failure.fate == Fate::Lost ? unavailable() : failure.error;
    }
    if (query.value(0).toString() != QLatin1String("+00:00") || query.value(1).toString() != QLatin1String("utf8mb4")
        || query.value(2).toString() != QLatin1String("utf8mb4"))
        return internal(QStringLiteral("database_setting"));
    if (m_options.allowWeakDurability)
        return {};
    if (query.value(3).toInt() != 1)
        return weak(QStringLiteral("innodb_flush_log_at_trx_commit"), QStringLiteral("1"), query.value(3).toString());
    if (query.value(4).toInt() != 0 && query.value(5).toInt() != 1)
        return weak(QStringLiteral("sync_binlog"), QStringLiteral("1"), query.value(5).toString());
    return {};
}

Status Database::ensureConnected()
{
    Q_ASSERT(m_thread == std::this_thread::get_id());
    if (m_connected)
        return {};
    if (m_connectError && steadyMs() < m_nextConnectMs)
        return *m_connectError;
    return connect();
}

void Database::dropConnection()
{
    m_connected = false;
    // Closing first spares one failing "close statement" round trip and warning per statement.
    m_clientConnection = nullptr;
    m_connection.close();
    forgetStatements();
    if (std::exchange(m_isCounted, false) && m_options.counters)
        --m_options.counters->open;
}

} // namespace emesa::storage
