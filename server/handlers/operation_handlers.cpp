// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/operation_handlers.h"

#include "core/api/answers.h"

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
    const bool good = isReady(parts);
    api::HealthReport report{good ? QStringLiteral("ok") : QStringLiteral("unavailable"), {}};
    for (const HealthPart &part : parts)
        report.checks.insert(part.name, {part.isGood ? QStringLiteral("ok") : QStringLiteral("failed"),
                                         part.message.isEmpty() ? std::nullopt : std::optional(part.message)});
    return context.json(good ? 200 : 503, schema::toJson(report));
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
