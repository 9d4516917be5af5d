// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/chaos.h"
#include "tests/support/test_database.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace emesa;

/// Three rounds of what emesa-chaos does at length: P1, P3, P5, P20 and, where MariaDB is killed, P27.
class ChaosTest : public QObject
{
    Q_OBJECT

private slots:
    void p1_acknowledgedWorkSurvivesKills_data() { test::TestDatabase::addRows(); }
    void p1_acknowledgedWorkSurvivesKills()
    {
        QFETCH(storage::Dialect, dialect);
        QTemporaryDir dir;
        chaos::ChaosOptions options;
        options.server = QStringLiteral(EMESA_BIN_DIR "/emesa-server");
        options.dir = dir.path();
        options.dialect = dialect;
        options.rounds = 3;
        options.outages = 1;
        options.writers = 8;
        const auto report = chaos::run(options);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        const chaos::Findings &findings = report->findings;
        QVERIFY2(findings.isClean(), qPrintable(findings.faults.join(u'\n')));
        QVERIFY(findings.acknowledged > 0);
        QCOMPARE(findings.found, findings.acknowledged);
        QVERIFY(findings.auditRows > 0);
        if (dialect == storage::Dialect::MySql)
            QVERIFY(report->unavailable > 0);
    }
};

QTEST_GUILESS_MAIN(ChaosTest)
#include "tst_chaos.moc"
