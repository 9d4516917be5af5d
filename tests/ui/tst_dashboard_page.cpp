// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/dashboard.h"
#include "tests/ui/support/window_site.h"
#include "ui/charts/chart_card.h"
#include "ui/pages/dashboard/attention_list.h"
#include "ui/pages/dashboard/dashboard_page.h"
#include "ui/pages/dashboard/figure_tile.h"
#include "ui/pages/dashboard/order_card.h"
#include "ui/widgets/state_panel.h"

#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace emesa;
using namespace emesa::test;

namespace {

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

api::DashboardFigure figure(const char *key, const char *unit, qint64 value, qint64 n, const char *currency = "")
{
    return {latin(key), latin(unit), value, std::nullopt, n, latin(currency), latin(key), {}};
}

api::DashboardSeries monthly(const char *key, const char *unit, const QList<api::DashboardLine> &lines)
{
    api::DashboardSeries series;
    series.key = series.formula = latin(key);
    series.unit = latin(unit);
    series.step = QStringLiteral("month");
    series.days = {QStringLiteral("2025-11-01"), QStringLiteral("2025-12-01"), QStringLiteral("2026-01-01")};
    series.lines = lines;
    return series;
}

api::Dashboard dashboardOf(bool isWholeShop)
{
    api::Dashboard all;
    all.from = QDate(2025, 11, 1);
    all.to = QDate(2026, 1, 29);
    all.at = *Timestamp::fromIso("2026-01-29T08:00:00.000Z");
    all.isWholeShop = isWholeShop;
    all.loadLimit = 6600;
    all.figures = {figure("open_orders", "orders", 7, 7), figure("to_review", "orders", 3, 3), figure("negotiation_shop", "orders", 2, 2), figure("negotiation_client", "orders", 4, 4),
                   figure("awaiting_payment", "orders", 1, 1), figure("in_production", "orders", 5, 5), figure("late", "orders", 2, 2),
                   figure("at_risk", "orders", 0, 0), figure("agreed_this_month", "minor", 12'345'600, 6, "INR"), figure("win_rate", "basis_points", 6250, 40),
                   figure("response_time_median", "minutes", 200, 31), figure("on_time_delivery", "basis_points", 0, 0)};
    all.figures[8].before = 9'876'500;
    api::DashboardSeries weeks = monthly("orders_by_status", "orders", {});
    weeks.step = QStringLiteral("week");
    weeks.days.clear();
    for (int week = 0; week < 13; ++week)
        weeks.days += QDate(2025, 11, 3).addDays(7 * week).toString(Qt::ISODate);
    for (const char *status : schema::enumNames<OrderStatus>) {
        api::DashboardLine line{latin(status), {}, {}, {}};
        for (int week = 0; week < 13; ++week)
            line.values += (week * 7 + qint64(weeks.lines.size()) * 5) % 6;
        line.n = line.values;
        weeks.lines += line;
    }
    api::DashboardSeries delivery = monthly("on_time_delivery", "basis_points", {{QStringLiteral("latest_promise"), {}, {9200, 9700, 9400}, {20, 31, 12}}});
    delivery.target = 9500;
    all.series = {weeks,
                  monthly("value_per_month", "minor", {{QStringLiteral("agreed"), QStringLiteral("INR"), {9'000'000, 9'876'500, 12'345'600}, {5, 5, 6}},
                                                       {QStringLiteral("completed"), QStringLiteral("INR"), {4'000'000, 8'000'000, 6'000'000}, {2, 4, 3}}}),
                  monthly("win_rate", "basis_points", {{QStringLiteral("win_rate"), {}, {6000, 0, 6500}, {20, 0, 20}}}),
                  monthly("response_time", "minutes", {{QStringLiteral("response_time_median"), {}, {240, 180, 200}, {9, 12, 10}},
                                                       {QStringLiteral("response_time_p90"), {}, {600, 720, 540}, {9, 12, 10}}}),
                  monthly("lead_time", "hours", {{QStringLiteral("lead_time_median"), {}, {0, 0, 0}, {0, 0, 0}}}), delivery};
    if (isWholeShop)
        all.machines = {{1, QStringLiteral("Laser 1"), 9000, 10'000, 9000}, {2, QStringLiteral("Abkantpresse mit Hinteranschlag"), 4000, 10'000, 4000}};
    const Timestamp since = *Timestamp::fromIso("2026-01-27T08:00:00.000Z");
    all.attention = {{QStringLiteral("late"), 11, QStringLiteral("P-0011"), QStringLiteral("Asha Rao"), QStringLiteral("complete_order"), since},
                     {QStringLiteral("to_review"), 12, QStringLiteral("P-0012"), QStringLiteral("Donaudampfschifffahrtsgesellschaft"), QStringLiteral("approve_order"), since}};
    return all;
}

FakeShop shopWith(const api::Dashboard &dashboard)
{
    FakeShop shop;
    shop.mayDo(permissionsOfRole(dashboard.isWholeShop ? QStringLiteral("administrator") : QStringLiteral("client")));
    shop.answer("dashboard.get", schema::toJson(dashboard));
    return shop;
}

struct DashboardSite : WindowSite
{
    explicit DashboardSite(const FakeShop &fakeShop) : WindowSite(fakeShop)
    {
        signIn();
        page = open<ui::DashboardPage>(QStringLiteral("dashboard"));
    }
    template<typename W>
    [[nodiscard]] QList<W *> shown() const
    {
        QList<W *> widgets = page->findChildren<W *>();
        widgets.removeIf([](const W *widget) { return widget->isHidden(); });
        return widgets;
    }
    [[nodiscard]] ui::ChartCard *chart(const QString &title) const
    {
        for (ui::ChartCard *card : shown<ui::ChartCard>()) {
            if (card->data().title == title)
                return card;
        }
        return nullptr;
    }

    ui::DashboardPage *page;
};

} // namespace

class TestDashboardPage : public QObject
{
    Q_OBJECT

private slots:
    void theWholeShop()
    {
        DashboardSite site(shopWith(dashboardOf(true)));
        QVERIFY(site.page);
        QTRY_VERIFY(!site.shown<ui::FigureTile>().isEmpty());
        QCOMPARE(site.shown<ui::FigureTile>().size(), 11);
        QCOMPARE(site.shown<ui::ChartCard>().size(), 7);
        const QStringList nameless = namelessControls(*site.page);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
        for (const ui::ChartCard *card : site.shown<ui::ChartCard>())
            QVERIFY2(!card->accessibleName().isEmpty() && !card->accessibleDescription().isEmpty(), qPrintable(card->data().title));
        site.keepPictures(QStringLiteral("dashboard"));
    }

    void aGapIsNoZero()
    {
        DashboardSite site(shopWith(dashboardOf(true)));
        QTRY_VERIFY(!site.shown<ui::FigureTile>().isEmpty());
        const ui::ChartCard *rate = site.chart(QStringLiteral("Win rate"));
        QVERIFY(rate);
        QVERIFY(!rate->data().lines[0].values[1]);
        const ui::ChartCard *lead = site.chart(QStringLiteral("Lead time"));
        QVERIFY(lead && lead->data().isEmpty());
        QVERIFY(lead->data().summary().contains(QStringLiteral("No data")));
    }

    void aChartIsATableToo()
    {
        DashboardSite site(shopWith(dashboardOf(true)));
        QTRY_VERIFY(!site.shown<ui::FigureTile>().isEmpty());
        ui::ChartCard *value = site.chart(QStringLiteral("Agreed and completed value per month"));
        QVERIFY(value);
        value->setTableShown(true);
        QVERIFY(value->isTableShown());
        const auto *table = value->findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), 3);
        QVERIFY(table->item(2, 1)->text().endsWith(QStringLiteral("123,456.00")));
        site.keepPictures(QStringLiteral("dashboard-table"));
        const qsizetype before = site.transport.sentTo("dashboard.get").size();
        site.page->refresh();
        QTRY_COMPARE(site.transport.sentTo("dashboard.get").size(), before + 1);
        QTest::qWait(20);
        QVERIFY(value->isTableShown());
    }

    void figuresAndOrdersAreOpened()
    {
        DashboardSite site(shopWith(dashboardOf(true)));
        QTRY_VERIFY(!site.shown<ui::FigureTile>().isEmpty());
        QList<ui::PageAddress> wanted;
        connect(site.page, &ui::Page::wanted, this, [&wanted](const ui::PageAddress &address) { wanted += address; });
        emit site.page->findChild<ui::AttentionList *>()->opened(11);
        QCOMPARE(wanted, (QList<ui::PageAddress>{{QStringLiteral("order"), QStringLiteral("11")}}));
        site.shown<ui::FigureTile>().first()->click();
        QCOMPARE(wanted.last().page, QStringLiteral("orders"));
        disconnect(site.page, nullptr, this, nullptr);
    }

    void aClient()
    {
        FakeShop shop = shopWith(dashboardOf(false));
        Order mine = FakeShop::order(1);
        mine.turn = Turn::Client;
        mine.status = OrderStatus::Negotiation;
        mine.allowedActions = {QStringLiteral("accept_counter_offer")};
        shop.rows("orders.list", {schema::toJson(mine)});
        DashboardSite site(shop);
        QVERIFY(site.page);
        QTRY_COMPARE(site.shown<ui::OrderCard>().size(), 1);
        QCOMPARE(site.page->dashboard().nextStep(mine), QStringLiteral("Accept counter offer"));
        QTRY_COMPARE(site.shown<ui::ChartCard>().size(), 1);
        site.keepPictures(QStringLiteral("dashboard-client"));
    }

    void nothingThereAndFailed()
    {
        api::Dashboard nothing;
        nothing.isWholeShop = true;
        nothing.from = QDate(2025, 11, 1);
        nothing.to = QDate(2026, 1, 29);
        DashboardSite site(shopWith(nothing));
        QTRY_COMPARE(site.page->state().heading(), QStringLiteral("Nothing to show yet"));
        site.keepPictures(QStringLiteral("dashboard-empty"));
        FakeShop broken = shopWith(nothing);
        broken.fail("dashboard.get", 503, QStringLiteral("unavailable"), QStringLiteral("The server is busy. Try again in a minute."));
        DashboardSite failed(broken);
        QTRY_COMPARE(failed.page->state().heading(), QStringLiteral("This could not be loaded"));
        failed.keepPictures(QStringLiteral("dashboard-error"));
    }
};

QTEST_MAIN(TestDashboardPage)
#include "tst_dashboard_page.moc"
