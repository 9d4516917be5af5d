// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/offer_repository.h"

#include "core/storage/params.h"
#include "core/storage/schema_sql.h"

namespace emesa {

using storage::params;
using storage::Row;
using storage::SchemaSql;
using storage::Sql;

namespace {

const Sql &selectOffers()
{
    static const Sql sql = Sql("SELECT ") + SchemaSql::columns<Offer>()
        + Sql(" FROM offers f LEFT JOIN offer_responses r ON r.offer_id = f.id WHERE f.order_id = ?");
    return sql;
}

} // namespace

Result<Id> OfferRepository::insert(storage::Database &database, const Offer &offer)
{
    static const Sql sql("INSERT INTO offers (order_id, seq, side, made_by, amount, currency, lead_time_days, note, expires_at,"
                         " order_version, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    return database.insert(sql, params(offer.order, offer.seq, offer.side, offer.madeBy, offer.amount, offer.currency,
                                       offer.leadTimeDays, offer.note, offer.expiresAt, offer.orderVersion, offer.createdAt));
}

Result<std::optional<Offer>> OfferRepository::latest(storage::Database &database, Id order)
{
    static const Sql sql = selectOffers() + Sql(" ORDER BY f.seq DESC LIMIT 1");
    return database.one(sql, params(order), [](const Row &row) { return schema::readRow<Offer>(row); });
}

Result<std::optional<Offer>> OfferRepository::find(storage::Database &database, Id order, Id offer)
{
    static const Sql sql = selectOffers() + Sql(" AND f.id = ?");
    return database.one(sql, params(order, offer), [](const Row &row) { return schema::readRow<Offer>(row); });
}

Status OfferRepository::forEach(storage::Database &database, Id order, qint64 since, int limit, const std::function<void(const Row &)> &each)
{
    static const Sql sql = selectOffers() + Sql(" AND f.seq > ? ORDER BY f.seq LIMIT ?");
    return database.forEach(sql, params(order, since, limit), each);
}

Status OfferRepository::respond(storage::Database &database, Id offer, const QString &response, Id by, Timestamp now)
{
    static const Sql sql("INSERT INTO offer_responses (offer_id, response, made_by, created_at) VALUES (?, ?, ?, ?)");
    const auto written = database.execute(sql, params(offer, response, by, now));
    return written ? Status() : Status(written.error());
}

} // namespace emesa
