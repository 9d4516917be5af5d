// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/audit_repository.h"

#include "core/schema/row.h"
#include "core/storage/params.h"

namespace emesa::auditLog {

using storage::params;
using storage::Row;
using storage::SchemaSql;
using storage::Sql;

const ListSource &list()
{
    static const ListSource source{.entity = "audit_log",
                                   .columns = SchemaSql::columns<AuditEvent>("a."),
                                   .from = Sql("FROM audit_log a"),
                                   .countFrom = Sql("FROM audit_log a"),
                                   .key = Sql("a.seq"),
                                   .base = {},
                                   .fields = ListSelect::fieldsOf<AuditEvent>("a."),
                                   .newestFirst = true};
    return source;
}

ListScope concerning(Id user, Id reader)
{
    static const Sql where("(a.actor_id = ? OR (a.entity = 'user' AND a.entity_id = ?))");
    return {where, params(user, QString::number(user)), reader};
}

Result<std::optional<AuditEvent>> find(storage::Database &database, qint64 seq)
{
    static const Sql sql = Sql("SELECT ") + SchemaSql::columns<AuditEvent>("a.") + Sql(" FROM audit_log a WHERE a.seq = ?");
    return database.one(sql, params(seq), [](const Row &row) { return schema::readRow<AuditEvent>(row); });
}

Result<qint64> piece(storage::Database &database, const Selection &selection, qint64 after, qint64 upTo, int limit,
                     const std::function<void(const AuditEvent &)> &each)
{
    static const Sql select = Sql("SELECT ") + SchemaSql::columns<AuditEvent>("a.") + Sql(" FROM audit_log a WHERE a.seq > ? AND a.seq <= ?");
    static const Sql from(" AND a.at >= ?"), to(" AND a.at <= ?"), ofType(" AND a.event_type = ?"), inOrder(" ORDER BY a.seq LIMIT ?");
    Sql sql = select;
    QVariantList values = params(after, upTo);
    if (selection.from) {
        sql += from;
        values += params(*selection.from);
    }
    if (selection.to) {
        sql += to;
        values += params(*selection.to);
    }
    if (!selection.eventType.isEmpty()) {
        sql += ofType;
        values += params(selection.eventType);
    }
    sql += inOrder;
    values += params(limit);
    qint64 last = after;
    int rows = 0;
    const Status read = database.forEach(sql, values, [&](const Row &row) {
        const auto event = schema::readRow<AuditEvent>(row);
        last = event.seq;
        ++rows;
        each(event);
    });
    if (!read)
        return read.error();
    return rows < limit ? upTo : last;
}

} // namespace emesa::auditLog
