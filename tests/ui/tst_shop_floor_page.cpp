// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/json.h"
#include "models/documents/traveler_code.h"
#include "tests/ui/support/window_site.h"
#include "ui/pages/shop_floor/job_card.h"
#include "ui/pages/shop_floor/job_view.h"
#include "ui/pages/shop_floor/shop_floor_page.h"
#include "ui/widgets/state_panel.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace emesa;
using namespace emesa::test;

namespace {

constexpr int touchTarget = 48;

Order job(int id, OrderStatus status, int machine, int dueInDays)
{
    Order order = FakeShop::order(id);
    order.status = status;
    order.machine = machine;
    order.machineName = QStringList{QStringLiteral("Laser 1"), QStringLiteral("Bend 1"), QStringLiteral("Fräs-Bearbeitungszentrum Nord 3")}[machine - 1];
    order.expectedCompletionDate = QDate::currentDate().addDays(dueInDays);
    order.tolerances = QStringLiteral("ISO 2768-m");
    order.allowedActions = status == OrderStatus::Accepted ? QStringList{QStringLiteral("start_production")} : QStringList{QStringLiteral("pause_production"), QStringLiteral("complete_order")};
    return order;
}

QList<Order> jobs()
{
    QList<Order> orders = {job(1, OrderStatus::InProduction, 1, 1), job(2, OrderStatus::Accepted, 1, -3), job(3, OrderStatus::Accepted, 1, 0),
                           job(4, OrderStatus::Accepted, 1, 9),     job(5, OrderStatus::InProduction, 2, 4), job(6, OrderStatus::Accepted, 2, 2),
                           job(7, OrderStatus::Accepted, 3, 6)};
    orders[4].allowedActions = QStringList{QStringLiteral("resume_production")};
    orders[6].productDescription = QStringLiteral("Oberflächenbeschaffenheitsanforderungsprüfstück, लेज़र से काटा और मोड़ा गया ब्रैकेट");
    return orders;
}

FakeShop shopWith(const QList<Order> &orders)
{
    FakeShop shop;
    shop.mayDo(permissionsOfRole(QStringLiteral("shop_floor")));
    shop.on("orders.list", [orders](const remote::Request &request) -> std::optional<Result<remote::Reply>> {
        const QString status = request.query.queryItemValue(QStringLiteral("status"));
        QJsonArray rows;
        for (const Order &order : orders) {
            if (status.isEmpty() || schema::enumToString(order.status) == status)
                rows += schema::toJson(order);
        }
        return FakeTransport::json(200, {{QStringLiteral("results"), rows}, {QStringLiteral("next"), QJsonValue()}, {QStringLiteral("total"), rows.size()}});
    });
    shop.on("orders.get", [orders](const remote::Request &request) -> std::optional<Result<remote::Reply>> {
        for (const Order &order : orders) {
            if (request.path.contains(QStringLiteral("/%1/").arg(order.id)))
                return FakeTransport::json(200, schema::toJson(order));
        }
        return {};
    });
    PartFile drawing;
    drawing.id = QStringLiteral("f1");
    drawing.kind = FileKind::Drawing;
    drawing.name = QStringLiteral("bracket.pdf");
    drawing.revision = QStringLiteral("B");
    shop.answer("orders.files", QJsonArray{schema::toJson(drawing)});
    QJsonArray machines;
    int number = 0;
    for (const char *name : {"Laser 1", "Bend 1", "Fräs-Bearbeitungszentrum Nord 3", "Punch 1", "Mill 2"}) {
        Machine machine;
        machine.id = ++number;
        machine.name = QString::fromUtf8(name);
        machines += schema::toJson(machine);
    }
    shop.rows("machines.list", machines);
    return shop;
}

/// Pictures of the page in its own two themes, at two sizes of screen.
void keep(WindowSite &site, ui::ShopFloorPage &page, const QString &name)
{
    for (const QSize &size : {QSize(1366, 768), QSize(1920, 1080)}) {
        site.window->resize(size);
        for (const bool isDark : {true, false}) {
            page.setDark(isDark);
            QTest::qWait(30);
            keepPicture(*site.window, QStringLiteral("shop-floor-%1-%2-%3").arg(name, isDark ? QStringLiteral("dark") : QStringLiteral("light")).arg(size.width()));
        }
    }
    page.setDark(true);
    site.window->resize(1366, 768);
}

/// What a finger would miss.
QStringList tooSmall(const QWidget &page)
{
    QStringList small;
    const auto controls = page.findChildren<QWidget *>();
    for (const QWidget *control : controls) {
        if (!control->isVisible() || (!qobject_cast<const QAbstractButton *>(control) && !qobject_cast<const QLineEdit *>(control)))
            continue;
        if (control->width() < touchTarget || control->height() < touchTarget)
            small += QStringLiteral("%1 “%2” %3×%4").arg(QLatin1String(control->metaObject()->className()), control->accessibleName()).arg(control->width()).arg(control->height());
    }
    return small;
}

} // namespace

class TestShopFloorPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_site = std::make_unique<WindowSite>(shopWith(jobs()));
        m_site->signIn();
        m_page = m_site->open<ui::ShopFloorPage>(QStringLiteral("shop-floor"));
        QVERIFY(m_page);
        QTRY_COMPARE(m_page->floor().state(), ShopFloorViewModel::State::Ready);
    }
    void cleanup() { m_site.reset(); }

    void boardShowsJobsByMachine()
    {
        QCOMPARE(m_page->findChildren<ui::JobCard *>().size(), 7);
        QVERIFY(m_page->isDark());
        keep(*m_site, *m_page, QStringLiteral("board"));
        QTest::qWait(30);
        QVERIFY2(tooSmall(*m_page).isEmpty(), qPrintable(tooSmall(*m_page).join(u'\n')));
        QVERIFY2(namelessControls(*m_page).isEmpty(), qPrintable(namelessControls(*m_page).join(u' ')));
    }

    void scannerOpensTheJobFromAnywhere()
    {
        auto *scan = m_page->findChild<QLineEdit *>(QStringLiteral("scan"));
        m_site->window->activateWindow();
        QTRY_VERIFY(scan->hasFocus());
        QTest::keyClicks(scan, documents::travelerCode(6));
        QTest::keyClick(scan, Qt::Key_Return);
        QTRY_VERIFY(m_page->floor().job());
        QCOMPARE(m_page->floor().job()->order.id, Id(6));
        QTRY_COMPARE(m_page->floor().files().size(), 1);
        keep(*m_site, *m_page, QStringLiteral("job"));
        QVERIFY2(tooSmall(*m_page).isEmpty(), qPrintable(tooSmall(*m_page).join(u'\n')));
        QVERIFY2(namelessControls(*m_page).isEmpty(), qPrintable(namelessControls(*m_page).join(u' ')));
        // With the focus on a button the scanner is heard all the same.
        m_page->findChild<QPushButton *>(QStringLiteral("start"))->setFocus();
        QTest::keyClicks(m_site->window->focusWidget(), QStringLiteral("P"));
        QTest::keyClicks(scan, QStringLiteral("-0002"));
        QTest::keyClick(scan, Qt::Key_Return);
        QCOMPARE(m_page->floor().job()->order.id, Id(2));
        QTest::keyClicks(scan, QStringLiteral("nonsense"));
        QTest::keyClick(scan, Qt::Key_Return);
        QVERIFY(m_page->findChild<QLabel *>(QStringLiteral("said"))->text().contains(QStringLiteral("nonsense")));
        keep(*m_site, *m_page, QStringLiteral("unknown-code"));
    }

    void finishingByTouchAndByKeys()
    {
        m_page->floor().open(1);
        m_site->window->commands().find(QStringLiteral("floor.finish"))->trigger();
        auto *good = m_page->findChild<QLineEdit *>(QStringLiteral("good"));
        auto *scrap = m_page->findChild<QLineEdit *>(QStringLiteral("scrap"));
        QCOMPARE(good->text(), QStringLiteral("100"));
        QTest::keyClicks(good, QStringLiteral("98"));
        QCOMPARE(good->text(), QStringLiteral("98")); // the first digit takes the proposal's place
        QTest::keyClick(good, Qt::Key_Return);
        for (QPushButton *key : m_page->findChildren<QPushButton *>()) {
            if (key->isVisible() && key->accessibleName() == QLatin1String("2"))
                QTest::mouseClick(key, Qt::LeftButton);
        }
        QCOMPARE(scrap->text(), QStringLiteral("2"));
        keep(*m_site, *m_page, QStringLiteral("finish"));
        QVERIFY2(tooSmall(*m_page).isEmpty(), qPrintable(tooSmall(*m_page).join(u'\n')));
        QVERIFY2(namelessControls(*m_page).isEmpty(), qPrintable(namelessControls(*m_page).join(u' ')));
        // A traveler scanned now must not become a count.
        QTest::keyClicks(scrap, QStringLiteral("E"));
        auto *scan = m_page->findChild<QLineEdit *>(QStringLiteral("scan"));
        QTest::keyClicks(scan, QStringLiteral("MESA-6-10"));
        QTest::keyClick(scan, Qt::Key_Return);
        QCOMPARE(scrap->text(), QStringLiteral("2"));
        QCOMPARE(m_page->floor().job()->order.id, Id(1));

        Order done = jobs()[0];
        done.status = OrderStatus::Completed;
        m_site->shop.answer("orders.complete", schema::toJson(done));
        QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("confirm")), Qt::LeftButton);
        QTRY_VERIFY(!m_page->floor().job());
        QCOMPARE(m_site->transport.sentTo("orders.complete").size(), 1);
        QCOMPARE(m_page->findChildren<ui::JobCard *>().size(), 6);
    }

    void pausingAsksWhy()
    {
        m_page->floor().open(1);
        Order held = jobs()[0];
                held.allowedActions = QStringList{QStringLiteral("resume_production")};
        m_site->shop.answer("orders.pause_production", schema::toJson(held));
        m_site->window->commands().find(QStringLiteral("floor.pause"))->trigger();
        keep(*m_site, *m_page, QStringLiteral("pause"));
        QVERIFY2(tooSmall(*m_page).isEmpty(), qPrintable(tooSmall(*m_page).join(u'\n')));
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Tool worn or broken"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_COMPARE(m_site->transport.sentTo("orders.pause_production").size(), 1);
        QTRY_COMPARE(m_page->floor().job()->state, JobState::OnHold);
        QVERIFY(m_page->findChild<QPushButton *>(QStringLiteral("start"))->isVisible());
        keep(*m_site, *m_page, QStringLiteral("paused"));
    }

    void arrowsWalkTheBoard()
    {
        auto *scan = m_page->findChild<QLineEdit *>(QStringLiteral("scan"));
        m_site->window->activateWindow();
        QTRY_VERIFY(scan->hasFocus());
        QTest::keyClick(scan, Qt::Key_Down);
        auto *first = qobject_cast<ui::JobCard *>(m_site->window->focusWidget());
        QVERIFY(first);
        QTest::keyClick(first, Qt::Key_Down);
        auto *second = qobject_cast<ui::JobCard *>(m_site->window->focusWidget());
        QVERIFY(second && second != first);
        QTest::keyClick(second, Qt::Key_Right);
        auto *right = qobject_cast<ui::JobCard *>(m_site->window->focusWidget());
        QVERIFY(right && right->parentWidget() != second->parentWidget());
        const Id order = right->order();
        QTest::keyClick(right, Qt::Key_Return);
        QVERIFY(m_page->floor().job());
        QCOMPARE(m_page->floor().job()->order.id, order);
        m_site->window->commands().find(QStringLiteral("floor.back"))->trigger();
        QVERIFY(!m_page->floor().job());
        QVERIFY(scan->hasFocus());
    }

    void lockKeepsTheWindow()
    {
        m_page->askPin();
        keep(*m_site, *m_page, QStringLiteral("lock"));
        QVERIFY2(tooSmall(*m_page).isEmpty(), qPrintable(tooSmall(*m_page).join(u'\n')));
        QVERIFY2(namelessControls(*m_page).isEmpty(), qPrintable(namelessControls(*m_page).join(u' ')));
        auto *pin = m_page->findChild<QLineEdit *>(QStringLiteral("pin"));
        QTest::keyClicks(pin, QStringLiteral("12"));
        QTest::keyClick(pin, Qt::Key_Return);
        QVERIFY(!m_page->lock().isLocked());
        QTest::keyClicks(pin, QStringLiteral("4711"));
        QTest::keyClick(pin, Qt::Key_Return);
        QVERIFY(m_page->lock().isLocked());
        keep(*m_site, *m_page, QStringLiteral("locked"));
        m_site->window->go({QStringLiteral("orders")});
        QCOMPARE(m_site->window->where().page, QStringLiteral("shop-floor"));
        for (const char *id : {"go.orders", "palette", "back", "sign_out"}) {
            QAction *action = m_site->window->commands().find(QString::fromLatin1(id));
            QVERIFY2(action && !action->isEnabled(), id);
        }
        // The same after a restart.
        m_site->window->setDesk(nullptr);
        m_site->window->setDesk(m_site->desk.get());
        QCOMPARE(m_site->window->where().page, QStringLiteral("shop-floor"));
        m_site->window->go({QStringLiteral("orders")});
        QCOMPARE(m_site->window->where().page, QStringLiteral("shop-floor"));
        auto *page = qobject_cast<ui::ShopFloorPage *>(m_site->window->currentPage());
        page->askPin();
        pin = page->findChild<QLineEdit *>(QStringLiteral("pin"));
        QTest::keyClicks(pin, QStringLiteral("0000"));
        QTest::keyClick(pin, Qt::Key_Return);
        QVERIFY(page->lock().isLocked());
        QTest::keyClicks(pin, QStringLiteral("4711"));
        QTest::keyClick(pin, Qt::Key_Return);
        QVERIFY(!page->lock().isLocked());
        m_site->window->go({QStringLiteral("orders")});
        QCOMPARE(m_site->window->where().page, QStringLiteral("orders"));
    }

    void emptyAndBrokenBoards()
    {
        WindowSite empty(shopWith({}));
        empty.signIn();
        auto *page = empty.open<ui::ShopFloorPage>(QStringLiteral("shop-floor"));
        auto *panel = page->findChild<ui::StatePanel *>();
        QTRY_COMPARE(panel->heading(), QStringLiteral("Nothing to make"));
        keep(empty, *page, QStringLiteral("empty"));

        FakeShop down = shopWith({});
        down.fail("machines.list", 503, QStringLiteral("unavailable"), QStringLiteral("The server is busy. Try again in a moment."));
        WindowSite broken(down);
        broken.signIn();
        page = broken.open<ui::ShopFloorPage>(QStringLiteral("shop-floor"));
        panel = page->findChild<ui::StatePanel *>();
        QTRY_COMPARE(panel->heading(), QStringLiteral("This could not be loaded"));
        keep(broken, *page, QStringLiteral("error"));
    }

private:
    std::unique_ptr<WindowSite> m_site;
    ui::ShopFloorPage *m_page = nullptr;
};

QTEST_MAIN(TestShopFloorPage)
#include "tst_shop_floor_page.moc"
