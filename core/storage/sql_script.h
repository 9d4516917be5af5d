// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace emesa::storage {

/// Splits a migration script into its statements, without comments-only parts and without the closing
/// ';'. Knows '…', "…" and `…` (doubled to escape, no backslashes), "--" and "/* */" comments, and the
/// BEGIN … END bodies of triggers and routines. Error Malformed when a quote, comment or body does not end.
[[nodiscard]] Result<QStringList> splitScript(const QString &script);

} // namespace emesa::storage
