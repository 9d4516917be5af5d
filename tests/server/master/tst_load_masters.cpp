// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/app/server_process.h"

#include <QTemporaryDir>
#include <QTest>

using namespace emesa::test;

/// The command as an operator runs it.
class TestLoadMasters : public QObject
{
    Q_OBJECT

private slots:
    void loadsOnceAndSaysWhat()
    {
        QTemporaryDir directory;
        const QStringList settings{QStringLiteral("--data-dir"), directory.filePath(QStringLiteral("data"))};
        const QStringList command{QStringLiteral("load-masters"), QStringLiteral("iso")};
        const auto first = ServerProcess::run(command + settings);
        QVERIFY2(first.code == 0, qPrintable(first.err));
        QVERIFY2(first.out.contains(QStringLiteral("Antarctica is in no continent")), qPrintable(first.out));
        QVERIFY2(!first.out.contains(QStringLiteral("left out")), qPrintable(first.out));
        const auto second = ServerProcess::run(command + settings);
        QCOMPARE(second.code, 0);
        QCOMPARE(second.out.count(QStringLiteral(" 0 made")), 4);
        const auto verified = ServerProcess::run(QStringList{QStringLiteral("audit"), QStringLiteral("verify")} + settings);
        QCOMPARE(verified.code, 0);
    }

    void saysWhatIsMissing()
    {
        QTemporaryDir directory;
        const auto outcome = ServerProcess::run({QStringLiteral("load-masters"), QStringLiteral("iso"), QStringLiteral("--iso-codes"), directory.path(),
                                                 QStringLiteral("--data-dir"), directory.filePath(QStringLiteral("data"))});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains(QStringLiteral("install the package iso-codes")), qPrintable(outcome.err));
        QCOMPARE(ServerProcess::run({QStringLiteral("load-masters"), QStringLiteral("mars")}).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestLoadMasters)
#include "tst_load_masters.moc"
