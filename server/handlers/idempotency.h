// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "server/http/request.h"
#include "server/http/response.h"
#include "server/services/unit_of_work.h"

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

/// The stored answers behind Idempotency-Key (draft-ietf-httpapi-idempotency-key-header): keyed by caller, method
/// and path, kept for 24 hours.
namespace idempotency {

/// The key of a request: nullopt without the header. Malformed unless it is one quoted string of 1–255 printable
/// ASCII characters.
[[nodiscard]] Result<std::optional<QString>> keyOf(const http::Request &request);

struct Scope
{
    QString scope;       ///< hash of caller, method and path
    QString key;
    QString requestHash; ///< of content type and body
};
[[nodiscard]] Scope scopeOf(const http::Request &request, Id userId, const QString &key);

/// The stored answer, or nullopt. Invalid "idempotency_key_reused" when it belongs to another body.
[[nodiscard]] Result<std::optional<http::Response>> find(storage::Database &database, const Scope &scope);
/// Stores the answer in the running transaction. Conflict when another process stored one first.
[[nodiscard]] Status store(UnitOfWork &work, const Scope &scope, const http::Response &response);
/// Removes answers older than `before`. Value: how many.
[[nodiscard]] Result<qint64> removeOlderThan(storage::Database &database, Timestamp before);

} // namespace idempotency
} // namespace emesa
