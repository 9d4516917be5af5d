// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_site.h"
#include "ui/pages/orders/orders_page.h"
#include "ui/pages/sign_in/sign_in_page.h"
#include "ui/widgets/state_panel.h"

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

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void ordersAreShown()
    {
        WindowSite site;
        site.signIn();
        auto *page = site.open<ui::OrdersPage>(QStringLiteral("orders"));
        QVERIFY(page);
        QTRY_COMPARE(page->orders().table().rowCount(), 12);
        QVERIFY(page->findChild<ui::StatePanel *>()->isShowingContent());
        site.keepPictures(QStringLiteral("orders"));
    }

    void anEmptyListSaysWhatWouldFillIt()
    {
        WindowSite site(FakeShop().withOrders(0));
        site.signIn();
        site.window->go({QStringLiteral("orders")});
        auto *panel = site.window->currentPage()->findChild<ui::StatePanel *>();
        QTRY_COMPARE(panel->heading(), QStringLiteral("No orders yet"));
        auto *search = site.window->currentPage()->findChild<QLineEdit *>();
        search->setText(QStringLiteral("bracket"));
        QTRY_COMPARE(panel->heading(), QStringLiteral("Nothing fits"));
    }

    void nobodySeesWhatHeMayNot()
    {
        WindowSite site(FakeShop().mayDo({}));
        site.signIn();
        QCOMPARE(site.window->where().page, QStringLiteral("settings"));
        QVERIFY(!site.window->commands().find(QStringLiteral("go.orders")));
        QVERIFY(site.window->commands().find(QStringLiteral("sign_out")));
    }

    void paletteFindsAndDoes()
    {
        WindowSite site;
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
        WindowSite site;
        site.signIn();
        site.window->go({QStringLiteral("orders")});
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
        WindowSite site;
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
        WindowSite site;
        site.signIn();
        const QStringList nameless = namelessControls(*site.window);
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
        ui::Appearance appearance(*qApp);
        FakeInstallation installation;
        QWidget window;
        ui::WidgetDialogs dialogs(window);
        ui::SignInPage page(signIn, installation, appearance, dialogs);
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
