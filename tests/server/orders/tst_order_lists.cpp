// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/orders/order_shop.h"

#include <QTest>
#include <QUrl>

using namespace emesa;
using namespace emesa::test;
using storage::params;
using storage::Sql;

namespace {

QList<qint64> idsOf(const QJsonArray &orders)
{
    QList<qint64> ids;
    for (const QJsonValue &order : orders)
        ids += order.toObject().value(QLatin1String("id")).toInteger();
    return ids;
}

QByteArray targetOf(const QString &url)
{
    return url.mid(QStringLiteral("http://shop.example").size()).toUtf8();
}

} // namespace

/// Lists of orders: what comes, in which order, page by page.
class TestOrderLists : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OrderShop> m_shop;
    Desk &desk() { return *m_shop->desk; }

    /// 23 orders of alice's with every third target price missing and few different ones.
    QList<Id> fill()
    {
        QList<Id> ids;
        for (int i = 0; i < 23; ++i) {
            const QJsonValue price = i % 3 == 0 ? QJsonValue() : QJsonValue(QStringLiteral("%1.00").arg(100 + i % 4));
            ids += desk().newOrder({{QStringLiteral("target_price"), price}, {QStringLiteral("part_id"), QStringLiteral("P%1").arg(i % 5)},
                                    {QStringLiteral("quantity"), 1 + i % 6}});
        }
        return ids;
    }

private slots:
    void init()
    {
        const bool isMaria = QByteArrayView(QTest::currentDataTag() ? QTest::currentDataTag() : "").startsWith("MariaDB");
        m_shop = std::make_unique<OrderShop>(isMaria ? storage::Dialect::MySql : storage::Dialect::Sqlite);
    }

    void everyOrderingPagesThroughEveryRowOnce_data() { TestDatabase::addRows(); }
    void everyOrderingPagesThroughEveryRowOnce()
    {
        QList<Id> all = fill();
        QStringList orderings = {QString()};
        for (const QString &name : api::listRules<Order>().sortable)
            orderings << name << QString(u'-' + name);
        for (const QString &ordering : std::as_const(orderings)) {
            const QByteArray query = ordering.isEmpty() ? QByteArray() : "ordering=" + ordering.toLatin1() + '&';
            const QList<qint64> whole = idsOf(desk().get("boss", "/api/orders/?" + query).array());
            QList<qint64> paged;
            QByteArray target = "/api/orders/?" + query + "page_size=4";
            while (!target.isEmpty()) {
                const Answer page = desk().get("boss", target);
                QCOMPARE(page.status, 200);
                QVERIFY(page.object().value(QLatin1String("total")).isNull() == target.contains("cursor="));
                paged += idsOf(page.object().value(QLatin1String("results")).toArray());
                target = targetOf(page.text("next"));
                QVERIFY2(paged.size() <= all.size(), qPrintable(ordering));
            }
            QVERIFY2(paged == whole, qPrintable(ordering));
            QList<qint64> sorted = whole;
            std::sort(sorted.begin(), sorted.end());
            QVERIFY2(sorted == all, qPrintable(ordering));
        }
        // NULLs first going up, last going down.
        const QJsonArray up = desk().get("boss", "/api/orders/?ordering=target_price").array();
        const QJsonArray down = desk().get("boss", "/api/orders/?ordering=-target_price").array();
        QVERIFY(up.first().toObject().value(QLatin1String("target_price")).isNull());
        QVERIFY(down.last().toObject().value(QLatin1String("target_price")).isNull());
        QCOMPARE(down.first().toObject().value(QLatin1String("target_price")).toString(), QStringLiteral("103.00"));
    }

    void filtersAndRanges_data() { TestDatabase::addRows(); }
    void filtersAndRanges()
    {
        const QList<Id> all = fill();
        QCOMPARE(desk().act("boss", all[1], "approve_order").status, 200);
        const auto count = [&](const QByteArray &query) { return desk().get("boss", "/api/orders/?" + query).array().size(); };
        QCOMPARE(count("status=awaiting_payment"), 1);
        QCOMPARE(count("status=under_review"), 22);
        QCOMPARE(count("turn=client"), 1);
        QCOMPARE(count("turn=staff"), 22);
        QCOMPARE(count("turn=nobody"), 0);
        QCOMPARE(count("client=1"), 23);
        QCOMPARE(count("client=2"), 0);
        QCOMPARE(count("payment_confirmed=false"), 23);
        QCOMPARE(count("target_price_from=101.00&target_price_to=102.00"),
                 desk().count(Sql("SELECT COUNT(*) FROM orders WHERE target_price BETWEEN 10100 AND 10200")));
        QCOMPARE(count("date_submitted_from=2026-01-12&date_submitted_to=2026-01-12"), 23);
        QCOMPARE(count("date_submitted_from=2026-01-13"), 0);
        QCOMPARE(count("search=P3"), desk().count(Sql("SELECT COUNT(*) FROM orders WHERE part_id = 'P3'")));
        const Answer page = desk().get("boss", "/api/orders/?page_size=5&status=under_review");
        QCOMPARE(page.number("total"), 22);
        QCOMPARE(desk().get("boss", "/api/orders/").headers.value("X-Total-Count"), QByteArray("23"));
    }

    void plainListsAreCapped_data() { TestDatabase::addRows(); }
    void plainListsAreCapped()
    {
        desk().newOrder();
        static const Sql twice("INSERT INTO orders (client_id, part_id, product_description, quantity, material_thickness, material_type,"
                               " material_grade, surface_treatment, packing_standard, additional_requirements, currency, status,"
                               " date_submitted, admin_notes, updated_at) SELECT client_id, part_id, product_description, quantity,"
                               " material_thickness, material_type, material_grade, surface_treatment, packing_standard,"
                               " additional_requirements, currency, status, date_submitted, admin_notes, updated_at FROM orders");
        for (int i = 0; i < 11; ++i)
            QVERIFY(desk().store().database().execute(twice));
        const Answer answer = desk().get("boss", "/api/orders/");
        QCOMPARE(answer.array().size(), 1000);
        QCOMPARE(answer.headers.value("X-Total-Count"), QByteArray("2048"));
        const QByteArray link = answer.headers.value("Link");
        QVERIFY(link.startsWith("<http://shop.example/api/orders/?cursor=") && link.endsWith(">; rel=\"next\""));
        const Answer next = desk().get("boss", targetOf(QString::fromLatin1(link.mid(1, link.indexOf('>') - 1))));
        QCOMPARE(next.status, 200);
        QCOMPARE(next.object().value(QLatin1String("results")).toArray().first().toObject().value(QLatin1String("id")).toInteger(),
                 answer.array().last().toObject().value(QLatin1String("id")).toInteger() - 1);
    }

    void case092_whatAListDoesNotKnow_data() { TestDatabase::addRows(); }
    void case092_whatAListDoesNotKnow()
    {
        const auto status = [&](const QByteArray &query) { return desk().get("boss", "/api/orders/?" + query).status; };
        for (const char *query : {"ordering=password", "ordering=o.id", "ordering=admin_notes", "ordering=", "ordering=--id", "admin_notes=x",
                                  "password_hash=x", "actual_cost=1.00", "deleted_at=", "page_size=0", "page_size=-1", "page_size=x",
                                  "page_size=", "status=nothing", "client=x", "client=1%20OR%201=1", "machine=-1", "target_price_from=1",
                                  "target_price_from=1e3", "date_submitted_from=yesterday", "payment_confirmed=perhaps", "status=a&status=b"})
            QVERIFY2(status(query) == 422, query);
        QCOMPARE(status("page_size=1000000000"), 200); // clamped
        QByteArray many = "status=accepted";
        for (int i = 0; i < 10'000; ++i)
            many += "&client=" + QByteArray::number(i);
        QCOMPARE(status(many), 422);
    }

    void case093_cursorOfAnotherListOrUser_data() { TestDatabase::addRows(); }
    void case093_cursorOfAnotherListOrUser()
    {
        fill();
        const QString next = desk().get("alice", "/api/orders/?page_size=4&ordering=quantity").text("next");
        const QByteArray cursor = QUrlQuery(QUrl(next)).queryItemValue(QStringLiteral("cursor")).toLatin1();
        QVERIFY(!cursor.isEmpty());
        const auto status = [&](const QByteArray &who, const QByteArray &query) { return desk().get(who, "/api/orders/?" + query).status; };
        QCOMPARE(status("alice", "ordering=quantity&cursor=" + cursor), 200);
        QCOMPARE(status("boss", "ordering=quantity&cursor=" + cursor), 404);
        QCOMPARE(status("bob", "ordering=quantity&cursor=" + cursor), 404);
        QCOMPARE(status("alice", "ordering=-quantity&cursor=" + cursor), 404);
        QCOMPARE(status("alice", "ordering=part_id&cursor=" + cursor), 404);
        QCOMPARE(status("alice", "cursor=" + cursor), 404);
        QCOMPARE(status("alice", "ordering=quantity&status=accepted&cursor=" + cursor), 404);
        QByteArray bent = cursor;
        bent[bent.size() / 2] = bent[bent.size() / 2] == 'A' ? 'B' : 'A';
        for (const QByteArray &bad : {bent, QByteArray("x"), QByteArray("!!!!"), cursor.left(8), QByteArray(2000, 'A').left(499)})
            QCOMPARE(status("alice", "ordering=quantity&cursor=" + bad), 404);
    }

    void case096_wildcardsAreLetters_data() { TestDatabase::addRows(); }
    void case096_wildcardsAreLetters()
    {
        desk().newOrder({{QStringLiteral("part_id"), QStringLiteral("100% A_B!")}});
        desk().newOrder({{QStringLiteral("part_id"), QStringLiteral("100 AxB")}});
        const auto count = [&](const QByteArray &search) {
            return desk().get("boss", "/api/orders/?search=" + search.toPercentEncoding()).array().size();
        };
        QCOMPARE(count("100"), 2);
        QCOMPARE(count("%"), 1);
        QCOMPARE(count("_"), 1);
        QCOMPARE(count("!"), 1);
        QCOMPARE(count("A_B"), 1);
        QCOMPARE(count("100% A_B!"), 1);
        QCOMPARE(count(QByteArray(250, '%') + QByteArray(250, '_')), 0);
        QCOMPARE(desk().get("boss", "/api/orders/?search=" + QByteArray(501, 'x')).status, 422);
    }

    void totalsAreRememberedForAMoment()
    {
        CountCache cache;
        int counted = 0;
        const auto count = [&]() -> Result<qint64> { return qint64(++counted); };
        QCOMPARE(cache.get(QStringLiteral("a"), count).value(), 1);
        QCOMPARE(cache.get(QStringLiteral("a"), count).value(), 1);
        QCOMPARE(cache.get(QStringLiteral("b"), count).value(), 2);
        cache.changed();
        QTest::qWait(20); // far beyond 50 times what an increment costs
        QCOMPARE(cache.get(QStringLiteral("a"), count).value(), 3);
        const auto fails = []() -> Result<qint64> { return Error{ErrorCode::Unavailable, QStringLiteral("x"), {}}; };
        QVERIFY(!cache.get(QStringLiteral("c"), fails));
        QCOMPARE(cache.get(QStringLiteral("c"), count).value(), 4);
    }
};

QTEST_GUILESS_MAIN(TestOrderLists)
#include "tst_order_lists.moc"
