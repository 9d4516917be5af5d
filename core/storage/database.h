// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database_url.h"
#include "core/storage/params.h"
#include "core/storage/row.h"
#include "core/storage/sql.h"

#include <QCache>
#include <QSqlDatabase>
#include <QVariantList>

#include <atomic>
#include <memory>
#include <optional>
#include <thread>
#include <type_traits>

class QSqlError;

namespace emesa::storage {

class LiteralSql;
struct MySqlClient;

/// What happened on all connections that were opened with it. Outlives them; thread-safe.
struct DatabaseCounters
{
    std::atomic<quint64> connects = 0; ///< connections made, also those made again
    std::atomic<quint64> failedConnects = 0;
    std::atomic<quint64> failures = 0; ///< statements the database refused or did not answer
    std::atomic<quint64> repeats = 0;  ///< transactions run again from their start
    std::atomic<qint64> open = 0;      ///< connections open now
};

struct OpenOptions
{
    int connectTimeoutSeconds = 3;
    /// How long one statement may stay without an answer (MariaDB). A frozen server costs this long per
    /// statement. Raise it for a connection that migrates or backs up.
    int readTimeoutSeconds = 10;
    int writeTimeoutSeconds = 10;
    /// MariaDB: read rows straight from the client library (what it saves: docs/decisions). Off: QSqlQuery.
    bool directReads = true;
    int lockWaitSeconds = 5; ///< MariaDB's row locks, SQLite's busy timeout
    DatabaseCounters *counters = nullptr; ///< null: nobody counts
    /// Accept a server that may lose acknowledged transactions in a power cut. For tests only.
    bool allowWeakDurability = false;
};

/// What must be so when the next statement runs: the whole number that a SELECT of one value answers.
struct Expectation
{
    Sql select;
    QVariantList values;
    qint64 number = 0;
};

/// One connection to SQLite, MariaDB or MySQL. Belongs to the thread that opened it; every thread opens
/// its own. Statements are prepared once per connection and reused (256 most recent), values always bind.
///
/// Errors: Conflict reason "duplicate" with details["constraint"] (the name of the unique index on both
/// databases), "still_in_use" and "missing_reference" (foreign keys); Invalid "constraint" (CHECK, NOT
/// NULL, length, range); NoSpace; Unavailable "database_unavailable", "database_busy" (gave up after
/// retries) and "outcome_unknown" (the connection broke while a write or COMMIT was under way);
/// Internal for the rest. The driver's text goes to the log category emesa.storage, never into an Error.
///
/// A lost connection is reopened by the next call that needs it, at most every two seconds; calls in
/// between answer Unavailable at once. SELECTs outside a transaction are then repeated once by themselves.
class Database
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const DatabaseUrl &url, const QString &password = {},
                                                                const OpenOptions &options = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Another connection to the same place, for another thread.
    [[nodiscard]] Result<std::unique_ptr<Database>> openSibling(const OpenOptions &options) const;

    [[nodiscard]] Dialect dialect() const { return m_url.dialect; }
    [[nodiscard]] const DatabaseUrl &url() const { return m_url; }
    [[nodiscard]] const OpenOptions &options() const { return m_options; }
    [[nodiscard]] bool inUnit() const { return m_unit.active; }

    /// Runs one statement. The value: rows matched by UPDATE or DELETE (also those that already had the
    /// new values, on both databases), rows inserted by INSERT.
    Result<qint64> execute(const Sql &sql, const QVariantList &values = {});
    /// Runs one INSERT; the value is the generated id.
    Result<qint64> insert(const Sql &sql, const QVariantList &values = {});

    /// Calls `each(const Row &)` per row. If it returns bool, false stops.
    template<typename F>
    Status forEach(const Sql &sql, const QVariantList &values, F &&each)
    {
        const auto call = [](void *context, const Row &row) -> bool {
            auto &callback = *static_cast<std::remove_reference_t<F> *>(context);
            if constexpr (std::is_same_v<std::invoke_result_t<F &, const Row &>, bool>) {
                return callback(row);
            } else {
                callback(row);
                return true;
            }
        };
        return select(sql, values, {const_cast<void *>(static_cast<const void *>(std::addressof(each))), call});
    }

    /// The first row through `map(const Row &)`, or nullopt when there is none.
    template<typename F, typename T = std::invoke_result_t<F &, const Row &>>
    Result<std::optional<T>> one(const Sql &sql, const QVariantList &values, F &&map)
    {
        std::optional<T> found;
        Status status = forEach(sql, values, [&](const Row &row) {
            found.emplace(map(row));
            return false;
        });
        if (!status)
            return status.error();
        return found;
    }

    /// Every row through `map(const Row &)`. Bound the query with LIMIT.
    template<typename F, typename T = std::invoke_result_t<F &, const Row &>>
    Result<QList<T>> all(const Sql &sql, const QVariantList &values, F &&map)
    {
        QList<T> rows;
        Status status = forEach(sql, values, [&](const Row &row) { rows.append(map(row)); });
        if (!status)
            return status.error();
        return rows;
    }

    /// Runs `unit` (a callable that answers a Result or Status) as one transaction: committed when it
    /// answers a value, rolled back when it answers an Error. The whole unit is run again, up to three
    /// times in all, on a deadlock, a lock timeout, a busy SQLite file or a connection lost before COMMIT
    /// was sent – so it must only touch this database and values it makes itself. After a failure other
    /// than a broken constraint, every later statement of the unit is refused and nothing is committed,
    /// whatever the unit answers. Units do not nest: the inner call answers Internal and spoils the outer.
    template<typename F>
    auto inTransaction(F &&unit) -> std::invoke_result_t<F &>
    {
        using Answer = std::invoke_result_t<F &>;
        std::optional<Answer> answer;
        auto run = [&]() -> const Error * {
            answer.emplace(unit());
            return answer->hasValue() ? nullptr : &answer->error();
        };
        const auto call = [](void *context) -> const Error * { return (*static_cast<decltype(run) *>(context))(); };
        if (Status status = runUnit({&run, call}); !status)
            return status.error();
        return *std::move(answer);
    }

    /// Lays down what must be so when the next statement runs. That statement finds out: a SELECT on MariaDB in the same
    /// round trip, everything else by a query of its own before it. If it is not so, that statement and all that follow
    /// are refused with Conflict "not_as_expected", none of them is run, and no row is handed out.
    void expect(Expectation expectation);
    /// Ends what expect() began. Asks now unless a statement has; false when it is not so. True when nothing was expected.
    [[nodiscard]] Result<bool> confirm();
    /// Ends what expect() began, whatever is so.
    void expectNothing() { m_expected.reset(); }

    /// Whether the database answers; reopens a lost connection. For readiness.
    Status ping();

private:
    friend class Migrator;
    struct Statement;
    struct RowCallback
    {
        void *context;
        bool (*call)(void *, const Row &);
    };
    struct UnitCallback
    {
        void *context;
        const Error *(*call)(void *);
    };
    struct Unit
    {
        bool active = false;
        bool retry = false;              ///< the failure below is worth another run
        std::optional<Error> failure = {}; ///< set: nothing more may run, nothing may be committed
    };
    struct Expected
    {
        enum class State { Open, Met, Broken };
        Expectation what;
        State state = State::Open;
    };
    enum class Fate { Final, Retry, Lost };
    struct Failure
    {
        Error error;
        Fate fate = Fate::Final;
    };

    Database(DatabaseUrl url, QString password, const OpenOptions &options);

    Status connect();
    Status configureSqlite();
    Status configureMySql();
    Status ensureConnected();
    void dropConnection();
    void forgetStatements();
    Status select(const Sql &sql, const QVariantList &values, RowCallback each);
    Status meetExpectation();
    Status noteExpected(std::optional<qint64> found);
    const LiteralSql &literal(const QString &text);
    Status runUnit(UnitCallback unit);
    Status executeText(const QString &text);
    std::optional<Failure> plain(const QString &text);
    std::unique_ptr<Statement> take(const QString &text, std::optional<Failure> &failure);
    void giveBack(std::unique_ptr<Statement> statement);
    std::optional<Failure> start(Statement &statement, const QVariantList &values);
    Result<std::unique_ptr<Statement>> run(const QString &text, const QVariantList &values, bool reading);
    Status selectLiteral(const QByteArray &sql, const QString &text, RowCallback each, bool carriesExpectation);
    Failure translate(const QSqlError &error, const QString &text);
    Failure translate(int code, const QString &said, const QString &text);
    QString uniqueIndexOf(const QString &tableAndColumns);
    Error settle(const Failure &failure, bool mayHaveActed);
    void rollBack();

    DatabaseUrl m_url;
    QString m_password;
    OpenOptions m_options;
    QString m_connectionName;
    QSqlDatabase m_connection;
    QCache<QString, Statement> m_statements{256};
    QCache<QString, LiteralSql> m_literals{256};
    const MySqlClient *m_client = nullptr; ///< MariaDB: reads rows without QSqlQuery
    void *m_clientConnection = nullptr;    ///< owned by the driver
    std::thread::id m_thread = std::this_thread::get_id();
    quint64 m_generation = 0; ///< counts connections, so that a statement of a lost one is not reused
    bool m_connected = false;
    bool m_isCounted = false; ///< among the open ones
    int m_failedConnects = 0;
    qint64 m_nextConnectMs = 0; ///< steady clock
    std::optional<Error> m_connectError;
    int m_lastNativeCode = 0; ///< of the last failure
    Unit m_unit;
    std::optional<Expected> m_expected;
};

} // namespace emesa::storage
