// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/app/installation.h"

#include <functional>

namespace emesa::app {

/// Runs the server until it is told to stop. `logLevel` reads the log level of the settings afresh, for SIGHUP.
/// Value: the process's exit code.
[[nodiscard]] Result<int> serve(const Installation &installation, const std::function<Result<QString>()> &logLevel);

} // namespace emesa::app
