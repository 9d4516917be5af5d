// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/shared_services.h"

#include "server/app/access_log.h"
#include "server/storage/migrations.h"

namespace emesa::app {

namespace {

QSet<api::Module> modulesOf(const QStringList &names)
{
    QSet<api::Module> modules{api::Module::Operation};
    const bool all = names.contains(QLatin1String("all"));
    if (all || names.contains(QLatin1String("identity")))
        modules += api::Module::Identity;
    if (all || names.contains(QLatin1String("master")))
        modules += api::Module::Master;
    if (all || names.contains(QLatin1String("orders")))
        modules += api::Module::Orders;
    return modules;
}

} // namespace

Result<std::unique_ptr<SharedServices>> SharedServices::create(const Installation &installation, JsonLog &log)
{
    auto keys = installation.openKeys();
    if (!keys)
        return keys.error();
    return std::make_unique<SharedServices>(installation, log, *std::move(keys));
}

SharedServices::SharedServices(const Installation &forInstallation, JsonLog &toLog, std::unique_ptr<security::KeyRing> withKeys)
    : installation(forInstallation),
      log(toLog),
      modules(modulesOf(installation.settings.modules)),
      router(modules),
      keys(std::move(withKeys)),
      hashGate({.parallel = int(installation.settings.hashParallel), .waiting = int(installation.settings.hashWaiting)}),
      rateLimiter(steadyClock),
      health({.dataDir = installation.settings.dataDir,
              .minFreeDisk = installation.settings.minFreeDisk,
              .migrations = migrationsDirectory(),
              .keys = [this]() -> Status {
                  if (!keys->snapshot()->signing)
                      return Error{ErrorCode::Unavailable, QStringLiteral("no_signing_key"), QStringLiteral("There is no key to sign tokens with.")};
                  return {};
              }}),
      pipelineOptions(makePipelineOptions())
{
}

PipelineOptions SharedServices::makePipelineOptions()
{
    const config::Settings &settings = installation.settings;
    PipelineOptions options;
    options.corsOrigins = settings.corsOrigins;
    options.publicUrl = settings.publicUrl;
    for (const QString &proxy : settings.proxies) {
        const QHostAddress address(proxy);
        options.proxies += address.isNull() ? QHostAddress::parseSubnet(proxy)
                                            : qMakePair(address, address.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128);
    }
    if (settings.accessLog)
        options.accessLog = [this](const AccessRecord &record) {
            if (log.wants(LogLevel::Info) || record.status >= 500)
                log.write(accessLine(record));
        };
    if (settings.rateRequestsPerAddress > 0 || settings.rateRequestsPerUser > 0)
        options.admit = [this](const QString &address, Id userId) { return admit(address, userId); };
    return options;
}

Status SharedServices::admit(const QString &address, Id userId)
{
    const config::Settings &settings = installation.settings;
    const qint64 limit = userId > 0 ? settings.rateRequestsPerUser : settings.rateRequestsPerAddress;
    if (limit <= 0)
        return {};
    const security::RateRule rule{userId > 0 ? "requests_user" : "requests_address", int(limit), 60};
    return rateLimiter.admit({rule, userId > 0 ? QByteArray::number(userId) : address.toLatin1()});
}

} // namespace emesa::app
