// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/params.h"
#include "server/storage/master_repository.h"
#include "tests/server/master/master_house.h"
#include "tests/support/together.h"

#include <QTest>

using namespace emesa;
using namespace emesa::test;
using storage::params;
using storage::Sql;

namespace {

QByteArray pathOf(const QByteArray &kind, const QString &id)
{
    return "/api/master/" + kind + '/' + id.toLatin1() + '/';
}

QJsonObject named(const QString &name, const char *parent = nullptr, const QString &id = {})
{
    QJsonObject body{{QStringLiteral("name"), name}};
    if (parent)
        body.insert(QLatin1String(parent), id);
    return body;
}

} // namespace

class TestMasterData : public QObject
{
    Q_OBJECT

private slots:
    void everyKindLives_data() { TestDatabase::addRows(); }
    void everyKindLives()
    {
        QFETCH(storage::Dialect, dialect);
        MasterHouse house(dialect);
        const auto ids = house.furnish();
        for (const MasterEntity &entity : masterEntities) {
            const QByteArray list = QByteArray("/api/master/") + entity.path + '/';
            const QByteArray one = list + ids.value(entity.name).toLatin1() + '/';
            const Answer found = house->get(one);
            QCOMPARE(found.status, 200);
            QCOMPARE(found.text("name"), QStringLiteral("First ") + QString::fromLatin1(entity.name));
            QCOMPARE(found.number("created_by"), 1);
            QVERIFY(found.object().value(QLatin1String("is_active")).toBool());
            for (size_t steps = 1; steps <= masterDepth(entity.kind); ++steps)
                QCOMPARE(found.text(masterAbove(entity.kind, steps).name), ids.value(masterAbove(entity.kind, steps).name));
            if (entity.parent)
                QCOMPARE(found.text(masterEntity(*entity.parent).nameField), QStringLiteral("Second")); // renamed below
            QCOMPARE(house->get(one, "admin", {{"If-None-Match", found.headers.value("ETag")}}).status, 304);

            const Answer changed = house->patch(one, {{QStringLiteral("description"), QStringLiteral("<b>x</b>")}}, "admin", {{"If-Match", found.headers.value("ETag")}});
            QCOMPARE(changed.status, 200);
            QCOMPARE(changed.text("description"), QStringLiteral("<b>x</b>"));
            QCOMPARE(house->patch(one, {}, "admin", {{"If-Match", found.headers.value("ETag")}}).status, 412);
            QJsonObject again = named(QStringLiteral("Second"));
            if (entity.parent)
                again.insert(QLatin1String(masterEntity(*entity.parent).name), ids.value(masterEntity(*entity.parent).name));
            const Answer replaced = house->put(one, again);
            QCOMPARE(replaced.status, 200);
            QCOMPARE(replaced.text("description"), QString());
            QCOMPARE(replaced.text("created_at"), found.text("created_at"));
            QCOMPARE(house->names(list), QStringList{QStringLiteral("Second")});
            QCOMPARE(house->count(Sql("SELECT COUNT(*) FROM audit_log WHERE entity = ? AND entity_id = ?"), params(QLatin1String(entity.name), ids.value(entity.name))), 3);
            QCOMPARE(house->count(Sql("SELECT COUNT(*) FROM outbox WHERE topic = ?"), params(QLatin1String(entity.topic))), 3);
        }
        QVERIFY(Ledger::verify(house->store.database()));
        // From the bottom up everything can be deleted; the other way nothing.
        for (const MasterEntity &entity : masterEntities) {
            const bool isLeaf = entity.kind == MasterKind::Ward || entity.kind == MasterKind::EquipmentType;
            const Answer refused = house->remove(QByteArray("/api/master/") + entity.path + '/' + ids.value(entity.name).toLatin1() + '/');
            QCOMPARE(refused.status, isLeaf ? 204 : 409);
        }
        const auto reversed = {"zones", "sites", "plants", "cities", "districts", "states", "countries", "continents"};
        const auto names = {"zone", "site", "plant", "city", "district", "state", "country", "continent"};
        for (size_t i = 0; i < reversed.size(); ++i)
            QCOMPARE(house->remove(pathOf(reversed.begin()[i], ids.value(names.begin()[i]))).status, 204);
    }

    void siblingsHaveDifferentNames_data() { TestDatabase::addRows(); }
    void siblingsHaveDifferentNames()
    {
        QFETCH(storage::Dialect, dialect);
        MasterHouse house(dialect);
        const QString europe = house->make("continents", QStringLiteral("Europe"));
        const QString asia = house->make("continents", QStringLiteral("Asia"));
        for (const auto &[first, second] : {std::pair("Österreich", "ÖSTERREICH"), std::pair("Straße", "STRASSE"), std::pair("Türkiye", "  TÜRKIYE "),
                                            std::pair("Ελλάς", "ΕΛΛΆΣ"), std::pair("Ａruba", "aruba")}) {
            const QString one = QString::fromUtf8(first), other = QString::fromUtf8(second);
            house->make("countries", one, {{QStringLiteral("continent"), europe}});
            const Answer refused = house->post("/api/master/countries/", named(other, "continent", europe));
            QVERIFY2(refused.status == 422, first);
            QCOMPARE(refused.fields(), QStringList{QStringLiteral("name")});
            // Elsewhere the name is free.
            house->make("countries", other, {{QStringLiteral("continent"), asia}});
        }
        // Renaming into a taken name, and moving next to it.
        const Answer third = house->post("/api/master/countries/", named(QStringLiteral("Third"), "continent", europe));
        QCOMPARE(house->patch(pathOf("countries", third.text("unique_id")), named(QString::fromUtf8("österreich"))).fields(), QStringList{QStringLiteral("name")});
        house->make("countries", QStringLiteral("third"), {{QStringLiteral("continent"), asia}});
        QCOMPARE(house->patch(pathOf("countries", third.text("unique_id")), {{QStringLiteral("continent"), asia}}).fields(), QStringList{QStringLiteral("name")});
        // A case of its own is no other name.
        QCOMPARE(house->patch(pathOf("countries", third.text("unique_id")), named(QStringLiteral("THIRD"))).status, 200);
        // However long it gets when folded.
        house->make("continents", QString(255, QChar(0xfdfa)));
        QCOMPARE(house->post("/api/master/continents/", named(QString(255, QChar(0xfdfa)))).status, 422);
        QCOMPARE(house->post("/api/master/continents/", named(QString(256, u'x'))).status, 422);
        QCOMPARE(house->post("/api/master/continents/", named(QStringLiteral("  "))).status, 422);
    }

    void oneOfManyTwinsIsMade_data() { TestDatabase::addRows(); }
    void oneOfManyTwinsIsMade()
    {
        QFETCH(storage::Dialect, dialect);
        MasterHouse house(dialect);
        const QString europe = house->make("continents", QStringLiteral("Europe"));
        for (int round = 0; round < 5; ++round) {
            const QString name = QStringLiteral("Land %1").arg(round);
            const auto answers = together(house, 8, [&](MasterDesk &desk, int i) {
                return desk.post("/api/master/countries/", named(i % 2 ? name : name.toUpper(), "continent", europe));
            });
            QCOMPARE(countOf(answers, 201), 1);
            QCOMPARE(countOf(answers, 422), 7);
        }
        QCOMPARE(house->names("/api/master/countries/").size(), 5);
    }

    void deletedComesBack_data() { TestDatabase::addRows(); }
    void deletedComesBack()
    {
        QFETCH(storage::Dialect, dialect);
        MasterHouse house(dialect);
        const QString europe = house->make("continents", QStringLiteral("Europe"));
        const QString spain = house->make("countries", QStringLiteral("Spain"), {{QStringLiteral("continent"), europe}});
        const QByteArray path = pathOf("countries", spain);
        const Answer refused = house->remove(pathOf("continents", europe));
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.code(), QStringLiteral("in_use"));
        QVERIFY2(refused.text("detail").contains(QStringLiteral("1 countries")), qPrintable(refused.text("detail")));
        QCOMPARE(refused.object().value(QLatin1String("references")).toObject().value(QLatin1String("countries")).toInt(), 1);

        QCOMPARE(house->remove(path, "reader").status, 403);
        QCOMPARE(house->remove(path).status, 204);
        QCOMPARE(house->get(path).status, 404);
        QCOMPARE(house->remove(path).status, 404);
        QCOMPARE(house->patch(path, named(QStringLiteral("X"))).status, 404);
        QCOMPARE(house->names("/api/master/countries/"), QStringList());
        QCOMPARE(house->names("/api/master/countries/?is_deleted=true"), QStringList{QStringLiteral("Spain")});
        QCOMPARE(house->get("/api/master/countries/?is_deleted=true", "reader").status, 403);
        QCOMPARE(house->get("/api/master/countries/?is_deleted=false", "reader").status, 403);
        QCOMPARE(house->get("/api/master/countries/", "reader").status, 200);
        QCOMPARE(house->count(Sql("SELECT COUNT(*) FROM audit_log WHERE event_type = 'access.denied'")), 3);

        // Its name was given away meanwhile.
        const QString second = house->make("countries", QStringLiteral("SPAIN"), {{QStringLiteral("continent"), europe}});
        QCOMPARE(house->patch(path, {{QStringLiteral("is_deleted"), false}}).fields(), QStringList{QStringLiteral("name")});
        QCOMPARE(house->remove(pathOf("countries", second)).status, 204);
        // Nothing comes back into what is gone.
        QCOMPARE(house->remove(pathOf("continents", europe)).status, 204);
        QCOMPARE(house->patch(path, {{QStringLiteral("is_deleted"), false}}).fields(), QStringList{QStringLiteral("continent")});
        QCOMPARE(house->patch(pathOf("continents", europe), {{QStringLiteral("is_deleted"), false}}).status, 200);
        const Answer restored = house->patch(path, {{QStringLiteral("is_deleted"), false}});
        QCOMPARE(restored.status, 200);
        QVERIFY(restored.object().value(QLatin1String("is_active")).toBool());
        QCOMPARE(house->get(path).status, 200);
        QCOMPARE(house->patch(path, {{QStringLiteral("is_deleted"), true}}).fields(), QStringList{QStringLiteral("is_deleted")});
        QCOMPARE(house->count(Sql("SELECT COUNT(*) FROM audit_log WHERE event_type = 'country.restored'")), 1);
    }

    void inactiveParentsKeepWhatTheyHave_data() { TestDatabase::addRows(); }
    void inactiveParentsKeepWhatTheyHave()
    {
        QFETCH(storage::Dialect, dialect);
        MasterHouse house(dialect);
        const auto ids = house.furnish();
        QCOMPARE(house->patch(pathOf("states", ids["state"]), {{QStringLiteral("is_active"), false}}).status, 200);
        QCOMPARE(house->post("/api/master/districts/", named(QStringLiteral("New"), "state", ids["state"])).fields(), QStringList{QStringLiteral("state")});
        QCOMPARE(house->patch(pathOf("districts", ids["district"]), named(QStringLiteral("Renamed"))).status, 200);
        QCOMPARE(house->post("/api/master/districts/", named(QStringLiteral("New"), "state", ids["country"])).fields(), QStringList{QStringLiteral("state")});
        QCOMPARE(house->post("/api/master/districts/", named(QStringLiteral("New"))).fields(), QStringList{QStringLiteral("state")});
        QCOMPARE(house->post("/api/master/districts/", named(QStringLiteral("New"), "state", QStringLiteral("' OR 1=1--"))).fields(), QStringList{QStringLiteral("state")});
    }

    void whatLiesInAMovedRecordMovesAlong_data() { TestDatabase::addRows(); }
    void whatLiesInAMovedRecordMovesAlong()
    {
        QFETCH(storage::Dialect, dialect);
        MasterHouse house(dialect);
        const auto ids = house.furnish();
        const QString other = house->make("continents", QStringLiteral("Other"));
        const QString land = house->make("countries", QStringLiteral("Other land"), {{QStringLiteral("continent"), other}});
        const Answer before = house->get(pathOf("wards", ids["ward"]));
        QCOMPARE(house->patch(pathOf("states", ids["state"]), {{QStringLiteral("country"), land}}).status, 200);
        for (const auto &[path, name] : {std::pair("districts", "district"), std::pair("cities", "city"), std::pair("plants", "plant"), std::pair("wards", "ward")}) {
            const Answer now = house->get(pathOf(path, ids[name]));
            QCOMPARE(now.text("state"), ids["state"]);
            QCOMPARE(now.text("country"), land);
            QCOMPARE(now.text("continent"), other);
            QCOMPARE(house->names(QByteArray("/api/master/") + path + "/?continent=" + other.toLatin1()).size(), 1);
            QCOMPARE(house->names(QByteArray("/api/master/") + path + "/?country=" + ids["country"].toLatin1()).size(), 0);
        }
        QVERIFY(house->get(pathOf("wards", ids["ward"])).headers.value("ETag") != before.headers.value("ETag"));
        // Its name is shown there, too.
        const QByteArray etag = house->get(pathOf("districts", ids["district"])).headers.value("ETag");
        QCOMPARE(house->patch(pathOf("states", ids["state"]), named(QStringLiteral("New name"))).status, 200);
        const Answer child = house->get(pathOf("districts", ids["district"]), "admin", {{"If-None-Match", etag}});
        QCOMPARE(child.status, 200);
        QCOMPARE(child.text("state_name"), QStringLiteral("New name"));
    }

    void lists_data() { TestDatabase::addRows(); }
    void lists()
    {
        QFETCH(storage::Dialect, dialect);
        MasterHouse house(dialect);
        const auto ids = house.furnish();
        const QString second = house->make("states", QStringLiteral("Second"), {{QStringLiteral("country"), ids["country"]}, {QStringLiteral("code"), QStringLiteral("X-2")}});
        for (int i = 0; i < 9; ++i)
            house->make("states", QStringLiteral("Twin %1").arg(i / 2) + QString(i % 2, u'x'), {{QStringLiteral("country"), ids["country"]}});
        const QByteArray all = "/api/master/states/";
        QCOMPARE(house->names(all).size(), 11);
        QVERIFY(house->names(all).first() == QStringLiteral("First state"));
        QCOMPARE(house->names(all + "?ordering=-name").first(), QStringLiteral("Twin 4"));
        QCOMPARE(house->names(all + "?search=twin%203").size(), 2);
        QCOMPARE(house->names(all + "?search=%25").size(), 0); // case 96
        QCOMPARE(house->names(all + "?code=X-2"), QStringList{QStringLiteral("Second")});
        QCOMPARE(house->names(all + "?continent=" + ids["continent"].toLatin1()).size(), 11);
        QCOMPARE(house->names(all + "?country=" + ids["city"].toLatin1()).size(), 0);
        QCOMPARE(house->patch(pathOf("states", second), {{QStringLiteral("is_active"), false}}).status, 200);
        QCOMPARE(house->names(all + "?is_active=false"), QStringList{QStringLiteral("Second")});
        // Page by page, by name, no row lost and none twice.
        QStringList paged;
        QByteArray next = all + "?page_size=2";
        while (!next.isEmpty()) {
            const Answer page = house->get(next);
            QCOMPARE(page.status, 200);
            for (const QJsonValue &row : page.object().value(QLatin1String("results")).toArray())
                paged += row.toObject().value(QLatin1String("name")).toString();
            const QString link = page.text("next");
            next = link.mid(link.indexOf(QStringLiteral("/api"))).toLatin1();
        }
        QCOMPARE(paged, house->names(all));
        // case 92, 93
        QCOMPARE(house->get(all + "?ordering=unique_id").status, 422);
        QCOMPARE(house->get(all + "?password=x").status, 422);
        QCOMPARE(house->get(all + "?state=x").status, 422);
        const QString cursor = QUrlQuery(house->get(all + "?page_size=2").text("next").section(u'?', 1)).queryItemValue(QStringLiteral("cursor"));
        QCOMPARE(house->get("/api/master/districts/?page_size=2&cursor=" + cursor.toLatin1()).status, 404);
        QCOMPARE(house->get(all + "?page_size=2&cursor=" + cursor.toLatin1(), "reader").status, 404);
        QCOMPARE(house->get(all, "client").status, 403);
    }

    void everyListIsReadByAnIndex_data() { TestDatabase::addRows(); }
    void everyListIsReadByAnIndex()
    {
        QFETCH(storage::Dialect, dialect);
        MasterHouse house(dialect);
        const auto query = api::parseListQuery(QUrlQuery(QStringLiteral("state=x&is_deleted=false&page_size=20")), api::listRules<City>());
        const auto statement = ListSelect::statement(MasterRepository<City>::list(), *query, {{}, {}, 1});
        QVERIFY(statement);
        QString plan;
        const bool isMySql = dialect == storage::Dialect::MySql;
        const Sql explain = (isMySql ? Sql("EXPLAIN ") : Sql("EXPLAIN QUERY PLAN ")) + statement->sql;
        QVERIFY(house->store.database().forEach(explain, statement->values, [&](const storage::Row &row) {
            for (int i = 0; i < (isMySql ? 10 : 4); ++i)
                plan += row.text(i) + u'|';
            plan += u'\n';
        }));
        QVERIFY2(plan.contains(QStringLiteral("master_cities_state")), qPrintable(plan));
        QVERIFY2(!plan.contains(QStringLiteral("filesort")) && !plan.contains(QStringLiteral("TEMP B-TREE")), qPrintable(plan));
    }

    void machinesReferToMasterData_data() { TestDatabase::addRows(); }
    void machinesReferToMasterData()
    {
        QFETCH(storage::Dialect, dialect);
        MasterHouse house(dialect);
        const auto ids = house.furnish();
        QJsonObject machine{{QStringLiteral("name"), QStringLiteral("Laser")}, {QStringLiteral("type"), QStringLiteral("laser")},
                            {QStringLiteral("equipment_type"), ids["equipment_type"]}, {QStringLiteral("plant"), ids["plant"]}};
        const Answer made = house->post("/api/machines/", machine);
        QCOMPARE(made.status, 201);
        for (const char *field : {"equipment_type", "plant"}) {
            QJsonObject wrong = machine;
            wrong.insert(QLatin1String(field), ids["city"]);
            QCOMPARE(house->post("/api/machines/", wrong).fields(), QStringList{QLatin1String(field)});
        }
        QCOMPARE(house->remove(pathOf("wards", ids["ward"])).status, 204);
        QCOMPARE(house->remove(pathOf("zones", ids["zone"])).status, 204);
        QCOMPARE(house->remove(pathOf("sites", ids["site"])).status, 204);
        const Answer refused = house->remove(pathOf("plants", ids["plant"]));
        QCOMPARE(refused.code(), QStringLiteral("in_use"));
        QCOMPARE(refused.object().value(QLatin1String("references")).toObject().value(QLatin1String("machines")).toInt(), 1);
        QCOMPARE(house->remove(pathOf("equipment-types", ids["equipment_type"])).status, 409);
        // Out of use is no reason to lose what is there, but nothing new refers to it.
        QCOMPARE(house->patch(pathOf("plants", ids["plant"]), {{QStringLiteral("is_active"), false}}).status, 200);
        const QByteArray path = "/api/machines/" + QByteArray::number(made.number("id")) + '/';
        QCOMPARE(house->patch(path, {{QStringLiteral("make"), QStringLiteral("ACME")}}).status, 200);
        QCOMPARE(house->post("/api/machines/", machine).fields(), QStringList{QStringLiteral("plant")});
        QCOMPARE(house->remove(path).status, 204);
        QCOMPARE(house->remove(pathOf("plants", ids["plant"])).status, 204);
        QCOMPARE(house->remove(pathOf("equipment-types", ids["equipment_type"])).status, 204);
    }

    void nothingIsAddedToWhatIsBeingDeleted_data() { TestDatabase::addRows(); }
    void nothingIsAddedToWhatIsBeingDeleted()
    {
        QFETCH(storage::Dialect, dialect);
        MasterHouse house(dialect);
        const QString type = house->make("equipment-types", QStringLiteral("Laser"));
        for (int round = 0; round < 12; ++round) {
            const QString continent = house->make("continents", QStringLiteral("Continent %1").arg(round));
            const QString used = house->make("equipment-types", QStringLiteral("Type %1").arg(round));
            const auto answers = together(house, 8, [&](MasterDesk &desk, int i) -> Answer {
                switch (i % 4) {
                case 0: return desk.remove(pathOf("continents", continent));
                case 1: return desk.post("/api/master/countries/", named(QStringLiteral("Land %1").arg(i), "continent", continent));
                case 2: return desk.remove(pathOf("equipment-types", used));
                default: return desk.post("/api/machines/", {{QStringLiteral("name"), QStringLiteral("M")}, {QStringLiteral("type"), QStringLiteral("laser")},
                                                             {QStringLiteral("equipment_type"), used}});
                }
            });
            for (const Answer &answer : answers)
                QVERIFY2(QList<int>({201, 204, 404, 409, 422}).contains(answer.status), qPrintable(answer.text("detail")));
        }
        QCOMPARE(house->count(Sql("SELECT COUNT(*) FROM master_countries c JOIN master_continents p ON p.unique_id = c.continent WHERE p.is_deleted = 1 AND c.is_deleted = 0")), 0);
        QCOMPARE(house->count(Sql("SELECT COUNT(*) FROM machines m JOIN master_equipment_types p ON p.unique_id = m.equipment_type WHERE p.is_deleted = 1")), 0);
        QVERIFY(Ledger::verify(house->store.database()));
    }

    void sameKeySameAnswer() // P5
    {
        MasterHouse house(storage::Dialect::Sqlite);
        const http::Headers key{{"Idempotency-Key", "\"k1\""}};
        const QByteArray body = QJsonDocument(named(QStringLiteral("Europe"))).toJson();
        const Answer first = house->ask(api::Method::Post, "/api/master/continents/", body, "admin", key);
        const Answer second = house->ask(api::Method::Post, "/api/master/continents/", body, "admin", key);
        QCOMPARE(first.status, 201);
        QCOMPARE(second.status, 201);
        QCOMPARE(second.text("unique_id"), first.text("unique_id"));
        QCOMPARE(second.headers.value("Idempotency-Replayed"), QByteArray("true"));
        QCOMPARE(house->ask(api::Method::Post, "/api/master/continents/", QByteArray(body + ' '), "admin", key).status, 422);
    }

    void P18_onlyListedFieldsAreWritten()
    {
        MasterHouse house(storage::Dialect::Sqlite);
        const auto ids = house.furnish();
        const QByteArray path = pathOf("cities", ids["city"]);
        const QJsonObject before = house->get(path).object();
        for (const char *field : {"unique_id", "version", "created_at", "updated_at", "created_by", "updated_by", "state", "country", "continent", "district_name", "name_key", "id"})
            QCOMPARE(house->patch(path, {{QLatin1String(field), before.value(QLatin1String(field)).toString()}}).fields(), QStringList{QLatin1String(field)});
        QCOMPARE(house->get(path).object(), before);
        QCOMPARE(house->get(pathOf("cities", QStringLiteral("1"))).status, 404);
        QCOMPARE(house->get(pathOf("cities", ids["state"])).status, 404);
    }
};

QTEST_GUILESS_MAIN(TestMasterData)
#include "tst_master_data.moc"
