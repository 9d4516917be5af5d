// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/idempotency_repository.h"

#include "core/storage/params.h"

#include <QJsonDocument>

namespace emesa {

using storage::params;
using storage::Row;
using storage::Sql;

Result<std::optional<StoredAnswer>> IdempotencyRepository::find(storage::Database &database, const IdempotencyScope &scope)
{
    static const Sql sql("SELECT request_hash, status, headers, body FROM idempotency_keys WHERE scope = ? AND idem_key = ?");
    QString requestHash;
    const auto found = database.one(sql, params(scope.scope, scope.key), [&](const Row &row) {
        requestHash = row.text(0);
        return StoredAnswer{row.int32(1), QJsonDocument::fromJson(row.utf8(2)).object(), row.utf8(3)};
    });
    if (found && *found && requestHash != scope.requestHash)
        return Error{ErrorCode::Invalid, QStringLiteral("idempotency_key_reused"),
                     QStringLiteral("This Idempotency-Key was used for another request. Make a new key for each action.")};
    return found;
}

Status IdempotencyRepository::store(storage::Database &database, const IdempotencyScope &scope, const StoredAnswer &answer, Timestamp now)
{
    static const Sql sql("INSERT INTO idempotency_keys (scope, idem_key, request_hash, status, headers, body, created_at)"
                         " VALUES (?, ?, ?, ?, ?, ?, ?)");
    const auto written = database.execute(
        sql, params(scope.scope, scope.key, scope.requestHash, answer.status,
                    QString::fromUtf8(QJsonDocument(answer.headers).toJson(QJsonDocument::Compact)), QString::fromUtf8(answer.body), now));
    return written ? Status() : Status(written.error());
}

Result<qint64> IdempotencyRepository::removeOlderThan(storage::Database &database, Timestamp before)
{
    static const Sql sql("DELETE FROM idempotency_keys WHERE created_at < ?");
    return database.execute(sql, params(before));
}

} // namespace emesa
