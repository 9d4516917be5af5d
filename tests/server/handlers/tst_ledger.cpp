// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/store.h"
#include "tests/support/audit_tampering.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_database.h"

#include <QTest>

#include <thread>

using namespace emesa;
using storage::Row;
using storage::Sql;
using test::TestDatabase;

namespace {

const QString migrations = QStringLiteral(":/emesa/migrations");

std::vector<qint64> outboxOrder(storage::Database &database)
{
    std::vector<qint64> seqs;
    (void)database.forEach(Sql("SELECT seq FROM outbox ORDER BY seq"), {}, [&](const Row &row) { seqs.push_back(row.int64(0)); });
    return seqs;
}

Status writeOne(Store &store, const Actor &actor, const QString &event, bool fail = false)
{
    return store.write(actor, [&](UnitOfWork &work) -> Status {
        work.audit({.event = event, .entity = QStringLiteral("order"), .entityId = QStringLiteral("1")});
        work.publish({.topic = QStringLiteral("order:1"), .kind = event});
        if (fail)
            return Error{ErrorCode::Conflict, QStringLiteral("test"), QStringLiteral("test")};
        return {};
    });
}

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT

private slots:
    void chainVerifies_data() { TestDatabase::addRows(); }
    void chainVerifies()
    {
        QFETCH(storage::Dialect, dialect);
        const TestDatabase place(dialect);
        const test::FakeClock clock;
        int woken = 0;
        Store store(place.openMigrated(migrations), clock, [&] { ++woken; });
        const Actor actor{nullptr, QStringLiteral("127.0.0.1"), QStringLiteral("test\r\nagent"), QStringLiteral("r1")};
        for (int i = 0; i < 20; ++i)
            QVERIFY(writeOne(store, actor, QStringLiteral("order.touched")));
        QVERIFY(!writeOne(store, actor, QStringLiteral("order.refused"), true));
        QCOMPARE(woken, 20);
        const auto verified = Ledger::verify(store.database());
        QVERIFY2(verified, verified ? "" : qPrintable(verified.error().message));
        QCOMPARE(*verified, 20);
        const auto stretch = Ledger::verifyStretch(store.database(), 0, 15);
        QVERIFY(stretch);
        QCOMPARE(stretch->checkedTo, 15);
        QCOMPARE(stretch->end, 20);
        const auto rest = Ledger::verifyStretch(store.database(), 15, 15);
        QVERIFY(rest);
        QCOMPARE(rest->checkedTo, 20);
        QCOMPARE(outboxOrder(store.database()).size(), size_t(20));
    }

    void tamperingIsFound_data()
    {
        QTest::addColumn<storage::Dialect>("dialect");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<qint64>("firstBad");
        for (const auto dialect : TestDatabase::dialects()) {
            const QByteArray name = dialect == storage::Dialect::Sqlite ? "sqlite" : "mariadb";
            const auto row = [&](const char *what, const char *sql, qint64 firstBad) {
                QTest::newRow(QByteArray(name + ' ' + what).constData()) << dialect << QString::fromLatin1(sql) << firstBad;
            };
            row("edit", "UPDATE audit_log SET failure_reason = 'x' WHERE seq = 3", 3);
            row("delete", "DELETE FROM audit_log WHERE seq = 3", 3);
            row("truncate", "DELETE FROM audit_log WHERE seq > 3", 4);
            row("reorder", "UPDATE audit_log SET seq = 100 WHERE seq = 3; UPDATE audit_log SET seq = 3 WHERE seq = 4;"
                           "UPDATE audit_log SET seq = 4 WHERE seq = 100", 3);
        }
    }
    void tamperingIsFound()
    {
        QFETCH(storage::Dialect, dialect);
        QFETCH(QString, sql);
        QFETCH(qint64, firstBad);
        const TestDatabase place(dialect);
        const test::FakeClock clock;
        Store store(place.openMigrated(migrations), clock);
        for (int i = 0; i < 6; ++i)
            QVERIFY(writeOne(store, {}, QStringLiteral("order.touched")));
        test::dropAuditTriggers(store.database());
        place.run(sql);
        const auto verified = Ledger::verify(store.database());
        QVERIFY(!verified);
        QCOMPARE(verified.error().details.value(QLatin1String("seq")).toInteger(), firstBad);

        // Two rows at a time find the same.
        auto stretch = Ledger::verifyStretch(store.database(), 0, 2);
        while (stretch && stretch->checkedTo < stretch->end)
            stretch = Ledger::verifyStretch(store.database(), stretch->checkedTo, 2);
        QVERIFY(!stretch);
        QCOMPARE(stretch.error().details.value(QLatin1String("seq")).toInteger(), firstBad);
    }

    // Numbers have no gaps and no doubles when several writers race, and whoever reads up to n misses nothing.
    void numbersFollowCommits_data() { TestDatabase::addRows(); }
    void numbersFollowCommits()
    {
        QFETCH(storage::Dialect, dialect);
        const TestDatabase place(dialect);
        const test::FakeClock clock;
        Store store(place.openMigrated(migrations), clock);
        constexpr int writers = 4, each = 25;
        std::atomic<int> done = 0, failed = 0;
        std::vector<std::thread> threads;
        for (int w = 0; w < writers; ++w) {
            threads.emplace_back([&] {
                Store own(place.open(), clock);
                for (int i = 0; i < each; ++i)
                    (writeOne(own, {}, QStringLiteral("order.touched")) ? done : failed)++;
            });
        }
        size_t seen = 0;
        while (done + failed < writers * each) {
            const auto seqs = outboxOrder(store.database());
            for (size_t i = 0; i < seqs.size(); ++i)
                QCOMPARE(seqs[i], qint64(i + 1));
            QVERIFY(seqs.size() >= seen);
            seen = seqs.size();
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(failed.load(), 0);
        QCOMPARE(outboxOrder(store.database()).size(), size_t(writers * each));
        QVERIFY(Ledger::verify(store.database()));
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
