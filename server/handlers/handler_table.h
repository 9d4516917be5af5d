// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/request_context.h"

#include <functional>

namespace emesa {

using Handler = std::function<http::Response(RequestContext &)>;

/// The handlers of one worker, by endpoint. Groups of handlers add themselves; complete() then proves that the
/// catalogue and the table match, so that no route can exist without its row of rights.
class HandlerTable
{
public:
    /// `endpointId` must be a row of the catalogue.
    void add(const char *endpointId, Handler handler);
    [[nodiscard]] const Handler *find(const api::Endpoint &endpoint) const;
    /// Internal, naming the endpoints of `modules` that have no handler.
    [[nodiscard]] Status complete(const QSet<api::Module> &modules) const;

private:
    QHash<const api::Endpoint *, Handler> m_handlers;
};

} // namespace emesa
