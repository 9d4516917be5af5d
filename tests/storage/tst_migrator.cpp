// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"
#include "core/storage/sql_script.h"
#include "tests/support/test_database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <thread>

using namespace emesa;
using namespace emesa::storage;
using emesa::test::TestDatabase;

Q_DECLARE_METATYPE(emesa::storage::Dialect)

namespace {

const QString migrations = QStringLiteral(EMESA_SOURCE_DIR "/tests/storage/migrations");

/// migrator-child URL DIRECTORY STEP: migrates and kills itself at the given step.
int migrateAsChild(const QStringList &arguments)
{
    auto database = Database::open(*DatabaseUrl::parse(arguments[2]));
    if (!database)
        return 2;
    const int deadly = arguments[4].toInt();
    int steps = 0;
    MigratorOptions options;
    options.leaseMs = 500;
    options.onStep = [&](const QString &) {
        if (++steps == deadly)
            ::raise(SIGKILL);
    };
    const auto done = Migrator(**database, arguments[3], options).migrate();
    return done ? 0 : 1;
}

QString copyOfMigrations(const QTemporaryDir &directory)
{
    const QStringList files = QDir(migrations).entryList(QDir::Files);
    for (const QString &file : files)
        QFile::copy(migrations + u'/' + file, directory.filePath(file));
    return directory.path();
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

qint64 number(Database &database, const Sql &sql)
{
    const auto found = database.one(sql, {}, [](const Row &row) { return row.int64(0); });
    return found && *found ? **found : -1;
}

void compareSchema(Database &database)
{
    QCOMPARE(number(database, Sql("SELECT COUNT(*) FROM shops WHERE city='' AND note='a;b'")), 2); // each INSERT ran once
    QCOMPARE(number(database, Sql("SELECT COUNT(*) FROM schema_migrations WHERE state='done' AND finished_at LIKE '20%Z'")), 2);
    QVERIFY(database.insert(Sql("INSERT INTO parts (shop_id,name) SELECT MIN(id),'bolt' FROM shops")));
    QVERIFY(database.execute(Sql("UPDATE parts SET name='nut'")));
    QCOMPARE(number(database, Sql("SELECT COUNT(*) FROM changes")), 1);
    const auto twice = database.insert(Sql("INSERT INTO shops (name) VALUES ('first')"));
    QVERIFY(!twice);
    QCOMPARE(twice.error().details[QStringLiteral("constraint")].toString(), QStringLiteral("shops_name"));
    const auto orphan = database.insert(Sql("INSERT INTO parts (shop_id,name) VALUES (99,'bolt')"));
    QVERIFY(!orphan);
    QCOMPARE(orphan.error().reason, QStringLiteral("missing_reference"));
}

} // namespace

class MigratorTest : public QObject
{
    Q_OBJECT

private slots:
    void splitsScripts_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("statements");
        const auto row = [](const char *name, const char *script, const QStringList &statements) {
            QTest::newRow(name) << QString::fromUtf8(script) << statements;
        };
        row("empty", " \n-- only a comment;\n/* ; */ ;;", {});
        row("two", "a b; c;", {QStringLiteral("a b"), QStringLiteral("c")});
        row("last without semicolon", "a;b", {QStringLiteral("a"), QStringLiteral("b")});
        row("quotes", "a ';' \";\" `;` 'it''s;';b", {QStringLiteral("a ';' \";\" `;` 'it''s;'"), QStringLiteral("b")});
        row("comments", "a -- x;'\n b /* ;' */ c; d", {QStringLiteral("a \n b   c"), QStringLiteral("d")});
        row("trigger", "CREATE TRIGGER t AFTER INSERT ON a BEGIN x; y; END; z",
            {QStringLiteral("CREATE TRIGGER t AFTER INSERT ON a BEGIN x; y; END"), QStringLiteral("z")});
        row("nested", "CREATE OR REPLACE TRIGGER t BEGIN IF a THEN b; ELSEIF c THEN d; END IF; BEGIN e; END; f = CASE g WHEN 1 THEN 2 END; END; z",
            {QStringLiteral("CREATE OR REPLACE TRIGGER t BEGIN IF a THEN b; ELSEIF c THEN d; END IF; BEGIN e; END; f = CASE g WHEN 1 THEN 2 "
                            "END; END"),
             QStringLiteral("z")});
        row("trigger that is made once", "CREATE TRIGGER IF NOT EXISTS t BEFORE UPDATE ON a WHEN b BEGIN SELECT RAISE(ABORT, 'x; END'); END; z",
            {QStringLiteral("CREATE TRIGGER IF NOT EXISTS t BEFORE UPDATE ON a WHEN b BEGIN SELECT RAISE(ABORT, 'x; END'); END"), QStringLiteral("z")});
        row("trigger without a block", "CREATE TRIGGER IF NOT EXISTS t BEFORE DELETE ON a FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no;'; z",
            {QStringLiteral("CREATE TRIGGER IF NOT EXISTS t BEFORE DELETE ON a FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no;'"),
             QStringLiteral("z")});
        row("columns called like keywords", "CREATE TABLE IF NOT EXISTS a (event INT, begin INT, trigger INT); b",
            {QStringLiteral("CREATE TABLE IF NOT EXISTS a (event INT, begin INT, trigger INT)"), QStringLiteral("b")});
    }

    void splitsScripts()
    {
        QFETCH(QString, script);
        QFETCH(QStringList, statements);
        const auto split = splitScript(script);
        QVERIFY(split);
        QCOMPARE(*split, statements);
    }

    void refusesUnfinishedScripts()
    {
        for (const char *script : {"a 'b", "a /* b", "CREATE TRIGGER t BEGIN a;"})
            QVERIFY2(!splitScript(QString::fromLatin1(script)), script);
    }

    void migratesOnce_data() { TestDatabase::addRows(); }
    void migratesOnce()
    {
        QFETCH(Dialect, dialect);
        TestDatabase database(dialect);
        auto connection = database.open();
        Migrator migrator(*connection, migrations);
        const auto before = migrator.status();
        QVERIFY(before);
        QCOMPARE(before->size(), 2);
        QCOMPARE(before->first().state, MigrationStatus::State::Pending);
        QVERIFY(!migrator.check());
        QCOMPARE(migrator.check().error().reason, QStringLiteral("schema_outdated"));

        const auto first = migrator.migrate();
        QVERIFY2(first, qPrintable(first ? QString() : first.error().message));
        QCOMPARE(*first, 2);
        const auto second = migrator.migrate();
        QVERIFY(second);
        QCOMPARE(*second, 0);
        QVERIFY(migrator.check());
        const auto after = migrator.status();
        QVERIFY(after);
        QCOMPARE(after->last().state, MigrationStatus::State::Done);
        QCOMPARE(after->last().name, QStringLiteral("more"));
        QVERIFY(after->last().finishedAt.ms > 0);
        QCOMPARE(number(*connection, Sql("SELECT COUNT(*) FROM schema_lock")), 0);
        compareSchema(*connection);
    }

    void oneMigratesAndTheOthersWait_data() { TestDatabase::addRows(); }
    void oneMigratesAndTheOthersWait()
    {
        QFETCH(Dialect, dialect);
        TestDatabase database(dialect);
        std::atomic<int> applied{0}, failures{0};
        std::vector<std::thread> servers;
        for (int i = 0; i < 4; ++i) {
            servers.emplace_back([&] {
                auto connection = database.open();
                MigratorOptions options;
                options.onStep = [](const QString &) { std::this_thread::sleep_for(std::chrono::milliseconds(10)); };
                const auto count = Migrator(*connection, migrations, options).migrate();
                if (count)
                    applied += *count;
                else
                    ++failures;
            });
        }
        for (std::thread &server : servers)
            server.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(applied.load(), 2);
        compareSchema(*database.open());
    }

    void waitsNoLongerThanTold_data() { TestDatabase::addRows(); }
    void waitsNoLongerThanTold()
    {
        QFETCH(Dialect, dialect);
        TestDatabase database(dialect);
        auto connection = database.open();
        QTemporaryDir directory;
        const QString old = copyOfMigrations(directory);
        QFile::remove(old + QStringLiteral("/0002_more.sqlite.sql"));
        QFile::remove(old + QStringLiteral("/0002_more.mysql.sql"));
        QVERIFY(Migrator(*connection, old).migrate());
        QVERIFY(connection->execute(Sql("INSERT INTO schema_lock(id,owner,heartbeat_ms,expires_ms) VALUES (1,'other',0,9223372036854775000)")));
        MigratorOptions options;
        options.waitMs = 300;
        const auto refused = Migrator(*connection, migrations, options).migrate();
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, QStringLiteral("migration_running"));
        // The other one died: its lease runs out.
        QVERIFY(connection->execute(Sql("UPDATE schema_lock SET expires_ms=1")));
        QVERIFY(Migrator(*connection, migrations, options).migrate());
        compareSchema(*connection);
    }

    void goesOnAfterBeingKilledAtAnyStep_data() { TestDatabase::addRows(); }
    void goesOnAfterBeingKilledAtAnyStep()
    {
        QFETCH(Dialect, dialect);
        int deaths = 0;
        for (int step = 1;; ++step) {
            TestDatabase database(dialect);
            QProcess child;
            child.setProcessChannelMode(QProcess::ForwardedChannels);
            child.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("migrator-child"), database.url().display(), migrations, QString::number(step)});
            QVERIFY(child.waitForFinished(60'000));
            const bool killed = child.exitStatus() == QProcess::CrashExit;
            if (!killed)
                QCOMPARE(child.exitCode(), 0);
            auto connection = database.open();
            MigratorOptions options;
            options.leaseMs = 500;
            const auto rest = Migrator(*connection, migrations, options).migrate();
            QVERIFY2(rest, qPrintable(QString::number(step)));
            compareSchema(*connection);
            if (QTest::currentTestFailed())
                return;
            if (!killed)
                break;
            ++deaths;
        }
        QVERIFY2(deaths >= (dialect == Dialect::MySql ? 20 : 11), qPrintable(QString::number(deaths)));
    }

    void refusesANewerSchema_data() { TestDatabase::addRows(); }
    void refusesANewerSchema()
    {
        QFETCH(Dialect, dialect);
        TestDatabase database(dialect);
        auto connection = database.openMigrated(migrations);
        QVERIFY(connection->execute(Sql("INSERT INTO schema_migrations(version,name,checksum,statement_done,state,started_at) "
                                        "VALUES (3,'future','x',1,'done','2026-01-01T00:00:00.000Z')")));
        Migrator migrator(*connection, migrations);
        const auto refused = migrator.migrate();
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, QStringLiteral("schema_newer"));
        QVERIFY(!migrator.status());
        QVERIFY(!migrator.check());
    }

    void refusesAnEditedMigration_data() { TestDatabase::addRows(); }
    void refusesAnEditedMigration()
    {
        QFETCH(Dialect, dialect);
        TestDatabase database(dialect);
        auto connection = database.openMigrated(migrations);
        QTemporaryDir directory;
        const QString edited = copyOfMigrations(directory);
        for (const char *kind : {"sqlite", "mysql"}) {
            QFile file(edited + QStringLiteral("/0001_start.%1.sql").arg(QLatin1String(kind)));
            QVERIFY(file.open(QIODevice::Append));
            file.write("-- a remark\n");
        }
        const auto refused = Migrator(*connection, edited).migrate();
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, QStringLiteral("schema_changed"));
    }

    void refusesAMigrationSlippedIn_data() { TestDatabase::addRows(); }
    void refusesAMigrationSlippedIn()
    {
        QFETCH(Dialect, dialect);
        TestDatabase database(dialect);
        auto connection = database.open();
        QTemporaryDir directory;
        const QString copy = copyOfMigrations(directory);
        for (const char *kind : {"sqlite", "mysql"})
            QVERIFY(QFile::rename(copy + QStringLiteral("/0002_more.%1.sql").arg(QLatin1String(kind)),
                                  copy + QStringLiteral("/0003_more.%1.sql").arg(QLatin1String(kind))));
        QVERIFY(Migrator(*connection, copy).migrate());
        for (const char *kind : {"sqlite", "mysql"})
            write(copy + QStringLiteral("/0002_late.%1.sql").arg(QLatin1String(kind)), "SELECT 1;");
        const auto refused = Migrator(*connection, copy).migrate();
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, QStringLiteral("schema_gap"));
    }

    void refusesBadFiles()
    {
        TestDatabase database(Dialect::Sqlite);
        auto connection = database.open();
        QTemporaryDir directory;
        QCOMPARE(Migrator(*connection, directory.path()).migrate().error().reason, QStringLiteral("migration_files"));
        write(directory.filePath(QStringLiteral("0001_a.sqlite.sql")), "SELECT 1;");
        QCOMPARE(Migrator(*connection, directory.path()).migrate().error().reason, QStringLiteral("migration_files")); // one kind only
        write(directory.filePath(QStringLiteral("0001_a.mysql.sql")), "SELECT 1;");
        QVERIFY(Migrator(*connection, directory.path()).migrate());
        write(directory.filePath(QStringLiteral("2_b.sql")), "SELECT 1;");
        QCOMPARE(Migrator(*connection, directory.path()).migrate().error().reason, QStringLiteral("migration_files"));
    }

    void aFailedMigrationNamesItsStatement_data() { TestDatabase::addRows(); }
    void aFailedMigrationNamesItsStatement()
    {
        QFETCH(Dialect, dialect);
        TestDatabase database(dialect);
        auto connection = database.openMigrated(migrations);
        QTemporaryDir directory;
        const QString copy = copyOfMigrations(directory);
        const auto third = [&](const QByteArray &text) {
            for (const char *kind : {"sqlite", "mysql"})
                write(copy + QStringLiteral("/0003_third.%1.sql").arg(QLatin1String(kind)), text);
        };
        third("CREATE TABLE third (id INTEGER PRIMARY KEY); CREATE TABLE third (id INTEGER PRIMARY KEY);");
        const auto failed = Migrator(*connection, copy).migrate();
        QVERIFY(!failed);
        QCOMPARE(failed.error().reason, QStringLiteral("migration_failed"));
        QCOMPARE(failed.error().details[QStringLiteral("version")].toInt(), 3);
        QCOMPARE(failed.error().details[QStringLiteral("statement")].toInt(), 2);
        if (dialect == Dialect::Sqlite)
            QVERIFY(!connection->execute(Sql("SELECT 1 FROM third"))); // taken back as a whole
        QCOMPARE(number(*connection, Sql("SELECT COUNT(*) FROM schema_lock")), 0);
    }

    void sqliteIsCopiedFirst()
    {
        TestDatabase database(Dialect::Sqlite);
        auto connection = database.open();
        QTemporaryDir directory;
        const QString old = copyOfMigrations(directory);
        QFile::remove(old + QStringLiteral("/0002_more.sqlite.sql"));
        QFile::remove(old + QStringLiteral("/0002_more.mysql.sql"));
        QVERIFY(Migrator(*connection, old).migrate());
        const QFileInfo file(database.url().file);
        const auto copies = [&] { return file.dir().entryList({file.fileName() + QStringLiteral(".before-*")}); };
        QVERIFY(copies().isEmpty());
        QVERIFY(Migrator(*connection, migrations).migrate());
        QCOMPARE(copies().size(), 1);
        QVERIFY(copies().first().startsWith(file.fileName() + QStringLiteral(".before-0002-")));
        DatabaseUrl copy = database.url();
        copy.file = file.dir().filePath(copies().first());
        auto before = Database::open(copy);
        QVERIFY(before);
        QCOMPARE(number(**before, Sql("SELECT COUNT(*) FROM shops")), 1);
        QCOMPARE(number(**before, Sql("SELECT COUNT(*) FROM schema_migrations")), 1);
    }

    void sqliteReferencesAreCheckedAfterRebuilding()
    {
        TestDatabase database(Dialect::Sqlite);
        auto connection = database.openMigrated(migrations);
        QVERIFY(connection->insert(Sql("INSERT INTO parts (shop_id,name) VALUES (2,'bolt')")));
        QTemporaryDir directory;
        const QString copy = copyOfMigrations(directory);
        const QString path = copy + QStringLiteral("/0003_third.sqlite.sql");
        write(copy + QStringLiteral("/0003_third.mysql.sql"), "SELECT 1;");
        write(path, "DELETE FROM shops WHERE id=2;");
        QVERIFY(!Migrator(*connection, copy).migrate());
        QCOMPARE(number(*connection, Sql("SELECT COUNT(*) FROM shops")), 2);
        QCOMPARE(number(*connection, Sql("PRAGMA foreign_keys")), 1);
        write(path, "DROP TRIGGER parts_changed; CREATE TABLE new_shops (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL); INSERT INTO new_shops SELECT id,name FROM "
                    "shops; DROP TABLE shops; ALTER TABLE new_shops RENAME TO shops;");
        QVERIFY(Migrator(*connection, copy).migrate());
        QCOMPARE(number(*connection, Sql("SELECT COUNT(*) FROM parts JOIN shops ON shops.id=parts.shop_id")), 1);
        QVERIFY(!connection->execute(Sql("DELETE FROM shops WHERE id=2")));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == QLatin1String("migrator-child"))
        return migrateAsChild(app.arguments());
    MigratorTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_migrator.moc"
