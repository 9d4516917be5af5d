// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "server/moving/dump_reader.h"
#include "server/moving/dump_row.h"
#include "server/moving/import_report.h"
#include "server/services/blob_store.h"
#include "server/services/unit_of_work.h"
#include "server/storage/import_repository.h"

#include <QSet>

namespace emesa::moving {

struct ImportOptions
{
    QString dumpFile;
    QString source = QStringLiteral("django"); ///< which parent system: keys of different systems are kept apart
    QString mediaDir;                          ///< empty: files are only named in the report
    QTimeZone zone = QTimeZone::utc();         ///< of times without one
    qint64 maxFileSize = 0;
    bool isDryRun = false;
};

/// Which of our rows a row of the dump became, by its key and by its natural keys. Holds keys only.
class References
{
public:
    void add(Entity entity, const QString &key, const QStringList &names, const QString &ourId);
    /// Empty when the row is not in the dump, was refused, or the name stands for several.
    [[nodiscard]] QString find(Entity entity, const QString &key) const;
    [[nodiscard]] std::optional<Id> findId(Entity entity, const QString &key) const;

private:
    QHash<Entity, QHash<QString, QString>> m_byKey;
    QHash<Entity, QHash<QString, QString>> m_byName;
};

/// A row of the parents' own role table, tied to one of Django's groups.
struct ParentRole
{
    QString label;
    QString key;
    QString uuid; ///< empty when it has none
    QString name;
    QString description;
    bool isActive = true;
};

struct MessagePlace
{
    DumpPlace place;
    qint64 sentMs = 0; ///< only for their order
};

/// What the first reading of the dump gathers and all stages share. Belongs to the import's thread.
struct ImportContext
{
    ImportOptions options;
    DumpReader *dump = nullptr;
    BlobStore *blobs = nullptr;
    References references;

    QHash<QString, QString> permissions;           ///< key → codename
    QHash<QString, ParentRole> rolesByGroup;       ///< key or natural key of the group
    QHash<QString, QStringList> rolesByUser;       ///< key or natural key of the user → keys of roles
    QHash<QString, QList<MessagePlace>> messages;  ///< by key of their order
    QHash<Entity, Id> highestKeys;

    // Between users and suppliers
    QHash<QString, QSet<Id>> peopleOfSupplier;     ///< key or natural key of a supplier → users whose rows name it
    QHash<QString, Id> supplierPeople;             ///< e-mail → user with the parents' role supplier whose row names none
    QSet<Id> suppliersUsers;                       ///< all of them
};

/// What became of a row.
struct Verdict
{
    Outcome outcome = Outcome::Taken;
    QString ourId = {};
    QString reason = {};
    bool isJoined = false; ///< a row that was here already stands for it
};

/// What one chunk of rows leads to, written and reported only if the chunk is committed.
struct ChunkOutput
{
    QList<RowReport> reports;
    QHash<QString, QList<imports::Mapped>> mapped; ///< by label of the model
};

/// Takes the rows of one kind. take() and known() run inside a transaction that may be run again.
class ImportStage
{
public:
    virtual ~ImportStage() = default;
    /// Before the transaction of a chunk: what waits for disks. `mapped`: those of the rows that were taken earlier.
    virtual Status prepare(storage::Database &, const QList<DumpRow> &, const QHash<QString, imports::Mapped> &) { return {}; }
    /// A row that was never taken. An Error ends the import, except for a broken constraint, which refuses the row.
    [[nodiscard]] virtual Result<Verdict> take(UnitOfWork &work, DumpRow &row, ChunkOutput &output) = 0;
    /// A row that an earlier run took as `mapped`: Unchanged, or Changed when something that was missing was added.
    [[nodiscard]] virtual Result<Verdict> known(UnitOfWork &, DumpRow &, const imports::Mapped &mapped, ChunkOutput &)
    {
        return Verdict{Outcome::Unchanged, mapped.ourId};
    }
};

/// Refused for the problems noted in the row.
[[nodiscard]] Verdict refusedFor(const DumpRow &row);
/// Taken, or changed when changes were noted.
[[nodiscard]] Verdict takenAs(const QString &ourId, const DumpRow &row);

/// The number a row keeps: its own if it is free here, else one above all of the dump and ours.
class NumberKeeper
{
public:
    NumberKeeper(imports::Numbered kind, Id highestInDump) : m_kind(kind), m_next(highestInDump) {}
    [[nodiscard]] Result<Id> numberFor(storage::Database &database, DumpRow &row);

private:
    imports::Numbered m_kind;
    Id m_next;
};

} // namespace emesa::moving
