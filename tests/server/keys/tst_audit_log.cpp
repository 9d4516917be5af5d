// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/params.h"
#include "server/storage/role_repository.h"
#include "tests/server/keys/whole_server.h"
#include "tests/support/audit_tampering.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <map>

using namespace emesa;
using namespace emesa::test;
using storage::Dialect;
using storage::params;
using storage::Row;
using storage::Sql;

namespace {

const QByteArray logAddress = "/api/auth/audit-log/";

/// What an EXPLAIN of `statement` says, in one line.
QString explained(storage::Database &database, const ListSelect::Statement &statement)
{
    QString plan;
    if (database.dialect() == Dialect::Sqlite) {
        const auto rows = database.all(Sql("EXPLAIN QUERY PLAN ") + statement.sql, statement.values, [](const Row &row) { return row.text(3); });
        return rows ? rows->join(u'|') : rows.error().message;
    }
    const auto rows = database.all(Sql("EXPLAIN ") + statement.sql, statement.values, [](const Row &row) {
        return QString(row.text(3) + u' ' + row.text(5) + u' ' + row.text(9)); // type, key, extra
    });
    return rows ? rows->join(u'|') : rows.error().message;
}

/// Rows as Ledger would write them, quickly: `count` more, a second apart, one in ten a "machine.changed".
void fill(WholeServer &server, int count)
{
    Store &store = server.services->store;
    for (int done = 0; done < count;) {
        const Status written = store.write(Actor{nullptr, QStringLiteral("203.0.113.7"), QStringLiteral("curl/8.1.2"), {}}, [&](UnitOfWork &work) -> Status {
            for (int i = 0; i < 500; ++i)
                work.audit({.event = (done + i) % 10 ? QStringLiteral("order.touched") : QStringLiteral("machine.changed"),
                            .entity = QStringLiteral("order"), .entityId = QString::number((done + i) % 97)});
            return {};
        });
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        server.clock.advance(std::chrono::seconds(500));
        done += 500;
    }
}

} // namespace

class TestAuditLog : public QObject
{
    Q_OBJECT

private slots:
    void showsWhoWhatWhereWhen_data() { TestDatabase::addRows(); }
    void showsWhoWhatWhereWhen()
    {
        QFETCH(Dialect, dialect);
        WholeServer server(dialect);
        const QByteArray agent = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0\r\nforged";
        const auto denied = server.ask(api::Method::Get, "/api/machines/", server.registered(QStringLiteral("c@example.com")), {},
                                       {{"User-Agent", agent}, {"X-Request-ID", "abc-1"}});
        QCOMPARE(denied.status, 403);
        const auto list = server.get(logAddress + "?event_type=access.denied", server.bossToken);
        QCOMPARE(list.status, 200);
        QCOMPARE(list.array().size(), 1);
        const QJsonObject row = list.array().first().toObject();
        QCOMPARE(row[QLatin1String("actor_name")].toString(), QStringLiteral("c@example.com"));
        QCOMPARE(row[QLatin1String("address")].toString(), server.address);
        QCOMPARE(row[QLatin1String("browser")].toString(), QStringLiteral("Firefox 132"));
        QCOMPARE(row[QLatin1String("os")].toString(), QStringLiteral("Windows 10/11"));
        QCOMPARE(row[QLatin1String("failure_reason")].toString(), QStringLiteral("machine_read"));
        QCOMPARE(row[QLatin1String("request_id")].toString(), QStringLiteral("abc-1"));
        QCOMPARE(row[QLatin1String("metadata")].toObject()[QLatin1String("path")].toString(), QStringLiteral("/api/machines/"));
        QVERIFY(row[QLatin1String("changes")].isObject());
        QCOMPARE(row[QLatin1String("hash")].toString().size(), 64);
        QCOMPARE(row[QLatin1String("prev_hash")].toString().size(), 64);
        const qint64 seq = row[QLatin1String("seq")].toInteger();
        QCOMPARE(server.get(logAddress + QByteArray::number(seq) + '/', server.bossToken).object(), row);

        // before/after of a change
        const auto machine = server.post("/api/machines/", server.bossToken, {{QStringLiteral("name"), QStringLiteral("L1")}, {QStringLiteral("type"), QStringLiteral("laser")}});
        QCOMPARE(machine.status, 201);
        QCOMPARE(server.patch(machine.response.headers.value("Location"), server.bossToken, {{QStringLiteral("name"), QStringLiteral("L2")}}).status, 200);
        const auto changed = server.lastAudit();
        QCOMPARE(changed.eventType, QStringLiteral("machine.changed"));
        QCOMPARE(changed.changes.value(QLatin1String("name")).toArray(), (QJsonArray{QStringLiteral("L1"), QStringLiteral("L2")}));

        // Reading leaves no trace, and nothing can be written here.
        const qint64 before = server.lastAudit().seq;
        QCOMPARE(server.get(logAddress, server.bossToken).status, 200);
        QCOMPARE(server.lastAudit().seq, before);
        for (const auto method : {api::Method::Post, api::Method::Put, api::Method::Patch, api::Method::Delete})
            QCOMPARE(server.ask(method, logAddress + "1/", server.bossToken).status, 405);
        QCOMPARE(server.get(logAddress + "999999/", server.bossToken).status, 404);
        QCOMPARE(server.get(logAddress + "-1/", server.bossToken).status, 404);
        QCOMPARE(server.get(logAddress, server.registered(QStringLiteral("d@example.com"))).status, 403);
    }

    void case070_addressIsTheProxysOnlyWhenConfigured()
    {
        config::Settings settings;
        settings.proxies = {QStringLiteral("10.0.0.0/8")};
        WholeServer server(Dialect::Sqlite, settings);
        const QByteArray token = server.registered(QStringLiteral("c@example.com"));
        const auto addressOf = [&](const QString &peer, const QByteArray &forwarded) {
            server.address = peer;
            server.ask(api::Method::Get, "/api/machines/", token, {}, {{"X-Forwarded-For", forwarded}});
            return server.lastAudit().address;
        };
        QCOMPARE(addressOf(QStringLiteral("203.0.113.5"), "198.51.100.1"), QStringLiteral("203.0.113.5"));
        QCOMPARE(addressOf(QStringLiteral("10.1.2.3"), "198.51.100.1"), QStringLiteral("198.51.100.1"));
        QCOMPARE(addressOf(QStringLiteral("10.1.2.3"), "6.6.6.6, 198.51.100.1, 10.9.9.9"), QStringLiteral("198.51.100.1"));
    }

    void filters_data() { TestDatabase::addRows(); }
    void filters()
    {
        QFETCH(Dialect, dialect);
        WholeServer server(dialect);
        const QByteArray token = server.registered(QStringLiteral("c@example.com"));
        const Id client = server.idOf(token);
        QCOMPARE(server.get("/api/machines/", token).status, 403);
        const qint64 before = server.lastAudit().seq;
        const Timestamp start = server.clock.now().plusSeconds(1);
        server.clock.advance(std::chrono::seconds(10));
        fill(server, 1000);
        const QByteArray boss = server.signIn(QStringLiteral("boss@example.com"));
        const auto count = [&](const QByteArray &query) {
            const auto answer = server.get(logAddress + "?page_size=1&" + query, boss);
            return answer.status == 200 ? answer.object().value(QLatin1String("total")).toInteger() : -answer.status;
        };
        QCOMPARE(count("event_type=machine.changed"), 100);
        QCOMPARE(count("event_type=machine.changed&at_from=" + QByteArray::number(0)), -422);
        QCOMPARE(count("at_from=" + start.toIso() + "&address=203.0.113.7"), 1000);
        QCOMPARE(count("event_type=machine.changed&at_from=" + start.toIso() + "&at_to=" + start.plusSeconds(400).toIso()), 50);
        QCOMPARE(count("entity=order&entity_id=5&event_type=machine.changed"), server.number(Sql("SELECT COUNT(*) FROM audit_log WHERE event_type = 'machine.changed' AND entity_id = '5'")));
        QCOMPARE(count("actor=" + QByteArray::number(client)), server.number(Sql("SELECT COUNT(*) FROM audit_log WHERE actor_id = ?"), params(client)));
        const qint64 concerned = server.number(Sql("SELECT COUNT(*) FROM audit_log WHERE actor_id = ? OR (entity = 'user' AND entity_id = ?)"), params(client, QString::number(client)));
        QVERIFY(concerned >= 2);
        QCOMPARE(count("user=" + QByteArray::number(client)), concerned);
        QCOMPARE(count("user=x"), -422);
        QCOMPARE(count("search=c@example"), server.number(Sql("SELECT COUNT(*) FROM audit_log WHERE actor_name LIKE '%c@example%'")));
        QCOMPARE(count("search=%25"), 0);
        QCOMPARE(count("hash=1"), -422);
        QCOMPARE(count("ordering=hash"), -422);
        QVERIFY(before > 0);

        // Pages meet, whatever the order, and a cursor belongs to its filters.
        for (const QByteArray &ordering : {QByteArray(), QByteArray("ordering=seq&"), QByteArray("ordering=-at&"), QByteArray("at_from=" + start.toIso() + '&'),
                                           QByteArray("user=" + QByteArray::number(client) + '&')}) {
            QList<qint64> seen;
            QByteArray target = logAddress + '?' + ordering + "page_size=300";
            for (int page = 0; page < 10 && !target.isEmpty(); ++page) {
                const auto answer = server.get(target, boss);
                QCOMPARE(answer.status, 200);
                const QJsonArray rows = answer.object().value(QLatin1String("results")).toArray();
                for (const QJsonValue &row : rows)
                    seen += row[QLatin1String("seq")].toInteger();
                const QString next = answer.object().value(QLatin1String("next")).toString();
                target = next.isEmpty() ? QByteArray() : QUrl(next).toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
                if (!next.isEmpty() && ordering.startsWith("user")) {
                    QByteArray other = target;
                    other.replace(QByteArray("user=" + QByteArray::number(client)), QByteArray("user=1"));
                    QCOMPARE(server.get(other, boss).status, 404);
                }
            }
            QCOMPARE(QSet<qint64>(seen.begin(), seen.end()).size(), seen.size());
            QVERIFY(std::is_sorted(seen.begin(), seen.end()) || std::is_sorted(seen.rbegin(), seen.rend()));
            const qint64 total = server.get(logAddress + '?' + ordering + "page_size=1", boss).object().value(QLatin1String("total")).toInteger();
            QCOMPARE(seen.size(), total);
        }
    }

    void pagesComeFromAnIndex_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("index");
        for (const Dialect dialect : TestDatabase::dialects()) {
            const auto row = [&](const char *name, const char *query, const char *index) {
                QTest::newRow(QByteArray(QByteArray(dialect == Dialect::Sqlite ? "SQLite " : "MariaDB ") + name).constData())
                    << dialect << QByteArray(query) << QString::fromLatin1(index);
            };
            row("event type", "event_type=machine.changed", "audit_log_event");
            row("event type and time", "event_type=machine.changed&at_from=2026-01-12T09:40:00Z&at_to=2026-01-12T09:50:00Z", "audit_log_event_at");
            row("time", "at_from=2026-01-12T09:40:00Z&at_to=2026-01-12T09:50:00Z", "audit_log_at");
            row("actor", "actor=1", "audit_log_actor");
            row("entity", "entity=order&entity_id=5", "audit_log_entity");
            row("address", "address=192.0.2.10", "audit_log_address");
        }
    }
    void pagesComeFromAnIndex()
    {
        QFETCH(Dialect, dialect);
        QFETCH(QByteArray, query);
        QFETCH(QString, index);
        auto &server = m_filled[dialect];
        if (!server) {
            server = std::make_unique<WholeServer>(dialect);
            fill(*server, 20'000);
            if (dialect == Dialect::MySql)
                server->place.run(QStringLiteral("ANALYZE TABLE audit_log"));
        }
        const auto parsed = api::parseListQuery(QUrlQuery(QString::fromLatin1(query)), api::listRules<AuditEvent>());
        QVERIFY(parsed);
        const auto statement = AuditService::statement(*parsed);
        QVERIFY(statement);
        const QString plan = explained(server->database(), *statement);
        QVERIFY2(plan.contains(index), qPrintable(plan));
        QVERIFY2(!plan.contains(QLatin1String("TEMP B-TREE")) && !plan.contains(QLatin1String("filesort")), qPrintable(plan));
    }
    void onlyGrows_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<QString>("sql");
        for (const Dialect dialect : TestDatabase::dialects()) {
            const bool isSqlite = dialect == Dialect::Sqlite;
            const auto row = [&](const char *name, const char *sql) {
                QTest::newRow(QByteArray(QByteArray(isSqlite ? "SQLite " : "MariaDB ") + name).constData()) << dialect << QString::fromLatin1(sql);
            };
            row("update", "UPDATE audit_log SET address = 'x' WHERE seq = 1");
            row("update of a key", "UPDATE audit_log SET seq = 1000 WHERE seq = 1");
            row("delete", "DELETE FROM audit_log WHERE seq = 1");
            row("delete all", "DELETE FROM audit_log");
            row("replace", "REPLACE INTO audit_log (seq, at, event_type, changes, metadata, prev_hash, hash) VALUES (1, '2026-01-12T09:30:00.000Z', 'x', '{}', '{}', '', '')");
            if (isSqlite)
                row("in between", "INSERT INTO audit_log (seq, at, event_type, changes, metadata, prev_hash, hash) VALUES (0, '2026-01-12T09:30:00.000Z', 'x', '{}', '{}', '', '')");
        }
    }
    void onlyGrows()
    {
        QFETCH(Dialect, dialect);
        QFETCH(QString, sql);
        auto &server = m_servers[dialect];
        if (!server)
            server = std::make_unique<WholeServer>(dialect);
        const qint64 rows = server->number(Sql("SELECT COUNT(*) FROM audit_log"));
        QVERIFY(rows > 0);
        // As somebody at a database prompt.
        QString said;
        {
            QSqlDatabase connection = QSqlDatabase::addDatabase(dialect == Dialect::Sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QMYSQL"), QStringLiteral("prompt"));
            const auto &url = server->place.url();
            connection.setDatabaseName(dialect == Dialect::Sqlite ? url.file : url.name);
            connection.setUserName(url.user);
            if (dialect == Dialect::MySql)
                connection.setConnectOptions(QStringLiteral("UNIX_SOCKET=") + url.socket);
            QVERIFY(connection.open());
            QSqlQuery query(connection);
            QVERIFY(!query.exec(sql));
            said = query.lastError().databaseText();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("prompt"));
        QVERIFY2(said.contains(QLatin1String("append-only")), qPrintable(said));
        QCOMPARE(server->number(Sql("SELECT COUNT(*) FROM audit_log")), rows);
        QVERIFY(Ledger::verify(server->database()));
    }

    void cleanupTestCase()
    {
        m_servers.clear();
        m_filled.clear();
    }

private:
    std::map<Dialect, std::unique_ptr<WholeServer>> m_servers, m_filled;
};

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_audit_log.moc"
