// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/machine.h"
#include "server/storage/list_select.h"

namespace emesa {

/// SQL of suppliers. Removed ones stay in the table, because machines and orders refer to them.
class SupplierRepository
{
public:
    [[nodiscard]] static const ListSource &list();
    static Result<std::optional<Supplier>> find(storage::Database &database, Id id);
    /// The same, locked until the end of the running transaction.
    static Result<std::optional<Supplier>> lock(storage::Database &database, Id id);
    static Result<Id> insert(storage::Database &database, const Supplier &supplier, Timestamp now);
    static Status update(storage::Database &database, const Supplier &supplier, Timestamp now);
    static Status remove(storage::Database &database, Id id, Timestamp now);
    /// Whether a machine that is not removed belongs to this supplier.
    static Result<bool> hasMachines(storage::Database &database, Id id);
};

} // namespace emesa
