// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/moving/import_context.h"
#include "server/services/store.h"

#include <functional>

namespace emesa::moving {

/// Reads a dump of a parent system and moves its rows in, kind by kind, in chunks of one transaction each, so that an
/// import that was killed is simply run again: rows that were taken are found in import_map. The dump is scanned once
/// for what is where and then read in the order our tables need; only keys and places are kept in memory.
/// One run per object; belongs to the thread of its Store.
class DjangoImport
{
public:
    DjangoImport(Store &store, BlobStore &blobs, const ImportOptions &options, ImportReport &report);
    ~DjangoImport();

    /// The whole run. `progress` hears what is being done. Errors: those of DumpReader and Database; what was
    /// committed before stays. With isDryRun everything happens in one transaction that is taken back.
    Status run(const std::function<void(const QString &)> &progress);

    [[nodiscard]] const QString &dumpSha256() const;
    [[nodiscard]] qint64 dumpSize() const;
    [[nodiscard]] qint64 rowsRead() const { return m_rows; }

private:
    struct Indexed
    {
        DumpPlace place;
        const ModelMapping *mapping = nullptr;
    };

    Status scan();
    Status index(const QJsonObject &object, DumpPlace place, const ModelMapping &mapping);
    void countFields(const QString &label, const ModelMapping &mapping, const QJsonObject &fields);
    Status moveAll(const std::function<void(const QString &)> &progress);
    Status move(Entity entity, ImportStage &stage, qsizetype rowsPerChunk);
    Status moveChunk(Entity entity, ImportStage &stage, const QList<Indexed> &chunk);
    Status refuseStrayMessages();
    Status auditRun();
    /// In a transaction of its own, or in that of the dry run.
    Status write(const std::function<Status(UnitOfWork &)> &unit);

    Store &m_store;
    ImportReport &m_report;
    DumpReader m_dump;
    ImportContext m_context;
    const Actor m_actor;
    UnitOfWork *m_dryRun = nullptr;

    QHash<Entity, QList<Indexed>> m_index;
    QList<RowReport> m_scanned;              ///< what the scan alone decides
    QHash<QString, QSet<QString>> m_keys;    ///< by label: a key that comes twice is a broken dump
    QHash<QString, QString> m_brokenRows;    ///< label + key → why the database refused it
    qint64 m_rows = 0;
};

} // namespace emesa::moving
