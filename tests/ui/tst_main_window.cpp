// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/memory_token_store.h"
#include "tests/support/fake_transport.h"
#include "ui/pages/orders/orders_page.h"
#include "ui/pages/sign_in/sign_in_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/state_panel.h"

#include <QAbstractScrollArea>
#include <QDir>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace emesa;
using namespace emesa::test;
using remote::Reply;
using remote::Request;

namespace {

QJsonObject orderJson(int number)
{
    Order order;
    order.id = number;
    order.partId = QStringLiteral("P-%1").arg(number, 4, 10, QLatin1Char('0'));
    order.clientName = QStringLiteral("Asha Rao");
    order.clientCompany = QStringLiteral("Pumps Ltd");
    order.quantity = 100 * number;
    order.materialType = QStringLiteral("CR IS 513");
    order.materialGrade = QStringLiteral("D");
    order.targetPrice = Amount{500'000 + number};
    order.status = OrderStatus(number % 8);
    order.currency = QStringLiteral("INR");
    order.dateSubmitted = *Timestamp::fromIso("2026-01-12T09:30:00.000Z");
    return schema::toJson(order);
}

/// A server with a person who may do what `permissions` say, and `orders` orders.
struct FakeShop
{
    int orders = 12;
    QJsonArray permissions{QStringLiteral("order_read"), QStringLiteral("order_view_all")};

    std::optional<Result<Reply>> answer(const Request &request) const
    {
        const QByteArray id = request.endpoint->id;
        if (id == "auth.jwt_create")
            return FakeTransport::json(200, {{QStringLiteral("access"), QStringLiteral("a")}, {QStringLiteral("refresh"), QStringLiteral("r")}});
        if (id == "auth.me")
            return FakeTransport::json(200, {{QStringLiteral("id"), 1}, {QStringLiteral("email"), QStringLiteral("admin@example.com")},
                                             {QStringLiteral("first_name"), QStringLiteral("Ada")}, {QStringLiteral("permissions"), permissions}});
        if (id == "orders.list") {
            QJsonArray rows;
            for (int i = 1; i <= orders; ++i)
                rows.append(orderJson(i));
            return FakeTransport::json(200, {{QStringLiteral("results"), rows}, {QStringLiteral("next"), QJsonValue()}, {QStringLiteral("total"), orders}});
        }
        return std::nullopt; // the live channel's ticket stays open
    }
};

/// Somebody at the window.
struct Site
{
    explicit Site(const FakeShop &fakeShop = {}) : shop(fakeShop), session(transport, store)
    {
        transport.setScript([this](const Request &request) { return shop.answer(request); });
        if (!appearance.apply(ui::Appearance::Scheme::Light))
            qFatal("themes are broken");
        window = std::make_unique<ui::MainWindow>(appearance, new QWidget);
        window->show();
    }
    ~Site() { window->setDesk(nullptr); }

    void signIn()
    {
        const auto done = session.signIn(QStringLiteral("admin@example.com"), QStringLiteral("secret"));
        QVERIFY(QTest::qWaitFor([&] { return done.isFinished(); }));
        QVERIFY(session.user());
        desk = std::make_unique<Desk>(session, remote::ConnectionOptions(), tables::Words(QLocale(QStringLiteral("en_US"))), Desk::Options());
        window->setDesk(desk.get());
    }

    FakeShop shop;
    FakeTransport transport;
    remote::MemoryTokenStore store;
    remote::Session session;
    ui::Appearance appearance{*qApp};
    std::unique_ptr<Desk> desk;
    std::unique_ptr<ui::MainWindow> window;
};

void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = QStringLiteral(EMESA_BIN_DIR "/../screenshots");
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(widget.grab().save(folder + u'/' + name + QStringLiteral(".png")));
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void ordersAreShown()
    {
        Site site;
        site.signIn();
        auto *page = qobject_cast<ui::OrdersPage *>(site.window->currentPage());
        QVERIFY(page);
        QTRY_COMPARE(page->orders().table().rowCount(), 12);
        QVERIFY(page->findChild<ui::StatePanel *>()->isShowingContent());
        for (const auto scheme : {ui::Appearance::Scheme::Light, ui::Appearance::Scheme::Dark}) {
            QVERIFY(site.appearance.apply(scheme));
            QTest::qWait(50);
            keepPicture(*site.window, QStringLiteral("orders-") + site.appearance.theme().name());
        }
    }

    void anEmptyListSaysWhatWouldFillIt()
    {
        Site site({.orders = 0});
        site.signIn();
        auto *panel = site.window->currentPage()->findChild<ui::StatePanel *>();
        QTRY_COMPARE(panel->heading(), QStringLiteral("No orders yet"));
        auto *search = site.window->currentPage()->findChild<QLineEdit *>();
        search->setText(QStringLiteral("bracket"));
        QTRY_COMPARE(panel->heading(), QStringLiteral("No order fits"));
    }

    void nobodySeesWhatHeMayNot()
    {
        Site site({.orders = 0, .permissions = {}});
        site.signIn();
        QVERIFY(!site.window->currentPage());
        QVERIFY(!site.window->commands().find(QStringLiteral("go.orders")));
        QVERIFY(site.window->commands().find(QStringLiteral("sign_out")));
    }

    void paletteFindsAndDoes()
    {
        Site site;
        site.signIn();
        QVERIFY(ui::CommandPalette::fit(QStringLiteral("ord"), QStringLiteral("Orders")) > ui::CommandPalette::fit(QStringLiteral("ord"), QStringLiteral("Go forward")));
        QCOMPARE(ui::CommandPalette::fit(QStringLiteral("xyz"), QStringLiteral("Orders")), 0);
        QSignalSpy signedOut(site.window.get(), &ui::MainWindow::signOutWanted);
        site.window->palette().open();
        auto *input = site.window->palette().findChild<QLineEdit *>();
        QTest::keyClicks(input, QStringLiteral("sign out"));
        QTest::keyClick(input, Qt::Key_Return);
        QCOMPARE(signedOut.size(), 1);
        QVERIFY(site.window->palette().isHidden());
    }

    void backAndForward()
    {
        Site site;
        site.signIn();
        site.window->go({QStringLiteral("orders"), QStringLiteral("bracket")});
        QCOMPARE(site.window->where().about, QStringLiteral("bracket"));
        site.window->commands().find(QStringLiteral("back"))->trigger();
        QCOMPARE(site.window->where(), (ui::PageAddress{QStringLiteral("orders")}));
        site.window->commands().find(QStringLiteral("forward"))->trigger();
        QCOMPARE(site.window->where().about, QStringLiteral("bracket"));
        site.window->commands().find(QStringLiteral("forward"))->trigger();
        QCOMPARE(site.window->where().about, QStringLiteral("bracket"));
    }

    /// Whoever signs out takes everything of his along.
    void leavingClosesThePages()
    {
        Site site;
        site.signIn();
        QPointer<ui::Page> page = site.window->currentPage();
        site.window->setDesk(nullptr);
        QVERIFY(!page);
        QVERIFY(!site.window->commands().find(QStringLiteral("go.orders")));
        site.window->setDesk(site.desk.get());
        QVERIFY(site.window->currentPage());
    }

    void everyControlHasAName()
    {
        Site site;
        site.signIn();
        QStringList nameless;
        const auto widgets = site.window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
                continue;
            QString name = widget->accessibleName();
            if (name.isEmpty())
                name = widget->property("text").toString();
            if (name.isEmpty() && !qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()))
                nameless += QString::fromLatin1(widget->metaObject()->className());
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
    }

    void signInPage()
    {
        FakeTransport transport;
        transport.setScript([](const Request &) -> std::optional<Result<Reply>> {
            return FakeTransport::json(401, {{QStringLiteral("code"), QStringLiteral("invalid_credentials")},
                                             {QStringLiteral("detail"), QStringLiteral("The user name or the password is wrong.")}});
        });
        remote::MemoryTokenStore store;
        remote::Session session(transport, store);
        SignInViewModel signIn(session);
        ui::SignInPage page(signIn);
        ui::Appearance appearance(*qApp);
        QVERIFY(appearance.apply(ui::Appearance::Scheme::Light));
        page.setServer(QUrl(QStringLiteral("https://orders.example.com")));
        page.resize(1000, 700);
        page.show();
        signIn.signIn(QStringLiteral("a@example.com"), QStringLiteral("wrong"));
        QTRY_COMPARE(signIn.state(), SignInViewModel::State::Idle);
        QVERIFY(signIn.trouble());
        QVERIFY2(signIn.explanation().contains(QStringLiteral("password")), qPrintable(signIn.explanation()));
        keepPicture(page, QStringLiteral("sign-in-light"));
    }

    void everyIconExists()
    {
        for (const ui::PageRow &page : ui::pages())
            QVERIFY2(ui::Icons::exists(QString::fromLatin1(page.icon)), page.icon);
        QVERIFY(!ui::Icons::exists(QStringLiteral("no-such-icon")));
    }

    void aStyleSheetNamesOnlyColoursThatExist()
    {
        const auto theme = ui::Theme::load(QStringLiteral(":/emesa/themes/dark.json"));
        QVERIFY(theme);
        QCOMPARE(*ui::Appearance::styleSheet(QStringLiteral("/* */ a { color: @text; }"), *theme), QStringLiteral(" a { color: #e7ebf1; }"));
        const auto broken = ui::Appearance::styleSheet(QStringLiteral("/* */ a { color: @pink; }"), *theme);
        QVERIFY(!broken);
        QVERIFY(broken.error().message.contains(QStringLiteral("pink")));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
