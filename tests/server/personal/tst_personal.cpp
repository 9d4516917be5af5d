// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/saved_view.h"
#include "tests/server/keys/whole_server.h"

#include <QTest>

#include <array>
#include <latch>
#include <thread>
#include <vector>

using namespace emesa;
using namespace emesa::test;
using storage::Sql;

namespace {

const QByteArray all = "/api/views/";
const QByteArray settingsPath = "/api/preferences/";

QJsonObject view(const char *name, const QJsonObject &more = {})
{
    QJsonObject body{{QStringLiteral("page"), QStringLiteral("orders")}, {QStringLiteral("name"), QString::fromUtf8(name)},
                     {QStringLiteral("definition"), QJsonObject{{QStringLiteral("columns"), QJsonArray{QStringLiteral("id")}}}}};
    for (auto member = more.begin(); member != more.end(); ++member)
        body.insert(member.key(), *member);
    return body;
}

QStringList namesOf(const WholeServer::Answer &answer)
{
    QStringList names;
    const QJsonArray views = answer.array();
    for (const QJsonValue &one : views)
        names += one.toObject().value(QLatin1String("name")).toString();
    return names;
}

QString firstField(const WholeServer::Answer &answer)
{
    return answer.object().value(QLatin1String("errors")).toArray().first().toObject().value(QLatin1String("field")).toString();
}

config::Settings unlimited()
{
    config::Settings settings;
    settings.rateRequestsPerAddress = settings.rateRequestsPerUser = 0;
    return settings;
}

} // namespace

/// Saved views, one's own and shared ones, and preferences.
class TestPersonal : public QObject
{
    Q_OBJECT

private slots:
    void viewsAreOnesOwnUntilShared_data() { TestDatabase::addRows(); }
    void viewsAreOnesOwnUntilShared()
    {
        QFETCH(storage::Dialect, dialect);
        WholeServer server(dialect);
        const QByteArray anna = server.registered(QStringLiteral("anna@example.com")), bob = server.registered(QStringLiteral("bob@example.com"));
        const auto made = server.post(all, anna, view("Späte"));
        QCOMPARE(made.status, 201);
        QCOMPARE(made.object().value(QLatin1String("owner")).toInteger(), server.idOf(anna));
        QCOMPARE(made.object().value(QLatin1String("definition")), view("Späte").value(QLatin1String("definition")));
        QVERIFY(!made.object().value(QLatin1String("is_shared")).toBool());
        QCOMPARE(server.post(all, anna, view("Machines", {{QStringLiteral("page"), QStringLiteral("machines")}})).status, 201);
        const QByteArray one = all + made.text("id").toLatin1() + '/';

        QCOMPARE(namesOf(server.get(all, anna)).size(), 2);
        QCOMPARE(namesOf(server.get(all + "?page=machines", anna)), QStringList{QStringLiteral("Machines")});
        // What is not shared is not there for others, not even as forbidden.
        QCOMPARE(namesOf(server.get(all, bob)), QStringList());
        QCOMPARE(server.patch(one, bob, {{QStringLiteral("name"), QStringLiteral("x")}}).status, 404);
        QCOMPARE(server.remove(one, bob).status, 404);

        const auto shared = server.patch(one, anna, {{QStringLiteral("is_shared"), true}});
        QCOMPARE(shared.status, 200);
        QCOMPARE(shared.object().value(QLatin1String("version")).toInt(), 2);
        QCOMPARE(shared.object().value(QLatin1String("definition")), made.object().value(QLatin1String("definition")));
        QCOMPARE(namesOf(server.get(all, bob)), QStringList{QStringLiteral("Späte")});
        QCOMPARE(server.patch(one, bob, {{QStringLiteral("name"), QStringLiteral("x")}}).status, 403);
        QCOMPARE(server.remove(one, bob).status, 403);
        QCOMPARE(server.patch(one, server.bossToken, {{QStringLiteral("name"), QStringLiteral("x")}}).status, 403);

        const auto old = made.response.headers.value("ETag");
        QCOMPARE(server.ask(api::Method::Patch, one, anna, {{QStringLiteral("name"), QStringLiteral("x")}}, {{"If-Match", old}}).status, 412);
        QCOMPARE(server.ask(api::Method::Delete, one, anna, {}, {{"If-Match", old}}).status, 412);
        QCOMPARE(server.patch(one, anna, {{QStringLiteral("is_shared"), false}}).status, 200);
        QCOMPARE(namesOf(server.get(all, bob)), QStringList());
        QCOMPARE(server.remove(one, anna).status, 204);
        QCOMPARE(server.remove(one, anna).status, 404);
        QCOMPARE(namesOf(server.get(all, anna)), QStringList{QStringLiteral("Machines")});
        QVERIFY(Ledger::verify(server.database()));
    }

    void viewsThatAreRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *what, const char *field, const QJsonValue &value) { QTest::newRow(what) << QString::fromLatin1(field) << value; };
        row("page of other letters", "page", QStringLiteral("../Orders"));
        row("no page", "page", QString());
        row("no name", "name", QString());
        row("long name", "name", QString(101, u'n'));
        row("definition is a text", "definition", QStringLiteral("{}"));
        row("large definition", "definition", QJsonObject{{QStringLiteral("x"), QString(maxViewDefinitionBytes, u'x')}});
        row("somebody else's", "owner", 1);
        row("given id", "id", QStringLiteral("0198c2f0-7a51-7c3e-9b1d-3f6a52c84e10"));
        row("given version", "version", 7);
    }
    void viewsThatAreRefused()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        WholeServer server(storage::Dialect::Sqlite);
        const auto refused = server.post(all, server.bossToken, view("Late", {{field, value}}));
        QCOMPARE(refused.status, 422);
        QCOMPARE(firstField(refused), field);
        const auto made = server.post(all, server.bossToken, view("Late"));
        const QByteArray one = all + made.text("id").toLatin1() + '/';
        QCOMPARE(server.patch(one, server.bossToken, {{field, value}}).status, 422);
        const QJsonArray left = server.get(all, server.bossToken).array();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().toObject(), made.object());
    }

    void nobodyHasEndlessViews()
    {
        WholeServer server(storage::Dialect::Sqlite, unlimited());
        for (int i = 0; i < maxSavedViews; ++i)
            QCOMPARE(server.post(all, server.bossToken, view("Late")).status, 201);
        const auto refused = server.post(all, server.bossToken, view("Late"));
        QCOMPARE(refused.status, 422);
        QCOMPARE(firstField(refused), QStringLiteral("name"));
        // Whose list is full is nobody else's trouble.
        QCOMPARE(server.post(all, server.registered(QStringLiteral("anna@example.com")), view("Late")).status, 201);
    }

    void preferences_data() { TestDatabase::addRows(); }
    void preferences()
    {
        QFETCH(storage::Dialect, dialect);
        WholeServer server(dialect);
        const QByteArray anna = server.registered(QStringLiteral("anna@example.com"));
        QCOMPARE(server.get(settingsPath, anna).object(), QJsonObject());
        const QJsonObject first = QJsonDocument::fromJson(R"({"theme":"dark","tables":{"rows":50,"zoom":{"x":1}},"recent":[1,2,3]})").object();
        for (int i = 0; i < 2; ++i) { // the same once more changes nothing
            const auto replaced = server.put(settingsPath, anna, first);
            QCOMPARE(replaced.status, 200);
            QCOMPARE(replaced.object(), first);
        }
        // RFC 7396: objects are merged, null removes, everything else takes the place of what was.
        const QJsonObject change = QJsonDocument::fromJson(R"({"theme":null,"tables":{"rows":null,"zoom":{"y":2}},"recent":[4],"new":{"a":{"b":null}},"none":null})").object();
        const QJsonObject expected = QJsonDocument::fromJson(R"({"tables":{"zoom":{"x":1,"y":2}},"recent":[4],"new":{"a":{}}})").object();
        QCOMPARE(server.patch(settingsPath, anna, change).object(), expected);
        QCOMPARE(server.get(settingsPath, anna).object(), expected);
        QCOMPARE(server.get(settingsPath, server.bossToken).object(), QJsonObject());

        // Too much is refused, also when a change makes it too much; what was there stays.
        const QJsonObject large{{QStringLiteral("large"), QString(maxPreferencesBytes, u'x')}};
        QCOMPARE(server.put(settingsPath, anna, large).status, 422);
        QCOMPARE(server.patch(settingsPath, anna, large).status, 422);
        QCOMPARE(server.patch(settingsPath, anna, {{QStringLiteral("half"), QString(maxPreferencesBytes * 2 / 3, u'x')}}).status, 200);
        QCOMPARE(server.patch(settingsPath, anna, {{QStringLiteral("other"), QString(maxPreferencesBytes / 2, u'x')}}).status, 422);
        QCOMPARE(server.patch(settingsPath, anna, {{QStringLiteral("half"), QJsonValue::Null}}).status, 200);
        QCOMPARE(server.get(settingsPath, anna).object(), expected);

        // The log says that they changed, not what somebody prefers.
        QVERIFY(server.number(Sql("SELECT COUNT(*) FROM audit_log WHERE event_type = 'preferences.changed'")) >= 4);
        QCOMPARE(server.number(Sql("SELECT COUNT(*) FROM audit_log WHERE changes LIKE '%zoom%' OR metadata LIKE '%zoom%'")), 0);
        QCOMPARE(server.put(settingsPath, anna, {}).object(), QJsonObject());
        QCOMPARE(server.get(settingsPath, anna).object(), QJsonObject());
        QVERIFY(Ledger::verify(server.database()));
    }

    /// Two workstations change different members at the same time: neither takes back what the other wrote.
    void changesAtTheSameTimeAllStay_data() { TestDatabase::addRows(); }
    void changesAtTheSameTimeAllStay()
    {
        QFETCH(storage::Dialect, dialect);
        static constexpr int stations = 4, changes = 10;
        WholeServer server(dialect, unlimited());
        QCOMPARE(server.put(settingsPath, server.bossToken, {}).status, 200);
        std::latch ready(stations);
        std::array<int, stations> done{};
        {
            std::vector<std::jthread> threads;
            for (int station = 0; station < stations; ++station) {
                threads.emplace_back([&, station] {
                    const auto worker = server.newWorker();
                    ready.arrive_and_wait();
                    for (int i = 0; i < changes; ++i) {
                        http::Request request;
                        request.method = api::Method::Patch;
                        request.target = settingsPath;
                        request.headers = {{"Host", "localhost:8080"}, {"Authorization", "Bearer " + server.bossToken}, {"Content-Type", "application/json"}};
                        request.body = "{\"station " + QByteArray::number(station) + "\":{\"change " + QByteArray::number(i) + "\":true}}";
                        request.peer = QHostAddress(server.address);
                        done[size_t(station)] += worker->handle(request).status == 200 ? 1 : 0;
                    }
                });
            }
        }
        const QJsonObject kept = server.get(settingsPath, server.bossToken).object();
        for (int station = 0; station < stations; ++station) {
            QCOMPARE(done[size_t(station)], changes);
            QCOMPARE(kept.value(QStringLiteral("station %1").arg(station)).toObject().size(), changes);
        }
    }
};

QTEST_GUILESS_MAIN(TestPersonal)
#include "tst_personal.moc"
