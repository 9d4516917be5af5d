// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/chaos.h"

#include "tests/load/shop.h"
#include "tests/support/private_mariadb.h"

#include <QDir>

#include <chrono>
#include <thread>
#include <vector>

namespace emesa::chaos {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr int settleSeconds = 60;

qint64 msSince(Clock::time_point begin)
{
    return std::chrono::duration_cast<milliseconds>(Clock::now() - begin).count();
}

Error failed(const QString &message)
{
    return {ErrorCode::Internal, QStringLiteral("chaos"), message};
}

/// Lets all of them work on threads of their own until told to rest.
class Crowd
{
public:
    Crowd(std::deque<Writer> &writers, std::deque<Uploader> &uploaders, quint16 port)
    {
        for (Writer &writer : writers)
            m_threads.emplace_back([&writer, port, this] { writer.work(port, m_stop); });
        for (Uploader &uploader : uploaders)
            m_threads.emplace_back([&uploader, port, this] { uploader.work(port, m_stop); });
    }
    ~Crowd() { rest(); }
    Crowd(const Crowd &) = delete;
    Crowd &operator=(const Crowd &) = delete;

    void rest()
    {
        m_stop = true;
        for (std::thread &thread : m_threads) {
            if (thread.joinable())
                thread.join();
        }
    }

private:
    std::atomic<bool> m_stop = false;
    std::vector<std::thread> m_threads;
};

class Chaos
{
public:
    explicit Chaos(const ChaosOptions &options)
        : m_options(options),
          m_random(options.seed),
          m_mariadb(options.dir + QStringLiteral("/mariadb")),
          m_databaseUrl(isMariaDb() ? m_mariadb.url(QStringLiteral("emesa")) : QStringLiteral("sqlite:%1/data/emesa.db").arg(options.dir)),
          m_server(options.server, options.dir + QStringLiteral("/data"), m_databaseUrl,
                   {QStringLiteral("--access-token-lifetime"), QStringLiteral("86400"), QStringLiteral("--upload-quota-size"), QStringLiteral("100GiB")})
    {
    }

    Result<ChaosReport> run()
    {
        if (Status ready = prepare(); !ready)
            return ready.error();
        for (int round = 0; round < m_options.rounds; ++round) {
            if (Status killed = killServer(); !killed)
                return killed.error();
            ++m_report.rounds;
            if (m_report.rounds % 10 == 0)
                m_options.say(QStringLiteral("   %1 rounds").arg(m_report.rounds));
        }
        for (int round = 0; isMariaDb() && round < m_options.outages; ++round) {
            if (Status healed = killDatabase(); !healed)
                return healed.error();
            ++m_report.outages;
        }
        if (Status settled = settle(); !settled)
            return settled.error();
        const auto findings = check(m_server, m_databaseUrl, m_baseline, m_writers, m_uploaders);
        if (!findings)
            return findings.error();
        m_report.findings = *findings;
        for (const Writer &writer : m_writers) {
            m_report.retried += writer.unansweredRetried();
            m_report.replays += writer.replaysCompared();
            m_report.unavailable += writer.unavailable();
        }
        for (const Uploader &uploader : m_uploaders)
            m_report.resumed += uploader.resumed();
        m_report.findings.faults += m_faults;
        return m_report;
    }

private:
    [[nodiscard]] bool isMariaDb() const { return m_options.dialect == storage::Dialect::MySql; }
    [[nodiscard]] int between(int low, int high) { return low + int(m_random() % unsigned(high - low + 1)); }

    Status prepare()
    {
        if (isMariaDb()) {
            if (Status started = m_mariadb.start(); !started)
                return started;
            const auto created = load::ChildProcess::run({QStringLiteral("mariadb"), QStringLiteral("--no-defaults"), QStringLiteral("--user=root"),
                                                          QStringLiteral("--socket=") + m_mariadb.socket(), QStringLiteral("--execute"),
                                                          QStringLiteral("CREATE DATABASE IF NOT EXISTS emesa CHARACTER SET utf8mb4")});
            if (created.code != 0)
                return failed(QString::fromUtf8(created.output));
        }
        const auto shop = load::Shop::fill(m_server);
        if (!shop)
            return shop.error();
        const auto clients = shop->withRole(QStringLiteral("client"));
        if (clients.isEmpty())
            return failed(QStringLiteral("the demo shop has no clients"));
        if (Status started = startServer(); !started)
            return started;
        QList<QByteArray> tokens;
        for (const load::Account &client : clients) {
            const auto token = load::Shop::signIn(m_server.port(), client);
            if (!token)
                return token.error();
            tokens += *token;
        }
        m_server.stop();
        for (int i = 0; i < m_options.writers; ++i)
            m_writers.emplace_back(i, tokens[i % tokens.size()]);
        for (int i = 0; i < m_options.uploaders; ++i)
            m_uploaders.emplace_back(i, tokens[i % tokens.size()]);
        const auto baseline = baselineOf(m_databaseUrl);
        if (!baseline)
            return baseline.error();
        m_baseline = *baseline;
        return {};
    }

    Status startServer()
    {
        const auto begin = Clock::now();
        Status started = m_server.start();
        m_report.slowestStartMs = std::max(m_report.slowestStartMs, msSince(begin));
        return started;
    }

    Status killServer()
    {
        if (Status started = startServer(); !started)
            return started;
        Crowd crowd(m_writers, m_uploaders, m_server.port());
        std::this_thread::sleep_for(milliseconds(between(20, 400)));
        if (!m_server.process().isRunning())
            m_faults += QStringLiteral("the server ended by itself in round %1; see %2").arg(m_report.rounds + 1).arg(m_server.logFile());
        m_server.kill();
        return {};
    }

    /// P27: without its database the server answers 503 and lives; it heals within seconds of its return.
    Status killDatabase()
    {
        if (Status started = startServer(); !started)
            return started;
        Crowd crowd(m_writers, m_uploaders, m_server.port());
        load::HttpClient observer(m_server.port());
        std::this_thread::sleep_for(milliseconds(between(100, 300)));
        m_mariadb.kill();
        const auto down = Clock::now();
        expect(observer, "/health/ready", 503, 4000);
        expect(observer, "/health/live", 200, 0);
        const milliseconds away(between(500, 2500));
        std::this_thread::sleep_for(away - std::min(away, milliseconds(msSince(down))));
        if (Status started = m_mariadb.start(); !started)
            return started;
        const auto back = Clock::now();
        expect(observer, "/health/ready", 200, 10'000);
        m_report.slowestHealMs = std::max(m_report.slowestHealMs, msSince(back));
        std::this_thread::sleep_for(milliseconds(300));
        crowd.rest();
        if (!m_server.process().isRunning())
            m_faults += QStringLiteral("the server did not survive the loss of its database");
        m_server.stop();
        return {};
    }

    /// Asks until the answer has that status; a fault when it has another for longer than that.
    void expect(load::HttpClient &observer, const QByteArray &path, int status, int patienceMs)
    {
        const auto begin = Clock::now();
        for (;;) {
            const auto answer = observer.get(path);
            if (answer && answer->status == status)
                return;
            if (msSince(begin) >= patienceMs) {
                m_faults += QStringLiteral("%1 answered %2 instead of %3").arg(QString::fromLatin1(path)).arg(answer ? answer->status : 0).arg(status);
                return;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
    }

    /// Everything unanswered is sent again until it is answered.
    Status settle()
    {
        if (Status started = startServer(); !started)
            return started;
        for (Writer &writer : m_writers) {
            if (!writer.settle(m_server.port(), settleSeconds))
                m_faults += QStringLiteral("a request was still unanswered after %1 s").arg(settleSeconds);
        }
        for (Uploader &uploader : m_uploaders) {
            if (!uploader.settle(m_server.port(), settleSeconds))
                m_faults += QStringLiteral("an upload could not be completed");
        }
        m_server.stop();
        return {};
    }

    const ChaosOptions &m_options;
    std::mt19937 m_random;
    test::PrivateMariaDb m_mariadb;
    QString m_databaseUrl;
    load::ServerRunner m_server;
    std::deque<Writer> m_writers;
    std::deque<Uploader> m_uploaders;
    Baseline m_baseline;
    ChaosReport m_report;
    QStringList m_faults;
};

} // namespace

Result<ChaosReport> run(const ChaosOptions &options)
{
    QDir().mkpath(options.dir);
    return Chaos(options).run();
}

} // namespace emesa::chaos
