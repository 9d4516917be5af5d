// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/supplier_service.h"

namespace emesa {

Status SupplierRules::check(UnitOfWork &, const Supplier &, Supplier &after, const QStringList &)
{
    after.email = after.email.trimmed();
    if (!after.email.isEmpty() && (after.email.count(u'@') != 1 || after.email.startsWith(u'@') || after.email.endsWith(u'@')))
        return Error::invalidField(QStringLiteral("email"), QStringLiteral("format"), QStringLiteral("Give an e-mail address like shop@example.com."));
    return {};
}

Status SupplierRules::remove(UnitOfWork &work, const Supplier &supplier)
{
    const auto hasMachines = SupplierRepository::hasMachines(work.database(), supplier.id);
    if (!hasMachines)
        return hasMachines.error();
    if (*hasMachines)
        return recordInUse(QStringLiteral("%1 still has machines. Remove them or give them to another supplier first.").arg(supplier.name));
    return SupplierRepository::remove(work.database(), supplier.id, work.now());
}

} // namespace emesa
