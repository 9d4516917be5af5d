// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/record_service.h"
#include "server/storage/supplier_repository.h"

namespace emesa {

struct SupplierRules
{
    static constexpr const char *name = "supplier";
    static constexpr const char *topic = "machines"; ///< who watches machines sees their owners
    static Status check(UnitOfWork &work, const Supplier &before, Supplier &after, const QStringList &sent);
    static Status remove(UnitOfWork &work, const Supplier &supplier);
};

/// Suppliers: the job shops that own machines. Not removed while machines belong to them.
using SupplierService = RecordService<Supplier, SupplierRepository, SupplierRules>;

} // namespace emesa
