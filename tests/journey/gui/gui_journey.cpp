// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/gui/gui_journey.h"

#include "models/documents/traveler_code.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

namespace emesa::journey {

namespace {

constexpr const char *countered = "5200";

} // namespace

GuiJourney::GuiJourney(QApplication &application, const PersonAtWindow::Place &place, const Account &client, const Account &administrator,
                       const Account &shopFloor)
    : m_client(application, QStringLiteral("client"), place),
      m_administrator(application, QStringLiteral("administrator"), place),
      m_shopFloor(application, QStringLiteral("shop-floor"), place),
      m_clientAccount(client),
      m_administratorAccount(administrator),
      m_shopFloorAccount(shopFloor)
{
}

void GuiJourney::travel(const QStringList &files)
{
    QElapsedTimer time;
    time.start();
    m_client.picture(QStringLiteral("sign in"));
    m_client.signIn(m_clientAccount.email, m_clientAccount.password);
    m_administrator.signIn(m_administratorAccount.email, m_administratorAccount.password);
    m_shopFloor.signIn(m_shopFloorAccount.email, m_shopFloorAccount.password);
    place(files);
    counter();
    acceptAndPay();
    assign();
    make();
    lookBack();
    m_client.tell(QStringLiteral("order %1 went the whole way in %2 s").arg(m_order).arg(double(time.elapsed()) / 1000, 0, 'f', 1));
    for (PersonAtWindow *person : {&m_client, &m_administrator, &m_shopFloor})
        lookAround(*person);
}

void GuiJourney::place(const QStringList &files)
{
    m_client.command(QStringLiteral("orders.new"));
    m_client.picture(QStringLiteral("new order"));
    m_client.drop(files);
    m_client.type(QStringLiteral("Part"), QStringLiteral("BRK-GUI-%1").arg(QTime::currentTime().msecsSinceStartOfDay()));
    m_client.type(QStringLiteral("Description"), QStringLiteral("Bracket, laser cut and bent"));
    m_client.type(QStringLiteral("Material"), QStringLiteral("Stainless steel"));
    m_client.type(QStringLiteral("Grade"), QStringLiteral("1.4301"));
    m_client.type(QStringLiteral("Thickness"), QStringLiteral("2"));
    m_client.type(QStringLiteral("Finish"), QStringLiteral("Powder coat"));
    m_client.type(QStringLiteral("Packing"), QStringLiteral("Carton"));
    m_client.type(QStringLiteral("Quantity"), QStringLiteral("100"));
    m_client.type(QStringLiteral("Target price"), QStringLiteral("5000"));
    m_client.picture(QStringLiteral("order written"));
    m_client.command(QStringLiteral("orders.send"));
    m_client.waitFor(QStringLiteral("the new order's page"), [this] { return m_client.window().where().page == QLatin1String("order"); });
    m_order = m_client.window().where().about;
    m_client.waitToSee(QStringLiteral("Bracket, laser cut and bent"));
    m_client.picture(QStringLiteral("order placed"));
    m_client.tell(QStringLiteral("placed order %1").arg(m_order));
}

void GuiJourney::counter()
{
    m_administrator.visit(QStringLiteral("orders"));
    m_administrator.picture(QStringLiteral("orders"));
    m_administrator.go(order());
    m_administrator.waitFor(QStringLiteral("something to approve"), [this] { return m_administrator.canDo(QStringLiteral("order.approve")); });
    m_administrator.picture(QStringLiteral("order to review"));
    m_administrator.command(QStringLiteral("order.offer"));
    m_administrator.type(QStringLiteral("Amount"), QString::fromLatin1(countered));
    m_administrator.type(QStringLiteral("Lead time in days"), QStringLiteral("14"));
    m_administrator.type(QStringLiteral("Message"), QStringLiteral("Powder coat in RAL 7035, packed by ten."));
    m_administrator.picture(QStringLiteral("counter offer"));
    m_administrator.command(QStringLiteral("order.send"));
    m_administrator.waitToSee(QStringLiteral("5,200.00"));
    m_administrator.tell(QStringLiteral("made a counter offer"));
}

void GuiJourney::acceptAndPay()
{
    // It comes by itself, within a second.
    m_client.waitFor(QStringLiteral("an offer to accept"), [this] { return m_client.canDo(QStringLiteral("order.accept")); });
    m_client.picture(QStringLiteral("offer arrived"));
    m_client.command(QStringLiteral("order.accept"));
    m_client.picture(QStringLiteral("accept"));
    m_client.pressInDialog();
    m_client.waitFor(QStringLiteral("something to pay"), [this] { return m_client.canDo(QStringLiteral("order.pay")); });
    m_client.picture(QStringLiteral("to pay"));
    m_client.command(QStringLiteral("order.pay"));
    m_client.pressInDialog();
    m_client.waitFor(QStringLiteral("the payment"), [this] { return !m_client.canDo(QStringLiteral("order.pay")) && m_client.sees(QStringLiteral("Accepted")); });
    m_client.picture(QStringLiteral("paid"));
    m_client.tell(QStringLiteral("accepted and paid"));
}

void GuiJourney::assign()
{
    m_administrator.waitFor(QStringLiteral("the paid order"), [this] { return m_administrator.sees(QStringLiteral("Accepted")); });
    m_administrator.command(QStringLiteral("order.assign"));
    QListWidget *machines = nullptr;
    m_administrator.waitFor(QStringLiteral("machines to choose from"), [&] {
        machines = m_administrator.find<QListWidget>([](const QListWidget &list) { return list.accessibleName() == QLatin1String("Machines, best first") && list.count() > 0; });
        return machines != nullptr;
    });
    machines->setFocus(Qt::TabFocusReason);
    QTest::keyClick(machines, Qt::Key_Home);
    machines->setCurrentRow(0);
    m_administrator.picture(QStringLiteral("machine chosen"));
    m_administrator.pressWhatBegins(QStringLiteral("Assign "));
    m_administrator.waitFor(QStringLiteral("an order that can start"), [this] { return m_administrator.canDo(QStringLiteral("order.start")); });
    m_administrator.picture(QStringLiteral("machine assigned"));
    m_administrator.tell(QStringLiteral("assigned a machine"));
}

void GuiJourney::make()
{
    m_shopFloor.visit(QStringLiteral("shop-floor"));
    m_shopFloor.picture(QStringLiteral("board"));
    // As a scanner does: the code of the traveler, then Return.
    m_shopFloor.type(QStringLiteral("Scan a traveler, or type a part"), documents::travelerCode(m_order.toLongLong()));
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_shopFloor.window().focusWidget(), Qt::Key_Return);
    m_shopFloor.waitToSee(QStringLiteral("Bracket, laser cut and bent"));
    m_shopFloor.picture(QStringLiteral("job"));
    m_shopFloor.pressNamed(QStringLiteral("start"));
    m_shopFloor.waitFor(QStringLiteral("a job that runs"), [this] {
        return m_shopFloor.find<QPushButton>([](const QPushButton &button) { return button.objectName() == QLatin1String("finish") && button.isEnabled(); });
    });
    m_shopFloor.picture(QStringLiteral("job started"));
    m_shopFloor.pressNamed(QStringLiteral("finish"));
    m_shopFloor.picture(QStringLiteral("count"));
    m_shopFloor.type(QStringLiteral("Good"), QStringLiteral("98"));
    m_shopFloor.type(QStringLiteral("Scrap"), QStringLiteral("2"));
    m_shopFloor.pressNamed(QStringLiteral("confirm"));
    m_shopFloor.waitFor(QStringLiteral("the board again"), [this] {
        return !m_shopFloor.find<QPushButton>([](const QPushButton &button) { return button.objectName() == QLatin1String("confirm"); });
    });
    m_shopFloor.picture(QStringLiteral("made"));
    m_shopFloor.tell(QStringLiteral("made it: 98 good, 2 scrap"));
}

void GuiJourney::lookBack()
{
    for (PersonAtWindow *person : {&m_client, &m_administrator}) {
        person->waitToSee(QStringLiteral("Completed"));
        person->picture(QStringLiteral("completed"));
    }
}

void GuiJourney::lookAround(PersonAtWindow &person)
{
    for (const ui::PageRow &page : ui::pages()) {
        const QString id = QString::fromLatin1(page.id);
        if (!person.canDo(QStringLiteral("go.") + id))
            continue;
        person.visit(id);
        person.picture(id);
    }
    person.tell(QStringLiteral("looked at every page"));
}

} // namespace emesa::journey
