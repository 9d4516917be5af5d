// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/key_exchange.h"

#include "server/storage/public_key_repository.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcKeyExchange, "emesa.server.keys", QtInfoMsg)

namespace emesa {

Status publishKeys(Store &store, const security::KeySet &keys)
{
    const QList<PublicKey> wanted = keys.publicKeys();
    const auto before = publicKeys::active(store.database());
    if (!before)
        return before.error();
    // Nothing is written, and no lock taken, when nothing changed.
    if (*before == wanted)
        return {};
    return store.write(Actor(), [&](UnitOfWork &work) -> Status {
        const auto stored = publicKeys::active(work.database());
        if (!stored)
            return stored.error();
        for (const PublicKey &key : wanted) {
            if (stored->contains(key))
                continue;
            if (Status published = publicKeys::publish(work.database(), key, work.now()); !published)
                return published;
            work.audit({.event = QStringLiteral("key.published"), .entity = QStringLiteral("key"), .entityId = QString::fromLatin1(key.kid)});
        }
        for (const PublicKey &key : *stored) {
            if (keys.verification.contains(key.kid))
                continue;
            if (Status retired = publicKeys::retire(work.database(), key.kid, work.now()); !retired)
                return retired;
            work.audit({.event = QStringLiteral("key.retired"), .entity = QStringLiteral("key"), .entityId = QString::fromLatin1(key.kid)});
        }
        return {};
    });
}

KeyExchange::KeyExchange(security::KeyRing &ring, OpenDatabase open, const Clock &clock, const Options &options)
    : m_ring(ring), m_open(std::move(open)), m_clock(clock), m_options(options), m_lastLook(std::chrono::steady_clock::now() - options.pause)
{
    if (!ring.canSign())
        ring.setUnknownKeyHandler([this] { return lookNow(); });
}

KeyExchange::~KeyExchange()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_all();
    m_done.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

Status KeyExchange::exchange(security::KeyRing &ring, Store &store)
{
    if (ring.canSign()) {
        if (Status read = ring.reload(); !read)
            return read;
        return publishKeys(store, *ring.snapshot());
    }
    const auto keys = publicKeys::active(store.database());
    if (!keys)
        return keys.error();
    // A bad row, whoever wrote it, must not keep the good ones from being used.
    if (const Status all = ring.replacePublicKeys(*keys); !all)
        qCWarning(lcKeyExchange).noquote() << "left out:" << all.error().message;
    return {};
}

void KeyExchange::start()
{
    m_thread = std::thread([this] { run(); });
}

void KeyExchange::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isAsked = true;
    }
    m_wake.notify_all();
}

void KeyExchange::run()
{
    std::unique_ptr<Store> store;
    bool isFailing = false;
    std::unique_lock lock(m_mutex);
    while (!m_isEnding) {
        // Without any key every request is refused, so that is looked at more often.
        const auto wait = m_ring.snapshot()->verification.isEmpty() ? m_options.pause : m_options.interval;
        m_wake.wait_for(lock, wait, [this] { return m_isEnding || m_isAsked; });
        if (m_isEnding)
            break;
        m_isAsked = false;
        m_isWorking = true;
        lock.unlock();

        Status done;
        if (!store) {
            auto database = m_open();
            if (database)
                store = std::make_unique<Store>(*std::move(database), m_clock);
            else
                done = database.error();
        }
        const auto before = m_ring.snapshot();
        if (store)
            done = exchange(m_ring, *store);
        if (!done && !isFailing)
            qCWarning(lcKeyExchange).noquote() << "the keys could not be exchanged:" << done.error().message;
        isFailing = !done.hasValue();
        if (const auto after = m_ring.snapshot(); after != before)
            qCInfo(lcKeyExchange).noquote() << "keys in force now:" << after->verification.keys().join(' ');

        lock.lock();
        ++m_rounds;
        m_isWorking = false;
        m_done.notify_all();
    }
}

bool KeyExchange::lookNow()
{
    const auto before = m_ring.snapshot();
    std::unique_lock lock(m_mutex);
    const auto now = std::chrono::steady_clock::now();
    if (!m_thread.joinable())
        return false;
    // Whoever comes while somebody is looking waits for what he finds.
    if (!m_isAsked && !m_isWorking) {
        if (now - m_lastLook < m_options.pause)
            return false;
        m_lastLook = now;
        m_isAsked = true;
        m_wake.notify_all();
    }
    const quint64 mine = m_rounds;
    m_done.wait_for(lock, m_options.patience, [&] { return m_isEnding || m_rounds != mine; });
    lock.unlock();
    return m_ring.snapshot() != before;
}

} // namespace emesa
