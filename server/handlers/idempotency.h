// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "server/http/request.h"
#include "server/http/response.h"
#include "server/storage/idempotency_repository.h"

#include <QMutex>
#include <QSet>

namespace emesa {

/// The keys whose requests are being worked on in this process, shared by all workers. Thread-safe.
class RunningKeys
{
public:
    /// False when the key is already running.
    [[nodiscard]] bool enter(const QString &key)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_keys.contains(key))
            return false;
        m_keys.insert(key);
        return true;
    }
    void leave(const QString &key)
    {
        const QMutexLocker lock(&m_mutex);
        m_keys.remove(key);
    }

private:
    QMutex m_mutex;
    QSet<QString> m_keys;
};

/// Between the Idempotency-Key header and IdempotencyRepository.
namespace idempotency {

/// The key of a request: nullopt without the header. Malformed unless it is one quoted string of 1–255 printable
/// ASCII characters.
[[nodiscard]] Result<std::optional<QString>> keyOf(const http::Request &request);

[[nodiscard]] IdempotencyScope scopeOf(const http::Request &request, Id userId, const QString &key);

[[nodiscard]] StoredAnswer toStored(const http::Response &response);
/// As it was sent, plus Idempotency-Replayed.
[[nodiscard]] http::Response replay(const StoredAnswer &answer);

} // namespace idempotency
} // namespace emesa
