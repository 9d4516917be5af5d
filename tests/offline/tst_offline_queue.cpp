// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/offline/action_queue.h"
#include "models/remote/memory_token_store.h"
#include "models/remote/qnam_transport.h"
#include "tests/load/http_client.h"
#include "tests/load/shop.h"
#include "tests/offline/cutting_proxy.h"
#include "tests/support/test_database.h"

#include <QtTest>

using namespace emesa;
using load::ChildProcess;
using storage::params;
using storage::Row;
using storage::Sql;
using test::CuttingProxy;
using test::TestDatabase;

namespace {

/// A real server with the demo shop over one database, one of its clients, and orders of his.
class RealServer
{
public:
    explicit RealServer(storage::Dialect dialect)
        : database(dialect), server(QStringLiteral(EMESA_BIN_DIR "/emesa-server"), dir.filePath(QStringLiteral("data")), database.url().display(),
                                    {QStringLiteral("--access-token-lifetime"), QStringLiteral("86400")})
    {
    }

    [[nodiscard]] Status start(int orderCount)
    {
        const auto shop = load::Shop::fill(server);
        if (!shop)
            return shop.error();
        client = shop->withRole(QStringLiteral("client")).value(0);
        admin = shop->withRole(QStringLiteral("administrator")).value(0);
        if (Status started = server.start(); !started)
            return started;
        const auto token = load::Shop::signIn(server.port(), client);
        const auto staff = load::Shop::signIn(server.port(), admin);
        if (!token || !staff)
            return token ? staff.error() : token.error();
        adminToken = *staff;
        load::HttpClient http(server.port());
        http.setToken(*token);
        for (int i = 0; i < orderCount; ++i) {
            const auto answer = http.send("POST", "/api/orders/", "Content-Type: multipart/form-data; boundary=cut-7f3a\r\n", orderForm(i));
            const qint64 id = answer ? QJsonDocument::fromJson(answer->body).object().value(QLatin1String("id")).toInteger() : 0;
            if (id == 0)
                return Error{ErrorCode::Internal, QStringLiteral("test"), answer ? QString::fromUtf8(answer->body) : QStringLiteral("no answer")};
            orders += QString::number(id);
        }
        return {};
    }

    /// Texts that begin with `prefix` in one order's conversation, as they stand there.
    [[nodiscard]] QStringList storedOn(const QString &order, const QString &prefix) const
    {
        const auto texts = database.open()->all(Sql("SELECT message FROM messages WHERE order_id = ? AND message LIKE ? ORDER BY seq"),
                                                params(order.toLongLong(), QString(prefix + u'%')), [](const Row &row) { return row.text(0); });
        return texts ? *texts : QStringList(texts.error().message);
    }

    QTemporaryDir dir;
    TestDatabase database;
    load::ServerRunner server;
    load::Account client, admin;
    QByteArray adminToken;
    QStringList orders;

private:
    [[nodiscard]] static QByteArray orderForm(int number)
    {
        const std::pair<const char *, QByteArray> fields[] = {
            {"part_id", "OFF-" + QByteArray::number(number)}, {"product_description", "Cover plate"}, {"quantity", "12"},
            {"material_thickness", "2.0"}, {"material_type", "Steel"}, {"material_grade", "S235JR"}, {"surface_treatment", "None"},
            {"packing_standard", "Standard carton"}};
        QByteArray form;
        for (const auto &[name, value] : fields)
            form += QByteArray("--cut-7f3a\r\nContent-Disposition: form-data; name=\"") + name + "\"\r\n\r\n" + value + "\r\n";
        return form + "--cut-7f3a\r\nContent-Disposition: form-data; name=\"step_file\"; filename=\"plate.step\"\r\nContent-Type: model/step\r\n\r\n"
                      "ISO-10303-21;\nHEADER;\nFILE_DESCRIPTION((''),'2;1');\nFILE_NAME('" + QByteArray::number(number)
             + "','',(''),(''),'','','');\nFILE_SCHEMA(('AUTOMOTIVE_DESIGN'));\nENDSEC;\nDATA;\nENDSEC;\nEND-ISO-10303-21;\n\r\n--cut-7f3a--\r\n";
    }
};

struct Journal
{
    QSet<int> intended, made;

    explicit Journal(const QString &file)
    {
        QFile journal(file);
        if (!journal.open(QIODevice::ReadOnly))
            return;
        const QList<QByteArray> lines = journal.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith('i'))
                intended.insert(line.mid(1).toInt());
            if (line.startsWith('m'))
                made.insert(line.mid(1).toInt());
        }
    }
};

/// Somebody at his desk in this process, behind a proxy.
class Person
{
public:
    Person(RealServer &site, quint16 port) : transport(optionsTo(port)), session(transport, tokens, remote::Session::Options{.repeats = 0})
    {
        const auto user = session.signIn(site.client.email, site.client.password);
        QTRY_VERIFY(user.isFinished());
        QVERIFY(user.result());
        auto opened = offline::OfflineStore::open(dir.filePath(QStringLiteral("offline.db")));
        QVERIFY(opened);
        store = *std::move(opened);
        queue = std::make_unique<offline::ActionQueue>(session, store.get(), QStringLiteral("me"), clock,
                                                       offline::ActionQueue::Options{.firstPause = std::chrono::milliseconds(20), .longestPause = std::chrono::milliseconds(50)});
        QVERIFY(queue->open());
    }

    [[nodiscard]] int versionOf(const QString &order)
    {
        const auto reply = session.send(remote::requestTo("orders.get", {order}));
        if (!QTest::qWaitFor([&] { return reply.isFinished(); }) || !reply.result())
            return -1;
        return QJsonDocument::fromJson(reply.result()->body).object().value(QLatin1String("version")).toInt();
    }

    [[nodiscard]] bool offerOffline(const QString &order, int version, const QString &text)
    {
        const auto done = queue->perform({.endpoint = "orders.send_counter_offer",
                                          .values = {order},
                                          .body = {{QStringLiteral("amount"), QStringLiteral("1100.00")}, {QStringLiteral("message"), text}},
                                          .version = version,
                                          .subject = QStringLiteral("order:%1").arg(order),
                                          .text = text,
                                          .seen = {{QStringLiteral("version"), version}}});
        return QTest::qWaitFor([&] { return done.isFinished(); }) && done.result() && done.result()->isKept;
    }

    QTemporaryDir dir;
    SystemClock clock;
    remote::ConnectionOptions options;
    remote::MemoryTokenStore tokens;
    remote::QnamTransport transport;
    remote::Session session;
    std::unique_ptr<offline::OfflineStore> store;
    std::unique_ptr<offline::ActionQueue> queue;

private:
    const remote::ConnectionOptions &optionsTo(quint16 port)
    {
        options.server = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
        options.timeout = std::chrono::seconds(3);
        return options;
    }
};

} // namespace

/// P39 with real processes: every action of a client that is killed and cut off arrives once, in order. Rounds:
/// EMESA_OFFLINE_ROUNDS (8).
class TestOfflineQueue : public QObject
{
    Q_OBJECT

private slots:
    void p39_killedAndCutOffEveryActionArrivesOnce_data() { TestDatabase::addRows(); }
    void p39_killedAndCutOffEveryActionArrivesOnce()
    {
        QFETCH(storage::Dialect, dialect);
        const int rounds = qEnvironmentVariableIsSet("EMESA_OFFLINE_ROUNDS") ? qEnvironmentVariableIntValue("EMESA_OFFLINE_ROUNDS") : 8;
        RealServer site(dialect);
        const Status started = site.start(3);
        QVERIFY2(started, started ? "" : qPrintable(started.error().message));
        CuttingProxy proxy(site.server.port(), 39);
        const QString journalFile = site.dir.filePath(QStringLiteral("journal"));
        std::mt19937 random(7);
        int kills = 0;
        for (int round = 0; round <= rounds; ++round) {
            const bool isLast = round == rounds;
            const Journal so(journalFile);
            const int first = so.intended.isEmpty() ? 1 : *std::max_element(so.intended.begin(), so.intended.end()) + 1;
            ChildProcess worker;
            const Status running = worker.start(
                {QStringLiteral(EMESA_BIN_DIR "/emesa-offline-worker"), QStringLiteral("--server"), QStringLiteral("http://127.0.0.1:%1").arg(proxy.port()),
                 QStringLiteral("--email"), site.client.email, QStringLiteral("--password"), site.client.password, QStringLiteral("--data-dir"), site.dir.path(),
                 QStringLiteral("--journal"), journalFile, QStringLiteral("--orders"), site.orders.join(u','), QStringLiteral("--first"), QString::number(first),
                 QStringLiteral("--count"), isLast ? QStringLiteral("20") : QStringLiteral("100000")},
                site.dir.filePath(QStringLiteral("worker-%1.log").arg(round)));
            QVERIFY(running);
            proxy.setMode(isLast ? CuttingProxy::Mode::Open : CuttingProxy::Mode::Cutting);
            if (isLast) {
                QVERIFY(QTest::qWaitFor([&] { return !worker.isRunning(); }, 120'000));
                break;
            }
            QTest::qWait(300 + int(random() % 900));
            if (round % 3 == 2) { // away for a while, with the person working on
                proxy.setMode(CuttingProxy::Mode::Down);
                QTest::qWait(200 + int(random() % 400));
            }
            QVERIFY2(worker.isRunning(), "the worker ended by itself");
            worker.kill();
            ++kills;
        }

        const Journal journal(journalFile);
        QHash<int, int> arrived;
        int outOfOrder = 0;
        for (const QString &order : std::as_const(site.orders)) {
            int last = 0;
            const QStringList stored = site.storedOn(order, QStringLiteral("deed-"));
            for (const QString &text : stored) {
                const int number = QStringView(text).mid(5).toInt();
                ++arrived[number];
                outOfOrder += number < last;
                last = number;
            }
        }
        int lost = 0, doubled = 0, unannounced = 0;
        for (const int number : journal.made)
            lost += !arrived.contains(number);
        for (auto it = arrived.constBegin(); it != arrived.constEnd(); ++it) {
            doubled += it.value() > 1;
            unannounced += !journal.made.contains(it.key()); // kept, and killed before it said so
        }
        QString complaints;
        for (int round = 0; round <= rounds; ++round) {
            QFile log(site.dir.filePath(QStringLiteral("worker-%1.log").arg(round)));
            if (log.open(QIODevice::ReadOnly))
                complaints += QString::fromUtf8(log.readAll());
        }
        const CuttingProxy::Counters &cuts = proxy.counters();
        qInfo().noquote() << QStringLiteral("made %1, arrived %2 (of them kept but killed before saying so: %3), doubled %4, lost %5, out of order %6; "
                                            "client killed %7 times; connections %8: refused %9, cut in the request %10, before the answer %11, in the answer %12")
                                 .arg(journal.made.size()).arg(arrived.size()).arg(unannounced).arg(doubled).arg(lost).arg(outOfOrder).arg(kills)
                                 .arg(cuts.connections.load()).arg(cuts.refused.load()).arg(cuts.cutInRequest.load()).arg(cuts.cutBeforeAnswer.load()).arg(cuts.cutInAnswer.load());
        QVERIFY2(!complaints.contains(QLatin1String("refused")) && !complaints.contains(QLatin1String("undecided")), qPrintable(complaints));
        QVERIFY(journal.made.size() > rounds * 5);
        QCOMPARE(lost, 0);
        QCOMPARE(doubled, 0);
        QCOMPARE(outOfOrder, 0);
        QVERIFY(unannounced <= kills);
        QVERIFY(cuts.cutBeforeAnswer + cuts.cutInAnswer > 0);
    }

    void p39_whatSomebodyElseDidMeanwhileIsAConflict_data() { TestDatabase::addRows(); }
    void p39_whatSomebodyElseDidMeanwhileIsAConflict()
    {
        QFETCH(storage::Dialect, dialect);
        RealServer site(dialect);
        const Status started = site.start(2);
        QVERIFY2(started, started ? "" : qPrintable(started.error().message));
        CuttingProxy proxy(site.server.port(), 40);
        Person person(site, proxy.port());
        const QString order = site.orders[0];
        const int version = person.versionOf(order);
        QVERIFY(version > 0);

        proxy.setMode(CuttingProxy::Mode::Down);
        QTest::qWait(50);
        QVERIFY(person.offerOffline(order, version, QStringLiteral("mine")));
        QVERIFY(person.offerOffline(order, version, QStringLiteral("mine again")));
        QVERIFY(person.offerOffline(site.orders[1], person.queue ? 1 : 0, QStringLiteral("elsewhere")));
        // Meanwhile the other side makes an offer on the same order.
        load::HttpClient http(site.server.port());
        http.setToken(site.adminToken);
        const auto theirs = http.postJson("/api/orders/" + order.toLatin1() + "/send_counter_offer/", R"({"amount":"1300.00","message":"theirs"})");
        QVERIFY(theirs);
        QVERIFY2(theirs->isGood(), theirs->body.constData());

        proxy.setMode(CuttingProxy::Mode::Open);
        QTRY_COMPARE(person.queue->undecided(), 1);
        QTRY_COMPARE(person.queue->actions().size(), 2); // the one on the other order has gone
        const offline::PendingAction conflict = person.queue->actions().front();
        QCOMPARE(conflict.text, QStringLiteral("mine"));
        QCOMPARE(conflict.state, offline::PendingAction::State::Conflict);
        QTRY_VERIFY(!person.queue->actions().front().current.isEmpty());
        QCOMPARE(person.queue->actions().front().seen.value(QLatin1String("version")).toInt(), version);
        QVERIFY(person.queue->actions().front().current.value(QLatin1String("version")).toInt() > version);
        QVERIFY(site.storedOn(order, QStringLiteral("mine")).isEmpty()); // nothing was forced

        const auto retried = person.queue->retryOnNewState(conflict.id);
        QTRY_VERIFY(retried.isFinished());
        QVERIFY(retried.result());
        // The second was made on what was before, too: it is shown as well, and here its person drops it.
        QTRY_COMPARE(person.queue->actions().size(), 1);
        QTRY_COMPARE(person.queue->undecided(), 1);
        QVERIFY(person.queue->discard(person.queue->actions().front().id));
        QCOMPARE(site.storedOn(order, QStringLiteral("mine")), QStringList(QStringLiteral("mine")));
        QCOMPARE(site.storedOn(site.orders[1], QStringLiteral("elsewhere")), QStringList(QStringLiteral("elsewhere")));
    }
};

QTEST_GUILESS_MAIN(TestOfflineQueue)
#include "tst_offline_queue.moc"
