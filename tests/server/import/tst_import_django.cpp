// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/params.h"
#include "tests/server/app/server_process.h"
#include "tests/server/import/parent_dumps.h"
#include "tests/support/test_database.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace emesa;
using namespace emesa::test;
using namespace Qt::StringLiterals;
using storage::params;
using storage::Row;
using storage::Sql;

/// Moving in from dumps of real Django, by the real program.
class ImportDjangoTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theOrderPlatformMovesIn_data() { TestDatabase::addRows(); }
    void theOrderPlatformMovesIn();
    void oldPasswordsOpenTheDoor_data() { TestDatabase::addRows(); }
    void oldPasswordsOpenTheDoor();
    void killedAndRunAgain_data() { TestDatabase::addRows(); }
    void killedAndRunAgain();
    void theErpMovesIn_data();
    void theErpMovesIn();
    void dryRunWritesNothing_data() { TestDatabase::addRows(); }
    void dryRunWritesNothing();
    void case089_nobodyGainsByJoining();
    void filesComeLater();
    void aChangedDumpKeepsOurs();
    void wrongUsage_data();
    void wrongUsage();
    void aRowTheDatabaseRefuses();
    void needsAllModules();
    void brokenDumps_data();
    void brokenDumps();

private:
    ParentDumps m_dumps;
};

namespace {

/// An installation for one test.
class House
{
public:
    explicit House(storage::Dialect dialect) : m_database(dialect), m_arguments{u"--data-dir"_s, m_directory.filePath(u"data"_s), u"--database"_s, m_database.url().display()} {}

    ServerProcess::Outcome run(const QStringList &command, const QByteArray &input = {}) const { return ServerProcess::run(command + m_arguments, input); }
    /// Runs import-django; the report is read into `report`.
    ServerProcess::Outcome import(const QString &dump, const QStringList &more = {})
    {
        const QString file = m_directory.filePath(u"report-%1.json"_s.arg(++m_runs));
        const auto outcome = run(QStringList{u"import-django"_s, u"--dump"_s, dump, u"--report"_s, file} + more);
        QFile written(file);
        report = written.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(written.readAll()).object() : QJsonObject();
        return outcome;
    }
    int count(const char *model, const char *outcome) const
    {
        return report.value(u"models"_s).toObject().value(QLatin1String(model)).toObject().value(QLatin1String(outcome)).toInt();
    }
    int sum(const char *outcome) const
    {
        int all = 0;
        const QJsonObject models = report.value(u"models"_s).toObject();
        for (const QJsonValue &model : models)
            all += model.toObject().value(QLatin1String(outcome)).toInt();
        return all;
    }
    /// "refused: why" of a row; empty when the report has no line for it.
    QString lineOf(const QString &model, const QString &pk) const
    {
        const QJsonArray rows = report.value(u"rows"_s).toArray();
        for (const QJsonValue &row : rows) {
            const QJsonObject line = row.toObject();
            if (line.value(u"model"_s).toString() == model && line.value(u"pk"_s).toString() == pk)
                return line.value(u"outcome"_s).toString() + u": "_s + line.value(u"reason"_s).toString();
        }
        return {};
    }

    storage::Database &database()
    {
        if (!m_connection)
            m_connection = m_database.open();
        return *m_connection;
    }
    qint64 number(const Sql &sql, const QVariantList &values = {})
    {
        const auto found = database().one(sql, values, [](const Row &row) { return row.isNull(0) ? qint64(-1) : row.int64(0); });
        if (!found)
            qFatal("%s", qPrintable(found.error().message));
        return found->value_or(-2);
    }
    QString text(const Sql &sql, const QVariantList &values = {})
    {
        const auto found = database().one(sql, values, [](const Row &row) { return row.text(0); });
        return found && *found ? **found : u"(none)"_s;
    }
    /// How many rows the tables have that an import writes to.
    QList<qint64> sizes()
    {
        QList<qint64> all;
        for (const char *table : {"users", "user_roles", "roles", "role_permissions", "suppliers", "machines", "orders", "offers", "offer_responses",
                                  "payments", "machine_bookings", "messages", "order_events", "part_files", "blobs", "import_map", "master_cities", "master_wards"})
            all += number(Sql("SELECT COUNT(*) FROM ") + Sql::identifier(table));
        return all;
    }
    const QStringList &arguments() const { return m_arguments; }
    QString file(const QString &name) const { return m_directory.filePath(name); }

    QJsonObject report;

private:
    QTemporaryDir m_directory;
    TestDatabase m_database;
    std::unique_ptr<storage::Database> m_connection;
    QStringList m_arguments;
    int m_runs = 0;
};

QJsonDocument jsonOf(const std::optional<http::test::RawClient::Answer> &answer)
{
    return answer ? QJsonDocument::fromJson(answer->body) : QJsonDocument();
}

QByteArray bearer(const QString &token)
{
    return "Authorization: Bearer " + token.toLatin1() + "\r\n";
}

} // namespace

#define NEED_DUMPS() \
    if (ParentDumps::areLeftOut()) \
    QSKIP("EMESA_TEST_WITHOUT_DJANGO is set")

void ImportDjangoTest::initTestCase()
{
    NEED_DUMPS();
    const QString problem = m_dumps.make();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void ImportDjangoTest::theOrderPlatformMovesIn()
{
    NEED_DUMPS();
    QFETCH(storage::Dialect, dialect);
    House house(dialect);
    const QJsonObject expected = m_dumps.orders();
    const auto first = house.import(m_dumps.file(u"orders.json"_s), {u"--media"_s, m_dumps.media()});

    QVERIFY2(first.code == 4, qPrintable(first.err)); // some rows are broken on purpose
    qInfo("%d rows, %d rows/s", house.report.value(u"rows_read"_s).toInt(), house.report.value(u"rows_per_second"_s).toInt());

    // Every row read has one outcome, and what Django counted was read.
    const QJsonObject models = house.report.value(u"models"_s).toObject();
    for (auto model = models.begin(); model != models.end(); ++model) {
        const QJsonObject counts = model->toObject();
        int all = 0;
        for (auto count = counts.begin(); count != counts.end(); ++count)
            all += count.key() == u"read" ? 0 : count->toInt();
        QCOMPARE(all, counts.value(u"read"_s).toInt());
    }
    QCOMPARE(house.count("accounts.user", "read"), expected.value(u"users"_s).toInt());
    QCOMPARE(house.count("orders.order", "read"), expected.value(u"orders"_s).toInt());
    QCOMPARE(house.count("orders.message", "read"), expected.value(u"messages"_s).toInt());
    QCOMPARE(house.count("accounts.user", "refused"), 2);
    QCOMPARE(house.count("orders.order", "refused"), 7);
    QCOMPARE(house.count("orders.message", "refused"), 3); // of a refused order, of none, and a negative amount
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM users")), expected.value(u"users"_s).toInt() - 2);
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM orders")), expected.value(u"orders"_s).toInt() - 7);
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM suppliers")), expected.value(u"suppliers"_s).toInt());
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM machines")), expected.value(u"machines"_s).toInt());

    // The orders nothing is wrong with, against Django's own sums.
    const QJsonObject byStatus = expected.value(u"plain_by_status"_s).toObject();
    QCOMPARE(byStatus.size(), 8);
    for (auto status = byStatus.begin(); status != byStatus.end(); ++status)
        QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM orders WHERE status = ? AND part_id LIKE 'P-%'"), params(status.key())), status->toInt());
    QCOMPARE(house.number(Sql("SELECT SUM(target_price) FROM orders WHERE part_id LIKE 'P-%'")), expected.value(u"plain_target"_s).toInteger());
    QCOMPARE(house.number(Sql("SELECT SUM(agreed_price) FROM orders WHERE part_id LIKE 'P-%'")), expected.value(u"plain_agreed"_s).toInteger());
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM messages m JOIN orders o ON o.id = m.order_id WHERE o.part_id LIKE 'P-%'")), expected.value(u"plain_messages"_s).toInt());
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM offers f JOIN orders o ON o.id = f.order_id WHERE o.part_id LIKE 'P-%'")), expected.value(u"plain_offers"_s).toInt());
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM payments p JOIN orders o ON o.id = p.order_id WHERE o.part_id LIKE 'P-%' AND p.amount = o.agreed_price")),
             expected.value(u"plain_paid"_s).toInt());

    // What holds for every order of this shop.
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM orders o WHERE NOT EXISTS (SELECT 1 FROM order_events e WHERE e.order_id = o.id AND e.action = 'imported')")), 0);
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM orders o WHERE o.payment_confirmed <> (SELECT COUNT(*) FROM payments p WHERE p.order_id = o.id)")), 0);
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM orders WHERE status IN ('awaiting_payment', 'accepted') AND agreed_price IS NULL")), 0);
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM orders WHERE status = 'accepted' AND payment_confirmed = 0")), 0);
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM orders o WHERE o.message_seq <> (SELECT COUNT(*) FROM messages m WHERE m.order_id = o.id)"
                              " OR o.message_seq <> (SELECT COALESCE(MAX(m.seq), 0) FROM messages m WHERE m.order_id = o.id)")), 0);
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM orders o WHERE o.offer_seq <> (SELECT COUNT(*) FROM offers f WHERE f.order_id = o.id)")), 0);
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM messages m JOIN messages n ON n.order_id = m.order_id AND n.seq = m.seq + 1 WHERE n.created_at < m.created_at")), 0);
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM orders o JOIN offers f ON f.id = o.agreed_offer_id WHERE f.amount <> o.agreed_price OR f.order_id <> o.id")), 0);
    QVERIFY(house.number(Sql("SELECT COUNT(*) FROM offer_responses")) > 1000);
    // A machine never does more at once than it can, and every open order with a machine has its time.
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM orders o WHERE o.machine_id IS NOT NULL AND o.status IN ('accepted', 'in_production')"
                              " AND NOT EXISTS (SELECT 1 FROM machine_bookings b WHERE b.order_id = o.id AND b.machine_id = o.machine_id)")), 0);
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM machine_bookings b JOIN machines m ON m.id = b.machine_id WHERE (SELECT COUNT(*) FROM machine_bookings c"
                              " WHERE c.machine_id = b.machine_id AND c.starts_at <= b.starts_at AND c.ends_at > b.starts_at) > m.capacity")), 0);

    // The special cases, each by the rule of docs/moving-from-django.md.
    const QJsonObject ids = expected.value(u"order_ids"_s).toObject();
    const auto idOf = [&](const char *name) { return ids.value(QLatin1String(name)).toInteger(); };
    const auto line = [&](const char *name) { return house.lineOf(u"orders.order"_s, QString::number(idOf(name))); };
    const auto status = [&](const char *name) { return house.text(Sql("SELECT status FROM orders WHERE id = ?"), params(idOf(name))); };
    const auto agreed = [&](const char *name) { return house.number(Sql("SELECT agreed_price FROM orders WHERE id = ?"), params(idOf(name))); };
    QCOMPARE(status("no-price"), u"under_review"_s);
    QCOMPARE(agreed("from-offer"), 81'500);
    QCOMPARE(agreed("from-estimate"), 471'100);
    QCOMPARE(status("unpaid"), u"awaiting_payment"_s);
    QCOMPARE(status("paid-early"), u"accepted"_s);
    QCOMPARE(house.number(Sql("SELECT target_price FROM orders WHERE id = ?"), params(idOf("zero-target"))), -1);
    QCOMPARE(house.number(Sql("SELECT target_price FROM orders WHERE id = ?"), params(idOf("dear"))), 9'999'999'999);
    QCOMPARE(house.number(Sql("SELECT machine_id FROM orders WHERE id = ?"), params(idOf("no-machine"))), -1);
    for (const char *name : {"no-price", "from-offer", "from-estimate", "unpaid", "paid-early", "zero-target", "no-machine", "traversal", "absolute",
                             "symlink", "missing-file", "no-step"})
        QVERIFY2(line(name).startsWith(u"changed: "), qPrintable(QLatin1String(name) + u' ' + line(name)));
    for (const char *name : {"paid-in-review", "negative", "odd-status", "no-quantity", "no-client", "of-double", "too-dear"})
        QVERIFY2(line(name).startsWith(u"refused: ") && status(name) == u"(none)", qPrintable(QLatin1String(name) + u' ' + line(name)));
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM orders WHERE part_id = ?"), params(QString(100, u'L'))), 1);

    // Files: only those that are there, inside the folder and of their kind.
    for (const char *name : {"traversal", "absolute", "symlink"})
        QVERIFY2(line(name).contains(u"leads out of the media folder"), qPrintable(line(name)));
    QVERIFY(line("missing-file").contains(u"is missing"));
    QVERIFY(line("no-step").contains(u"no STEP file"));
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM part_files")), 2);
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM part_files WHERE order_id = ? AND revision = 'A' AND is_released = 1"), params(idOf("with-files"))), 2);
    QCOMPARE(house.text(Sql("SELECT name FROM part_files WHERE kind = 'step'")), u"bracket.step"_s);

    // Nothing is dropped in silence.
    QCOMPARE(house.report.value(u"unknown_models"_s).toObject().keys(), QStringList{u"orders.favourite"_s});
    QCOMPARE(house.report.value(u"left_models"_s).toObject().keys(), QStringList{u"sessions.session"_s});
    QCOMPARE(house.report.value(u"unknown_fields"_s).toObject().value(u"orders.order"_s).toObject().value(u"internal_rating"_s).toInt(), 1);
    QCOMPARE(house.report.value(u"left_fields"_s).toObject().value(u"accounts.user"_s).toObject().keys(), QStringList{u"is_staff"_s});
    QVERIFY(first.out.contains(u"UNKNOWN model orders.favourite: 1 rows not taken"));

    // People
    QCOMPARE(house.text(Sql("SELECT username FROM users WHERE email = 'boss@shop.example'")), u"boss"_s);
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM user_roles ur JOIN roles r ON r.group_id = ur.group_id WHERE r.name = 'administrator'")), 2);
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM users WHERE is_active = 0")), 4);
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM users WHERE supplier_id IS NOT NULL")), 2);
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM users WHERE password_hash = '!'")), 3); // none, MD5, bcrypt
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM user_roles ur JOIN users u ON u.id = ur.user_id WHERE u.email = 'odd@parts.example'")), 0);

    // Once more: nothing is done twice, what was refused is refused again.
    const QList<qint64> before = house.sizes();
    const auto second = house.import(m_dumps.file(u"orders.json"_s), {u"--media"_s, m_dumps.media()});
    QCOMPARE(second.code, 4);
    QCOMPARE(house.sum("taken"), 0);
    QCOMPARE(house.sum("changed"), 0);
    QCOMPARE(house.sum("kept"), 0);
    QCOMPARE(house.count("orders.order", "unchanged"), expected.value(u"orders"_s).toInt() - 7);
    QCOMPARE(house.count("orders.message", "unchanged"), expected.value(u"messages"_s).toInt() - 3);
    QCOMPARE(house.sizes(), before);

    const auto verified = house.run({u"audit"_s, u"verify"_s});
    QCOMPARE(verified.code, 0);
    QVERIFY(house.number(Sql("SELECT COUNT(*) FROM audit_log WHERE event_type = 'import.django'")) > 50);
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM audit_log WHERE event_type = 'import.django' AND entity = 'dump'")), 2);
    QVERIFY(house.text(Sql("SELECT metadata FROM audit_log WHERE event_type = 'import.django' AND entity = 'dump' ORDER BY seq LIMIT 1"))
                .contains(house.report.value(u"dump"_s).toObject().value(u"sha256"_s).toString()));
}

void ImportDjangoTest::oldPasswordsOpenTheDoor()
{
    NEED_DUMPS();
    QFETCH(storage::Dialect, dialect);
    House house(dialect);
    QCOMPARE(house.import(m_dumps.file(u"orders.json"_s)).code, 4);
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM part_files")), 0);
    QVERIFY(house.lineOf(u"orders.order"_s, QString::number(m_dumps.orders().value(u"order_ids"_s).toObject().value(u"with-files"_s).toInt())).contains(u"give --media"));

    ServerProcess server(house.arguments());
    server.start();
    QVERIFY2(server.waitUntilListening(), qPrintable(server.errors()));
    const auto signIn = [&](const char *email, const QString &password) {
        return server.post("/api/auth/jwt/create/", {{u"email"_s, QLatin1String(email)}, {u"password"_s, password}});
    };
    const auto stored = [&](const char *email) { return house.text(Sql("SELECT password_hash FROM users WHERE email = ?"), params(QLatin1String(email))); };

    // One with Django's full number of rounds, one with fewer, by the old password; the second time by the new hash.
    for (const auto &[email, password] : {std::pair("boss@shop.example", u"the boss's old password"_s), std::pair("client017@parts.example", u"old password 017"_s)}) {
        QVERIFY(stored(email).startsWith(u"pbkdf2_sha256$"));
        const auto wrong = signIn(email, password + u'x');
        QVERIFY(wrong);
        QCOMPARE(wrong->status, 401);
        QVERIFY(stored(email).startsWith(u"pbkdf2_sha256$"));
        for (int time = 0; time < 2; ++time) {
            const auto answer = signIn(email, password);
            QVERIFY(answer);
            QCOMPARE(answer->status, 200);
            QVERIFY2(stored(email).startsWith(u"$argon2id$"), qPrintable(stored(email)));
        }
    }
    // Django's Argon2id of another cost: verified too, and hashed anew.
    QVERIFY(stored("argon2@parts.example").startsWith(u"$argon2id$v=19$m=65536,"));
    QCOMPARE(signIn("argon2@parts.example", u"password"_s)->status, 200);
    QVERIFY(stored("argon2@parts.example").startsWith(u"$argon2id$v=19$m=19456,"));

    // A sample order as its client sees it.
    const QJsonObject sample = m_dumps.orders().value(u"sample"_s).toObject();
    const QString email = sample.value(u"client_email"_s).toString();
    const QString token = jsonOf(signIn(email.toLatin1().constData(), u"old password "_s + email.mid(6, 3))).object().value(u"access"_s).toString();
    QVERIFY(!token.isEmpty());
    const QByteArray path = "/api/orders/" + QByteArray::number(sample.value(u"id"_s).toInt()) + "/";
    const QJsonObject order = jsonOf(server.get(path, bearer(token))).object();
    for (const char *field : {"id", "part_id", "agreed_price", "target_price", "machine_name", "supplier_name", "date_submitted", "quantity", "product_description"})
        QCOMPARE(order.value(QLatin1String(field)), sample.value(QLatin1String(field)));
    QCOMPARE(order.value(u"status"_s).toString(), u"in_production"_s);
    QCOMPARE(order.value(u"payment_confirmed"_s).toBool(), true);
    QCOMPARE(order.value(u"material_thickness"_s).toString(), u"2.50"_s);
    const QJsonArray messages = jsonOf(server.get(path + "messages/", bearer(token))).array();
    QCOMPARE(messages.size(), sample.value(u"messages"_s).toInt());
    QCOMPARE(messages[0].toObject().value(u"sender_role"_s).toString(), u"client"_s);
    QCOMPARE(messages[1].toObject().value(u"message"_s).toString(), u"Our price"_s); // written last, said second
    QCOMPARE(messages[1].toObject().value(u"is_admin"_s).toBool(), true);
    QCOMPARE(messages[3].toObject().value(u"amount"_s), sample.value(u"agreed_price"_s));
    QCOMPARE(messages[3].toObject().value(u"type"_s).toString(), u"counter_offer"_s);
    const QJsonArray history = jsonOf(server.get(path + "history/", bearer(token))).array();
    QCOMPARE(history.size(), 1);
    QCOMPARE(history[0].toObject().value(u"action"_s).toString(), u"imported"_s);
    // Somebody else's stays hidden; a supplier sees what is on its machines.
    QCOMPARE(server.get("/api/orders/" + QByteArray::number(sample.value(u"id"_s).toInt() + 1) + "/", bearer(token))->status, 404);
    const QString supplier = jsonOf(signIn(sample.value(u"supplier_name"_s).toString() == u"Cut & Co" ? "laser@cut.example" : "mill@turn.example", u"supplier's old one"_s))
                                 .object().value(u"access"_s).toString();
    QCOMPARE(server.get(path, bearer(supplier))->status, 200);
    // Work goes on: the client writes, the number follows.
    const auto written = server.post(path + "messages/", {{u"message"_s, u"Still there?"_s}}, bearer(token));
    QCOMPARE(written->status, 201);
    QCOMPARE(jsonOf(written).object().value(u"seq"_s).toInt(), sample.value(u"messages"_s).toInt() + 1);
    for (const char *nobody : {"nopassword@parts.example", "md5@parts.example", "bcrypt@parts.example"}) {
        for (const QString &password : {QString(u"old"_s), QString(u"!"_s), QString()})
            QVERIFY2(signIn(nobody, password)->status >= 400, nobody);
    }
    server.signal(SIGTERM);
    QCOMPARE(server.waitForEnd(), 0);
}

void ImportDjangoTest::killedAndRunAgain()
{
    NEED_DUMPS();
    QFETCH(storage::Dialect, dialect);
    House whole(dialect), cut(dialect);
    QCOMPARE(whole.import(m_dumps.file(u"orders.json"_s), {u"--media"_s, m_dumps.media()}).code, 4);
    QCOMPARE(cut.run({u"migrate"_s}).code, 0);

    // Killed in the midst of users or the very first orders, then further on; each run goes on where the last was cut.
    int kills = 0;
    for (const qint64 enough : {1, 900, 2600}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"EMESA_CONFIG"_s, u"/dev/null"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(EMESA_BIN_DIR "/emesa-server"),
                      QStringList{u"import-django"_s, u"--dump"_s, m_dumps.file(u"orders.json"_s), u"--media"_s, m_dumps.media()} + cut.arguments());
        QVERIFY(process.waitForStarted());
        QElapsedTimer timer;
        timer.start();
        while (process.state() == QProcess::Running && timer.elapsed() < 120'000) {
            if (cut.number(Sql("SELECT COUNT(*) FROM orders")) >= enough) {
                process.kill();
                ++kills;
                break;
            }
            process.waitForFinished(5);
        }
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QVERIFY(cut.number(Sql("SELECT COUNT(*) FROM orders")) < whole.number(Sql("SELECT COUNT(*) FROM orders")));
        // Never half an order.
        QCOMPARE(cut.number(Sql("SELECT COUNT(*) FROM orders o WHERE o.message_seq <> (SELECT COUNT(*) FROM messages m WHERE m.order_id = o.id)")), 0);
        QCOMPARE(cut.number(Sql("SELECT COUNT(*) FROM import_map WHERE entity = 'order'")), cut.number(Sql("SELECT COUNT(*) FROM orders")));
    }
    QCOMPARE(kills, 3);
    QCOMPARE(cut.import(m_dumps.file(u"orders.json"_s), {u"--media"_s, m_dumps.media()}).code, 4);
    QVERIFY(cut.count("orders.order", "unchanged") >= 2600);
    QVERIFY(cut.count("orders.order", "taken") > 0);
    QCOMPARE(cut.sizes(), whole.sizes());
    QCOMPARE(cut.number(Sql("SELECT SUM(agreed_price) FROM orders")), whole.number(Sql("SELECT SUM(agreed_price) FROM orders")));
    QCOMPARE(cut.number(Sql("SELECT SUM(id) FROM orders")), whole.number(Sql("SELECT SUM(id) FROM orders")));
    QCOMPARE(cut.run({u"audit"_s, u"verify"_s}).code, 0);
}

void ImportDjangoTest::theErpMovesIn_data()
{
    QTest::addColumn<storage::Dialect>("dialect");
    QTest::addColumn<QString>("dump");
    for (const storage::Dialect dialect : TestDatabase::dialects()) {
        const QByteArray name = dialect == storage::Dialect::Sqlite ? "SQLite" : "MariaDB";
        QTest::newRow(QByteArray(name + ", keys").constData()) << dialect << u"erp.json"_s;
        QTest::newRow(QByteArray(name + ", natural keys").constData()) << dialect << u"erp_natural.json"_s;
    }
}

void ImportDjangoTest::theErpMovesIn()
{
    NEED_DUMPS();
    QFETCH(storage::Dialect, dialect);
    QFETCH(QString, dump);
    House house(dialect);
    const QJsonObject expected = m_dumps.erp();
    const QStringList options{u"--source"_s, u"erp"_s, u"--time-zone"_s, u"Asia/Kolkata"_s};
    const auto outcome = house.import(m_dumps.file(dump), options);

    QVERIFY2(outcome.code == 4, qPrintable(outcome.err)); // a double continent and a country of none
    QCOMPARE(house.sum("refused"), 2);
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM users")), expected.value(u"users"_s).toInt());
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM master_cities")), expected.value(u"cities"_s).toInt());
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM import_map WHERE entity IN ('continent', 'country', 'state', 'district', 'city', 'plant', 'site', 'zone', 'ward', 'equipment_type')")),
             expected.value(u"masters"_s).toInt() - 2);
    QCOMPARE(house.text(Sql("SELECT name FROM master_continents WHERE unique_id = ?"), params(expected.value(u"europe"_s).toString())), u"Europe"_s);
    QCOMPARE(house.text(Sql("SELECT u.username FROM master_continents c JOIN users u ON u.id = c.created_by WHERE c.name = 'Europe'")), u"kim"_s);
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM master_continents WHERE name = 'Atlantis' AND is_deleted = 1 AND name_key IS NULL")), 1);
    QCOMPARE(house.text(Sql("SELECT p.name FROM master_wards w JOIN master_zones z ON z.unique_id = w.zone JOIN master_sites s ON s.unique_id = z.site"
                            " JOIN master_plants p ON p.unique_id = s.plant WHERE w.plant = p.unique_id AND w.unique_id = ?"), params(expected.value(u"ward"_s).toString())), u"Plant One"_s);
    QCOMPARE(house.text(Sql("SELECT category FROM master_equipment_types")), u"Lifting"_s);

    // Roles: the group brings the permissions, the role row its UUID and words.
    const QString role = expected.value(u"role"_s).toString();
    QCOMPARE(house.text(Sql("SELECT name FROM roles WHERE id = ?"), params(role)), u"Planning office"_s);
    const auto allowed = house.database().all(Sql("SELECT p.codename FROM roles r JOIN role_permissions rp ON rp.group_id = r.group_id JOIN permissions p ON p.id = rp.permission_id"
                                                  " WHERE r.id = ? ORDER BY p.codename"), params(role), [](const Row &row) { return row.text(0); });
    QVERIFY(allowed);
    QCOMPARE(*allowed, (QStringList{u"master_city_create"_s, u"master_city_read"_s, u"master_city_update"_s, u"master_continent_update"_s,
                                    u"master_equipment_type_read"_s, u"role_read"_s}));
    QVERIFY(outcome.out.contains(u"permissions without a counterpart: delete_auditlog"));
    // A group that is called like our administrator is not our administrator.
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM roles r JOIN role_permissions rp ON rp.group_id = r.group_id WHERE r.name = 'Administrator (imported)'")), 1);
    const auto rolesOf = [&](const char *username) {
        const auto names = house.database().all(Sql("SELECT r.name FROM users u JOIN user_roles ur ON ur.user_id = u.id JOIN roles r ON r.group_id = ur.group_id"
                                                    " WHERE u.username = ? ORDER BY r.name"), params(QLatin1String(username)), [](const Row &row) { return row.text(0); });
        return names.valueOr({}).join(u", "_s);
    };
    QCOMPARE(rolesOf("root"), u"administrator"_s);
    QCOMPARE(rolesOf("kim"), u"Administrator (imported), Planning office"_s);
    QCOMPARE(rolesOf("viauserrole"), u"Planning office"_s);
    QCOMPARE(rolesOf("nomail"), u"Keepers"_s);
    QCOMPARE(rolesOf("met"), QString());
    QVERIFY(outcome.out.contains(u"1 permissions of his own are not taken"));
    QCOMPARE(house.text(Sql("SELECT email FROM users WHERE username = 'nomail'")), u"nomail@no-address.invalid"_s);
    QCOMPARE(house.text(Sql("SELECT created_at FROM users WHERE username = 'kim'")), u"2025-06-01T06:30:00.000Z"_s); // noon in India

    const QList<qint64> before = house.sizes();
    QCOMPARE(house.import(m_dumps.file(dump), options).code, 4);
    QCOMPARE(house.sum("taken") + house.sum("changed") + house.sum("kept"), 0);
    QCOMPARE(house.sizes(), before);
    QCOMPARE(house.run({u"audit"_s, u"verify"_s}).code, 0);
}

void ImportDjangoTest::dryRunWritesNothing()
{
    NEED_DUMPS();
    QFETCH(storage::Dialect, dialect);
    House house(dialect);
    QCOMPARE(house.run({u"migrate"_s}).code, 0);
    const QList<qint64> before = house.sizes();
    const qint64 audits = house.number(Sql("SELECT COUNT(*) FROM audit_log"));
    const auto dry = house.import(m_dumps.file(u"orders.json"_s), {u"--media"_s, m_dumps.media(), u"--dry-run"_s});
    QCOMPARE(dry.code, 4);
    QVERIFY(house.report.value(u"dry_run"_s).toBool());
    QVERIFY(dry.out.contains(u"nothing was written"));
    QCOMPARE(house.sizes(), before);
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM audit_log")), audits);
    const QJsonObject foretold = house.report.value(u"models"_s).toObject();
    const QJsonArray lines = house.report.value(u"rows"_s).toArray();
    QCOMPARE(house.import(m_dumps.file(u"orders.json"_s), {u"--media"_s, m_dumps.media()}).code, 4);
    QCOMPARE(house.report.value(u"models"_s).toObject(), foretold); // and it told the truth
    QCOMPARE(house.report.value(u"rows"_s).toArray(), lines);
}

void ImportDjangoTest::case089_nobodyGainsByJoining()
{
    NEED_DUMPS();
    // Somebody registered the address of the ERP's superuser before the move.
    House house(storage::Dialect::Sqlite);
    QCOMPARE(house.run({u"create-admin"_s, u"--email"_s, u"owner@shop.example"_s, u"--password-stdin"_s}, "a long enough and unusual pass 42\n").code, 0);
    {
        ServerProcess server(house.arguments());
        server.start();
        QVERIFY2(server.waitUntilListening(), qPrintable(server.errors()));
        const auto registered = server.post("/api/auth/register/", {{u"email"_s, u"ROOT@erp.example"_s}, {u"password"_s, u"thistle under 9 lamps"_s}});
        QVERIFY(registered);
        QCOMPARE(registered->status, 201);
        server.signal(SIGTERM);
        QCOMPARE(server.waitForEnd(), 0);
    }
    const auto rolesOfRoot = [&] {
        return house.text(Sql("SELECT r.name FROM users u JOIN user_roles ur ON ur.user_id = u.id JOIN roles r ON r.group_id = ur.group_id WHERE u.email = 'root@erp.example'"));
    };
    const QString hash = house.text(Sql("SELECT password_hash FROM users WHERE email = 'root@erp.example'"));
    for (int time = 0; time < 2; ++time) {
        const auto outcome = house.import(m_dumps.file(u"erp.json"_s), {u"--source"_s, u"erp"_s});
        QCOMPARE(outcome.code, 4);
        QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM users WHERE email = 'root@erp.example'")), 1);
        QCOMPARE(rolesOfRoot(), u"client"_s);
        QCOMPARE(house.text(Sql("SELECT password_hash FROM users WHERE email = 'root@erp.example'")), hash);
        if (time == 0)
            QVERIFY(outcome.out.contains(u"joins the account here with that address, which keeps its password, profile and roles; not given: administrator"));
    }
}

void ImportDjangoTest::filesComeLater()
{
    NEED_DUMPS();
    House house(storage::Dialect::Sqlite);
    QCOMPARE(house.import(m_dumps.file(u"orders.json"_s)).code, 4);
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM part_files")), 0);
    QCOMPARE(house.import(m_dumps.file(u"orders.json"_s), {u"--media"_s, m_dumps.media()}).code, 4);
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM part_files")), 2);
    QCOMPARE(house.count("orders.order", "changed"), 1);
    QCOMPARE(house.sum("taken"), 0);
    QCOMPARE(house.import(m_dumps.file(u"orders.json"_s), {u"--media"_s, m_dumps.media()}).code, 4);
    QCOMPARE(house.count("orders.order", "changed"), 0);
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM part_files")), 2);
}

void ImportDjangoTest::aChangedDumpKeepsOurs()
{
    NEED_DUMPS();
    House house(storage::Dialect::Sqlite);
    QCOMPARE(house.import(m_dumps.file(u"orders.json"_s)).code, 4);
    // Life went on in the old system: an order changed, somebody wrote to one that is untouched here and to one that is not.
    QFile dump(m_dumps.file(u"orders.json"_s));
    QVERIFY(dump.open(QIODevice::ReadOnly));
    QByteArray text = dump.readAll().trimmed();
    QVERIFY(text.endsWith(']'));
    QCOMPARE(text.count("\"Note 20\""), 1);
    text.replace("\"Note 20\"", "\"Another note\"");
    text.chop(1);
    const auto message = [](int pk, int order, const char *more) -> QByteArray {
        return ", {\"model\": \"orders.message\", \"pk\": " + QByteArray::number(pk) + ", \"fields\": {\"order\": " + QByteArray::number(order)
            + ", \"sender\": 1, \"message\": \"late\", \"timestamp\": \"2026-11-01T00:00:00Z\", \"is_admin\": true" + more + "}}";
    };
    text += message(900'001, 2, ", \"type\": \"counter_offer\", \"amount\": \"77.00\"") + message(900'002, 3, "") + "]";
    QVERIFY(house.database().execute(Sql("UPDATE orders SET version = 2 WHERE id = 3")));
    QFile changed(house.file(u"changed.json"_s));
    QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write(text) == text.size());
    changed.close();
    const qint64 messages = house.number(Sql("SELECT message_seq FROM orders WHERE id = 2"));
    QCOMPARE(house.import(changed.fileName()).code, 4);
    QCOMPARE(house.count("orders.order", "kept"), 1);
    QCOMPARE(house.lineOf(u"orders.order"_s, u"21"_s), u"kept: differs in the dump now; ours stays"_s);
    QCOMPARE(house.text(Sql("SELECT admin_notes FROM orders WHERE id = 21")), u"Note 20"_s);
    QCOMPARE(house.number(Sql("SELECT message_seq FROM orders WHERE id = 2")), messages + 1);
    QCOMPARE(house.number(Sql("SELECT amount FROM offers WHERE order_id = 2 ORDER BY seq DESC LIMIT 1")), 7700);
    QCOMPARE(house.count("orders.message", "taken"), 1);
    QVERIFY(house.lineOf(u"orders.message"_s, u"900002"_s).startsWith(u"refused: its order 3 has gone on here"));
}

void ImportDjangoTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("no dump") << QStringList();
    QTest::newRow("media is no folder") << QStringList{u"--dump"_s, u"x"_s, u"--media"_s, u"/dev/null"_s};
    QTest::newRow("source") << QStringList{u"--dump"_s, u"x"_s, u"--source"_s, u"A b"_s};
    QTest::newRow("time zone") << QStringList{u"--dump"_s, u"x"_s, u"--time-zone"_s, u"Mars/Olympus"_s};
    QTest::newRow("unknown option") << QStringList{u"--dump"_s, u"x"_s, u"--force"_s};
}

void ImportDjangoTest::wrongUsage()
{
    QFETCH(QStringList, options);
    House house(storage::Dialect::Sqlite);
    QCOMPARE(house.run(QStringList{u"import-django"_s} + options).code, 2);
}

void ImportDjangoTest::aRowTheDatabaseRefuses()
{
    // Somebody's own index takes é for e, which the import cannot foresee: one row is refused, its chunk is not lost.
    House house(storage::Dialect::MySql);
    QCOMPARE(house.run({u"migrate"_s}).code, 0);
    QVERIFY(house.database().execute(Sql("ALTER TABLE roles ADD UNIQUE (name)")));
    QFile dump(house.file(u"dump.jsonl"_s));
    QVERIFY(dump.open(QIODevice::WriteOnly));
    for (const char *name : {"Cafe", "Caf\u00e9", "Kitchen"})
        dump.write("{\"model\": \"auth.group\", \"pk\": \"" + QByteArray(name).toHex() + "\", \"fields\": {\"name\": \"" + name + "\", \"permissions\": []}}\n");
    dump.close();
    for (const bool isDry : {true, false}) {
        const auto outcome = house.import(dump.fileName(), isDry ? QStringList{u"--dry-run"_s} : QStringList());
        QCOMPARE(outcome.code, 4);
        QCOMPARE(house.count("auth.group", "taken"), 2);
        QCOMPARE(house.count("auth.group", "refused"), 1);
        QVERIFY2(outcome.out.contains(u"the database refused it"), qPrintable(outcome.out));
    }
    QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM roles")), 7);
    QCOMPARE(house.run({u"audit"_s, u"verify"_s}).code, 0);
}

void ImportDjangoTest::needsAllModules()
{
    House house(storage::Dialect::Sqlite);
    const auto outcome = house.run({u"import-django"_s, u"--dump"_s, u"/dev/null"_s, u"--modules"_s, u"orders"_s});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(u"modules = all"), qPrintable(outcome.err));
}

void ImportDjangoTest::brokenDumps_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::newRow("empty array") << QByteArray("[]") << 0;
    QTest::newRow("no dump") << QByteArray("hello") << 1;
    QTest::newRow("cut") << QByteArray("[{\"model\": \"auth.group\", \"pk\": 1, \"fields\": {\"name\": \"x\", \"permissions\": []}}, {\"mod") << 1;
    QTest::newRow("a row that is none") << QByteArray("[{\"x\": 1}]") << 4;
    QTest::newRow("an ambiguous row") << QByteArray("[{\"model\": \"auth.group\", \"pk\": 1, \"pk\": 2, \"fields\": {\"name\": \"x\", \"permissions\": []}}]") << 4;
    QTest::newRow("the same key twice") << QByteArray("[{\"model\": \"auth.group\", \"pk\": 1, \"fields\": {\"name\": \"x\"}}, {\"model\": \"auth.group\", \"pk\": 1, \"fields\": {\"name\": \"y\"}}]") << 4;
    QTest::newRow("without a key") << QByteArray("[{\"model\": \"orders.order\", \"fields\": {}}]") << 4;
    QTest::newRow("one group") << QByteArray("{\"model\": \"auth.group\", \"pk\": 1, \"fields\": {\"name\": \"x\", \"permissions\": []}}\n") << 0;
}

void ImportDjangoTest::brokenDumps()
{
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    House house(storage::Dialect::Sqlite);
    QFile dump(house.file(u"dump.json"_s));
    QVERIFY(dump.open(QIODevice::WriteOnly) && dump.write(text) == text.size());
    dump.close();
    const qint64 built = 5; // roles
    const auto outcome = house.import(dump.fileName());
    QCOMPARE(outcome.code, code);
    if (code == 1)
        QVERIFY(!outcome.err.isEmpty());
    if (code == 1)
        QCOMPARE(house.number(Sql("SELECT COUNT(*) FROM roles")), built); // nothing of half a dump
}

QTEST_GUILESS_MAIN(ImportDjangoTest)
#include "tst_import_django.moc"
