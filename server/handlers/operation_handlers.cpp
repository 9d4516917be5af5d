// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/operation_handlers.h"

#include <algorithm>

namespace emesa {

namespace {

constexpr const char *apiVersion = "1.0";
constexpr const char *oldestClient = "0.1.0";

bool isReady(const QList<HealthPart> &parts)
{
    return std::all_of(parts.begin(), parts.end(), [](const HealthPart &part) { return part.isGood; });
}

} // namespace

void OperationHandlers::addTo(HandlerTable &handlers)
{
    handlers.add("health.summary", [this](RequestContext &context) { return summary(context); });
    handlers.add("health.live", [](RequestContext &context) { return live(context); });
    handlers.add("health.ready", [this](RequestContext &context) { return ready(context); });
    handlers.add("version", [](RequestContext &context) { return version(context); });
}

http::Response OperationHandlers::summary(RequestContext &context) const
{
    const bool good = isReady(m_health.report(context.store().database()));
    return context.json(good ? 200 : 503, QJsonObject{{QStringLiteral("status"), good ? QStringLiteral("ok") : QStringLiteral("unavailable")}});
}

http::Response OperationHandlers::ready(RequestContext &context) const
{
    const auto parts = m_health.report(context.store().database());
    QJsonObject checks;
    for (const HealthPart &part : parts) {
        QJsonObject check{{QStringLiteral("status"), part.isGood ? QStringLiteral("ok") : QStringLiteral("failed")}};
        if (!part.message.isEmpty())
            check.insert(QStringLiteral("message"), part.message);
        checks.insert(part.name, check);
    }
    const bool good = isReady(parts);
    return context.json(good ? 200 : 503, QJsonObject{{QStringLiteral("status"), good ? QStringLiteral("ok") : QStringLiteral("unavailable")},
                                                      {QStringLiteral("checks"), checks}});
}

http::Response OperationHandlers::live(RequestContext &context)
{
    return context.json(200, QJsonObject{{QStringLiteral("status"), QStringLiteral("ok")}});
}

http::Response OperationHandlers::version(RequestContext &context)
{
    return context.json(200, QJsonObject{{QStringLiteral("name"), QStringLiteral("emesa")},
                                         {QStringLiteral("server_version"), QStringLiteral(EMESA_VERSION)},
                                         {QStringLiteral("api_version"), QLatin1String(apiVersion)},
                                         {QStringLiteral("oldest_client"), QLatin1String(oldestClient)}});
}

} // namespace emesa
