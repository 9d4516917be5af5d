// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/monotonic_clock.h"
#include "server/app/installation.h"
#include "server/app/metrics_page.h"
#include "server/handlers/idempotency.h"
#include "server/handlers/pipeline.h"
#include "server/handlers/request_metrics.h"
#include "server/http/router.h"
#include "server/realtime/hub.h"
#include "server/security/ticket.h"
#include "server/services/api_documents.h"
#include "server/services/blob_store.h"
#include "server/services/health.h"
#include "server/services/identity_shared.h"
#include "server/services/key_exchange.h"
#include "server/services/upload_service.h"
#include "server/storage/count_cache.h"

namespace emesa::app {

/// What all workers of one server share. Everything in it is thread-safe or does not change after create(). Outlives
/// the workers.
struct SharedServices
{
    /// Where requests are logged; empty: nowhere.
    using RequestLog = std::function<void(const AccessRecord &)>;

    /// Opens keys and folders. `clock` outlives it.
    [[nodiscard]] static Result<std::unique_ptr<SharedServices>> create(const Installation &installation, const Clock &clock, const RequestLog &logs = {});

    SharedServices(const Installation &forInstallation, const Clock &wallClock, const RequestLog &writeTo, std::unique_ptr<security::KeyRing> withKeys,
                   int legacyIterations);
    SharedServices(const SharedServices &) = delete;
    SharedServices &operator=(const SharedServices &) = delete;

    storage::DatabaseCounters databaseCounters;
    RequestMetrics requests;
    DoorCounters door; ///< set by whoever serves
    const Installation installation;
    const Clock &clock;
    const Timestamp startedAt;
    const RequestLog accessLog;
    const SteadyClock steadyClock;
    const QSet<api::Module> modules;
    const http::Router router;
    const std::unique_ptr<security::KeyRing> keys;
    KeyExchange keyExchange; ///< started by whoever serves
    IdentityShared identity;
    BlobStore blobs;
    UploadHashes uploadHashes;
    CountCache counts;
    RunningKeys runningKeys;
    security::TicketBox tickets;
    realtime::Hub hub; ///< started by whoever serves
    Health health;
    ApiDocuments documents;
    const PipelineOptions pipelineOptions;

    /// Whether what is served here has files: those of orders, images of master data.
    [[nodiscard]] bool keepsFiles() const { return modules.contains(api::Module::Orders) || modules.contains(api::Module::Master); }
    [[nodiscard]] UploadLimits uploadLimits() const;

private:
    [[nodiscard]] PipelineOptions makePipelineOptions();
    [[nodiscard]] Status admit(const QString &address, Id userId);
};

} // namespace emesa::app
