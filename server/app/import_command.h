// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/app/command_line.h"
#include "server/app/installation.h"

namespace emesa::app {

/// What is wrong with the options of import-django; empty if nothing.
[[nodiscard]] QString importProblem(const Invocation &invocation);

/// Moves the rows of a parent system's dump in, prints the report. The value is the exit code: FoundProblems when
/// something was refused.
[[nodiscard]] Result<int> importDjango(const Installation &installation, const Invocation &invocation);

} // namespace emesa::app
