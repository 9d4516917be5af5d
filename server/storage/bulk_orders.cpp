// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/bulk_orders.h"

#include "core/domain/order_status.h"
#include "server/storage/row_batch.h"

namespace emesa::bulkOrders {

namespace {

using storage::Database;
using storage::param;
using storage::params;
using storage::Row;
using storage::Sql;

constexpr qint64 rowsPerStatement = 500;
constexpr qint64 rowsPerCommit = 10'000;
constexpr qint64 dayMs = 86'400'000;

/// SplitMix64: the same numbers for the same order everywhere.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed) {}
    qint64 below(qint64 limit)
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return qint64((z ^ (z >> 31)) % quint64(limit));
    }
    template<typename T, size_t N>
    const T &of(const std::array<T, N> &choices)
    {
        return choices[size_t(below(qint64(N)))];
    }

private:
    quint64 m_state;
};

/// Most orders of a shop are done; the rest is spread over everything else.
OrderStatus statusFor(Dice &dice)
{
    const qint64 percent = dice.below(100);
    if (percent < 40)
        return OrderStatus::Completed;
    if (percent < 52)
        return OrderStatus::UnderReview;
    if (percent < 62)
        return OrderStatus::Negotiation;
    if (percent < 70)
        return OrderStatus::AwaitingPayment;
    if (percent < 78)
        return OrderStatus::Accepted;
    if (percent < 88)
        return OrderStatus::InProduction;
    if (percent < 95)
        return OrderStatus::Rejected;
    return OrderStatus::Cancelled;
}

struct Batches
{
    explicit Batches(Database &database)
        : orders(database,
                 Sql("INSERT INTO orders (id,client_id,part_id,product_description,quantity,material_thickness,material_type,material_grade,"
                     "surface_treatment,packing_standard,tolerances,additional_requirements,target_price,currency,status,date_submitted,"
                     "expected_completion_date,machine_id,admin_notes,rejection_reason,price_estimate,actual_cost,date_accepted,"
                     "date_production_started,date_completed,date_rejected,agreed_price,payment_confirmed,message_seq,offer_seq,version,updated_at)"
                     " VALUES "), 32),
          offers(database, Sql("INSERT INTO offers (order_id,seq,side,made_by,amount,currency,note,order_version,created_at) VALUES "), 9),
          payments(database, Sql("INSERT INTO payments (order_id,amount,currency,method,reference,captured_by,captured_at) VALUES "), 7),
          events(database, Sql("INSERT INTO order_events (order_id,actor_id,action,from_status,to_status,changed_fields,created_at) VALUES "), 7)
    {
    }
    Status flush()
    {
        for (RowBatch *batch : {&orders, &offers, &payments, &events}) {
            if (Status written = batch->flush(); !written)
                return written;
        }
        return {};
    }
    RowBatch orders, offers, payments, events;
};

void addOrder(Batches &batches, const Cast &cast, Id id, qint64 number, qint64 total, Timestamp now)
{
    static constexpr std::array materials = {std::pair{"Steel", "S235JR"}, std::pair{"Steel", "S355MC"}, std::pair{"Stainless steel", "1.4301"},
                                             std::pair{"Stainless steel", "316L"}, std::pair{"Aluminium", "EN AW-5754"},
                                             std::pair{"Aluminium", "6061-T6"}, std::pair{"Brass", "CuZn39Pb3"}};
    static constexpr std::array parts = {"Bracket", "Flange", "Base plate", "Cover", "Shaft", "Housing", "Spacer", "Chassis", "Guide rail", "Gusset"};
    static constexpr std::array finishes = {"None", "Powder coating RAL 7035", "Zinc plated", "Anodised", "Passivated", "Bead blasted"};
    static constexpr std::array thicknesses = {"1.0", "1.5", "2.0", "3.0", "5.0", "8.0", "12.0"};
    static constexpr std::array packings = {"Standard carton", "Euro pallet", "VCI bag", "Customer crate"};

    Dice dice(quint64(number) * 0x2545f4914f6cdd1dULL + 1);
    const OrderStatus status = statusFor(dice);
    const Id client = cast.clients[dice.below(cast.clients.size())];
    const auto &[material, grade] = dice.of(materials);
    const QString part = QLatin1String(dice.of(parts));
    const qint64 quantity = 1 + dice.below(dice.below(4) == 0 ? 5000 : 200);
    const qint64 target = (500 + dice.below(20'000)) * quantity;
    const qint64 agreed = target + target * (dice.below(21) - 5) / 100;
    const Timestamp submitted = now.plusMs(-365 * dayMs + 365 * dayMs / std::max<qint64>(total, 1) * number);
    const auto later = [&](qint64 days) { return Timestamp{std::min(now.ms, submitted.ms + days * dayMs + dice.below(dayMs))}; };
    const bool isAgreed = status == OrderStatus::AwaitingPayment || status == OrderStatus::Accepted || status == OrderStatus::InProduction
                       || status == OrderStatus::Completed;
    const bool isPaid = isAgreed && status != OrderStatus::AwaitingPayment;
    const bool isStarted = status == OrderStatus::InProduction || status == OrderStatus::Completed;
    const bool hasOffer = isAgreed || status == OrderStatus::Negotiation;
    const Timestamp answered = later(1);
    const Timestamp paid = later(3);
    const Timestamp started = later(6);
    const Timestamp completed = later(12);
    const Timestamp last = status == OrderStatus::Completed ? completed : isStarted ? started : isPaid ? paid : status == OrderStatus::UnderReview ? submitted : answered;
    const auto when = [](bool is, Timestamp at) { return is ? param(at) : QVariant(); };
    const auto money = [](bool is, qint64 minor) { return is ? param(minor) : QVariant(); };
    const QString currency = QString::fromLatin1(defaultCurrency);
    const QString name = schema::enumToString(status);

    batches.orders.add(params(
        id, client, QStringLiteral("%1-%2").arg(part.left(3).toUpper()).arg(number, 7, 10, QLatin1Char('0')),
        QStringLiteral("%1, %2 %3").arg(part, QLatin1String(material), QLatin1String(grade)), quantity, QLatin1String(dice.of(thicknesses)),
        QLatin1String(material), QLatin1String(grade), QLatin1String(dice.of(finishes)), QLatin1String(dice.of(packings)),
        QStringLiteral("ISO 2768-m"), QString(), target, currency, name, submitted,
        hasOffer ? param(later(14).plusMs(10 * dayMs).toString().left(10)) : QVariant(),
        isStarted ? param(cast.machines[dice.below(cast.machines.size())]) : QVariant(), QString(),
        status == OrderStatus::Rejected ? QStringLiteral("Not producible on our machines.") : QString(), money(hasOffer, agreed),
        money(status == OrderStatus::Completed, agreed * 4 / 5), when(isPaid, paid), when(isStarted, started),
        when(status == OrderStatus::Completed, completed), when(status == OrderStatus::Rejected, answered), money(isAgreed, agreed), isPaid, 0,
        hasOffer ? 1 : 0, hasOffer ? 2 : 1, last));
    if (hasOffer)
        batches.offers.add(params(id, 1, QStringLiteral("staff"), cast.staff, agreed, currency, QString(), 1, answered));
    if (isPaid)
        batches.payments.add(params(id, agreed, currency, QStringLiteral("transfer"), QStringLiteral("BULK-%1").arg(number), client, paid));
    batches.events.add(params(id, client, QStringLiteral("create"), QVariant(), schema::enumToString(OrderStatus::UnderReview), QStringLiteral("[]"), submitted));
    if (status != OrderStatus::UnderReview)
        batches.events.add(params(id, cast.staff, QStringLiteral("bulk"), schema::enumToString(OrderStatus::UnderReview), name, QStringLiteral("[]"), last));
}

} // namespace

Result<QList<Id>> usersNamed(Database &database, const QString &prefix)
{
    // A range instead of LIKE: the same on both databases, whatever their rules for case and escapes.
    return database.all(Sql("SELECT id FROM users WHERE username_key >= ? AND username_key < ? ORDER BY id"),
                        params(prefix, prefix.chopped(1) + QChar(char16_t(prefix.back().unicode() + 1))), [](const Row &row) { return row.int64(0); });
}

Result<QList<Id>> machineIds(Database &database)
{
    return database.all(Sql("SELECT id FROM machines WHERE deleted_at IS NULL ORDER BY id LIMIT 1000"), {}, [](const Row &row) { return row.int64(0); });
}

Result<qint64> countOf(Database &database, const QList<Id> &clients)
{
    if (clients.isEmpty())
        return qint64(0);
    QVariantList values;
    for (const Id client : clients)
        values += param(client);
    const auto count = database.one(Sql("SELECT COUNT(*) FROM orders WHERE client_id IN (") + Sql::placeholders(clients.size()) + Sql(")"), values,
                                    [](const Row &row) { return row.int64(0); });
    if (!count)
        return count.error();
    return count->value_or(0);
}

Status insert(Database &database, const Cast &cast, qint64 from, qint64 to, qint64 total, Timestamp now, const std::function<void(qint64)> &progress)
{
    for (qint64 begin = from; begin < to; begin += rowsPerCommit) {
        const qint64 end = std::min(begin + rowsPerCommit, to);
        const Status committed = database.inTransaction([&]() -> Status {
            // Our own numbers, since one statement makes many rows: taken inside the transaction that uses them.
            const auto highest = database.one(Sql("SELECT COALESCE(MAX(id), 0) FROM orders"), {}, [](const Row &row) { return row.int64(0); });
            if (!highest)
                return highest.error();
            Batches batches(database);
            for (qint64 number = begin; number < end; ++number) {
                // Whole groups go out together, so that an order is there before what refers to it.
                if (number > begin && (number - begin) % rowsPerStatement == 0) {
                    if (Status written = batches.flush(); !written)
                        return written;
                }
                addOrder(batches, cast, highest->value_or(0) + 1 + number - begin, number, total, now);
            }
            return batches.flush();
        });
        if (!committed)
            return committed;
        progress(end);
    }
    return {};
}

} // namespace emesa::bulkOrders
