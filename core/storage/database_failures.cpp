// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database_parts.h"
#include "core/storage/sql_error.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace emesa::storage {

Q_LOGGING_CATEGORY(storageLog, "emesa.storage")

Error unavailable()
{
    return {ErrorCode::Unavailable, QStringLiteral("database_unavailable"),
            QStringLiteral("The database cannot be reached at the moment. Try again in a few seconds.")};
}

Error busy()
{
    return {ErrorCode::Unavailable, QStringLiteral("database_busy"),
            QStringLiteral("The database is busy with other changes. Try again in a few seconds.")};
}

Error outcomeUnknown()
{
    return {ErrorCode::Unavailable, QStringLiteral("outcome_unknown"),
            QStringLiteral("The connection to the database broke while the change was being saved. Look whether it "
                           "was saved before trying again.")};
}

Error internal(const QString &reason)
{
    return {ErrorCode::Internal, reason, QStringLiteral("The server has met a problem with its database.")};
}

Database::Failure Database::translate(const QSqlError &error, const QString &text)
{
    bool numbered = false;
    const int code = error.nativeErrorCode().toInt(&numbered);
    // Without a number it is the driver itself that says "not open".
    return translate(numbered || m_url.dialect == Dialect::Sqlite ? code : 2006, error.databaseText(), text);
}

Database::Failure Database::translate(int code, const QString &said, const QString &text)
{
    m_lastNativeCode = code;
    SqlFailure kind = classify(m_url.dialect, code, said);
    if (kind == SqlFailure::Damaged && m_url.dialect == Dialect::Sqlite) {
        // A write that fails for lack of space is reported as an I/O error when it hits the WAL or its index.
        const QStorageInfo storage(QFileInfo(m_url.file).absolutePath());
        if ((code & 0xff) == 10 && storage.isValid() && storage.bytesAvailable() < 256 * 1024)
            kind = SqlFailure::NoSpace;
    }
    // A broken rule is an expected answer, and the driver's text for it quotes the row's values.
    const bool expected = kind == SqlFailure::Duplicate || kind == SqlFailure::StillInUse || kind == SqlFailure::MissingReference
                          || kind == SqlFailure::BadReference || kind == SqlFailure::BrokenRule;
    if (expected)
        qCDebug(storageLog).noquote() << "SQL error" << code << said << text;
    else
        qCWarning(storageLog).noquote() << "SQL error" << code << said << text;

    const auto conflict = [](const QString &reason, const QString &message, const QString &constraint) -> Failure {
        Error refused{ErrorCode::Conflict, reason, message};
        if (!constraint.isEmpty())
            refused.details.insert(QStringLiteral("constraint"), constraint);
        return {refused};
    };
    const auto stillInUse = [&] {
        return conflict(QStringLiteral("still_in_use"), QStringLiteral("It is still in use elsewhere."),
                        constraintIn(m_url.dialect, said));
    };
    const auto missingReference = [&] {
        return conflict(QStringLiteral("missing_reference"),
                        QStringLiteral("It refers to something that does not exist any more."),
                        constraintIn(m_url.dialect, said));
    };

    switch (kind) {
    case SqlFailure::Duplicate: {
        QString constraint = constraintIn(m_url.dialect, said);
        if (m_url.dialect == Dialect::Sqlite)
            constraint = code == 2067 ? uniqueIndexOf(constraint) : QStringLiteral("PRIMARY");
        return conflict(QStringLiteral("duplicate"), QStringLiteral("It exists already."), constraint);
    }
    case SqlFailure::StillInUse:
        return stillInUse();
    case SqlFailure::MissingReference:
        return missingReference();
    case SqlFailure::BadReference:
        return QStringView(text).trimmed().startsWith(QLatin1String("DELETE"), Qt::CaseInsensitive) ? stillInUse()
                                                                                                    : missingReference();
    case SqlFailure::BrokenRule: {
        Error invalid{ErrorCode::Invalid, QStringLiteral("constraint"),
                      QStringLiteral("A value breaks a rule of the database.")};
        if (const QString constraint = constraintIn(m_url.dialect, said); !constraint.isEmpty())
            invalid.details.insert(QStringLiteral("constraint"), constraint);
        return {invalid};
    }
    case SqlFailure::Busy:
        return {busy(), Fate::Retry};
    case SqlFailure::Lost:
        return {unavailable(), Fate::Lost};
    case SqlFailure::Unavailable:
        return {unavailable()};
    case SqlFailure::NoSpace:
        return {{ErrorCode::NoSpace, QStringLiteral("no_space"),
                 QStringLiteral("The server's disk is full; nothing was saved.")}};
    case SqlFailure::Damaged:
        return {internal(QStringLiteral("storage_failed"))};
    case SqlFailure::Denied:
        return {internal(QStringLiteral("database_access"))};
    case SqlFailure::Other:
        break;
    }
    return {internal(QStringLiteral("database_error"))};
}

/// SQLite names the columns ("users.email, users.shop"), MariaDB the index. Answers the index's name; for
/// an unnamed UNIQUE the first column, as MariaDB would call it.
QString Database::uniqueIndexOf(const QString &tableAndColumns)
{
    if (tableAndColumns.startsWith(QLatin1String("index '")))
        return tableAndColumns.mid(7).chopped(1);
    const QStringList parts = tableAndColumns.split(QStringLiteral(", "));
    const QString table = parts.first().section(u'.', 0, 0);
    QStringList columns;
    for (const QString &part : parts)
        columns += part.section(u'.', 1);

    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT l.name,l.origin,(SELECT group_concat(name,', ') FROM (SELECT name FROM "
                                 "pragma_index_info(l.name) ORDER BY seqno)) FROM pragma_index_list(?) l WHERE l.\"unique\""));
    query.addBindValue(table);
    query.exec();
    while (query.next()) {
        if (query.value(2).toString() != columns.join(QStringLiteral(", ")))
            continue;
        const QString origin = query.value(1).toString();
        if (origin == QLatin1String("pk"))
            return QStringLiteral("PRIMARY");
        return origin == QLatin1String("u") ? columns.first() : query.value(0).toString();
    }
    return columns.first();
}

/// Notes what a failure means for the connection and the running unit.
Error Database::settle(const Failure &failure, bool mayHaveActed)
{
    if (m_options.counters)
        ++m_options.counters->failures;
    if (failure.fate == Fate::Lost)
        dropConnection();
    const bool brokenRule = failure.error.code == ErrorCode::Conflict || failure.error.code == ErrorCode::Invalid;
    if (m_unit.active) {
        if (!brokenRule && !m_unit.failure) {
            m_unit.failure = failure.error;
            m_unit.retry = failure.fate != Fate::Final;
        }
        return failure.error;
    }
    return mayHaveActed ? outcomeUnknown() : failure.error;
}

} // namespace emesa::storage
