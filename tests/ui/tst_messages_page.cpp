// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/domain/notification.h"
#include "core/schema/json.h"
#include "tests/ui/support/window_site.h"
#include "ui/pages/messages/messages_page.h"
#include "ui/widgets/state_panel.h"

#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace emesa;
using namespace emesa::test;

namespace {

QJsonObject notification(Id id, std::optional<Id> order, const char *title, const char *body, bool isRead)
{
    Notification made;
    made.id = id;
    made.topic = QStringLiteral("message.created");
    made.title = QString::fromUtf8(title);
    made.body = QString::fromUtf8(body);
    made.order = order;
    made.createdAt = SystemClock().now().plusMs(-3'600'000 * (20 - id));
    made.isRead = isRead;
    return schema::toJson(made);
}

FakeShop shopWithMessages()
{
    FakeShop shop;
    shop.rows("notifications.list", {notification(9, 42, "New message in order 42", "Is anodising included?", false),
                                     notification(8, 42, "Counter offer for order 42: 5100.00 INR", "Our best for 100 pieces.", false),
                                     notification(7, 43, "Order 43 was paid: 800.00 INR", "", false),
                                     notification(5, 44, "Order 44 is complete", "", true),
                                     notification(4, 43, "New message in order 43", "कृपया शुक्रवार तक भेजें।", true)});
    shop.answer("notifications.update", {{QStringLiteral("unread"), 3}, {QStringLiteral("preferences"), QJsonObject()}});
    return shop;
}

} // namespace

class TestMessagesPage : public QObject
{
    Q_OBJECT

private slots:
    void messagesStandByOrderUnreadFirst()
    {
        WindowSite site(shopWithMessages());
        site.signIn();
        auto *page = site.open<ui::MessagesPage>(QStringLiteral("messages"));
        QVERIFY(page);
        auto *tree = page->findChild<QTreeWidget *>();
        QTRY_COMPARE(tree->topLevelItemCount(), 3);
        QCOMPARE(tree->topLevelItem(0)->text(0), QStringLiteral("Order 42 · 2 unread"));
        QCOMPARE(tree->topLevelItem(1)->text(0), QStringLiteral("Order 43 · 1 unread"));
        QCOMPARE(tree->topLevelItem(2)->text(0), QStringLiteral("Order 44"));
        QVERIFY(tree->topLevelItem(0)->isExpanded());
        QVERIFY(!tree->topLevelItem(2)->isExpanded());
        QVERIFY(namelessControls(*site.window).isEmpty());
        site.keepPictures(QStringLiteral("messages"));
    }

    void markingShowsAtOnceAndIsSent()
    {
        WindowSite site(shopWithMessages());
        site.signIn();
        auto *page = site.open<ui::MessagesPage>(QStringLiteral("messages"));
        QVERIFY(page);
        auto *tree = page->findChild<QTreeWidget *>();
        QTRY_COMPARE(tree->topLevelItemCount(), 3);
        tree->setCurrentItem(tree->topLevelItem(0)->child(0));
        QTest::keyClick(tree, Qt::Key_U);
        QTRY_COMPARE(tree->topLevelItem(0)->text(0), QStringLiteral("Order 42 · 1 unread"));
        const auto marked = [&site] {
            const auto sent = site.transport.sentTo("notifications.update");
            return std::any_of(sent.begin(), sent.end(), [](const remote::Request &request) {
                const QJsonObject body = QJsonDocument::fromJson(request.body).object();
                return body.value(QLatin1String("ids")).toArray() == QJsonArray{9} && body.value(QLatin1String("read")).toBool();
            });
        };
        QTRY_VERIFY(marked());
    }

    void whatWaitsIsCounted()
    {
        WindowSite site(shopWithMessages());
        site.signIn();
        site.desk->waiting().refresh();
        QTRY_COMPARE(site.window->waitingText(QStringLiteral("messages")), QStringLiteral("3"));
        QTRY_COMPARE(site.window->waitingText(QStringLiteral("orders")), QStringLiteral("12"));
        site.keepPictures(QStringLiteral("waiting-counts"));
    }

    void nothingYet()
    {
        WindowSite site(FakeShop().rows("notifications.list", {}));
        site.signIn();
        auto *page = site.open<ui::MessagesPage>(QStringLiteral("messages"));
        QVERIFY(page);
        QTRY_COMPARE(page->findChild<ui::StatePanel *>()->heading(), QStringLiteral("No messages yet"));
        site.keepPictures(QStringLiteral("messages-empty"));
    }
};

QTEST_MAIN(TestMessagesPage)
#include "tst_messages_page.moc"
