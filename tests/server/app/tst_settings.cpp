// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/command_line.h"
#include "server/config/loader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace emesa;
using namespace Qt::StringLiterals;

/// Settings: where they come from, which wins, and what is said about mistakes.
class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKeyIsUniqueAndItsDefaultIsValid();
    void laterLayersWin();
    void problems_data();
    void problems();
    void fileProblems_data();
    void fileProblems();
    void environment();
    void units_data();
    void units();
    void listen_data();
    void listen();
    void passwordFile();
    void printedSettingsReadBack();
    void commandLine_data();
    void commandLine();
};

void SettingsTest::everyKeyIsUniqueAndItsDefaultIsValid()
{
    QSet<QString> keys;
    for (const config::Setting &setting : config::settingTable) {
        QVERIFY2(!keys.contains(QLatin1String(setting.key)), setting.key);
        keys.insert(QLatin1String(setting.key));
        if (const auto *number = std::get_if<qint64 config::Settings::*>(&setting.target)) {
            const qint64 value = config::Settings().**number;
            QVERIFY2(value >= setting.min && value <= setting.max, setting.key);
        }
    }
    const config::Loaded loaded = config::load({}, {}, {});
    QCOMPARE(loaded.problems, QStringList());
}

void SettingsTest::laterLayersWin()
{
    const config::Loaded loaded = config::load(
        {{u"listen"_s, u"127.0.0.1:1"_s, u"f:1"_s}, {u"workers"_s, u"3"_s, u"f:2"_s}, {u"data-dir"_s, u"/f"_s, u"f:3"_s}},
        {{u"listen"_s, u"127.0.0.1:2"_s, u"EMESA_LISTEN"_s}, {u"workers"_s, u"4"_s, u"EMESA_WORKERS"_s}},
        {{u"listen"_s, u"127.0.0.1:3"_s, u"--listen"_s}});
    QCOMPARE(loaded.problems, QStringList());
    QCOMPARE(loaded.settings.listen, u"127.0.0.1:3"_s);
    QCOMPARE(loaded.settings.workers, 4);
    QCOMPARE(loaded.settings.dataDir, u"/f"_s);
    QCOMPARE(loaded.origins.value(u"workers"_s), u"EMESA_WORKERS"_s);
}

void SettingsTest::problems_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");
    QTest::newRow("no number") << u"workers"_s << u"many"_s << u"whole number"_s;
    QTest::newRow("plus sign") << u"workers"_s << u"+2"_s << u"whole number"_s;
    QTest::newRow("too big") << u"workers"_s << u"257"_s << u"from 0 to 256"_s;
    QTest::newRow("overflow") << u"upload-quota-size"_s << u"9223372036854775807GiB"_s << u"size"_s;
    QTest::newRow("no time") << u"access-token-lifetime"_s << u"soon"_s << u"a time such as"_s;
    QTest::newRow("no switch") << u"access-log"_s << u"maybe"_s << u"on or off"_s;
    QTest::newRow("no choice") << u"log-level"_s << u"loud"_s << u"debug, info, warning, error"_s;
    QTest::newRow("no port") << u"listen"_s << u"127.0.0.1"_s << u"no address with port"_s;
    QTest::newRow("password in URL") << u"database"_s << u"mysql://me:secret@host/db"_s << u"database"_s;
    QTest::newRow("database in memory") << u"database"_s << u"sqlite::memory:"_s << u"in memory"_s;
    QTest::newRow("half of TLS") << u"tls-key"_s << u"/k.pem"_s << u"both or none"_s;
    QTest::newRow("lifetimes reversed") << u"refresh-token-lifetime"_s << u"10m"_s << u"shorter than"_s;
    QTest::newRow("odd key size") << u"key-bits"_s << u"2500"_s << u"2048, 3072 or 4096"_s;
    QTest::newRow("125 origin with path") << u"cors-origins"_s << u"https://a.example/x"_s << u"no origin"_s;
    QTest::newRow("125 any origin") << u"cors-origins"_s << u"*"_s << u"no origin"_s;
    QTest::newRow("proxy name") << u"proxies"_s << u"nginx"_s << u"neither an address nor a network"_s;
    QTest::newRow("module") << u"modules"_s << u"identity,payments"_s << u"payments"_s;
    QTest::newRow("unknown") << u"worker"_s << u"1"_s << u"did you mean \"workers\""_s;
}

void SettingsTest::problems()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, words);
    const config::Loaded loaded = config::load({}, {}, {{key, value, u"HERE"_s}});
    QCOMPARE(loaded.problems.size(), 1);
    QVERIFY2(loaded.problems[0].contains(words), qPrintable(loaded.problems[0]));
    QVERIFY2(!loaded.problems[0].contains(u"secret"), "a password must not be repeated");
}

void SettingsTest::fileProblems_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("misspelt") << QByteArray("# c\n\nlog-levle = info\n") << u"x.conf:3: unknown setting \"log-levle\", did you mean \"log-level\"?"_s;
    QTest::newRow("strange") << QByteArray("zzzzzzzzzzzz = 1\n") << u"x.conf:1: unknown setting \"zzzzzzzzzzzz\""_s;
    QTest::newRow("section") << QByteArray("[server]\n") << u"x.conf:1: there are no sections; write \"key = value\" lines only"_s;
    QTest::newRow("no equals") << QByteArray("listen\n") << u"x.conf:1: expected \"key = value\""_s;
    QTest::newRow("no key") << QByteArray("= 1\n") << u"x.conf:1: expected \"key = value\""_s;
    QTest::newRow("twice") << QByteArray("workers = 1\nworkers = 2\n") << u"x.conf:2: \"workers\" stands in line 1 already"_s;
    QTest::newRow("fine") << QByteArray("; c\r\nworkers=1\r\n  public-url = https://x.example  \n") << QString();
}

void SettingsTest::fileProblems()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, problem);
    QStringList problems;
    const auto assignments = config::parseFile(u"x.conf"_s, text, problems);
    QCOMPARE(problems, problem.isEmpty() ? QStringList() : QStringList{problem});
    if (problem.isEmpty()) {
        QCOMPARE(assignments.size(), 2);
        QCOMPARE(assignments[1].value, u"https://x.example"_s);
        QCOMPARE(assignments[1].origin, u"x.conf:3"_s);
    }
}

void SettingsTest::environment()
{
    QProcessEnvironment environment;
    environment.insert(u"EMESA_DATA_DIR"_s, u"/d"_s);
    environment.insert(u"EMESA_TEST_MARIADB_SOCKET"_s, u"/s"_s);
    environment.insert(u"EMESA_DATABASE_PASSWORD"_s, u"p"_s);
    environment.insert(u"EMESA_LISTNE"_s, u"x"_s);
    environment.insert(u"LISTEN"_s, u"x"_s);
    QStringList problems;
    const auto assignments = config::fromEnvironment(environment, problems);
    QCOMPARE(assignments.size(), 1);
    QCOMPARE(assignments[0].key, u"data-dir"_s);
    QCOMPARE(problems, QStringList{u"EMESA_LISTNE: no such setting, did you mean EMESA_LISTEN?"_s});
}

void SettingsTest::units_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("seconds") << u"access-token-lifetime"_s << u"90"_s << qint64(90);
    QTest::newRow("minutes") << u"access-token-lifetime"_s << u"15m"_s << qint64(900);
    QTest::newRow("hours") << u"access-token-lifetime"_s << u"12 h"_s << qint64(43'200);
    QTest::newRow("days") << u"access-token-lifetime"_s << u"1d"_s << qint64(86'400);
    QTest::newRow("bytes") << u"upload-max-size"_s << u"2097152"_s << qint64(2'097'152);
    QTest::newRow("MiB") << u"upload-max-size"_s << u"64MiB"_s << qint64(67'108'864);
    QTest::newRow("GiB") << u"upload-max-size"_s << u"2 GiB"_s << qint64(2'147'483'648);
    QTest::newRow("negative") << u"slow-workers"_s << u"-1"_s << qint64(-1);
}

void SettingsTest::units()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(qint64, expected);
    const config::Loaded loaded = config::load({}, {}, {{key, value, u"HERE"_s}});
    QCOMPARE(loaded.problems, QStringList());
    const auto *number = std::get_if<qint64 config::Settings::*>(&config::settingByKey(key)->target);
    QVERIFY(number);
    QCOMPARE(loaded.settings.**number, expected);
}

void SettingsTest::listen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("port");
    QTest::newRow("IPv4") << u"127.0.0.1:8080"_s << u"127.0.0.1"_s << 8080;
    QTest::newRow("IPv6") << u"[::1]:80"_s << u"::1"_s << 80;
    QTest::newRow("localhost") << u"localhost:1"_s << u"127.0.0.1"_s << 1;
    QTest::newRow("any port") << u"0.0.0.0:0"_s << u"0.0.0.0"_s << 0;
    QTest::newRow("bare IPv6") << u"::1:80"_s << QString() << 0;
    QTest::newRow("port too big") << u"127.0.0.1:65536"_s << QString() << 0;
    QTest::newRow("no port") << u"127.0.0.1:"_s << QString() << 0;
    QTest::newRow("host name") << u"example.com:80"_s << QString() << 0;
}

void SettingsTest::listen()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    QFETCH(int, port);
    const auto parsed = config::parseListen(text);
    QCOMPARE(parsed.hasValue(), !address.isEmpty());
    if (parsed) {
        QCOMPARE(parsed->address.toString(), address);
        QCOMPARE(int(parsed->port), port);
    }
}

void SettingsTest::passwordFile()
{
    QTemporaryDir directory;
    QFile file(directory.filePath(u"password"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("geheim\n");
    file.close();
    config::Settings settings;
    settings.databasePasswordFile = file.fileName();
    const QProcessEnvironment nothing;

    QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    const auto password = config::databasePassword(settings, nothing);
    QVERIFY(password);
    QCOMPARE(*password, u"geheim"_s);

    QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
    const auto readable = config::databasePassword(settings, nothing);
    QVERIFY(!readable);
    QVERIFY(readable.error().message.contains(u"chmod 600"));

    QProcessEnvironment both;
    both.insert(u"EMESA_DATABASE_PASSWORD"_s, u"other"_s);
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner));
    QVERIFY(!config::databasePassword(settings, both));
    QCOMPARE(*config::databasePassword({}, both), u"other"_s);
    settings.databasePasswordFile = directory.filePath(u"none"_s);
    QVERIFY(!config::databasePassword(settings, nothing));
}

void SettingsTest::printedSettingsReadBack()
{
    config::Loaded loaded = config::load({}, {}, {{u"upload-max-size"_s, u"3MiB"_s, u"--upload-max-size"_s},
                                                  {u"allowed-hosts"_s, u"a.example , b.example"_s, u"--allowed-hosts"_s}});
    QCOMPARE(loaded.problems, QStringList());
    const QString text = config::print(loaded);
    QVERIFY(text.contains(u"(--upload-max-size)\nupload-max-size = 3MiB\n"));
    QStringList problems;
    const auto assignments = config::parseFile(u"p"_s, text.toUtf8(), problems);
    QCOMPARE(problems, QStringList());
    QCOMPARE(assignments.size(), qsizetype(config::settingTable.size()));
    const config::Loaded again = config::load(assignments, {}, {});
    QCOMPARE(again.problems, QStringList());
    QCOMPARE(again.settings.allowedHosts, (QStringList{u"a.example"_s, u"b.example"_s}));
    QCOMPARE(again.settings.uploadMaxSize, 3 * 1'048'576);
}

void SettingsTest::commandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("nothing") << QStringList() << u"serve"_s << QString();
    QTest::newRow("settings only") << QStringList{u"--workers"_s, u"2"_s} << u"serve"_s << QString();
    QTest::newRow("two words") << QStringList{u"migrate"_s, u"status"_s, u"--data-dir=/x"_s} << u"migrate status"_s << QString();
    QTest::newRow("unknown command") << QStringList{u"srve"_s} << QString() << u"unknown command \"srve\""_s;
    QTest::newRow("half a command") << QStringList{u"audit"_s} << QString() << u"unknown command \"audit\""_s;
    QTest::newRow("option of another command") << QStringList{u"serve"_s, u"--email"_s, u"a"_s} << QString() << u"--email"_s;
    QTest::newRow("no value") << QStringList{u"serve"_s, u"--listen"_s} << QString() << u"needs a value"_s;
    QTest::newRow("value for a switch") << QStringList{u"check"_s, u"--json=1"_s} << QString() << u"takes no value"_s;
    QTest::newRow("loose word") << QStringList{u"serve"_s, u"--workers"_s, u"1"_s, u"now"_s} << QString() << u"\"now\""_s;
    QTest::newRow("misspelt") << QStringList{u"--lisen"_s, u"x"_s} << QString() << u"did you mean \"listen\""_s;
}

void SettingsTest::commandLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, command);
    QFETCH(QString, refusal);
    const auto invocation = app::parseCommandLine(arguments);
    QCOMPARE(invocation.hasValue(), refusal.isEmpty());
    if (invocation)
        QCOMPARE(invocation->command.join(u' '), command);
    else
        QVERIFY2(invocation.error().message.contains(refusal), qPrintable(invocation.error().message));
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
