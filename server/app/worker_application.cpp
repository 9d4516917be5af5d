// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/worker_application.h"

#include "core/api/catalogue_check.h"

#include <QScopeGuard>
#include <QUrl>

namespace emesa::app {

Result<std::unique_ptr<http::Worker>> WorkerApplication::create(SharedServices &shared)
{
    if (Status sound = api::checkCatalogue(api::endpoints()); !sound)
        return sound.error();
    auto database = shared.installation.openDatabase();
    if (!database)
        return database.error();
    auto identity = shared.installation.openIdentityDatabase();
    if (!identity)
        return identity.error();
    std::unique_ptr<WorkerApplication> application(new WorkerApplication(shared, *std::move(database), *std::move(identity)));
    if (Status complete = application->m_handlers.complete(shared.modules); !complete)
        return complete.error();
    return std::unique_ptr<http::Worker>(std::move(application));
}

namespace {

/// Pages that may open the live channel: those of the configured origins and our own.
QStringList liveOrigins(const config::Settings &settings)
{
    QStringList origins = settings.corsOrigins;
    const QUrl own(settings.publicUrl);
    if (own.isValid() && !own.host().isEmpty())
        origins += own.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    return origins;
}

} // namespace

WorkerApplication::WorkerApplication(SharedServices &shared, std::unique_ptr<storage::Database> database,
                                     std::unique_ptr<storage::Database> identity)
    : m_requests(shared.requests),
      m_services(shared, std::move(database), [&shared] { shared.hub.wake(); }, std::move(identity)),
      m_tokens(shared.identity, m_services.store),
      m_apiKeys(m_services.store),
      m_authenticator(m_tokens, m_apiKeys),
      m_apiKeyHandlers(m_services.apiKeys),
      m_auditHandlers(m_services.audit),
      m_docsHandlers(shared.documents),
      m_accountHandlers(m_services.accounts),
      m_fileHandlers(m_services.files),
      m_groupPermissionHandlers(m_services.roles),
      m_identityHandlers(m_services.identity, *shared.keys),
      m_liveHandlers(shared.tickets),
      m_loginPageHandlers(m_services.identity, shared.installation.settings.loginPage),
      m_machineHandlers(m_services.machines, m_services.suppliers, m_services.orders),
      m_machinePhotoHandlers(m_services.machinePhotos),
      m_masterHandlers(m_services.masters, m_services.equipmentImages),
      m_messageHandlers(m_services.messages),
      m_mfaHandlers(m_services.mfa),
      m_metricsHandlers([&shared](storage::Database &own) { return metricsPage(shared, own); },
                        config::networksOf(shared.installation.settings.metricsAllow), shared.pipelineOptions.proxies),
      m_operationHandlers(shared.health),
      m_orderHandlers(m_services.orders, m_services.negotiation, m_services.production, m_services.files),
      m_signInHandlers(m_services.signIns),
      m_permissionHandlers(m_services.roles),
      m_roleHandlers(m_services.roles),
      m_uploadHandlers(m_services.uploads),
      m_pipeline(shared.router, m_handlers, m_authenticator, m_services.store, shared.runningKeys, shared.pipelineOptions),
      m_live(shared.hub, shared.tickets, m_services.store,
             [this](const security::TicketHolder &holder) {
                 if (!holder.apiKeyId.isEmpty())
                     return m_apiKeys.callerOf(holder.apiKeyId);
                 return m_liveRights.callerOf(m_services.store.identity(), holder.signInId, m_services.store.now());
             },
             {.origins = liveOrigins(shared.installation.settings)})
{
    m_apiKeyHandlers.addTo(m_handlers);
    m_auditHandlers.addTo(m_handlers);
    m_dashboardHandlers.addTo(m_handlers);
    m_docsHandlers.addTo(m_handlers);
    m_accountHandlers.addTo(m_handlers);
    m_fileHandlers.addTo(m_handlers);
    m_groupPermissionHandlers.addTo(m_handlers);
    m_identityHandlers.addTo(m_handlers);
    m_liveHandlers.addTo(m_handlers);
    m_loginPageHandlers.addTo(m_handlers);
    m_machineHandlers.addTo(m_handlers);
    m_machinePhotoHandlers.addTo(m_handlers);
    m_masterHandlers.addTo(m_handlers);
    m_messageHandlers.addTo(m_handlers);
    m_mfaHandlers.addTo(m_handlers);
    m_metricsHandlers.addTo(m_handlers);
    m_notificationHandlers.addTo(m_handlers);
    m_operationHandlers.addTo(m_handlers);
    m_orderHandlers.addTo(m_handlers);
    m_signInHandlers.addTo(m_handlers);
    m_permissionHandlers.addTo(m_handlers);
    m_personalHandlers.addTo(m_handlers);
    m_roleHandlers.addTo(m_handlers);
    m_uploadHandlers.addTo(m_handlers);
}

http::Response WorkerApplication::handle(const http::Request &request)
{
    m_requests.began();
    const auto end = qScopeGuard([this] { m_requests.ended(); });
    return m_pipeline.serve(request);
}

std::optional<http::Response> WorkerApplication::admitUpgrade(const http::Request &request)
{
    return m_live.admitUpgrade(request);
}

void WorkerApplication::accept(std::unique_ptr<QWebSocket> socket, const http::Request &upgrade)
{
    m_live.accept(std::move(socket), upgrade);
}

} // namespace emesa::app
