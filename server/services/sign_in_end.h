// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/unit_of_work.h"

namespace emesa {

/// The one way a sign-in ends: its access and refresh tokens are worth nothing from the next request on, its live
/// channels close as soon as the transaction is committed, and the audit log says who ended it and why. `reason` is
/// one of "sign_out", "password_change", "token_reuse", "ended_by_user", "ended_by_administrator", "user_deactivated",
/// or another word of at most 30 letters.

/// False, and nothing is written, when it had ended before.
[[nodiscard]] Result<bool> endSignIn(UnitOfWork &work, Id userId, const QString &signInId, const QString &reason);

/// Every sign-in of the user but `keep`. Value: how many.
[[nodiscard]] Result<qint64> endSignIns(UnitOfWork &work, Id userId, const QString &reason, const QString &keep = {});

} // namespace emesa
