// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/shared_services.h"

#include "server/storage/migrations.h"
#include "server/storage/user_repository.h"

#include <QThread>

#include <algorithm>

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

IdentitySettings identitySettings(const Installation &installation, int legacyIterations)
{
    const config::Settings &settings = installation.settings;
    IdentitySettings identity;
    identity.secretKeyFile = installation.keyDir() + QStringLiteral("/secrets.aes");
    identity.bootstrapFile = settings.dataDir + QStringLiteral("/bootstrap-token");
    identity.tokens.issuer = settings.tokenIssuer;
    identity.tokens.audience = settings.tokenAudience;
    identity.tokens.accessSeconds = settings.accessTokenLifetime;
    identity.tokens.refreshSeconds = settings.refreshTokenLifetime;
    identity.passwords.minCharacters = int(settings.passwordMinLength);
    identity.passwords.minScore = int(settings.passwordMinScore);
    // The other half of the machine is for everybody who is signed in already.
    identity.hashing.parallel = settings.hashParallel > 0 ? int(settings.hashParallel) : std::max(1, QThread::idealThreadCount() / 2);
    identity.hashing.waiting = int(settings.hashWaiting);
    identity.signInSeconds = std::max(settings.signInLifetime, settings.refreshTokenLifetime);
    identity.legacyIterations = legacyIterations;
    return identity;
}

/// The same installation, whose connections are counted.
Installation counted(Installation installation, storage::DatabaseCounters &counters)
{
    installation.counters = &counters;
    return installation;
}

/// Where public_keys is read and written: with the accounts.
Result<std::unique_ptr<storage::Database>> openAccounts(const Installation &installation)
{
    return installation.identityDatabase ? installation.openIdentityDatabase() : installation.openDatabase();
}

Status exchangeKeys(const Installation &installation, security::KeyRing &keys, std::unique_ptr<storage::Database> own, const Clock &clock)
{
    if (installation.identityDatabase) {
        auto identity = installation.openIdentityDatabase();
        if (!identity)
            return identity.error();
        own = *std::move(identity);
    }
    Store store(std::move(own), clock);
    return KeyExchange::exchange(keys, store);
}

} // namespace

Result<std::unique_ptr<SharedServices>> SharedServices::create(const Installation &installation, const Clock &clock, const RequestLog &log)
{
    auto keys = installation.openKeys();
    if (!keys)
        return keys.error();
    auto database = installation.openDatabase();
    if (!database)
        return database.error();
    const auto legacyIterations = users::highestLegacyIterations(**database);
    if (!legacyIterations)
        return legacyIterations.error();
    if (Status known = exchangeKeys(installation, **keys, *std::move(database), clock); !known)
        return known.error();
    auto shared = std::make_unique<SharedServices>(installation, clock, log, *std::move(keys), *legacyIterations);
    if (!shared->keepsFiles())
        return shared;
    if (Status prepared = shared->blobs.prepare(); !prepared)
        return prepared.error();
    UploadService uploads(shared->blobs, shared->uploadHashes, installation.settings.dataDir, shared->uploadLimits());
    if (Status prepared = uploads.prepare(); !prepared)
        return prepared.error();
    return shared;
}

SharedServices::SharedServices(const Installation &forInstallation, const Clock &wallClock, const RequestLog &log,
                               std::unique_ptr<security::KeyRing> withKeys, int legacyIterations)
    : installation(counted(forInstallation, databaseCounters)),
      clock(wallClock),
      startedAt(wallClock.now()),
      accessLog(log),
      modules(modulesOf(installation.settings.modules)),
      router(modules),
      keys(std::move(withKeys)),
      keyExchange(*keys, [this] { return openAccounts(installation); }, clock, {.interval = std::chrono::seconds(installation.settings.keyRefresh)}),
      identity(*keys, clock, steadyClock, identitySettings(installation, legacyIterations)),
      blobs(installation.settings.dataDir),
      tickets(steadyClock),
      hub([this] { return installation.openDatabase(); }),
      health({.dataDir = installation.settings.dataDir,
              .minFreeDisk = installation.settings.minFreeDisk,
              .migrations = migrationsDirectory(),
              .keys = [this]() -> Status {
                  if (keys->canSign() && !keys->snapshot()->signing)
                      return Error{ErrorCode::Unavailable, QStringLiteral("no_signing_key"), QStringLiteral("There is no key to sign tokens with.")};
                  if (keys->snapshot()->verification.isEmpty())
                      return Error{ErrorCode::Unavailable, QStringLiteral("no_public_key"), QStringLiteral("No key to verify tokens with is known yet; start the identity process.")};
                  return {};
              }}),
      documents({.isEnabled = installation.settings.docs,
                 .tryItOut = installation.settings.docsTryItOut,
                 .assets = installation.settings.docsAssets.isEmpty() ? ApiDocuments::usualAssets() : installation.settings.docsAssets,
                 .document = {.modules = modules, .requestsPerMinute = installation.settings.rateRequestsPerUser}}),
      pipelineOptions(makePipelineOptions())
{
}

UploadLimits SharedServices::uploadLimits() const
{
    const config::Settings &settings = installation.settings;
    return {.maxSize = settings.uploadMaxSize,
            .maxOpenPerUser = settings.uploadQuotaFiles,
            .maxBytesPerUser = settings.uploadQuotaSize,
            .diskReserve = settings.minFreeDisk,
            .lifetimeSeconds = settings.uploadExpiry};
}

PipelineOptions SharedServices::makePipelineOptions()
{
    const config::Settings &settings = installation.settings;
    PipelineOptions options;
    options.corsOrigins = settings.corsOrigins;
    options.publicUrl = settings.publicUrl;
    options.proxies = config::networksOf(settings.proxies);
    options.accessLog = [this](const AccessRecord &record) {
        requests.count(record);
        if (accessLog)
            accessLog(record);
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
    return identity.limiter.admit({rule, userId > 0 ? QByteArray::number(userId) : address.toLatin1()});
}

} // namespace emesa::app
