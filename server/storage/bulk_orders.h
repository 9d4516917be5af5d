// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/storage/database.h"

#include <functional>

namespace emesa {

/// Many plausible orders at once, for measurements and for trying a large installation: written past the services,
/// many rows per statement. Deterministic: order number i is the same on every installation.
namespace bulkOrders {

/// Whom bulk orders belong to, and who answered them. Rows that exist already.
struct Cast
{
    QList<Id> clients;
    QList<Id> machines;
    Id staff = 0; ///< made the offers
};

/// The users whose name begins with `prefix` (lower case), by id.
[[nodiscard]] Result<QList<Id>> usersNamed(storage::Database &database, const QString &prefix);
[[nodiscard]] Result<QList<Id>> machineIds(storage::Database &database);
/// How many orders these clients have.
[[nodiscard]] Result<qint64> countOf(storage::Database &database, const QList<Id> &clients);

/// Adds orders number `from` … `to`-1, spread over the clients, every status and the year before `now`, with the
/// offers, payments and events their status needs. Commits every few thousand; `progress` hears how many are
/// there. Run by one process at a time.
Status insert(storage::Database &database, const Cast &cast, qint64 from, qint64 to, qint64 total, Timestamp now,
              const std::function<void(qint64)> &progress);

} // namespace bulkOrders
} // namespace emesa
