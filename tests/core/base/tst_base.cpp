// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/base/timestamp.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace emesa;

class TestBase : public QObject
{
    Q_OBJECT

private slots:
    void amountReadsOnlyExactText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("minor"); // -1: refused
        const auto row = [](const QString &text, qint64 minor) { QTest::newRow(qPrintable(text)) << text << minor; };
        row(QStringLiteral("5100.00"), 510000);
        row(QStringLiteral("0.01"), 1);
        row(QStringLiteral("0.00"), 0);
        row(QStringLiteral("99999999.99"), Amount::maxMinor);
        for (const char *bad : {"", "1", "1.0", "1.000", "100000000.00", ".50", "-1.00", "+1.00", "1e3", "NaN", "0.001", "1,50",
                                " 1.00", "1.00 ", "1.0a", "0x1.00", "१.००", "१२३.००"})
            row(QString::fromUtf8(bad), -1);
    }
    void amountReadsOnlyExactText()
    {
        QFETCH(QString, text);
        QFETCH(qint64, minor);
        const auto amount = Amount::fromString(text);
        QCOMPARE(amount.has_value() ? amount->minor : -1, minor);
        if (amount)
            QCOMPARE(amount->toString(), text);
    }

    // P6: what goes in comes out, and sums are exact.
    void moneyIsExact()
    {
        qint64 expected = 0;
        Amount sum;
        for (int i = 0; i < 100'000; ++i) {
            const auto minor = qint64(QRandomGenerator::global()->bounded(quint64(Amount::maxMinor) + 1));
            const auto read = Amount::fromText(Amount{minor}.toText());
            QVERIFY(read);
            QCOMPARE(read->minor, minor);
            sum = sum + *read * 3 - *read;
            expected += 2 * minor;
        }
        QCOMPARE(sum.minor, expected);
        QCOMPARE(Amount{-5}.toText(), QByteArray("-0.05"));
    }

    void timestampRoundTrips_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QByteArray>("iso");
        QTest::newRow("epoch") << qint64(0) << QByteArray("1970-01-01T00:00:00.000Z");
        QTest::newRow("leap day") << qint64(1709210096789) << QByteArray("2024-02-29T12:34:56.789Z");
        QTest::newRow("end of 2026") << qint64(1798761599999) << QByteArray("2026-12-31T23:59:59.999Z");
    }
    void timestampRoundTrips()
    {
        QFETCH(qint64, ms);
        QFETCH(QByteArray, iso);
        QCOMPARE(Timestamp{ms}.toIso(), iso);
        QCOMPARE(Timestamp::fromIso(iso).value_or(Timestamp{-1}).ms, ms);
    }

    void timestampAgreesWithQt()
    {
        for (int i = 0; i < 20'000; ++i) {
            const auto ms = qint64(QRandomGenerator::global()->bounded(quint64(253'000'000'000'000)));
            const QByteArray iso = Timestamp{ms}.toIso();
            QCOMPARE(QString::fromLatin1(iso), QDateTime::fromMSecsSinceEpoch(ms).toUTC().toString(Qt::ISODateWithMs));
            QCOMPARE(Timestamp::fromIso(iso)->ms, ms);
        }
    }

    void timestampReadsZones()
    {
        QCOMPARE(Timestamp::fromIso("2026-01-12T15:00:00+05:30")->toIso(), QByteArray("2026-01-12T09:30:00.000Z"));
        QCOMPARE(Timestamp::fromIso("2026-01-12T09:30:00.123456Z")->toIso(), QByteArray("2026-01-12T09:30:00.123Z"));
    }

    void timestampRefuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *bad : {"", "2026-01-12", "2026-01-12T09:30:00", "2026-02-30T00:00:00Z", "2026-13-01T00:00:00Z", "0000-00-00T00:00:00Z",
                                "9999-12-31T00:00:00Z", "2026-01-12T24:00:00Z", "2026-01-12T09:60:00Z", "2026-01-12 09:30:00Z",
                                "2026-01-12T09:30:00.Z", "2026-01-12T09:30:00+0530", "2026-01-12T09:30:00Zx", "２026-01-12T09:30:00Z"})
            QTest::newRow(bad[0] ? bad : "empty") << QByteArray(bad);
    }
    void timestampRefuses()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!Timestamp::fromIso(text));
    }

    void uuidsAreVersion7AndSort()
    {
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i) {
            const QString id = newUuid({1'700'000'000'000 + i});
            QVERIFY(isUuid(id));
            QCOMPARE(id[14], QChar(u'7'));
            QVERIFY(QStringLiteral("89ab").contains(id[19]));
            seen.insert(id);
        }
        QCOMPARE(seen.size(), 1000);
        QVERIFY(newUuid({1'700'000'000'000}) < newUuid({1'700'000'000'001}));
        QVERIFY(!isUuid(QStringLiteral("0190B2C3-0000-7000-8000-000000000000")));
        QVERIFY(!isUuid(QStringLiteral("../../etc/passwd")));
    }

    void secretsHaveTheirLength()
    {
        QCOMPARE(newSecret(32).size(), 43);
        QVERIFY(newSecret() != newSecret());
    }

    void resultHoldsOneSide()
    {
        const Result<int> value = 7;
        const Result<int> error = Error{ErrorCode::NotFound, QStringLiteral("x"), {}};
        QVERIFY(value && !error);
        QCOMPARE(*value, 7);
        QCOMPARE(error.error().code, ErrorCode::NotFound);
        QCOMPARE(error.valueOr(3), 3);
        QVERIFY(Status());
        QVERIFY(!Status(error.error()));
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
