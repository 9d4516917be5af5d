// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/master_data.h"
#include "core/storage/database.h"

namespace emesa {

/// SQL of how kinds of master data hang together, for all kinds alike. No state; use on the thread of the given
/// connection.
class MasterTree
{
public:
    /// What of a record decides about what may lie in it or refer to it.
    struct Place
    {
        bool isActive = false;
        bool isDeleted = false;
        QStringList lineage; ///< its own id, then those of everything it lies in, nearest first
    };
    /// The record with a shared lock until the end of the running transaction: it stays as it is, and whoever deletes it
    /// waits and then sees what was added meanwhile.
    static Result<std::optional<Place>> hold(storage::Database &database, MasterKind kind, const QString &id);

    /// How much of what refers to a record: "2 cities", "1 machine". Empty: nothing. Hold its row for update.
    struct Use
    {
        QString what; ///< "cities"
        qint64 count = 0;
    };
    static Result<QList<Use>> usesOf(storage::Database &database, MasterKind kind, const QString &id);

    /// Tells everything below a record, at any depth, where the record lies now: `lineage`, nearest first, without itself.
    static Status moveDescendants(storage::Database &database, MasterKind kind, const QString &id, const QStringList &lineage);
    /// What lies directly in a record shows its name: counts their versions up.
    static Status touchChildren(storage::Database &database, MasterKind kind, const QString &id);

    /// The living record of that name; `parent` is ignored for kinds without one.
    static Result<std::optional<QString>> find(storage::Database &database, MasterKind kind, const QString &parent, const QString &name);
};

} // namespace emesa
