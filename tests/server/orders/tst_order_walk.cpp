// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/orders/order_shop.h"

#include <QRandomGenerator>
#include <QTest>

using namespace emesa;
using namespace emesa::test;

namespace {

const QList<QByteArray> everybody = {"alice", "bob", "boss", "floor", "sam", "watcher", "nobody"};

QJsonObject bodyFor(OrderAction action)
{
    switch (action) {
    case OrderAction::Reject: return {{QStringLiteral("rejection_reason"), QStringLiteral("no")}};
    case OrderAction::SendCounterOffer: return {{QStringLiteral("amount"), QStringLiteral("5500.00")}};
    case OrderAction::AssignMachine: return {{QStringLiteral("machine_id"), 2}};
    case OrderAction::PauseProduction:
    case OrderAction::Cancel: return {{QStringLiteral("reason"), QStringLiteral("no")}};
    default: return {};
    }
}

const char *endpointOf(OrderAction action)
{
    static constexpr std::array ids = {"orders.approve", "orders.reject", "orders.send_counter_offer", "orders.accept_counter_offer",
                                       "orders.decline_counter_offer", "orders.confirm_price", "orders.confirm_payment",
                                       "orders.assign_machine", "orders.start_production", "orders.complete", "orders.cancel",
                                       "orders.pause_production", "orders.resume_production"};
    return ids[size_t(action)];
}

/// What the tests believe about an order of alice's, independent of the server's code but for the table.
struct Model
{
    OrderStatus status = OrderStatus::UnderReview;
    std::optional<Side> latestOffer;
    bool isAnswered = false;
    bool hasMachine = false;
    bool isOnHold = false;

    [[nodiscard]] bool answerable(Side by) const { return latestOffer && !isAnswered && *latestOffer != by; }

    /// The answer's status code, and the state after it.
    int take(const Caller &caller, OrderAction action)
    {
        const bool isOwn = caller.userId == 1;
        const bool seesAll = caller.permissions.contains(QStringLiteral("order_view_all"));
        const api::Endpoint *endpoint = api::endpointById(endpointOf(action));
        if (!caller.permissions.contains(QLatin1String(endpoint->access.permission)))
            return 403;
        if (!isOwn && !seesAll)
            return 404;
        const ActionRule &rule = ruleOf(action);
        const bool asStaff = seesAll && rule.permission && caller.permissions.contains(QLatin1String(rule.permission));
        if (!asStaff && !(isOwn && rule.client))
            return 403;
        if (!isPossible(status, action) || !fitsHold(action, isOnHold))
            return 409;
        const Side side = isOwn ? Side::Client : Side::Staff;
        switch (action) {
        case OrderAction::Approve: status = OrderStatus::AwaitingPayment; return 200;
        case OrderAction::Reject: status = OrderStatus::Rejected; return 200;
        case OrderAction::SendCounterOffer:
            status = OrderStatus::Negotiation;
            latestOffer = side;
            isAnswered = false;
            return 201;
        case OrderAction::AcceptCounterOffer:
        case OrderAction::ConfirmPrice:
            if (!answerable(side))
                return 409;
            isAnswered = true;
            status = OrderStatus::AwaitingPayment;
            return 200;
        case OrderAction::DeclineCounterOffer:
            if (!answerable(side))
                return 409;
            isAnswered = true;
            return 200;
        case OrderAction::ConfirmPayment: status = OrderStatus::Accepted; return 200;
        case OrderAction::AssignMachine: hasMachine = true; return 200;
        case OrderAction::StartProduction:
            if (!hasMachine)
                return 409;
            status = OrderStatus::InProduction;
            return 200;
        case OrderAction::PauseProduction: isOnHold = true; return 200;
        case OrderAction::ResumeProduction: isOnHold = false; return 200;
        case OrderAction::Complete: status = OrderStatus::Completed; return 200;
        case OrderAction::Cancel: status = OrderStatus::Cancelled; return 200;
        }
        return 0;
    }
};

} // namespace

/// P11: the state machine moves only along documented arrows, for every state, action and role.
class TestOrderWalk : public QObject
{
    Q_OBJECT

private slots:
    void tableIsWhatTheApiSays()
    {
        using enum OrderStatus;
        const QSet<QPair<int, int>> documented = {
            {int(UnderReview), int(Negotiation)}, {int(UnderReview), int(AwaitingPayment)}, {int(UnderReview), int(Rejected)},
            {int(UnderReview), int(Cancelled)}, {int(Negotiation), int(AwaitingPayment)}, {int(Negotiation), int(Rejected)},
            {int(Negotiation), int(Cancelled)}, {int(AwaitingPayment), int(Accepted)}, {int(AwaitingPayment), int(Cancelled)},
            {int(Accepted), int(InProduction)}, {int(Accepted), int(Cancelled)}, {int(InProduction), int(Completed)}};
        QSet<QPair<int, int>> arrows;
        for (const Transition &arrow : transitions) {
            if (arrow.from != arrow.to)
                arrows.insert({int(arrow.from), int(arrow.to)});
        }
        QCOMPARE(arrows, documented);
        for (size_t i = 0; i < actionRules.size(); ++i)
            QCOMPARE(size_t(actionRules[i].action), i);
    }

    void P11_everyStateActionAndRole_data() { TestDatabase::addRows(); }
    void P11_everyStateActionAndRole()
    {
        QFETCH(storage::Dialect, dialect);
        OrderShop shop(dialect);
        Desk &desk = *shop.desk;
        for (size_t s = 0; s < schema::enumNames<OrderStatus>.size(); ++s) {
            const auto from = OrderStatus(s);
            Id id = desk.orderIn(from);
            for (size_t a = 0; a < actionRules.size(); ++a) {
                const auto action = OrderAction(a);
                const QByteArray name = schema::enumNames<OrderAction>[a];
                for (const QByteArray &who : everybody) {
                    Model model;
                    model.status = from;
                    model.hasMachine = from == OrderStatus::Accepted || from == OrderStatus::InProduction;
                    if (from == OrderStatus::Negotiation)
                        model.latestOffer = Side::Staff;
                    const Caller caller = shop.people.authenticate(who).value();
                    const int expected = model.take(caller, action);
                    const QStringList offered = order_rights::allowedActions(caller, from, who == "alice");

                    const QString before = desk.traceOf(id);
                    const Answer answer = desk.act(who, id, name, bodyFor(action));
                    const QByteArray where = QByteArray(schema::enumNames<OrderStatus>[s]) + ' ' + name + " by " + who + ": "
                        + answer.code().toLatin1();
                    QVERIFY2(answer.status == expected, QByteArray(where + ' ' + QByteArray::number(answer.status)).constData());
                    QVERIFY2(expected != 200 || offered.contains(QLatin1String(name)), where.constData());
                    if (answer.status < 300) {
                        QVERIFY2(desk.statusOf(id) == model.status, where.constData());
                        QVERIFY2(leadsTo(from, action, model.status), where.constData());
                        id = desk.orderIn(from); // the next one begins where this one did
                    } else {
                        QVERIFY2(desk.traceOf(id) == before, where.constData());
                    }
                }
            }
        }
        QVERIFY(Ledger::verify(desk.store().database()));
    }

    void P11_randomWalk()
    {
        const auto shop = OrderShop::inMemory();
        Desk &desk = *shop->desk;
        QRandomGenerator random(20'260'112);
        struct Walker
        {
            Id id;
            Model model;
        };
        QList<Walker> orders;
        QSet<int> reached;
        for (int step = 0; step < 10'000; ++step) {
            if (orders.size() < 6)
                orders.append(Walker{desk.newOrder(), Model{}});
            const qsizetype at = random.bounded(int(orders.size()));
            Walker &walker = orders[at];
            const auto action = OrderAction(random.bounded(int(actionRules.size())));
            const QByteArray who = everybody[random.bounded(int(everybody.size()))];
            const int expected = walker.model.take(shop->people.authenticate(who).value(), action);
            const Answer answer = desk.act(who, walker.id, schema::enumNames<OrderAction>[size_t(action)], bodyFor(action));
            QVERIFY2(answer.status == expected,
                     qPrintable(QStringLiteral("step %1: %2 by %3 answered %4 %5 instead of %6").arg(step)
                                    .arg(QString::fromLatin1(schema::enumNames<OrderAction>[size_t(action)]), QString::fromLatin1(who))
                                    .arg(answer.status).arg(answer.code()).arg(expected)));
            QCOMPARE(desk.statusOf(walker.id), walker.model.status);
            reached.insert(int(walker.model.status));
            if (isClosed(walker.model.status) && random.bounded(4) == 0)
                orders.removeAt(at);
        }
        QCOMPARE(reached.size(), qsizetype(schema::enumNames<OrderStatus>.size()));
        QCOMPARE(desk.count(storage::Sql("SELECT COUNT(*) FROM orders o WHERE o.status IN ('accepted', 'in_production', 'completed')"
                                         " AND NOT EXISTS (SELECT 1 FROM payments p WHERE p.order_id = o.id AND p.amount = o.agreed_price)")), 0);
        QCOMPARE(desk.count(storage::Sql("SELECT COUNT(*) FROM offer_responses r JOIN offers f ON f.id = r.offer_id WHERE r.made_by = f.made_by")), 0);
        QVERIFY(Ledger::verify(desk.store().database()));
    }
};

QTEST_GUILESS_MAIN(TestOrderWalk)
#include "tst_order_walk.moc"
