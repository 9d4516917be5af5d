// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/order_story.h"
#include "tests/ui/support/window_site.h"
#include "ui/pages/order/composer.h"
#include "ui/pages/order/deal_box.h"
#include "ui/pages/order/order_page.h"
#include "ui/pages/order/part_card.h"
#include "ui/pages/order/stream_view.h"
#include "ui/pages/order/task_panel.h"
#include "ui/widgets/state_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace emesa;
using namespace emesa::test;
using remote::Request;

namespace {

ui::OrderPage *openOrder(WindowSite &site)
{
    site.signIn();
    auto *page = site.open<ui::OrderPage>(QStringLiteral("order"), QStringLiteral("42"));
    return page && QTest::qWaitFor([page] { return page->order().state() != OrderViewModel::State::Loading; }) ? page : nullptr;
}

QJsonObject bodyOf(const Request &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

template<typename W>
W *visible(QWidget *in, const QString &name)
{
    const auto all = in->findChildren<W *>();
    for (W *one : all) {
        if (one->isVisible() && (one->accessibleName() == name || one->property("text").toString() == name))
            return one;
    }
    return nullptr;
}

} // namespace

class TestOrderPage : public QObject
{
    Q_OBJECT

private slots:
    /// Every state as each side sees it: the one step that comes next, and a picture.
    void everyStateOffersItsStep_data()
    {
        QTest::addColumn<OrderStory>("story");
        QTest::addColumn<QString>("step");
        const auto row = [](const char *name, const OrderStory &story, const char *step) { QTest::newRow(name) << story << QString::fromUtf8(step); };
        row("order-review-staff", OrderStory::underReview().seenByStaff(), "Approve at INR\u00a05,000.00…");
        row("order-review-client", OrderStory::underReview(), "");
        row("order-negotiation-my-turn", OrderStory::negotiation(), "Accept INR\u00a05,100.00");
        row("order-negotiation-their-turn", OrderStory::negotiation().seenByStaff(), "");
        row("order-declined-staff", OrderStory::negotiation().declined().seenByStaff(), "Counter offer…");
        row("order-payment-client", OrderStory::awaitingPayment(), "Pay INR\u00a05,100.00");
        row("order-payment-staff", OrderStory::awaitingPayment().seenByStaff(), "");
        row("order-accepted-staff", OrderStory::accepted().seenByStaff(), "Assign machine…");
        row("order-production-staff", OrderStory::inProduction().seenByStaff(), "Complete order…");
        row("order-completed-client", OrderStory::completed(), "Order again");
        row("order-rejected-client", OrderStory::rejected(), "Order again");
        row("order-long-texts", OrderStory::negotiation().withLongTexts(), "Accept INR\u00a05,100.00");
    }
    void everyStateOffersItsStep()
    {
        QFETCH(OrderStory, story);
        QFETCH(QString, step);
        WindowSite site(story.shop());
        auto *page = openOrder(site);
        QVERIFY(page);
        QCOMPARE(page->order().state(), OrderViewModel::State::Ready);
        QTRY_VERIFY(!page->order().events().isEmpty());
        QTRY_COMPARE(page->findChild<ui::DealBox *>()->primaryText(), step);
        const QStringList nameless = namelessControls(*page);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
        site.keepPictures(QString::fromLatin1(QTest::currentDataTag()));
    }

    void offersShowTheirDifference()
    {
        WindowSite site(OrderStory::negotiation().shop());
        auto *page = openOrder(site);
        QVERIFY(page);
        auto *stream = page->findChild<ui::StreamView *>();
        QTRY_VERIFY(stream->texts().join(u'\n').contains(QStringLiteral("Offer 3")));
        const QString all = stream->texts().join(u'\n');
        QVERIFY2(all.contains(QStringLiteral("+INR\u00a0200.00 (+4.1 %) · 2 day(s) later")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("Is anodising included?")), qPrintable(all));
        // The first two are superseded: a line each, which unfolds.
        QVERIFY(all.contains(QStringLiteral("Superseded  ▸")));
        const auto folds = stream->findChildren<QPushButton *>();
        for (QPushButton *fold : folds) {
            if (fold->text().startsWith(QStringLiteral("Offer 2")))
                fold->click();
        }
        QTRY_VERIFY(stream->texts().join(u'\n').contains(QStringLiteral("−INR\u00a0300.00 (−5.8 %) · 2 day(s) sooner")));
        site.keepPictures(QStringLiteral("order-unfolded"));
    }

    void aMessageIsSentAndItsTextKeptUntilThen()
    {
        WindowSite site(OrderStory::negotiation().shop());
        auto *page = openOrder(site);
        QVERIFY(page);
        auto *input = page->findChild<ui::Composer *>()->input();
        QTest::keyClicks(input, QStringLiteral("Oar steel?")); // the letters are no shortcuts here
        QCOMPARE(input->toPlainText(), QStringLiteral("Oar steel?"));
        site.window->go({QStringLiteral("order"), QStringLiteral("43")});
        QTRY_COMPARE(page->order().state(), OrderViewModel::State::Ready);
        QCOMPARE(input->toPlainText(), QString());
        site.window->go({QStringLiteral("order"), QStringLiteral("42")});
        QTRY_COMPARE(input->toPlainText(), QStringLiteral("Oar steel?"));
        QTRY_COMPARE(page->order().state(), OrderViewModel::State::Ready);
        QTest::keyClick(input, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(site.transport.sentTo("orders.post_message").size(), 1);
        QCOMPARE(bodyOf(site.transport.sentTo("orders.post_message").first()).value(QLatin1String("message")).toString(), QStringLiteral("Oar steel?"));
        QTRY_COMPARE(input->toPlainText(), QString());
    }

    void anOfferIsMadeByKeyboard()
    {
        WindowSite site(OrderStory::negotiation().shop());
        auto *page = openOrder(site);
        QVERIFY(page);
        QTest::keyClick(page, Qt::Key_O);
        auto *composer = page->findChild<ui::Composer *>();
        QTRY_VERIFY(composer->isOffering());
        auto *amount = qobject_cast<QLineEdit *>(page->focusWidget());
        QVERIFY(amount);
        QTest::keyClicks(amount, QStringLiteral("5050"));
        QTRY_VERIFY(page->order().answerable());
        const auto isTold = [composer] {
            const auto labels = composer->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains(QStringLiteral("−INR\u00a050.00 (−1.0 %) to offer 3")); });
        };
        QTRY_VERIFY(isTold());
        site.keepPictures(QStringLiteral("order-offer"));
        QTest::keyClick(amount, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(site.transport.sentTo("orders.send_counter_offer").size(), 1);
        const Request sent = site.transport.sentTo("orders.send_counter_offer").first();
        QCOMPARE(bodyOf(sent).value(QLatin1String("amount")).toString(), QStringLiteral("5050.00"));
        QVERIFY(Timestamp::fromString(bodyOf(sent).value(QLatin1String("expires_at")).toString()));
        QVERIFY(!FakeTransport::headerOf(sent, "If-Match").isEmpty());
        QTRY_VERIFY(!composer->isOffering());
    }

    void paymentNamesTheAmountAndAsks()
    {
        WindowSite site(OrderStory::awaitingPayment().shop());
        auto *page = openOrder(site);
        QVERIFY(page);
        QAction *pay = site.window->commands().find(QStringLiteral("order.pay"));
        QVERIFY(pay && pay->isEnabled());
        pay->trigger();
        QPushButton *button = nullptr;
        QTRY_VERIFY((button = visible<QPushButton>(site.window.get(), QStringLiteral("Pay INR\u00a05,100.00"))));
        QVERIFY(site.transport.sentTo("orders.confirm_payment").isEmpty());
        button->click();
        QTRY_COMPARE(site.transport.sentTo("orders.confirm_payment").size(), 1);
        QTRY_VERIFY(site.window->notices().texts().contains(QStringLiteral("INR\u00a05,100.00 paid.")));
    }

    void rejectionNeedsAReason()
    {
        WindowSite site(OrderStory::underReview().seenByStaff().shop());
        auto *page = openOrder(site);
        QVERIFY(page);
        QTest::keyClick(page, Qt::Key_R);
        auto *deal = page->findChild<ui::DealBox *>();
        QTRY_VERIFY(deal->panel());
        auto *reason = deal->panel()->findChild<QPlainTextEdit *>();
        auto *reject = visible<QPushButton>(deal, QStringLiteral("Reject order P-0042"));
        QVERIFY(reason && reject);
        reject->click();
        QVERIFY(site.transport.sentTo("orders.reject").isEmpty());
        site.keepPictures(QStringLiteral("order-reject"));
        reason->setPlainText(QStringLiteral("Too thick for our press brakes."));
        reject->click();
        QTRY_COMPARE(site.transport.sentTo("orders.reject").size(), 1);
        QTRY_VERIFY(!deal->panel());
    }

    void machinesComeRankedWithReasons()
    {
        WindowSite site(OrderStory::accepted().seenByStaff().shop());
        auto *page = openOrder(site);
        QVERIFY(page);
        QTest::keyClick(page, Qt::Key_M);
        auto *deal = page->findChild<ui::DealBox *>();
        QPushButton *assign = nullptr;
        QTRY_VERIFY((assign = visible<QPushButton>(deal, QStringLiteral("Assign Laser 1"))));
        site.keepPictures(QStringLiteral("order-assign"));
        assign->click();
        QTRY_COMPARE(site.transport.sentTo("orders.assign_machine").size(), 1);
        QCOMPARE(bodyOf(site.transport.sentTo("orders.assign_machine").first()).value(QLatin1String("machine_id")).toInt(), 7);
    }

    void approvalAtAnotherPriceIsSent()
    {
        WindowSite site(OrderStory::underReview().seenByStaff().shop());
        auto *page = openOrder(site);
        QVERIFY(page);
        site.window->commands().find(QStringLiteral("order.approve"))->trigger();
        auto *deal = page->findChild<ui::DealBox *>();
        QTRY_VERIFY(deal->panel());
        site.keepPictures(QStringLiteral("order-approve"));
        visible<QPushButton>(deal, QStringLiteral("Approve P-0042"))->click();
        QTRY_COMPARE(site.transport.sentTo("orders.approve").size(), 1);
        QCOMPARE(bodyOf(site.transport.sentTo("orders.approve").first()).value(QLatin1String("price_estimate")).toString(), QStringLiteral("5000.00"));
    }

    void somebodyWasFaster()
    {
        WindowSite site(OrderStory::negotiation().shop());
        auto *page = openOrder(site);
        QVERIFY(page);
        QTRY_VERIFY(page->order().answerable());
        site.shop.fail("orders.accept_counter_offer", 412, QStringLiteral("stale"), QStringLiteral("Somebody changed this order since you opened it."));
        Order newer = page->order().order();
        newer.version = 9;
        newer.quantity = 250;
        site.shop.answer("orders.get", schema::toJson(newer));
        site.window->commands().find(QStringLiteral("order.accept"))->trigger();
        QPushButton *button = nullptr;
        QTRY_VERIFY((button = visible<QPushButton>(site.window.get(), QStringLiteral("Accept INR\u00a05,100.00"))));
        button->click();
        QTRY_COMPARE(page->order().conflict(), QStringList{QStringLiteral("Quantity: 100 → 250")});
        QCOMPARE(page->order().order().version, 9);
        site.keepPictures(QStringLiteral("order-conflict"));
        visible<QPushButton>(page, QStringLiteral("I have seen it"))->click();
        QVERIFY(page->order().conflict().isEmpty());
    }

    void anErrorSaysSoAndTriesAgain()
    {
        WindowSite site(OrderStory::negotiation().shop().fail("orders.get", 503, QStringLiteral("unavailable"), QStringLiteral("The database is away. Try again in a minute.")));
        auto *page = openOrder(site);
        QVERIFY(page);
        QCOMPARE(page->order().state(), OrderViewModel::State::Failed);
        QTRY_COMPARE(page->findChild<ui::StatePanel *>()->heading(), QStringLiteral("This could not be loaded"));
        site.keepPictures(QStringLiteral("order-error"));
        site.shop.answer("orders.get", schema::toJson(OrderStory::negotiation().order()));
        visible<QPushButton>(page, QStringLiteral("Try again"))->click();
        QTRY_COMPARE(page->order().state(), OrderViewModel::State::Ready);
    }

    void smallWindowsPutThePartBelow()
    {
        WindowSite site(OrderStory::negotiation().shop());
        auto *page = openOrder(site);
        QVERIFY(page);
        site.window->resize(1024, 700);
        QTRY_VERIFY(page->findChild<ui::PartCard *>()->isVisible());
        site.keepPictures(QStringLiteral("order-small"));
    }
};

QTEST_MAIN(TestOrderPage)
#include "tst_order_page.moc"
