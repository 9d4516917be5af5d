// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"
#include "core/storage/database.h"

namespace emesa {

/// SQL of counter offers. Offers never change once written; what was said to one is a row of its own, and there is
/// at most one.
class OfferRepository
{
public:
    /// `offer.id` and `response` are ignored. The value: the new id.
    static Result<Id> insert(storage::Database &database, const Offer &offer);
    /// The offer with the highest number of an order, whoever made it.
    static Result<std::optional<Offer>> latest(storage::Database &database, Id order);
    static Result<std::optional<Offer>> find(storage::Database &database, Id order, Id offer);
    /// Offers after number `since` by number, at most `limit`, as rows of selectColumns<Offer>.
    static Status forEach(storage::Database &database, Id order, qint64 since, int limit, const std::function<void(const storage::Row &)> &each);
    /// `response` is "accepted" or "declined". Conflict when the offer has been answered already.
    static Status respond(storage::Database &database, Id offer, const QString &response, Id by, Timestamp now);
};

} // namespace emesa
