// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/json.h"
#include "models/remote/memory_token_store.h"
#include "models/views/dashboard_view_model.h"
#include "tests/support/fake_transport.h"

#include <QSignalSpy>
#include <QTest>

using namespace emesa;
using namespace emesa::test;
using Period = DashboardViewModel::Period;
using State = DashboardViewModel::State;

namespace {

/// A desk before a server that answers `dashboard`, or fails while `isDown`.
struct Shop
{
    explicit Shop(bool isStaff = true) : session(transport, store)
    {
        dashboard.from = QDate(2026, 1, 1);
        dashboard.to = QDate(2026, 1, 31);
        dashboard.at = *Timestamp::fromIso("2026-01-31T08:00:00.000Z");
        dashboard.isWholeShop = isStaff;
        transport.setScript([this, isStaff](const remote::Request &request) -> std::optional<Result<remote::Reply>> {
            const QByteArray id = request.endpoint->id;
            if (id == "auth.jwt_create")
                return FakeTransport::json(200, {{QStringLiteral("access"), QStringLiteral("a")}, {QStringLiteral("refresh"), QStringLiteral("r")}});
            if (id == "auth.me")
                return FakeTransport::json(200, {{QStringLiteral("id"), 1}, {QStringLiteral("email"), QStringLiteral("a@example.com")},
                                                 {QStringLiteral("permissions"), isStaff ? QJsonArray{QStringLiteral("order_read"), QStringLiteral("order_view_all")}
                                                                                         : QJsonArray{QStringLiteral("order_read")}}});
            if (id == "dashboard.get" && isDown)
                return FakeTransport::json(503, {{QStringLiteral("code"), QStringLiteral("unavailable")}, {QStringLiteral("detail"), QStringLiteral("Busy.")}});
            if (id == "dashboard.get")
                return FakeTransport::json(200, schema::toJson(dashboard));
            return std::nullopt;
        });
    }
    void open()
    {
        const auto done = session.signIn(QStringLiteral("a@example.com"), QStringLiteral("secret"));
        QVERIFY(QTest::qWaitFor([&] { return done.isFinished(); }));
        desk = std::make_unique<Desk>(session, remote::ConnectionOptions(), tables::Words(QLocale(QStringLiteral("en_US"))), Desk::Options());
        view = std::make_unique<DashboardViewModel>(*desk);
        view->refresh();
    }

    api::Dashboard dashboard;
    bool isDown = false;
    FakeTransport transport;
    remote::MemoryTokenStore store;
    remote::Session session;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<DashboardViewModel> view;
};

api::DashboardFigure figure(const char *key, const char *unit, qint64 value, qint64 n)
{
    const QString name = QString::fromLatin1(key);
    return {name, QString::fromLatin1(unit), value, std::nullopt, n, {}, name, {}};
}

} // namespace

class TestDashboardViewModel : public QObject
{
    Q_OBJECT

private slots:
    void periods()
    {
        const QDate today(2026, 3, 15);
        QCOMPARE(DashboardViewModel::daysOf(Period::Month, today), std::pair(QDate(2026, 3, 1), today));
        QCOMPARE(DashboardViewModel::daysOf(Period::Year, today), std::pair(QDate(2025, 3, 16), today));
        const auto [from, to] = DashboardViewModel::daysOf(Period::Quarter, today);
        QCOMPARE(from.daysTo(to) + 1, 90);
    }

    void anotherPeriodIsAskedFor()
    {
        Shop site;
        site.open();
        QTRY_COMPARE(site.view->state(), DashboardViewModel::State::Ready);
        site.view->setPeriod(Period::Month);
        site.view->setPeriod(Period::Month);
        QTRY_COMPARE(site.transport.sentTo("dashboard.get").size(), 2);
        const QString from = site.transport.sentTo("dashboard.get").last().query.queryItemValue(QStringLiteral("from"));
        QVERIFY2(from.endsWith(QStringLiteral("-01")), qPrintable(from));
    }

    void nothingToDivideByIsNoData()
    {
        Shop site;
        site.dashboard.figures = {figure("to_review", "orders", 0, 0), figure("late", "orders", 2, 2), figure("win_rate", "basis_points", 0, 0),
                                  figure("on_time_delivery", "basis_points", 9525, 40)};
        site.open();
        QTRY_COMPARE(site.view->state(), DashboardViewModel::State::Ready);
        const auto tiles = site.view->tiles();
        QCOMPARE(tiles.size(), 4);
        QCOMPARE(tiles[0].value, QStringLiteral("0"));
        QVERIFY(tiles[1].isWarning);
        QCOMPARE(tiles[2].value, QStringLiteral("No data"));
        QCOMPARE(tiles[3].value, QStringLiteral("95.3 %"));
        QVERIFY(tiles[3].explanation.contains(QStringLiteral("n = 40")));
    }

    void moneyIsComparedInItsCurrency()
    {
        Shop site;
        api::DashboardFigure agreed = figure("agreed_this_month", "minor", 510'000, 3);
        agreed.currency = QStringLiteral("INR");
        agreed.before = 400'000;
        site.dashboard.figures = {agreed};
        site.open();
        QTRY_COMPARE(site.view->state(), DashboardViewModel::State::Ready);
        QCOMPARE(site.view->tiles().first().value, QString(QStringLiteral("INR") + QChar::Nbsp + QStringLiteral("5,100.00")));
        QVERIFY(site.view->tiles().first().comparison.contains(QStringLiteral("4,000.00")));
    }

    void timesInWords()
    {
        Shop site;
        site.open();
        QCOMPARE(site.view->text(QStringLiteral("minutes"), 45), QStringLiteral("45 min"));
        QCOMPARE(site.view->text(QStringLiteral("minutes"), 200), QStringLiteral("3 h 20 min"));
        QCOMPARE(site.view->text(QStringLiteral("hours"), 36), QStringLiteral("36 h"));
        QCOMPARE(site.view->text(QStringLiteral("hours"), 52), QStringLiteral("2 d 4 h"));
    }

    void whatWasReadStaysWhenTheServerIsAway()
    {
        Shop site;
        site.isDown = true;
        site.open();
        QTRY_COMPARE(site.view->state(), DashboardViewModel::State::Failed);
        site.isDown = false;
        site.view->refresh();
        QTRY_COMPARE(site.view->state(), DashboardViewModel::State::Ready);
        QSignalSpy failed(site.view.get(), &DashboardViewModel::refreshFailed);
        site.isDown = true;
        site.view->refresh();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(site.view->state(), DashboardViewModel::State::Ready);
    }
};

QTEST_GUILESS_MAIN(TestDashboardViewModel)
#include "tst_dashboard_view_model.moc"
