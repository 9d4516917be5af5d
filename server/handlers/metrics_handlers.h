// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/handlers/handler_table.h"

#include <QHostAddress>

namespace emesa {

/// Numbers for those who watch over the server, in the text format of Prometheus. For everybody else the address does
/// not exist. One per worker thread.
class MetricsHandlers
{
public:
    /// The page, made from this worker's database and what all share. Called on the worker's thread.
    using Page = std::function<QByteArray(storage::Database &)>;

    /// `allowed`: networks that may read it; `proxies` as in PipelineOptions.
    MetricsHandlers(Page page, QList<QPair<QHostAddress, int>> allowed, QList<QPair<QHostAddress, int>> proxies)
        : m_page(std::move(page)), m_allowed(std::move(allowed)), m_proxies(std::move(proxies))
    {
    }
    void addTo(HandlerTable &handlers);

private:
    http::Response metrics(RequestContext &context) const;
    [[nodiscard]] bool mayRead(RequestContext &context) const;

    const Page m_page;
    const QList<QPair<QHostAddress, int>> m_allowed;
    const QList<QPair<QHostAddress, int>> m_proxies;
};

} // namespace emesa
