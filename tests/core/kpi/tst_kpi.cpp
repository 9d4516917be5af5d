// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/kpi.h"

#include <QTest>
#include <QTimeZone>

using namespace emesa::kpi;

/// The test vectors of the domain's KPI table.
class TestKpi : public QObject
{
    Q_OBJECT

private:
    static void same(std::optional<double> value, double expected, double within = 5e-5)
    {
        QVERIFY(value.has_value());
        QVERIFY2(std::abs(*value - expected) <= within, qPrintable(QString::number(*value)));
    }

private slots:
    void TK1_oee()
    {
        const auto found = oee(480, 60, 2, 180, 171);
        QVERIFY(found);
        same(found->availability, .8750);
        same(found->effectiveness, .8571);
        same(found->quality, .9500);
        same(found->value(), .7125);
        QVERIFY(!oee(0, 0, 2, 180, 171));
        QVERIFY(!oee(480, 480, 2, 0, 0));
    }

    void TK2_delivery()
    {
        const QList<Delivery> due = {{10, 12, 12, 10, 50, 50}, {10, 12, 12, 12, 20, 20}, {15, 15, 18, 17, 10, 10},
                                     {20, 22, 22, 25, 100, 100}, {20, 20, 20, 20, 38, 40}};
        same(onTime(due, &Delivery::requested), .40);
        same(onTime(due, &Delivery::firstPromise), .60);
        same(onTime(due, &Delivery::latestPromise), .80);
        same(onTimeInFull(due, &Delivery::requested), .20);
        same(onTimeInFull(due, &Delivery::firstPromise), .40);
        same(onTimeInFull(due, &Delivery::latestPromise), .60);
        QVERIFY(!onTime({}, &Delivery::requested));
        // What is overdue and has not left is late, not left out.
        same(onTime({{10, 10, 10, 9, 1, 1}, {10, 10, 10, std::nullopt, 0, 1}}, &Delivery::requested), .50);
    }

    void TK3_winRate()
    {
        same(winRate(6, 9), .40);
        same(winRate(60'000, 120'000), .3333);
        same(winRate(6, 9 + 2), .3529);
        QVERIFY(!winRate(0, 0));
    }

    void TK4_quoteAccuracy()
    {
        const auto found = quoteAccuracy({{100, 95}, {100, 109}, {100, 111}, {100, 140}}, .10);
        QVERIFY(found);
        same(found->accuracy, .50);
        same(found->bias, .1375);
        same(found->mape, .1625);
        QVERIFY(!quoteAccuracy({}, .10));
    }

    void TK5_responseTime()
    {
        const auto at = [](int day, int hour, int minute = 0) { return QDateTime(QDate(2026, 1, day), QTime(hour, minute), Qt::UTC); };
        // 2 January 2026 is a Friday.
        QCOMPARE(businessMinutes(at(2, 17), at(5, 10)), 120);
        QCOMPARE(at(2, 17).secsTo(at(5, 10)) / 3600, 65);
        QCOMPARE(businessMinutes(at(3, 10), at(4, 20)), 0);
        QCOMPARE(businessMinutes(at(5, 7), at(5, 20)), 9 * 60);
        QCOMPARE(businessMinutes(at(5, 10, 15), at(5, 10, 45)), 30);
        QCOMPARE(businessMinutes(at(5, 12), at(5, 12)), 0);
        QCOMPARE(businessMinutes(at(5, 9), at(19, 9)), 10 * 9 * 60);
        // Day by day comes to the same.
        for (int from = 1; from < 20; ++from) {
            qint64 sum = 0;
            for (int day = from; day < 25; ++day)
                sum += businessMinutes(at(day, 11), at(day + 1, 11));
            QCOMPARE(businessMinutes(at(from, 11), at(25, 11)), sum);
        }
    }

    void TK6_yield()
    {
        const auto found = yield(180, 6, 9);
        QVERIFY(found);
        same(found->firstPass, .9167);
        same(found->final, .9667);
        same(rolledYield({.95, .98, .99}), .92169);
        QVERIFY(!yield(0, 0, 0));
        QVERIFY(!rolledYield({}));
    }

    void percentiles()
    {
        QVERIFY(!percentile({}, .5));
        QCOMPARE(percentile({5}, .9), std::optional<qint64>(5));
        QCOMPARE(percentile({4, 1, 3, 2}, .5), std::optional<qint64>(2));
        QCOMPARE(percentile({10, 9, 8, 7, 6, 5, 4, 3, 2, 1}, .9), std::optional<qint64>(9));
        QCOMPARE(basisPoints(.95254), 9525);
    }
};

QTEST_GUILESS_MAIN(TestKpi)
#include "tst_kpi.moc"
