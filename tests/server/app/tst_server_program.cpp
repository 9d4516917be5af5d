// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/migrations.h"
#include "tests/server/app/server_process.h"
#include "tests/support/test_database.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <thread>

using namespace emesa;
using namespace emesa::test;
using namespace Qt::StringLiterals;
using http::test::RawClient;

/// The real executable, started as its users start it.
class ServerProgramTest : public QObject
{
    Q_OBJECT

private slots:
    void helpVersionAndWrongUsage();
    void checkAndPrintConfig();
    void servesHealthAndVersion_data() { TestDatabase::addRows(); }
    void servesHealthAndVersion();
    void checkTellsWhatIsWrong();
    void migrateCommand();
    void case132_twoServersStartTogether_data() { TestDatabase::addRows(); }
    void case132_twoServersStartTogether();
    void case133_readableKeyIsRefused();
    void case133_weakKeyIsRefused();
    void case097_logLinesStayJson();
    void case016_bodyLimitsComeFromTheCatalogue();
    void stopsGracefullyUnderLoad();
    void finishesRunningRequests();
    void cutsWhatDoesNotFinish();
    void secondSignalEndsAtOnce();
    void notReadyWhileDraining();
    void hangupReopensTheLogAndReadsTheLevel();
    void portTaken();

private:
    static QStringList dataDir(const QTemporaryDir &directory) { return {u"--data-dir"_s, directory.filePath(u"data"_s)}; }
};

namespace {

QStringList databaseArguments(const TestDatabase &database)
{
    return {u"--database"_s, database.url().display()};
}

QJsonObject jsonOf(const std::optional<RawClient::Answer> &answer)
{
    return answer ? QJsonDocument::fromJson(answer->body).object() : QJsonObject();
}

} // namespace

void ServerProgramTest::helpVersionAndWrongUsage()
{
    const auto version = ServerProcess::run({u"--version"_s});
    QCOMPARE(version.code, 0);
    QCOMPARE(version.out, u"emesa-server " EMESA_VERSION "\n"_s);
    const auto help = ServerProcess::run({u"--help"_s});
    QCOMPARE(help.code, 0);
    for (const char *word : {"serve", "migrate", "create-admin", "demo-data", "check", "audit verify", "--listen", "Exit codes"})
        QVERIFY2(help.out.contains(QLatin1String(word)), word);
    const auto wrong = ServerProcess::run({u"serv"_s});
    QCOMPARE(wrong.code, 2);
    QVERIFY(wrong.out.isEmpty());
    QCOMPARE(wrong.err.count(u'\n'), 1);
}

void ServerProgramTest::checkAndPrintConfig()
{
    QTemporaryDir directory;
    QFile file(directory.filePath(u"emesa.conf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("workers = 3\nlog-level = warning\n");
    file.close();
    const auto good = ServerProcess::run({u"--config"_s, file.fileName(), u"--check-config"_s});
    QCOMPARE(good.code, 0);
    QCOMPARE(good.out, u"OK\n"_s);

    const auto printed = ServerProcess::run({u"--config"_s, file.fileName(), u"--print-config"_s, u"--log-level=error"_s}, {},
                                            {u"EMESA_WORKERS=4"_s, u"EMESA_DATABASE_PASSWORD=sekret"_s});
    QCOMPARE(printed.code, 0);
    QVERIFY(printed.out.contains(u"(EMESA_WORKERS)\nworkers = 4\n"));
    QVERIFY(printed.out.contains(u"(--log-level)\nlog-level = error\n"));
    QVERIFY(!printed.out.contains(u"sekret"));

    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("workers = x\nlogg-level = warning\n");
    file.close();
    const auto bad = ServerProcess::run({u"--config"_s, file.fileName(), u"--check-config"_s}, {}, {u"EMESA_KEY_BITS=7"_s});
    QCOMPARE(bad.code, 3);
    QCOMPARE(bad.err.count(u'\n'), 3);
    QVERIFY(bad.err.contains(file.fileName() + u":1"_s));
    QVERIFY(bad.err.contains(file.fileName() + u":2"_s));
    QVERIFY(bad.err.contains(u"EMESA_KEY_BITS"));
}

void ServerProgramTest::servesHealthAndVersion()
{
    QFETCH(storage::Dialect, dialect);
    const TestDatabase database(dialect);
    QTemporaryDir directory;
    ServerProcess server(dataDir(directory) + databaseArguments(database));
    server.start();
    QVERIFY2(server.waitUntilListening(), qPrintable(server.errors()));
    const auto version = server.get("/api/version/");
    QVERIFY(version);
    QCOMPARE(version->status, 200);
    QCOMPARE(jsonOf(version).value(u"server_version"_s).toString(), QStringLiteral(EMESA_VERSION));
    QCOMPARE(server.get("/health/live")->status, 200);
    QCOMPARE(jsonOf(server.get("/api/health/")).value(u"status"_s).toString(), u"ok"_s);
    const auto ready = server.get("/health/ready");
    QVERIFY(ready);
    QCOMPARE(ready->status, 200);
    const QJsonObject checks = jsonOf(ready).value(u"checks"_s).toObject();
    for (const char *part : {"database", "migrations", "disk", "keys"})
        QCOMPARE(checks.value(QLatin1String(part)).toObject().value(u"status"_s).toString(), u"ok"_s);
    QVERIFY(!ready->body.contains(directory.path().toUtf8()));

    const QFileInfo data(directory.filePath(u"data"_s));
    QCOMPARE(data.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    server.signal(SIGTERM);
    QCOMPARE(server.waitForEnd(), 0);
    QCOMPARE(server.errors(), QString());
}

void ServerProgramTest::checkTellsWhatIsWrong()
{
    QTemporaryDir directory;
    const auto empty = ServerProcess::run(QStringList{u"check"_s} + dataDir(directory));
    QCOMPARE(empty.code, 4);
    QVERIFY(empty.out.contains(u"PROBLEM  database"));
    QVERIFY(!QFileInfo::exists(directory.filePath(u"data"_s)));

    {
        ServerProcess server(dataDir(directory));
        server.start();
        QVERIFY(server.waitUntilListening());
        server.signal(SIGINT);
        QCOMPARE(server.waitForEnd(), 0);
    }
    const auto good = ServerProcess::run(QStringList{u"check"_s, u"--json"_s} + dataDir(directory));
    QCOMPARE(good.code, 0);
    QCOMPARE(QJsonDocument::fromJson(good.out.toUtf8()).object().value(u"ok"_s).toBool(), true);

    QVERIFY(QFile::setPermissions(directory.filePath(u"data"_s), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner
                                                                     | QFileDevice::ReadOther | QFileDevice::ExeOther));
    const auto open = ServerProcess::run(QStringList{u"check"_s} + dataDir(directory));
    QCOMPARE(open.code, 4);
    QVERIFY(open.out.contains(u"PROBLEM  data folder"));
    QVERIFY(open.out.contains(u"chmod 700"));
}

void ServerProgramTest::migrateCommand()
{
    QTemporaryDir directory;
    const auto none = ServerProcess::run(QStringList{u"migrate"_s, u"status"_s} + dataDir(directory));
    QCOMPARE(none.code, 1);
    QVERIFY(none.err.contains(u"no database"));
    const auto first = ServerProcess::run(QStringList{u"migrate"_s} + dataDir(directory));
    QCOMPARE(first.code, 0);
    QVERIFY(first.out.contains(u"applied"));
    const auto second = ServerProcess::run(QStringList{u"migrate"_s} + dataDir(directory));
    QCOMPARE(second.code, 0);
    QVERIFY(second.out.contains(u"up to date"));
    const auto status = ServerProcess::run(QStringList{u"migrate"_s, u"status"_s} + dataDir(directory));
    QCOMPARE(status.code, 0);
    QVERIFY(status.out.contains(u"0001 foundation  done"));
    const auto audit = ServerProcess::run(QStringList{u"audit"_s, u"verify"_s} + dataDir(directory));
    QCOMPARE(audit.code, 0);
}

void ServerProgramTest::case132_twoServersStartTogether()
{
    QFETCH(storage::Dialect, dialect);
    const TestDatabase database(dialect);
    QTemporaryDir directory;
    // The same data folder too: both want to make its first key.
    const QStringList arguments = dataDir(directory) + databaseArguments(database);
    ServerProcess one(arguments);
    ServerProcess two(arguments);
    one.start();
    two.start();
    QVERIFY2(one.waitUntilListening(), qPrintable(one.errors()));
    QVERIFY2(two.waitUntilListening(), qPrintable(two.errors()));
    int migrations = 0;
    for (ServerProcess *server : {&one, &two}) {
        QCOMPARE(server->get("/health/ready")->status, 200);
        for (const QJsonObject &line : server->log())
            migrations += line.value(u"message"_s).toString().startsWith(u"applied ") ? 1 : 0;
    }
    QCOMPARE(migrations, 1);
    QCOMPARE(QDir(directory.filePath(u"data/keys"_s)).entryList({u"*.key"_s}, QDir::Files).size(), 1);
    for (ServerProcess *server : {&one, &two}) {
        server->signal(SIGTERM);
        QCOMPARE(server->waitForEnd(), 0);
    }
}

void ServerProgramTest::case133_readableKeyIsRefused()
{
    QTemporaryDir directory;
    {
        ServerProcess server(dataDir(directory));
        server.start();
        QVERIFY(server.waitUntilListening());
        server.signal(SIGTERM);
        QCOMPARE(server.waitForEnd(), 0);
    }
    const QDir keys(directory.filePath(u"data/keys"_s));
    const QString key = keys.filePath(keys.entryList({u"*.key"_s}, QDir::Files).value(0));
    QVERIFY(QFile::setPermissions(key, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
    const auto readable = ServerProcess::run(QStringList{u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s} + dataDir(directory));
    QCOMPARE(readable.code, 1);
    QCOMPARE(readable.err.count(u'\n'), 1);
    QVERIFY2(readable.err.contains(u"600") || readable.err.contains(u"readable"), qPrintable(readable.err));

    QVERIFY(QFile::setPermissions(key, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    QVERIFY(QFile::remove(key));
    const auto missing = ServerProcess::run(QStringList{u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s} + dataDir(directory));
    QCOMPARE(missing.code, 1);
    QVERIFY(!missing.err.isEmpty());
}

void ServerProgramTest::case133_weakKeyIsRefused()
{
    const auto weak = ServerProcess::run({u"serve"_s, u"--key-bits"_s, u"1024"_s, u"--check-config"_s});
    QCOMPARE(weak.code, 3);
    QVERIFY(weak.err.contains(u"key-bits"));
}

void ServerProgramTest::case097_logLinesStayJson()
{
    QTemporaryDir directory;
    ServerProcess server(dataDir(directory));
    server.start();
    QVERIFY(server.waitUntilListening());
    const QByteArray canary = "CANARY-3f9a";
    QCOMPARE(server.get("/%0d%0a%1b[2J/%e2%80%a8?q=" + canary)->status, 404);
    QCOMPARE(server.get("/api/version/", "User-Agent: a\xe2\x80\xa8" "b\xff\xfe\"}\r\nAuthorization: Bearer " + canary + "\r\n")->status, 200);
    QCOMPARE(server.get("/api/version/?access_token=" + canary)->status, 400);
    (void)server.post("/api/auth/jwt/create/", {{u"email"_s, u"a@b.example"_s}, {u"password"_s, QString::fromLatin1(canary)}});
    server.signal(SIGTERM);
    QCOMPARE(server.waitForEnd(), 0);
    int requests = 0;
    for (const QJsonObject &line : server.log()) {
        requests += line.value(u"category"_s).toString() == u"emesa.access"_s ? 1 : 0;
        QVERIFY(!QJsonDocument(line).toJson().contains(canary));
    }
    QCOMPARE(server.badLines(), QByteArrayList());
    QCOMPARE(requests, 4);
    QVERIFY(!server.errors().contains(QString::fromLatin1(canary)));
}

void ServerProgramTest::case016_bodyLimitsComeFromTheCatalogue()
{
    QTemporaryDir directory;
    ServerProcess server(dataDir(directory));
    server.start();
    QVERIFY(server.waitUntilListening());
    const auto tooLarge = server.send("POST /api/auth/jwt/create/ HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                      "Content-Length: 1048577\r\n\r\n");
    QVERIFY(tooLarge);
    QCOMPARE(tooLarge->status, 413);
    const auto upgrade = server.get("/api/version/", "Upgrade: websocket\r\nConnection: Upgrade\r\n");
    QVERIFY(upgrade);
    QVERIFY(upgrade->status >= 400 && upgrade->status < 500);
}

void ServerProgramTest::stopsGracefullyUnderLoad()
{
    QTemporaryDir directory;
    ServerProcess server(dataDir(directory));
    server.start();
    QVERIFY(server.waitUntilListening());
    std::atomic<bool> isSignalled = false;
    std::atomic<int> good = 0;
    std::atomic<int> bad = 0;
    std::atomic<int> cutShort = 0;
    std::vector<std::thread> clients;
    for (int i = 0; i < 4; ++i) {
        clients.emplace_back([&] {
            while (true) {
                RawClient client(server.port());
                if (!client.isConnected())
                    return; // no new connections: stopped
                while (client.send("GET /api/version/ HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
                    const auto answer = client.readAnswer();
                    if (!answer) {
                        // A kept connection that ends between two requests is no lost answer; half an answer is.
                        cutShort += client.readBytes(1).isEmpty() ? 0 : 1;
                        bad += isSignalled ? 0 : 1;
                        break;
                    }
                    (answer->status == 200 ? good : bad)++;
                }
            }
        });
    }
    QTRY_VERIFY_WITH_TIMEOUT(good > 200, 30'000);
    isSignalled = true;
    server.signal(SIGTERM);
    for (std::thread &client : clients)
        client.join();
    QCOMPARE(server.waitForEnd(), 0);
    QCOMPARE(bad.load(), 0);
    QCOMPARE(cutShort.load(), 0);
}

void ServerProgramTest::finishesRunningRequests()
{
    QTemporaryDir directory;
    ServerProcess server(dataDir(directory));
    server.start();
    QVERIFY(server.waitUntilListening());
    RawClient client(server.port());
    QVERIFY(client.send("POST /api/auth/jwt/verify/ HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 13\r\n\r\n{\"tok"));
    QTest::qWait(300);
    server.signal(SIGTERM);
    QTest::qWait(300);
    QVERIFY(server.isRunning());
    QVERIFY(client.send("en\":\"x\"}"));
    const auto answer = client.readAnswer();
    QVERIFY(answer);
    QVERIFY2(answer->status >= 400 && answer->status < 500, answer->statusLine.constData());
    QCOMPARE(server.waitForEnd(), 0);
}

void ServerProgramTest::cutsWhatDoesNotFinish()
{
    QTemporaryDir directory;
    ServerProcess server(dataDir(directory) + QStringList{u"--stop-grace"_s, u"1"_s});
    server.start();
    QVERIFY(server.waitUntilListening());
    RawClient client(server.port());
    QVERIFY(client.send("POST /api/auth/jwt/verify/ HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 13\r\n\r\n{\"tok"));
    QTest::qWait(300);
    server.signal(SIGTERM);
    QCOMPARE(server.waitForEnd(), 0);
    bool isTold = false;
    for (const QJsonObject &line : server.log())
        isTold = isTold || line.value(u"message"_s).toString().contains(u"were cut");
    QVERIFY(isTold);
}

void ServerProgramTest::secondSignalEndsAtOnce()
{
    QTemporaryDir directory;
    ServerProcess server(dataDir(directory) + QStringList{u"--stop-grace"_s, u"1h"_s});
    server.start();
    QVERIFY(server.waitUntilListening());
    RawClient client(server.port());
    QVERIFY(client.send("POST /api/auth/jwt/verify/ HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 13\r\n\r\n{\"tok"));
    QTest::qWait(300);
    server.signal(SIGTERM);
    QTest::qWait(300);
    QVERIFY(server.isRunning());
    server.signal(SIGTERM);
    QCOMPARE(server.waitForEnd(), 128 + SIGTERM);
}

void ServerProgramTest::notReadyWhileDraining()
{
    QTemporaryDir directory;
    ServerProcess server(dataDir(directory) + QStringList{u"--drain-delay"_s, u"5"_s});
    server.start();
    QVERIFY(server.waitUntilListening());
    QCOMPARE(server.get("/health/ready")->status, 200);
    server.signal(SIGTERM);
    QTRY_COMPARE(server.get("/health/ready")->status, 503);
    QCOMPARE(server.get("/health/live")->status, 200);
    QCOMPARE(jsonOf(server.get("/health/ready")).value(u"checks"_s).toObject().value(u"stopping"_s).toObject().value(u"status"_s).toString(), u"failed"_s);
    QCOMPARE(server.waitForEnd(), 0);
}

void ServerProgramTest::hangupReopensTheLogAndReadsTheLevel()
{
    QTemporaryDir directory;
    const QString logFile = directory.filePath(u"server.log"_s);
    QFile config(directory.filePath(u"emesa.conf"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("log-level = info\n");
    config.close();
    ServerProcess server(dataDir(directory) + QStringList{u"--config"_s, config.fileName(), u"--log-file"_s, logFile});
    server.start();
    const auto logged = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_VERIFY_WITH_TIMEOUT(logged(logFile).contains("\"listening\""), 30'000);

    QVERIFY(QFile::rename(logFile, logFile + u".1"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("log-level = error\n");
    config.close();
    server.signal(SIGHUP);
    QTest::qWait(500);
    server.signal(SIGTERM);
    QCOMPARE(server.waitForEnd(), 0);
    QVERIFY(logged(logFile + u".1"_s).contains("\"listening\""));
    // "stopping" is information, which is below the level now.
    QVERIFY(!logged(logFile).contains("stopping"));
    QVERIFY(!logged(logFile + u".1"_s).contains("stopping"));
}

void ServerProgramTest::portTaken()
{
    QTemporaryDir directory;
    ServerProcess server(dataDir(directory));
    server.start();
    QVERIFY(server.waitUntilListening());
    const auto second = ServerProcess::run(QStringList{u"serve"_s, u"--listen"_s, u"127.0.0.1:%1"_s.arg(server.port())} + dataDir(directory));
    QCOMPARE(second.code, 1);
    QCOMPARE(second.err.count(u'\n'), 1);
}

QTEST_GUILESS_MAIN(ServerProgramTest)
#include "tst_server_program.moc"
