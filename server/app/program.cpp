// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/program.h"

#include "server/app/account_commands.h"
#include "server/app/audit_commands.h"
#include "server/app/command_line.h"
#include "server/app/commands.h"
#include "server/app/exit_codes.h"
#include "server/app/import_command.h"
#include "server/app/master_commands.h"
#include "server/app/serve_command.h"
#include "server/app/user_commands.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <sys/stat.h>

namespace emesa::app {

namespace {

constexpr const char *usualConfigFile = "/etc/emesa/emesa.conf";

void say(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

void complain(const QString &sentence)
{
    say(stderr, QStringLiteral("emesa-server: ") + sentence + u'\n');
}

config::Loaded loadSettings(const Invocation &invocation)
{
    QStringList problems;
    QList<config::Assignment> file;
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QString fileName = invocation.configFile;
    if (fileName.isEmpty())
        fileName = environment.value(QStringLiteral("EMESA_CONFIG"));
    if (fileName.isEmpty() && QFileInfo::exists(QLatin1String(usualConfigFile)))
        fileName = QLatin1String(usualConfigFile);
    if (!fileName.isEmpty()) {
        QFile source(fileName);
        if (source.open(QIODevice::ReadOnly))
            file = config::parseFile(fileName, source.readAll(), problems);
        else
            problems += QStringLiteral("%1: cannot be read (%2)").arg(fileName, source.errorString());
    }
    const auto fromEnvironment = config::fromEnvironment(environment, problems);
    config::Loaded loaded = config::load(file, fromEnvironment, invocation.settings);
    loaded.problems = problems + loaded.problems;
    return loaded;
}

/// What is missing in the options of a command; empty if nothing.
QString missingOption(const Invocation &invocation)
{
    const QString command = invocation.command.join(u' ');
    if (command == QLatin1String("create-admin")) {
        if (invocation.options.value(QStringLiteral("email")).isEmpty())
            return QStringLiteral("create-admin needs --email");
        if (!invocation.options.contains(QStringLiteral("password-stdin")))
            return QStringLiteral("create-admin needs --password-stdin: a password on the command line could be read by others");
    }
    if (command == QLatin1String("openapi")) {
        const QString format = invocation.options.value(QStringLiteral("format"), QStringLiteral("json"));
        if (format != QLatin1String("json") && format != QLatin1String("yaml"))
            return QStringLiteral("--format takes json or yaml");
    }
    if (command.startsWith(QLatin1String("user ")) && command != QLatin1String("user list")) {
        if (invocation.options.value(QStringLiteral("user")).isEmpty())
            return command + QStringLiteral(" needs --user");
        if (command == QLatin1String("user reset-password") && !invocation.options.contains(QStringLiteral("password-stdin")))
            return command + QStringLiteral(" needs --password-stdin: a password on the command line could be read by others");
        const bool hasRole = command == QLatin1String("user grant") || command == QLatin1String("user revoke");
        if (hasRole && invocation.options.value(QStringLiteral("role")).isEmpty())
            return command + QStringLiteral(" needs --role");
    }
    if (command == QLatin1String("import-django"))
        return importProblem(invocation);
    if (command == QLatin1String("audit export")) {
        const QString format = invocation.options.value(QStringLiteral("format"));
        if (format != QLatin1String("jsonl") && format != QLatin1String("csv"))
            return QStringLiteral("audit export needs --format jsonl or --format csv");
    }
    if (command == QLatin1String("database grants") && invocation.options.value(QStringLiteral("user")).isEmpty())
        return QStringLiteral("database grants needs --user");
    if (command == QLatin1String("demo-data")) {
        if (invocation.options.value(QStringLiteral("accounts-file")).isEmpty())
            return QStringLiteral("demo-data needs --accounts-file");
        bool isNumber = true;
        const QString orders = invocation.options.value(QStringLiteral("orders"), QStringLiteral("0"));
        if (const qint64 number = orders.toLongLong(&isNumber); !isNumber || number < 0 || number > 10'000'000)
            return QStringLiteral("--orders takes a number up to 10000000");
    }
    return {};
}

Result<int> runCommand(const Invocation &invocation, const Installation &installation)
{
    const QString command = invocation.command.join(u' ');
    if (command == QLatin1String("migrate status"))
        return migrateStatus(installation);
    if (command == QLatin1String("check"))
        return check(installation, invocation.options.contains(QStringLiteral("json")));
    if (command == QLatin1String("openapi"))
        return printOpenApi(invocation.options.value(QStringLiteral("format")) == QLatin1String("yaml"));
    const auto option = [&](const char *name) { return invocation.options.value(QLatin1String(name)); };
    if (command == QLatin1String("audit verify"))
        return auditVerify(installation, option("head"));
    if (command == QLatin1String("audit head"))
        return auditHead(installation);
    if (command == QLatin1String("audit export"))
        return auditExport(installation, {option("format"), option("from"), option("to"), option("event-type"), option("output")});
    if (command == QLatin1String("database grants"))
        return databaseGrants(installation, option("user"), invocation.options.value(QStringLiteral("host"), QStringLiteral("%")));

    if (const Status prepared = installation.prepareDataDir(); !prepared)
        return prepared.error();
    // Accounts and keys have one home; a second one made by mistake would be found out too late.
    static const QStringList needIdentity{QStringLiteral("create-admin"), QStringLiteral("demo-data"), QStringLiteral("keys list"),
                                          QStringLiteral("keys rotate"), QStringLiteral("keys remove")};
    const bool isAboutUsers = command.startsWith(QLatin1String("user "));
    if ((isAboutUsers || needIdentity.contains(command)) && !installation.isIdentity())
        return Error{ErrorCode::Invalid, QStringLiteral("not_identity"),
                     QStringLiteral("Accounts and keys belong to the identity process: run %1 with its settings (modules, data-dir, database).").arg(command)};
    if (command == QLatin1String("keys list"))
        return keysList(installation);
    if (command == QLatin1String("keys rotate"))
        return keysRotate(installation);
    if (command == QLatin1String("keys remove"))
        return keysRemove(installation, invocation.options.value(QStringLiteral("kid")));
    if (isAboutUsers)
        return runUserCommand(installation, {invocation.command.last(), invocation.options.value(QStringLiteral("user")),
                                             invocation.options.value(QStringLiteral("role")), invocation.options.contains(QStringLiteral("json"))});
    if (command == QLatin1String("migrate"))
        return migrate(installation);
    if (command == QLatin1String("create-admin"))
        return createAdmin(installation, invocation.options.value(QStringLiteral("email")));
    if (command == QLatin1String("import-django"))
        return importDjango(installation, invocation);
    if (command == QLatin1String("load-masters iso"))
        return loadMastersIso(installation, invocation.options.value(QStringLiteral("iso-codes")));
    if (command == QLatin1String("demo-data")) {
        // The shop has orders and machines, whatever this process serves.
        Installation whole = installation;
        whole.settings.modules = QStringList{QStringLiteral("all")};
        return demoData(whole, invocation.options.value(QStringLiteral("accounts-file")),
                        invocation.options.value(QStringLiteral("orders")).toLongLong());
    }
    return serve(installation, [invocation]() -> Result<QString> {
        const config::Loaded loaded = loadSettings(invocation);
        if (!loaded.problems.isEmpty())
            return Error{ErrorCode::Invalid, QStringLiteral("settings"), loaded.problems.join(QLatin1String("; "))};
        return loaded.settings.logLevel;
    });
}

} // namespace

int runProgram(const QStringList &arguments)
{
    // Whatever we make is ours alone.
    ::umask(0077);
    const auto invocation = parseCommandLine(arguments);
    if (!invocation) {
        complain(invocation.error().message);
        return WrongUsage;
    }
    if (invocation->help) {
        say(stdout, helpText());
        return Done;
    }
    if (invocation->version) {
        say(stdout, QStringLiteral("emesa-server " EMESA_VERSION "\n"));
        return Done;
    }

    if (const QString missing = missingOption(*invocation); !missing.isEmpty()) {
        complain(missing + QStringLiteral("; see emesa-server --help"));
        return WrongUsage;
    }
    const config::Loaded loaded = loadSettings(*invocation);
    QStringList problems = loaded.problems;
    std::optional<Installation> installation;
    if (problems.isEmpty()) {
        auto made = Installation::of(loaded.settings);
        if (made)
            installation = *std::move(made);
        else
            problems += made.error().message;
    }
    if (invocation->printConfig) {
        say(stdout, config::print(loaded));
        if (qEnvironmentVariableIsSet("EMESA_DATABASE_PASSWORD"))
            say(stdout, QStringLiteral("# EMESA_DATABASE_PASSWORD is set (hidden)\n"));
    }
    for (const QString &problem : std::as_const(problems))
        complain(problem);
    if (!problems.isEmpty())
        return WrongSettings;
    if (invocation->checkConfig)
        say(stdout, QStringLiteral("OK\n"));
    if (invocation->checkConfig || invocation->printConfig)
        return Done;

    const auto code = runCommand(*invocation, *installation);
    if (!code) {
        complain(code.error().message);
        for (const FieldError &field : code.error().fields) {
            if (field.message != code.error().message)
                complain(field.field + QLatin1String(": ") + field.message);
        }
        return Failed;
    }
    return *code;
}

} // namespace emesa::app
