// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace emesa::app {

/// What emesa-server's exit code says; --help prints the same.
enum ExitCode {
    Done = 0,
    Failed = 1,       ///< could not be done; standard error says why
    WrongUsage = 2,   ///< command line not understood
    WrongSettings = 3,
    FoundProblems = 4 ///< `check` or `audit verify` found something wrong, `import-django` refused something
};

} // namespace emesa::app
