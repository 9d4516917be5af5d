// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/audit_commands.h"

#include "server/app/exit_codes.h"
#include "server/services/audit_export.h"
#include "server/services/audit_statement.h"
#include "server/services/store.h"
#include "server/storage/database_grants.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace emesa::app {

namespace {

constexpr qint64 longestHead = 64 * 1024;

Status writeTo(std::FILE *stream, const QByteArray &bytes)
{
    if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) != size_t(bytes.size()) || std::fflush(stream) != 0)
        return Error{errno == ENOSPC ? ErrorCode::NoSpace : ErrorCode::Internal, QStringLiteral("output"),
                     QStringLiteral("The output cannot be written: %1.").arg(QString::fromLocal8Bit(std::strerror(errno)))};
    return {};
}

void print(const QString &line)
{
    static_cast<void>(writeTo(stdout, line.toUtf8() + '\n'));
}

Result<std::optional<Timestamp>> moment(const char *option, const QString &text, bool isUpperEnd)
{
    if (text.isEmpty())
        return std::optional<Timestamp>();
    const auto value = list_values::timestamp(QString::fromLatin1(option), text, isUpperEnd);
    if (!value)
        return value.error();
    return Timestamp::fromString(value->toString());
}

} // namespace

Result<int> auditVerify(const Installation &installation, const QString &headFile)
{
    std::optional<AuditStatement> statement;
    if (!headFile.isEmpty()) {
        QFile file(headFile);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::NotFound, QStringLiteral("head_file"), QStringLiteral("%1 cannot be read (%2).").arg(headFile, file.errorString())};
        const auto keys = installation.openKeys();
        if (!keys)
            return keys.error();
        const auto read = AuditStatement::read(*(*keys)->snapshot(), file.read(longestHead).trimmed());
        if (!read)
            return Error{read.error().code, read.error().reason, QStringLiteral("%1: %2").arg(headFile, read.error().message)};
        statement = *read;
    }
    const auto database = installation.openDatabase({.readTimeoutSeconds = 3600});
    if (!database)
        return database.error();
    const auto rows = Ledger::verify(**database, statement ? std::optional(statement->head) : std::nullopt);
    if (!rows && rows.error().code != ErrorCode::Conflict)
        return rows.error();
    if (!rows)
        print(rows.error().message);
    else if (statement)
        print(QStringLiteral("%1 audit rows, every seal fits; row %2 is as it was signed at %3.").arg(*rows).arg(statement->head.seq).arg(statement->at.toString()));
    else
        print(QStringLiteral("%1 audit rows, every seal fits.").arg(*rows));
    return int(rows ? Done : FoundProblems);
}

Result<int> auditHead(const Installation &installation)
{
    const auto keys = installation.openKeys();
    if (!keys)
        return keys.error();
    const auto database = installation.openDatabase();
    if (!database)
        return database.error();
    const auto statement = AuditStatement::make(**database, *(*keys)->snapshot(), SystemClock().now());
    if (!statement)
        return statement.error();
    print(QString::fromLatin1(statement->jws));
    return int(Done);
}

Result<int> auditExport(const Installation &installation, const AuditExportOptions &options)
{
    const auto from = moment("from", options.from, false);
    if (!from)
        return from.error();
    const auto to = moment("to", options.to, true);
    if (!to)
        return to.error();
    const SystemClock clock;
    auto database = installation.openDatabase({.readTimeoutSeconds = 3600});
    if (!database)
        return database.error();
    Store store(*std::move(database), clock);
    const auto head = Ledger::head(store.database());
    if (!head)
        return head.error();
    // Who took a copy of everybody's doings is known before there is one.
    QJsonObject what{{QStringLiteral("format"), options.format}, {QStringLiteral("up_to"), head->seq}};
    for (const auto &[name, value] : {std::pair{QStringLiteral("from"), options.from}, {QStringLiteral("to"), options.to}, {QStringLiteral("event_type"), options.eventType}}) {
        if (!value.isEmpty())
            what.insert(name, value);
    }
    const Status noted = store.write(Actor(), [&](UnitOfWork &work) -> Status {
        work.audit({.event = QStringLiteral("audit.exported"), .entity = QStringLiteral("audit_log"), .metadata = what, .actorName = QStringLiteral("command line")});
        return {};
    });
    if (!noted)
        return noted.error();

    QByteArray jws;
    if (const auto keys = installation.openKeys()) {
        if (const auto statement = AuditStatement::make(store.database(), *(*keys)->snapshot(), store.now()))
            jws = statement->jws;
    }
    std::FILE *stream = stdout;
    if (!options.output.isEmpty()) {
        stream = std::fopen(QFile::encodeName(options.output).constData(), "wbxe"); // never over something else
        if (!stream)
            return Error{ErrorCode::Conflict, QStringLiteral("output"),
                         QStringLiteral("%1 cannot be made: %2.").arg(options.output, QString::fromLocal8Bit(std::strerror(errno)))};
    }
    const AuditWriter writer(options.format == QLatin1String("csv") ? AuditWriter::Format::Csv : AuditWriter::Format::JsonLines);
    const auto rows = exportAudit(store.database(), {*from, *to, options.eventType}, *head, writer, [&](const QByteArray &text) { return writeTo(stream, text); });
    Status ended = rows ? writeTo(stream, writer.end(*head, *rows, store.now(), jws)) : Status(rows.error());
    if (stream != stdout && std::fclose(stream) != 0 && ended)
        ended = Error{ErrorCode::Internal, QStringLiteral("output"), QStringLiteral("%1 could not be written.").arg(options.output)};
    if (!ended)
        return ended.error();
    if (stream != stdout)
        print(QStringLiteral("%1 rows.").arg(*rows));
    return int(Done);
}

Result<int> databaseGrants(const Installation &installation, const QString &user, const QString &host)
{
    const auto database = installation.openDatabase();
    if (!database)
        return database.error();
    const auto statements = grantsForRunning(**database, user, host);
    if (!statements)
        return statements.error();
    for (const QString &statement : *statements)
        print(statement + u';');
    return int(Done);
}

} // namespace emesa::app
