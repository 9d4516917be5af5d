// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_error.h"

namespace emesa::storage {

namespace {

SqlFailure classifySqlite(int code)
{
    switch (code) { // extended codes first
    case 1555: // SQLITE_CONSTRAINT_PRIMARYKEY
    case 2067: // _UNIQUE
    case 2579: // _ROWID
        return SqlFailure::Duplicate;
    case 787:  // _FOREIGNKEY
    case 1811: // _TRIGGER, raised by the RESTRICT action's internal trigger and by RAISE()
        return code == 787 ? SqlFailure::BadReference : SqlFailure::BrokenRule;
    default:
        break;
    }
    switch (code & 0xff) {
    case 5:  // BUSY
    case 6:  // LOCKED
    case 15: // PROTOCOL: WAL locking gave up
        return SqlFailure::Busy;
    case 13:
        return SqlFailure::NoSpace;
    case 18: // TOOBIG
    case 19: // CONSTRAINT: CHECK, NOT NULL
    case 20: // MISMATCH
        return SqlFailure::BrokenRule;
    case 10: // IOERR
    case 11: // CORRUPT
    case 26: // NOTADB
        return SqlFailure::Damaged;
    case 3:  // PERM
    case 8:  // READONLY
    case 14: // CANTOPEN
        return SqlFailure::Denied;
    default:
        return SqlFailure::Other;
    }
}

SqlFailure classifyMySql(int code, const QString &text)
{
    switch (code) {
    case 1022: // ER_DUP_KEY
    case 1062: // ER_DUP_ENTRY
    case 1169: // ER_DUP_UNIQUE
    case 1586: // ER_DUP_ENTRY_WITH_KEY_NAME
        return SqlFailure::Duplicate;
    case 1217: // ER_ROW_IS_REFERENCED
    case 1451:
        return SqlFailure::StillInUse;
    case 1216: // ER_NO_REFERENCED_ROW
    case 1452:
        return SqlFailure::MissingReference;
    case 1048: // ER_BAD_NULL_ERROR
    case 1264: // ER_WARN_DATA_OUT_OF_RANGE
    case 1265: // WARN_DATA_TRUNCATED
    case 1364: // ER_NO_DEFAULT_FOR_FIELD
    case 1366: // ER_TRUNCATED_WRONG_VALUE_FOR_FIELD
    case 1406: // ER_DATA_TOO_LONG
    case 1690: // ER_DATA_OUT_OF_RANGE
    case 3819: // MySQL: ER_CHECK_CONSTRAINT_VIOLATED
    case 4025: // MariaDB: ER_CONSTRAINT_FAILED
        return SqlFailure::BrokenRule;
    case 1020: // ER_CHECKREAD: somebody changed the row since this snapshot
    case 1205: // ER_LOCK_WAIT_TIMEOUT
    case 1213: // ER_LOCK_DEADLOCK, also Galera's certification failure
    case 1613: // ER_XA_RBTIMEOUT
    case 1614: // ER_XA_RBDEADLOCK
    case 3101: // MySQL group replication: transaction rolled back
        return SqlFailure::Busy;
    case 1053: // ER_SERVER_SHUTDOWN
    case 1080: // ER_FORCING_CLOSE
    case 1152: // ER_ABORTING_CONNECTION
    case 1158: // ER_NET_READ_ERROR … ER_NET_WRITE_INTERRUPTED
    case 1159:
    case 1160:
    case 1161:
    case 1184: // ER_NEW_ABORTING_CONNECTION
    case 1927: // ER_CONNECTION_KILLED
    case 2000: // CR_UNKNOWN_ERROR
    case 2001: // CR_SOCKET_CREATE_ERROR
    case 2002: // CR_CONNECTION_ERROR
    case 2003: // CR_CONN_HOST_ERROR
    case 2005: // CR_UNKNOWN_HOST
    case 2006: // CR_SERVER_GONE_ERROR
    case 2012: // CR_SERVER_HANDSHAKE_ERR
    case 2013: // CR_SERVER_LOST
    case 2014: // CR_COMMANDS_OUT_OF_SYNC: nothing read from here can be trusted
    case 2027: // CR_MALFORMED_PACKET
    case 2026: // CR_SSL_CONNECTION_ERROR
    case 2048: // CR_INVALID_CONN_HANDLE
    case 2055: // CR_SERVER_LOST_EXTENDED
    case 2056: // CR_STMT_CLOSED
    case 4031: // MySQL: closed for inactivity
    case 5014: // libmariadb: CR_ERR_NET_READ
    case 5015: // libmariadb: CR_ERR_NET_WRITE
        return SqlFailure::Lost;
    case 1037: // ER_OUTOFMEMORY
    case 1040: // ER_CON_COUNT_ERROR
    case 1041:
    case 1047: // ER_UNKNOWN_COM_ERROR: Galera node not ready
    case 1129: // ER_HOST_IS_BLOCKED
    case 1203: // ER_TOO_MANY_USER_CONNECTIONS
    case 1226: // ER_USER_LIMIT_REACHED
    case 1290: // ER_OPTION_PREVENTS_STATEMENT: read_only
    case 1317: // ER_QUERY_INTERRUPTED
    case 1836: // ER_READ_ONLY_MODE
    case 1969: // MariaDB: ER_STATEMENT_TIMEOUT
    case 3024: // MySQL: ER_QUERY_TIMEOUT
        return SqlFailure::Unavailable;
    case 1021: // ER_DISK_FULL
    case 1114: // ER_RECORD_FILE_FULL
        return SqlFailure::NoSpace;
    case 3:    // EE_WRITE
    case 1026: // ER_ERROR_ON_WRITE
    case 1030: // ER_GET_ERRNO: the operating system's number is in the text
    case 1180: // ER_ERROR_DURING_COMMIT
        return text.contains(QLatin1String("error 28")) || text.contains(QLatin1String("error: 28"))
                       || text.contains(QLatin1String("Errcode: 28"))
                   ? SqlFailure::NoSpace
                   : SqlFailure::Damaged;
    case 1034: // ER_NOT_KEYFILE
    case 1712: // ER_INDEX_CORRUPT
    case 1877: // ER_TABLE_CORRUPT
        return SqlFailure::Damaged;
    case 1044: // ER_DBACCESS_DENIED_ERROR
    case 1045: // ER_ACCESS_DENIED_ERROR
    case 1049: // ER_BAD_DB_ERROR
    case 1142: // ER_TABLEACCESS_DENIED_ERROR
    case 1143:
    case 1227: // ER_SPECIFIC_ACCESS_DENIED_ERROR
    case 1698:
        return SqlFailure::Denied;
    default:
        return SqlFailure::Other;
    }
}

QString between(const QString &text, const QString &before, QChar after)
{
    const qsizetype found = text.lastIndexOf(before);
    if (found < 0)
        return {};
    const qsizetype start = found + before.size();
    const qsizetype end = text.indexOf(after, start);
    return text.mid(start, end < 0 ? -1 : end - start);
}

} // namespace

SqlFailure classify(Dialect dialect, int nativeCode, const QString &text)
{
    return dialect == Dialect::Sqlite ? classifySqlite(nativeCode) : classifyMySql(nativeCode, text);
}

QString constraintIn(Dialect dialect, const QString &text)
{
    if (dialect == Dialect::Sqlite) {
        // "UNIQUE constraint failed: t.a, t.b", "CHECK constraint failed: name", "NOT NULL constraint failed: t.a"
        return between(text, QStringLiteral("constraint failed: "), QChar(u'\0'));
    }
    // "Duplicate entry '…' for key 'name'": the entry is a user's text, so look from the end.
    QString name = between(text, QStringLiteral("for key '"), u'\'');
    if (name.isEmpty())
        name = between(text, QStringLiteral("CONSTRAINT `"), u'`');
    if (name.isEmpty())
        name = between(text, QStringLiteral("Check constraint '"), u'\'');
    if (name.isEmpty() && text.startsWith(QLatin1String("Column '")))
        name = between(text, QStringLiteral("Column '"), u'\'');
    return name.mid(name.lastIndexOf(u'.') + 1); // MySQL 8 writes table.index
}

} // namespace emesa::storage
