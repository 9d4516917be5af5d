// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/storage/params.h"
#include "server/services/master_tables.h"
#include "tests/server/master/master_house.h"

#include <QTest>

using namespace emesa;
using namespace emesa::test;
using storage::params;
using storage::Sql;

namespace {

Answer import(MasterHouse &house, const QByteArray &path, const QByteArray &csv, const QByteArray &query = {}, const QByteArray &who = "admin")
{
    return house->ask(api::Method::Post, "/api/master/" + path + "/import/" + query, csv, who, {{"Content-Type", "text/csv"}});
}

QStringList actionsOf(const QJsonObject &report)
{
    QStringList actions;
    const QJsonArray rows = report.value(QLatin1String("rows")).toArray();
    for (const QJsonValue &row : rows)
        actions += row.toObject().value(QLatin1String("action")).toString();
    return actions;
}

} // namespace

class TestMasterTables : public QObject
{
    Q_OBJECT

private slots:
    void createsAndUpdates_data() { TestDatabase::addRows(); }
    void createsAndUpdates()
    {
        QFETCH(storage::Dialect, dialect);
        MasterHouse house(dialect);
        QCOMPARE(import(house, "continents", "name\r\nEurope\r\nAsia\r\n").number("created"), 2);
        QCOMPARE(import(house, "countries", "\xef\xbb\xbf" "name;continent;code\r\nGermany;europe;DE\r\nSpain;Europe;ES\r\nIndia;Asia;IN\r\n").number("created"), 3);
        const Answer states = import(house, "states", "name,country,is_active,description\nBavaria,Europe/Germany,no,\"a \"\"b\"\"\"\nHesse,europe/GERMANY,,\n");
        QCOMPARE(actionsOf(states.object()), QStringList({QStringLiteral("created"), QStringLiteral("created")}));
        QCOMPARE(house->names("/api/master/states/?is_active=false"), QStringList{QStringLiteral("Bavaria")});

        // By name in the parent: what is the same stays untouched.
        const qint64 audited = house->count(Sql("SELECT COUNT(*) FROM audit_log WHERE entity = 'country'"));
        const Answer again = import(house, "countries", "name,continent,code\nGERMANY,Europe,DE\nSpain,Europe,ES\nIndia,Asia,IND\n");
        QCOMPARE(actionsOf(again.object()), QStringList({QStringLiteral("updated"), QStringLiteral("unchanged"), QStringLiteral("updated")}));
        QCOMPARE(again.object().value(QLatin1String("applied")).toBool(), true);
        QCOMPARE(house->count(Sql("SELECT COUNT(*) FROM audit_log WHERE entity = 'country'")), audited + 3);
        QCOMPARE(house->count(Sql("SELECT COUNT(*) FROM outbox WHERE topic = 'master:country'")), 2);
        QCOMPARE(house->names("/api/master/countries/"), QStringList({QStringLiteral("GERMANY"), QStringLiteral("India"), QStringLiteral("Spain")}));
        // By unique id, to another place.
        const QString spain = house->get("/api/master/countries/?code=ES").array().first().toObject().value(QLatin1String("unique_id")).toString();
        QCOMPARE(import(house, "countries", "unique_id,continent\n" + spain.toLatin1() + ",Asia\n").number("updated"), 1);
        QCOMPARE(house->get("/api/master/countries/" + spain.toLatin1() + '/').text("continent_name"), QStringLiteral("Asia"));
        QVERIFY(Ledger::verify(house->store.database()));
    }

    void allOrNothing_data() { TestDatabase::addRows(); }
    void allOrNothing()
    {
        QFETCH(storage::Dialect, dialect);
        MasterHouse house(dialect);
        house->make("continents", QStringLiteral("Europe"));
        const qint64 audited = house->count(Sql("SELECT COUNT(*) FROM audit_log"));
        const QByteArray table = "name,continent,is_active\nFrance,Europe,\nGermany,Atlantis,\n,Europe,\nFRANCE,Europe,\nItaly,Europe,perhaps\nfrance,Europe,true\n";
        const Answer tried = import(house, "countries", table, "?dry_run=true");
        QCOMPARE(tried.status, 200);
        const QStringList actions{QStringLiteral("created"), QStringLiteral("refused"), QStringLiteral("refused"), QStringLiteral("updated"), QStringLiteral("refused"),
                                  QStringLiteral("updated")};
        QCOMPARE(actionsOf(tried.object()), actions);
        QVERIFY(tried.object().value(QLatin1String("dry_run")).toBool());
        QVERIFY(!tried.object().value(QLatin1String("applied")).toBool());
        const Answer refused = import(house, "countries", table);
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.code(), QStringLiteral("rows_refused"));
        QCOMPARE(refused.fields(), QStringList({QStringLiteral("line 3.continent"), QStringLiteral("line 4.name"), QStringLiteral("line 6.is_active")}));
        QCOMPARE(actionsOf(refused.object().value(QLatin1String("report")).toObject()), actions);
        QCOMPARE(import(house, "countries", "name,continent\nFrance,Europe\n", "?dry_run=true").number("created"), 1);
        QCOMPARE(house->names("/api/master/countries/"), QStringList());
        QCOMPARE(house->count(Sql("SELECT COUNT(*) FROM audit_log")), audited);
        QVERIFY(Ledger::verify(house->store.database()));
    }

    void hostileTables_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &text, int status, const char *code) { QTest::newRow(name) << text << status << QString::fromLatin1(code); };
        row("empty", "", 422, "csv_empty");
        row("NUL", QByteArray("name\n\0", 6), 400, "csv_nul");
        row("no UTF-8", "name\n\xff\xfe", 400, "csv_encoding");
        row("unbalanced quotes", "name\n\"x", 400, "csv_quotes");
        row("huge field", "name\n" + QByteArray(1'000'000, 'x'), 413, "csv_field");
        row("a million rows", "name\n" + QByteArray("x\n").repeated(1'000'000), 413, "csv_rows");
        row("ragged", "name,description\nx\n", 400, "csv_columns");
        row("unknown column", "name,colour\nx,red\n", 422, "validation_failed");
        row("column twice", "name,name\nx,y\n", 422, "validation_failed");
        row("no name", "description\nx\n", 422, "validation_failed");
        row("name too long", "name\n" + QByteArray(300, 'x'), 422, "rows_refused");
        row("strange id", "unique_id,name\n'; DROP TABLE users;--,x\n", 422, "rows_refused");
    }
    void hostileTables()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, status);
        QFETCH(QString, code);
        MasterHouse house(storage::Dialect::Sqlite);
        const Answer answer = import(house, "continents", text);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.code(), code);
        QCOMPARE(house->names("/api/master/continents/"), QStringList());
    }

    void whatIsExportedIsImported_data() { TestDatabase::addRows(); }
    void whatIsExportedIsImported() // case 99
    {
        QFETCH(storage::Dialect, dialect);
        MasterHouse house(dialect);
        auto ids = house.furnish();
        const QStringList names{QStringLiteral("=cmd|' /C calc'!A0"), QStringLiteral("-1"), QStringLiteral("a \"b\", c; d"), QStringLiteral("'=x"), QString::fromUtf8("größer")};
        for (const QString &name : names)
            house->make("districts", name, {{QStringLiteral("state"), ids["state"]}, {QStringLiteral("description"), QString(name + QStringLiteral("\r\nsecond line"))}});
        const http::Response exported = house->raw(api::Method::Get, "/api/master/districts/export/?search=line", {}, "reader", {});
        QCOMPARE(exported.status, 200);
        QCOMPARE(exported.headers.value("Content-Type"), QByteArray("text/csv; charset=utf-8"));
        QVERIFY(exported.headers.value("Content-Disposition").contains("districts.csv"));
        QVERIFY(exported.body.startsWith(csv::byteOrderMark));
        const auto table = csv::parse(exported.body);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), names.size());
        for (const csv::Record &row : table->rows) {
            for (const QString &cell : row.fields)
                QVERIFY2(cell.isEmpty() || !QStringLiteral("=+-@").contains(cell[0]), qPrintable(cell));
        }
        const Answer unchanged = import(house, "districts", exported.body);
        QCOMPARE(unchanged.number("unchanged"), names.size());
        // Elsewhere, by the path of names: a slash in a name is no step.
        house->make("continents", QStringLiteral("A/B"));
        QCOMPARE(import(house, "countries", "name,continent\nX,A\\/B\n").number("created"), 1);
        QCOMPARE(import(house, "countries", "name,continent\nX,A/B\n").status, 422);
        QCOMPARE(import(house, "countries", "name,continent\nX,A\\\n").status, 422);
        QCOMPARE(house->raw(api::Method::Get, "/api/master/districts/export/", {}, "client", {}).status, 403);
        QCOMPARE(house->raw(api::Method::Get, "/api/master/districts/export/?page_size=5", {}, "admin", {}).status, 422);
    }

    void onlyWhoMayCreateAndUpdate()
    {
        MasterHouse house(storage::Dialect::Sqlite);
        Caller maker = FakeAuthenticator::withRole(1, QStringLiteral("maker"), QStringLiteral("client"));
        maker.permissions.insert(QStringLiteral("master_continent_create"));
        house.people.add("maker", maker);
        QCOMPARE(import(house, "continents", "name\nEurope\n", {}, "reader").status, 403);
        QCOMPARE(import(house, "continents", "name\nEurope\n", {}, "maker").status, 403);
        QCOMPARE(house->count(Sql("SELECT COUNT(*) FROM audit_log WHERE event_type = 'access.denied'")), 2);
        QCOMPARE(import(house, "continents", "name\nEurope\n", "?dry=1").status, 422);
        QCOMPARE(house->ask(api::Method::Post, "/api/master/continents/import/", "{}").status, 415);
    }

    void formsCarryTablesToo()
    {
        MasterHouse house(storage::Dialect::Sqlite);
        const QByteArray form = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"t.csv\"\r\n\r\nname\nEurope\n\r\n--x--\r\n";
        const Answer answer = house->ask(api::Method::Post, "/api/master/continents/import/", form, "admin", {{"Content-Type", "multipart/form-data; boundary=x"}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(house->names("/api/master/continents/"), QStringList{QStringLiteral("Europe")});
    }

    void thousandsAtOnce_data() { TestDatabase::addRows(); }
    void thousandsAtOnce()
    {
        QFETCH(storage::Dialect, dialect);
        MasterHouse house(dialect);
        QByteArray table = "name\n";
        for (int i = 0; i < 3000; ++i)
            table += "Continent " + QByteArray::number(i) + '\n';
        QCOMPARE(import(house, "continents", table).number("created"), 3000);
        QCOMPARE(import(house, "continents", table).number("unchanged"), 3000);
        QVERIFY(Ledger::verify(house->store.database()));
    }
};

QTEST_GUILESS_MAIN(TestMasterTables)
#include "tst_master_tables.moc"
