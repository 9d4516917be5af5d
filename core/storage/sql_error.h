// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/database_url.h"

namespace emesa::storage {

/// What kind of failure a database's own error number stands for.
enum class SqlFailure {
    Duplicate,        ///< unique index or primary key
    StillInUse,       ///< a row elsewhere refers to this one
    MissingReference, ///< the row referred to does not exist
    BadReference,     ///< one of the two above; SQLite does not say which
    BrokenRule,       ///< CHECK, NOT NULL, too long, out of range
    Busy,             ///< deadlock, lock timeout, busy file: the whole unit may be run again
    Lost,             ///< the connection is gone
    Unavailable,      ///< the server refuses for now
    NoSpace,
    Damaged,          ///< I/O error or corrupt file: nothing written since may be believed
    Denied,           ///< wrong user, password or rights
    Other
};

/// Reads the native code; `text` decides only where a code covers several cases.
[[nodiscard]] SqlFailure classify(Dialect dialect, int nativeCode, const QString &text);

/// Constraint names in the drivers' texts; empty when there is none. Never returns a row's values.
[[nodiscard]] QString constraintIn(Dialect dialect, const QString &text);

} // namespace emesa::storage
