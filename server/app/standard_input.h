// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace emesa::app {

/// The first line of standard input, for secrets that others could read on a command line. Invalid, about `field`, when
/// there is none.
[[nodiscard]] Result<QString> secretFromStandardInput(const QString &field);

} // namespace emesa::app
