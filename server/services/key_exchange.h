// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/security/keys.h"
#include "server/services/store.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace emesa {

/// Makes the table public_keys the same as `keys`: what is missing is published, what the ring does not have is
/// retired. Each change is audited ("key.published", "key.retired").
Status publishKeys(Store &store, const security::KeySet &keys);

/// Keeps a key ring and the table public_keys of the identity database the same. With a ring that can sign (the
/// identity process) it reads the key folder again and publishes; with one that cannot it reads the table, at every
/// interval, and soon after a token named a key nobody here knows – at most once per `pause`, however many such
/// tokens come. Works on a thread of its own with its own connection; what fails is logged and tried again, the keys
/// in use stay in use.
class KeyExchange
{
public:
    struct Options
    {
        std::chrono::milliseconds interval{60'000};
        std::chrono::milliseconds pause{1000};   ///< between two looks for unknown keys, and while there is no key at all
        std::chrono::milliseconds patience{500}; ///< how long a request waits for such a look
    };
    using OpenDatabase = std::function<Result<std::unique_ptr<storage::Database>>()>;

    /// All outlive this object. `open` is called on its thread.
    KeyExchange(security::KeyRing &ring, OpenDatabase open, const Clock &clock, const Options &options);
    ~KeyExchange();
    KeyExchange(const KeyExchange &) = delete;
    KeyExchange &operator=(const KeyExchange &) = delete;

    /// One exchange on the caller's thread, for the start: it makes the first keys known.
    static Status exchange(security::KeyRing &ring, Store &store);

    /// Begins to work by itself.
    void start();
    /// Do it now.
    void wake();

private:
    void run();
    [[nodiscard]] bool lookNow();

    security::KeyRing &m_ring;
    const OpenDatabase m_open;
    const Clock &m_clock;
    const Options m_options;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_done;
    bool m_isEnding = false;
    bool m_isAsked = false;
    bool m_isWorking = false;
    quint64 m_rounds = 0;
    std::chrono::steady_clock::time_point m_lastLook;
    std::thread m_thread;
};

} // namespace emesa
