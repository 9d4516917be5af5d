// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/audit_export.h"

#include "core/base/csv.h"
#include "core/schema/json.h"
#include "server/services/user_agent.h"

namespace emesa {

namespace {

constexpr int rowsPerPiece = 1000;

AuditEvent described(AuditEvent event)
{
    const UserAgent agent = describeUserAgent(event.userAgent);
    event.browser = agent.browser;
    event.os = agent.os;
    return event;
}

} // namespace

QByteArray AuditWriter::begin() const
{
    if (m_format == Format::JsonLines)
        return {};
    QStringList names;
    schema::forEachField<AuditEvent>([&](const auto &field) { names += QString::fromLatin1(field.name); });
    QByteArray line;
    csv::appendRow(line, names);
    return line;
}

QByteArray AuditWriter::row(const AuditEvent &stored) const
{
    const AuditEvent event = described(stored);
    QByteArray line;
    if (m_format == Format::JsonLines) {
        schema::writeObject(line, event);
        return line + '\n';
    }
    QStringList cells;
    schema::forEachField<AuditEvent>([&](const auto &field) {
        cells += csv::guarded(schema::Codec<schema::ValueOf<decltype(field)>>::toSql(event.*(field.member)).toString());
    });
    csv::appendRow(line, cells);
    return line;
}

QByteArray AuditWriter::end(const AuditHead &head, qint64 rows, Timestamp at, const QByteArray &jws) const
{
    if (m_format == Format::JsonLines) {
        const QJsonObject summary{{QStringLiteral("seq"), head.seq}, {QStringLiteral("hash"), head.hash}, {QStringLiteral("rows"), rows},
                                  {QStringLiteral("at"), at.toString()}, {QStringLiteral("jws"), QString::fromLatin1(jws)}};
        return QJsonDocument(QJsonObject{{QStringLiteral("head"), summary}}).toJson(QJsonDocument::Compact) + '\n';
    }
    return "#head," + at.toString().toLatin1() + ",seq=" + QByteArray::number(head.seq) + ",rows=" + QByteArray::number(rows)
        + ",hash=" + head.hash.toLatin1() + ",jws=" + jws + "\r\n";
}

Result<qint64> exportAudit(storage::Database &database, const auditLog::Selection &selection, const AuditHead &head, const AuditWriter &writer,
                           const std::function<Status(const QByteArray &)> &write)
{
    if (Status begun = write(writer.begin()); !begun)
        return begun.error();
    qint64 rows = 0;
    for (qint64 after = 0; after < head.seq;) {
        QByteArray text;
        const auto last = auditLog::piece(database, selection, after, head.seq, rowsPerPiece, [&](const AuditEvent &event) {
            text += writer.row(event);
            ++rows;
        });
        if (!last)
            return last.error();
        if (Status written = write(text); !written)
            return written.error();
        after = *last;
    }
    return rows;
}

} // namespace emesa
