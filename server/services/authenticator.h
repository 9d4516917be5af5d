// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "server/security/caller.h"

#include <QByteArray>

#include <optional>

namespace emesa {

/// Turns a bearer credential into the caller with the rights in force now. One per worker thread.
class Authenticator
{
public:
    virtual ~Authenticator() = default;
    /// `credential` is what stood after "Bearer ". Unauthenticated "token_invalid", "token_expired", "token_revoked".
    [[nodiscard]] virtual Result<Caller> authenticate(const QByteArray &credential) = 0;

    /// The caller as he was at an earlier request, for one that only reads: whether he still is turns out with the first
    /// statement of the request, or at the latest by isStillTrue(), before which nothing may be answered. nullopt when he
    /// is not remembered; ask authenticate() then.
    [[nodiscard]] virtual std::optional<Caller> remembered(const QByteArray &) { return std::nullopt; }
    /// Ends what remembered() began. False: the request must be served once more, with authenticate().
    [[nodiscard]] virtual Result<bool> isStillTrue() { return true; }
};

} // namespace emesa
