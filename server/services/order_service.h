// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/order_change.h"
#include "server/services/order_files.h"
#include "server/services/production_service.h"

#include <QJsonObject>

namespace emesa {

/// The files a new order comes with: bytes staged from a form, or the ids of finished uploads.
struct NewOrderFiles
{
    QList<StagedFile> staged;
    std::optional<QString> stepUpload;
    std::optional<QString> drawingUpload;
};

/// Orders: seeing, placing, changing, cancelling and deleting them. Belongs to one worker thread.
class OrderService
{
public:
    OrderService(OrderFiles &files, ProductionService &production, CountCache &counts)
        : m_files(files), m_production(production), m_counts(counts)
    {
    }

    /// NotFound for deleted orders and those that are not the caller's to see.
    [[nodiscard]] Result<Order> find(storage::Database &database, const Caller &caller, Id id) const;
    /// One page of what the caller may see; rows as in OrderRepository::list().
    [[nodiscard]] Result<ListPage> list(storage::Database &database, const Caller &caller, const api::ListQuery &query,
                                        const std::function<void(const storage::Row &)> &each) const;
    /// The lines of history after event `since`, at most `limit`, as rows of selectColumns<OrderEvent>.
    [[nodiscard]] Status history(storage::Database &database, const Caller &caller, Id id, Id since, int limit,
                                 const std::function<void(const storage::Row &)> &each) const;

    /// Invalid without any file, for an unknown currency, and for files that are not what they should be.
    [[nodiscard]] Result<Order> create(UnitOfWork &work, const OrderDraft &draft, const NewOrderFiles &files) const;
    /// A PATCH: the client's own specification while under review, or what staff may set. Invalid for any other
    /// field; Conflict in the wrong status. Changes nothing, and makes no version, when every value is as it was.
    [[nodiscard]] Result<Order> update(UnitOfWork &work, Id id, const QJsonObject &patch, std::optional<int> expectedVersion) const;
    [[nodiscard]] Result<Order> cancel(UnitOfWork &work, Id id, const CancelInput &input, std::optional<int> expectedVersion) const;
    /// Soft, before production only.
    [[nodiscard]] Status remove(UnitOfWork &work, Id id, std::optional<int> expectedVersion) const;

private:
    Result<Order> updateSpecification(OrderChange &change, const QJsonObject &patch) const;
    Result<Order> updateByStaff(OrderChange &change, const QJsonObject &patch) const;

    OrderFiles &m_files;
    ProductionService &m_production;
    CountCache &m_counts;
};

} // namespace emesa
