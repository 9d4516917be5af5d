// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/audit_statement.h"

#include "core/schema/json.h"
#include "server/security/jws.h"

#include <QFile>
#include <QSaveFile>

namespace emesa {

namespace {

const QByteArray type = QByteArrayLiteral("emesa-audit-head+jws");
constexpr qint64 longestFile = 64 * 1024;

} // namespace

Result<AuditStatement> AuditStatement::make(storage::Database &database, const security::KeySet &keys, Timestamp now)
{
    const auto head = Ledger::head(database);
    if (!head)
        return head.error();
    const auto jws = security::signJws(keys, type, {{QStringLiteral("seq"), head->seq}, {QStringLiteral("hash"), head->hash}, {QStringLiteral("at"), now.toString()}});
    if (!jws)
        return jws.error();
    return AuditStatement{*head, now, *jws};
}

Result<AuditStatement> AuditStatement::read(const security::KeySet &keys, const QByteArray &jws)
{
    const auto payload = security::verifyJws(keys, type, jws);
    if (!payload)
        return payload.error();
    const auto seq = schema::wholeNumber(payload->value(QLatin1String("seq")));
    const auto at = Timestamp::fromString(payload->value(QLatin1String("at")).toString());
    if (!seq || !at)
        return Error{ErrorCode::Invalid, QStringLiteral("signature_invalid"), QStringLiteral("This is not a signed end of an audit log.")};
    return AuditStatement{{*seq, payload->value(QLatin1String("hash")).toString()}, *at, jws};
}

Result<AuditStatement> renewAuditStatement(storage::Database &database, const security::KeySet &keys, Timestamp now, const QString &path)
{
    const auto refuse = [&](const QString &why) {
        return Error{ErrorCode::Internal, QStringLiteral("audit_head_file"), QStringLiteral("The file %1: %2.").arg(path, why)};
    };
    if (QFile before(path); before.exists()) {
        if (!before.open(QIODevice::ReadOnly))
            return refuse(before.errorString());
        // What cannot be read any more (a key that was removed) is no reason to stop signing.
        if (const auto stated = AuditStatement::read(keys, before.read(longestFile).trimmed())) {
            const auto contained = Ledger::contains(database, stated->head);
            if (!contained)
                return contained.error();
            if (!*contained)
                return Error{ErrorCode::Conflict, QStringLiteral("audit_chain_broken"),
                             QStringLiteral("The audit log no longer contains row %1 as it was signed at %2. Look into it with \"emesa-server audit verify\";"
                                            " if a backup was restored, move %3 away.").arg(stated->head.seq).arg(stated->at.toString(), path),
                             {}, {{QStringLiteral("seq"), stated->head.seq}}};
        }
    }
    auto statement = AuditStatement::make(database, keys, now);
    if (!statement)
        return statement;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return refuse(file.errorString());
    file.write(statement->jws + '\n');
    if (!file.commit())
        return refuse(file.errorString());
    return statement;
}

} // namespace emesa
