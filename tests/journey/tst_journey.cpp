// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/app/server_process.h"
#include "tests/support/test_database.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
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
        for (int round = 0; round < 2; ++round)
            travel(server, accounts);

        server.signal(SIGTERM);
        QCOMPARE(server.waitForEnd(), 0);
        const auto audit = ServerProcess::run(QStringList{QStringLiteral("audit"), QStringLiteral("verify")} + settings);
        QVERIFY2(audit.code == 0, qPrintable(audit.out + audit.err));
    }

    /// The server as a database user with the rights that "database grants" names, and no other.
    void wholeOrderWithoutTheRightToChangeTheAuditLog()
    {
        if (!TestDatabase::dialects().contains(storage::Dialect::MySql))
            QSKIP("no MariaDB");
        const TestDatabase database(storage::Dialect::MySql);
        QTemporaryDir directory;
        const QString accounts = directory.filePath(QStringLiteral("accounts.json"));
        const auto settingsFor = [&](const storage::DatabaseUrl &url) {
            return QStringList{QStringLiteral("--data-dir"), directory.filePath(QStringLiteral("data")), QStringLiteral("--database"), url.display()};
        };
        const auto demo = ServerProcess::run(QStringList{QStringLiteral("demo-data"), QStringLiteral("--accounts-file"), accounts} + settingsFor(database.url()));
        QVERIFY2(demo.code == 0, qPrintable(demo.out + demo.err));

        storage::DatabaseUrl limited = database.url();
        limited.user = QStringLiteral("runs_%1").arg(QCoreApplication::applicationPid());
        const auto grants = ServerProcess::run(QStringList{QStringLiteral("database"), QStringLiteral("grants"), QStringLiteral("--user"), limited.user,
                                                           QStringLiteral("--host"), QStringLiteral("localhost")} + settingsFor(database.url()));
        QVERIFY2(grants.code == 0, qPrintable(grants.err));
        QVERIFY2(grants.out.contains(QStringLiteral("GRANT SELECT, INSERT ON `%1`.`audit_log` TO").arg(database.url().name)), qPrintable(grants.out));
        database.run(QStringLiteral("CREATE USER '%1'@'localhost';").arg(limited.user) + grants.out);

        ServerProcess server(settingsFor(limited));
        server.start();
        QVERIFY2(server.waitUntilListening(), qPrintable(server.errors()));
        travel(server, accounts);
        server.signal(SIGTERM);
        QCOMPARE(server.waitForEnd(), 0);
        // Neither a row nor what guards it can be touched.
        for (const char *statement : {"UPDATE audit_log SET address = 'x' WHERE seq = 1", "DELETE FROM audit_log WHERE seq = 1", "TRUNCATE TABLE audit_log",
                                      "REPLACE INTO audit_log SELECT * FROM audit_log WHERE seq = 1", "DROP TRIGGER audit_log_no_update",
                                      "DROP TABLE audit_log", "ALTER TABLE audit_log DROP COLUMN hash", "DELETE FROM ledger"})
            QCOMPARE(refusalOf(limited, statement), QStringLiteral("1142"));
        const auto check = ServerProcess::run(QStringList{QStringLiteral("check")} + settingsFor(limited));
        QVERIFY2(check.out.contains(QStringLiteral("rows can only be added")), qPrintable(check.out));
        const auto audit = ServerProcess::run(QStringList{QStringLiteral("audit"), QStringLiteral("verify"), QStringLiteral("--head"),
                                                          directory.filePath(QStringLiteral("data/audit-head.jws"))} + settingsFor(limited));
        QVERIFY2(audit.code == 0, qPrintable(audit.out + audit.err));
        database.run(QStringLiteral("DROP USER '%1'@'localhost'").arg(limited.user));
    }

private:
    static void travel(const ServerProcess &server, const QString &accounts)
    {
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

    /// The database's error number for a statement, as somebody at its prompt gets it; empty: it was done.
    static QString refusalOf(const storage::DatabaseUrl &url, const char *statement)
    {
        QString number;
        {
            QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QMYSQL"), QStringLiteral("prompt"));
            connection.setDatabaseName(url.name);
            connection.setUserName(url.user);
            connection.setConnectOptions(QStringLiteral("UNIX_SOCKET=") + url.socket);
            if (!connection.open())
                number = connection.lastError().text();
            QSqlQuery query(connection);
            if (number.isEmpty() && !query.exec(QString::fromLatin1(statement)))
                number = query.lastError().nativeErrorCode();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("prompt"));
        return number;
    }
};

QTEST_GUILESS_MAIN(TestJourney)
#include "tst_journey.moc"
