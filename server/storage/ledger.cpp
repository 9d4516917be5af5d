// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/ledger.h"

#include "core/storage/params.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace emesa {

using storage::Dialect;
using storage::params;
using storage::Row;
using storage::Sql;

namespace {

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// SHA-256 over texts, each preceded by its length.
class Seal
{
public:
    void add(QByteArrayView utf8)
    {
        m_length.setNum(utf8.size());
        m_length += ':';
        m_sha.addData(m_length);
        m_sha.addData(utf8);
    }
    [[nodiscard]] QByteArray hex() const { return m_sha.result().toHex(); }

private:
    QCryptographicHash m_sha{QCryptographicHash::Sha256};
    QByteArray m_length;
};

Error broken(qint64 seq, const QString &how)
{
    return {ErrorCode::Conflict, QStringLiteral("audit_chain_broken"), QStringLiteral("Audit row %1 %2.").arg(seq).arg(how), {}, {{QStringLiteral("seq"), seq}}};
}

/// Follows the chain row by row, straight on the stored bytes.
class ChainReader
{
public:
    explicit ChainReader(const std::optional<AuditHead> &signedHead) : m_signedHead(signedHead) {}
    /// Goes on after a row that is known to be right.
    explicit ChainReader(const AuditHead &start) : m_seq(start.seq), m_hash(start.hash.toLatin1()) {}

    /// seq, prev_hash, hash, then what is sealed between seq and the seals.
    void read(const Row &row)
    {
        const qint64 seq = row.int64(0);
        QByteArray scratch;
        const QByteArray previous = row.utf8(1), hash = row.utf8(2);
        Seal seal;
        seal.add(previous);
        seal.add(row.utf8(0, scratch));
        for (int column = 3; column < columns; ++column)
            seal.add(row.isNull(column) ? QByteArrayView() : row.utf8(column, scratch));
        if (seq != m_seq + 1)
            m_failure = broken(m_seq + 1, QStringLiteral("is missing"));
        else if (previous != m_hash)
            m_failure = broken(seq, QStringLiteral("does not follow the row before it"));
        else if (hash != seal.hex())
            m_failure = broken(seq, QStringLiteral("was changed"));
        else if (m_signedHead && m_signedHead->seq == seq && m_signedHead->hash.toLatin1() != hash)
            m_failure = broken(seq, QStringLiteral("is not the one that was signed: the log was written anew"));
        m_seq = seq;
        m_hash = hash;
    }

    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    [[nodiscard]] qint64 seq() const { return m_seq; }
    [[nodiscard]] QString hash() const { return QString::fromLatin1(m_hash); }

private:
    static constexpr int columns = 15;

    std::optional<AuditHead> m_signedHead;
    qint64 m_seq = 0;
    QByteArray m_hash;
    std::optional<Error> m_failure;
};

struct Head
{
    qint64 auditSeq = 0;
    QString auditHash;
    qint64 liveSeq = 0;
};

constexpr int rowsPerPiece = 2000;

/// Nothing stands before the first row.
Status checkBeginning(storage::Database &database)
{
    static const Sql before("SELECT MIN(seq) FROM audit_log WHERE seq < 1");
    const auto early = database.one(before, {}, [](const Row &row) { return row.get<std::optional<qint64>>(0); });
    if (!early)
        return early.error();
    return *early && **early ? Status(broken(***early, QStringLiteral("was added where the log begins"))) : Status();
}

/// Reads at most `limit` rows into `chain`, none behind row `last`. Broken when there are none.
Status readPiece(storage::Database &database, ChainReader &chain, qint64 last, int limit)
{
    static const Sql next("SELECT seq, prev_hash, hash, at, event_type, actor_id, actor_name, address, user_agent, request_id, entity,"
                          " entity_id, failure_reason, changes, metadata FROM audit_log WHERE seq > ? ORDER BY seq LIMIT ?");
    const qint64 before = chain.seq();
    const Status read = database.forEach(next, params(before, limit), [&](const Row &row) {
        chain.read(row);
        return !chain.failure() && chain.seq() < last;
    });
    if (!read)
        return read;
    if (chain.failure())
        return *chain.failure();
    return chain.seq() > before ? Status() : Status(broken(before + 1, QStringLiteral("is missing: the log was cut at its end")));
}

/// `chain` has read up to `end`: whether that is the end of the log. false: it grew meanwhile, as it should.
Result<bool> checkEnd(storage::Database &database, const ChainReader &chain, const AuditHead &end)
{
    if (end.seq < chain.seq())
        return broken(end.seq + 1, QStringLiteral("was added behind the end of the log"));
    if (chain.hash() != end.hash)
        return broken(chain.seq(), QStringLiteral("is not the one the log ended with"));
    static const Sql beyond("SELECT MIN(seq) FROM audit_log WHERE seq > ?");
    const auto more = database.one(beyond, params(chain.seq()), [](const Row &row) { return row.get<std::optional<qint64>>(0); });
    if (!more)
        return more.error();
    if (!*more || !**more)
        return true;
    const auto later = Ledger::head(database);
    if (!later)
        return later.error();
    if (later->seq == end.seq)
        return broken(***more, QStringLiteral("was added behind the end of the log"));
    return false;
}

} // namespace

QString AuditRow::computeHash() const
{
    Seal seal;
    for (const QString &part : {prevHash, QString::number(seq), at, eventType, actorId ? QString::number(*actorId) : QString(),
                                actorName, address, userAgent, requestId, entity, entityId, failureReason, changes, metadata})
        seal.add(part.toUtf8());
    return QString::fromLatin1(seal.hex());
}

Status Ledger::append(storage::Database &database, Timestamp now, const Actor &actor, const LedgerBatch &batch)
{
    if (batch.permissionsChanged) {
        static const Sql everybody("UPDATE users SET auth_version = auth_version + 1");
        if (const auto counted = database.execute(everybody); !counted)
            return counted.error();
    }
    if (batch.audit.isEmpty() && batch.events.isEmpty())
        return {};
    static const Sql readHead("SELECT audit_seq, audit_hash, live_seq FROM ledger WHERE id = 1");
    static const Sql lockHead = readHead + Sql(" FOR UPDATE");
    const auto found = database.one(database.dialect() == Dialect::MySql ? lockHead : readHead, {}, [](const Row &row) {
        return Head{row.int64(0), row.text(1), row.int64(2)};
    });
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::Internal, QStringLiteral("ledger_missing"), QStringLiteral("The ledger row is missing; restore a backup.")};
    Head head = **found;

    for (const AuditEntry &entry : batch.audit) {
        AuditRow row;
        row.seq = ++head.auditSeq;
        row.at = now.toString();
        row.eventType = entry.event;
        if (actor.caller)
            row.actorId = actor.caller->userId;
        row.actorName = (actor.caller ? actor.caller->email : entry.actorName).left(254);
        row.address = actor.address.left(45);
        row.userAgent = actor.userAgent.left(400);
        row.requestId = actor.requestId.left(64);
        row.entity = entry.entity;
        row.entityId = entry.entityId.left(64);
        row.failureReason = entry.failureReason.left(200);
        row.changes = compact(entry.changes);
        QJsonObject metadata = entry.metadata;
        if (actor.caller && actor.caller->isApiKey())
            metadata.insert(QStringLiteral("api_key"), QJsonObject{{QStringLiteral("id"), actor.caller->apiKeyId},
                                                                   {QStringLiteral("prefix"), actor.caller->apiKeyPrefix}});
        row.metadata = compact(metadata);
        row.prevHash = head.auditHash;
        row.hash = head.auditHash = row.computeHash();
        static const Sql insert("INSERT INTO audit_log (seq, at, event_type, actor_id, actor_name, address, user_agent, request_id,"
                                " entity, entity_id, failure_reason, changes, metadata, prev_hash, hash)"
                                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        const auto written = database.execute(insert, params(row.seq, row.at, row.eventType, row.actorId, row.actorName, row.address,
                                                             row.userAgent, row.requestId, row.entity, row.entityId,
                                                             row.failureReason, row.changes, row.metadata, row.prevHash, row.hash));
        if (!written)
            return written.error();
    }
    for (const LiveEvent &event : batch.events) {
        static const Sql insert("INSERT INTO outbox (seq, topic, kind, order_id, user_id, payload, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)");
        const auto written = database.execute(insert, params(++head.liveSeq, event.topic, event.kind, event.orderId, event.userId,
                                                             compact(event.payload), now));
        if (!written)
            return written.error();
    }
    static const Sql update("UPDATE ledger SET audit_seq = ?, audit_hash = ?, live_seq = ? WHERE id = 1");
    const auto updated = database.execute(update, params(head.auditSeq, head.auditHash, head.liveSeq));
    return updated ? Status() : Status(updated.error());
}

Result<Ledger::Lengths> Ledger::lengths(storage::Database &database)
{
    static const Sql sql("SELECT audit_seq, live_seq FROM ledger WHERE id = 1");
    const auto found = database.one(sql, {}, [](const Row &row) { return Lengths{row.int64(0), row.int64(1)}; });
    if (!found)
        return found.error();
    return found->value_or(Lengths());
}

Result<AuditHead> Ledger::head(storage::Database &database)
{
    static const Sql sql("SELECT audit_seq, audit_hash FROM ledger WHERE id = 1");
    const auto head = database.one(sql, {}, [](const Row &row) { return AuditHead{row.int64(0), row.text(1)}; });
    if (!head)
        return head.error();
    if (!*head)
        return Error{ErrorCode::Internal, QStringLiteral("ledger_missing"), QStringLiteral("The ledger row is missing; restore a backup.")};
    return **head;
}

Result<bool> Ledger::contains(storage::Database &database, const AuditHead &head)
{
    if (head.seq == 0)
        return true;
    static const Sql sql("SELECT hash FROM audit_log WHERE seq = ?");
    const auto hash = database.one(sql, params(head.seq), [](const Row &row) { return row.text(0); });
    if (!hash)
        return hash.error();
    return *hash && **hash == head.hash;
}

Result<qint64> Ledger::verify(storage::Database &database, const std::optional<AuditHead> &signedHead)
{
    if (Status begins = checkBeginning(database); !begins)
        return begins.error();
    ChainReader chain(signedHead);
    for (bool isAtEnd = false; !isAtEnd;) {
        // Rows that come after this look at the head are sealed by a later one, so the server may go on writing.
        const auto end = head(database);
        if (!end)
            return end.error();
        while (chain.seq() < end->seq) {
            if (Status read = readPiece(database, chain, end->seq, rowsPerPiece); !read)
                return read.error();
        }
        const auto checked = checkEnd(database, chain, *end);
        if (!checked)
            return checked.error();
        isAtEnd = *checked;
    }
    if (signedHead && signedHead->seq > chain.seq())
        return broken(chain.seq() + 1, QStringLiteral("is missing: when its end was signed, the log went up to row %1").arg(signedHead->seq));
    return chain.seq();
}

Result<Ledger::Stretch> Ledger::verifyStretch(storage::Database &database, qint64 after, int limit)
{
    AuditHead start;
    if (after <= 0) {
        if (Status begins = checkBeginning(database); !begins)
            return begins.error();
    } else {
        static const Sql seal("SELECT hash FROM audit_log WHERE seq = ?");
        const auto hash = database.one(seal, params(after), [](const Row &row) { return row.text(0); });
        if (!hash)
            return hash.error();
        if (!*hash)
            return broken(after, QStringLiteral("is missing"));
        start = {after, **hash};
    }
    const auto end = head(database);
    if (!end)
        return end.error();
    ChainReader chain(start);
    const qint64 last = qMin(end->seq, chain.seq() + limit);
    while (chain.seq() < last) {
        if (Status read = readPiece(database, chain, last, rowsPerPiece); !read)
            return read.error();
    }
    if (chain.seq() >= end->seq) {
        if (const auto checked = checkEnd(database, chain, *end); !checked)
            return checked.error();
    }
    return Stretch{chain.seq(), end->seq};
}

} // namespace emesa
