// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace emesa::app {

/// emesa-server: reads the command line and the settings, runs the command. The value is the exit code, see
/// exit_codes.h; problems are said on standard error. Needs a QCoreApplication.
[[nodiscard]] int runProgram(const QStringList &arguments);

} // namespace emesa::app
