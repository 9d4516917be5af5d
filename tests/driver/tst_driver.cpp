// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// One section of CTest's log, as CTest 3.25 and 3.31 write it.
QByteArray section(int number, const QByteArray &name, const QByteArray &output, const QByteArray &verdict)
{
    const QByteArray n = QByteArray::number(number);
    return n + "/9 Testing: " + name + "\n" + n + "/9 Test: " + name + "\nCommand: \"/x/" + name +
           "\"\nDirectory: /x\nOutput:\n----------------------------------------------------------\n" +
           output +
           "<end of output>\nTest time =   0.10 "
           "sec\n----------------------------------------------------------\n" +
           verdict + "\n\"" + name + "\" end time: now\n\n";
}

QByteArray totals(int passed, int failed, int skipped)
{
    return "Totals: " + QByteArray::number(passed) + " passed, " + QByteArray::number(failed) + " failed, " +
           QByteArray::number(skipped) + " skipped, 0 blacklisted, 7ms\n";
}

} // namespace

/// The driver's arithmetic: a wrong sum here would hide every other failure.
class DriverTest : public QObject
{
    Q_OBJECT

private slots:
    void report_data()
    {
        QTest::addColumn<QByteArray>("log");
        QTest::addColumn<QString>("failedList");
        QTest::addColumn<int>("ctestStatus");
        QTest::addColumn<QByteArray>("lastLine");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("says");

        const QByteArray good = section(1, "tst_a", totals(3, 0, 0), "Test Passed.");
        const QByteArray twoSuites = section(2, "tst_b", totals(4, 0, 1) + totals(5, 0, 0), "Test Passed.");
        const QByteArray bad =
            section(3, "tst_c", "FAIL!  : C::sums(2 rows) nope\n" + totals(6, 2, 0), "Test Failed.");
        const QByteArray crash =
            section(4, "tst_d", "PASS   : D::one()\nReceived signal 11\n", "Test Failed.");
        const QByteArray late = section(5, "tst_e", totals(2, 0, 0), "Test Failed.");
        const QByteArray script = section(6, "script", "hello\n", "Test Passed.");

        QTest::newRow("all well") << QByteArray(good + twoSuites) << u""_s << 0
                                  << QByteArray("12 passed, 0 failed, 1 skipped") << 0 << QByteArray();
        QTest::newRow("nothing skipped")
            << good << u""_s << 0 << QByteArray("3 passed, 0 failed") << 0 << QByteArray();
        QTest::newRow("failed functions")
            << QByteArray(good + bad) << u"3:tst_c "_s << 8 << QByteArray("9 passed, 2 failed") << 1
            << QByteArray("C::sums(2 rows)");
        QTest::newRow("crash") << QByteArray(good + crash) << u"4:tst_d "_s << 8
                               << QByteArray("3 passed, 1 failed") << 1 << QByteArray("tst_d");
        QTest::newRow("fails after its totals")
            << QByteArray(good + late) << u"5:tst_e"_s << 8 << QByteArray("5 passed, 1 failed") << 1
            << QByteArray("tst_e");
        QTest::newRow("did not run") << good << u"7:tst_f"_s << 8 << QByteArray("3 passed, 1 failed") << 1
                                     << QByteArray("tst_f: did not run");
        QTest::newRow("other program") << QByteArray(good + script) << u""_s << 0
                                       << QByteArray("4 passed, 0 failed") << 0 << QByteArray();
        QTest::newRow("ctest breaks off")
            << good << u""_s << 1 << QByteArray("3 passed, 1 failed") << 1 << QByteArray("ctest");
        QTest::newRow("no test at all") << QByteArray("Start testing\n") << u""_s << 0
                                        << QByteArray("0 passed, 0 failed") << 1 << QByteArray();
    }
    void report()
    {
        QFETCH(QByteArray, log);
        QFETCH(QString, failedList);
        QFETCH(int, ctestStatus);
        QFETCH(QByteArray, lastLine);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, says);

        QTemporaryDir dir;
        QFile file(dir.filePath(u"LastTest.log"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(log);
        file.close();
        QProcess awk;
        awk.start(u"awk"_s,
                  {u"-v"_s, u"ctest_status=%1"_s.arg(ctestStatus), u"-v"_s, u"failed_list="_s + failedList,
                   u"-f"_s, u"" EMESA_SOURCE_DIR "/scripts/test_report.awk"_s, file.fileName()});
        QVERIFY(awk.waitForFinished(60'000));
        const QByteArray out = awk.readAllStandardOutput();
        QCOMPARE(awk.readAllStandardError(), QByteArray());
        QCOMPARE(out.trimmed().split('\n').last(), lastLine);
        QCOMPARE(awk.exitCode(), exitCode);
        QVERIFY2(out.contains(says), out.constData());
    }

    void packageTableHasAReasonForEachRow()
    {
        QProcess bash;
        bash.start(u"bash"_s, {u"-c"_s, u". \"$1\" && emesa_package_table"_s, u"bash"_s,
                               u"" EMESA_SOURCE_DIR "/scripts/packages.sh"_s});
        QVERIFY(bash.waitForFinished(60'000));
        const QList<QByteArray> rows = bash.readAllStandardOutput().trimmed().split('\n');
        QVERIFY(rows.size() > 10);
        for (const QByteArray &row : rows) {
            const QList<QByteArray> fields = row.split('|');
            QVERIFY2(fields.size() == 3 && !fields.at(1).isEmpty() && fields.at(2).size() > 5,
                     row.constData());
        }
    }

    void unknownCommandsAreRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("command") << QStringList{u"fly"_s};
        QTest::newRow("run option") << QStringList{u"run"_s, u"--fast"_s};
        QTest::newRow("port") << QStringList{u"run"_s, u"--port"_s, u"http"_s};
        QTest::newRow("missing value") << QStringList{u"build"_s, u"--preset"_s};
    }
    void unknownCommandsAreRefused()
    {
        QFETCH(QStringList, arguments);
        QProcess driver;
        driver.start(u"" EMESA_SOURCE_DIR "/emesa"_s, arguments);
        QVERIFY(driver.waitForFinished(60'000));
        QCOMPARE(driver.exitCode(), 1);
        QVERIFY(driver.readAllStandardError().contains("emesa: "));
    }
};

QTEST_GUILESS_MAIN(DriverTest)
#include "tst_driver.moc"
