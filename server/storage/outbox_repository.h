// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/storage/database.h"

namespace emesa {

/// Whose an order is, as far as seeing it is concerned.
struct OrderAudience
{
    Id client = 0;
    std::optional<Id> supplier; ///< of its machine
};

/// A live event as stored, with the audience of its order at the time of reading.
struct OutboxRow
{
    qint64 seq = 0;
    QString topic;
    QString kind;
    QByteArray payload; ///< a JSON object in UTF-8
    std::optional<Id> orderId;
    std::optional<Id> userId;
    std::optional<OrderAudience> audience; ///< empty: no order, or one that is no longer there
};

/// The SQL of live events. Numbers have no gaps and follow the order of commits (see Ledger), so a reader that has
/// seen n has missed nothing below n. Functions are called on the database's thread.
namespace outbox {

/// The number of the newest event, 0 before the first.
[[nodiscard]] Result<qint64> lastSeq(storage::Database &database);
/// The number of the oldest event still kept; lastSeq() + 1 when none is.
[[nodiscard]] Result<qint64> firstSeq(storage::Database &database);
/// Events after `seq` in their order, at most `limit`.
[[nodiscard]] Result<QList<OutboxRow>> after(storage::Database &database, qint64 seq, int limit);
/// Events of one topic after `seq` up to and including `last`, at most `limit`.
[[nodiscard]] Result<QList<OutboxRow>> ofTopic(storage::Database &database, const QString &topic, qint64 seq, qint64 last, int limit);
/// nullopt when there is no such order, or it was deleted.
[[nodiscard]] Result<std::optional<OrderAudience>> audienceOf(storage::Database &database, Id order);
/// Removes up to `limit` of the oldest events made before `before`. For a job outside of a transaction. Value: how many.
Result<qint64> removeBefore(storage::Database &database, Timestamp before, int limit = 1000);

} // namespace outbox
} // namespace emesa
