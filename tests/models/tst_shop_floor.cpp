// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/json.h"
#include "models/documents/traveler_code.h"
#include "models/floor/floor_lock.h"
#include "models/remote/memory_token_store.h"
#include "models/views/shop_floor_view_model.h"
#include "tests/support/fake_transport.h"

#include <QSignalSpy>
#include <QTest>

using namespace emesa;
using namespace emesa::test;
using remote::Reply;
using remote::Request;

namespace {

class FixedClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return moment; }
    Timestamp moment = *Timestamp::fromIso("2026-01-20T08:00:00.000Z");
};

class KeptInstallation final : public Installation
{
public:
    [[nodiscard]] const ClientSettings &settings() const override { return m_settings; }
    [[nodiscard]] Status change(const ClientSettings &settings) override
    {
        m_settings = settings;
        return trouble;
    }
    [[nodiscard]] QString logFile() const override { return {}; }
    [[nodiscard]] QStringList languages() const override { return {}; }
    Status trouble;

private:
    ClientSettings m_settings;
};

Order job(Id id, OrderStatus status, std::optional<Id> machine, std::optional<QDate> due)
{
    Order order;
    order.id = id;
    order.partId = QStringLiteral("P-%1").arg(id, 4, 10, QLatin1Char('0'));
    order.productDescription = QStringLiteral("Bracket");
    order.quantity = 100;
    order.status = status;
    order.machine = machine;
    if (machine)
        order.machineName = *machine == 1 ? QStringLiteral("Laser 1") : *machine == 2 ? QStringLiteral("Bend 1") : QStringLiteral("Mill 1");
    order.expectedCompletionDate = due;
    order.currency = QStringLiteral("INR");
    order.allowedActions = {status == OrderStatus::Accepted ? QStringLiteral("start_production") : QStringLiteral("complete_order")};
    return order;
}

/// A desk before a pretended server that knows these orders.
struct FloorSite
{
    FloorSite() : session(transport, store)
    {
        orders = {job(1, OrderStatus::Accepted, 1, QDate(2026, 1, 25)), job(2, OrderStatus::Accepted, 1, QDate(2026, 1, 19)),
                  job(3, OrderStatus::InProduction, 1, QDate(2026, 2, 1)), job(4, OrderStatus::Accepted, 2, QDate(2026, 1, 20)),
                  job(5, OrderStatus::Accepted, {}, {}), job(6, OrderStatus::Accepted, 2, QDate(2026, 1, 22))};
        transport.setScript([this](const Request &request) { return answerTo(request); });
    }
    void signIn()
    {
        const auto done = session.signIn(QStringLiteral("a@example.com"), QStringLiteral("secret"));
        QVERIFY(QTest::qWaitFor([&] { return done.isFinished(); }));
        desk = std::make_unique<Desk>(session, remote::ConnectionOptions(), tables::Words(QLocale(QStringLiteral("en_US"))), Desk::Options());
        floor = std::make_unique<ShopFloorViewModel>(*desk, clock);
        floor->load();
        QTRY_COMPARE(floor->state(), ShopFloorViewModel::State::Ready);
    }
    std::optional<Result<Reply>> answerTo(const Request &request)
    {
        const QByteArray id = request.endpoint->id;
        if (refusal && id.startsWith("orders.") && id != "orders.list" && id != "orders.get" && id != "orders.files")
            return *refusal;
        if (id == "auth.jwt_create")
            return FakeTransport::json(200, {{QStringLiteral("access"), QStringLiteral("a")}, {QStringLiteral("refresh"), QStringLiteral("r")}});
        if (id == "auth.me")
            return FakeTransport::json(200, {{QStringLiteral("id"), 1}, {QStringLiteral("email"), QStringLiteral("a@example.com")},
                                             {QStringLiteral("permissions"), QJsonArray{QStringLiteral("order_read")}}});
        if (id == "machines.list") {
            QJsonArray rows;
            for (const auto &[number, name] : {std::pair(1, "Laser 1"), std::pair(2, "Bend 1"), std::pair(3, "Mill 1")}) {
                Machine machine;
                machine.id = number;
                machine.name = QString::fromLatin1(name);
                rows += schema::toJson(machine);
            }
            return FakeTransport::json(200, {{QStringLiteral("results"), rows}, {QStringLiteral("next"), QJsonValue()}});
        }
        if (id == "orders.list") {
            const QString status = request.query.queryItemValue(QStringLiteral("status"));
            QJsonArray rows;
            for (const Order &order : std::as_const(orders)) {
                if (schema::enumToString(order.status) == status)
                    rows += schema::toJson(order);
            }
            return FakeTransport::json(200, {{QStringLiteral("results"), rows}, {QStringLiteral("next"), QJsonValue()}});
        }
        if (id == "orders.files")
            return FakeTransport::plain(200, {{"Content-Type", "application/json"}}, "[]");
        for (Order &order : orders) {
            if (!request.path.contains(QStringLiteral("/%1/").arg(order.id)))
                continue;
            if (id == "orders.start_production")
                order.status = OrderStatus::InProduction;
            if (id == "orders.complete")
                order.status = OrderStatus::Completed;
            return FakeTransport::json(200, schema::toJson(order));
        }
        return FakeTransport::json(404, {{QStringLiteral("code"), QStringLiteral("not_found")}, {QStringLiteral("detail"), QStringLiteral("There is no such order.")}});
    }
    [[nodiscard]] QStringList parts(int column) const
    {
        QStringList names;
        for (const FloorJob &one : floor->columns().value(column).jobs)
            names += one.order.partId;
        return names;
    }

    QList<Order> orders;
    std::optional<Result<Reply>> refusal;
    FixedClock clock;
    FakeTransport transport;
    remote::MemoryTokenStore store;
    remote::Session session;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<ShopFloorViewModel> floor;
};

} // namespace

class TestShopFloor : public QObject
{
    Q_OBJECT

private slots:
    void whatRunsIsFirstThenWhatIsDue()
    {
        FloorSite site;
        site.signIn();
        QCOMPARE(site.floor->columns().size(), 3);
        QCOMPARE(site.floor->columns()[0].name, QStringLiteral("Bend 1"));
        QCOMPARE(site.parts(0), (QStringList{QStringLiteral("P-0004"), QStringLiteral("P-0006")}));
        QCOMPARE(site.parts(1), (QStringList{QStringLiteral("P-0003"), QStringLiteral("P-0002"), QStringLiteral("P-0001")}));
        QCOMPARE(site.parts(2), (QStringList{QStringLiteral("P-0005")})); // without a machine: last
        QCOMPARE(site.floor->freeMachines(), (QStringList{QStringLiteral("Mill 1")}));
    }

    void latenessIsSaidInWords()
    {
        FloorSite site;
        site.signIn();
        const auto &laser = site.floor->columns()[1].jobs;
        const auto &bend = site.floor->columns()[0].jobs;
        QCOMPARE(laser[1].lateness, Lateness::Late);
        QCOMPARE(site.floor->dueText(laser[1]), QStringLiteral("1 day(s) late")); // English forms come with the translation
        QCOMPARE(bend[0].lateness, Lateness::DueToday);
        QCOMPARE(bend[1].lateness, Lateness::DueSoon);
        QCOMPARE(laser[2].lateness, Lateness::OnTime);
        QCOMPARE(site.floor->columns()[2].jobs[0].lateness, Lateness::NoDate);
    }

    void startingGoesThroughTheQueue()
    {
        FloorSite site;
        site.signIn();
        QSignalSpy told(site.floor.get(), &ShopFloorViewModel::told);
        site.floor->open(2);
        QVERIFY(site.floor->job());
        site.floor->start();
        QVERIFY(site.floor->isBusy());
        site.floor->start(); // a finger that presses twice
        QTRY_VERIFY(!site.floor->isBusy());
        QCOMPARE(site.transport.sentTo("orders.start_production").size(), 1);
        QCOMPARE(site.transport.headersSentTo("orders.start_production", "Idempotency-Key").size(), 1);
        QCOMPARE(site.floor->job()->state, JobState::Running);
        QVERIFY(told.last().first().toString().contains(QStringLiteral("P-0002")));
    }

    void finishingTellsBothCounts()
    {
        FloorSite site;
        site.signIn();
        site.floor->open(3);
        QVERIFY(!site.floor->objectionTo(0, 0).isEmpty());
        QVERIFY(site.floor->objectionTo(98, 2).isEmpty());
        site.floor->finish(0, 0);
        QVERIFY(!site.floor->isBusy());
        site.floor->finish(98, 2);
        QTRY_VERIFY(!site.floor->isBusy());
        const auto sent = site.transport.sentTo("orders.complete");
        QCOMPARE(sent.size(), 1);
        const QJsonObject body = QJsonDocument::fromJson(sent[0].body).object();
        QCOMPARE(body.value(QStringLiteral("good_quantity")).toInt(), 98);
        QCOMPARE(body.value(QStringLiteral("scrap_quantity")).toInt(), 2);
        QVERIFY(!site.floor->job()); // it left the board
        QCOMPARE(site.parts(1).size(), 2);
    }

    void aRefusalIsShownAndTheTruthRead()
    {
        FloorSite site;
        site.signIn();
        site.floor->open(2);
        site.refusal = FakeTransport::json(409, {{QStringLiteral("code"), QStringLiteral("wrong_status")}, {QStringLiteral("detail"), QStringLiteral("It has started already.")}});
        QSignalSpy troubled(site.floor.get(), &ShopFloorViewModel::troubled);
        site.floor->start();
        QTRY_COMPARE(troubled.size(), 1);
        QVERIFY(!site.floor->isBusy());
        QCOMPARE(site.floor->job()->state, JobState::Waiting);
    }

    void scanning_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Id>("opened");
        QTest::addColumn<QString>("said");
        QTest::newRow("traveler") << documents::travelerCode(4) << Id(4) << QString();
        QTest::newRow("part") << QStringLiteral(" p-0002 ") << Id(2) << QString();
        QTest::newRow("number") << QStringLiteral("5") << Id(5) << QString();
        QTest::newRow("half a code") << QStringLiteral("EMESA-4-") << Id(0) << QStringLiteral("Scan it again");
        QTest::newRow("wrong digit") << QString(documents::travelerCode(4)).replace(u'4', u'6') << Id(0) << QStringLiteral("Scan it again");
        QTest::newRow("unknown") << QStringLiteral("4006381333931") << Id(0) << QStringLiteral("Nothing here is called");
        QTest::newRow("nothing") << QStringLiteral("  ") << Id(0) << QString();
    }
    void scanning()
    {
        QFETCH(QString, text);
        QFETCH(Id, opened);
        QFETCH(QString, said);
        FloorSite site;
        site.signIn();
        QSignalSpy told(site.floor.get(), &ShopFloorViewModel::told);
        site.floor->scan(text);
        QCOMPARE(site.floor->job() ? site.floor->job()->order.id : 0, opened);
        QCOMPARE(told.isEmpty(), said.isEmpty());
        if (!said.isEmpty())
            QVERIFY2(told[0][0].toString().contains(said), qPrintable(told[0][0].toString()));
    }

    void scanningWhatIsNotHereSaysWhy()
    {
        FloorSite site;
        site.orders += job(7, OrderStatus::Completed, 1, {});
        site.signIn();
        QSignalSpy told(site.floor.get(), &ShopFloorViewModel::told);
        QSignalSpy troubled(site.floor.get(), &ShopFloorViewModel::troubled);
        site.floor->scan(documents::travelerCode(7));
        QTRY_COMPARE(told.size(), 1);
        QVERIFY2(told[0][0].toString().contains(QStringLiteral("Completed")), qPrintable(told[0][0].toString()));
        site.floor->scan(documents::travelerCode(8));
        QTRY_COMPARE(troubled.size(), 1);
    }

    void liveEventsMoveTheJobs()
    {
        FloorSite site;
        site.signIn();
        site.orders += job(9, OrderStatus::Accepted, 3, QDate(2026, 1, 18));
        site.orders[0].status = OrderStatus::Completed;
        const auto event = [&](Id id, OrderStatus status) {
            emit site.desk->live().event(QStringLiteral("orders"), 1, QStringLiteral("order.changed"),
                                         {{QStringLiteral("id"), id}, {QStringLiteral("status"), schema::enumToString(status)}});
        };
        event(9, OrderStatus::Accepted);
        event(1, OrderStatus::Completed);
        QTRY_COMPARE(site.parts(1).size(), 2);
        QTRY_VERIFY(site.floor->freeMachines().isEmpty());
        emit site.desk->live().event(QStringLiteral("orders"), 2, QStringLiteral("order.deleted"), {{QStringLiteral("id"), 4}});
        QCOMPARE(site.parts(0), (QStringList{QStringLiteral("P-0006")}));
    }

    void noServerIsAnErrorOnce()
    {
        FloorSite site;
        site.signIn();
        site.transport.setScript([](const Request &) { return FakeTransport::cut(); });
        site.floor->load();
        QTRY_COMPARE(site.floor->state(), ShopFloorViewModel::State::Failed);
        QVERIFY(site.floor->error());
        QCOMPARE(site.floor->columns().size(), 3); // what was read stays
    }

    void lockOpensWithItsPinOnly()
    {
        KeptInstallation installation;
        FixedClock clock;
        FloorLock lock(installation, clock, 10);
        QVERIFY(!lock.isLocked());
        for (const char *bad : {"", "123", "1234567890123", "12a4", "१२३४"})
            QVERIFY2(!lock.lock(QString::fromUtf8(bad)), bad);
        QVERIFY(lock.lock(QStringLiteral("4711")));
        QVERIFY(lock.isLocked());
        QVERIFY(!installation.settings().floorLock.contains(QStringLiteral("4711")));
        FloorLock afterRestart(installation, clock, 10);
        QVERIFY(afterRestart.isLocked());
        QCOMPARE(afterRestart.unlock(QStringLiteral("4712")).error().reason, QStringLiteral("wrong_pin"));
        QVERIFY(afterRestart.unlock(QStringLiteral("4711")));
        QVERIFY(!lock.isLocked());
    }

    void attemptsAreSlowedAlsoOverRestarts()
    {
        KeptInstallation installation;
        FixedClock clock;
        QVERIFY(FloorLock(installation, clock, 10).lock(QStringLiteral("4711")));
        for (int i = 0; i < FloorLock::freeAttempts; ++i)
            QCOMPARE(FloorLock(installation, clock, 10).unlock(QStringLiteral("0000")).error().reason, QStringLiteral("wrong_pin"));
        FloorLock lock(installation, clock, 10);
        const Status slowed = lock.unlock(QStringLiteral("4711")); // even the right one waits
        QCOMPARE(slowed.error().code, ErrorCode::TooMany);
        QCOMPARE(slowed.error().details.value(QStringLiteral("retry_after")).toInt(), 5);
        clock.moment = clock.moment.plusSeconds(5);
        QCOMPARE(lock.unlock(QStringLiteral("0000")).error().reason, QStringLiteral("wrong_pin"));
        QCOMPARE(lock.unlock(QStringLiteral("4711")).error().details.value(QStringLiteral("retry_after")).toInt(), 10);
        clock.moment = clock.moment.plusSeconds(10);
        QVERIFY(lock.unlock(QStringLiteral("4711")));
    }

    void aLockThatCannotBeKeptIsNone()
    {
        KeptInstallation installation;
        FixedClock clock;
        installation.trouble = Error{ErrorCode::Unavailable, QStringLiteral("unwritable"), QStringLiteral("The settings cannot be written.")};
        FloorLock lock(installation, clock, 10);
        QVERIFY(!lock.lock(QStringLiteral("4711")));
        QVERIFY(!lock.isLocked());
    }
};

QTEST_GUILESS_MAIN(TestShopFloor)
#include "tst_shop_floor.moc"
