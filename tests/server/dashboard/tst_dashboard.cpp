// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/params.h"
#include "tests/server/keys/whole_server.h"

#include <QTest>

using namespace emesa;
using namespace emesa::test;
using namespace Qt::StringLiterals;
using storage::params;
using storage::Sql;

namespace {

/// An order as the database has it. Days are enough: their first moment is meant, unless a time is given.
struct Given
{
    Id client = 0;
    const char *status = "under_review";
    const char *submitted = "2026-01-05";
    const char *promised = nullptr;
    const char *accepted = nullptr;
    const char *completed = nullptr;
    const char *rejected = nullptr;
    qint64 price = 0;
    const char *currency = "INR";
    const char *turn = "client";
    bool isHeld = false;
    bool isDeleted = false;
};

QVariant moment(const char *day)
{
    if (!day)
        return {};
    const QString text = QString::fromLatin1(day);
    return text.size() > 10 ? text : QString(text + QStringLiteral("T00:00:00.000Z"));
}

/// A server on Monday, 12 January 2026, with the clients anna and bob.
struct Shop : WholeServer
{
    explicit Shop(storage::Dialect dialect) : WholeServer(dialect), anna(registered(QStringLiteral("anna@example.com"))), bob(registered(QStringLiteral("bob@example.com"))), annaId(idOf(anna)), bobId(idOf(bob)) {}

    Id add(const Given &given)
    {
        static const Sql sql("INSERT INTO orders (client_id, part_id, product_description, quantity, material_thickness, material_type, material_grade,"
                             " surface_treatment, packing_standard, additional_requirements, admin_notes, currency, status, date_submitted, updated_at,"
                             " expected_completion_date, date_accepted, date_completed, date_rejected, agreed_price, negotiation_turn, on_hold, deleted_at)"
                             " VALUES (?, 'P', '', 1, '2', 'CR', 'IS 513', '', '', '', '', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        const auto text = [](const char *value) { return value ? QVariant(QString::fromLatin1(value)) : QVariant(); };
        const auto made = database().insert(sql, params(given.client ? given.client : annaId, text(given.currency), text(given.status), moment(given.submitted),
                                                        clock.now(), text(given.promised), moment(given.accepted), moment(given.completed), moment(given.rejected),
                                                        given.price ? QVariant(given.price) : QVariant(), text(given.turn), given.isHeld,
                                                        given.isDeleted ? moment(given.submitted) : QVariant()));
        if (!made)
            qFatal("order: %s", qPrintable(made.error().message));
        return *made;
    }
    void answer(Id order, const char *at, int seq = 1, const char *side = "staff")
    {
        static const Sql sql("INSERT INTO offers (order_id, seq, side, made_by, amount, currency, order_version, created_at) VALUES (?, ?, ?, ?, 1, 'INR', 1, ?)");
        if (!database().insert(sql, params(order, seq, QString::fromLatin1(side), bossId, moment(at))))
            qFatal("offer");
    }
    QJsonObject dashboard(const QByteArray &who, const QByteArray &query = {}) { return get("/api/dashboard/" + query, who).object(); }

    QByteArray anna, bob;
    Id annaId, bobId;
};

QJsonObject keyed(const QJsonValue &list, const char *key, const char *currency = "")
{
    const QJsonArray rows = list.toArray();
    for (const QJsonValue &row : rows) {
        const QJsonObject object = row.toObject();
        if (object.value(QLatin1String("key")).toString() == QLatin1String(key) && object.value(QLatin1String("currency")).toString() == QLatin1String(currency))
            return object;
    }
    return {};
}

QJsonObject figure(const QJsonObject &dashboard, const char *key, const char *currency = "")
{
    return keyed(dashboard.value(QLatin1String("figures")), key, currency);
}

/// "value of n" of a figure; "-": there is none.
QString said(const QJsonObject &dashboard, const char *key, const char *currency = "")
{
    const QJsonObject found = figure(dashboard, key, currency);
    return found.isEmpty() ? QStringLiteral("-")
                           : QStringLiteral("%1 of %2").arg(found.value(QLatin1String("value")).toInteger(-1)).arg(found.value(QLatin1String("n")).toInteger(-1));
}

/// "value/n" of each step of a line.
QStringList steps(const QJsonObject &dashboard, const char *series, const char *line, const char *currency = "")
{
    const QJsonObject found = keyed(keyed(dashboard.value(QLatin1String("series")), series).value(QLatin1String("lines")), line, currency);
    const QJsonArray values = found.value(QLatin1String("values")).toArray(), n = found.value(QLatin1String("n")).toArray();
    QStringList texts;
    for (qsizetype i = 0; i < values.size(); ++i)
        texts += QStringLiteral("%1/%2").arg(values[i].toInteger()).arg(n[i].toInteger());
    return texts;
}

QStringList daysOf(const QJsonObject &dashboard, const char *series)
{
    return keyed(dashboard.value(QLatin1String("series")), series).value(QLatin1String("days")).toVariant().toStringList();
}

QStringList attention(const QJsonObject &dashboard)
{
    QStringList texts;
    const QJsonArray items = dashboard.value(QLatin1String("attention")).toArray();
    for (const QJsonValue &item : items)
        texts += QStringLiteral("%1 %2 %3").arg(item[QLatin1String("reason")].toString()).arg(item[QLatin1String("order")].toInteger()).arg(item[QLatin1String("action")].toString());
    return texts;
}

} // namespace

/// What the figures of the dashboard mean: docs/decisions/0080.
class TestDashboard : public QObject
{
    Q_OBJECT

private:
    static void fill(Shop &shop, QList<Id> &ids)
    {
        const Id anna = shop.annaId;
        ids = {0, // so that ids[1] is the first
               shop.add({.client = anna, .promised = "2026-01-10"}),
               shop.add({.client = anna, .status = "negotiation", .promised = "2026-01-14", .turn = "staff"}),
               shop.add({.client = anna, .status = "negotiation", .promised = "2026-01-09"}),
               shop.add({.client = shop.bobId, .status = "awaiting_payment", .accepted = "2026-01-02", .price = 100'000}),
               shop.add({.client = anna, .status = "accepted", .promised = "2026-01-15", .accepted = "2025-12-20", .price = 50'000}),
               shop.add({.client = anna, .status = "in_production", .promised = "2026-01-11", .accepted = "2026-01-03", .price = 20'000, .currency = "EUR", .isHeld = true}),
               shop.add({.client = anna, .status = "completed", .submitted = "2025-11-20", .promised = "2026-01-08", .accepted = "2025-12-01", .completed = "2026-01-08", .price = 70'000}),
               shop.add({.client = anna, .status = "completed", .submitted = "2025-11-21", .promised = "2026-01-07", .accepted = "2025-12-31", .completed = "2026-01-09", .price = 30'000}),
               shop.add({.client = anna, .status = "rejected", .rejected = "2026-01-06"}),
               shop.add({.client = anna, .status = "cancelled", .promised = "2026-01-01"}),
               shop.add({.client = anna, .promised = "2026-01-01", .isDeleted = true})};
    }

private slots:
    // Business hours are those of the server's zone.
    void initTestCase() { qputenv("TZ", "UTC"); }

    void figures_data() { TestDatabase::addRows(); }
    void figures()
    {
        QFETCH(storage::Dialect, dialect);
        Shop shop(dialect);
        QList<Id> ids;
        fill(shop, ids);
        const QJsonObject found = shop.dashboard(shop.bossToken);
        QCOMPARE(found.value(QLatin1String("from")).toString(), QStringLiteral("2025-10-21"));
        QCOMPARE(found.value(QLatin1String("to")).toString(), QStringLiteral("2026-01-12"));
        QVERIFY(found.value(QLatin1String("is_whole_shop")).toBool());
        QCOMPARE(said(found, "to_review"), QStringLiteral("1 of 1"));
        QCOMPARE(said(found, "negotiation_shop"), QStringLiteral("1 of 1"));
        QCOMPARE(said(found, "negotiation_client"), QStringLiteral("1 of 1"));
        QCOMPARE(said(found, "awaiting_payment"), QStringLiteral("1 of 1"));
        QCOMPARE(said(found, "accepted"), QStringLiteral("1 of 1"));
        QCOMPARE(said(found, "in_production"), QStringLiteral("1 of 1"));
        QCOMPARE(said(found, "on_hold"), QStringLiteral("1 of 1"));
        QCOMPARE(said(found, "open_orders"), QStringLiteral("-"));
        // 1 and 6; 3 is the client's turn. 2 and 5, which is promised for the last of the three days.
        QCOMPARE(said(found, "late"), QStringLiteral("2 of 2"));
        QCOMPARE(said(found, "at_risk"), QStringLiteral("2 of 2"));
        // By currency, never added up.
        QCOMPARE(said(found, "agreed_this_month", "INR"), QStringLiteral("100000 of 1"));
        QCOMPARE(figure(found, "agreed_this_month", "INR").value(QLatin1String("before")).toInteger(), 150'000);
        QCOMPARE(said(found, "agreed_this_month", "EUR"), QStringLiteral("20000 of 1"));
        QCOMPARE(figure(found, "agreed_this_month", "EUR").value(QLatin1String("before")).toInteger(-1), 0);
        // 5 won, 1 lost; the cancelled one is neither.
        QCOMPARE(said(found, "win_rate"), QStringLiteral("8333 of 6"));
        // Due up to yesterday: 7 on time, 8 late, 1, 3 and 6 overdue.
        QCOMPARE(said(found, "on_time_delivery"), QStringLiteral("2000 of 5"));
        QCOMPARE(said(found, "lead_time_median"), QStringLiteral("216 of 2"));
        QCOMPARE(said(found, "lead_time_p90"), QStringLiteral("912 of 2"));
        QCOMPARE(said(found, "response_time_median"), QStringLiteral("0 of 0"));

        const auto line = [&](const char *reason, int order, const char *action) { return QStringLiteral("%1 %2 %3").arg(QLatin1String(reason)).arg(ids[order]).arg(QLatin1String(action)); };
        QCOMPARE(attention(found), (QStringList{line("late", 6, "complete_order"), line("on_hold", 6, "resume_production"), line("answer_offer", 2, "accept_counter_offer"),
                                                line("to_review", 1, "approve_order"), line("no_machine", 5, "assign_machine")}));
    }

    /// What stands beside a figure opens exactly the orders it counts, for whoever sees it.
    void filtersGiveTheRows_data() { TestDatabase::addRows(); }
    void filtersGiveTheRows()
    {
        QFETCH(storage::Dialect, dialect);
        Shop shop(dialect);
        QList<Id> ids;
        fill(shop, ids);
        int checked = 0;
        for (const QByteArray &who : {shop.bossToken, shop.anna, shop.bob}) {
            const QJsonArray figures = shop.dashboard(who).value(QLatin1String("figures")).toArray();
            for (const QJsonValue &value : figures) {
                const QJsonObject filter = value[QLatin1String("filter")].toObject();
                if (value[QLatin1String("unit")].toString() != QLatin1String("orders") || filter.isEmpty())
                    continue;
                QUrlQuery query;
                for (auto part = filter.begin(); part != filter.end(); ++part)
                    query.addQueryItem(part.key(), part->toString());
                const auto rows = shop.get("/api/orders/?" + query.toString(QUrl::FullyEncoded).toLatin1(), who);
                QCOMPARE(rows.status, 200);
                QVERIFY2(rows.array().size() == value[QLatin1String("value")].toInteger(-1), qPrintable(value[QLatin1String("key")].toString()));
                ++checked;
            }
        }
        QVERIFY(checked >= 27);
    }

    void clientsSeeTheirOwn_data() { TestDatabase::addRows(); }
    void clientsSeeTheirOwn()
    {
        QFETCH(storage::Dialect, dialect);
        Shop shop(dialect);
        QList<Id> ids;
        fill(shop, ids);
        shop.post("/api/machines/", shop.bossToken, {{QStringLiteral("name"), QStringLiteral("Laser")}, {QStringLiteral("type"), QStringLiteral("laser")}});
        const QJsonObject anna = shop.dashboard(shop.anna), bob = shop.dashboard(shop.bob);
        QVERIFY(!anna.value(QLatin1String("is_whole_shop")).toBool(true));
        QCOMPARE(said(anna, "open_orders"), QStringLiteral("5 of 5"));
        QCOMPARE(said(anna, "awaiting_payment"), QStringLiteral("0 of 0"));
        QCOMPARE(said(anna, "agreed_this_month", "INR"), QStringLiteral("0 of 0"));
        QCOMPARE(said(anna, "win_rate"), QStringLiteral("8000 of 5"));
        QCOMPARE(attention(anna), QStringList{QStringLiteral("answer_offer %1 accept_counter_offer").arg(ids[3])});
        QCOMPARE(said(bob, "open_orders"), QStringLiteral("1 of 1"));
        QCOMPARE(said(bob, "late"), QStringLiteral("0 of 0"));
        QCOMPARE(said(bob, "lead_time_median"), QStringLiteral("0 of 0"));
        QCOMPARE(said(bob, "on_time_delivery"), QStringLiteral("0 of 0"));
        QCOMPARE(attention(bob), QStringList{QStringLiteral("pay %1 confirm_payment").arg(ids[4])});
        QVERIFY(bob.value(QLatin1String("machines")).toArray().isEmpty());
        QCOMPARE(shop.dashboard(shop.bossToken).value(QLatin1String("machines")).toArray().size(), 1);
    }

    void series_data() { TestDatabase::addRows(); }
    void series()
    {
        QFETCH(storage::Dialect, dialect);
        Shop shop(dialect);
        QList<Id> ids;
        fill(shop, ids);
        const QJsonObject found = shop.dashboard(shop.bossToken, "?from=2025-12-03&to=2026-01-12");
        // Weeks begin on Mondays, months on their first day, also before the period.
        const QStringList weeks = daysOf(found, "orders_by_status");
        QCOMPARE(weeks.first(), QStringLiteral("2025-12-01"));
        QCOMPARE(weeks.last(), QStringLiteral("2026-01-12"));
        QCOMPARE(weeks.size(), 7);
        QCOMPARE(steps(found, "orders_by_status", "under_review"), (QStringList{"0/0"_L1, "0/0"_L1, "0/0"_L1, "0/0"_L1, "0/0"_L1, "1/1"_L1, "0/0"_L1}));
        QCOMPARE(steps(found, "orders_by_status", "negotiation")[5], QStringLiteral("2/2"));
        QCOMPARE(daysOf(found, "value_per_month"), (QStringList{"2025-12-01"_L1, "2026-01-01"_L1}));
        // Order 7 was accepted before the period.
        QCOMPARE(steps(found, "value_per_month", "agreed", "INR"), (QStringList{"80000/2"_L1, "100000/1"_L1}));
        QCOMPARE(steps(found, "value_per_month", "agreed", "EUR"), (QStringList{"0/0"_L1, "20000/1"_L1}));
        QCOMPARE(steps(found, "value_per_month", "completed", "INR"), (QStringList{"0/0"_L1, "100000/2"_L1}));
        QCOMPARE(steps(found, "win_rate", "win_rate"), (QStringList{"10000/2"_L1, "6667/3"_L1}));
        QCOMPARE(steps(found, "on_time_delivery", "latest_promise"), (QStringList{"0/0"_L1, "2000/5"_L1}));
        QCOMPARE(steps(found, "lead_time", "lead_time_median"), (QStringList{"0/0"_L1, "216/2"_L1}));
        const QJsonObject delivery = keyed(found.value(QLatin1String("series")), "on_time_delivery");
        QCOMPARE(delivery.value(QLatin1String("target")).toInteger(), 9500);
    }

    /// From placing to the shop's first offer, in business hours.
    void responseTime_data() { TestDatabase::addRows(); }
    void responseTime()
    {
        QFETCH(storage::Dialect, dialect);
        Shop shop(dialect);
        const Id overWeekend = shop.add({.submitted = "2026-01-09T17:00:00.000Z"}); // a Friday
        shop.answer(overWeekend, "2026-01-12T10:00:00.000Z", 2);
        shop.answer(overWeekend, "2026-01-09T17:30:00.000Z", 1, "client");
        shop.answer(overWeekend, "2026-01-12T15:00:00.000Z", 3);
        shop.answer(shop.add({.submitted = "2026-01-07T10:00:00.000Z"}), "2026-01-07T10:30:00.000Z");
        shop.add({.submitted = "2026-01-07T10:00:00.000Z"}); // nobody answered yet
        const QJsonObject found = shop.dashboard(shop.bossToken);
        QCOMPARE(said(found, "response_time_median"), QStringLiteral("30 of 2"));
        QCOMPARE(said(found, "response_time_p90"), QStringLiteral("120 of 2"));
        QCOMPARE(figure(found, "response_time_p90").value(QLatin1String("unit")).toString(), QStringLiteral("minutes"));
    }

    void machineLoad_data() { TestDatabase::addRows(); }
    void machineLoad()
    {
        QFETCH(storage::Dialect, dialect);
        Shop shop(dialect);
        const auto machine = [&](const char *name, int capacity, bool isActive = true) {
            return shop.post("/api/machines/", shop.bossToken, {{QStringLiteral("name"), QLatin1String(name)}, {QStringLiteral("type"), QStringLiteral("laser")},
                                                                {QStringLiteral("capacity"), capacity}, {QStringLiteral("is_active"), isActive}})
                .object().value(QLatin1String("id")).toInteger();
        };
        const Id idle = machine("Idle", 1), busy = machine("Busy", 2);
        machine("Off", 1, false);
        static const Sql book("INSERT INTO machine_bookings (order_id, machine_id, starts_at, ends_at, booked_by, created_at) VALUES (?, ?, ?, ?, ?, ?)");
        static constexpr qint64 days = 24 * 3600;
        const Timestamp now = shop.clock.now();
        // What was before now and what comes after two weeks does not count.
        for (const auto &[from, to] : {std::pair(-1, 7), std::pair(13, 20), std::pair(14, 15), std::pair(-2, 0)})
            QVERIFY(shop.database().execute(book, params(shop.add({.status = "accepted"}), busy, now.plusSeconds(from * days), now.plusSeconds(to * days), shop.bossId, now)));
        const QJsonObject found = shop.dashboard(shop.bossToken);
        const QJsonArray machines = found.value(QLatin1String("machines")).toArray();
        QCOMPARE(machines.size(), 2);
        QCOMPARE(machines[0][QLatin1String("machine")].toInteger(), busy); // the fullest first
        QCOMPARE(machines[0][QLatin1String("booked_minutes")].toInteger(), 8 * 24 * 60);
        QCOMPARE(machines[0][QLatin1String("capacity_minutes")].toInteger(), 2 * 14 * 24 * 60);
        QCOMPARE(machines[0][QLatin1String("load")].toInteger(), 2857);
        QCOMPARE(machines[1][QLatin1String("machine")].toInteger(), idle);
        QCOMPARE(machines[1][QLatin1String("load")].toInteger(), 0);
        QCOMPARE(found.value(QLatin1String("load_limit")).toInteger(), 6600);
    }

    /// "No data" is not 0 %.
    void nothingToDivideBy()
    {
        Shop shop(storage::Dialect::Sqlite);
        const QJsonObject found = shop.dashboard(shop.bossToken, "?from=2020-01-01&to=2020-01-31");
        for (const char *key : {"win_rate", "on_time_delivery", "response_time_median", "lead_time_median"})
            QCOMPARE(said(found, key), QStringLiteral("0 of 0"));
        QCOMPARE(steps(found, "win_rate", "win_rate"), QStringList{QStringLiteral("0/0")});
        QVERIFY(found.value(QLatin1String("attention")).toArray().isEmpty());
    }

    void periods_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("field");
        QTest::newRow("no day") << QByteArray("?from=soon") << QStringLiteral("from");
        QTest::newRow("a moment") << QByteArray("?to=2026-01-12T00:00:00Z") << QStringLiteral("to");
        QTest::newRow("no such day") << QByteArray("?to=2026-02-30") << QStringLiteral("to");
        QTest::newRow("ends before it begins") << QByteArray("?from=2026-01-12&to=2026-01-11") << QStringLiteral("to");
        QTest::newRow("begins tomorrow") << QByteArray("?from=2026-01-13") << QStringLiteral("to");
        QTest::newRow("too long") << QByteArray("?from=2024-01-01&to=2026-01-03") << QStringLiteral("from");
        QTest::newRow("something else") << QByteArray("?client=2") << QStringLiteral("client");
        QTest::newRow("one day") << QByteArray("?from=2026-01-12&to=2026-01-12") << QString();
        QTest::newRow("two years") << QByteArray("?from=2024-01-01&to=2026-01-01") << QString();
        QTest::newRow("long ago, no end") << QByteArray("?from=2001-01-01") << QString();
    }
    void periods()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, field);
        Shop shop(storage::Dialect::Sqlite);
        const auto answer = shop.get("/api/dashboard/" + query, shop.bossToken);
        QCOMPARE(answer.status, field.isEmpty() ? 200 : 422);
        QCOMPARE(answer.object().value(QLatin1String("errors")).toArray().first().toObject().value(QLatin1String("field")).toString(), field);
    }
};

QTEST_GUILESS_MAIN(TestDashboard)
#include "tst_dashboard.moc"
