// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <memory>
#include <random>
#include <thread>
#include <vector>

namespace emesa::test {

/// A way to the server that breaks: connections are refused, end while the request is on its way, end when it has
/// arrived and before the answer, or in the middle of the answer, some with RST. A thread of its own; thread-safe.
class CuttingProxy
{
public:
    enum class Mode { Open, Cutting, Down };

    struct Counters
    {
        std::atomic<int> connections = 0;
        std::atomic<int> refused = 0;
        std::atomic<int> cutInRequest = 0;  ///< before the server had it whole
        std::atomic<int> cutBeforeAnswer = 0; ///< the server had it, the client heard nothing
        std::atomic<int> cutInAnswer = 0;
    };

    CuttingProxy(quint16 target, quint32 seed);
    ~CuttingProxy();

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Down also ends every connection there is.
    void setMode(Mode mode) { m_mode = mode; }
    void setTarget(quint16 port) { m_target = port; }
    [[nodiscard]] const Counters &counters() const { return m_counters; }

private:
    struct Link;

    void run();
    void accept();
    bool forward(Link &link, bool isUp);
    [[nodiscard]] int below(int bound) { return int(m_random() % unsigned(bound)); }

    std::atomic<quint16> m_target;
    std::atomic<Mode> m_mode = Mode::Open;
    std::atomic<bool> m_isEnding = false;
    std::mt19937 m_random;
    Counters m_counters;
    int m_listener = -1;
    quint16 m_port = 0;
    std::vector<std::unique_ptr<Link>> m_links;
    std::thread m_thread;
};

} // namespace emesa::test
