// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/app/installation.h"

namespace emesa::app {

/// Makes an administrator with the password from standard input (its first line). The value is the exit code.
[[nodiscard]] Result<int> createAdmin(const Installation &installation, const QString &email);

/// Fills an empty installation with the demo shop and, with `bulkOrders`, adds bulk orders until there are that many.
/// Everything is made once: run again, it finds what is there. New accounts with their passwords are added to
/// `accountsFile` (0600) and printed. The value is the exit code.
[[nodiscard]] Result<int> demoData(const Installation &installation, const QString &accountsFile, qint64 bulkOrders);

} // namespace emesa::app
