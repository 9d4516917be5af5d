// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace emesa::bench {

struct LiveLoadOptions
{
    quint16 port = 0;
    QByteArray host = "localhost";
    int subscribers = 1000;
    int threads = 2;
    /// "/api/live/?ticket=…" for subscriber `index`; called on the thread of open().
    std::function<QByteArray(int index)> target;
    QByteArray subscribe = R"({"type":"subscribe","topic":"order:1"})"; ///< text sent after the upgrade
};

/// How long deliveries took, in microseconds.
struct LiveLoadReport
{
    qint64 deliveries = 0;
    qint64 p50 = 0;
    qint64 p99 = 0;
    qint64 longest = 0;
    int closed = 0; ///< connections the server ended
};

/// Many subscribers of the live channel on 127.0.0.1 that cost little themselves: raw sockets and one epoll per
/// thread. A delivery is a text frame that contains marker() followed by stamp() of the moment it was posted,
/// anywhere in it; pings are answered, everything else is skipped. Use from one thread.
class LiveLoad
{
public:
    explicit LiveLoad(LiveLoadOptions options);
    ~LiveLoad();
    LiveLoad(const LiveLoad &) = delete;
    LiveLoad &operator=(const LiveLoad &) = delete;

    /// Connects, upgrades and subscribes all of them, waits until each has its "subscribed", then starts reading.
    [[nodiscard]] Status open();
    [[nodiscard]] qint64 deliveries() const;
    /// Stops reading and closes.
    [[nodiscard]] LiveLoadReport finish();

    [[nodiscard]] static QByteArray marker() { return "posted_us_"; }
    /// Microseconds of the machine's steady clock, the same for all processes.
    [[nodiscard]] static qint64 stamp();

private:
    struct Subscriber;
    struct Reader;

    [[nodiscard]] Status connectOne(int index);

    LiveLoadOptions m_options;
    std::vector<std::unique_ptr<Reader>> m_readers;
    std::atomic<bool> m_isStopping = false;
};

} // namespace emesa::bench
