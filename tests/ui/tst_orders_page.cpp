// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_site.h"
#include "ui/pages/orders/order_preview.h"
#include "ui/pages/orders/orders_page.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/list_panel.h"
#include "ui/widgets/state_panel.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUrlQuery>

using namespace emesa;
using namespace emesa::test;
using remote::Request;

namespace {

/// `count` orders in pages by cursor, newest first as the server gives them.
FakeShop bigShop(int count, QList<QUrlQuery> *asked = nullptr)
{
    FakeShop shop;
    shop.on("orders.list", [count, asked](const Request &request) {
        const QUrlQuery query(request.query);
        if (asked)
            asked->append(query);
        const int from = query.queryItemValue(QStringLiteral("cursor")).toInt(), size = query.queryItemValue(QStringLiteral("page_size")).toInt();
        QJsonArray rows;
        for (int i = from; i < std::min(from + size, count); ++i)
            rows.append(schema::toJson(FakeShop::order(count - i)));
        QJsonObject page{{QStringLiteral("results"), rows}, {QStringLiteral("next"), QJsonValue()}, {QStringLiteral("total"), QJsonValue()}};
        if (from + size < count)
            page.insert(QStringLiteral("next"), QStringLiteral("http://shop/api/orders/?cursor=%1").arg(from + size));
        if (from == 0)
            page.insert(QStringLiteral("total"), count);
        return FakeTransport::json(200, page);
    });
    return shop;
}

const QStringList staffPermissions{QStringLiteral("order_read"), QStringLiteral("order_view_all"), QStringLiteral("order_approve"),
                                   QStringLiteral("order_assign_machine"), QStringLiteral("order_start_production"), QStringLiteral("machine_read")};

struct OrdersSite : WindowSite
{
    explicit OrdersSite(const FakeShop &fakeShop = {}) : WindowSite(fakeShop) {}

    ui::OrdersPage *show()
    {
        signIn();
        page = open<ui::OrdersPage>(QStringLiteral("orders"));
        return page;
    }
    tables::EntityTable<Order> &table() { return page->orders().table(); }
    ui::ListPanel &panel() { return page->panel(); }
    QToolButton *chip(const QString &text)
    {
        const auto chips = page->findChild<ui::FilterBar *>()->findChildren<QToolButton *>();
        for (QToolButton *chip : chips) {
            if (chip->text() == text && !chip->isHidden())
                return chip;
        }
        return nullptr;
    }

    ui::OrdersPage *page = nullptr;
};

} // namespace

class TestOrdersPage : public QObject
{
    Q_OBJECT

private slots:
    void twelveRows()
    {
        OrdersSite site(FakeShop().mayDo(staffPermissions));
        QVERIFY(site.show());
        QTRY_COMPARE(site.table().rowCount(), 12);
        QCOMPARE(site.table().index(7, site.table().columnOf(QStringLiteral("turn"))).data().toString(), QStringLiteral("Your turn"));
        QCOMPARE(site.table().index(0, site.table().columnOf(QStringLiteral("turn"))).data().toString(), QStringLiteral("Client"));
        QCOMPARE(site.table().index(4, site.table().columnOf(QStringLiteral("turn"))).data().toString(), QString());
        QVERIFY(namelessControls(*site.window).isEmpty());
        site.keepPictures(QStringLiteral("orders-12"));
    }

    void noRows()
    {
        OrdersSite site(FakeShop().withOrders(0));
        QVERIFY(site.show());
        QTRY_COMPARE(site.panel().state().heading(), QStringLiteral("No orders yet"));
        site.keepPictures(QStringLiteral("orders-0"));
    }

    void manyRowsComeAsTheyAreLookedAt()
    {
        OrdersSite site(bigShop(100'000).mayDo(staffPermissions));
        QVERIFY(site.show());
        QAbstractItemModelTester tester(&site.table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(site.table().rowCount(), 100);
        QCOMPARE(site.table().total(), std::optional<qint64>(100'000));
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(&site.panel().view(), Qt::Key_PageDown);
            QTest::qWait(2);
        }
        QVERIFY2(site.table().rowCount() > 700, qPrintable(QString::number(site.table().rowCount())));
        site.keepPictures(QStringLiteral("orders-100000"));
    }

    void aServerThatFails()
    {
        OrdersSite site(FakeShop().fail("orders.list", 503, QStringLiteral("unavailable"), QStringLiteral("The server is being serviced. Try again in a few minutes.")));
        QVERIFY(site.show());
        QTRY_COMPARE(site.panel().state().heading(), QStringLiteral("This could not be loaded"));
        site.keepPictures(QStringLiteral("orders-error"));
        site.shop.withOrders(3);
        site.panel().refresh();
        QTRY_COMPARE(site.table().rowCount(), 3);
    }

    void chipsAskTheServer()
    {
        QList<QUrlQuery> asked;
        OrdersSite site(bigShop(30, &asked).mayDo(staffPermissions));
        QVERIFY(site.show());
        QTRY_COMPARE(site.table().rowCount(), 30);
        site.chip(QStringLiteral("Mine to act on"))->click();
        QTRY_COMPARE(asked.last().queryItemValue(QStringLiteral("turn")), QStringLiteral("staff"));
        QVERIFY(site.chip(QStringLiteral("Mine to act on"))->isChecked());
        site.chip(QStringLiteral("Late"))->click();
        QTRY_COMPARE(asked.last().queryItemValue(QStringLiteral("expected_completion_date_to")), QDate::currentDate().addDays(-1).toString(Qt::ISODate));
        site.chip(QStringLiteral("Late"))->click(); // off again
        QTRY_VERIFY(!asked.last().hasQueryItem(QStringLiteral("turn")));

        site.panel().list().setConditions({{.field = QStringLiteral("status"), .value = QStringLiteral("accepted")},
                                           {.field = QStringLiteral("date_submitted"), .from = QStringLiteral("@today-6")},
                                           {.field = QStringLiteral("target_price"), .from = QStringLiteral("100.00"), .to = QStringLiteral("9000.00")}});
        QTRY_COMPARE(asked.last().queryItemValue(QStringLiteral("target_price_to")), QStringLiteral("9000.00"));
        QVERIFY(site.chip(QStringLiteral("Status: Accepted")));
        QVERIFY(site.chip(QStringLiteral("Submitted: last 7 days")));
        QVERIFY(site.chip(QStringLiteral("Target price: 100.00 – 9,000.00")));
        site.keepPictures(QStringLiteral("orders-filtered"));
    }

    /// A view that was given a name comes back with its conditions and columns, also after a restart.
    void viewsWithAName()
    {
        QList<QUrlQuery> asked;
        OrdersSite site(bigShop(30, &asked).mayDo(staffPermissions));
        QVERIFY(site.show());
        QTRY_COMPARE(site.table().rowCount(), 30);
        const QStringList columns{QStringLiteral("status"), QStringLiteral("part_id")};
        site.panel().view().setShownColumns(columns);
        site.panel().list().setCondition({.field = QStringLiteral("status"), .value = QStringLiteral("accepted")});
        site.table().setOrder(QStringLiteral("part_id"), Qt::DescendingOrder);
        site.panel().savedViews().put(QStringLiteral("Paid & waiting"), {{QStringLiteral("list"), site.panel().list().state()},
                                                                         {QStringLiteral("columns"), QJsonArray::fromStringList(columns)}});
        const QJsonObject kept = site.page->saveState();
        site.panel().list().clear();
        site.panel().view().setShownColumns({QStringLiteral("id"), QStringLiteral("part_id"), QStringLiteral("quantity")});
        site.page->restoreState(kept);
        site.panel().list().clear();
        QTRY_VERIFY(!asked.last().hasQueryItem(QStringLiteral("status")));
        site.panel().useView(site.panel().savedViews().all().first());
        QTRY_COMPARE(asked.last().queryItemValue(QStringLiteral("status")), QStringLiteral("accepted"));
        QCOMPARE(asked.last().queryItemValue(QStringLiteral("ordering")), QStringLiteral("-part_id"));
        QCOMPARE(site.panel().view().shownFields(), columns);
        QCOMPARE(site.panel().savedViews().remove(QStringLiteral("Paid & waiting")).name, QStringLiteral("Paid & waiting"));
        QVERIFY(site.panel().savedViews().all().isEmpty());
        // What a newer program saved and this one does not know is left out.
        site.panel().list().setState({{QStringLiteral("conditions"), QJsonArray{QJsonObject{{QStringLiteral("field"), QStringLiteral("no_such_field")}, {QStringLiteral("value"), 1}}}},
                                      {QStringLiteral("order_by"), QStringLiteral("admin_notes")}});
        QVERIFY(!site.panel().list().isFiltered());
        QCOMPARE(site.table().orderedBy(), QString());
    }

    void detailsBesideTheRows()
    {
        QJsonObject order = schema::toJson(FakeShop::order(8));
        order.insert(QStringLiteral("allowed_actions"), QJsonArray{QStringLiteral("approve_order")});
        OrdersSite site(FakeShop().mayDo(staffPermissions).rows("orders.list", {order}));
        QVERIFY(site.show());
        QTRY_COMPARE(site.table().rowCount(), 1);
        auto *summary = site.page->findChild<ui::OrderPreview *>();
        QVERIFY(summary->isHidden());
        QTest::keyClick(&site.panel().view(), Qt::Key_Space);
        QVERIFY(summary->isVisible());
        const auto buttons = summary->findChildren<QPushButton *>();
        QCOMPARE(buttons.first()->text(), QStringLiteral("Approve order"));
        site.keepPictures(QStringLiteral("orders-detail"));
        const QJsonObject state = site.page->saveState();
        QTest::keyClick(&site.panel().view(), Qt::Key_Space);
        QVERIFY(summary->isHidden());
        site.page->restoreState(state);
        QVERIFY(summary->isVisible());
    }

    void severalAtOnce()
    {
        QJsonArray rows;
        for (int i = 1; i <= 6; ++i) {
            QJsonObject order = schema::toJson(FakeShop::order(8 * i));
            order.insert(QStringLiteral("allowed_actions"), i < 4 ? QJsonArray{QStringLiteral("start_production")} : QJsonArray());
            rows.append(order);
        }
        int started = 0;
        FakeShop shop;
        shop.mayDo(staffPermissions).rows("orders.list", rows);
        shop.on("orders.start_production", [&started](const Request &) {
            if (++started == 2)
                return FakeTransport::json(409, {{QStringLiteral("code"), QStringLiteral("machine_busy")}, {QStringLiteral("detail"), QStringLiteral("Laser 1 is busy until 14:30.")}, {QStringLiteral("status"), 409}});
            return FakeTransport::json(200, schema::toJson(FakeShop::order(4)));
        });
        OrdersSite site(shop);
        QVERIFY(site.show());
        QTRY_COMPARE(site.table().rowCount(), 6);
        site.panel().view().selectAll();
        QAction *start = site.window->commands().find(QStringLiteral("orders.start"));
        QVERIFY(start && start->isEnabled());
        QVERIFY(!site.window->commands().find(QStringLiteral("orders.approve"))->isEnabled());
        site.keepPictures(QStringLiteral("orders-selected"));
        QSignalSpy acted(&site.page->orders(), &OrderListViewModel::acted);
        start->trigger();
        QTRY_COMPARE(acted.size(), 1);
        QCOMPARE(acted.first().at(1).toInt(), 2);
        QCOMPARE(started, 3); // only those that can be started
        QVERIFY(site.window->notices().texts().contains(QStringLiteral("2 order(s) started.")));
    }

    /// Threat case 99: what somebody copies does not run where it is pasted.
    void case099_copiedFormulasAreGuarded()
    {
        QJsonObject order = schema::toJson(FakeShop::order(1));
        order.insert(QStringLiteral("part_id"), QStringLiteral("=HYPERLINK(1)"));
        OrdersSite site(FakeShop().rows("orders.list", {order}));
        QVERIFY(site.show());
        QTRY_COMPARE(site.table().rowCount(), 1);
        site.panel().view().selectAll();
        QVERIFY(site.panel().view().selectionText().contains(QStringLiteral("'=HYPERLINK(1)")));
        site.window->commands().find(QStringLiteral("list.copy"))->trigger();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("'=HYPERLINK(1)")));
    }

    void aNewOrderSlidesIn()
    {
        OrdersSite site(FakeShop().mayDo(staffPermissions));
        QVERIFY(site.show());
        QAbstractItemModelTester tester(&site.table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(site.table().rowCount(), 12);
        site.shop.answer("orders.get", schema::toJson(FakeShop::order(13)));
        const auto placed = [&](int id) {
            emit site.desk->live().event(QStringLiteral("orders"), 1, QStringLiteral("order.changed"), {{QStringLiteral("id"), id}, {QStringLiteral("version"), 1}});
        };
        placed(13);
        QTRY_COMPARE(site.table().rowCount(), 13);
        QCOMPARE(site.table().record(0)->id, 13);
        QCOMPARE(site.table().record(1)->id, 1);
        QVERIFY(site.table().index(0, 0).data(tables::RemoteTable::FreshRole).toBool());
        QVERIFY(!site.table().index(1, 0).data(tables::RemoteTable::FreshRole).toBool());
        QCOMPARE(site.table().total(), std::optional<qint64>(13));
        site.keepPictures(QStringLiteral("orders-new"));
        // In another order it would stand in the wrong place.
        site.table().setOrder(QStringLiteral("part_id"), Qt::AscendingOrder);
        QTRY_COMPARE(site.table().rowCount(), 12);
        placed(14);
        QTRY_COMPARE(site.page->orders().newOrders(), 1);
        QCOMPARE(site.table().rowCount(), 12);
    }
};

QTEST_MAIN(TestOrdersPage)
#include "tst_orders_page.moc"
