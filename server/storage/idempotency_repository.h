// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace emesa {

/// Which request an answer belongs to.
struct IdempotencyScope
{
    QString scope;       ///< hash of caller, method and path
    QString key;         ///< the caller's own
    QString requestHash; ///< of content type and body
};

/// An answer as it was sent.
struct StoredAnswer
{
    int status = 200;
    QJsonObject headers;
    QByteArray body;
};

/// Answers to finished unsafe requests (draft-ietf-httpapi-idempotency-key-header), written in the transaction of the
/// effect and kept for 24 hours.
class IdempotencyRepository
{
public:
    /// The stored answer, or nullopt. Invalid "idempotency_key_reused" when it belongs to another body.
    [[nodiscard]] static Result<std::optional<StoredAnswer>> find(storage::Database &database, const IdempotencyScope &scope);
    /// Stores an answer in the running transaction. Conflict when another process stored one first.
    [[nodiscard]] static Status store(storage::Database &database, const IdempotencyScope &scope, const StoredAnswer &answer, Timestamp now);
    /// Value: how many were removed.
    [[nodiscard]] static Result<qint64> removeOlderThan(storage::Database &database, Timestamp before);
};

} // namespace emesa
