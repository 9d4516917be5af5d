// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/monotonic_clock.h"
#include "server/app/installation.h"
#include "server/app/json_log.h"
#include "server/handlers/idempotency.h"
#include "server/handlers/pipeline.h"
#include "server/http/router.h"
#include "server/security/hash_gate.h"
#include "server/security/rate_limit.h"
#include "server/services/health.h"

namespace emesa::app {

/// What all workers of one server share. Everything in it is thread-safe or does not change after create(). Outlives
/// the workers.
struct SharedServices
{
    [[nodiscard]] static Result<std::unique_ptr<SharedServices>> create(const Installation &installation, JsonLog &log);

    SharedServices(const Installation &forInstallation, JsonLog &toLog, std::unique_ptr<security::KeyRing> withKeys);
    SharedServices(const SharedServices &) = delete;
    SharedServices &operator=(const SharedServices &) = delete;

    const Installation installation;
    JsonLog &log;
    const SystemClock clock;
    const SteadyClock steadyClock;
    const QSet<api::Module> modules;
    const http::Router router;
    const std::unique_ptr<security::KeyRing> keys;
    security::HashGate hashGate;
    security::RateLimiter rateLimiter;
    RunningKeys runningKeys;
    Health health;
    const PipelineOptions pipelineOptions;

private:
    [[nodiscard]] PipelineOptions makePipelineOptions();
    [[nodiscard]] Status admit(const QString &address, Id userId);
};

} // namespace emesa::app
