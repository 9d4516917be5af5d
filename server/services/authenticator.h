// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "server/security/caller.h"

#include <QByteArray>

namespace emesa {

/// Turns a bearer credential into the caller with the rights in force now. One per worker thread.
class Authenticator
{
public:
    virtual ~Authenticator() = default;
    /// `credential` is what stood after "Bearer ". Unauthenticated "token_invalid", "token_expired", "token_revoked".
    [[nodiscard]] virtual Result<Caller> authenticate(const QByteArray &credential) = 0;
};

} // namespace emesa
