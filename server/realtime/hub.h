// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/realtime/event.h"

#include <QHash>
#include <QList>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>

namespace emesa::realtime {

struct HubOptions
{
    std::chrono::milliseconds poll{200}; ///< how soon events of other server processes are seen
    int memory = 10'000;                 ///< newest events kept for resuming
    int batch = 500;                     ///< rows per read
    int replayLimit = 1000;              ///< events one resume may bring; more is a reset
    qsizetype replayBytes = 512 * 1024;  ///< the same in bytes, below what a connection may have unsent
    int connectionsPerUser = 20;
};

/// Who listens to what, for all workers of a process. One thread of its own reads the outbox in the order of seq,
/// with its own database connection, whenever woken and at every poll, so that servers sharing a database see each
/// other's events; it hands each event to the workers that listen to its topic. Every member is thread-safe.
class Hub
{
public:
    /// A worker's end. post() is called on the hub's thread, in the order of seq, and must not block.
    class Mailbox
    {
    public:
        virtual ~Mailbox() = default;
        virtual void post(QList<EventPtr> events) = 0;
    };

    /// What a new listener gets before the live events, which follow from `upTo` + 1 on.
    struct Replay
    {
        qint64 upTo = 0;
        QList<EventPtr> events;
        bool isReset = false; ///< `since` cannot be continued from: read everything afresh
    };

    using OpenDatabase = std::function<Result<std::unique_ptr<storage::Database>>()>;

    /// `open` is called once, on the hub's thread.
    explicit Hub(OpenDatabase open, const HubOptions &options = {});
    ~Hub();
    Hub(const Hub &) = delete;
    Hub &operator=(const Hub &) = delete;

    /// Returns once the hub knows where the outbox stands, or with the error that kept it from reading.
    [[nodiscard]] Status start();
    void stop();
    /// Something was committed here: read now.
    void wake();

    /// From now on `mailbox` gets every event of `topic` after the answer's `upTo`. With `since`, the answer holds
    /// the events after it: nothing is missing between them and the live ones, nothing comes twice, except events
    /// up to `upTo` that were already posted to this mailbox for another listener – compare seq. Each call needs
    /// its unlisten(), a failed one too. `database` is the caller's own, used when memory does not reach back far enough.
    [[nodiscard]] Result<Replay> listen(Mailbox &mailbox, const QString &topic, std::optional<qint64> since, storage::Database &database);
    void unlisten(Mailbox &mailbox, const QString &topic);
    /// After this returns nothing is posted to it any more.
    void forget(Mailbox &mailbox);

    /// Counts a connection of that user; false when there are too many already. Each true needs its leave().
    [[nodiscard]] bool enter(Id user);
    void leave(Id user);
    [[nodiscard]] bool isFull(Id user) const;

    [[nodiscard]] int connectionCount() const;

    [[nodiscard]] qint64 lastSeq() const;

private:
    void run(std::promise<Status> started);
    void readNew(storage::Database &database);
    void take(const QList<OutboxRow> &rows);

    const OpenDatabase m_open;
    const HubOptions m_options;
    std::thread m_thread;
    mutable std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    bool m_isWoken = false;
    bool m_isStopping = false;
    bool m_isReadingFailing = false; ///< reader thread only: log a failure once
    qint64 m_lastSeq = 0;
    qint64 m_memoryStart = 1;        ///< memory holds every event from this seq on
    std::deque<EventPtr> m_memory;
    QHash<QString, std::deque<EventPtr>> m_byTopic; ///< the same events
    QHash<QString, QHash<Mailbox *, int>> m_listeners;
    QHash<Id, int> m_connections;
};

} // namespace emesa::realtime
