// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_site.h"
#include "ui/pages/machines/availability_panel.h"
#include "ui/pages/machines/machine_activity.h"
#include "ui/pages/machines/machines_page.h"
#include "ui/widgets/calendar_strip.h"
#include "ui/widgets/state_panel.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace emesa;
using namespace emesa::test;

namespace {

Machine machine(int number)
{
    Machine machine;
    machine.id = number;
    machine.name = QStringList{QStringLiteral("Laser 1"), QStringLiteral("Abkantpresse Großformat 4000"), QStringLiteral("पंच मशीन")}[number - 1];
    machine.type = MachineType(number - 1);
    machine.make = QStringLiteral("Trumpf TruLaser 3030");
    machine.supplier = 1;
    machine.supplierName = QStringLiteral("Laser Works");
    machine.capacity = number;
    machine.bedSize = QStringLiteral("3000 x 1500 mm");
    machine.hourlyRate = Amount{240'000};
    machine.isActive = number != 3;
    machine.version = 4;
    return machine;
}

/// Two jobs one after the other, and one that starts before the days shown.
QJsonArray bookings()
{
    const QDateTime today = QDate::currentDate().startOfDay();
    QJsonArray booked;
    const auto add = [&](int order, int fromHour, int toHour, OrderStatus status) {
        MachineBooking booking{order, QStringLiteral("P-%1").arg(order, 4, 10, QLatin1Char('0')), QStringLiteral("Pumps Ltd"), 100 * order, status,
                               Timestamp{today.addSecs(fromHour * 3600).toMSecsSinceEpoch()}, Timestamp{today.addSecs(toHour * 3600).toMSecsSinceEpoch()}};
        booked.append(schema::toJson(booking));
    };
    add(3, -10, 20, OrderStatus::InProduction);
    add(4, 26, 100, OrderStatus::Accepted);
    add(5, 120, 250, OrderStatus::Accepted);
    return booked;
}

QJsonObject choice(int number, int freePlaces, const QStringList &reasons)
{
    QJsonObject json = schema::toJson(machine(number));
    json.insert(QStringLiteral("free_places"), freePlaces);
    json.insert(QStringLiteral("reasons"), QJsonArray::fromStringList(reasons));
    return json;
}

FakeShop shopWithMachines()
{
    FakeShop shop;
    shop.mayDo(permissionsOfRole(QStringLiteral("administrator")));
    shop.rows("machines.list", {schema::toJson(machine(1)), schema::toJson(machine(2)), schema::toJson(machine(3))});
    shop.answer("machines.bookings", bookings());
    shop.rows("suppliers.list", {});
    shop.answer("suppliers.get", QJsonObject{{QStringLiteral("id"), 1}, {QStringLiteral("name"), QStringLiteral("Laser Works")}});
    shop.answer("orders.get", schema::toJson(FakeShop::order(3)));
    shop.answer("machines.available", QJsonArray{choice(2, 2, {QStringLiteral("Already set up for IS 513."), QStringLiteral("2 of 2 places free."), QStringLiteral("Hourly rate 2400.00.")}),
                                                 choice(1, 1, {QStringLiteral("Free in the whole window."), QStringLiteral("Next booking starts 2026-12-01T09:30:00.000Z.")})});
    return shop;
}

struct MachineSite : WindowSite
{
    explicit MachineSite(const FakeShop &machines = shopWithMachines(), const QString &about = {}) : WindowSite(machines)
    {
        signIn();
        page = open<ui::MachinesPage>(QStringLiteral("machines"), about);
        pane = page ? page->findChild<ui::RecordPane *>() : nullptr;
    }
    void run(const QString &command)
    {
        QAction *action = window->commands().find(command);
        QVERIFY2(action && action->isEnabled(), qPrintable(command));
        action->trigger();
    }

    ui::MachinesPage *page;
    ui::RecordPane *pane;
};

bool says(const QWidget &widget, const QString &text)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

} // namespace

class TestMachinesPage : public QObject
{
    Q_OBJECT

private slots:
    void aMachineWithItsCalendarAndOrders()
    {
        MachineSite site;
        QVERIFY(site.page);
        QTRY_COMPARE(site.pane->form().editor(QStringLiteral("name"))->text(), QStringLiteral("Laser 1"));
        QTRY_COMPARE(site.transport.sentTo("machines.bookings").size(), 1);
        QTRY_VERIFY(says(*site.page, QStringLiteral("3 booking")));
        QVERIFY(site.transport.sentTo("orders.list").last().query.toString().contains(QStringLiteral("machine=1")));
        QTest::qWait(50);
        const QStringList nameless = namelessControls(*site.page);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
        site.keepPictures(QStringLiteral("machines"));
        site.run(QStringLiteral("machine.edit"));
        QTest::qWait(50);
        site.keepPictures(QStringLiteral("machines-edit"));
    }

    void theStripIsWalkedByKeys()
    {
        MachineSite site;
        auto *strip = site.page->findChild<ui::CalendarStrip *>();
        QTRY_VERIFY(says(*site.page, QStringLiteral("3 booking")));
        QSignalSpy opened(strip, &ui::CalendarStrip::opened);
        strip->setFocus();
        QCOMPARE(strip->current(), 0);
        QTest::keyClick(strip, Qt::Key_Right);
        QTest::keyClick(strip, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toLongLong(), 4);
        QVERIFY2(strip->accessibleDescription().contains(QStringLiteral("P-0004")), qPrintable(strip->accessibleDescription()));
        QTest::keyClick(strip, Qt::Key_Left);
        QTest::keyClick(strip, Qt::Key_Left);
        QCOMPARE(strip->current(), 0);
    }

    void switchingOffIsTakenBack()
    {
        MachineSite site;
        QTRY_COMPARE(site.pane->form().editor(QStringLiteral("name"))->text(), QStringLiteral("Laser 1"));
        QJsonObject off = schema::toJson(machine(1));
        off.insert(QStringLiteral("is_active"), false);
        off.insert(QStringLiteral("version"), 5);
        site.shop.answer("machines.update", off);
        site.run(QStringLiteral("machine.deactivate"));
        QTRY_VERIFY(says(*site.page, QStringLiteral("Inactive")));
        QVERIFY(!site.window->commands().find(QStringLiteral("machine.deactivate"))->isEnabled());
        site.run(QStringLiteral("machine.undo"));
        QTRY_COMPARE(site.transport.sentTo("machines.update").size(), 2);
        const auto undo = site.transport.sentTo("machines.update")[1];
        QCOMPARE(QJsonDocument::fromJson(undo.body).object(), (QJsonObject{{QStringLiteral("is_active"), true}}));
        QVERIFY(FakeTransport::headerOf(undo, "If-Match").contains("5"));
    }

    void aFreeMachineIsFoundAndBooked()
    {
        MachineSite site(shopWithMachines(), QStringLiteral("find:3"));
        auto *finder = site.page->findChild<ui::AvailabilityPanel *>();
        QTRY_COMPARE(finder->finder().state(), AvailabilityViewModel::State::Found);
        QVERIFY(site.transport.sentTo("machines.available").last().query.toString().contains(QStringLiteral("order=3")));
        QVERIFY(says(*finder, QStringLiteral("Already set up for IS 513")));
        QVERIFY(says(*finder, QStringLiteral("12/1/26"))); // times as people read them
        QTest::qWait(50);
        site.keepPictures(QStringLiteral("machines-find"));
        const QStringList nameless = namelessControls(*finder);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
        site.shop.answer("orders.assign_machine", schema::toJson(FakeShop::order(3)));
        QPushButton *book = nullptr;
        const auto buttons = finder->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->accessibleName() == QStringLiteral("Book Abkantpresse Großformat 4000"))
                book = button;
        }
        QVERIFY(book);
        book->click();
        QTRY_COMPARE(site.transport.sentTo("orders.assign_machine").size(), 1);
        QCOMPARE(QJsonDocument::fromJson(site.transport.sentTo("orders.assign_machine")[0].body).object().value(QLatin1String("machine_id")).toInt(), 2);
        QTRY_COMPARE(site.transport.sentTo("machines.available").size(), 2);
        QTRY_VERIFY(site.window->findChild<ui::Notices *>()->texts().join(u' ').contains(QStringLiteral("is booked for")));
    }

    void everyMachineIsBusy()
    {
        FakeShop shop = shopWithMachines();
        shop.answer("machines.available", QJsonArray());
        MachineSite site(shop, QStringLiteral("find"));
        auto *finder = site.page->findChild<ui::AvailabilityPanel *>();
        QTRY_COMPARE(finder->finder().state(), AvailabilityViewModel::State::Found);
        QCOMPARE(finder->findChild<ui::StatePanel *>()->heading(), QStringLiteral("Every machine is busy"));
        site.shop.fail("machines.available", 503, QStringLiteral("unavailable"), QStringLiteral("The server is busy. Try again in a minute."));
        finder->open({});
        QTRY_COMPARE(finder->finder().state(), AvailabilityViewModel::State::Failed);
        site.keepPictures(QStringLiteral("machines-find-error"));
    }

    void theCalendarThatFailsSaysSo()
    {
        FakeShop shop = shopWithMachines();
        shop.fail("machines.bookings", 503, QStringLiteral("unavailable"), QStringLiteral("Try again in a minute."));
        MachineSite site(shop);
        QTRY_VERIFY(says(*site.page, QStringLiteral("The calendar could not be loaded")));
    }
};

QTEST_MAIN(TestMachinesPage)
#include "tst_machines_page.moc"
