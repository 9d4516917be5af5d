// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/housekeeping.h"

#include "server/app/worker_services.h"
#include "server/services/file_housekeeping.h"
#include "server/services/people_mirror.h"
#include "server/storage/idempotency_repository.h"
#include "server/storage/outbox_repository.h"
#include "server/storage/sign_in_repository.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcHousekeeping, "emesa.server.housekeeping", QtInfoMsg)

namespace emesa::app {

namespace {

constexpr auto firstRound = std::chrono::seconds(30);
constexpr auto pause = std::chrono::minutes(10);
constexpr qint64 day = 86'400;

} // namespace

Housekeeping::Housekeeping(SharedServices &shared) : m_shared(shared)
{
    m_thread = std::thread([this] { run(); });
}

Housekeeping::~Housekeeping()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void Housekeeping::run()
{
    std::unique_lock lock(m_mutex);
    std::chrono::milliseconds wait = firstRound;
    while (!m_wake.wait_for(lock, wait, [this] { return m_isEnding; })) {
        lock.unlock();
        auto database = m_shared.installation.openDatabase();
        auto identity = m_shared.installation.openIdentityDatabase();
        const auto removed = !database ? Result<qint64>(database.error())
                           : !identity ? Result<qint64>(identity.error())
                                       : clean(m_shared, *std::move(database), *std::move(identity));
        if (!removed)
            qCWarning(lcHousekeeping).noquote() << "not everything could be cleaned up:" << removed.error().message;
        else if (*removed > 0)
            qCInfo(lcHousekeeping) << "removed" << *removed << "outdated rows and files";
        lock.lock();
        wait = pause;
    }
}

Result<qint64> Housekeeping::clean(SharedServices &shared, std::unique_ptr<storage::Database> database, std::unique_ptr<storage::Database> identity)
{
    WorkerServices services(shared, std::move(database), {}, std::move(identity));
    Store &store = services.store;
    qint64 removed = 0;
    std::optional<Error> failure;
    const auto note = [&](const auto &result) {
        if (result)
            removed += *result;
        else if (!failure)
            failure = result.error();
    };
    if (shared.modules.contains(api::Module::Orders)) {
        const auto files = sweepFiles(store, services.uploads, shared.blobs);
        note(files ? Result<qint64>(files->uploads + files->blobs) : Result<qint64>(files.error()));
    }
    if (const auto refreshed = PeopleMirror::refreshAll(store); !refreshed)
        note(refreshed);
    note(IdempotencyRepository::removeOlderThan(store.database(), store.now().plusSeconds(-day)));
    note(outbox::removeBefore(store.database(), store.now().plusSeconds(-7 * day)));
    note(signIns::removeOutdated(store.database(), store.now()));
    if (failure)
        return *failure;
    return removed;
}

} // namespace emesa::app
