// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/step/command.h"

#include <QCoreApplication>
#include <QTextStream>

#include <Message.hxx>
#include <Message_Messenger.hxx>
#include <Message_Printer.hxx>
#include <Standard_Failure.hxx>
#include <array>
#include <cstdio>
#include <exception>

namespace emesa::step {

int fail(ExitCode code, const QString &sentence)
{
    QTextStream(stderr) << "emesa-step: " << sentence << Qt::endl;
    return code;
}

namespace {

const std::array<Command, 2> &commands()
{
    static const std::array<Command, 2> table = {{
        {QStringLiteral("check"), QStringLiteral("FILE"),
         QStringLiteral("read a STEP file and print solids, volume and box as JSON"), &runCheck},
        {QStringLiteral("make-part"), QStringLiteral("KIND --out FILE"),
         QStringLiteral("write a sample part as a STEP file"), &runMakePart},
    }};
    return table;
}

void printHelp(QTextStream &out)
{
    out << "Usage: emesa-step COMMAND [options]\n\nReads and writes STEP files in a process of its "
           "own.\n\nCommands:\n";
    for (const Command &command : commands()) {
        out << "  " << QString(command.name + u' ' + command.arguments).leftJustified(28) << command.summary
            << '\n';
    }
    out << "\n'emesa-step COMMAND --help' describes a command. --version prints the version.\n"
           "Exit codes: 0 done, 1 the file is the problem, 2 the call is the problem.\n";
}

int run(const QStringList &arguments)
{
    QTextStream out(stdout);
    if (arguments.isEmpty()) {
        QTextStream err(stderr);
        printHelp(err);
        return UsageError;
    }
    const QString &name = arguments.first();
    if (name == QLatin1String("--help") || name == QLatin1String("-h") || name == QLatin1String("help")) {
        printHelp(out);
        return Success;
    }
    if (name == QLatin1String("--version")) {
        out << "emesa-step " << EMESA_VERSION << '\n';
        return Success;
    }
    for (const Command &command : commands()) {
        if (command.name == name) {
            return command.run(arguments.mid(1));
        }
    }
    return fail(UsageError, QStringLiteral("there is no command \"%1\"; see emesa-step --help").arg(name));
}

} // namespace
} // namespace emesa::step

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    // OpenCASCADE reports its progress on stdout, which belongs to the result.
    Message::DefaultMessenger()->RemovePrinters(STANDARD_TYPE(Message_Printer));

    // OpenCASCADE throws; nothing else in this process does. The process is the boundary.
    try {
        return emesa::step::run(app.arguments().mid(1));
    } catch (const Standard_Failure &failure) {
        return emesa::step::fail(emesa::step::Failure,
                                 QStringLiteral("the geometry kernel gave up: %1")
                                     .arg(QString::fromUtf8(failure.GetMessageString())));
    } catch (const std::exception &failure) {
        return emesa::step::fail(emesa::step::Failure, QString::fromUtf8(failure.what()));
    }
}
