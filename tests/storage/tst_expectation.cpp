// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/literal_sql.h"
#include "tests/support/test_database.h"

#include <QTest>

using namespace emesa;
using namespace emesa::storage;
using emesa::test::TestDatabase;
using namespace Qt::StringLiterals;

/// Database::expect(): on SQLite, on MariaDB with the question inside the statement, and on MariaDB through QSqlQuery.
class ExpectationTest : public QObject
{
    Q_OBJECT

private:
    struct Place
    {
        explicit Place(bool mariadb, bool direct = true) : files(mariadb ? Dialect::MySql : Dialect::Sqlite)
        {
            files.run(u"CREATE TABLE t (id INTEGER NOT NULL PRIMARY KEY, n BIGINT NOT NULL);"
                      "INSERT INTO t (id, n) VALUES (1, 7);"
                      "INSERT INTO t (id, n) VALUES (2, 8)"_s);
            database = files.open({.directReads = direct, .allowWeakDurability = true});
            other = files.open({.allowWeakDurability = true});
        }
        void expect(qint64 number, qint64 id = 1) { database->expect({Sql("SELECT n FROM t WHERE id = ?"), params(id), number}); }
        void change() const { QVERIFY(other->execute(Sql("UPDATE t SET n = n + 1 WHERE id = 1")).hasValue()); }
        /// Rows handed out, or -1 when the statement was refused as it must be.
        int rows(const Sql &sql)
        {
            int seen = 0;
            const Status read = database->forEach(sql, {}, [&](const Row &) { ++seen; });
            if (read)
                return seen;
            return seen == 0 && read.error().reason == u"not_as_expected"_s ? -1 : -2;
        }

        TestDatabase files;
        std::unique_ptr<Database> database, other;
    };

    static void addPlaces()
    {
        QTest::addColumn<bool>("mariadb");
        QTest::addColumn<bool>("direct");
        QTest::newRow("SQLite") << false << true;
        if (TestDatabase::dialects().contains(Dialect::MySql)) {
            QTest::newRow("MariaDB") << true << true;
            QTest::newRow("MariaDB, QSqlQuery") << true << false;
        }
    }

private slots:
    void met_data() { addPlaces(); }
    void met()
    {
        QFETCH(bool, mariadb);
        QFETCH(bool, direct);
        Place place(mariadb, direct);
        place.expect(7);
        QList<qint64> cells;
        QVERIFY(place.database->forEach(Sql("SELECT id, n FROM t ORDER BY id"), {}, [&](const Row &row) { cells << row.int64(0) << row.int64(1); }).hasValue());
        QCOMPARE(cells, (QList<qint64>{1, 7, 2, 8}));
        // It was so when the first statement ran; what happens afterwards is another matter.
        place.change();
        QCOMPARE(place.rows(Sql("SELECT id FROM t")), 2);
        QCOMPARE(*place.database->confirm(), true);
        QCOMPARE(place.rows(Sql("SELECT id FROM t")), 2);
    }

    void broken_data() { addPlaces(); }
    void broken()
    {
        QFETCH(bool, mariadb);
        QFETCH(bool, direct);
        Place place(mariadb, direct);
        for (const Sql &sql : {Sql("SELECT id FROM t"), Sql("SELECT DISTINCT id FROM t"), Sql("SELECT n, COUNT(*) FROM t GROUP BY 1"),
                               Sql("SELECT id FROM t UNION SELECT 5"), Sql("SELECT COUNT(*) FROM t")}) {
            QVERIFY(place.rows(sql) > 0);
            place.expect(99);
            QCOMPARE(place.rows(sql), -1);
            QCOMPARE(place.rows(Sql("SELECT 1")), -1); // and so are all that follow
            QCOMPARE(*place.database->confirm(), false);
            QVERIFY(place.rows(sql) > 0);
        }
    }

    void nothingIsWritten_data() { addPlaces(); }
    void nothingIsWritten()
    {
        QFETCH(bool, mariadb);
        QFETCH(bool, direct);
        Place place(mariadb, direct);
        place.expect(99);
        QCOMPARE(place.database->execute(Sql("UPDATE t SET n = 0")).error().reason, u"not_as_expected"_s);
        QCOMPARE(place.database->insert(Sql("INSERT INTO t (id, n) VALUES (3, 1)")).error().reason, u"not_as_expected"_s);
        bool entered = false;
        const Status unit = place.database->inTransaction([&]() -> Status {
            entered = true;
            return {};
        });
        QVERIFY(!entered && !unit);
        QVERIFY(!*place.database->confirm());
        QCOMPARE(place.rows(Sql("SELECT id FROM t WHERE n > 0")), 2);

        place.expect(7);
        QVERIFY(place.database->inTransaction([&]() -> Status {
            const auto changed = place.database->execute(Sql("UPDATE t SET n = 70 WHERE id = 1"));
            return changed ? Status() : changed.error();
        }).hasValue());
        QVERIFY(*place.database->confirm());
    }

    void nobodyAsked_data() { addPlaces(); }
    void nobodyAsked()
    {
        QFETCH(bool, mariadb);
        QFETCH(bool, direct);
        Place place(mariadb, direct);
        QVERIFY(*place.database->confirm());
        // No statement at all, and one without rows.
        place.expect(7);
        QVERIFY(*place.database->confirm());
        place.expect(99);
        QVERIFY(!*place.database->confirm());
        place.expect(7);
        const int empty = place.rows(Sql("SELECT id FROM t WHERE id = 0"));
        place.change();
        QCOMPARE(empty, 0);
        // MariaDB has not answered the question with no row; SQLite and QSqlQuery asked it first.
        QCOMPARE(*place.database->confirm(), !mariadb || !direct);
        // A question without an answer.
        place.expect(7, 5);
        QCOMPARE(place.rows(Sql("SELECT id FROM t")), -1);
        QVERIFY(!*place.database->confirm());
        place.expect(99);
        place.database->expectNothing();
        QCOMPARE(place.rows(Sql("SELECT id FROM t")), 2);
    }

    void whichStatementsCarry_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("carries");
        QTest::newRow("plain") << u"SELECT a FROM t WHERE b = ? ORDER BY c LIMIT ?"_s << true;
        QTest::newRow("joins") << u"SELECT a FROM t LEFT JOIN u ON u.id = t.id"_s << true;
        QTest::newRow("distinct") << u"SELECT distinct a FROM t"_s << false;
        QTest::newRow("union") << u"SELECT a FROM t UNION ALL SELECT b FROM u"_s << false;
        QTest::newRow("group") << u"SELECT a, COUNT(*) FROM t GROUP BY a"_s << false;
        QTest::newRow("by number") << u"SELECT a, b FROM t ORDER BY 2"_s << false;
        QTest::newRow("locking") << u"SELECT a FROM t FOR UPDATE"_s << false;
        QTest::newRow("no select") << u"UPDATE t SET a = 1"_s << false;
    }
    void whichStatementsCarry()
    {
        QFETCH(QString, text);
        QFETCH(bool, carries);
        QCOMPARE(LiteralSql(text).takesColumn(), carries);
    }
};

QTEST_GUILESS_MAIN(ExpectationTest)
#include "tst_expectation.moc"
