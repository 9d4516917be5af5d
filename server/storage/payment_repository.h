// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/storage/database.h"

namespace emesa {

struct Payment
{
    Id order = 0;
    Amount amount;
    QString currency;
    QString method;
    QString reference;
};

/// SQL of captured payments. The primary key allows one per order.
class PaymentRepository
{
public:
    /// Conflict "duplicate" when the order has been paid already.
    static Status capture(storage::Database &database, const Payment &payment, Id by, Timestamp now);
};

} // namespace emesa
