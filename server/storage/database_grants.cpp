// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/database_grants.h"

#include "core/storage/params.h"

#include <QRegularExpression>

namespace emesa {

using storage::Dialect;
using storage::params;
using storage::Row;
using storage::Sql;

Result<QStringList> grantsForRunning(storage::Database &database, const QString &user, const QString &host)
{
    static const QRegularExpression name(QStringLiteral("^[A-Za-z0-9_.%:-]{1,80}$"));
    if (database.dialect() == Dialect::Sqlite)
        return Error{ErrorCode::Invalid, QStringLiteral("no_users"),
                     QStringLiteral("SQLite has no users: whoever may write the file may write everything. Triggers guard the audit log against mistakes,"
                                    " its seals and signed heads show the rest.")};
    if (!name.match(user).hasMatch() || !name.match(host).hasMatch())
        return Error{ErrorCode::Invalid, QStringLiteral("user_name"), QStringLiteral("Letters, digits and _ . - make the name of a database user.")};
    static const Sql tables("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' ORDER BY table_name");
    const auto names = database.all(tables, {}, [](const Row &row) { return row.text(0); });
    if (!names)
        return names.error();
    QStringList statements;
    for (const QString &table : *names) {
        QString rights = QStringLiteral("SELECT, INSERT, UPDATE, DELETE");
        if (table == QLatin1String("audit_log"))
            rights = QStringLiteral("SELECT, INSERT");
        else if (table == QLatin1String("ledger"))
            rights = QStringLiteral("SELECT, UPDATE");
        else if (table.startsWith(QLatin1String("schema_")))
            rights = QStringLiteral("SELECT");
        statements += QStringLiteral("GRANT %1 ON `%2`.`%3` TO '%4'@'%5'").arg(rights, database.url().name, table, user, host);
    }
    return statements;
}

namespace {

/// MariaDB: whether this user has UPDATE or DELETE on audit_log, given for the table, its database or everywhere.
Result<bool> mayChangeAuditLog(storage::Database &database)
{
    static const Sql sql("SELECT COUNT(*) FROM (SELECT grantee, privilege_type FROM information_schema.user_privileges"
                         " UNION ALL SELECT grantee, privilege_type FROM information_schema.schema_privileges WHERE DATABASE() LIKE table_schema"
                         " UNION ALL SELECT grantee, privilege_type FROM information_schema.table_privileges"
                         " WHERE table_schema = DATABASE() AND table_name = 'audit_log') AS given"
                         " WHERE privilege_type IN ('UPDATE', 'DELETE') AND REPLACE(grantee, CHAR(39), '') = CURRENT_USER()");
    const auto count = database.one(sql, {}, [](const Row &row) { return row.int64(0); });
    if (!count)
        return count.error();
    return count->value_or(0) > 0;
}

} // namespace

Result<QStringList> missingAuditTriggers(storage::Database &database)
{
    const bool isSqlite = database.dialect() == Dialect::Sqlite;
    if (!isSqlite) {
        const auto mayChange = mayChangeAuditLog(database);
        if (!mayChange)
            return mayChange.error();
        if (!*mayChange)
            return QStringList();
    }
    static const Sql sqlite("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit_log'");
    static const Sql mysql("SELECT trigger_name FROM information_schema.triggers WHERE event_object_schema = DATABASE() AND event_object_table = 'audit_log'");
    const auto present = database.all(isSqlite ? sqlite : mysql, {}, [](const Row &row) { return row.text(0); });
    if (!present)
        return present.error();
    QStringList missing{QStringLiteral("audit_log_no_update"), QStringLiteral("audit_log_no_delete")};
    if (isSqlite)
        missing += QStringLiteral("audit_log_at_end");
    for (const QString &name : *present)
        missing.removeAll(name);
    return missing;
}

} // namespace emesa
