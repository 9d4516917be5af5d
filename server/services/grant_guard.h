// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/security/caller.h"

#include "core/base/result.h"

namespace emesa {

/// Nobody hands out what he does not hold: Forbidden "permission_not_held", naming the first of `codenames` that
/// the caller lacks. For whatever gives permissions to somebody: roles, users' roles, API keys.
[[nodiscard]] Status mayGrant(const Caller &caller, const QStringList &codenames);

} // namespace emesa
