// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"
#include "core/domain/order_status.h"
#include "core/storage/row.h"
#include "server/security/caller.h"

#include <array>

namespace emesa {

/// Orders as one caller sees them: without what is for staff only, with absolute addresses of the files and with
/// the steps this caller may take. What the caller's rights mean is worked out once per object, not per order;
/// make one per answer.
class OrderJson
{
public:
    OrderJson(const Caller &caller, const QString &baseUrl);

    /// Appends a row of selectColumns<Order> that begins at column `first`, straight from the stored values.
    void writeRow(QByteArray &out, const storage::Row &row, int first) const;
    void write(QByteArray &out, const Order &order) const;
    [[nodiscard]] QByteArray text(const Order &order) const;

private:
    static constexpr size_t statusCount = schema::enumNames<OrderStatus>.size();

    Id m_userId;
    unsigned m_without;
    QByteArray m_mediaBase; ///< "http://host/media/"
    std::array<std::array<std::array<QByteArray, 2>, 2>, statusCount> m_actions; ///< JSON arrays by status, "is the caller's own", "is on hold"
};

} // namespace emesa
