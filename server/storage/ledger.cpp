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

struct Head
{
    qint64 auditSeq = 0;
    QString auditHash;
    qint64 liveSeq = 0;
};

} // namespace

QString AuditRow::computeHash() const
{
    QCryptographicHash sha(QCryptographicHash::Sha256);
    const auto add = [&](const QString &text) {
        const QByteArray utf8 = text.toUtf8();
        sha.addData(QByteArray(QByteArray::number(utf8.size()) + ':'));
        sha.addData(utf8);
    };
    for (const QString &part : {prevHash, QString::number(seq), at, eventType, actorId ? QString::number(*actorId) : QString(),
                                actorName, address, userAgent, requestId, entity, entityId, failureReason, changes, metadata})
        add(part);
    return QString::fromLatin1(sha.result().toHex());
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

Result<qint64> Ledger::verify(storage::Database &database)
{
    static const Sql rows("SELECT seq, at, event_type, actor_id, actor_name, address, user_agent, request_id, entity, entity_id,"
                          " failure_reason, changes, metadata, prev_hash, hash FROM audit_log ORDER BY seq");
    static const Sql readHead("SELECT audit_seq, audit_hash, live_seq FROM ledger WHERE id = 1");
    const auto broken = [](qint64 seq, const char *how) {
        return Error{ErrorCode::Conflict, QStringLiteral("audit_chain_broken"),
                     QStringLiteral("Audit row %1 %2.").arg(seq).arg(QLatin1String(how)),
                     {},
                     {{QStringLiteral("seq"), seq}}};
    };
    qint64 expected = 0;
    QString previous;
    std::optional<Error> failure;
    const Status read = database.forEach(rows, {}, [&](const Row &row) {
        AuditRow audit;
        audit.seq = row.int64(0);
        audit.at = row.text(1);
        audit.eventType = row.text(2);
        audit.actorId = row.get<std::optional<qint64>>(3);
        QString *const texts[] = {&audit.actorName, &audit.address, &audit.userAgent, &audit.requestId, &audit.entity, &audit.entityId,
                                  &audit.failureReason, &audit.changes, &audit.metadata, &audit.prevHash, &audit.hash};
        for (int i = 0; i < 11; ++i)
            *texts[i] = row.text(4 + i);
        ++expected;
        if (audit.seq != expected)
            failure = broken(expected, "is missing");
        else if (audit.prevHash != previous)
            failure = broken(expected, "does not follow the row before it");
        else if (audit.hash != audit.computeHash())
            failure = broken(expected, "was changed");
        previous = audit.hash;
        return !failure;
    });
    if (!read)
        return read.error();
    if (failure)
        return *failure;
    const auto head = database.one(readHead, {}, [](const Row &row) { return Head{row.int64(0), row.text(1), row.int64(2)}; });
    if (!head)
        return head.error();
    if (!*head || (*head)->auditSeq != expected || (*head)->auditHash != previous)
        return broken(expected + 1, "is missing: the log was cut at its end");
    return expected;
}

} // namespace emesa
