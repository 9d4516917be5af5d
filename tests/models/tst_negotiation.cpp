// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/negotiation.h"
#include "models/views/order_stages.h"

#include <QTest>

using namespace emesa;

namespace {

constexpr Timestamp now{1'000'000'000'000};

Offer offer(qint64 number, Side side, qint64 minor, std::optional<int> days = {})
{
    Offer made;
    made.id = 100 + number;
    made.seq = number;
    made.side = schema::enumToString(side);
    made.amount = Amount{minor};
    made.leadTimeDays = days;
    made.createdAt = now.plusSeconds(-1000 + number);
    return made;
}

Order orderIn(OrderStatus status)
{
    Order order;
    order.status = status;
    order.targetPrice = Amount{500'000};
    order.dateSubmitted = now.plusSeconds(-5000);
    return order;
}

} // namespace

/// How an order's bargaining stands.
class TestNegotiation : public QObject
{
    Q_OBJECT

private slots:
    void differencesAreExact_data()
    {
        QTest::addColumn<qint64>("before");
        QTest::addColumn<qint64>("after");
        QTest::addColumn<qint64>("permille");
        QTest::newRow("the same") << 500'000LL << 500'000LL << 0LL;
        QTest::newRow("dearer") << 500'000LL << 510'000LL << 20LL;
        QTest::newRow("cheaper") << 520'000LL << 510'000LL << -19LL;
        QTest::newRow("half goes away from zero") << 2000LL << 2001LL << 1LL;
        QTest::newRow("half goes away from zero, down") << 2000LL << 1999LL << -1LL;
        QTest::newRow("from nothing") << 0LL << 100LL << 0LL;
        QTest::newRow("the largest") << 1LL << Amount::maxMinor << (Amount::maxMinor - 1) * 1000;
    }
    void differencesAreExact()
    {
        QFETCH(qint64, before);
        QFETCH(qint64, after);
        QFETCH(qint64, permille);
        const OfferDifference difference = differenceBetween(Amount{before}, Amount{after});
        QCOMPARE(difference.minor, after - before);
        QCOMPARE(difference.permille, permille);
    }

    void everyOfferIsWeighedAgainstTheOneBefore()
    {
        QList<Offer> offers{offer(1, Side::Staff, 520'000, 14), offer(2, Side::Client, 490'000, 12), offer(3, Side::Staff, 510'000)};
        offers[1].expiresAt = now;
        const Negotiation negotiation(orderIn(OrderStatus::Negotiation), offers, now);
        QCOMPARE(negotiation.steps()[0].state, OfferState::Superseded);
        QVERIFY(!negotiation.steps()[0].change);
        QCOMPARE(negotiation.steps()[1].change->minor, -30'000);
        QCOMPARE(negotiation.steps()[1].change->days, std::optional(-2));
        QVERIFY(!negotiation.steps()[2].change->days);
        QCOMPARE(negotiation.gap()->minor, 10'000);
        QCOMPARE(negotiation.turn(), std::optional(Side::Client));
        QCOMPARE(negotiation.openFor(Side::Client)->offer.seq, 3);
        QVERIFY(!negotiation.openFor(Side::Staff));
    }

    void whoeverIsAnsweredHasTheTurn()
    {
        Offer declined = offer(1, Side::Staff, 520'000);
        declined.response = QStringLiteral("declined");
        QCOMPARE(Negotiation(orderIn(OrderStatus::Negotiation), {declined}, now).turn(), std::optional(Side::Staff));
        Offer expired = offer(1, Side::Client, 480'000);
        expired.expiresAt = now;
        const Negotiation late(orderIn(OrderStatus::Negotiation), {expired}, now);
        QCOMPARE(late.steps()[0].state, OfferState::Expired);
        QCOMPARE(late.turn(), std::optional(Side::Client));
        expired.expiresAt = now.plusMs(1);
        const Negotiation open(orderIn(OrderStatus::Negotiation), {expired}, now);
        QCOMPARE(open.turn(), std::optional(Side::Staff));
        QCOMPARE(open.changesAt(), std::optional(now.plusMs(1)));
        QCOMPARE(Negotiation(orderIn(OrderStatus::UnderReview), {}, now).turn(), std::optional(Side::Staff));
        QCOMPARE(Negotiation(orderIn(OrderStatus::AwaitingPayment), {}, now).turn(), std::optional(Side::Client));
        QVERIFY(!Negotiation(orderIn(OrderStatus::Completed), {}, now).turn());
    }

    void stagesTellWhatWasSkippedAndWhereItEnded()
    {
        const auto event = [](Id id, std::optional<OrderStatus> from, OrderStatus to) {
            OrderEvent made;
            made.id = id;
            made.at = now.plusSeconds(id);
            made.fromStatus = from;
            made.toStatus = to;
            return made;
        };
        const QList<OrderStage> direct = stagesOf(orderIn(OrderStatus::AwaitingPayment), {event(1, std::nullopt, OrderStatus::UnderReview), event(2, OrderStatus::UnderReview, OrderStatus::AwaitingPayment)});
        QCOMPARE(direct[1].state, OrderStage::State::Done);
        QCOMPARE(direct[1].at, std::optional(now.plusSeconds(2)));
        QCOMPARE(direct[2].state, OrderStage::State::Skipped);
        QCOMPARE(direct[3].state, OrderStage::State::Current);
        const QList<OrderStage> rejected = stagesOf(orderIn(OrderStatus::Rejected), {event(1, std::nullopt, OrderStatus::UnderReview), event(2, OrderStatus::UnderReview, OrderStatus::Negotiation),
                                                                                      event(3, OrderStatus::Negotiation, OrderStatus::Rejected)});
        QCOMPARE(rejected[2].state, OrderStage::State::Ended);
        QCOMPARE(rejected[2].at, std::optional(now.plusSeconds(3)));
        QCOMPARE(rejected[3].state, OrderStage::State::Ahead);
        QCOMPARE(stagesOf(orderIn(OrderStatus::Completed), {})[5].state, OrderStage::State::Done);
    }
};

QTEST_GUILESS_MAIN(TestNegotiation)
#include "tst_negotiation.moc"
