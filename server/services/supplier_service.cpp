// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/supplier_service.h"

namespace emesa {

Status SupplierRules::check(UnitOfWork &, const Supplier &, Supplier &after)
{
    after.email = after.email.trimmed();
    if (!after.email.isEmpty() && (after.email.count(u'@') != 1 || after.email.startsWith(u'@') || after.email.endsWith(u'@')))
        return Error::invalidField(QStringLiteral("email"), QStringLiteral("format"), QStringLiteral("Give an e-mail address like shop@example.com."));
    return {};
}

Result<QString> SupplierRules::usedBy(storage::Database &database, const Supplier &supplier)
{
    const auto hasMachines = SupplierRepository::hasMachines(database, supplier.id);
    if (!hasMachines)
        return hasMachines.error();
    return *hasMachines ? QStringLiteral("%1 still has machines. Remove them or give them to another supplier first.").arg(supplier.name)
                        : QString();
}

} // namespace emesa
