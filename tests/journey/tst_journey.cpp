// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/app/server_process.h"
#include "tests/support/test_database.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace emesa;
using namespace emesa::test;

/// The real programs, from an empty database to a completed order.
class TestJourney : public QObject
{
    Q_OBJECT

private slots:
    void wholeOrder_data() { TestDatabase::addRows(); }
    void wholeOrder()
    {
        QFETCH(storage::Dialect, dialect);
        const TestDatabase database(dialect);
        QTemporaryDir directory;
        const QString accounts = directory.filePath(QStringLiteral("accounts.json"));
        const QStringList settings{QStringLiteral("--data-dir"), directory.filePath(QStringLiteral("data")),
                                   QStringLiteral("--database"), database.url().display()};

        const auto demo = ServerProcess::run(QStringList{QStringLiteral("demo-data"), QStringLiteral("--accounts-file"), accounts} + settings);
        QVERIFY2(demo.code == 0, qPrintable(demo.out + demo.err));

        ServerProcess server(settings);
        server.start();
        QVERIFY2(server.waitUntilListening(), qPrintable(server.errors()));

        // Twice: the second order meets machines that the first one kept busy.
        for (int round = 0; round < 2; ++round) {
            QProcess journey;
            journey.setProcessChannelMode(QProcess::MergedChannels);
            journey.start(QStringLiteral(EMESA_BIN_DIR "/emesa-journey"),
                          {QStringLiteral("--server"), QStringLiteral("http://127.0.0.1:%1").arg(server.port()), QStringLiteral("--accounts"), accounts,
                           QStringLiteral("--part"), QStringLiteral(EMESA_SOURCE_DIR "/tests/data/parts/bracket.step"),
                           QStringLiteral("--drawing"), QStringLiteral(EMESA_SOURCE_DIR "/tests/data/parts/drawing.pdf")});
            QVERIFY(journey.waitForFinished(240'000));
            const QByteArray told = journey.readAll();
            QVERIFY2(journey.exitStatus() == QProcess::NormalExit && journey.exitCode() == 0, told.constData());
            qInfo().noquote() << QString::fromUtf8(told);
        }

        server.signal(SIGTERM);
        QCOMPARE(server.waitForEnd(), 0);
        const auto audit = ServerProcess::run(QStringList{QStringLiteral("audit"), QStringLiteral("verify")} + settings);
        QVERIFY2(audit.code == 0, qPrintable(audit.out + audit.err));
    }
};

QTEST_GUILESS_MAIN(TestJourney)
#include "tst_journey.moc"
