// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/params.h"
#include "server/security/jws.h"
#include "server/services/audit_export.h"
#include "server/services/audit_statement.h"
#include "server/services/store.h"
#include "server/storage/database_grants.h"
#include "server/storage/migrations.h"
#include "tests/server/app/server_process.h"
#include "tests/support/audit_tampering.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_database.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

#include <atomic>
#include <thread>

using namespace emesa;
using namespace emesa::test;
using storage::Dialect;
using storage::params;
using storage::Row;
using storage::Sql;

namespace {

constexpr int rowsWritten = 10;

security::KeyRing &keys()
{
    static const QTemporaryDir directory;
    static const auto ring = security::KeyRing::open({.directory = directory.filePath(QStringLiteral("keys"))});
    if (!ring)
        qFatal("keys: %s", qPrintable(ring.error().message));
    return **ring;
}

void writeRows(Store &store, int rows, int each = 1)
{
    Caller caller;
    caller.userId = 3;
    caller.email = QStringLiteral("anna@example.com");
    const Actor actor{&caller, QStringLiteral("192.0.2.1"), QStringLiteral("Firefox/132.0"), QStringLiteral("request-1")};
    for (int done = 0; done < rows; done += each) {
        const Status written = store.write(actor, [&](UnitOfWork &work) -> Status {
            for (int i = 0; i < each; ++i)
                work.audit({.event = QStringLiteral("order.changed"), .entity = QStringLiteral("order"), .entityId = QString::number(done + i),
                            .failureReason = QStringLiteral("none"), .changes = {{QStringLiteral("quantity"), QJsonArray{1, done + i}}},
                            .metadata = {{QStringLiteral("n"), done + i}}});
            return {};
        });
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    }
}

/// Writes the chain anew from row `from` on, as somebody who has the program and the database could.
void sealAnew(storage::Database &database, qint64 from)
{
    static const Sql select("SELECT seq, at, event_type, actor_id, actor_name, address, user_agent, request_id, entity, entity_id, failure_reason,"
                            " changes, metadata, prev_hash, hash FROM audit_log WHERE seq >= ? ORDER BY seq");
    auto rows = database.all(select, params(from), [](const Row &row) {
        AuditRow audit;
        audit.seq = row.int64(0);
        audit.at = row.text(1);
        audit.eventType = row.text(2);
        audit.actorId = row.get<std::optional<qint64>>(3);
        QString *const texts[] = {&audit.actorName, &audit.address, &audit.userAgent, &audit.requestId, &audit.entity, &audit.entityId,
                                  &audit.failureReason, &audit.changes, &audit.metadata, &audit.prevHash, &audit.hash};
        for (int i = 0; i < 11; ++i)
            *texts[i] = row.text(4 + i);
        return audit;
    });
    static const Sql update("UPDATE audit_log SET prev_hash = ?, hash = ? WHERE seq = ?");
    static const Sql ledger("UPDATE ledger SET audit_seq = ?, audit_hash = ?");
    QString previous = rows->first().prevHash;
    for (AuditRow &row : *rows) {
        row.prevHash = previous;
        previous = row.computeHash();
        QVERIFY(database.execute(update, params(row.prevHash, previous, row.seq)));
    }
    QVERIFY(database.execute(ledger, params(rows->last().seq, previous)));
}

} // namespace

/// P19: the audit log cannot be changed unnoticed.
class TestAuditTampering : public QObject
{
    Q_OBJECT

private slots:
    void firstBadRowIsNamed_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("sealsAnew");
        QTest::addColumn<qint64>("withoutHead"); // the row that is named; -1: nothing is found
        QTest::addColumn<qint64>("withHead");
        for (const Dialect dialect : TestDatabase::dialects()) {
            const auto row = [&](const QByteArray &what, const QByteArray &sql, qint64 bad, qint64 withHead = 0, bool anew = false) {
                QTest::newRow(QByteArray((dialect == Dialect::Sqlite ? "SQLite " : "MariaDB ") + what).constData())
                    << dialect << QString::fromLatin1(sql) << anew << bad << (withHead ? withHead : bad);
            };
            const std::pair<const char *, const char *> edits[] = {
                {"at", "'2026-01-12T09:30:00.001Z'"}, {"event_type", "'order.Changed'"}, {"actor_id", "4"}, {"actor_id", "NULL"},
                {"actor_name", "'bob@example.com'"}, {"actor_name", "'ANNA@example.com'"}, {"address", "'192.0.2.2'"}, {"address", "''"},
                {"user_agent", "'Firefox/132.0 '"}, {"request_id", "'request-2'"}, {"entity", "'machine'"}, {"entity_id", "'04'"},
                {"failure_reason", "''"}, {"changes", "'{}'"}, {"metadata", "'{\"n\": 4}'"},
                {"prev_hash", "'0000000000000000000000000000000000000000000000000000000000000000'"},
                {"hash", "'0000000000000000000000000000000000000000000000000000000000000000'"},
            };
            for (const auto &[column, value] : edits)
                row(QByteArray("edit ") + column + " to " + QByteArray(value).left(30), QByteArray("UPDATE audit_log SET ") + column + " = " + value + " WHERE seq = 5", 5);
            row("edit seq of the last", "UPDATE audit_log SET seq = 500 WHERE seq = 10", 10);
            row("edit seq of the first", "UPDATE audit_log SET seq = 0 WHERE seq = 1", 0, 0);
            row("edit first", "UPDATE audit_log SET address = 'x' WHERE seq = 1", 1);
            row("edit last", "UPDATE audit_log SET address = 'x' WHERE seq = 10", 10);
            row("edit all", "UPDATE audit_log SET address = 'x'", 1);
            row("move text between columns", "UPDATE audit_log SET address = '192.0.2.1F', user_agent = 'irefox/132.0' WHERE seq = 5", 5);
            row("delete first", "DELETE FROM audit_log WHERE seq = 1", 1);
            row("delete middle", "DELETE FROM audit_log WHERE seq = 5", 5);
            row("delete last", "DELETE FROM audit_log WHERE seq = 10", 10);
            row("delete and close the gap", "DELETE FROM audit_log WHERE seq = 5; UPDATE audit_log SET seq = seq + 1000 WHERE seq > 5;"
                                            "UPDATE audit_log SET seq = seq - 1001 WHERE seq > 1000", 5);
            row("swap two neighbours", "UPDATE audit_log SET seq = 100 WHERE seq = 3; UPDATE audit_log SET seq = 3 WHERE seq = 4;"
                                       "UPDATE audit_log SET seq = 4 WHERE seq = 100", 3);
            row("swap two far apart", "UPDATE audit_log SET seq = 100 WHERE seq = 2; UPDATE audit_log SET seq = 2 WHERE seq = 9;"
                                      "UPDATE audit_log SET seq = 9 WHERE seq = 100", 2);
            row("truncate tail", "DELETE FROM audit_log WHERE seq > 6", 7);
            row("truncate all", "DELETE FROM audit_log", 1);
            row("truncate all and the ledger", "DELETE FROM audit_log; UPDATE ledger SET audit_seq = 0, audit_hash = ''", -1, 1);
            row("truncate tail and the ledger", "DELETE FROM audit_log WHERE seq > 6; UPDATE ledger SET audit_seq = 6,"
                                                " audit_hash = (SELECT hash FROM audit_log WHERE seq = 6)", -1, 7);
            const QByteArray copyOf = "INSERT INTO audit_log SELECT %1, at, event_type, actor_id, actor_name, address, user_agent, request_id, entity,"
                                      " entity_id, failure_reason, changes, metadata, %2, hash FROM audit_log WHERE seq = %3";
            const auto copy = [&](const char *as, const char *previous, const char *of) {
                QByteArray sql = copyOf;
                return sql.replace("%1", as).replace("%2", previous).replace("%3", of);
            };
            row("insert at the end", copy("11", "hash", "10"), 11);
            row("insert before the first", copy("0", "''", "1"), 0);
            row("insert in the middle", "UPDATE audit_log SET seq = seq + 1000 WHERE seq >= 5; UPDATE audit_log SET seq = seq - 999 WHERE seq > 1000; "
                                            + copy("5", "prev_hash", "4"), 5);
            row("ledger: other seal", "UPDATE ledger SET audit_hash = 'x'", 10);
            row("ledger: earlier end", "UPDATE ledger SET audit_seq = 8, audit_hash = (SELECT hash FROM audit_log WHERE seq = 8)", 9);
            row("ledger: later end", "UPDATE ledger SET audit_seq = 12", 11);
            row("edit and seal anew", "UPDATE audit_log SET actor_name = 'bob@example.com' WHERE seq = 5", -1, 10, true);
            row("delete the last and seal anew", "DELETE FROM audit_log WHERE seq = 10", -1, 10, true);
        }
    }
    void firstBadRowIsNamed()
    {
        QFETCH(Dialect, dialect);
        QFETCH(QString, sql);
        QFETCH(bool, sealsAnew);
        QFETCH(qint64, withoutHead);
        QFETCH(qint64, withHead);
        const TestDatabase place(dialect);
        const FakeClock clock;
        Store store(place.openMigrated(migrationsDirectory()), clock);
        writeRows(store, rowsWritten);
        const auto statement = AuditStatement::make(store.database(), *keys().snapshot(), clock.now());
        QVERIFY(statement);
        QCOMPARE(statement->head.seq, rowsWritten);
        const auto untouched = Ledger::verify(store.database(), statement->head);
        QVERIFY2(untouched, untouched ? "" : qPrintable(untouched.error().message));
        QCOMPARE(*untouched, rowsWritten);

        dropAuditTriggers(store.database());
        place.run(sql);
        if (sealsAnew)
            sealAnew(store.database(), 5);
        const auto check = [](const Result<qint64> &verified, qint64 bad) {
            if (bad < 0) {
                QVERIFY2(verified, verified ? "" : qPrintable(verified.error().message));
                return;
            }
            QVERIFY(!verified);
            QCOMPARE(verified.error().reason, QStringLiteral("audit_chain_broken"));
            QVERIFY2(verified.error().message.startsWith(QStringLiteral("Audit row %1 ").arg(bad)), qPrintable(verified.error().message));
            QCOMPARE(verified.error().details.value(QLatin1String("seq")).toInteger(-1), bad);
        };
        check(Ledger::verify(store.database()), withoutHead);
        check(Ledger::verify(store.database(), statement->head), withHead);
        qInfo().noquote() << Ledger::verify(store.database(), statement->head).error().message;
    }

    void theGuardIsNoticedMissing_data() { TestDatabase::addRows(); }
    void theGuardIsNoticedMissing()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase place(dialect);
        const auto database = place.openMigrated(migrationsDirectory());
        QCOMPARE(*missingAuditTriggers(*database), QStringList());
        dropAuditTriggers(*database);
        QCOMPARE(missingAuditTriggers(*database)->size(), dialect == Dialect::Sqlite ? 3 : 2);
    }

    // The chain holds in pieces, and while others write.
    void verifiesWhileTheServerWrites_data() { TestDatabase::addRows(); }
    void verifiesWhileTheServerWrites()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase place(dialect);
        const FakeClock clock;
        Store store(place.openMigrated(migrationsDirectory()), clock);
        const int rows = std::max(5'000, qEnvironmentVariableIntValue("EMESA_AUDIT_ROWS"));
        writeRows(store, rows, 1000);
        QElapsedTimer timer;
        timer.start();
        const auto quiet = Ledger::verify(store.database());
        QVERIFY2(quiet, quiet ? "" : qPrintable(quiet.error().message));
        QCOMPARE(*quiet, rows);
        qInfo("%d rows verified in %lld ms", rows, timer.elapsed());

        std::atomic<bool> stop = false;
        std::thread writer([&] {
            Store own(place.open(), clock);
            while (!stop)
                writeRows(own, 1);
        });
        for (int i = 0; i < 10; ++i) {
            const auto busy = Ledger::verify(store.database());
            if (!busy)
                stop = true;
            if (!busy)
                writer.join();
            QVERIFY2(busy, busy ? "" : qPrintable(busy.error().message));
        }
        stop = true;
        writer.join();
    }

    void statementsAreSigned()
    {
        const TestDatabase place(Dialect::Sqlite);
        const FakeClock clock;
        Store store(place.openMigrated(migrationsDirectory()), clock);
        writeRows(store, 3);
        const auto set = keys().snapshot();
        const auto made = AuditStatement::make(store.database(), *set, clock.now());
        QVERIFY(made);
        const auto read = AuditStatement::read(*set, made->jws);
        QVERIFY(read);
        QCOMPARE(read->head, made->head);
        QCOMPARE(read->at, clock.now());
        for (qsizetype i = 0; i < made->jws.size(); i += 7) {
            QByteArray forged = made->jws;
            forged[i] = forged[i] == 'A' ? 'B' : 'A';
            QVERIFY2(!AuditStatement::read(*set, forged), qPrintable(QString::number(i)));
        }
        QVERIFY(!AuditStatement::read(*set, QByteArray()));
        QVERIFY(!AuditStatement::read(*set, QByteArray(1'000'000, '.')));
        // Another statement of ours is not this kind, and another installation's key is not ours.
        QVERIFY(!AuditStatement::read(*set, *security::signJws(*set, "JWT", {{QStringLiteral("seq"), 1}, {QStringLiteral("at"), clock.now().toString()}})));
        QTemporaryDir directory;
        const auto other = security::KeyRing::open({.directory = directory.filePath(QStringLiteral("keys"))});
        QCOMPARE(AuditStatement::read(*(*other)->snapshot(), made->jws).error().reason, QStringLiteral("signature_key_unknown"));
        QVERIFY(!AuditStatement::make(store.database(), security::KeySet(), clock.now()));
    }

    void statementsAreNotReplacedByAShorterLog()
    {
        const TestDatabase place(Dialect::Sqlite);
        FakeClock clock;
        Store store(place.openMigrated(migrationsDirectory()), clock);
        const auto set = keys().snapshot();
        QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("audit-head.jws"));
        writeRows(store, 5);
        QCOMPARE(renewAuditStatement(store.database(), *set, clock.now(), path)->head.seq, 5);
        writeRows(store, 5);
        QCOMPARE(renewAuditStatement(store.database(), *set, clock.now(), path)->head.seq, 10);
        QCOMPARE(QFile(path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
        dropAuditTriggers(store.database());
        place.run(QStringLiteral("DELETE FROM audit_log WHERE seq > 6; UPDATE ledger SET audit_seq = 6, audit_hash = (SELECT hash FROM audit_log WHERE seq = 6)"));
        const auto refused = renewAuditStatement(store.database(), *set, clock.now(), path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, QStringLiteral("audit_chain_broken"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(AuditStatement::read(*set, file.readAll().trimmed())->head.seq, 10);
    }

    void case099_exportedCellsAreNoFormulas()
    {
        const AuditWriter csv(AuditWriter::Format::Csv);
        QVERIFY(csv.begin().startsWith("seq,at,event_type,actor,actor_name,"));
        const auto cellOf = [&](const QString &name) {
            AuditEvent event;
            event.seq = 1;
            event.eventType = QStringLiteral("e");
            event.actor = 2;
            event.actorName = name;
            const QByteArray line = csv.row(event);
            const qsizetype begin = line.indexOf(",e,2,") + 5, end = line.indexOf(",,,,,,,,,{},{},,", begin);
            return line.mid(begin, end - begin);
        };
        QCOMPARE(cellOf(QStringLiteral("anna")), QByteArray("anna"));
        QCOMPARE(cellOf(QStringLiteral("=cmd|' /C calc'!A0")), QByteArray("'=cmd|' /C calc'!A0"));
        QCOMPARE(cellOf(QStringLiteral("+1")), QByteArray("'+1"));
        QCOMPARE(cellOf(QStringLiteral("-1")), QByteArray("'-1"));
        QCOMPARE(cellOf(QStringLiteral("@SUM(A1)")), QByteArray("'@SUM(A1)"));
        QCOMPARE(cellOf(QStringLiteral("'=1")), QByteArray("''=1"));
        QCOMPARE(cellOf(QStringLiteral("\t=1")), QByteArray("'\t=1"));
        QCOMPARE(cellOf(QStringLiteral("\r=1")), QByteArray("\"'\r=1\""));
        QCOMPARE(cellOf(QStringLiteral("a,\"b\"\nc")), QByteArray("\"a,\"\"b\"\"\nc\""));
    }

    void exportsStreamInPieces_data() { TestDatabase::addRows(); }
    void exportsStreamInPieces()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase place(dialect);
        FakeClock clock;
        Store store(place.openMigrated(migrationsDirectory()), clock);
        writeRows(store, 2500, 100);
        clock.advance(std::chrono::seconds(60));
        const Timestamp later = clock.now();
        writeRows(store, 100, 100);
        const auto head = Ledger::head(store.database());
        const auto run = [&](const auditLog::Selection &selection, qsizetype &largest) {
            QByteArray text;
            const auto rows = exportAudit(store.database(), selection, *head, AuditWriter(AuditWriter::Format::JsonLines), [&](const QByteArray &piece) -> Status {
                largest = std::max(largest, piece.count('\n'));
                text += piece;
                return {};
            });
            return std::pair(rows ? *rows : -1, text);
        };
        qsizetype largest = 0;
        const auto [all, text] = run({}, largest);
        QCOMPARE(all, 2600);
        QCOMPARE(largest, 1000);
        qint64 expected = 0;
        const auto lines = text.trimmed().split('\n');
        for (const QByteArray &line : lines)
            QCOMPARE(QJsonDocument::fromJson(line).object().value(QLatin1String("seq")).toInteger(), ++expected);
        QCOMPARE(run({later, {}, {}}, largest).first, 100);
        QCOMPARE(run({{}, later.plusMs(-1), {}}, largest).first, 2500);
        QCOMPARE(run({{}, {}, QStringLiteral("order.changed")}, largest).first, 2600);
        QCOMPARE(run({{}, {}, QStringLiteral("other")}, largest).first, 0);
    }

    void commands_data() { TestDatabase::addRows(); }
    void commands()
    {
        QFETCH(Dialect, dialect);
        const TestDatabase place(dialect);
        QTemporaryDir directory;
        const QStringList settings{QStringLiteral("--data-dir"), directory.filePath(QStringLiteral("data")), QStringLiteral("--database"), place.url().display()};
        const auto run = [&](const QString &command) { return ServerProcess::run(command.split(u' ') + settings); };
        const auto made = ServerProcess::run(QStringList{QStringLiteral("create-admin"), QStringLiteral("--email"), QStringLiteral("a@example.com"),
                                                         QStringLiteral("--password-stdin")} + settings, "violet-anvil-paints-47-geese\n");
        QVERIFY2(made.code == 0, qPrintable(made.err));
        const auto checked = run(QStringLiteral("check"));
        QVERIFY2(checked.out.contains(QStringLiteral("rows can only be added")), qPrintable(checked.out));

        const auto head = run(QStringLiteral("audit head"));
        QCOMPARE(head.code, 0);
        const QString headFile = directory.filePath(QStringLiteral("head.jws"));
        QFile file(headFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(head.out.toLatin1());
        file.close();
        const auto verify = run(QStringLiteral("audit verify --head ") + headFile);
        QVERIFY2(verify.code == 0, qPrintable(verify.out + verify.err));
        QVERIFY2(verify.out.contains(QStringLiteral("is as it was signed")), qPrintable(verify.out));

        const auto jsonl = run(QStringLiteral("audit export --format jsonl"));
        QCOMPARE(jsonl.code, 0);
        const auto lines = jsonl.out.trimmed().split(u'\n');
        const auto objectOf = [](const QString &line) { return QJsonDocument::fromJson(line.toUtf8()).object(); };
        QCOMPARE(objectOf(lines.first()).value(QLatin1String("seq")).toInteger(), 1);
        const QJsonObject end = objectOf(lines.last()).value(QLatin1String("head")).toObject();
        QCOMPARE(end.value(QLatin1String("rows")).toInteger(), lines.size() - 1);
        QCOMPARE(end.value(QLatin1String("hash")), objectOf(lines[lines.size() - 2]).value(QLatin1String("hash")));
        QVERIFY(end.value(QLatin1String("jws")).toString().count(u'.') == 2);
        // An export is in the log that comes after it.
        const QString csvFile = directory.filePath(QStringLiteral("log.csv"));
        const auto csv = run(QStringLiteral("audit export --format csv --event-type audit.exported --output ") + csvFile);
        QVERIFY2(csv.code == 0, qPrintable(csv.err));
        QCOMPARE(csv.out.trimmed(), QStringLiteral("1 rows."));
        QFile table(csvFile);
        QVERIFY(table.open(QIODevice::ReadOnly));
        QCOMPARE(table.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto records = table.readAll().trimmed().split('\n');
        QCOMPARE(records.size(), 3);
        QVERIFY(records.last().startsWith("#head,"));
        QVERIFY(run(QStringLiteral("audit export --format csv --output ") + csvFile).code != 0); // never over something else
        QCOMPARE(run(QStringLiteral("audit export --format xml")).code, 2);
        QCOMPARE(run(QStringLiteral("audit export --format csv --from yesterday")).code, 1);

        const auto database = place.open();
        dropAuditTriggers(*database);
        place.run(QStringLiteral("DELETE FROM audit_log WHERE seq > 1; UPDATE ledger SET audit_seq = 1, audit_hash = (SELECT hash FROM audit_log WHERE seq = 1)"));
        QCOMPARE(run(QStringLiteral("audit verify")).code, 0); // the database alone cannot tell
        const auto cut = run(QStringLiteral("audit verify --head ") + headFile);
        QCOMPARE(cut.code, 4);
        QVERIFY2(cut.out.contains(QStringLiteral("Audit row 2 is missing")), qPrintable(cut.out));
        const auto unguarded = run(QStringLiteral("check"));
        QCOMPARE(unguarded.code, 4);
        QVERIFY2(unguarded.out.contains(QStringLiteral("audit_log_no_delete")), qPrintable(unguarded.out));

        const auto grants = run(QStringLiteral("database grants --user emesa --host localhost"));
        QCOMPARE(grants.code, dialect == Dialect::Sqlite ? 1 : 0);
        QVERIFY(run(QStringLiteral("database grants --user x'y")).code != 0);
    }
};

QTEST_GUILESS_MAIN(TestAuditTampering)
#include "tst_audit_tampering.moc"
