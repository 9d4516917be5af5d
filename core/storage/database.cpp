// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/literal_sql.h"
#include "core/storage/log.h"
#include "core/storage/mysql_client.h"
#include "core/storage/sql_error.h"

#include <QRandomGenerator>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>

namespace emesa::storage {

Q_LOGGING_CATEGORY(storageLog, "emesa.storage")

namespace {

constexpr int maxRuns = 3;

/// Qt's list of drivers is filled without a lock at the first addDatabase() (QTBUG-112961).
std::mutex &driverMutex()
{
    static std::mutex mutex;
    return mutex;
}

qint64 steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

/// Waits 5…25, 10…50, … ms, so that two units that met do not meet again.
void pauseBeforeRun(int nextRun)
{
    const int scale = nextRun - 1;
    std::this_thread::sleep_for(std::chrono::milliseconds(QRandomGenerator::global()->bounded(5 * scale, 25 * scale)));
}

Error unavailable()
{
    return {ErrorCode::Unavailable, QStringLiteral("database_unavailable"),
            QStringLiteral("The database cannot be reached at the moment. Try again in a few seconds.")};
}

Error busy()
{
    return {ErrorCode::Unavailable, QStringLiteral("database_busy"),
            QStringLiteral("The database is busy with other changes. Try again in a few seconds.")};
}

Error outcomeUnknown()
{
    return {ErrorCode::Unavailable, QStringLiteral("outcome_unknown"),
            QStringLiteral("The connection to the database broke while the change was being saved. Look whether it "
                           "was saved before trying again.")};
}

Error internal(const QString &reason)
{
    return {ErrorCode::Internal, reason, QStringLiteral("The server has met a problem with its database.")};
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

struct Database::Statement
{
    QSqlQuery query;
    QString text;
    qsizetype placeholders;
    quint64 generation;
};

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

Status Database::connect()
{
    const auto fail = [this](Error error) -> Status {
        dropConnection();
        m_nextConnectMs = steadyMs() + std::min(2000, 125 << std::min(m_failedConnects, 4));
        ++m_failedConnects;
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
}

Status Database::ping()
{
    const auto answer = one(Sql("SELECT 1"), {}, [](const Row &row) { return row.int64(0); });
    return answer ? Status() : Status(answer.error());
}

Database::Failure Database::translate(const QSqlError &error, const QString &text)
{
    bool numbered = false;
    const int code = error.nativeErrorCode().toInt(&numbered);
    // Without a number it is the driver itself that says "not open".
    return translate(numbered || m_url.dialect == Dialect::Sqlite ? code : 2006, error.databaseText(), text);
}

Database::Failure Database::translate(int code, const QString &said, const QString &text)
{
    m_lastNativeCode = code;
    SqlFailure kind = classify(m_url.dialect, code, said);
    if (kind == SqlFailure::Damaged && m_url.dialect == Dialect::Sqlite) {
        // A write that fails for lack of space is reported as an I/O error when it hits the WAL or its index.
        const QStorageInfo storage(QFileInfo(m_url.file).absolutePath());
        if ((code & 0xff) == 10 && storage.isValid() && storage.bytesAvailable() < 256 * 1024)
            kind = SqlFailure::NoSpace;
    }
    // A broken rule is an expected answer, and the driver's text for it quotes the row's values.
    const bool expected = kind == SqlFailure::Duplicate || kind == SqlFailure::StillInUse || kind == SqlFailure::MissingReference
                          || kind == SqlFailure::BadReference || kind == SqlFailure::BrokenRule;
    if (expected)
        qCDebug(storageLog).noquote() << "SQL error" << code << said << text;
    else
        qCWarning(storageLog).noquote() << "SQL error" << code << said << text;

    const auto conflict = [](const QString &reason, const QString &message, const QString &constraint) -> Failure {
        Error refused{ErrorCode::Conflict, reason, message};
        if (!constraint.isEmpty())
            refused.details.insert(QStringLiteral("constraint"), constraint);
        return {refused};
    };
    const auto stillInUse = [&] {
        return conflict(QStringLiteral("still_in_use"), QStringLiteral("It is still in use elsewhere."),
                        constraintIn(m_url.dialect, said));
    };
    const auto missingReference = [&] {
        return conflict(QStringLiteral("missing_reference"),
                        QStringLiteral("It refers to something that does not exist any more."),
                        constraintIn(m_url.dialect, said));
    };

    switch (kind) {
    case SqlFailure::Duplicate: {
        QString constraint = constraintIn(m_url.dialect, said);
        if (m_url.dialect == Dialect::Sqlite)
            constraint = code == 2067 ? uniqueIndexOf(constraint) : QStringLiteral("PRIMARY");
        return conflict(QStringLiteral("duplicate"), QStringLiteral("It exists already."), constraint);
    }
    case SqlFailure::StillInUse:
        return stillInUse();
    case SqlFailure::MissingReference:
        return missingReference();
    case SqlFailure::BadReference:
        return QStringView(text).trimmed().startsWith(QLatin1String("DELETE"), Qt::CaseInsensitive) ? stillInUse()
                                                                                                    : missingReference();
    case SqlFailure::BrokenRule: {
        Error invalid{ErrorCode::Invalid, QStringLiteral("constraint"),
                      QStringLiteral("A value breaks a rule of the database.")};
        if (const QString constraint = constraintIn(m_url.dialect, said); !constraint.isEmpty())
            invalid.details.insert(QStringLiteral("constraint"), constraint);
        return {invalid};
    }
    case SqlFailure::Busy:
        return {busy(), Fate::Retry};
    case SqlFailure::Lost:
        return {unavailable(), Fate::Lost};
    case SqlFailure::Unavailable:
        return {unavailable()};
    case SqlFailure::NoSpace:
        return {{ErrorCode::NoSpace, QStringLiteral("no_space"),
                 QStringLiteral("The server's disk is full; nothing was saved.")}};
    case SqlFailure::Damaged:
        return {internal(QStringLiteral("storage_failed"))};
    case SqlFailure::Denied:
        return {internal(QStringLiteral("database_access"))};
    case SqlFailure::Other:
        break;
    }
    return {internal(QStringLiteral("database_error"))};
}

/// SQLite names the columns ("users.email, users.shop"), MariaDB the index. Answers the index's name; for
/// an unnamed UNIQUE the first column, as MariaDB would call it.
QString Database::uniqueIndexOf(const QString &tableAndColumns)
{
    if (tableAndColumns.startsWith(QLatin1String("index '")))
        return tableAndColumns.mid(7).chopped(1);
    const QStringList parts = tableAndColumns.split(QStringLiteral(", "));
    const QString table = parts.first().section(u'.', 0, 0);
    QStringList columns;
    for (const QString &part : parts)
        columns += part.section(u'.', 1);

    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT l.name,l.origin,(SELECT group_concat(name,', ') FROM (SELECT name FROM "
                                 "pragma_index_info(l.name) ORDER BY seqno)) FROM pragma_index_list(?) l WHERE l.\"unique\""));
    query.addBindValue(table);
    query.exec();
    while (query.next()) {
        if (query.value(2).toString() != columns.join(QStringLiteral(", ")))
            continue;
        const QString origin = query.value(1).toString();
        if (origin == QLatin1String("pk"))
            return QStringLiteral("PRIMARY");
        return origin == QLatin1String("u") ? columns.first() : query.value(0).toString();
    }
    return columns.first();
}

/// Without preparing: BEGIN, COMMIT, SET, PRAGMA.
std::optional<Database::Failure> Database::plain(const QString &text)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (query.exec(text))
        return std::nullopt;
    return translate(query.lastError(), text);
}

std::unique_ptr<Database::Statement> Database::take(const QString &text, std::optional<Failure> &failure)
{
    // A statement in use is out of the cache, so that a row callback that runs the same text gets its own.
    if (Statement *cached = m_statements.take(text))
        return std::unique_ptr<Statement>(cached);
    auto statement = std::make_unique<Statement>(
        Statement{QSqlQuery(m_connection), text, LiteralSql(text).placeholders(), m_generation});
    statement->query.setForwardOnly(true);
    if (!statement->query.prepare(text)) {
        failure = translate(statement->query.lastError(), text);
        return nullptr;
    }
    return statement;
}

void Database::giveBack(std::unique_ptr<Statement> statement)
{
    if (!statement || statement->generation != m_generation || !m_connected)
        return;
    statement->query.finish();
    const QString text = statement->text;
    m_statements.insert(text, statement.release());
}

std::optional<Database::Failure> Database::start(Statement &statement, const QVariantList &values)
{
    if (values.size() != statement.placeholders) {
        // The driver would run with what the previous call had bound.
        qCCritical(storageLog).noquote() << "wrong number of values for" << statement.text;
        return Failure{internal(QStringLiteral("wrong_number_of_values"))};
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant &value = values[i];
        QVariant bound = value;
        if (!value.isNull()) {
            switch (value.typeId()) {
            case QMetaType::Int:
            case QMetaType::LongLong:
                break;
            case QMetaType::QString:
            case QMetaType::QByteArray:
                bound = value.typeId() == QMetaType::QString ? param(*static_cast<const QString *>(value.constData()))
                                                             : param(*static_cast<const QByteArray *>(value.constData()));
                break;
            case QMetaType::Bool:
            case QMetaType::Short:
            case QMetaType::UShort:
            case QMetaType::UInt:
                bound = value.toLongLong();
                break;
            default:
                qCCritical(storageLog).noquote() << "values of type" << value.typeName() << "cannot be bound:" << statement.text;
                return Failure{internal(QStringLiteral("unsupported_value"))};
            }
        }
        statement.query.bindValue(int(i), bound);
    }
    if (statement.query.exec())
        return std::nullopt;
    return translate(statement.query.lastError(), statement.text);
}

Result<std::unique_ptr<Database::Statement>> Database::run(const QString &text, const QVariantList &values, bool reading)
{
    if (m_unit.active) {
        if (m_unit.failure)
            return *m_unit.failure;
    } else if (Status status = ensureConnected(); !status) {
        return status.error();
    }
    for (int nextRun = 2;; ++nextRun) {
        std::optional<Failure> failure;
        std::unique_ptr<Statement> statement = take(text, failure);
        const bool sent = statement != nullptr;
        if (sent)
            failure = start(*statement, values);
        if (!failure)
            return statement;
        if (failure->fate == Fate::Final)
            giveBack(std::move(statement));
        else if (failure->fate == Fate::Lost)
            dropConnection(); // before the statement goes: it would talk to the server once more
        statement.reset();

        const bool mayHaveActed = failure->fate == Fate::Lost && sent && !reading;
        if (m_unit.active || failure->fate == Fate::Final || mayHaveActed || nextRun > maxRuns)
            return settle(*failure, mayHaveActed);
        // Outside of a unit a statement is its own transaction and may be repeated like one.
        if (failure->fate == Fate::Retry)
            pauseBeforeRun(nextRun);
        else if (Status status = ensureConnected(); !status)
            return status.error();
    }
}

/// Notes what a failure means for the connection and the running unit.
Error Database::settle(const Failure &failure, bool mayHaveActed)
{
    if (failure.fate == Fate::Lost)
        dropConnection();
    const bool brokenRule = failure.error.code == ErrorCode::Conflict || failure.error.code == ErrorCode::Invalid;
    if (m_unit.active) {
        if (!brokenRule && !m_unit.failure) {
            m_unit.failure = failure.error;
            m_unit.retry = failure.fate != Fate::Final;
        }
        return failure.error;
    }
    return mayHaveActed ? outcomeUnknown() : failure.error;
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
    LiteralSql *literal = m_literals.object(sql.text());
    if (!literal) {
        literal = new LiteralSql(sql.text());
        m_literals.insert(sql.text(), literal);
    }
    const bool reading = literal->isSelect();
    if (reading && m_client) {
        if (const QByteArray complete = literal->with(values); !complete.isEmpty())
            return selectLiteral(complete, sql.text(), each);
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

/// One round trip, and the cells as the server sent them. QMYSQL's prepared statements take two (it resets
/// each before running it) and make a QString and a QVariant of every cell.
Status Database::selectLiteral(const QByteArray &sql, const QString &text, RowCallback each)
{
    if (m_unit.active) {
        if (m_unit.failure)
            return *m_unit.failure;
    } else if (Status status = ensureConnected(); !status) {
        return status;
    }
    for (int nextRun = 2;; ++nextRun) {
        const quint64 generation = m_generation;
        void *rows = nullptr;
        if (m_client->query(m_clientConnection, sql.constData(), static_cast<unsigned long>(sql.size())) == 0)
            rows = m_client->storeResult(m_clientConnection);
        if (rows) {
            const std::unique_ptr<void, void (*)(void *)> freeing(rows, m_client->freeResult);
            while (char **cells = m_client->fetchRow(rows)) {
                if (!each.call(each.context, Row(cells, m_client->fetchLengths(rows))))
                    break;
                if (generation != m_generation || !m_connected)
                    return unavailable(); // the callback's own statement lost the connection
            }
            return {};
        }
        const Failure failure = translate(int(m_client->errorNumber(m_clientConnection)),
                                          QString::fromUtf8(m_client->errorText(m_clientConnection)), text);
        if (m_unit.active || failure.fate == Fate::Final || nextRun > maxRuns)
            return settle(failure, false);
        if (failure.fate == Fate::Retry) {
            pauseBeforeRun(nextRun);
        } else {
            dropConnection();
            if (Status status = ensureConnected(); !status)
                return status;
        }
    }
}

void Database::rollBack()
{
    if (!m_connected)
        return;
    QSqlQuery query(m_connection);
    if (query.exec(QStringLiteral("ROLLBACK")))
        return;
    // SQLite has rolled back by itself after the worst errors, and then there is nothing to do.
    if (m_url.dialect == Dialect::Sqlite && query.lastError().nativeErrorCode() == QLatin1String("1"))
        return;
    translate(query.lastError(), QStringLiteral("ROLLBACK"));
    query.clear();
    if (!m_url.inMemory())
        dropConnection();
}

Status Database::runUnit(UnitCallback unit)
{
    if (m_unit.active) {
        qCCritical(storageLog, "a transaction was started inside a transaction");
        m_unit.failure = internal(QStringLiteral("nested_transaction"));
        m_unit.retry = false;
        return *m_unit.failure;
    }
    const QString begin = m_url.dialect == Dialect::Sqlite ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN");
    for (int nextRun = 2;; ++nextRun) {
        if (Status status = ensureConnected(); !status)
            return status.error();
        const auto again = [&](Fate fate) {
            if (fate == Fate::Final || nextRun > maxRuns)
                return false;
            if (fate == Fate::Retry)
                pauseBeforeRun(nextRun);
            return true;
        };

        if (const auto failure = plain(begin)) {
            if (failure->fate == Fate::Lost)
                dropConnection();
            if (again(failure->fate))
                continue;
            return failure->error;
        }

        m_unit = {.active = true};
        const Error *refused = nullptr;
        try {
            refused = unit.call(unit.context);
        } catch (...) {
            m_unit = {};
            rollBack();
            throw;
        }
        const Unit ended = std::exchange(m_unit, {});

        if (ended.failure) {
            rollBack();
            if (again(ended.retry ? Fate::Retry : Fate::Final))
                continue;
            if (refused && !ended.retry)
                return {}; // the unit's own words for it
            return *ended.failure;
        }
        if (refused) {
            rollBack();
            return {};
        }
        const auto failure = plain(QStringLiteral("COMMIT"));
        if (!failure)
            return {};
        if (failure->fate == Fate::Lost) {
            dropConnection();
            return outcomeUnknown();
        }
        rollBack();
        if (again(failure->fate))
            continue;
        return failure->error;
    }
}

} // namespace emesa::storage
