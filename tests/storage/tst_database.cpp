// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/literal_sql.h"
#include "tests/support/private_mariadb.h"
#include "tests/support/test_database.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <barrier>
#include <concepts>
#include <limits>
#include <thread>

using namespace emesa;
using namespace emesa::storage;
using emesa::test::PrivateMariaDb;
using emesa::test::TestDatabase;

Q_DECLARE_METATYPE(emesa::storage::Dialect)

// SQL cannot be made from data.
static_assert(!std::constructible_from<Sql, QString>);
static_assert(!std::constructible_from<Sql, QByteArray>);
static_assert(!std::constructible_from<Sql, std::string>);
static_assert(!std::constructible_from<Sql, const char *>);
static_assert(!std::constructible_from<Sql, char *>);
template<typename T>
concept Bindable = requires(T value) { param(value); };
static_assert(Bindable<qint64> && Bindable<QString> && Bindable<bool> && Bindable<Amount> && Bindable<Timestamp>);
static_assert(Bindable<std::optional<Timestamp>>);
static_assert(!Bindable<double> && !Bindable<float> && !Bindable<quint64>);

namespace {

Result<qint64> number(Database &database, const Sql &sql, const QVariantList &values = {})
{
    const auto found = database.one(sql, values, [](const Row &row) { return row.int64(0); });
    if (!found)
        return found.error();
    return found->value_or(-1);
}

/// Its own number on MariaDB, to kill it from another connection.
qint64 connectionId(Database &database)
{
    return number(database, Sql("SELECT CONNECTION_ID()")).valueOr(-1);
}

void killConnection(Database &by, qint64 id)
{
    QVERIFY(by.execute(Sql("KILL CONNECTION ?"), params(id)));
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private:
    static void makeTables(const TestDatabase &database)
    {
        database.run(database.dialect() == Dialect::Sqlite
                         ? QStringLiteral("CREATE TABLE things (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, size "
                                          "BIGINT, data BLOB, flag INTEGER, made_at CHAR(24), CONSTRAINT size_small CHECK (size < "
                                          "9223372036854775807 OR name LIKE 'max%'));"
                                          "CREATE UNIQUE INDEX things_name ON things (name);"
                                          "CREATE TABLE children (id INTEGER PRIMARY KEY AUTOINCREMENT, thing_id INTEGER NOT NULL "
                                          "REFERENCES things(id), CONSTRAINT positive CHECK (thing_id > 0))")
                         : QStringLiteral("CREATE TABLE things (id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, name VARCHAR(100) "
                                          "COLLATE utf8mb4_bin NOT NULL, size BIGINT, data VARBINARY(1000), flag TINYINT, made_at CHAR(24) "
                                          "CHARACTER SET ascii) ENGINE=InnoDB;"
                                          "CREATE UNIQUE INDEX things_name ON things (name);"
                                          "CREATE TABLE children (id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, thing_id BIGINT NOT "
                                          "NULL, CONSTRAINT positive CHECK (thing_id > 0), CONSTRAINT children_thing FOREIGN KEY "
                                          "(thing_id) REFERENCES things(id)) ENGINE=InnoDB"));
    }

private slots:
    void parsesUrls_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("memory") << QStringLiteral("sqlite::memory:") << true;
        QTest::newRow("file") << QStringLiteral("sqlite:/var/lib/emesa/emesa.db") << true;
        QTest::newRow("tcp") << QStringLiteral("mysql://emesa@127.0.0.1:3307/emesa") << true;
        QTest::newRow("socket") << QStringLiteral("mysql:///emesa?socket=/run/mysqld/mysqld.sock&user=emesa") << true;
        QTest::newRow("password") << QStringLiteral("mysql://emesa:secret@127.0.0.1/emesa") << false;
        QTest::newRow("no user") << QStringLiteral("mysql://127.0.0.1/emesa") << false;
        QTest::newRow("no name") << QStringLiteral("mysql://emesa@127.0.0.1") << false;
        QTest::newRow("no place") << QStringLiteral("mysql:///emesa?user=a") << false;
        QTest::newRow("driver option inside") << QStringLiteral("mysql:///emesa?user=a&socket=/s%3BMYSQL_OPT_RECONNECT%3D1") << false;
        QTest::newRow("unknown option") << QStringLiteral("mysql://a@b/emesa?reconnect=1") << false;
        QTest::newRow("other") << QStringLiteral("postgres://a@b/c") << false;
        QTest::newRow("no file") << QStringLiteral("sqlite:") << false;
    }

    void parsesUrls()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        const auto url = DatabaseUrl::parse(text);
        QCOMPARE(bool(url), good);
        if (!good)
            return;
        QCOMPARE(url->display(), text);
        QCOMPARE(*DatabaseUrl::parse(url->display()), *url);
    }

    void identifiersAreNames()
    {
        QVERIFY(Sql::identifier("status").isValid());
        for (const char *bad : {"", "a b", "a;b", "a`b", "A", "1a", "a-b", "naïve"})
            QVERIFY2(!Sql::identifier(bad).isValid(), bad);
        TestDatabase database(Dialect::Sqlite);
        const auto refused = database.open()->execute(Sql("SELECT ") + Sql::identifier("x; DROP TABLE y"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, QStringLiteral("invalid_sql"));
        QCOMPARE(Sql::placeholders(3).text(), QStringLiteral("?,?,?"));
    }

    void valuesComeBack_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<bool>("direct");
        for (const Dialect dialect : TestDatabase::dialects())
            QTest::newRow(dialect == Dialect::Sqlite ? "SQLite" : "MariaDB") << dialect << true;
        if (TestDatabase::dialects().contains(Dialect::MySql))
            QTest::newRow("MariaDB through QSqlQuery") << Dialect::MySql << false;
    }
    void valuesComeBack()
    {
        QFETCH(Dialect, dialect);
        QFETCH(bool, direct);
        TestDatabase database(dialect);
        makeTables(database);
        OpenOptions options;
        options.directReads = direct;
        auto connection = database.open(options);
        const Sql add("INSERT INTO things (name,size,data,flag,made_at) VALUES (?,?,?,?,?)");

        const QString text = QStringLiteral("max 'x'\"`;-- \\ %_ ") + QChar(0) + QStringLiteral("\U0001F529 é ?");
        const QByteArray bytes("\0\xff;'\\", 5);
        const Timestamp moment{1768210200123};
        const auto id = connection->insert(add, params(text, std::numeric_limits<qint64>::max(), bytes, true, moment));
        QVERIFY(id);
        QCOMPARE(*id, 1);
        const auto emptyId = connection->insert(add, params(QString(), Amount{-510000}, QByteArray(), false, std::optional<Timestamp>()));
        QVERIFY(emptyId);
        QCOMPARE(*emptyId, 2);
        QVERIFY(connection->insert(add, params(QStringLiteral("null"), std::nullopt, std::nullopt, std::optional<bool>(), std::nullopt)));

        int rows = 0;
        QVERIFY(connection->forEach(
            Sql("SELECT id,name,size,data,flag,made_at FROM things ORDER BY id"), {}, [&](const Row &row) {
                ++rows;
                if (row.int64(0) == 1) {
                    QCOMPARE(row.text(1), text);
                    QCOMPARE(row.utf8(1), text.toUtf8());
                    QByteArray scratch;
                    QCOMPARE(row.utf8(1, scratch).toByteArray(), text.toUtf8());
                    QCOMPARE(row.int64(2), std::numeric_limits<qint64>::max());
                    QCOMPARE(row.bytes(3), bytes);
                    QVERIFY(row.boolean(4));
                    QCOMPARE(row.timestamp(5).ms, moment.ms);
                    QCOMPARE(row.get<std::optional<Timestamp>>(5)->ms, moment.ms);
                } else if (row.int64(0) == 2) {
                    QVERIFY(!row.isNull(1));
                    QCOMPARE(row.text(1), QString());
                    QCOMPARE(row.amount(2).minor, -510000);
                    QVERIFY(!row.isNull(3));
                    QCOMPARE(row.get<std::optional<bool>>(4), std::optional<bool>(false));
                    QVERIFY(row.isNull(5));
                } else {
                    for (int column = 2; column <= 5; ++column)
                        QVERIFY(row.isNull(column));
                    QVERIFY(!row.get<std::optional<Amount>>(2));
                }
            }));
        QCOMPARE(rows, 3);
        QCOMPARE(*number(*connection, Sql("SELECT id FROM things WHERE name=?"), params(text)), 1);
        QCOMPARE(*number(*connection, Sql("SELECT id FROM things WHERE made_at=?"), params(moment)), 1);
        QCOMPARE(*number(*connection, Sql("SELECT SUM(size) FROM things WHERE id=2 OR id=3")), -510000);
        const auto names = connection->all(Sql("SELECT name FROM things WHERE id IN (") + Sql::placeholders(2) + Sql(") ORDER BY id LIMIT ?"),
                                           params(2, 3, 1), [](const Row &row) { return row.text(0); });
        QVERIFY(names);
        QCOMPARE(*names, QStringList{QString()});
    }

    void case095_literalsHoldDigitsOnly()
    {
        const LiteralSql sql(QStringLiteral("SELECT '?' FROM a -- ?\n WHERE b=? AND c IN (?,?) LIMIT ?"));
        QVERIFY(sql.isSelect());
        QCOMPARE(sql.placeholders(), 4);
        QCOMPARE(sql.with(params(QStringLiteral("'é"), std::nullopt, QByteArray("\0'", 2), -7)),
                 QByteArray("SELECT '?' FROM a -- ?\n WHERE b= _utf8mb4 x'27c3a9'  AND c IN ( NULL , x'0027' ) LIMIT  -7 "));
        QVERIFY(sql.with(params(1)).isEmpty());
        QVERIFY(sql.with({1, 2, 3, 1.5}).isEmpty());
        QVERIFY(sql.with(params(1, 2, 3, QString(20'000, u'x'))).isEmpty());
        QVERIFY(!LiteralSql(QStringLiteral("DELETE FROM a")).isSelect());
    }

    void directReadsAreUsed()
    {
        if (!TestDatabase::dialects().contains(Dialect::MySql))
            QSKIP("EMESA_TEST_WITHOUT_MARIADB is set");
        TestDatabase database(Dialect::MySql);
        auto connection = database.open();
        const auto prepared = [&] { return number(*connection, Sql("SELECT VARIABLE_VALUE FROM information_schema.session_status WHERE VARIABLE_NAME='COM_STMT_PREPARE' LIMIT ?"), params(1)); };
        const auto before = prepared();
        QVERIFY(before);
        QCOMPARE(*number(*connection, Sql("SELECT ?+1"), params(1)), 2);
        QCOMPARE(*prepared(), *before);
        // A text finds its row through the index, also in a column of another character set.
        database.run(QStringLiteral("CREATE TABLE keyed (id CHAR(36) CHARACTER SET ascii NOT NULL PRIMARY KEY, name VARCHAR(50) COLLATE utf8mb4_bin, KEY (name)) ENGINE=InnoDB;"
                                    "INSERT INTO keyed SELECT seq, seq FROM seq_1_to_2000"));
        for (const Sql &find : {Sql("SELECT name FROM keyed WHERE id=?"), Sql("SELECT id FROM keyed WHERE name=?")}) {
            const auto reads = [&] { return number(*connection, Sql("SELECT VARIABLE_VALUE FROM information_schema.session_status WHERE VARIABLE_NAME='HANDLER_READ_NEXT'")).valueOr(-1)
                                          + number(*connection, Sql("SELECT VARIABLE_VALUE FROM information_schema.session_status WHERE VARIABLE_NAME='HANDLER_READ_RND_NEXT'")).valueOr(-1); };
            (void)reads();
            const qint64 first = reads(), second = reads();
            QCOMPARE(*number(*connection, find, params(QStringLiteral("77"))), 77);
            const qint64 third = reads();
            QVERIFY2(third - second < second - first + 100, qPrintable(QString::number(third - second)));
        }
    }

    // The driver opens the door to stacked statements on every connection; ours has it shut again.
    void case095_stackedStatementsAreRefused()
    {
        if (!TestDatabase::dialects().contains(Dialect::MySql))
            QSKIP("EMESA_TEST_WITHOUT_MARIADB is set");
        TestDatabase database(Dialect::MySql);
        makeTables(database);
        auto connection = database.open();
        QVERIFY(!number(*connection, Sql("SELECT 1; SELECT 2")));
        QVERIFY(!number(*connection, Sql("SELECT 1; DROP TABLE things")));
        QCOMPARE(*number(*connection, Sql("SELECT COUNT(*) FROM things")), 0);
    }

    void case095_valuesNeverBecomeSql_data() { TestDatabase::addRows(); }
    void case095_valuesNeverBecomeSql()
    {
        QFETCH(Dialect, dialect);
        TestDatabase database(dialect);
        makeTables(database);
        auto connection = database.open();
        for (const QString &attack : {QStringLiteral("' OR 1=1--"), QStringLiteral("x'; DROP TABLE things; --"),
                                      QStringLiteral("\\'; DELETE FROM things; #"), QStringLiteral("?,?"), QStringLiteral(":name")}) {
            QVERIFY(connection->insert(Sql("INSERT INTO things (name) VALUES (?)"), params(attack)));
            QCOMPARE(*number(*connection, Sql("SELECT COUNT(*) FROM things WHERE name=?"), params(attack)), 1);
        }
        QCOMPARE(*number(*connection, Sql("SELECT COUNT(*) FROM things")), 5);
    }

    void wrongBindsAreRefused_data() { TestDatabase::addRows(); }
    void wrongBindsAreRefused()
    {
        QFETCH(Dialect, dialect);
        TestDatabase database(dialect);
        makeTables(database);
        auto connection = database.open();
        const Sql find("SELECT id FROM things WHERE name=? AND size=? -- why?\n AND name<>'?'");
        QVERIFY(number(*connection, find, params(QStringLiteral("a"), 1)));
        const auto few = number(*connection, find, params(QStringLiteral("a")));
        QVERIFY(!few);
        QCOMPARE(few.error().reason, QStringLiteral("wrong_number_of_values"));
        const auto floating = number(*connection, find, {QStringLiteral("a"), QVariant(1.5)});
        QVERIFY(!floating);
        QCOMPARE(floating.error().reason, QStringLiteral("unsupported_value"));
        QVERIFY(!number(*connection, find, {QStringLiteral("a"), QVariant(QDateTime::currentDateTime())}));
        QVERIFY(number(*connection, find, params(QStringLiteral("a"), 1)));
    }

    void errorsSpeakTheDomainsLanguage_data() { TestDatabase::addRows(); }
    void errorsSpeakTheDomainsLanguage()
    {
        QFETCH(Dialect, dialect);
        TestDatabase database(dialect);
        makeTables(database);
        auto connection = database.open();
        const auto check = [&](const Result<qint64> &answer, ErrorCode code, const char *reason, const char *constraint) {
            QVERIFY(!answer);
            QCOMPARE(answer.error().code, code);
            QCOMPARE(answer.error().reason, QString::fromLatin1(reason));
            if (constraint)
                QCOMPARE(answer.error().details[QStringLiteral("constraint")].toString(), QString::fromLatin1(constraint));
            for (const char *word : {"INSERT", "secret", "things", "SELECT"})
                QVERIFY(!answer.error().message.contains(QLatin1String(word)));
        };
        const Sql add("INSERT INTO things (name) VALUES (?)");
        const QString name = QStringLiteral("secret for key 'x'");
        QVERIFY(connection->insert(add, params(name)));
        check(connection->insert(add, params(name)), ErrorCode::Conflict, "duplicate", "things_name");
        check(connection->insert(Sql("INSERT INTO things (id,name) VALUES (1,?)"), params(QStringLiteral("b"))), ErrorCode::Conflict,
              "duplicate", "PRIMARY");
        check(connection->insert(Sql("INSERT INTO children (thing_id) VALUES (99)")), ErrorCode::Conflict, "missing_reference", nullptr);
        QVERIFY(connection->insert(Sql("INSERT INTO children (thing_id) VALUES (1)")));
        check(connection->execute(Sql("DELETE FROM things WHERE id=1")), ErrorCode::Conflict, "still_in_use", nullptr);
        check(connection->insert(Sql("INSERT INTO children (thing_id) VALUES (-1)")), ErrorCode::Invalid, "constraint", "positive");
        check(connection->insert(Sql("INSERT INTO things (name) VALUES (NULL)")), ErrorCode::Invalid, "constraint", nullptr);
        check(connection->execute(Sql("SELECT nonsense FROM nowhere")), ErrorCode::Internal, "database_error", nullptr);
        if (dialect == Dialect::MySql)
            check(connection->insert(add, params(QString(101, u'x'))), ErrorCode::Invalid, "constraint", nullptr);
        // A broken rule inside a unit leaves the unit usable.
        const Status kept = connection->inTransaction([&]() -> Status {
            if (const auto twice = connection->insert(add, params(name)); twice)
                return Error{};
            const auto other = connection->insert(add, params(QStringLiteral("other")));
            return other ? Status() : Status(other.error());
        });
        QVERIFY(kept);
        QCOMPARE(*number(*connection, Sql("SELECT COUNT(*) FROM things")), 2);
    }

    void updateCountsMatchedRows_data() { TestDatabase::addRows(); }
    void updateCountsMatchedRows()
    {
        QFETCH(Dialect, dialect);
        TestDatabase database(dialect);
        makeTables(database);
        auto connection = database.open();
        QVERIFY(connection->insert(Sql("INSERT INTO things (name,size) VALUES ('a',1)")));
        QCOMPARE(*connection->execute(Sql("UPDATE things SET size=1 WHERE name='a'")), 1);
        QCOMPARE(*connection->execute(Sql("UPDATE things SET size=1 WHERE name='b'")), 0);
    }

    void sqlTextMeansTheSame_data() { TestDatabase::addRows(); }
    void sqlTextMeansTheSame()
    {
        QFETCH(Dialect, dialect);
        TestDatabase database(dialect);
        auto connection = database.open();
        const auto joined = connection->one(Sql("SELECT 'a' || ? || '\\'"), params(QStringLiteral("b")), [](const Row &row) { return row.text(0); });
        QVERIFY(joined);
        QCOMPARE(**joined, QStringLiteral("ab\\"));
        QCOMPARE(*number(*connection, Sql("SELECT CASE WHEN '50%' LIKE '50\\%' ESCAPE '\\' AND '50x' NOT LIKE '50\\%' ESCAPE '\\' THEN 1 ELSE 0 END")), 1);
    }

    void callbacksMayRunStatements_data() { TestDatabase::addRows(); }
    void callbacksMayRunStatements()
    {
        QFETCH(Dialect, dialect);
        TestDatabase database(dialect);
        makeTables(database);
        auto connection = database.open();
        for (int i = 0; i < 5; ++i)
            QVERIFY(connection->insert(Sql("INSERT INTO things (name) VALUES (?)"), params(QString::number(i))));
        const Sql list("SELECT id FROM things ORDER BY id");
        int pairs = 0;
        QVERIFY(connection->forEach(list, {}, [&](const Row &) { QVERIFY(connection->forEach(list, {}, [&](const Row &) { ++pairs; })); }));
        QCOMPARE(pairs, 25);
        // More texts than the cache keeps.
        Sql sql("SELECT 1");
        for (int i = 0; i < 400; ++i) {
            sql += Sql("+0");
            QCOMPARE(*number(*connection, sql), 1);
        }
        QCOMPARE(*number(*connection, Sql("SELECT COUNT(*) FROM things")), 5);
    }

    void unitsAreAllOrNothing_data() { TestDatabase::addRows(); }
    void unitsAreAllOrNothing()
    {
        QFETCH(Dialect, dialect);
        TestDatabase database(dialect);
        makeTables(database);
        auto connection = database.open();
        const Sql add("INSERT INTO things (name) VALUES (?)"), count("SELECT COUNT(*) FROM things");

        const auto id = connection->inTransaction([&] { return connection->insert(add, params(QStringLiteral("a"))); });
        QVERIFY(id);
        QCOMPARE(*id, 1);
        const Status refused = connection->inTransaction([&]() -> Status {
            if (const auto done = connection->insert(add, params(QStringLiteral("b"))); !done)
                return done.error();
            return Error{ErrorCode::Forbidden, QStringLiteral("no"), {}};
        });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Forbidden);
        QVERIFY_EXCEPTION_THROWN((void)connection->inTransaction([&]() -> Status {
            (void)connection->insert(add, params(QStringLiteral("c")));
            throw std::runtime_error("stray");
        }),
                                 std::runtime_error);
        // A failure that the unit does not mention still spoils it.
        const Status hidden = connection->inTransaction([&]() -> Status {
            (void)connection->insert(add, params(QStringLiteral("d")));
            (void)connection->execute(Sql("SELECT nonsense FROM nowhere"));
            (void)connection->insert(add, params(QStringLiteral("e")));
            return {};
        });
        QVERIFY(!hidden);
        int outerRuns = 0;
        const Status nested = connection->inTransaction([&]() -> Status {
            ++outerRuns;
            (void)connection->insert(add, params(QStringLiteral("f")));
            (void)connection->inTransaction([&] { return connection->insert(add, params(QStringLiteral("g"))); });
            return {};
        });
        QVERIFY(!nested);
        QCOMPARE(nested.error().reason, QStringLiteral("nested_transaction"));
        QCOMPARE(outerRuns, 1);
        QVERIFY(!connection->inUnit());
        QCOMPARE(*number(*connection, count), 1);
    }

    void deadlockRunsTheWholeUnitAgain()
    {
        if (!TestDatabase::dialects().contains(Dialect::MySql))
            QSKIP("EMESA_TEST_WITHOUT_MARIADB is set");
        TestDatabase database(Dialect::MySql);
        makeTables(database);
        database.run(QStringLiteral("INSERT INTO things (name,size) VALUES ('a',0),('b',0)"));

        std::atomic<int> runs{0}, failures{0};
        std::barrier bothHoldOne(2);
        const auto worker = [&](const QString &first, const QString &second) {
            auto connection = database.open();
            bool met = false;
            const Sql add("UPDATE things SET size=size+1 WHERE name=?");
            const Status status = connection->inTransaction([&]() -> Status {
                ++runs;
                if (const auto done = connection->execute(add, params(first)); !done)
                    return done.error();
                if (!met) {
                    met = true;
                    bothHoldOne.arrive_and_wait();
                }
                (void)connection->execute(add, params(second)); // the unit need not look: nothing is committed after a deadlock
                return {};
            });
            if (!status)
                ++failures;
        };
        std::thread one(worker, QStringLiteral("a"), QStringLiteral("b")), two(worker, QStringLiteral("b"), QStringLiteral("a"));
        one.join();
        two.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(runs.load(), 3);
        auto connection = database.open();
        QCOMPARE(*number(*connection, Sql("SELECT COUNT(*) FROM things WHERE size=2")), 2);
    }

    void injectedFailureRunsTheWholeUnitAgain_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("failures");
        for (int at = 0; at <= 3; ++at)
            QTest::addRow("before statement %d, twice", at + 1) << at << 2;
        QTest::newRow("too often") << 1 << 3;
    }
    void injectedFailureRunsTheWholeUnitAgain()
    {
        if (!TestDatabase::dialects().contains(Dialect::MySql))
            QSKIP("EMESA_TEST_WITHOUT_MARIADB is set");
        QFETCH(int, at);
        QFETCH(int, failures);
        TestDatabase database(Dialect::MySql);
        makeTables(database);
        auto connection = database.open();
        int runs = 0;
        const Status status = connection->inTransaction([&]() -> Status {
            ++runs;
            for (int i = 0; i <= 3; ++i) {
                if (i == at && runs <= failures)
                    (void)connection->execute(runs % 2 ? Sql("SIGNAL SQLSTATE '40001' SET MYSQL_ERRNO=1213")
                                                       : Sql("SIGNAL SQLSTATE 'HY000' SET MYSQL_ERRNO=1205"));
                if (i < 3)
                    (void)connection->insert(Sql("INSERT INTO things (name) VALUES (?)"), params(QString::number(i)));
            }
            return {};
        });
        QCOMPARE(runs, 3);
        QCOMPARE(bool(status), failures < 3);
        if (!status)
            QCOMPARE(status.error().reason, QStringLiteral("database_busy"));
        QCOMPARE(*number(*connection, Sql("SELECT COUNT(*) FROM things")), failures < 3 ? 3 : 0);
    }

    void refusedCommitIsRolledBack()
    {
        TestDatabase database(Dialect::Sqlite);
        makeTables(database);
        auto connection = database.open();
        const Status status = connection->inTransaction([&]() -> Status {
            (void)connection->execute(Sql("PRAGMA defer_foreign_keys=ON"));
            const auto orphan = connection->insert(Sql("INSERT INTO children (thing_id) VALUES (99)"));
            return orphan ? Status() : Status(orphan.error());
        });
        QVERIFY(!status);
        QCOMPARE(status.error().reason, QStringLiteral("missing_reference"));
        QCOMPARE(*number(*connection, Sql("SELECT COUNT(*) FROM children")), 0);
        QVERIFY(connection->inTransaction([&] { return connection->insert(Sql("INSERT INTO things (name) VALUES ('a')")); }));
    }

    void lockTimeoutGivesUpAfterThreeRuns_data() { TestDatabase::addRows(); }
    void lockTimeoutGivesUpAfterThreeRuns()
    {
        QFETCH(Dialect, dialect);
        TestDatabase database(dialect);
        makeTables(database);
        database.run(QStringLiteral("INSERT INTO things (name,size) VALUES ('a',0)"));
        OpenOptions impatient;
        impatient.lockWaitSeconds = 1;
        auto holder = database.open(), waiter = database.open(impatient);
        const Sql add("UPDATE things SET size=size+1 WHERE name='a'");
        int runs = 0;
        const auto waits = [&] {
            return waiter->inTransaction([&] {
                ++runs;
                return waiter->execute(add);
            });
        };
        QVERIFY(holder->inTransaction([&]() -> Status {
            if (const auto held = holder->execute(add); !held)
                return held.error();
            const auto waited = waits();
            if (waited || waited.error().reason != QLatin1String("database_busy") || waited.error().code != ErrorCode::Unavailable)
                return Error{};
            return {};
        }));
        QCOMPARE(runs, dialect == Dialect::MySql ? 3 : 0); // SQLite already waits at BEGIN IMMEDIATE
        QVERIFY(waits());
        QCOMPARE(*number(*waiter, Sql("SELECT size FROM things")), 2);
    }

    void killedConnectionRunsTheWholeUnitAgain()
    {
        if (!TestDatabase::dialects().contains(Dialect::MySql))
            QSKIP("EMESA_TEST_WITHOUT_MARIADB is set");
        TestDatabase database(Dialect::MySql);
        makeTables(database);
        auto connection = database.open(), killer = database.open();
        const Sql add("INSERT INTO things (name) VALUES (?)");
        int runs = 0;
        const Status status = connection->inTransaction([&]() -> Status {
            ++runs;
            if (const auto first = connection->insert(add, params(QStringLiteral("first"))); !first)
                return first.error();
            if (runs == 1)
                killConnection(*killer, connectionId(*connection));
            (void)connection->insert(add, params(QStringLiteral("second")));
            (void)connection->insert(add, params(QStringLiteral("third")));
            return {};
        });
        QVERIFY(status);
        QCOMPARE(runs, 2);
        QCOMPARE(*number(*killer, Sql("SELECT COUNT(*) FROM things")), 3);

        // Killed with every statement done: COMMIT is what fails, so the outcome is not known.
        const Status unknown = connection->inTransaction([&]() -> Status {
            ++runs;
            (void)connection->insert(add, params(QStringLiteral("fourth")));
            killConnection(*killer, connectionId(*connection));
            return {};
        });
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().reason, QStringLiteral("outcome_unknown"));
        QCOMPARE(runs, 3);
        QCOMPARE(*number(*killer, Sql("SELECT COUNT(*) FROM things")), 3);

        // Between units: BEGIN finds the loss, nothing of the unit has run.
        killConnection(*killer, connectionId(*connection));
        QVERIFY(connection->inTransaction([&] { return connection->insert(add, params(QStringLiteral("fifth"))); }));
        killConnection(*killer, connectionId(*connection));
        QCOMPARE(*number(*connection, Sql("SELECT COUNT(*) FROM things")), 4);
        // A single write may have arrived before the connection broke.
        QVERIFY(connection->insert(add, params(QStringLiteral("prepared"))));
        killConnection(*killer, connectionId(*connection));
        const auto lone = connection->insert(add, params(QStringLiteral("sixth")));
        QVERIFY(!lone);
        QCOMPARE(lone.error().reason, QStringLiteral("outcome_unknown"));
        QVERIFY(connection->insert(add, params(QStringLiteral("seventh"))));
    }

    void healsAfterTheServerWasAway()
    {
        if (!TestDatabase::dialects().contains(Dialect::MySql))
            QSKIP("EMESA_TEST_WITHOUT_MARIADB is set");
        QTemporaryDir directory;
        PrivateMariaDb server(directory.filePath(QStringLiteral("data")));
        QVERIFY(server.start());
        OpenOptions options;
        options.readTimeoutSeconds = 1;
        options.connectTimeoutSeconds = 1;
        auto opened = Database::open(*DatabaseUrl::parse(server.url(QStringLiteral("mysql"))), {}, options);
        QVERIFY(opened);
        auto database = *std::move(opened);
        QVERIFY(database->ping());

        server.kill();
        for (int i = 0; i < 20; ++i) {
            const Status down = database->ping();
            QVERIFY(!down);
            QCOMPARE(down.error().code, ErrorCode::Unavailable);
        }
        QVERIFY(server.start());
        QTRY_VERIFY_WITH_TIMEOUT(database->ping(), 5000);

        server.freeze();
        const Status frozen = database->ping();
        QVERIFY(!frozen);
        QCOMPARE(frozen.error().code, ErrorCode::Unavailable);
        server.thaw();
        QTRY_VERIFY_WITH_TIMEOUT(database->ping(), 5000);
    }

    void weakDurabilityIsRefused()
    {
        if (!TestDatabase::dialects().contains(Dialect::MySql))
            QSKIP("EMESA_TEST_WITHOUT_MARIADB is set");
        QTemporaryDir directory;
        PrivateMariaDb server(directory.filePath(QStringLiteral("data")),
                              {QStringLiteral("--innodb-flush-log-at-trx-commit=2"), QStringLiteral("--log-bin=changes"),
                               QStringLiteral("--sync-binlog=0")});
        QVERIFY(server.start());
        const DatabaseUrl url = *DatabaseUrl::parse(server.url(QStringLiteral("mysql")));
        const auto first = Database::open(url);
        QVERIFY(!first);
        QCOMPARE(first.error().reason, QStringLiteral("durability_weak"));
        QVERIFY(first.error().message.contains(QLatin1String("innodb_flush_log_at_trx_commit=1")));
        OpenOptions careless;
        careless.allowWeakDurability = true;
        auto admin = Database::open(url, {}, careless);
        QVERIFY(admin);
        QVERIFY((*admin)->execute(Sql("SET GLOBAL innodb_flush_log_at_trx_commit=1")));
        const auto second = Database::open(url);
        QVERIFY(!second);
        QVERIFY(second.error().message.contains(QLatin1String("sync_binlog=1")));
        QVERIFY((*admin)->execute(Sql("SET GLOBAL sync_binlog=1")));
        QVERIFY(Database::open(url));
    }

    void openFailuresAreClear()
    {
        const auto missing = Database::open(*DatabaseUrl::parse(QStringLiteral("mysql:///x?user=a&socket=/nonexistent/s")));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::Unavailable);
        QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("not-a-database"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        const auto damaged = Database::open(*DatabaseUrl::parse(QStringLiteral("sqlite:") + path));
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().reason, QStringLiteral("storage_failed"));
    }

    void fullDiskIsNoSpace()
    {
        TestDatabase database(Dialect::Sqlite);
        makeTables(database);
        auto connection = database.open();
        // The page limit answers SQLITE_FULL exactly as a full disk does.
        const auto pages = number(*connection, Sql("PRAGMA page_count"));
        QVERIFY(pages);
        QVERIFY(connection->execute(Sql("PRAGMA max_page_count=12")));
        Result<qint64> last = 0;
        int stored = 0;
        for (; stored < 1000; ++stored) {
            last = connection->inTransaction([&] {
                return connection->insert(Sql("INSERT INTO things (name,data) VALUES (?,?)"), params(QString::number(stored), QByteArray(3000, 'x')));
            });
            if (!last)
                break;
        }
        QVERIFY(!last);
        QCOMPARE(last.error().code, ErrorCode::NoSpace);
        QCOMPARE(*number(*connection, Sql("SELECT COUNT(*) FROM things")), stored);
        QVERIFY(connection->execute(Sql("PRAGMA max_page_count=1000")));
        QVERIFY(connection->inTransaction([&] { return connection->insert(Sql("INSERT INTO things (name) VALUES ('again')")); }));
    }

    void connectionsOpenInManyThreads_data() { TestDatabase::addRows(); }
    void connectionsOpenInManyThreads()
    {
        QFETCH(Dialect, dialect);
        TestDatabase database(dialect);
        makeTables(database);
        std::atomic<int> stored{0};
        std::vector<std::thread> threads;
        for (int t = 0; t < 8; ++t) {
            threads.emplace_back([&, t] {
                auto connection = database.open();
                for (int i = 0; i < 10; ++i) {
                    const auto done = connection->inTransaction([&] {
                        return connection->insert(Sql("INSERT INTO things (name) VALUES (?)"), params(QStringLiteral("%1/%2").arg(t).arg(i)));
                    });
                    if (done)
                        ++stored;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(stored.load(), 80);
        QCOMPARE(*number(*database.open(), Sql("SELECT COUNT(*) FROM things")), 80);
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
