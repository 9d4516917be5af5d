// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "server/security/caller.h"

#include <QJsonObject>

namespace emesa {

/// One line for the audit log: what happened to what. Who, from where and when come from the unit of work.
struct AuditEntry
{
    QString event;                ///< "order.approved", "sign_in.failed" …
    QString entity = {};          ///< "order", "user" …
    QString entityId = {};
    QString failureReason = {};   ///< set for refusals
    QJsonObject changes = {};     ///< field → [before, after]; never a secret
    QJsonObject metadata = {};
    QString actorName = {};       ///< only where nobody is signed in: the name that was tried
};

/// One event for the live channel. `payload` is the JSON object that subscribers get.
struct LiveEvent
{
    QString topic;                      ///< "order:42", "user:7", "orders", "machines"
    QString kind;                       ///< "order.changed", "message.created" …
    std::optional<Id> orderId = {};     ///< who may see this order may see the event
    std::optional<Id> userId = {};      ///< only this user
    QJsonObject payload = {};
};

struct LedgerBatch
{
    QList<AuditEntry> audit;
    QList<LiveEvent> events;
    bool permissionsChanged = false;
};

/// An audit row as stored.
struct AuditRow
{
    qint64 seq = 0;
    QString at, eventType;
    std::optional<Id> actorId;
    QString actorName, address, userAgent, requestId, entity, entityId, failureReason, changes, metadata;
    QString prevHash, hash;

    /// SHA-256 over prevHash and every other column, each preceded by its length, as 64 hex digits.
    [[nodiscard]] QString computeHash() const;
};

/// An end of the audit log: the number of its last row, and that row's seal, which stands for all before it.
struct AuditHead
{
    qint64 seq = 0; ///< 0: an empty log
    QString hash;

    bool operator==(const AuditHead &) const = default;
};

/// The append-only ends of the audit chain and the live channel. Both are numbered under one row lock that is
/// taken last in a transaction: numbers have no gaps and follow the order of commits, so whoever has read up to n
/// has missed nothing below n, and each audit row seals the one before.
class Ledger
{
public:
    /// How many audit rows and live events were ever written.
    struct Lengths
    {
        qint64 audit = 0;
        qint64 live = 0;
    };
    [[nodiscard]] static Result<Lengths> lengths(storage::Database &database);

    /// Writes `batch` inside the running transaction. Does nothing for an empty batch.
    static Status append(storage::Database &database, Timestamp now, const Actor &actor, const LedgerBatch &batch);

    /// Recomputes the chain, in pieces, also while the server writes. The value: number of rows. A Conflict
    /// "audit_chain_broken" names the first bad row, in words and as details["seq"].
    /// `signedHead`: an end the log had at some time, kept elsewhere; the chain must still contain it, which finds what
    /// the database alone cannot show: a tail cut off together with its note in the ledger, or a log written anew.
    static Result<qint64> verify(storage::Database &database, const std::optional<AuditHead> &signedHead = {});

    /// How far a stretch was checked, and where the log ended then.
    struct Stretch
    {
        qint64 checkedTo = 0;
        qint64 end = 0;
    };
    /// verify() in pieces a request can wait for: at most `limit` rows after row `after`, whose own seal the stretch
    /// before has checked. From 0 until checkedTo is end, it finds what verify() without a signed head does.
    static Result<Stretch> verifyStretch(storage::Database &database, qint64 after, int limit);

    /// Where the log ends now.
    static Result<AuditHead> head(storage::Database &database);
    /// Whether the log has that row with that seal: what verify() asks of a signed head, by one look-up.
    static Result<bool> contains(storage::Database &database, const AuditHead &head);
};

} // namespace emesa
