// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/digest.h"

#include <QMutex>
#include <QString>

#include <unordered_map>

namespace emesa {

/// The SHA-256 of uploads under way as far as their pieces came through this process, so that the last piece need
/// not read the whole file again. Only a shortcut: what is not here is computed from the file. Keeps the 512 most
/// recent. Thread-safe; shared by all workers.
class UploadHashes
{
public:
    struct Running
    {
        Digest digest{Digest::Sha256};
        qint64 offset = 0; ///< bytes added so far
    };

    /// Takes the running hash out, if it stands exactly at `offset`; a new one for offset 0.
    [[nodiscard]] std::optional<Running> take(const QString &uploadId, qint64 offset)
    {
        const QMutexLocker lock(&m_mutex);
        auto found = m_running.find(uploadId);
        std::optional<Running> running;
        if (found != m_running.end()) {
            if (found->second.running.offset == offset)
                running = std::move(found->second.running);
            m_running.erase(found);
        }
        if (!running && offset == 0)
            running.emplace();
        return running;
    }

    void put(const QString &uploadId, Running running)
    {
        static constexpr size_t most = 512;
        const QMutexLocker lock(&m_mutex);
        if (m_running.size() >= most) {
            auto oldest = m_running.begin();
            for (auto it = m_running.begin(); it != m_running.end(); ++it) {
                if (it->second.tick < oldest->second.tick)
                    oldest = it;
            }
            m_running.erase(oldest);
        }
        m_running.insert_or_assign(uploadId, Entry{std::move(running), ++m_tick});
    }

private:
    struct Entry
    {
        Running running;
        quint64 tick = 0;
    };
    QMutex m_mutex;
    std::unordered_map<QString, Entry> m_running;
    quint64 m_tick = 0;
};

} // namespace emesa
