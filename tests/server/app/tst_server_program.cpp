// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/order_status.h"
#include "core/storage/params.h"
#include "tests/server/app/server_process.h"
#include "tests/support/test_database.h"

#include <QDir>
#include <QJsonArray>
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
    void createAdminSignsIn_data() { TestDatabase::addRows(); }
    void createAdminSignsIn();
    void case069_createAdminRefuses_data();
    void case069_createAdminRefuses();
    void runningSignInsAreAnswered();
    void demoDataTellsAStoryOnce_data() { TestDatabase::addRows(); }
    void demoDataTellsAStoryOnce();
    void bulkOrdersAreAddedUpToTheNumber_data() { TestDatabase::addRows(); }
    void bulkOrdersAreAddedUpToTheNumber();

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
    for (const char *word : {"serve", "migrate", "create-admin", "demo-data", "import-django", "check", "audit verify", "--listen", "Exit codes"})
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

void ServerProgramTest::createAdminSignsIn()
{
    QFETCH(storage::Dialect, dialect);
    const TestDatabase database(dialect);
    QTemporaryDir directory;
    const QStringList installation = dataDir(directory) + databaseArguments(database);
    const QString password = u"walnut-ferry-84-quartz"_s;
    const QStringList command = QStringList{u"create-admin"_s, u"--email"_s, u"boss@shop.example"_s, u"--password-stdin"_s} + installation;
    const auto made = ServerProcess::run(command, password.toUtf8() + '\n');
    QVERIFY2(made.code == 0, qPrintable(made.err));
    QVERIFY(!made.out.contains(password));
    const auto again = ServerProcess::run(command, password.toUtf8());
    QCOMPARE(again.code, 1);
    QVERIFY(again.err.contains(u"already"));

    ServerProcess server(installation);
    server.start();
    QVERIFY2(server.waitUntilListening(), qPrintable(server.errors()));
    const auto signedIn = server.post("/api/auth/jwt/create/", {{u"email"_s, u"boss@shop.example"_s}, {u"password"_s, password}});
    QVERIFY(signedIn);
    QVERIFY2(signedIn->status == 200, signedIn->body.constData());
    const QByteArray authorization = "Authorization: Bearer " + jsonOf(signedIn).value(u"access"_s).toString().toLatin1() + "\r\n";
    const auto me = server.get("/api/auth/me/", authorization);
    QCOMPARE(me->status, 200);
    QCOMPARE(jsonOf(me).value(u"email"_s).toString(), u"boss@shop.example"_s);
    QVERIFY(me->body.contains("order_approve"));
    QCOMPARE(server.get("/api/orders/", authorization)->status, 200);
    QCOMPARE(server.get("/api/machines/", authorization)->status, 200);
    QCOMPARE(server.get("/api/orders/")->status, 401);
}

void ServerProgramTest::case069_createAdminRefuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("code");
    const QStringList complete{u"--email"_s, u"a@b.example"_s, u"--password-stdin"_s};
    QTest::newRow("69 weak") << complete << QByteArray("admin123\n") << 1;
    QTest::newRow("69 guessable") << complete << QByteArray("passwordpassword\n") << 1;
    QTest::newRow("69 empty") << complete << QByteArray("\n") << 1;
    QTest::newRow("69 no e-mail") << QStringList{u"--email"_s, u"boss"_s, u"--password-stdin"_s} << QByteArray("walnut-ferry-84-quartz\n") << 1;
    QTest::newRow("no switch") << QStringList{u"--email"_s, u"a@b.example"_s} << QByteArray("walnut-ferry-84-quartz\n") << 2;
    QTest::newRow("no option") << QStringList{u"--password-stdin"_s} << QByteArray("walnut-ferry-84-quartz\n") << 2;
}

void ServerProgramTest::case069_createAdminRefuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(int, code);
    QTemporaryDir directory;
    const auto outcome = ServerProcess::run(QStringList{u"create-admin"_s} + arguments + dataDir(directory), input);
    QCOMPARE(outcome.code, code);
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(!outcome.err.contains(QString::fromUtf8(input.trimmed())) || input.trimmed().isEmpty());
}

void ServerProgramTest::runningSignInsAreAnswered()
{
    QTemporaryDir directory;
    ServerProcess server(dataDir(directory));
    server.start();
    QVERIFY(server.waitUntilListening());
    // Each takes tens of milliseconds of hashing in the slow lane: some run, some wait when the signal comes.
    std::vector<RawClient> clients;
    const QByteArray body = R"({"email":"nobody@shop.example","password":"walnut-ferry-84-quartz"})";
    for (int i = 0; i < 6; ++i) {
        clients.emplace_back(server.port());
        QVERIFY(clients.back().send("POST /api/auth/jwt/create/ HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                                    + QByteArray::number(body.size()) + "\r\n\r\n" + body));
    }
    // The first answer proves that the requests are in the server's hands.
    const auto first = clients.front().readAnswer();
    QVERIFY(first);
    QCOMPARE(first->status, 401);
    server.signal(SIGTERM);
    // A connection the server had not looked at yet may end without a byte; nothing else than an answer may come.
    int answered = 0;
    for (size_t i = 1; i < clients.size(); ++i) {
        const auto answer = clients[i].readAnswer();
        if (answer) {
            QCOMPARE(answer->status, 401);
            ++answered;
        } else {
            QVERIFY(clients[i].readBytes(1).isEmpty());
        }
    }
    QVERIFY(answered > 0);
    QCOMPARE(server.waitForEnd(), 0);
}

void ServerProgramTest::demoDataTellsAStoryOnce()
{
    QFETCH(storage::Dialect, dialect);
    const TestDatabase database(dialect);
    QTemporaryDir directory;
    const QString accountsFile = directory.filePath(u"accounts.json"_s);
    const QStringList installation = dataDir(directory) + databaseArguments(database);
    const QStringList command = QStringList{u"demo-data"_s, u"--accounts-file"_s, accountsFile} + installation;
    const auto made = ServerProcess::run(command);
    QVERIFY2(made.code == 0, qPrintable(made.err));
    QFile file(accountsFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray firstAccounts = file.readAll();
    QCOMPARE(QFileInfo(file).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther),
             QFileDevice::Permissions());
    const QJsonArray accounts = QJsonDocument::fromJson(firstAccounts).object().value(u"accounts"_s).toArray();
    QSet<QString> roles;
    QSet<QString> passwords;
    for (const QJsonValue &account : accounts) {
        roles += account[u"role"_s].toString();
        passwords += account[u"password"_s].toString();
        QVERIFY(made.out.contains(account[u"password"_s].toString()));
    }
    QCOMPARE(roles, (QSet<QString>{u"administrator"_s, u"shop_floor"_s, u"it_operator"_s, u"supplier"_s, u"client"_s}));
    QCOMPARE(passwords.size(), accounts.size());

    const auto again = ServerProcess::run(command);
    QCOMPARE(again.code, 0);
    file.close();
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), firstAccounts);
    QCOMPARE(ServerProcess::run(QStringList{u"audit"_s, u"verify"_s} + installation).code, 0);

    ServerProcess server(installation);
    server.start();
    QVERIFY2(server.waitUntilListening(), qPrintable(server.errors()));
    QHash<QString, int> ordersOf;
    for (const QJsonValue &account : accounts) {
        const auto signedIn = server.post("/api/auth/login/", {{u"username"_s, account[u"email"_s]}, {u"password"_s, account[u"password"_s]}});
        QVERIFY(signedIn);
        QVERIFY2(signedIn->status == 200, signedIn->body.constData());
        const auto orders = server.get("/api/orders/", "Authorization: Bearer " + jsonOf(signedIn).value(u"access_token"_s).toString().toLatin1() + "\r\n");
        QVERIFY(orders);
        const QString role = account[u"role"_s].toString();
        QCOMPARE(orders->status, role == u"it_operator"_s ? 403 : 200);
        const QJsonArray rows = QJsonDocument::fromJson(orders->body).array();
        ordersOf[role] += int(rows.size());
        if (role == u"administrator"_s) {
            QSet<QString> statuses;
            for (const QJsonValue &order : rows)
                statuses += order[u"status"_s].toString();
            QCOMPARE(statuses.size(), qsizetype(schema::enumNames<OrderStatus>.size()));
        }
    }
    QVERIFY(ordersOf[u"administrator"_s] >= 40);
    QCOMPARE(ordersOf[u"client"_s], ordersOf[u"administrator"_s]);
    QVERIFY(ordersOf[u"supplier"_s] > 0 && ordersOf[u"supplier"_s] < ordersOf[u"administrator"_s]);
}

void ServerProgramTest::bulkOrdersAreAddedUpToTheNumber()
{
    QFETCH(storage::Dialect, dialect);
    const TestDatabase database(dialect);
    QTemporaryDir directory;
    const QString accountsFile = directory.filePath(u"accounts.json"_s);
    const QStringList command = QStringList{u"demo-data"_s, u"--accounts-file"_s, accountsFile, u"--orders"_s};
    const auto run = [&](const QString &number) {
        return ServerProcess::run(command + QStringList{number} + dataDir(directory) + databaseArguments(database));
    };
    const auto first = run(u"1100"_s);
    QVERIFY2(first.code == 0, qPrintable(first.err));
    QVERIFY(first.out.contains(u"1100 of 1100"));
    const auto more = run(u"1500"_s);
    QVERIFY2(more.code == 0, qPrintable(more.err));
    const auto enough = run(u"1500"_s);
    QCOMPARE(enough.code, 0);
    QVERIFY(enough.out.contains(u"There are 1500 bulk orders already"));

    auto connection = database.open();
    const auto count = [&](const storage::Sql &sql) {
        const auto found = connection->one(sql, {}, [](const storage::Row &row) { return row.int64(0); });
        return found && *found ? **found : -1;
    };
    const auto story = count(storage::Sql("SELECT COUNT(*) FROM orders o JOIN users u ON u.id=o.client_id WHERE u.username_key NOT LIKE 'bulk-%'"));
    QVERIFY(story >= 40);
    QCOMPARE(count(storage::Sql("SELECT COUNT(*) FROM orders")), story + 1500);
    QCOMPARE(count(storage::Sql("SELECT COUNT(DISTINCT status) FROM orders WHERE part_id LIKE '%-000%'")), 8);
    QVERIFY(count(storage::Sql("SELECT COUNT(DISTINCT client_id) FROM orders")) >= 200);
    // What is paid has its payment, and only that.
    QCOMPARE(count(storage::Sql("SELECT COUNT(*) FROM orders o LEFT JOIN payments p ON p.order_id=o.id WHERE (o.payment_confirmed=1) <> (p.order_id IS NOT NULL)")), 0);
    QCOMPARE(count(storage::Sql("SELECT COUNT(*) FROM orders WHERE status IN ('in_production','completed') AND machine_id IS NULL")), 0);
}

QTEST_GUILESS_MAIN(ServerProgramTest)
#include "tst_server_program.moc"
