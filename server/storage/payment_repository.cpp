// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/payment_repository.h"

#include "core/storage/params.h"

namespace emesa {

using storage::params;
using storage::Sql;

Status PaymentRepository::capture(storage::Database &database, const Payment &payment, Id by, Timestamp now)
{
    static const Sql sql("INSERT INTO payments (order_id, amount, currency, method, reference, captured_by, captured_at)"
                         " VALUES (?, ?, ?, ?, ?, ?, ?)");
    const auto written = database.execute(sql, params(payment.order, payment.amount, payment.currency, payment.method,
                                                      payment.reference, by, now));
    return written ? Status() : Status(written.error());
}

} // namespace emesa
