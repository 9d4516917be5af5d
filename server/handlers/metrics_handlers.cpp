// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/metrics_handlers.h"

#include <algorithm>

namespace emesa {

namespace {

bool isIn(const QHostAddress &address, const QList<QPair<QHostAddress, int>> &networks)
{
    return std::any_of(networks.begin(), networks.end(), [&](const auto &network) { return address.isInSubnet(network); });
}

} // namespace

void MetricsHandlers::addTo(HandlerTable &handlers)
{
    handlers.add("metrics", [this](RequestContext &context) { return metrics(context); });
}

bool MetricsHandlers::mayRead(RequestContext &context) const
{
    const http::Request &request = context.request();
    // A proxy nobody told us of speaks for the world, from whatever address.
    if (!isIn(request.peer, m_proxies)) {
        for (const char *name : {"X-Forwarded-For", "Forwarded", "X-Forwarded-Proto", "Via"}) {
            if (request.headers.contains(name))
                return false;
        }
    }
    const QHostAddress address(context.actor().address);
    return !address.isNull() && isIn(address, m_allowed);
}

http::Response MetricsHandlers::metrics(RequestContext &context) const
{
    if (!mayRead(context))
        return context.problem({ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("There is nothing at this address.")});
    return {200, {{"Content-Type", "text/plain; version=0.0.4; charset=utf-8"}}, m_page(context.store().database()), std::nullopt, false};
}

} // namespace emesa
