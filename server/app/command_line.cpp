// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/command_line.h"

#include <algorithm>

namespace emesa::app {

namespace {

struct CommandOption
{
    const char *name;
    bool takesValue;
};

struct Command
{
    const char *words; ///< "migrate status"
    const char *usage;
    const char *help;
    QList<CommandOption> options = {};
};

const QList<Command> &commands()
{
    static const QList<Command> list = {
        {"serve", "serve", "Serve until SIGTERM or SIGINT; a second one ends at once, SIGHUP reads the log level again"},
        {"migrate", "migrate", "Bring the database to the schema of this version; serve does the same at its start"},
        {"migrate status", "migrate status", "Show which migrations are done; changes nothing"},
        {"create-admin", "create-admin --email E --password-stdin", "Make an administrator; the password comes from standard input",
         {{"email", true}, {"password-stdin", false}}},
        {"demo-data", "demo-data --accounts-file F [--orders N]", "Fill an empty installation with a shop to try out; accounts go to F (0600)\n"
         "                      --orders N: and N orders made in bulk, for measurements",
         {{"accounts-file", true}, {"orders", true}}},
        {"import-django", "import-django --dump F [--dry-run] [--report F] [--media DIR]",
         "Move in from a parent system: a dump of Django's dumpdata, as often as needed\n"
         "                      --media DIR: its MEDIA_ROOT, for the files of orders; --report F: every row that is worth a line, as JSON\n"
         "                      --source NAME: one per parent system (django); --time-zone NAME: of times without one (UTC)",
         {{"dump", true}, {"dry-run", false}, {"report", true}, {"media", true}, {"source", true}, {"time-zone", true}}},
        {"load-masters iso", "load-masters iso [--iso-codes DIR]", "Fill master data with the continents, countries and subdivisions of ISO 3166\n"
         "                      (package iso-codes); what is there stays as it is", {{"iso-codes", true}}},
        {"check", "check [--json]", "Look at database, durability, keys, disk and permissions, and say what to do", {{"json", false}}},
        {"user list", "user list [--json]", "Show everybody with roles", {{"json", false}}},
        {"user disable", "user disable --user U", "Disable a user, by user name or e-mail address, and end all sign-ins", {{"user", true}}},
        {"user enable", "user enable --user U", "Let a disabled user sign in again", {{"user", true}}},
        {"user reset-password", "user reset-password --user U --password-stdin", "Set a password from standard input; ends all sign-ins and the lock-out",
         {{"user", true}, {"password-stdin", false}}},
        {"user grant", "user grant --user U --role R", "Give a user a role", {{"user", true}, {"role", true}}},
        {"user revoke", "user revoke --user U --role R", "Take a role from a user; the last administrator keeps his", {{"user", true}, {"role", true}}},
        {"keys list", "keys list", "Show the signing keys; only for the process with the module identity, as the other two"},
        {"keys rotate", "keys rotate", "Make a new signing key; tokens signed with the old one stay good until they expire"},
        {"keys remove", "keys remove --kid K", "Refuse everything signed with a key that was rotated away", {{"kid", true}}},
        {"openapi", "openapi [--format json|yaml]", "Print the OpenAPI document; needs no database", {{"format", true}}},
        {"audit verify", "audit verify [--head FILE]", "Recompute the seal of every audit row; names the first bad one\n"
         "                      --head FILE: and see that the log still contains what \"audit head\" signed", {{"head", true}}},
        {"audit head", "audit head", "Print where the audit log ends, signed, to be kept elsewhere"},
        {"audit export", "audit export --format jsonl|csv [--from T] [--to T] [--event-type E] [--output F]",
         "Write the audit log out; times are days or like 2026-01-12T09:30:00Z; F must not exist yet",
         {{"format", true}, {"from", true}, {"to", true}, {"event-type", true}, {"output", true}}},
        {"database grants", "database grants --user U [--host H]", "Print the GRANT statements for a database user who cannot change the audit log",
         {{"user", true}, {"host", true}}},
    };
    return list;
}

Error usage(const QString &message)
{
    return {ErrorCode::Malformed, QStringLiteral("usage"), message + QStringLiteral("; see emesa-server --help")};
}

} // namespace

Result<Invocation> parseCommandLine(const QStringList &arguments)
{
    Invocation invocation;
    QStringList words;
    struct Option
    {
        QString name;
        std::optional<QString> value;
        qsizetype at;
    };

    // The command first: its options decide how the others are read.
    qsizetype next = 0;
    while (next < arguments.size() && !arguments[next].startsWith(u'-') && words.size() < 2)
        words += arguments[next++];
    if (words.isEmpty())
        words += QStringLiteral("serve");
    const QString joined = words.join(u' ');
    const Command *command = nullptr;
    for (const Command &candidate : commands()) {
        if (joined == QLatin1String(candidate.words))
            command = &candidate;
    }
    if (!command && words[0] != QLatin1String("help"))
        return usage(QStringLiteral("unknown command \"%1\"").arg(joined));
    invocation.command = words;
    invocation.help = words[0] == QLatin1String("help");

    for (; next < arguments.size(); ++next) {
        const QString &argument = arguments[next];
        if (argument == QLatin1String("-h") || argument == QLatin1String("--help")) {
            invocation.help = true;
            continue;
        }
        if (argument == QLatin1String("-V") || argument == QLatin1String("--version")) {
            invocation.version = true;
            continue;
        }
        if (!argument.startsWith(QLatin1String("--")))
            return usage(QStringLiteral("\"%1\" is not expected here").arg(argument));
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);

        const CommandOption *own = nullptr;
        if (command) {
            for (const CommandOption &option : command->options) {
                if (name == QLatin1String(option.name))
                    own = &option;
            }
        }
        const bool isSwitch = (own && !own->takesValue) || name == QLatin1String("check-config") || name == QLatin1String("print-config");
        const bool isKnown = own || isSwitch || name == QLatin1String("config") || config::settingByKey(name);
        if (!isKnown)
            return usage(QStringLiteral("--%1: %2").arg(name, config::unknownKey(name)));
        QString value;
        if (isSwitch) {
            if (equals >= 0)
                return usage(QStringLiteral("--%1 takes no value").arg(name));
        } else if (equals >= 0) {
            value = argument.mid(equals + 1);
        } else {
            if (next + 1 >= arguments.size())
                return usage(QStringLiteral("--%1 needs a value").arg(name));
            value = arguments[++next];
        }

        if (own)
            invocation.options.insert(name, value);
        else if (name == QLatin1String("check-config"))
            invocation.checkConfig = true;
        else if (name == QLatin1String("print-config"))
            invocation.printConfig = true;
        else if (name == QLatin1String("config"))
            invocation.configFile = value;
        else
            invocation.settings += {name, value, QStringLiteral("--") + name};
    }
    return invocation;
}

QString helpText()
{
    QString text = QStringLiteral("Usage: emesa-server [COMMAND] [--SETTING VALUE]...\n\nCommands:\n");
    for (const Command &command : commands())
        text += QStringLiteral("  %1\n                      %2\n").arg(QLatin1String(command.usage), QLatin1String(command.help));
    text += QStringLiteral("\n  --config FILE       settings from FILE (default /etc/emesa/emesa.conf if it exists, or EMESA_CONFIG)\n"
                           "  --check-config      print OK, or every problem of the settings\n"
                           "  --print-config      print the settings in force and where each comes from\n"
                           "  --version, --help\n\n"
                           "Settings, in a file as \"key = value\", in the environment as EMESA_KEY, or here as --key value (the last wins):\n");
    for (const config::Setting &setting : config::settingTable)
        text += QStringLiteral("  --%1 %2\n").arg(QString::fromLatin1(setting.key).leftJustified(28), QLatin1String(setting.title));
    text += QStringLiteral("\nExit codes: 0 done, 1 failed, 2 command line not understood, 3 settings wrong, 4 check, audit verify or import-django found something.\n"
                           "A second SIGTERM or SIGINT ends with 128 + its number.\n");
    return text;
}

} // namespace emesa::app
