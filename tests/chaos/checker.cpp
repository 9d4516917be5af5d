// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/chaos/checker.h"

#include "core/storage/database.h"
#include "server/services/blob_store.h"

#include <QHash>

namespace emesa::chaos {

using storage::Database;
using storage::params;
using storage::Row;
using storage::Sql;

namespace {

Result<std::unique_ptr<Database>> openDatabase(const QString &text)
{
    const auto url = storage::DatabaseUrl::parse(text);
    if (!url)
        return url.error();
    return Database::open(*url, {}, {.readTimeoutSeconds = 120});
}

Result<qint64> count(Database &database, const Sql &sql, const QVariantList &values = {})
{
    const auto value = database.one(sql, values, [](const Row &row) { return row.int64(0); });
    if (!value)
        return value.error();
    return value->value_or(0);
}

/// Every key with the ids of what was stored under it.
using Stored = QHash<QByteArray, QList<Id>>;

Result<Stored> storedBy(Database &database, const Sql &sql, qint64 after)
{
    Stored stored;
    const Status read = database.forEach(sql, params(after), [&](const Row &row) { stored[row.text(0).toLatin1()] += row.int64(1); });
    if (!read)
        return read.error();
    return stored;
}

void judge(const Deed &deed, const Stored &stored, Findings &findings)
{
    const QList<Id> ids = stored.value(deed.key);
    const QString key = QString::fromLatin1(deed.key);
    if (ids.size() > 1) {
        ++findings.doubled;
        findings.faults += key + QStringLiteral(": stored %1 times").arg(ids.size());
    }
    if (!deed.acknowledged)
        return;
    ++findings.acknowledged;
    if (ids.contains(deed.id)) {
        ++findings.found;
    } else {
        ++findings.lost;
        findings.faults += key + QStringLiteral(": acknowledged as %1 after %2 attempts and not there").arg(deed.id).arg(deed.attempts);
    }
}

/// Each SELECT counts what lacks something that is written in the same transaction.
struct Completeness
{
    const char *what;
    Sql sql;
    qint64 Baseline::*first;
};

const QList<Completeness> &completeness()
{
    static const QList<Completeness> list = {
        {"orders without their event",
         Sql("SELECT COUNT(*) FROM orders o WHERE o.id > ? AND NOT EXISTS (SELECT 1 FROM order_events e WHERE e.order_id = o.id AND e.action = 'created')"),
         &Baseline::order},
        {"orders without their audit row",
         Sql("SELECT COUNT(*) FROM orders o WHERE o.id > ? AND NOT EXISTS (SELECT 1 FROM audit_log a WHERE a.entity = 'order'"
             " AND a.event_type = 'order.created' AND a.entity_id = CAST(o.id AS CHAR(20)))"),
         &Baseline::order},
        {"orders without their file", Sql("SELECT COUNT(*) FROM orders o WHERE o.id > ? AND NOT EXISTS (SELECT 1 FROM part_files p WHERE p.order_id = o.id)"),
         &Baseline::order},
        {"offers without their message", Sql("SELECT COUNT(*) FROM offers f WHERE f.id > ? AND NOT EXISTS (SELECT 1 FROM messages m WHERE m.offer_id = f.id)"),
         &Baseline::offer},
        {"conversations with a gap",
         Sql("SELECT COUNT(*) FROM (SELECT o.id FROM orders o JOIN messages m ON m.order_id = o.id WHERE o.id > ? GROUP BY o.id, o.message_seq"
             " HAVING MAX(m.seq) <> COUNT(*) OR MAX(m.seq) <> o.message_seq) gaps"),
         &Baseline::order},
    };
    return list;
}

/// Pairs of counts that one transaction raises together.
Status judgeCounts(Database &database, const Baseline &baseline, Findings &findings)
{
    static const Sql messages("SELECT COUNT(*) FROM messages WHERE id > ? AND type = 'message'");
    static const Sql messageAudits("SELECT COUNT(*) FROM audit_log WHERE seq > ? AND event_type = 'message.created'");
    static const Sql offers("SELECT COUNT(*) FROM offers WHERE id > ?");
    static const Sql offerAudits("SELECT COUNT(*) FROM audit_log WHERE seq > ? AND event_type = 'order.counter_offer_sent'");
    struct Pair
    {
        const char *what;
        const Sql &rows;
        qint64 first;
        const Sql &audits;
    };
    for (const Pair &pair : {Pair{"messages", messages, baseline.message, messageAudits}, Pair{"offers", offers, baseline.offer, offerAudits}}) {
        const auto rows = count(database, pair.rows, params(pair.first));
        if (!rows)
            return rows.error();
        const auto audits = count(database, pair.audits, params(baseline.audit));
        if (!audits)
            return audits.error();
        if (*rows != *audits) {
            findings.halfDone += qAbs(*rows - *audits);
            findings.faults += QStringLiteral("%1 %2 and %3 audit rows of them").arg(*rows).arg(QLatin1String(pair.what)).arg(*audits);
        }
    }
    return {};
}

Status judgeUploads(Database &database, const QString &dataDir, const std::deque<Uploader> &uploaders, Findings &findings)
{
    static const Sql sql("SELECT state, sha256, received FROM uploads WHERE id = ?");
    const BlobStore blobs(dataDir);
    for (const Uploader &uploader : uploaders) {
        for (const FinishedUpload &upload : uploader.finished()) {
            ++findings.uploads;
            QString problem;
            const auto row = database.one(sql, params(upload.id), [&](const Row &found) {
                return found.text(0) == QLatin1String("finished") && found.text(1) == upload.sha256 && found.int64(2) == upload.size;
            });
            if (!row)
                return row.error();
            if (!row->value_or(false))
                problem = QStringLiteral("its row is missing or says something else");
            else if (const Status whole = blobs.verify(upload.sha256); !whole)
                problem = whole.error().message;
            if (!problem.isEmpty()) {
                ++findings.damagedUploads;
                findings.faults += QStringLiteral("upload %1: %2").arg(upload.id, problem);
            }
        }
    }
    return {};
}

} // namespace

Result<Baseline> baselineOf(const QString &databaseUrl)
{
    const auto database = openDatabase(databaseUrl);
    if (!database)
        return database.error();
    static const Sql orders("SELECT COALESCE(MAX(id), 0) FROM orders"), messages("SELECT COALESCE(MAX(id), 0) FROM messages"),
        offers("SELECT COALESCE(MAX(id), 0) FROM offers"), audit("SELECT audit_seq FROM ledger WHERE id = 1");
    Baseline baseline;
    for (const auto &[sql, member] : {std::pair(&orders, &Baseline::order), std::pair(&messages, &Baseline::message),
                                      std::pair(&offers, &Baseline::offer), std::pair(&audit, &Baseline::audit)}) {
        const auto value = count(**database, *sql);
        if (!value)
            return value.error();
        baseline.*member = *value;
    }
    return baseline;
}

Result<Findings> check(const load::ServerRunner &server, const QString &databaseUrl, const Baseline &baseline,
                       const std::deque<Writer> &writers, const std::deque<Uploader> &uploaders)
{
    const auto database = openDatabase(databaseUrl);
    if (!database)
        return database.error();
    static const Sql ordersSql("SELECT part_id, id FROM orders WHERE id > ?");
    static const Sql messagesSql("SELECT message, id FROM messages WHERE id > ? AND type <> 'system'");
    const auto orders = storedBy(**database, ordersSql, baseline.order);
    if (!orders)
        return orders.error();
    const auto messages = storedBy(**database, messagesSql, baseline.message);
    if (!messages)
        return messages.error();

    Findings findings;
    for (const Writer &writer : writers) {
        findings.faults += writer.faults();
        for (const Deed &deed : writer.deeds())
            judge(deed, deed.kind == Deed::Kind::Order ? *orders : *messages, findings);
    }
    for (const Uploader &uploader : uploaders)
        findings.faults += uploader.faults();
    for (const Completeness &one : completeness()) {
        const auto lacking = count(**database, one.sql, params(baseline.*one.first));
        if (!lacking)
            return lacking.error();
        if (*lacking > 0) {
            findings.halfDone += *lacking;
            findings.faults += QStringLiteral("%1 %2").arg(*lacking).arg(QLatin1String(one.what));
        }
    }
    if (Status judged = judgeCounts(**database, baseline, findings); !judged)
        return judged.error();
    if (Status judged = judgeUploads(**database, server.dataDir(), uploaders, findings); !judged)
        return judged.error();
    static const Sql auditRows("SELECT COUNT(*) FROM audit_log");
    const auto rows = count(**database, auditRows);
    if (!rows)
        return rows.error();
    findings.auditRows = *rows;
    const auto verified = server.run({QStringLiteral("audit"), QStringLiteral("verify")});
    if (verified.code != 0)
        findings.faults += QStringLiteral("audit verify: ") + QString::fromUtf8(verified.output).trimmed();
    return findings;
}

} // namespace emesa::chaos
