// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/params.h"
#include "server/services/iso_masters.h"
#include "server/storage/bulk_masters.h"
#include "tests/server/master/master_house.h"

#include <QTest>

using namespace emesa;
using namespace emesa::test;
using storage::params;
using storage::Sql;

namespace {

const QString isoCodes = QStringLiteral("/usr/share/iso-codes/json");

IsoReport load(MasterHouse &house, const IsoRegions &regions)
{
    MasterServices services(house.counts);
    const auto report = house->store.write(Actor(), [&](UnitOfWork &work) { return loadIsoRegions(work, services, regions); });
    if (!report)
        qFatal("%s", qPrintable(report.error().message));
    return *report;
}

} // namespace

/// Master data by the thousand: the world, and what measurements need.
class TestManyMasters : public QObject
{
    Q_OBJECT

private slots:
    void theWorldIsLoadedOnce_data() { TestDatabase::addRows(); }
    void theWorldIsLoadedOnce()
    {
        QFETCH(storage::Dialect, dialect);
        const auto regions = IsoRegions::read(isoCodes);
        QVERIFY2(regions, "the package iso-codes is missing");
        MasterHouse house(dialect);
        // Somebody began by hand.
        const QString europe = house->make("continents", QStringLiteral("Europe"));
        const QString germany = house->make("countries", QStringLiteral("GERMANY"), {{QStringLiteral("continent"), europe}});
        const IsoReport first = load(house, *regions);
        QCOMPARE(first.skipped, QStringList());
        QCOMPARE(first.ownContinents, QStringList{QStringLiteral("Antarctica")});
        QCOMPARE(first.continents.created, 5);
        QCOMPARE(first.continents.present, 1);
        QCOMPARE(first.countries.created + first.countries.coded, int(regions->countries.size()));
        QCOMPARE(first.countries.coded, 1);
        QCOMPARE(first.states.created + first.districts.created, int(regions->subdivisions.size()));
        QVERIFY(first.countries.created > 240 && first.states.created > 3000 && first.districts.created > 1000);

        const QJsonObject found = house->get("/api/master/states/?code=DE-BY").array().first().toObject();
        QCOMPARE(found.value(QLatin1String("name")).toString(), QStringLiteral("Bayern"));
        QCOMPARE(found.value(QLatin1String("country")).toString(), germany);
        QCOMPARE(found.value(QLatin1String("continent")).toString(), europe);
        QCOMPARE(house->get("/api/master/countries/?code=IN").array().first().toObject().value(QLatin1String("continent_name")).toString(), QStringLiteral("Asia"));
        QCOMPARE(house->get("/api/master/countries/?code=FJ").array().first().toObject().value(QLatin1String("continent_name")).toString(), QStringLiteral("Oceania"));
        QCOMPARE(house->names("/api/master/states/?search=Maputo"), QStringList({QStringLiteral("Maputo (City)"), QStringLiteral("Maputo (Province)")}));

        // What people change stays, and nothing is there twice.
        QCOMPARE(house->patch("/api/master/countries/" + germany.toLatin1() + '/', {{QStringLiteral("name"), QStringLiteral("Deutschland")}}).status, 200);
        const IsoReport second = load(house, *regions);
        QCOMPARE(second.continents.created + second.countries.created + second.states.created + second.districts.created, 0);
        QCOMPARE(second.countries.coded + second.states.coded + second.districts.coded, 0);
        QCOMPARE(second.countries.present, int(regions->countries.size()));
        QCOMPARE(house->count(Sql("SELECT COUNT(*) FROM master_countries")), regions->countries.size());
        QCOMPARE(house->count(Sql("SELECT COUNT(*) FROM master_countries WHERE name = 'Deutschland'")), 1);
        QVERIFY(Ledger::verify(house->store.database()));
    }

    void missingFilesAreNamed()
    {
        QTemporaryDir empty;
        const auto missing = IsoRegions::read(empty.path());
        QVERIFY(!missing && missing.error().message.contains(QStringLiteral("iso-codes")));
        QFile other(empty.filePath(QStringLiteral("iso_3166-1.json")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("{\"3166-1\": 7}");
        other.close();
        QCOMPARE(IsoRegions::read(empty.path()).error().code, ErrorCode::Malformed);
    }

    void bulkPlaces_data() { TestDatabase::addRows(); }
    void bulkPlaces()
    {
        QFETCH(storage::Dialect, dialect);
        MasterHouse house(dialect);
        storage::Database &database = house->store.database();
        QVERIFY(bulkMasters::insert(database, 5'250, house.clock.now()));
        QCOMPARE(bulkMasters::countOf(database).value(), 5'250);
        QVERIFY(bulkMasters::insert(database, 5'000, house.clock.now()));
        QVERIFY(!bulkMasters::insert(database, 6'000, house.clock.now()));
        const auto state = bulkMasters::someState(database);
        QVERIFY(state);
        const QStringList names = house->names("/api/master/cities/?state=" + state->toLatin1());
        QCOMPARE(names.size(), 250);
        QStringList sorted = names;
        std::sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) < 0; });
        QCOMPARE(names, sorted);
        const Answer all = house->get("/api/master/cities/");
        QCOMPARE(all.array().size(), 1000);
        QCOMPARE(all.headers.value("X-Total-Count"), QByteArray("5250"));
        QVERIFY(all.headers.contains("Link"));
        const http::Response table = house->raw(api::Method::Get, "/api/master/cities/export/", {}, "admin", {});
        QCOMPARE(table.status, 200);
        QCOMPARE(table.body.count('\n'), 5251);
    }
};

QTEST_GUILESS_MAIN(TestManyMasters)
#include "tst_many_masters.moc"
