// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/app/shared_services.h"
#include "server/services/account_service.h"
#include "server/services/api_key_service.h"
#include "server/services/audit_service.h"
#include "server/services/equipment_images.h"
#include "server/services/identity_service.h"
#include "server/services/machine_photos.h"
#include "server/services/machine_service.h"
#include "server/services/master_service.h"
#include "server/services/message_service.h"
#include "server/services/mfa_service.h"
#include "server/services/negotiation_service.h"
#include "server/services/order_service.h"
#include "server/services/part_file_service.h"
#include "server/services/production_service.h"
#include "server/services/role_service.h"
#include "server/services/sign_in_service.h"
#include "server/services/supplier_service.h"

namespace emesa::app {

/// The services of one thread over its own database connection. `shared` outlives it.
struct WorkerServices
{
    /// `identity`: null when accounts are in the same database.
    WorkerServices(SharedServices &shared, std::unique_ptr<storage::Database> database, std::function<void()> onEvents = {},
                   std::unique_ptr<storage::Database> identity = {});
    WorkerServices(const WorkerServices &) = delete;
    WorkerServices &operator=(const WorkerServices &) = delete;

    Store store;
    IdentityService identity;
    ApiKeyService apiKeys;
    AuditService audit;
    MfaService mfa;
    SignInService signIns;
    AccountService accounts;
    RoleService roles;
    UploadService uploads;
    PartFileService files;
    ProductionService production;
    NegotiationService negotiation;
    OrderService orders;
    MessageService messages;
    MachineService machines;
    MachinePhotos machinePhotos;
    SupplierService suppliers;
    MasterServices masters;
    EquipmentImages equipmentImages;
};

} // namespace emesa::app
