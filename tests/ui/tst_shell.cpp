// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/json.h"
#include "tests/ui/support/window_site.h"
#include "ui/pages/waiting/waiting_page.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace emesa;
using test::FakeShop;
using test::FakeTransport;
using test::WindowSite;

namespace {

/// A window whose person has a disk to keep work on.
class DeskSite : public WindowSite
{
public:
    explicit DeskSite(const FakeShop &fakeShop = FakeShop()) : WindowSite(fakeShop)
    {
        signIn();
        takeDesk({});
    }
    ~DeskSite() { window->setDesk(nullptr); }

    void takeDesk(const QJsonObject &state)
    {
        window->setDesk(nullptr);
        desk.reset();
        desk = std::make_unique<Desk>(session, remote::ConnectionOptions(), tables::Words(QLocale(QStringLiteral("en_US"))),
                                      Desk::Options{.offlineFile = dir.filePath(QStringLiteral("offline.db")), .cacheFile = dir.filePath(QStringLiteral("cache.db"))});
        window->setDesk(desk.get(), state);
        QVERIFY(desk->actions().open());
    }
    /// What the shop says from now on to a write; reads fail while it is away.
    void setAway(bool isAway)
    {
        transport.setScript([this, isAway](const remote::Request &request) -> std::optional<Result<remote::Reply>> {
            return isAway ? Result<remote::Reply>(FakeTransport::cut()) : shop.answerTo(request);
        });
    }
    [[nodiscard]] bool offer(int order, const QString &text)
    {
        QJsonObject seen = schema::toJson(FakeShop::order(order));
        seen.insert(QStringLiteral("version"), 5);
        const auto done = desk->actions().perform({.endpoint = "orders.send_counter_offer",
                                                   .values = {QString::number(order)},
                                                   .body = {{QStringLiteral("amount"), QStringLiteral("5100.00")}},
                                                   .version = 5,
                                                   .subject = QStringLiteral("order:%1").arg(order),
                                                   .text = text,
                                                   .seen = seen});
        return QTest::qWaitFor([&] { return done.isFinished(); }, 10'000) && done.result() && done.result()->isKept;
    }
    template<typename W>
    [[nodiscard]] W *named(const QString &text) const
    {
        const auto all = window->findChildren<W *>();
        for (W *one : all) {
            if (one->isVisible() && one->text().contains(text))
                return one;
        }
        return nullptr;
    }

    QTemporaryDir dir;
};

} // namespace

class TestShell : public QObject
{
    Q_OBJECT

private slots:
    void waitingActionsAreCountedAndAConflictIsDecided()
    {
        FakeShop shop;
        shop.fail("orders.send_counter_offer", 412, QStringLiteral("stale"), QStringLiteral("The order has changed since you opened it. Look at it again."));
        Order now = FakeShop::order(4);
        now.targetPrice = Amount{480'000};
        QJsonObject json = schema::toJson(now);
        json.insert(QStringLiteral("version"), 9);
        shop.answer("orders.get", json);
        DeskSite site(shop);
        site.setAway(true);
        QVERIFY(site.offer(4, QStringLiteral("Counter offer ₹5,100.00 on P-0004")));
        QVERIFY(site.offer(7, QStringLiteral("Counter offer ₹7,350.00 on P-0007, with a note that is longer than most people would ever write in a title")));
        QTRY_VERIFY(site.named<QPushButton>(QStringLiteral("2 action(s) waiting to be sent")) || site.named<QPushButton>(QStringLiteral("2 actions waiting")));
        site.window->go({QStringLiteral("waiting")});
        QCOMPARE(test::namelessControls(*site.window->currentPage()), QStringList());
        site.keepPictures(QStringLiteral("waiting-offline"));

        site.setAway(false);
        site.desk->actions().wake();
        QTRY_COMPARE_WITH_TIMEOUT(site.desk->actions().undecided(), 2, 10'000);
        QTRY_VERIFY(site.named<QPushButton>(QStringLiteral("Do it on the new state")));
        QTRY_VERIFY(site.named<QLabel>(QStringLiteral("When you did it")));
        QVERIFY(!site.window->notices().texts().isEmpty());
        site.keepPictures(QStringLiteral("waiting-conflict"));
        site.shop.answer("orders.send_counter_offer", {{QStringLiteral("id"), 1}}, 201);
        site.named<QPushButton>(QStringLiteral("Do it on the new state"))->click();
        QTRY_COMPARE(site.desk->actions().actions().size(), 1);
        QVERIFY(site.desk->actions().discard(site.desk->actions().actions().front().id));
        QTRY_VERIFY(site.named<QLabel>(QStringLiteral("Everything has been sent")));
        site.keepPictures(QStringLiteral("waiting-empty"));
    }

    void whatIsShownWithoutTheServerSaysHowOldItIs()
    {
        DeskSite site;
        const auto fresh = site.desk->calls().orders();
        QTRY_VERIFY(fresh.isFinished());
        site.setAway(true);
        const auto old = site.desk->calls().orders();
        QTRY_VERIFY_WITH_TIMEOUT(old.isFinished(), 10'000);
        QVERIFY(old.result());
        QTRY_VERIFY(site.named<QLabel>(QStringLiteral("The server cannot be reached. What you see was read")));
        site.keepPictures(QStringLiteral("shell-offline"));
    }

    void theSidebarFoldsAndEverythingComesBack()
    {
        DeskSite site;
        site.window->go({QStringLiteral("waiting")});
        site.window->commands().find(QStringLiteral("sidebar"))->trigger();
        QVERIFY(site.window->isSideFolded());
        site.keepPictures(QStringLiteral("shell-folded"));
        const QJsonObject state = site.window->saveState();
        site.window->setSideFolded(false);
        site.takeDesk(state);
        QVERIFY(site.window->isSideFolded());
        QCOMPARE(site.window->where().page, QStringLiteral("waiting"));
    }

    void allShortcutsAreShown()
    {
        DeskSite site;
        QTest::keyClick(site.window.get(), Qt::Key_Question, Qt::ShiftModifier);
        site.window->commands().find(QStringLiteral("shortcuts"))->trigger();
        auto *overlay = site.window->findChild<ui::ShortcutOverlay *>();
        QVERIFY(overlay);
        if (!overlay->isVisible())
            overlay->open();
        QVERIFY(site.named<QLabel>(QStringLiteral("Ctrl+K")));
        site.keepPictures(QStringLiteral("shell-shortcuts"));
        QTest::keyClick(overlay, Qt::Key_Escape);
        QVERIFY(!overlay->isVisible());
    }

    void undoTakesTheNewestNoticeThatCan()
    {
        DeskSite site;
        QStringList undone;
        site.window->notices().offer(QStringLiteral("First"), QStringLiteral("Undo"), [&] { undone += QStringLiteral("first"); });
        site.window->notices().offer(QStringLiteral("Second"), QStringLiteral("Undo"), [&] { undone += QStringLiteral("second"); });
        site.window->notices().offer(QStringLiteral("Third"), QStringLiteral("Open"), [&] { undone += QStringLiteral("third"); });
        QAction *undo = site.window->commands().find(QStringLiteral("undo"));
        undo->trigger();
        undo->trigger();
        QCOMPARE(undone, QStringList({QStringLiteral("second"), QStringLiteral("first")}));
        undo->trigger();
        QCOMPARE(undone.size(), 2);
    }

    void aPageCanHaveAWindowOfItsOwn()
    {
        DeskSite site;
        QSignalSpy wanted(site.window.get(), &ui::MainWindow::windowWanted);
        site.window->go({QStringLiteral("waiting")});
        site.window->commands().find(QStringLiteral("window.new"))->trigger();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.front().front().value<ui::PageAddress>().page, QStringLiteral("waiting"));
    }

    void theConnectionSaysItsStateInWordAndIcon()
    {
        DeskSite site;
        auto *pill = site.named<QToolButton>(QStringLiteral("Offline"));
        if (!pill)
            pill = site.named<QToolButton>(QStringLiteral("Online, not live"));
        QVERIFY(pill);
        QVERIFY(!pill->icon().isNull());
        QVERIFY(!pill->toolTip().isEmpty());
        QVERIFY(pill->accessibleName().contains(pill->text()));
    }
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
