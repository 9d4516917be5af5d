// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/serve_command.h"

#include "server/app/access_log.h"
#include "server/app/exit_codes.h"
#include "server/app/housekeeping.h"
#include "server/app/stop_signals.h"
#include "server/app/worker_application.h"
#include "server/http/front_desk.h"
#include "server/services/identity_service.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QScopeGuard>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslKey>
#include <QTimer>

Q_LOGGING_CATEGORY(lcServe, "emesa.server", QtInfoMsg)

namespace emesa::app {

namespace {

Result<QSslConfiguration> tlsConfiguration(const config::Settings &settings)
{
    const auto refuse = [](const QString &message) {
        return Error{ErrorCode::Invalid, QStringLiteral("tls"), message};
    };
    const auto chain = QSslCertificate::fromPath(settings.tlsCertificate, QSsl::Pem);
    if (chain.isEmpty())
        return refuse(QStringLiteral("tls-certificate: %1 holds no PEM certificate.").arg(settings.tlsCertificate));
    QFile file(settings.tlsKey);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(QStringLiteral("tls-key: %1 cannot be read (%2).").arg(settings.tlsKey, file.errorString()));
    if (file.permissions() & (QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::WriteGroup))
        return refuse(QStringLiteral("tls-key: others can read or change %1; run chmod 600 on it.").arg(settings.tlsKey));
    const QByteArray pem = file.readAll();
    QSslKey key;
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        if (key.isNull())
            key = QSslKey(pem, algorithm, QSsl::Pem);
    }
    if (key.isNull())
        return refuse(QStringLiteral("tls-key: %1 holds no RSA or EC private key without a passphrase.").arg(settings.tlsKey));

    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    QList<QSslCipher> ciphers;
    const auto supported = QSslConfiguration::supportedCiphers();
    for (const QSslCipher &cipher : supported) {
        const QString name = cipher.name();
        const bool isAead = name.contains(QLatin1String("GCM")) || name.contains(QLatin1String("CHACHA20"));
        if (isAead && (name.startsWith(QLatin1String("TLS_")) || name.startsWith(QLatin1String("ECDHE-"))))
            ciphers += cipher;
    }
    configuration.setCiphers(ciphers);
    return configuration;
}

Result<http::FrontDeskOptions> frontDeskOptions(const config::Settings &settings, const http::Router &router)
{
    http::FrontDeskOptions options;
    const auto listen = config::parseListen(settings.listen);
    if (!listen)
        return listen.error();
    options.address = listen->address;
    options.port = listen->port;
    options.workers = int(settings.workers);
    options.slowLaneWorkers = int(settings.slowWorkers);
    for (const QString &host : settings.allowedHosts)
        options.allowedHosts += host.toLower().toLatin1();
    for (const QString &proxy : settings.proxies) {
        if (const QHostAddress address(proxy); !address.isNull())
            options.proxies += address;
    }
    options.maxConnections = int(settings.maxConnections);
    options.maxConnectionsPerAddress = int(settings.maxConnectionsPerAddress);
    if (!settings.tlsCertificate.isEmpty()) {
        auto tls = tlsConfiguration(settings);
        if (!tls)
            return tls.error();
        options.tls = *std::move(tls);
    }
    options.policyFor = [&router](QByteArrayView methodName, QByteArrayView path) {
        http::RoutePolicy policy;
        const auto method = api::methodFromName(methodName);
        if (!method)
            return policy;
        const auto match = router.match(*method, path);
        if (match.outcome != http::Router::Match::Found)
            return policy;
        policy.bodyLimit = api::bodyLimitOf(*match.endpoint);
        policy.slowLane = match.endpoint->flags & api::HashesPassword;
        policy.webSocket = match.endpoint->flags & api::Upgrade;
        return policy;
    };
    return options;
}

/// An installation without an administrator gets a one-time token to make one with.
Status offerBootstrap(SharedServices &shared)
{
    if (!shared.modules.contains(api::Module::Identity))
        return {};
    auto database = shared.installation.openDatabase();
    if (!database)
        return database.error();
    BootstrapToken &token = shared.identity.bootstrap;
    const auto exists = hasAdministrator(**database);
    if (!exists)
        return exists.error();
    if (*exists) {
        QFile::remove(token.file()); // of an earlier start
        return {};
    }
    if (Status offered = token.offer(); !offered)
        return offered;
    qCWarning(lcServe).noquote() << "there is no administrator yet: within 24 hours, POST /api/auth/bootstrap/ makes one with the token in" << token.file()
                                 << "- or run emesa-server create-admin";
    return {};
}

} // namespace

Result<int> serve(const Installation &installation, const std::function<Result<QString>()> &logLevel)
{
    const config::Settings &settings = installation.settings;
    const SystemClock clock;
    auto log = JsonLog::open(settings.logFile, clock, logLevelFromName(settings.logLevel).value_or(LogLevel::Info));
    if (!log)
        return log.error();
    (*log)->takeMessages();
    KeyExchange *exchange = nullptr; ///< main thread only
    // From here a signal is remembered and acted on as soon as the event loop runs.
    StopSignals stopSignals(
        [] { QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection); },
        [&installation, &logLevel, &exchange, jsonLog = log->get()] {
            jsonLog->reopen();
            if (const auto level = logLevel())
                jsonLog->setLevel(logLevelFromName(*level).value_or(LogLevel::Info));
            else
                qCWarning(lcServe).noquote() << "the settings are wrong, the log level stays as it is:" << level.error().message;
            qCInfo(lcServe).noquote() << "log reopened for" << installation.settings.dataDir;
            QMetaObject::invokeMethod(qApp, [&exchange] {
                if (exchange)
                    exchange->wake();
            }, Qt::QueuedConnection);
        });

    const auto migrated = installation.migrate(clock);
    if (!migrated)
        return migrated.error();
    auto shared = SharedServices::create(installation, clock, [&settings, jsonLog = log->get()](const AccessRecord &record) {
        if (settings.accessLog && (jsonLog->wants(LogLevel::Info) || record.status >= 500))
            jsonLog->write(accessLine(record));
    });
    if (!shared)
        return shared.error();
    auto options = frontDeskOptions(settings, (*shared)->router);
    if (!options)
        return options.error();

    if (*migrated > 0)
        qCInfo(lcServe, "applied %d database migrations", *migrated);
    (*shared)->keyExchange.start();
    exchange = &(*shared)->keyExchange;
    if ((*shared)->modules.contains(api::Module::Orders)) {
        if (const Status started = (*shared)->hub.start(); !started)
            return started.error();
    }
    if (const Status offered = offerBootstrap(**shared); !offered)
        return offered.error();
    http::FrontDesk desk(*options, [&shared](int) { return WorkerApplication::create(**shared); });
    if (const Status started = desk.start(); !started)
        return started.error();
    (*shared)->door.set([&desk] { return desk.counters(); });
    const auto forgetDoor = qScopeGuard([&shared] { (*shared)->door.set({}); });
    (*log)->write(LogLine(clock.now(), LogLevel::Info, lcServe().categoryName())
                      .text("message", QStringLiteral("listening"))
                      .text("address", options->address.toString())
                      .number("port", desk.port())
                      .text("version", QStringLiteral(EMESA_VERSION))
                      .text("database", installation.database.display())
                      .finish());

    std::optional<Housekeeping> housekeeping(std::in_place, **shared);

    QCoreApplication::exec();

    (*shared)->health.setStopping();
    qCInfo(lcServe, "stopping");
    if (settings.drainDelay > 0) {
        // Load balancers shall see us not ready while we still answer.
        QTimer::singleShot(std::chrono::seconds(settings.drainDelay), qApp, &QCoreApplication::quit);
        QCoreApplication::exec();
    }
    housekeeping.reset();
    const bool clean = desk.stop(std::chrono::seconds(settings.stopGrace));
    (*shared)->hub.stop();
    Housekeeping::stateAuditHead(**shared);
    (*shared)->identity.bootstrap.withdraw();
    if (clean)
        qCInfo(lcServe, "stopped");
    else
        qCWarning(lcServe, "stopped; requests that did not finish in time were cut");
    return int(Done);
}

} // namespace emesa::app
