// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/booking_repository.h"
#include "tests/server/orders/order_shop.h"

#include <QTest>

#include <map>

using namespace emesa;
using namespace emesa::test;
using storage::params;
using storage::Sql;

namespace {

QByteArray pathOf(Id order)
{
    return "/api/orders/" + QByteArray::number(order) + '/';
}

QJsonObject with(const char *name, const QJsonValue &value)
{
    return {{QLatin1String(name), value}};
}

QJsonObject amount(const char *text)
{
    return with("amount", QString::fromLatin1(text));
}

} // namespace

/// What may be done to an order, by whom, with what values. Every test runs on both databases.
class TestOrderRules : public QObject
{
    Q_OBJECT

private:
    std::map<storage::Dialect, std::unique_ptr<OrderShop>> m_shops;
    OrderShop *m_shop = nullptr;
    Desk &desk() { return *m_shop->desk; }
    qint64 payments(Id order) { return desk().count(Sql("SELECT COUNT(*) FROM payments WHERE order_id = ?"), params(order)); }
    qint64 bookings(Id order) { return desk().count(Sql("SELECT COUNT(*) FROM machine_bookings WHERE order_id = ?"), params(order)); }
    qint64 audits(const char *event)
    {
        return desk().count(Sql("SELECT COUNT(*) FROM audit_log WHERE event_type = ?"), params(QString::fromLatin1(event)));
    }
    qint64 notified(Id user, const char *topic)
    {
        return desk().count(Sql("SELECT COUNT(*) FROM notifications WHERE user_id = ? AND topic = ?"), params(user, QString::fromLatin1(topic)));
    }

private slots:
    void init()
    {
        // Rows of data functions carry the database in their name: "SQLite …", "MariaDB …".
        const bool isMaria = QByteArrayView(QTest::currentDataTag() ? QTest::currentDataTag() : "").startsWith("MariaDB");
        const auto dialect = isMaria ? storage::Dialect::MySql : storage::Dialect::Sqlite;
        auto &shop = m_shops[dialect];
        if (shop)
            shop->clear();
        else
            shop = std::make_unique<OrderShop>(dialect);
        m_shop = shop.get();
    }
    void cleanupTestCase() { m_shops.clear(); }

    void createdOrderIsComplete_data() { TestDatabase::addRows(); }
    void createdOrderIsComplete()
    {
        const Answer made = desk().post("alice", "/api/orders/", orderBody());
        QCOMPARE(made.status, 201);
        QCOMPARE(made.headers.value("Location"), pathOf(made.number("id")));
        const Answer seen = desk().get("alice", pathOf(made.number("id")));
        QCOMPARE(seen.object(), made.object());
        QCOMPARE(seen.text("status"), QStringLiteral("under_review"));
        QCOMPARE(seen.text("client_name"), QStringLiteral("alice"));
        QCOMPARE(seen.text("client_company"), QStringLiteral("alice Ltd"));
        QCOMPARE(seen.text("target_price"), QStringLiteral("5000.00"));
        QCOMPARE(seen.text("currency"), QStringLiteral("INR"));
        QCOMPARE(seen.text("step_file_url"), QString(QStringLiteral("http://shop.example/media/") + seen.text("step_file")));
        QVERIFY(seen.object().value(QLatin1String("d2_draft_design_url")).isNull());
        QCOMPARE(seen.object().value(QLatin1String("allowed_actions")).toArray(),
                 (QJsonArray{QStringLiteral("send_counter_offer"), QStringLiteral("cancel_order")}));
        QVERIFY(!seen.object().contains(QLatin1String("admin_notes")));
        QVERIFY(!seen.object().contains(QLatin1String("actual_cost")));

        const QJsonObject forStaff = desk().get("boss", pathOf(made.number("id"))).object();
        QStringList expected;
        schema::forEachField<Order>([&](const auto &field) { expected += QString::fromLatin1(field.name); });
        expected.sort();
        QCOMPARE(forStaff.keys(), expected);
        // A list shows the same object.
        QCOMPARE(desk().get("boss", "/api/orders/").array().at(0).toObject(), forStaff);
        QCOMPARE(desk().get("alice", "/api/orders/").array().at(0).toObject(), seen.object());
        QCOMPARE(audits("order.created"), 1);
        QCOMPARE(notified(3, "order.created"), 1);
    }

    void createNeedsAFile_data() { TestDatabase::addRows(); }
    void createNeedsAFile()
    {
        QJsonObject body = orderBody();
        body.remove(QStringLiteral("step_file"));
        Answer answer = desk().post("alice", "/api/orders/", body);
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.fields(), QStringList{QStringLiteral("step_file")});
        body.insert(QStringLiteral("d2_draft_design"), QStringLiteral("missing"));
        answer = desk().post("alice", "/api/orders/", body);
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.fields(), QStringList{QStringLiteral("d2_draft_design")});
        QCOMPARE(desk().count(Sql("SELECT COUNT(*) FROM orders")), 0);
        body.insert(QStringLiteral("d2_draft_design"), QStringLiteral("upload-2"));
        QCOMPARE(desk().post("alice", "/api/orders/", body).status, 201);
        body.insert(QStringLiteral("currency"), QStringLiteral("XXX"));
        QCOMPARE(desk().post("alice", "/api/orders/", body).fields(), QStringList{QStringLiteral("currency")});
        QCOMPARE(desk().post("boss", "/api/orders/", orderBody()).status, 201);
        QCOMPARE(desk().post("floor", "/api/orders/", orderBody()).status, 403);
    }

    void createFromForm_data() { TestDatabase::addRows(); }
    void createFromForm()
    {
        const auto form = [](const QList<QPair<QByteArray, QByteArray>> &texts, bool withFile) {
            QByteArray body;
            for (const auto &[name, value] : texts)
                body += "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
            if (withFile)
                body += "--b\r\nContent-Disposition: form-data; name=\"step_file\"; filename=\"p.step\"\r\n"
                        "Content-Type: model/step\r\n\r\nISO-10303-21;\r\n";
            return QByteArray(body + "--b--\r\n");
        };
        const http::Headers type = {{"Content-Type", "multipart/form-data; boundary=b"}};
        QList<QPair<QByteArray, QByteArray>> texts = {{"part_id", "P-1"}, {"product_description", "Plate"}, {"quantity", "12"},
            {"material_thickness", "3"}, {"material_type", "Steel"}, {"material_grade", "SS 304"}, {"surface_treatment", "none"},
            {"packing_standard", "box"}, {"target_price", ""}};
        Answer answer = desk().ask("alice", api::Method::Post, "/api/orders/", form(texts, true), type);
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.number("quantity"), 12);
        QVERIFY(answer.object().value(QLatin1String("target_price")).isNull());
        QVERIFY(answer.text("step_file").endsWith(QLatin1String("p.step")));
        answer = desk().ask("alice", api::Method::Post, "/api/orders/", form(texts, false), type);
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.fields(), QStringList{QStringLiteral("step_file")});
        texts[2].second = "1.5";
        texts.append(qMakePair(QByteArray("status"), QByteArray("accepted")));
        answer = desk().ask("alice", api::Method::Post, "/api/orders/", form(texts, true), type);
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.fields(), (QStringList{QStringLiteral("quantity"), QStringLiteral("status")}));
    }

    void case072_foreignOrderIsNotFound_data() { TestDatabase::addRows(); }
    void case072_foreignOrderIsNotFound() // R3, P17
    {
        const Id id = desk().newOrder();
        for (const QByteArray &who : {QByteArray("bob"), QByteArray("sam")}) {
            QCOMPARE(desk().get(who, pathOf(id)).status, 404);
            QCOMPARE(desk().get(who, pathOf(id) + "messages/").status, 404);
            QCOMPARE(desk().get(who, pathOf(id) + "history/").status, 404);
            QCOMPARE(desk().get(who, "/api/orders/").array().size(), 0);
        }
        QCOMPARE(desk().patch("bob", pathOf(id), with("quantity", 1)).status, 404);
        QCOMPARE(desk().remove("bob", pathOf(id)).status, 404);
        QCOMPARE(desk().act("bob", id, "cancel_order", with("reason", QStringLiteral("x"))).status, 404);
        QCOMPARE(desk().act("bob", id, "confirm_payment").status, 404);
        // A supplier sees the orders on its machines, and only those.
        QCOMPARE(desk().act("boss", id, "assign_machine", with("machine_id", 1)).status, 200);
        QCOMPARE(desk().get("sam", pathOf(id)).status, 200);
        QCOMPARE(desk().get("sam", "/api/orders/").array().size(), 1);
        QCOMPARE(desk().get("sam", "/api/orders/?page_size=5").number("total"), 1);
        QCOMPARE(desk().act("boss", id, "assign_machine", with("machine_id", 2)).status, 200);
        QCOMPARE(desk().get("sam", pathOf(id)).status, 404);
    }

    void case073_messageToForeignOrder_data() { TestDatabase::addRows(); }
    void case073_messageToForeignOrder() // R3
    {
        const Id id = desk().newOrder();
        QCOMPARE(desk().post("bob", pathOf(id) + "messages/", with("message", QStringLiteral("hi"))).status, 404);
        QCOMPARE(desk().count(Sql("SELECT COUNT(*) FROM messages")), 0);
    }

    void case075_clientPatchesWhatIsNotHis_data() { TestDatabase::addRows(); }
    void case075_clientPatchesWhatIsNotHis() // R5, P18
    {
        const Id id = desk().newOrder();
        const QString before = desk().traceOf(id);
        const QJsonObject specification = schema::toJson(OrderSpecification{});
        schema::forEachField<Order>([&](const auto &field) {
            const QString name = QString::fromLatin1(field.name);
            if (specification.contains(name))
                return;
            for (const QJsonValue &value : {QJsonValue(1), QJsonValue(QStringLiteral("1.00")), QJsonValue(true), QJsonValue()}) {
                const Answer answer = desk().patch("alice", pathOf(id), {{name, value}});
                QVERIFY2(answer.status == 422 && answer.fields() == QStringList{name}, field.name);
            }
        });
        for (const char *column : {"client_id", "machine_id", "agreed_offer_id", "good_quantity", "message_seq", "offer_seq", "deleted_at",
                                   "updated_at", "role"})
            QCOMPARE(desk().patch("alice", pathOf(id), with(column, 1)).status, 422);
        // One forbidden field spoils the rest.
        QCOMPARE(desk().patch("alice", pathOf(id), {{QStringLiteral("quantity"), 7}, {QStringLiteral("status"), QStringLiteral("accepted")}}).status, 422);
        QCOMPARE(desk().traceOf(id), before);
    }

    /// Whose turn it is follows from the status, and in a negotiation from who spoke last.
    void whoseTurnItIs_data() { TestDatabase::addRows(); }
    void whoseTurnItIs()
    {
        const auto turn = [&](Id id) { return desk().get("boss", pathOf(id)).text("turn"); };
        const QString client = QStringLiteral("client"), staff = QStringLiteral("staff"), nobody = QStringLiteral("nobody");
        const QJsonObject offer{{QStringLiteral("amount"), QStringLiteral("5500.00")}};
        const Id id = desk().newOrder();
        QCOMPARE(turn(id), staff);
        QCOMPARE(desk().act("boss", id, "send_counter_offer", offer).status, 201);
        QCOMPARE(turn(id), client);
        QCOMPARE(desk().act("alice", id, "send_counter_offer", offer).status, 201);
        QCOMPARE(turn(id), staff);
        QCOMPARE(desk().act("boss", id, "send_counter_offer", offer).status, 201);
        QCOMPARE(desk().act("alice", id, "decline_counter_offer").status, 200);
        QCOMPARE(turn(id), staff);
        QCOMPARE(desk().act("boss", id, "send_counter_offer", offer).status, 201);
        QCOMPARE(desk().act("alice", id, "accept_counter_offer").status, 200);
        QCOMPARE(turn(id), client);
        QCOMPARE(desk().act("alice", id, "confirm_payment").status, 200);
        QCOMPARE(turn(id), staff);
        QCOMPARE(turn(desk().orderIn(OrderStatus::Completed)), nobody);
        QCOMPARE(turn(desk().orderIn(OrderStatus::Rejected)), nobody);
    }

    void P18_staffPatchesWhatIsListed_data() { TestDatabase::addRows(); }
    void P18_staffPatchesWhatIsListed()
    {
        const Id id = desk().newOrder();
        const QString before = desk().traceOf(id);
        const QJsonObject allowed = schema::toJson(OrderStaffPatch{});
        schema::forEachField<Order>([&](const auto &field) {
            const QString name = QString::fromLatin1(field.name);
            if (allowed.contains(name))
                return;
            const Answer answer = desk().patch("boss", pathOf(id), {{name, 1}});
            QVERIFY2(answer.status == 422 && answer.fields() == QStringList{name}, field.name);
        });
        QCOMPARE(desk().traceOf(id), before);
        const Answer answer = desk().patch("boss", pathOf(id), {{QStringLiteral("admin_notes"), QStringLiteral("check")},
                                                                  {QStringLiteral("price_estimate"), QStringLiteral("4800.00")},
                                                                  {QStringLiteral("expected_completion_date"), QStringLiteral("2026-02-01")},
                                                                  {QStringLiteral("machine"), 1}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.text("admin_notes"), QStringLiteral("check"));
        QCOMPARE(answer.text("machine_name"), QStringLiteral("Laser 1"));
        QCOMPARE(answer.number("version"), 2);
        QCOMPARE(bookings(id), 1);
        QCOMPARE(desk().patch("boss", pathOf(id), {{QStringLiteral("machine"), QJsonValue()}}).status, 200);
        QCOMPARE(bookings(id), 0);
        // Machines by PATCH follow the rule of bookings.
        const Id other = desk().newOrder();
        QCOMPARE(desk().act("boss", other, "assign_machine", with("machine_id", 1)).status, 200);
        QCOMPARE(desk().patch("boss", pathOf(id), with("machine", 1)).code(), QStringLiteral("machine_busy"));
        QCOMPARE(desk().patch("watcher", pathOf(id), with("admin_notes", QStringLiteral("x"))).status, 403);
        QCOMPARE(desk().patch("sam", pathOf(other), with("quantity", 1)).status, 403);
    }

    void clientChangesHisSpecification_data() { TestDatabase::addRows(); }
    void clientChangesHisSpecification()
    {
        const Id id = desk().newOrder();
        Answer answer = desk().patch("alice", pathOf(id), {{QStringLiteral("quantity"), 7}, {QStringLiteral("target_price"), QJsonValue()}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.number("quantity"), 7);
        QVERIFY(answer.object().value(QLatin1String("target_price")).isNull());
        QCOMPARE(answer.number("version"), 2);
        QCOMPARE(desk().patch("alice", pathOf(id), with("quantity", 7)).number("version"), 2);
        const QJsonObject last = desk().get("alice", pathOf(id) + "history/").array().last().toObject();
        QCOMPARE(last.value(QLatin1String("action")).toString(), QStringLiteral("updated"));
        QCOMPARE(last.value(QLatin1String("changed_fields")).toArray(), (QJsonArray{QStringLiteral("quantity"), QStringLiteral("target_price")}));
        QCOMPARE(desk().act("boss", id, "send_counter_offer", amount("6000.00")).status, 201);
        QCOMPARE(desk().patch("alice", pathOf(id), with("quantity", 8)).status, 409);
    }

    void case076_clientCreatesWithStaffFields_data() { TestDatabase::addRows(); }
    void case076_clientCreatesWithStaffFields() // R6
    {
        for (const char *name : {"price_estimate", "actual_cost", "machine", "admin_notes", "rejection_reason", "status", "client", "id",
                                 "agreed_price", "payment_confirmed", "version", "date_accepted"}) {
            QJsonObject body = orderBody();
            body.insert(QLatin1String(name), QStringLiteral("5.00"));
            const Answer answer = desk().post("alice", "/api/orders/", body);
            QCOMPARE(answer.status, 422);
            QCOMPARE(answer.fields(), QStringList{QLatin1String(name)});
        }
        QCOMPARE(desk().count(Sql("SELECT COUNT(*) FROM orders")), 0);
    }

    void case077_clientTakesStaffActions_data() { TestDatabase::addRows(); }
    void case077_clientTakesStaffActions()
    {
        const Id id = desk().newOrder();
        const qint64 denied = audits("access.denied");
        for (const char *action : {"approve_order", "reject_order", "assign_machine", "start_production", "complete_order"})
            QCOMPARE(desk().act("alice", id, action).status, 403);
        QCOMPARE(audits("access.denied"), denied + 5);
        // Refused by the order's own rule, behind the endpoint's permission: audited as well.
        QCOMPARE(desk().act("boss", id, "confirm_payment").status, 403);
        QCOMPARE(desk().act("watcher", id, "send_counter_offer", amount("1.00")).status, 403);
        QCOMPARE(audits("access.denied"), denied + 7);
    }

    void case078_confirmPriceUnderReview_data() { TestDatabase::addRows(); }
    void case078_confirmPriceUnderReview() // R8
    {
        const Id id = desk().newOrder();
        QCOMPARE(desk().act("alice", id, "confirm_price").status, 409);
        QCOMPARE(desk().statusOf(id), OrderStatus::UnderReview);
        QCOMPARE(desk().act("boss", id, "send_counter_offer", amount("6000.00")).status, 201);
        const Answer answer = desk().act("alice", id, "confirm_price");
        QCOMPARE(answer.text("status"), QStringLiteral("awaiting_payment"));
        QCOMPARE(answer.text("agreed_price"), QStringLiteral("6000.00"));
        QVERIFY(!answer.object().value(QLatin1String("payment_confirmed")).toBool());
    }

    void case079_P10_nobodyAcceptsHisOwnOffer_data() { TestDatabase::addRows(); }
    void case079_P10_nobodyAcceptsHisOwnOffer() // R9
    {
        const Id id = desk().newOrder();
        const Answer offer = desk().act("alice", id, "send_counter_offer", amount("0.01"));
        QCOMPARE(offer.status, 201);
        QCOMPARE(offer.text("type"), QStringLiteral("counter_offer"));
        const QJsonObject named = {{QStringLiteral("offer_id"), offer.number("offer_id")}};
        for (const QByteArray &action : {QByteArray("accept_counter_offer"), QByteArray("confirm_price")}) {
            QCOMPARE(desk().act("alice", id, action).code(), QStringLiteral("own_offer"));
            QCOMPARE(desk().act("alice", id, action, named).code(), QStringLiteral("own_offer"));
        }
        QCOMPARE(desk().act("alice", id, "decline_counter_offer").code(), QStringLiteral("own_offer"));
        QCOMPARE(desk().act("boss", id, "send_counter_offer", amount("4000.00")).status, 201);
        QCOMPARE(desk().act("boss", id, "accept_counter_offer").code(), QStringLiteral("own_offer"));
        QCOMPARE(desk().act("alice", id, "accept_counter_offer", named).code(), QStringLiteral("own_offer"));
        QCOMPARE(desk().statusOf(id), OrderStatus::Negotiation);
        QCOMPARE(desk().count(Sql("SELECT COUNT(*) FROM offer_responses")), 0);
        // Staff rights do not help the one who placed the order.
        const Id own = desk().newOrder({}, "boss");
        QCOMPARE(desk().act("boss", own, "send_counter_offer", amount("1.00")).status, 201);
        QCOMPARE(desk().act("boss", own, "accept_counter_offer").code(), QStringLiteral("own_offer"));
    }

    void offersAreAnsweredOnceAndInTime_data() { TestDatabase::addRows(); }
    void offersAreAnsweredOnceAndInTime()
    {
        const Id id = desk().newOrder();
        QCOMPARE(desk().act("boss", id, "send_counter_offer", {{QStringLiteral("amount"), QStringLiteral("1.00")}, {QStringLiteral("expires_at"), QStringLiteral("2020-01-01T00:00:00Z")}}).fields(),
                 QStringList{QStringLiteral("expires_at")});
        const Answer first = desk().act("boss", id, "send_counter_offer", amount("6000.00"));
        QCOMPARE(desk().act("alice", id, "decline_counter_offer", with("message", QStringLiteral("too dear"))).status, 200);
        QCOMPARE(desk().act("alice", id, "accept_counter_offer").code(), QStringLiteral("offer_answered"));
        QCOMPARE(desk().act("alice", id, "decline_counter_offer").code(), QStringLiteral("offer_answered"));
        QCOMPARE(desk().statusOf(id), OrderStatus::Negotiation);

        QJsonObject soon = amount("5500.00");
        soon.insert(QStringLiteral("expires_at"), m_shop->clock.now().plusSeconds(60).toString());
        const Answer second = desk().act("boss", id, "send_counter_offer", soon);
        QCOMPARE(second.status, 201);
        const Answer stale = desk().act("alice", id, "accept_counter_offer", with("offer_id", first.number("offer_id")));
        QCOMPARE(stale.code(), QStringLiteral("offer_not_latest"));
        QCOMPARE(stale.number("latest_offer_id"), second.number("offer_id"));
        m_shop->clock.advance(std::chrono::seconds(61));
        QCOMPARE(desk().act("alice", id, "accept_counter_offer").code(), QStringLiteral("offer_expired"));

        // The other side's older offer does not come back to life behind one's own newer offer.
        QCOMPARE(desk().act("boss", id, "send_counter_offer", amount("5400.00")).status, 201);
        QCOMPARE(desk().act("alice", id, "send_counter_offer", amount("5200.00")).status, 201);
        QCOMPARE(desk().act("alice", id, "accept_counter_offer").code(), QStringLiteral("own_offer"));
        const Answer agreed = desk().act("boss", id, "accept_counter_offer");
        QCOMPARE(agreed.text("agreed_price"), QStringLiteral("5200.00"));
        QCOMPARE(agreed.text("status"), QStringLiteral("awaiting_payment"));
        QCOMPARE(notified(1, "order.counter_offer_accepted"), 1);
        QCOMPARE(notified(3, "order.counter_offer_accepted"), 0);
    }

    void case080_paymentWithoutAgreement_data() { TestDatabase::addRows(); }
    void case080_paymentWithoutAgreement()
    {
        const Id id = desk().newOrder();
        QCOMPARE(desk().act("alice", id, "confirm_payment").status, 409);
        QCOMPARE(desk().act("boss", id, "send_counter_offer", amount("6000.00")).status, 201);
        QCOMPARE(desk().act("alice", id, "confirm_payment").status, 409);
        QCOMPARE(payments(id), 0);
    }

    void case081_completedOrderStaysSo_data() { TestDatabase::addRows(); }
    void case081_completedOrderStaysSo() // R10
    {
        const Id id = desk().orderIn(OrderStatus::Completed);
        const QString before = desk().traceOf(id);
        QCOMPARE(desk().act("boss", id, "approve_order").status, 409);
        QCOMPARE(desk().act("boss", id, "reject_order", with("rejection_reason", QStringLiteral("x"))).status, 409);
        QCOMPARE(desk().traceOf(id), before);
    }

    void approvalNeedsAPrice_data() { TestDatabase::addRows(); }
    void approvalNeedsAPrice() // R10
    {
        const Id id = desk().newOrder({{QStringLiteral("target_price"), QJsonValue()}});
        QCOMPARE(desk().act("boss", id, "approve_order").code(), QStringLiteral("price_unknown"));
        const Answer countered = desk().act("boss", id, "approve_order", with("price_estimate", QStringLiteral("4100.00")));
        QCOMPARE(countered.text("status"), QStringLiteral("negotiation"));
        QVERIFY(countered.object().value(QLatin1String("agreed_price")).isNull());
        QCOMPARE(desk().act("alice", id, "accept_counter_offer").text("agreed_price"), QStringLiteral("4100.00"));

        const Id same = desk().newOrder();
        const Answer approved = desk().act("boss", same, "approve_order", {{QStringLiteral("price_estimate"), QStringLiteral("5000.00")},
                                                                            {QStringLiteral("expected_date"), QStringLiteral("2026-03-01")},
                                                                            {QStringLiteral("machine_id"), 1},
                                                                            {QStringLiteral("admin_notes"), QStringLiteral("easy")}});
        QCOMPARE(approved.text("status"), QStringLiteral("awaiting_payment"));
        QCOMPARE(approved.text("agreed_price"), QStringLiteral("5000.00"));
        QCOMPARE(approved.text("expected_completion_date"), QStringLiteral("2026-03-01"));
        QCOMPARE(approved.text("machine_name"), QStringLiteral("Laser 1"));
        QCOMPARE(approved.text("admin_notes"), QStringLiteral("easy"));
        QCOMPARE(bookings(same), 1);
        QCOMPARE(desk().act("boss", desk().newOrder(), "approve_order", {{QStringLiteral("expected_date"), QStringLiteral("2026-03-01")},
                                                                          {QStringLiteral("expected_completion_date"), QStringLiteral("2026-03-02")}}).status, 422);
        // A busy machine leaves the order as it was.
        const Id third = desk().newOrder();
        const QString before = desk().traceOf(third);
        QCOMPARE(desk().act("boss", third, "approve_order", with("machine_id", 1)).code(), QStringLiteral("machine_busy"));
        QCOMPARE(desk().traceOf(third), before);
    }

    void case082_startNeedsMachineAndMoney_data() { TestDatabase::addRows(); }
    void case082_startNeedsMachineAndMoney()
    {
        const Id id = desk().orderIn(OrderStatus::AwaitingPayment);
        QCOMPARE(desk().act("floor", id, "start_production").status, 409);
        QCOMPARE(desk().act("alice", id, "confirm_payment").status, 200);
        QCOMPARE(desk().act("floor", id, "start_production").code(), QStringLiteral("no_machine"));
        QCOMPARE(desk().act("boss", id, "assign_machine", with("machine_id", 1)).status, 200);
        desk().files.released = 0;
        QCOMPARE(desk().act("floor", id, "start_production").text("status"), QStringLiteral("in_production"));
        QCOMPARE(desk().files.released, 1);
        QCOMPARE(bookings(id), 1);
        const Answer done = desk().act("floor", id, "complete_order", {{QStringLiteral("actual_cost"), QStringLiteral("3900.50")},
                                                                        {QStringLiteral("good_quantity"), 24}, {QStringLiteral("scrap_quantity"), 1}});
        QCOMPARE(done.text("status"), QStringLiteral("completed"));
        QCOMPARE(done.text("actual_cost"), QStringLiteral("3900.50"));
        QCOMPARE(bookings(id), 0);
        QCOMPARE(desk().count(Sql("SELECT good_quantity * 100 + scrap_quantity FROM orders WHERE id = ?"), params(id)), 2401);
    }

    void case083_deleteBeforeProductionOnly_data() { TestDatabase::addRows(); }
    void case083_deleteBeforeProductionOnly() // R7
    {
        for (const OrderStatus status : {OrderStatus::InProduction, OrderStatus::Completed, OrderStatus::Rejected, OrderStatus::Cancelled}) {
            const Id id = desk().orderIn(status);
            QCOMPARE(desk().remove("alice", pathOf(id)).status, 409);
            QCOMPARE(desk().remove("boss", pathOf(id)).status, 409);
            QCOMPARE(desk().get("alice", pathOf(id)).status, 200);
        }
        const Id id = desk().orderIn(OrderStatus::Accepted);
        const qint64 events = desk().count(Sql("SELECT COUNT(*) FROM order_events WHERE order_id = ?"), params(id));
        QCOMPARE(desk().remove("watcher", pathOf(id)).status, 403);
        QCOMPARE(desk().remove("alice", pathOf(id)).status, 204);
        QCOMPARE(desk().get("alice", pathOf(id)).status, 404);
        QCOMPARE(desk().get("boss", pathOf(id)).status, 404);
        QCOMPARE(desk().remove("alice", pathOf(id)).status, 404);
        QCOMPARE(desk().act("boss", id, "assign_machine", with("machine_id", 1)).status, 404);
        QCOMPARE(bookings(id), 0);
        QCOMPARE(desk().count(Sql("SELECT COUNT(*) FROM order_events WHERE order_id = ?"), params(id)), events + 1);
        QCOMPARE(audits("order.deleted"), 1);
        const QJsonArray seen = desk().get("boss", "/api/orders/").array();
        for (const QJsonValue &order : seen)
            QVERIFY(order.toObject().value(QLatin1String("id")).toInteger() != id);
    }

    void case084_amounts_data() // R11
    {
        QTest::addColumn<QJsonValue>("value");
        const QList<QPair<const char *, QJsonValue>> values = {
            {"negative", QStringLiteral("-1.00")}, {"zero", QStringLiteral("0.00")}, {"NaN", QStringLiteral("NaN")},
            {"exponent", QStringLiteral("1e3")}, {"three decimals", QStringLiteral("0.001")}, {"too large", QStringLiteral("99999999999")},
            {"nine digits", QStringLiteral("100000000.00")}, {"other digits", QStringLiteral("१२.००")}, {"comma", QStringLiteral("1,50")},
            {"number", 0.1}, {"whole number", 5}, {"empty", QStringLiteral("")}, {"spaces", QStringLiteral(" 1.00")},
            {"plus", QStringLiteral("+1.00")}, {"null", QJsonValue()}, {"list", QJsonArray{}}};
        for (const auto &[name, value] : values) {
            for (const auto dialect : TestDatabase::dialects())
                QTest::addRow("%s 84 %s", dialect == storage::Dialect::Sqlite ? "SQLite" : "MariaDB", name) << value;
        }
    }
    void case084_amounts()
    {
        QFETCH(QJsonValue, value);
        const Id id = desk().newOrder();
        const QString before = desk().traceOf(id);
        QCOMPARE(desk().act("alice", id, "send_counter_offer", with("amount", value)).status, 422);
        if (!value.isNull()) {
            QCOMPARE(desk().patch("alice", pathOf(id), with("target_price", value)).status, 422);
            QCOMPARE(desk().patch("boss", pathOf(id), with("price_estimate", value)).status, 422);
            QCOMPARE(desk().act("boss", id, "approve_order", with("price_estimate", value)).status, 422);
        }
        QCOMPARE(desk().traceOf(id), before);
    }

    void case085_quantities_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char *value : {"-1", "0", "2147483648", "9223372036854775808", "1.5", "\"1\"", "null", "true"}) {
            for (const auto dialect : TestDatabase::dialects())
                QTest::addRow("%s 85 %s", dialect == storage::Dialect::Sqlite ? "SQLite" : "MariaDB", value) << QByteArray(value);
        }
    }
    void case085_quantities()
    {
        QFETCH(QByteArray, value);
        const Id id = desk().newOrder();
        const Answer answer = desk().ask("alice", api::Method::Patch, pathOf(id), "{\"quantity\":" + value + "}");
        // 2^63 is no number this API knows at all: refused by the reader.
        QCOMPARE(answer.status, value.size() == 19 ? 400 : 422);
        QCOMPARE(desk().get("alice", pathOf(id)).number("quantity"), 25);
    }

    void case086_dates_data()
    {
        QTest::addColumn<QString>("value");
        for (const char *value : {"0000-00-00", "9999-12-31", "2026-01-11", "2026-02-30", "2026-02-01T00:00:00Z", "2026-02-01+01:00", "1.2.2026", ""}) {
            for (const auto dialect : TestDatabase::dialects())
                QTest::addRow("%s 86 %s", dialect == storage::Dialect::Sqlite ? "SQLite" : "MariaDB", value) << QString::fromLatin1(value);
        }
    }
    void case086_dates()
    {
        QFETCH(QString, value);
        const Id id = desk().newOrder();
        QCOMPARE(desk().patch("boss", pathOf(id), with("expected_completion_date", value)).status, 422);
        QCOMPARE(desk().act("boss", id, "approve_order", with("expected_date", value)).status, 422);
        QCOMPARE(desk().patch("boss", pathOf(id), with("expected_completion_date", QStringLiteral("2026-01-12"))).status, 200);
        if (!Timestamp::fromString(value))
            QCOMPARE(desk().act("boss", id, "assign_machine", {{QStringLiteral("machine_id"), 1}, {QStringLiteral("starts_at"), value}}).status, 422);
    }

    void case087_shapesOfBodies_data() { TestDatabase::addRows(); }
    void case087_shapesOfBodies()
    {
        const Id id = desk().newOrder();
        const QString before = desk().traceOf(id);
        const auto act = [&](const QByteArray &action, const QByteArray &body) {
            return desk().ask("boss", api::Method::Post, pathOf(id) + action + '/', body).status;
        };
        QCOMPARE(act("reject_order", "{}"), 422);
        QCOMPARE(act("reject_order", "{\"rejection_reason\":null}"), 422);
        QCOMPARE(act("reject_order", "{\"rejection_reason\":\"  \"}"), 422);
        QCOMPARE(act("reject_order", "{\"rejection_reason\":5}"), 422);
        QCOMPARE(act("reject_order", "{\"rejection_reason\":\"x\",\"more\":1}"), 422);
        QCOMPARE(act("reject_order", "{\"rejection_reason\":\"x\",\"rejection_reason\":\"y\"}"), 400);
        QCOMPARE(act("reject_order", "[]"), 422);
        QCOMPARE(act("reject_order", "{"), 400);
        QCOMPARE(act("start_production", "{\"force\":true}"), 422);
        QCOMPARE(act("assign_machine", "{\"machine_id\":\"1\"}"), 422);
        QCOMPARE(act("assign_machine", "{\"machine_id\":99}"), 422);
        QCOMPARE(act("cancel_order", "{}"), 422);
        QCOMPARE(desk().traceOf(id), before);
    }

    void bookings_data() { TestDatabase::addRows(); }
    void bookings() // R12
    {
        const Timestamp now = m_shop->clock.now();
        const auto window = [&](int machine, int from, int to) {
            return QJsonObject{{QStringLiteral("machine_id"), machine},
                               {QStringLiteral("starts_at"), now.plusSeconds(from * 3600).toString()},
                               {QStringLiteral("ends_at"), now.plusSeconds(to * 3600).toString()}};
        };
        const Id a = desk().newOrder(), b = desk().newOrder(), c = desk().newOrder(), d = desk().newOrder();
        QCOMPARE(desk().act("boss", a, "assign_machine", window(1, 10, 10)).fields(), QStringList{QStringLiteral("ends_at")});
        QCOMPARE(desk().act("boss", a, "assign_machine", window(1, 10, 9)).status, 422);
        QCOMPARE(desk().act("boss", a, "assign_machine", window(1, -2, 9)).fields(), QStringList{QStringLiteral("starts_at")});
        Answer refused = desk().act("boss", a, "assign_machine", window(3, 1, 2));
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.code(), QStringLiteral("machine_unsuitable"));
        QCOMPARE(refused.object().value(QLatin1String("reasons")).toArray(), QJsonArray{QStringLiteral("inactive")});
        QCOMPARE(desk().act("boss", a, "assign_machine", window(4, 1, 2)).object().value(QLatin1String("reasons")).toArray(),
                 QJsonArray{QStringLiteral("supplier_gone")});

        QCOMPARE(desk().act("boss", a, "assign_machine", window(1, 10, 20)).status, 200);
        QCOMPARE(desk().act("boss", b, "assign_machine", window(1, 20, 30)).status, 200); // touching is not overlapping
        refused = desk().act("boss", c, "assign_machine", window(1, 19, 21));
        QCOMPARE(refused.code(), QStringLiteral("machine_busy"));
        QCOMPARE(refused.object().value(QLatin1String("busy")).toArray().size(), 2);
        QCOMPARE(refused.object().value(QLatin1String("busy")).toArray().at(0).toObject().value(QLatin1String("order")).toInteger(), a);
        QCOMPARE(desk().act("boss", a, "assign_machine", window(1, 12, 19)).status, 200); // one's own booking is no obstacle
        // Capacity 2: what counts is how many run at once, not how many touch the window.
        QCOMPARE(desk().act("boss", a, "assign_machine", window(5, 0, 5)).status, 200);
        QCOMPARE(desk().act("boss", b, "assign_machine", window(5, 5, 10)).status, 200);
        QCOMPARE(desk().act("boss", c, "assign_machine", window(5, 0, 10)).status, 200);
        QCOMPARE(desk().act("boss", d, "assign_machine", window(5, 4, 6)).code(), QStringLiteral("machine_busy"));
        // What is cancelled is free again.
        QCOMPARE(desk().act("alice", c, "cancel_order", with("reason", QStringLiteral("x"))).status, 200);
        QCOMPARE(desk().act("boss", d, "assign_machine", window(5, 4, 6)).status, 200);
        // Without times: from now, for the lead time agreed.
        const Id e = desk().newOrder();
        QJsonObject offer = amount("5100.00");
        offer.insert(QStringLiteral("lead_time_days"), 7);
        QCOMPARE(desk().act("boss", e, "send_counter_offer", offer).status, 201);
        QCOMPARE(desk().act("alice", e, "accept_counter_offer").status, 200);
        QCOMPARE(desk().act("boss", e, "assign_machine", with("machine_id", 2)).status, 200);
        const auto booked = BookingRepository::overlapping(desk().store().database(), 2, now, now.plusSeconds(1), 0);
        QVERIFY(booked && booked->size() == 1);
        QCOMPARE(booked->first().endsAt, now.plusSeconds(7 * 24 * 3600));
    }

    void P6_moneyIsExact_data() { TestDatabase::addRows(); }
    void P6_moneyIsExact()
    {
        for (const char *text : {"0.01", "0.10", "1.10", "0.29", "4503599627.37", "99999999.99", "12345678.90"}) {
            const QString price = QString::fromLatin1(text);
            const auto minor = Amount::fromString(price);
            if (!minor)
                continue; // not an amount of this API
            const Id id = desk().newOrder({{QStringLiteral("target_price"), price}});
            QCOMPARE(desk().act("boss", id, "approve_order").text("agreed_price"), price);
            QCOMPARE(desk().act("alice", id, "confirm_payment").text("agreed_price"), price);
            QCOMPARE(desk().count(Sql("SELECT amount FROM payments WHERE order_id = ?"), params(id)), minor->minor);
            QCOMPARE(desk().count(Sql("SELECT COUNT(*) FROM audit_log WHERE entity_id = ? AND event_type = 'order.payment_confirmed' AND metadata LIKE ?"),
                                  params(QString::number(id), QString(u'%' + price + u'%'))), 1);
        }
    }

    void P12_ifMatch_data() { TestDatabase::addRows(); }
    void P12_ifMatch()
    {
        const Id id = desk().newOrder();
        const QByteArray etag = desk().get("alice", pathOf(id)).headers.value("ETag");
        QVERIFY(!etag.isEmpty());
        QCOMPARE(desk().get("alice", pathOf(id), {{"If-None-Match", etag}}).status, 304);
        QCOMPARE(desk().patch("alice", pathOf(id), with("quantity", 2), {{"If-Match", etag}}).status, 200);
        QCOMPARE(desk().get("alice", pathOf(id), {{"If-None-Match", etag}}).status, 200);
        Answer answer = desk().patch("alice", pathOf(id), with("quantity", 3), {{"If-Match", etag}});
        QCOMPARE(answer.status, 412);
        for (const QByteArray &action : {QByteArray("approve_order"), QByteArray("reject_order"), QByteArray("cancel_order"), QByteArray("assign_machine")}) {
            const QJsonObject body = action == "reject_order" ? with("rejection_reason", QStringLiteral("x"))
                : action == "cancel_order"                    ? with("reason", QStringLiteral("x"))
                : action == "assign_machine"                  ? with("machine_id", 1)
                                                              : QJsonObject();
            QCOMPARE(desk().act("boss", id, action, body, {{"If-Match", "\"1.3\""}}).status, 412);
        }
        QCOMPARE(desk().remove("alice", pathOf(id), {{"If-Match", etag}}).status, 412);
        // Without If-Match only what was sent is written.
        QCOMPARE(desk().patch("boss", pathOf(id), with("admin_notes", QStringLiteral("n"))).status, 200);
        answer = desk().patch("alice", pathOf(id), with("part_id", QStringLiteral("Q")));
        QCOMPARE(answer.number("quantity"), 2);
        QCOMPARE(desk().get("boss", pathOf(id)).text("admin_notes"), QStringLiteral("n"));
    }

    void case093_etagOfAnotherUser_data() { TestDatabase::addRows(); }
    void case093_etagOfAnotherUser()
    {
        const Id id = desk().newOrder();
        const QByteArray etag = desk().get("alice", pathOf(id)).headers.value("ETag");
        QCOMPARE(desk().act("boss", id, "approve_order", {}, {{"If-Match", etag}}).status, 412);
        QCOMPARE(desk().get("boss", pathOf(id), {{"If-None-Match", etag}}).status, 200);
    }

    void case095_sqlInEveryField_data() { TestDatabase::addRows(); }
    void case095_sqlInEveryField()
    {
        for (const char *text : {"' OR 1=1--", "x'; DROP TABLE orders; --", "\\' OR ''='", "%00", "1) UNION SELECT password_hash FROM users--", "\"; --"}) {
            const QString hostile = QString::fromLatin1(text);
            QJsonObject body = orderBody();
            for (const char *name : {"part_id", "product_description", "material_thickness", "material_type", "material_grade",
                                     "surface_treatment", "packing_standard", "tolerances", "additional_requirements"})
                body.insert(QLatin1String(name), hostile);
            const Answer made = desk().post("alice", "/api/orders/", body);
            QCOMPARE(made.status, 201);
            const Answer seen = desk().get("alice", pathOf(made.number("id")));
            QCOMPARE(seen.text("part_id"), hostile);
            QCOMPARE(seen.text("additional_requirements"), hostile);
            const QByteArray encoded = hostile.toUtf8().toPercentEncoding();
            QCOMPARE(desk().get("alice", "/api/orders/?material_type=" + encoded).array().size(), 1);
            QCOMPARE(desk().get("alice", "/api/orders/?search=" + encoded).array().size(), 1);
            for (const char *name : {"ordering", "status", "client", "machine", "cursor", "target_price_from", "date_submitted_to", "page_size", "nothing"}) {
                const int status = desk().get("alice", QByteArray("/api/orders/?") + name + '=' + encoded).status;
                QVERIFY2(status == 422 || (status == 404 && QByteArray(name) == "cursor"), name);
            }
            QCOMPARE(desk().post("alice", pathOf(made.number("id")) + "messages/", with("message", hostile)).text("message"), hostile);
            QCOMPARE(desk().get("alice", pathOf(made.number("id")), {{"If-None-Match", hostile.toLatin1()}, {"If-Match", hostile.toLatin1()}}).status, 200);
            QCOMPARE(desk().get("bob", "/api/orders/?search=" + encoded).array().size(), 0);
        }
        QVERIFY(desk().count(Sql("SELECT COUNT(*) FROM orders")) > 0);
    }

    void messagesAreNumberedPerOrder_data() { TestDatabase::addRows(); }
    void messagesAreNumberedPerOrder()
    {
        const Id id = desk().newOrder(), other = desk().newOrder();
        const QByteArray path = pathOf(id) + "messages/";
        QCOMPARE(desk().post("alice", path, with("message", QStringLiteral("<b>one</b>"))).number("seq"), 1);
        QCOMPARE(desk().post("boss", path, with("message", QStringLiteral("two"))).number("seq"), 2);
        QCOMPARE(desk().post("alice", pathOf(other) + "messages/", with("message", QStringLiteral("x"))).number("seq"), 1);
        QCOMPARE(desk().act("boss", id, "send_counter_offer", amount("5900.00")).number("seq"), 3);
        const QJsonArray all = desk().get("alice", path).array();
        QCOMPARE(all.size(), 3);
        const QJsonObject first = all[0].toObject(), second = all[1].toObject(), third = all[2].toObject();
        QCOMPARE(first.value(QLatin1String("message")).toString(), QStringLiteral("<b>one</b>"));
        QCOMPARE(first.value(QLatin1String("sender_email")).toString(), QStringLiteral("alice@example.com"));
        QCOMPARE(first.value(QLatin1String("sender_role")).toString(), QStringLiteral("client"));
        QCOMPARE(first.value(QLatin1String("is_admin")).toBool(), false);
        QCOMPARE(second.value(QLatin1String("is_admin")).toBool(), true);
        QCOMPARE(third.value(QLatin1String("type")).toString(), QStringLiteral("counter_offer"));
        QCOMPARE(third.value(QLatin1String("amount")).toString(), QStringLiteral("5900.00"));
        QStringList keys = first.keys();
        QStringList expected = {QStringLiteral("id"), QStringLiteral("seq"), QStringLiteral("order"), QStringLiteral("sender"),
                                QStringLiteral("sender_email"), QStringLiteral("sender_role"), QStringLiteral("message"),
                                QStringLiteral("timestamp"), QStringLiteral("is_admin"), QStringLiteral("type"), QStringLiteral("amount"),
                                QStringLiteral("offer_id")};
        expected.sort();
        QCOMPARE(keys, expected);
        QCOMPARE(desk().get("alice", path + "?since=2").array().size(), 1);
        QCOMPARE(desk().get("alice", path + "?since=3").array().size(), 0);
        for (const char *bad : {"?since=-1", "?since=x", "?since=1&since=2", "?after=1"})
            QCOMPARE(desk().get("alice", path + bad).status, 422);
        QCOMPARE(desk().post("alice", path, with("message", QStringLiteral(" "))).status, 422);
        QCOMPARE(desk().get("alice", pathOf(id)).number("version"), 2); // talking changes no order
        QCOMPARE(notified(3, "message.created"), 2);
        QCOMPARE(notified(1, "message.created"), 1);
        QCOMPARE(desk().count(Sql("SELECT COUNT(*) FROM outbox WHERE kind = 'message.created' AND order_id = ?"), params(id)), 3);
    }

    void case123_sameClientIdSameMessage_data() { TestDatabase::addRows(); }
    void case123_sameClientIdSameMessage()
    {
        const Id id = desk().newOrder();
        const QByteArray path = pathOf(id) + "messages/";
        const QJsonObject body = {{QStringLiteral("message"), QStringLiteral("hello")}, {QStringLiteral("client_id"), QStringLiteral("c-1")}};
        const Answer first = desk().post("alice", path, body);
        QCOMPARE(first.status, 201);
        const Answer again = desk().post("alice", path, body);
        QCOMPARE(again.status, 200);
        QCOMPARE(again.object(), first.object());
        QCOMPARE(desk().post("boss", path, body).status, 201); // another sender's id is another id
        const QJsonArray all = desk().get("alice", path).array();
        QCOMPARE(all.size(), 2);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(all[i].toObject().value(QLatin1String("seq")).toInt(), i + 1);
    }

    void case130_131_idempotencyKeys_data() { TestDatabase::addRows(); }
    void case130_131_idempotencyKeys()
    {
        const http::Headers key = {{"Idempotency-Key", "\"k-1\""}};
        const Answer first = desk().post("alice", "/api/orders/", orderBody(), key);
        QCOMPARE(first.status, 201);
        const Answer again = desk().post("alice", "/api/orders/", orderBody(), key);
        QCOMPARE(again.status, 201);
        QCOMPARE(again.object(), first.object());
        QCOMPARE(desk().count(Sql("SELECT COUNT(*) FROM orders")), 1);
        QCOMPARE(desk().post("bob", "/api/orders/", orderBody(), key).status, 201); // 130
        QCOMPARE(desk().count(Sql("SELECT COUNT(*) FROM orders")), 2);
        QJsonObject other = orderBody();
        other.insert(QStringLiteral("quantity"), 1);
        QCOMPARE(desk().post("alice", "/api/orders/", other, key).status, 422);
        for (const QByteArray &bad : {QByteArray("\"\""), QByteArray("k"), QByteArray('"' + QByteArray(256, 'x') + '"')})
            QCOMPARE(desk().post("alice", "/api/orders/", orderBody(), {{"Idempotency-Key", bad}}).status, 400); // 131
        const Id id = first.number("id");
        QCOMPARE(desk().act("boss", id, "approve_order").status, 200);
        QCOMPARE(desk().act("alice", id, "confirm_payment", {}, key).status, 200);
        QCOMPARE(desk().act("alice", id, "confirm_payment", {}, key).status, 200);
        QCOMPARE(desk().act("alice", id, "confirm_payment").status, 409);
        QCOMPARE(payments(id), 1);
    }

    void offersAreListedWithTheirAnswers_data() { TestDatabase::addRows(); }
    void offersAreListedWithTheirAnswers()
    {
        const Id id = desk().orderIn(OrderStatus::UnderReview);
        QJsonObject first = amount("5200.00");
        first.insert(QStringLiteral("lead_time_days"), 14);
        first.insert(QStringLiteral("expires_at"), QStringLiteral("2099-01-20T18:00:00.000Z"));
        QCOMPARE(desk().act("boss", id, "send_counter_offer", first).status, 201);
        QCOMPARE(desk().act("alice", id, "decline_counter_offer", with("message", QStringLiteral("Too much."))).status, 200);
        QCOMPARE(desk().act("alice", id, "send_counter_offer", amount("5100.00")).status, 201);

        const QJsonArray offers = desk().get("alice", pathOf(id) + "offers/").array();
        QCOMPARE(offers.size(), 2);
        QCOMPARE(offers[0].toObject().value(QLatin1String("side")).toString(), QStringLiteral("staff"));
        QCOMPARE(offers[0].toObject().value(QLatin1String("amount")).toString(), QStringLiteral("5200.00"));
        QCOMPARE(offers[0].toObject().value(QLatin1String("lead_time_days")).toInt(), 14);
        QCOMPARE(offers[0].toObject().value(QLatin1String("expires_at")).toString(), QStringLiteral("2099-01-20T18:00:00.000Z"));
        QCOMPARE(offers[0].toObject().value(QLatin1String("response")).toString(), QStringLiteral("declined"));
        QVERIFY(offers[1].toObject().value(QLatin1String("response")).isNull());
        QCOMPARE(desk().get("boss", pathOf(id) + "offers/?since=1").array(), QJsonArray{offers[1]});
        QCOMPARE(desk().get("bob", pathOf(id) + "offers/").status, 404);
    }

    void historyTellsEverything_data() { TestDatabase::addRows(); }
    void historyTellsEverything() // R7, P20
    {
        const Id id = desk().orderIn(OrderStatus::Completed);
        const QJsonArray events = desk().get("alice", pathOf(id) + "history/").array();
        QStringList told;
        for (const QJsonValue &event : events) {
            const QJsonObject e = event.toObject();
            told += e.value(QLatin1String("actor_name")).toString() + u' ' + e.value(QLatin1String("action")).toString() + u' '
                + e.value(QLatin1String("from_status")).toString() + u'>' + e.value(QLatin1String("to_status")).toString();
        }
        const QStringList expected = {QStringLiteral("alice created >under_review"), QStringLiteral("boss approved under_review>awaiting_payment"),
                                      QStringLiteral("alice payment_confirmed awaiting_payment>accepted"),
                                      QStringLiteral("boss machine_assigned accepted>accepted"),
                                      QStringLiteral("floor production_started accepted>in_production"),
                                      QStringLiteral("floor completed in_production>completed")};
        QCOMPARE(told, expected);
        for (const char *event : {"order.created", "order.approved", "order.payment_confirmed", "order.machine_assigned", "order.production_started", "order.completed"})
            QCOMPARE(audits(event), 1);
        QCOMPARE(desk().count(Sql("SELECT COUNT(*) FROM outbox WHERE topic = ? AND kind = 'order.changed'"), params(QStringLiteral("order:%1").arg(id))), 6);
        QCOMPARE(desk().count(Sql("SELECT COUNT(*) FROM audit_log WHERE event_type = 'order.approved' AND changes LIKE ?"),
                              params(QStringLiteral("%\"status\":[\"under_review\",\"awaiting_payment\"]%"))), 1);
        QVERIFY(Ledger::verify(desk().store().database()));
        QCOMPARE(desk().get("alice", pathOf(id) + "history/?since=0").array().size(), 6);
    }
};

QTEST_GUILESS_MAIN(TestOrderRules)
#include "tst_order_rules.moc"
