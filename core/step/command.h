// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace emesa::step {

/// What the process returns: callers tell "the file is bad" from "you called me wrongly" by it.
enum ExitCode : int {
    Success = 0,
    Failure = 1,   ///< the file cannot be read, written or is not what it should be
    UsageError = 2 ///< unknown command or option, value out of range
};

/// One subcommand of emesa-step. `run` gets the arguments after the command's name, writes its result to
/// stdout (nothing else goes there), one sentence about a failure to stderr, and returns an ExitCode.
struct Command
{
    QString name;
    QString arguments;
    QString summary;
    int (*run)(const QStringList &arguments);
};

/// Writes "emesa-step: <sentence>" to stderr and hands the exit code through.
int fail(ExitCode code, const QString &sentence);

int runMakePart(const QStringList &arguments);
int runCheck(const QStringList &arguments);

} // namespace emesa::step
