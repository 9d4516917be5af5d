// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/orders/order_shop.h"
#include "tests/support/together.h"

#include <QTest>

using namespace emesa;
using namespace emesa::test;
using storage::params;
using storage::Sql;

/// Several people at the same moment, on real connections.
class TestOrderRaces : public QObject
{
    Q_OBJECT

private slots:
    void case128_twoAdminsOneMachine_data() { TestDatabase::addRows(); }
    void case128_twoAdminsOneMachine() // R12, P7
    {
        QFETCH(storage::Dialect, dialect);
        OrderShop shop(dialect);
        static constexpr int admins = 8;
        for (int round = 0; round < 5; ++round) {
            QList<Id> orders;
            for (int i = 0; i < admins; ++i)
                orders += shop.desk->newOrder();
            const QString start = shop.clock.now().plusSeconds(round * 1'000'000).toString();
            const QString end = shop.clock.now().plusSeconds(round * 1'000'000 + 1000).toString();
            const int machine = round % 2 == 0 ? 1 : 5;
            const int capacity = machine == 1 ? 1 : 2;
            const auto answers = together(shop, admins, [&](Desk &desk, int i) {
                return desk.act("boss", orders[i], "assign_machine", {{QStringLiteral("machine_id"), machine}, {QStringLiteral("starts_at"), start}, {QStringLiteral("ends_at"), end}});
            });
            QCOMPARE(countOf(answers, 200), capacity);
            QCOMPARE(countOf(answers, 409), admins - capacity);
            QCOMPARE(shop.desk->count(Sql("SELECT COUNT(*) FROM machine_bookings WHERE starts_at = ?"), params(start)), capacity);
        }
        QVERIFY(Ledger::verify(shop.desk->store().database()));
    }

    void case129_P8_paidOnce_data() { TestDatabase::addRows(); }
    void case129_P8_paidOnce() // R13
    {
        QFETCH(storage::Dialect, dialect);
        OrderShop shop(dialect);
        static constexpr int tries = 12;
        for (int round = 0; round < 3; ++round) {
            const Id id = shop.desk->orderIn(OrderStatus::AwaitingPayment);
            // No keys, different keys, one key for all.
            const auto answers = together(shop, tries, [&](Desk &desk, int i) {
                const QByteArray key = round == 1 ? QByteArray::number(i) : QByteArray("same");
                return round == 0 ? desk.act("alice", id, "confirm_payment")
                                  : desk.act("alice", id, "confirm_payment", {}, {{"Idempotency-Key", '"' + key + '"'}});
            });
            QCOMPARE(shop.desk->count(Sql("SELECT COUNT(*) FROM payments WHERE order_id = ?"), params(id)), 1);
            QCOMPARE(shop.desk->count(Sql("SELECT COUNT(*) FROM order_events WHERE order_id = ? AND action = 'payment_confirmed'"), params(id)), 1);
            QCOMPARE(countOf(answers, 200) + countOf(answers, 409), tries);
            if (round < 2)
                QCOMPARE(countOf(answers, 200), 1);
            else
                QVERIFY(countOf(answers, 200) >= 1);
            QCOMPARE(shop.desk->statusOf(id), OrderStatus::Accepted);
        }
    }

    void case129_P9_acceptAgainstCounter_data() { TestDatabase::addRows(); }
    void case129_P9_acceptAgainstCounter()
    {
        QFETCH(storage::Dialect, dialect);
        OrderShop shop(dialect);
        static constexpr int rounds = 1000;
        struct Round
        {
            Id order = 0;
            qint64 offer = 0;
        };
        QList<Round> prepared;
        for (int i = 0; i < rounds; ++i) {
            Round round;
            round.order = shop.desk->newOrder();
            round.offer = shop.desk->act("boss", round.order, "send_counter_offer", {{QStringLiteral("amount"), QStringLiteral("6000.00")}}).number("offer_id");
            prepared += round;
        }
        // Both go through all rounds; a barrier before each makes them meet.
        QList<Answer> accepted(rounds), countered(rounds);
        Answer *const acceptedAt = accepted.data(), *const counteredAt = countered.data();
        std::barrier start(2);
        std::thread client([&] {
            const auto desk = shop.newDesk();
            for (int i = 0; i < rounds; ++i) {
                start.arrive_and_wait();
                acceptedAt[i] = desk->act("alice", prepared.at(i).order, "accept_counter_offer", {{QStringLiteral("offer_id"), prepared.at(i).offer}});
            }
        });
        std::thread staff([&] {
            const auto desk = shop.newDesk();
            for (int i = 0; i < rounds; ++i) {
                start.arrive_and_wait();
                counteredAt[i] = desk->act("boss", prepared.at(i).order, "send_counter_offer", {{QStringLiteral("amount"), QStringLiteral("7000.00")}});
            }
        });
        client.join();
        staff.join();
        for (int i = 0; i < rounds; ++i) {
            const Answer &accept = accepted[i], &counter = countered[i];
            if (accept.status == 200) {
                QCOMPARE(accept.text("agreed_price"), QStringLiteral("6000.00"));
                QCOMPARE(counter.status, 409);
            } else {
                QCOMPARE(accept.code(), QStringLiteral("offer_not_latest"));
                QCOMPARE(counter.status, 201);
            }
        }
        QCOMPARE(shop.desk->count(Sql("SELECT COUNT(*) FROM orders WHERE agreed_price IS NOT NULL AND agreed_price <> 600000")), 0);
        QCOMPARE(shop.desk->count(Sql("SELECT COUNT(*) FROM orders WHERE agreed_price IS NOT NULL AND status <> 'awaiting_payment'")), 0);
    }

    void case123_messagesFromManyHaveNoGaps_data() { TestDatabase::addRows(); }
    void case123_messagesFromManyHaveNoGaps() // P38
    {
        QFETCH(storage::Dialect, dialect);
        OrderShop shop(dialect);
        const Id id = shop.desk->newOrder();
        static constexpr int writers = 6, each = 10;
        const QByteArray path = "/api/orders/" + QByteArray::number(id) + "/messages/";
        together(shop, writers, [&](Desk &desk, int i) {
            Answer last;
            for (int n = 0; n < each; ++n) {
                // Every message is sent twice, as after a lost answer.
                const QJsonObject body = {{QStringLiteral("message"), QStringLiteral("m")}, {QStringLiteral("client_id"), QStringLiteral("%1-%2").arg(i).arg(n)}};
                for (int again = 0; again < 2; ++again) {
                    do {
                        last = desk.post(i % 2 ? "alice" : "boss", path, body);
                    } while (last.status == 503);
                }
            }
            return last;
        });
        const QJsonArray all = shop.desk->get("alice", path).array();
        QCOMPARE(all.size(), writers * each);
        for (int i = 0; i < all.size(); ++i)
            QCOMPARE(all[i].toObject().value(QLatin1String("seq")).toInt(), i + 1);
    }
};

QTEST_GUILESS_MAIN(TestOrderRaces)
#include "tst_order_races.moc"
