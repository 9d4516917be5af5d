// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/nested.h"
#include "models/remote/memory_token_store.h"
#include "models/views/master_import_view_model.h"
#include "models/views/master_kind_view_model.h"
#include "tests/support/fake_transport.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace emesa;
using namespace emesa::test;
using remote::Reply;
using remote::Request;
using tables::RemoteTable;

namespace {

City city(int number, int version = 1)
{
    City city;
    city.uniqueId = QStringLiteral("00000000-0000-4000-8000-00000000000%1").arg(number);
    city.name = QStringLiteral("City %1").arg(number);
    city.description = QStringLiteral("A city");
    city.parentName = QStringLiteral("Bengaluru Urban");
    city.version = version;
    return city;
}

/// A person who may do everything with cities, at a server that has two of them.
struct CityDesk
{
    CityDesk() : session(transport, store)
    {
        transport.setScript([this](const Request &request) -> std::optional<Result<Reply>> {
            const QByteArray id = request.endpoint->id;
            if (id == "auth.jwt_create")
                return FakeTransport::json(200, {{QStringLiteral("access"), QStringLiteral("a")}, {QStringLiteral("refresh"), QStringLiteral("r")}});
            if (id == "auth.me")
                return FakeTransport::json(200, {{QStringLiteral("id"), 1}, {QStringLiteral("email"), QStringLiteral("a@example.com")},
                                                 {QStringLiteral("permissions"), QJsonArray{QStringLiteral("master_city_read"), QStringLiteral("master_city_update"), QStringLiteral("master_city_create")}}});
            if (id == "cities.list")
                return FakeTransport::json(200, {{QStringLiteral("results"), QJsonArray{schema::toJson(city(1)), schema::toJson(city(2))}},
                                                 {QStringLiteral("next"), QJsonValue()}, {QStringLiteral("total"), 2}});
            if (id == "cities.update")
                return update(request);
            if (id == "cities.export")
                return FakeTransport::plain(200, {{"Content-Type", "text/csv"}}, exported);
            if (id == "cities.import") {
                const bool isDry = request.query.hasQueryItem(QStringLiteral("dry_run"));
                return FakeTransport::json(isDry ? 200 : applyStatus, isDry ? report : applyAnswer);
            }
            return std::nullopt;
        });
        const auto signedIn = session.signIn(QStringLiteral("a"), QStringLiteral("b"));
        if (!QTest::qWaitFor([&] { return signedIn.isFinished(); }))
            qFatal("nobody signs in");
        desk = std::make_unique<Desk>(session, remote::ConnectionOptions(), tables::Words(QLocale(QStringLiteral("en_US"))), Desk::Options());
    }

    Result<Reply> update(const Request &request)
    {
        if (refusal)
            return *std::exchange(refusal, {});
        QJsonObject record = schema::toJson(city(request.path.contains(QStringLiteral("0001/")) ? 1 : 2, ++version));
        const QJsonObject changes = QJsonDocument::fromJson(request.body).object();
        for (auto field = changes.begin(); field != changes.end(); ++field)
            record.insert(field.key(), field.value());
        return FakeTransport::json(200, record);
    }

    FakeTransport transport;
    remote::MemoryTokenStore store;
    remote::Session session;
    std::unique_ptr<Desk> desk;
    std::optional<Reply> refusal;
    int version = 1;
    QByteArray exported = "unique_id,name,description,is_active\r\n00000000-0000-4000-8000-000000000001,City 1,A city,true\r\n";
    QJsonObject report;
    QJsonObject applyAnswer;
    int applyStatus = 200;
};

Reply refusedName()
{
    return FakeTransport::json(422, {{QStringLiteral("code"), QStringLiteral("validation_failed")}, {QStringLiteral("detail"), QStringLiteral("Some values need to be corrected.")},
                                     {QStringLiteral("errors"), QJsonArray{QJsonObject{{QStringLiteral("field"), QStringLiteral("name")}, {QStringLiteral("code"), QStringLiteral("unique")},
                                                                                       {QStringLiteral("message"), QStringLiteral("There is a city of this name.")}}}}});
}

QJsonObject reportOf(const QList<ImportedRow> &rows)
{
    ImportReport report;
    report.dryRun = true;
    for (const ImportedRow &row : rows)
        ++(row.action == ImportAction::Created ? report.created : row.action == ImportAction::Updated ? report.updated : row.action == ImportAction::Refused ? report.refused : report.unchanged);
    report.rows = rows;
    return schema::toJson(report);
}

} // namespace

class TestMasterViews : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qRegisterMetaType<emesa::Error>("emesa::Error");
    }

    void aRowIsSentWholeAndTakenBack()
    {
        CityDesk site;
        MasterKindViewModel kind(MasterKind::City, *site.desk);
        QAbstractItemModelTester tester(&kind.table());
        kind.table().reload();
        QTRY_COMPARE(kind.table().rowCount(), 2);
        const int name = kind.table().columnOf(QStringLiteral("name")), description = kind.table().columnOf(QStringLiteral("description"));
        const QModelIndex cell = kind.table().index(0, name);
        QVERIFY(cell.flags() & Qt::ItemIsEditable);
        QVERIFY(!(kind.table().index(0, kind.table().columnOf(QStringLiteral("district_name"))).flags() & Qt::ItemIsEditable));
        QVERIFY(kind.table().setData(cell, QStringLiteral("Mysuru")));
        QVERIFY(kind.table().setData(kind.table().index(0, description), QStringLiteral("Palaces")));
        QCOMPARE(cell.data().toString(), QStringLiteral("Mysuru"));
        QVERIFY(cell.data(RemoteTable::TypedRole).toBool());
        QVERIFY(site.transport.sentTo("cities.update").isEmpty()); // nothing goes before the row is left
        QSignalSpy saved(&kind, &MasterKindViewModel::rowSaved);
        kind.edits().commit(0);
        QVERIFY(!(cell.flags() & Qt::ItemIsEditable)); // while it is on its way
        QTRY_COMPARE(saved.size(), 1);
        const auto sent = site.transport.sentTo("cities.update");
        QCOMPARE(sent.size(), 1);
        QCOMPARE(QJsonDocument::fromJson(sent[0].body).object(), (QJsonObject{{QStringLiteral("name"), QStringLiteral("Mysuru")}, {QStringLiteral("description"), QStringLiteral("Palaces")}}));
        QCOMPARE(kind.table().index(0, name).data().toString(), QStringLiteral("Mysuru"));
        QVERIFY(!kind.edits().holdsTyped());
        kind.takeBackRow();
        QTRY_COMPARE(saved.size(), 2);
        QVERIFY(saved[1][1].toBool());
        QCOMPARE(kind.table().index(0, name).data().toString(), QStringLiteral("City 1"));
        QVERIFY(!kind.canTakeBackRow());
    }

    void aRefusedCellSaysWhy()
    {
        CityDesk site;
        MasterKindViewModel kind(MasterKind::City, *site.desk);
        kind.table().reload();
        QTRY_COMPARE(kind.table().rowCount(), 2);
        const QModelIndex cell = kind.table().index(1, kind.table().columnOf(QStringLiteral("name")));
        kind.table().setData(cell, QStringLiteral("City 1"));
        site.refusal = refusedName();
        QSignalSpy refused(&kind, &MasterKindViewModel::rowRefused);
        kind.edits().commit(1);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(cell.data(RemoteTable::ProblemRole).toString(), QStringLiteral("There is a city of this name."));
        QCOMPARE(cell.data().toString(), QStringLiteral("City 1")); // what was typed is still there
        kind.table().setData(cell, QStringLiteral("City 2"));       // as it was
        QVERIFY(!kind.edits().holdsTyped());
        QCOMPARE(cell.data(RemoteTable::ProblemRole).toString(), QString());
    }

    void whoMayNotChangeCannotEdit()
    {
        CityDesk site;
        MasterKindViewModel zones(MasterKind::Zone, *site.desk);
        QVERIFY(!zones.may("update"));
        MasterKindViewModel cities(MasterKind::City, *site.desk);
        cities.edits().setEnabled(false);
        cities.table().reload();
        QTRY_COMPARE(cities.table().rowCount(), 2);
        QVERIFY(!(cities.table().index(0, 0).flags() & Qt::ItemIsEditable));
    }

    void anImportIsShownBeforeItHappens()
    {
        CityDesk site;
        MasterKindViewModel kind(MasterKind::City, *site.desk);
        MasterImportViewModel import(kind.tools());
        site.report = reportOf({{2, ImportAction::Updated, city(1).uniqueId, {}}, {3, ImportAction::Created, QStringLiteral("new"), {}}});
        import.check(QStringLiteral("cities.csv"), "unique_id,name,description,is_active\n" + city(1).uniqueId.toUtf8() + ",Bengaluru,A city,true\n,Mysuru,,true\n");
        QCOMPARE(import.state(), MasterImportViewModel::State::Checking);
        QTRY_COMPARE(import.state(), MasterImportViewModel::State::Ready);
        QVERIFY(import.canApply());
        QCOMPARE(import.rows().size(), 2);
        QCOMPARE(import.rows()[0].changes, (QList<MasterImportViewModel::Change>{{QStringLiteral("name"), QStringLiteral("City 1"), QStringLiteral("Bengaluru")}}));
        QCOMPARE(import.rows()[1].name, QStringLiteral("Mysuru"));
        QVERIFY(site.transport.sentTo("cities.import").first().query.hasQueryItem(QStringLiteral("dry_run")));
        QSignalSpy applied(&import, &MasterImportViewModel::applied);
        site.applyAnswer = site.report;
        import.apply();
        QTRY_COMPARE(applied.size(), 1);
        QVERIFY(!site.transport.sentTo("cities.import").last().query.hasQueryItem(QStringLiteral("dry_run")));
    }

    void aRefusedRowStopsAll()
    {
        CityDesk site;
        MasterKindViewModel kind(MasterKind::City, *site.desk);
        MasterImportViewModel import(kind.tools());
        site.report = reportOf({{2, ImportAction::Refused, {}, {{QStringLiteral("district"), QStringLiteral("not_found"), QStringLiteral("There is no district.")}}}});
        import.check(QStringLiteral("cities.csv"), "name,district\nMysuru,Nowhere\n");
        QTRY_COMPARE(import.state(), MasterImportViewModel::State::Ready);
        QVERIFY(!import.canApply());
        QCOMPARE(import.rows()[0].errors.size(), 1);
        QCOMPARE(import.rows()[0].name, QStringLiteral("Mysuru"));
        import.apply();
        QCOMPARE(site.transport.sentTo("cities.import").size(), 1);
    }

    void whatIsNoTableIsNotSent()
    {
        CityDesk site;
        MasterKindViewModel kind(MasterKind::City, *site.desk);
        MasterImportViewModel import(kind.tools());
        import.check(QStringLiteral("x.csv"), "name,code\nonly one\n");
        QCOMPARE(import.state(), MasterImportViewModel::State::Failed);
        QVERIFY(import.error()->message.contains(QStringLiteral("2")));
        QVERIFY(site.transport.sentTo("cities.import").isEmpty());
        import.check(QStringLiteral("/no/such/file.csv"));
        QCOMPARE(import.state(), MasterImportViewModel::State::Failed);
    }
};

QTEST_GUILESS_MAIN(TestMasterViews)
#include "tst_master_views.moc"
