// SPDX-License-Identifier: GPL-3.0-or-later
// emesa-offline-worker: the client's queue of actions without a window, to be killed. Signs in at --server, goes on with
// what waits in --data-dir, makes actions numbered from --first on the orders --orders, at most --count, and ends when
// all have left. Before each it writes "i<number>" to --journal, and "m<number>" once it is kept.
#include "models/offline/action_queue.h"
#include "models/remote/memory_token_store.h"
#include "models/remote/qnam_transport.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>

using namespace emesa;

namespace {

class Worker : public QObject
{
public:
    struct Plan
    {
        QString email, password;
        QStringList orders;
        int first = 1;
        int count = 0;
    };

    Worker(remote::Session &session, offline::OfflineStore &store, QFile &journal, const Plan &plan)
        : m_session(session), m_store(store), m_journal(journal), m_plan(plan), m_next(plan.first)
    {
    }

    void signIn()
    {
        remote::whenDone(m_session.signIn(m_plan.email, m_plan.password), this, [this](const Result<User> &user) {
            if (user)
                begin();
            else
                QTimer::singleShot(20, this, [this] { signIn(); });
        });
    }

private:
    void begin()
    {
        m_queue = std::make_unique<offline::ActionQueue>(m_session, &m_store, QStringLiteral("worker"), m_clock,
                                                         offline::ActionQueue::Options{.patience = std::chrono::milliseconds(50),
                                                                                       .firstPause = std::chrono::milliseconds(10),
                                                                                       .longestPause = std::chrono::milliseconds(100)});
        connect(m_queue.get(), &offline::ActionQueue::undecidedAppeared, this, [](const offline::PendingAction &action) {
            std::fprintf(stderr, "undecided: %s: %s\n", qPrintable(action.text), qPrintable(action.error ? action.error->message : QString()));
        });
        if (Status opened = m_queue->open(); !opened)
            qFatal("%s", qPrintable(opened.error().message));
        act();
    }

    void act()
    {
        if (m_next >= m_plan.first + m_plan.count) {
            finish();
            return;
        }
        note('i', m_next);
        const QString name = QStringLiteral("deed-%1").arg(m_next);
        const QString order = m_plan.orders[m_next % m_plan.orders.size()];
        offline::Action action{.endpoint = "orders.post_message",
                               .values = {order},
                               .body = {{QStringLiteral("message"), name}},
                               .subject = QStringLiteral("order:%1").arg(order),
                               .text = name};
        if (m_next % 4 == 0) {
            action.endpoint = "orders.send_counter_offer";
            action.body.insert(QStringLiteral("amount"), QStringLiteral("1250.00"));
        }
        const int number = m_next++;
        const auto done = m_queue->perform(action);
        if (!done.isFinished() || done.result())
            note('m', number);
        remote::whenDone(done, this, [name](const Result<offline::Performed> &performed) {
            if (!performed && performed.error().code != ErrorCode::Cancelled)
                std::fprintf(stderr, "refused: %s: %s\n", qPrintable(name), qPrintable(performed.error().message));
        });
        QTimer::singleShot(int(QRandomGenerator::global()->bounded(12)), this, [this] { act(); });
    }

    void finish()
    {
        if (m_queue->actions().isEmpty())
            QCoreApplication::exit(0);
        else
            QTimer::singleShot(20, this, [this] { finish(); });
    }

    void note(char what, int number)
    {
        // A kill takes nothing of it: the system has it when write() is back.
        m_journal.write(what + QByteArray::number(number) + '\n');
        m_journal.flush();
    }

    remote::Session &m_session;
    offline::OfflineStore &m_store;
    QFile &m_journal;
    Plan m_plan;
    SystemClock m_clock;
    std::unique_ptr<offline::ActionQueue> m_queue;
    int m_next;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    for (const char *option : {"server", "email", "password", "data-dir", "journal", "orders", "first", "count"})
        parser.addOption({QString::fromLatin1(option), QString::fromLatin1(option), QStringLiteral("value")});
    parser.process(application);
    const auto value = [&](const char *name) { return parser.value(QString::fromLatin1(name)); };

    auto store = offline::OfflineStore::open(value("data-dir") + QStringLiteral("/offline.db"));
    if (!store) {
        std::fprintf(stderr, "%s\n", qPrintable(store.error().message));
        return 1;
    }
    QFile journal(value("journal"));
    if (!journal.open(QIODevice::Append))
        return 1;
    remote::ConnectionOptions connection;
    connection.server = QUrl(value("server"));
    connection.timeout = std::chrono::seconds(2);
    remote::QnamTransport transport(connection);
    remote::MemoryTokenStore tokens;
    remote::Session session(transport, tokens, remote::Session::Options{.repeats = 1, .firstPause = std::chrono::milliseconds(10)});
    Worker worker(session, **store, journal,
                  {value("email"), value("password"), value("orders").split(u','), value("first").toInt(), value("count").toInt()});
    worker.signIn();
    return QCoreApplication::exec();
}
