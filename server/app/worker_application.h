// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/app/worker_services.h"
#include "server/handlers/account_handlers.h"
#include "server/handlers/api_key_handlers.h"
#include "server/handlers/audit_handlers.h"
#include "server/handlers/dashboard_handlers.h"
#include "server/handlers/docs_handlers.h"
#include "server/handlers/file_handlers.h"
#include "server/handlers/group_permission_handlers.h"
#include "server/handlers/identity_handlers.h"
#include "server/handlers/live_handlers.h"
#include "server/handlers/login_page_handlers.h"
#include "server/handlers/machine_handlers.h"
#include "server/handlers/machine_photo_handlers.h"
#include "server/handlers/master_handlers.h"
#include "server/handlers/message_handlers.h"
#include "server/handlers/mfa_handlers.h"
#include "server/handlers/metrics_handlers.h"
#include "server/handlers/notification_handlers.h"
#include "server/handlers/operation_handlers.h"
#include "server/handlers/order_handlers.h"
#include "server/handlers/permission_handlers.h"
#include "server/handlers/personal_handlers.h"
#include "server/handlers/role_handlers.h"
#include "server/handlers/sign_in_handlers.h"
#include "server/handlers/upload_handlers.h"
#include "server/http/worker.h"
#include "server/realtime/live_desk.h"
#include "server/services/credential_authenticator.h"
#include "server/services/database_authenticator.h"
#include "server/services/rights.h"

namespace emesa::app {

/// One worker thread's application: its own database connection, services, handlers and pipeline. Made, used and
/// destroyed in that thread.
class WorkerApplication final : public http::Worker
{
public:
    /// Internal when an endpoint has no handler: such a server must not start.
    [[nodiscard]] static Result<std::unique_ptr<http::Worker>> create(SharedServices &shared);

    http::Response handle(const http::Request &request) override;
    std::optional<http::Response> admitUpgrade(const http::Request &request) override;
    void accept(std::unique_ptr<QWebSocket> socket, const http::Request &upgrade) override;

private:
    RequestMetrics &m_requests;

    WorkerApplication(SharedServices &shared, std::unique_ptr<storage::Database> database, std::unique_ptr<storage::Database> identity);

    WorkerServices m_services;
    DatabaseAuthenticator m_tokens;
    ApiKeyAuthenticator m_apiKeys;
    CredentialAuthenticator m_authenticator;
    ApiKeyHandlers m_apiKeyHandlers;
    AuditHandlers m_auditHandlers;
    DashboardHandlers m_dashboardHandlers;
    DocsHandlers m_docsHandlers;
    AccountHandlers m_accountHandlers;
    FileHandlers m_fileHandlers;
    GroupPermissionHandlers m_groupPermissionHandlers;
    IdentityHandlers m_identityHandlers;
    LiveHandlers m_liveHandlers;
    LoginPageHandlers m_loginPageHandlers;
    MachineHandlers m_machineHandlers;
    MachinePhotoHandlers m_machinePhotoHandlers;
    MasterHandlers m_masterHandlers;
    MessageHandlers m_messageHandlers;
    MfaHandlers m_mfaHandlers;
    MetricsHandlers m_metricsHandlers;
    NotificationHandlers m_notificationHandlers;
    OperationHandlers m_operationHandlers;
    OrderHandlers m_orderHandlers;
    SignInHandlers m_signInHandlers;
    PermissionHandlers m_permissionHandlers;
    PersonalHandlers m_personalHandlers;
    RoleHandlers m_roleHandlers;
    UploadHandlers m_uploadHandlers;
    HandlerTable m_handlers;
    Pipeline m_pipeline;
    RightsCache m_liveRights;
    realtime::LiveDesk m_live;
};

} // namespace emesa::app
