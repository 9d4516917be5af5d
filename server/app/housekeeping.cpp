// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/housekeeping.h"

#include "server/app/worker_services.h"
#include "server/services/audit_statement.h"
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
constexpr auto statementEvery = std::chrono::hours(1);

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
    std::optional<std::chrono::steady_clock::time_point> stated;
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
        if (const auto now = std::chrono::steady_clock::now(); !stated || now - *stated >= statementEvery) {
            stateAuditHead(m_shared);
            stated = now;
        }
        lock.lock();
        wait = pause;
    }
}

void Housekeeping::stateAuditHead(SharedServices &shared)
{
    const auto database = shared.installation.openDatabase();
    if (!database) {
        qCWarning(lcHousekeeping).noquote() << "the end of the audit log could not be signed:" << database.error().message;
        return;
    }
    const QString path = shared.installation.settings.dataDir + QStringLiteral("/audit-head.jws");
    const auto keys = shared.keys->snapshot();
    if (!keys->signing) {
        if (const auto head = Ledger::head(**database))
            qCInfo(lcHousekeeping).noquote() << "audit head, unsigned: seq" << head->seq << "hash" << head->hash;
        return;
    }
    const auto statement = renewAuditStatement(**database, *keys, shared.clock.now(), path);
    if (statement)
        qCInfo(lcHousekeeping).noquote() << "audit head: seq" << statement->head.seq << "hash" << statement->head.hash << "jws" << QString::fromLatin1(statement->jws);
    else if (statement.error().code == ErrorCode::Conflict)
        qCCritical(lcHousekeeping).noquote() << statement.error().message;
    else
        qCWarning(lcHousekeeping).noquote() << "the end of the audit log could not be signed:" << statement.error().message;
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
    if (shared.keepsFiles()) {
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
