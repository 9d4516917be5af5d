// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/transport.h"

namespace emesa::remote {

/// Header of a reply that a ReplyCache gave: when the server said it, ISO 8601. The server's own replies have none.
inline constexpr char asOfHeader[] = "X-Emesa-As-Of";

/// Answers the server gave, for the time it is away. One thread.
class ReplyCache
{
public:
    virtual ~ReplyCache() = default;
    /// Whether answers to such a request are kept at all.
    [[nodiscard]] virtual bool takes(const Request &request) const = 0;
    virtual void keep(const Request &request, const Reply &reply) = 0;
    /// The last answer, marked with asOfHeader; NotFound "not_cached" without one.
    [[nodiscard]] virtual QFuture<Result<Reply>> find(const Request &request) = 0;
};

} // namespace emesa::remote
