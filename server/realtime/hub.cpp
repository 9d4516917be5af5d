// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/realtime/hub.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcHub, "emesa.realtime.hub")

namespace emesa::realtime {

Hub::Hub(OpenDatabase open, const HubOptions &options) : m_open(std::move(open)), m_options(options)
{
}

Hub::~Hub()
{
    stop();
}

Status Hub::start()
{
    std::promise<Status> started;
    auto outcome = started.get_future();
    m_thread = std::thread([this, promise = std::move(started)]() mutable { run(std::move(promise)); });
    return outcome.get();
}

void Hub::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
    }
    m_wakeUp.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void Hub::wake()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (std::exchange(m_isWoken, true))
            return;
    }
    m_wakeUp.notify_one();
}

void Hub::run(std::promise<Status> started)
{
    const auto database = m_open();
    const auto last = database ? outbox::lastSeq(**database) : Result<qint64>(database.error());
    if (!last) {
        started.set_value(last.error());
        return;
    }
    {
        const std::scoped_lock lock(m_mutex);
        m_lastSeq = *last;
        m_memoryStart = *last + 1;
    }
    started.set_value({});
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            m_wakeUp.wait_for(lock, m_options.poll, [this] { return m_isWoken || m_isStopping; });
            if (m_isStopping)
                return;
            m_isWoken = false;
        }
        readNew(**database);
    }
}

void Hub::readNew(storage::Database &database)
{
    for (;;) {
        // Only this thread changes m_lastSeq.
        const auto rows = outbox::after(database, m_lastSeq, m_options.batch);
        if (!rows) {
            if (!std::exchange(m_isReadingFailing, true))
                qCWarning(lcHub) << "live events cannot be read:" << rows.error().reason;
            return;
        }
        if (std::exchange(m_isReadingFailing, false))
            qCInfo(lcHub) << "live events can be read again";
        if (!rows->isEmpty())
            take(*rows);
        if (rows->size() < m_options.batch)
            return;
    }
}

void Hub::take(const QList<OutboxRow> &rows)
{
    QList<EventPtr> events;
    events.reserve(rows.size());
    for (const OutboxRow &row : rows)
        events.append(makeEvent(row));

    const std::scoped_lock lock(m_mutex);
    QHash<Mailbox *, QList<EventPtr>> posts;
    for (const EventPtr &event : std::as_const(events)) {
        m_memory.push_back(event);
        m_byTopic[event->topic].push_back(event);
        const auto listeners = m_listeners.constFind(event->topic);
        if (listeners == m_listeners.constEnd())
            continue;
        for (auto mailbox = listeners->keyBegin(); mailbox != listeners->keyEnd(); ++mailbox)
            posts[*mailbox].append(event);
    }
    m_lastSeq = events.last()->seq;
    while (m_memory.size() > size_t(m_options.memory)) {
        const EventPtr oldest = std::move(m_memory.front());
        m_memory.pop_front();
        m_memoryStart = oldest->seq + 1;
        const auto topic = m_byTopic.find(oldest->topic);
        topic->pop_front();
        if (topic->empty())
            m_byTopic.erase(topic);
    }
    for (auto post = posts.begin(); post != posts.end(); ++post)
        post.key()->post(std::move(post.value()));
}

Result<Hub::Replay> Hub::listen(Mailbox &mailbox, const QString &topic, std::optional<qint64> since, storage::Database &database)
{
    Replay replay;
    {
        const std::scoped_lock lock(m_mutex);
        ++m_listeners[topic][&mailbox];
        replay.upTo = m_lastSeq;
        if (!since || *since == m_lastSeq)
            return replay;
        if (*since < m_lastSeq && *since + 1 >= m_memoryStart) {
            const auto events = m_byTopic.constFind(topic);
            if (events == m_byTopic.constEnd())
                return replay;
            qsizetype bytes = 0;
            for (auto event = events->rbegin(); event != events->rend() && (*event)->seq > *since; ++event) {
                bytes += (*event)->frame.size();
                if (replay.events.size() == m_options.replayLimit || bytes > m_options.replayBytes)
                    return Replay{m_lastSeq, {}, true};
                replay.events.prepend(*event);
            }
            return replay;
        }
    }
    if (*since > replay.upTo) {
        // Another server may be ahead of this one; a number nobody has given out comes from another database.
        const auto last = outbox::lastSeq(database);
        if (!last)
            return last.error();
        if (*since > *last)
            replay.isReset = true;
        else
            replay.upTo = *since;
        return replay;
    }
    const auto first = outbox::firstSeq(database);
    if (!first)
        return first.error();
    if (*first > *since + 1) {
        replay.isReset = true;
        return replay;
    }
    const auto rows = outbox::ofTopic(database, topic, *since, replay.upTo, m_options.replayLimit + 1);
    if (!rows)
        return rows.error();
    qsizetype bytes = 0;
    for (const OutboxRow &row : *rows) {
        replay.events.append(makeEvent(row));
        bytes += replay.events.last()->frame.size();
        if (replay.events.size() > m_options.replayLimit || bytes > m_options.replayBytes)
            return Replay{replay.upTo, {}, true};
    }
    return replay;
}

void Hub::unlisten(Mailbox &mailbox, const QString &topic)
{
    const std::scoped_lock lock(m_mutex);
    const auto listeners = m_listeners.find(topic);
    if (listeners == m_listeners.end())
        return;
    const auto count = listeners->find(&mailbox);
    if (count == listeners->end() || --*count > 0)
        return;
    listeners->erase(count);
    if (listeners->isEmpty())
        m_listeners.erase(listeners);
}

void Hub::forget(Mailbox &mailbox)
{
    const std::scoped_lock lock(m_mutex);
    for (auto listeners = m_listeners.begin(); listeners != m_listeners.end();) {
        listeners->remove(&mailbox);
        listeners = listeners->isEmpty() ? m_listeners.erase(listeners) : std::next(listeners);
    }
}

bool Hub::enter(Id user)
{
    const std::scoped_lock lock(m_mutex);
    int &count = m_connections[user];
    if (count >= m_options.connectionsPerUser)
        return false;
    ++count;
    return true;
}

void Hub::leave(Id user)
{
    const std::scoped_lock lock(m_mutex);
    const auto count = m_connections.find(user);
    if (count != m_connections.end() && --*count <= 0)
        m_connections.erase(count);
}

bool Hub::isFull(Id user) const
{
    const std::scoped_lock lock(m_mutex);
    return m_connections.value(user) >= m_options.connectionsPerUser;
}

int Hub::connectionCount() const
{
    const std::scoped_lock lock(m_mutex);
    int count = 0;
    for (const int ofUser : m_connections)
        count += ofUser;
    return count;
}

qint64 Hub::lastSeq() const
{
    const std::scoped_lock lock(m_mutex);
    return m_lastSeq;
}

} // namespace emesa::realtime
