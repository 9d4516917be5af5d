// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/dashboard_repository.h"

#include "core/storage/params.h"

#include <algorithm>

namespace emesa {

using storage::params;
using storage::Row;
using storage::Sql;

namespace {

const Sql &ofClient()
{
    static const Sql sql(" AND o.client_id = ?");
    return sql;
}

} // namespace

DashboardRepository::Counts DashboardRepository::counts(Sql sql, QVariantList values, const Sql &group, bool hasDay, bool hasSum) const
{
    if (m_client) {
        sql += ofClient();
        values += params(*m_client);
    }
    sql += group;
    return m_database.all(sql, values, [=](const Row &row) {
        int column = 0;
        Count count;
        count.key = row.text(column++);
        count.count = row.int64(column++);
        if (hasDay)
            count.day = row.text(column++);
        if (hasSum)
            count.sum = row.int64(column++);
        return count;
    });
}

DashboardRepository::Counts DashboardRepository::openByStatus() const
{
    static const Sql sql("SELECT o.status, COUNT(*) FROM orders o WHERE o.status IN"
                         " ('under_review', 'negotiation', 'awaiting_payment', 'accepted', 'in_production') AND o.deleted_at IS NULL");
    static const Sql group(" GROUP BY o.status");
    return counts(sql, {}, group, false, false);
}

DashboardRepository::Counts DashboardRepository::negotiationsByTurn() const
{
    static const Sql sql("SELECT o.negotiation_turn, COUNT(*) FROM orders o WHERE o.status = 'negotiation' AND o.deleted_at IS NULL");
    static const Sql group(" GROUP BY o.negotiation_turn");
    return counts(sql, {}, group, false, false);
}

Result<qint64> DashboardRepository::onHold() const
{
    static const Sql sql("SELECT '', COUNT(*) FROM orders o WHERE o.status = 'in_production' AND o.deleted_at IS NULL AND o.on_hold = 1");
    const auto found = counts(sql, {}, Sql(""), false, false);
    if (!found)
        return found.error();
    return found->isEmpty() ? 0 : found->first().count;
}

Result<qint64> DashboardRepository::promisedBefore(const QString &from, const QString &day) const
{
    static const Sql sql("SELECT '', COUNT(*) FROM orders o WHERE o.expected_completion_date >= ? AND o.expected_completion_date < ?"
                         " AND o.deleted_at IS NULL AND o.turn = 'staff'");
    const auto found = counts(sql, params(from, day), Sql(""), false, false);
    if (!found)
        return found.error();
    return found->isEmpty() ? 0 : found->first().count;
}

DashboardRepository::Counts DashboardRepository::submitted(const QString &from, const QString &to) const
{
    static const Sql sql("SELECT o.status, COUNT(*), SUBSTR(o.date_submitted, 1, 10) FROM orders o WHERE o.date_submitted >= ? AND o.date_submitted < ?"
                         " AND o.deleted_at IS NULL");
    static const Sql group(" GROUP BY SUBSTR(o.date_submitted, 1, 10), o.status");
    return counts(sql, params(from, to), group, true, false);
}

DashboardRepository::Counts DashboardRepository::accepted(const QString &from, const QString &to) const
{
    static const Sql sql("SELECT o.currency, COUNT(*), SUBSTR(o.date_accepted, 1, 7), COALESCE(SUM(o.agreed_price), 0) FROM orders o"
                         " WHERE o.date_accepted >= ? AND o.date_accepted < ? AND o.deleted_at IS NULL");
    static const Sql group(" GROUP BY SUBSTR(o.date_accepted, 1, 7), o.currency");
    return counts(sql, params(from, to), group, true, true);
}

DashboardRepository::Counts DashboardRepository::completed(const QString &from, const QString &to) const
{
    static const Sql sql("SELECT o.currency, COUNT(*), SUBSTR(o.date_completed, 1, 7), COALESCE(SUM(o.agreed_price), 0) FROM orders o"
                         " WHERE o.date_completed >= ? AND o.date_completed < ? AND o.deleted_at IS NULL");
    static const Sql group(" GROUP BY SUBSTR(o.date_completed, 1, 7), o.currency");
    return counts(sql, params(from, to), group, true, true);
}

DashboardRepository::Counts DashboardRepository::rejected(const QString &from, const QString &to) const
{
    static const Sql sql("SELECT '', COUNT(*), SUBSTR(o.date_rejected, 1, 7) FROM orders o WHERE o.date_rejected >= ? AND o.date_rejected < ?"
                         " AND o.deleted_at IS NULL");
    static const Sql group(" GROUP BY SUBSTR(o.date_rejected, 1, 7)");
    return counts(sql, params(from, to), group, true, false);
}

DashboardRepository::Counts DashboardRepository::due(const QString &from, const QString &to) const
{
    static const Sql sql("SELECT '', COUNT(*), SUBSTR(o.expected_completion_date, 1, 7),"
                         " COALESCE(SUM(CASE WHEN o.date_completed IS NOT NULL AND SUBSTR(o.date_completed, 1, 10) <= o.expected_completion_date"
                         " THEN 1 ELSE 0 END), 0) FROM orders o WHERE o.expected_completion_date >= ? AND o.expected_completion_date < ?"
                         " AND o.deleted_at IS NULL AND o.status NOT IN ('rejected', 'cancelled')");
    static const Sql group(" GROUP BY SUBSTR(o.expected_completion_date, 1, 7)");
    return counts(sql, params(from, to), group, true, true);
}

Result<QList<DashboardRepository::Span>> DashboardRepository::responses(const QString &from, const QString &to) const
{
    static const Sql newest("SELECT n.date_submitted, MIN(f.created_at) FROM (SELECT o.id, o.date_submitted FROM orders o"
                            " WHERE o.date_submitted >= ? AND o.date_submitted < ? AND o.deleted_at IS NULL");
    static const Sql rest(" ORDER BY o.date_submitted DESC LIMIT ?) n JOIN offers f ON f.order_id = n.id AND f.side = 'staff'"
                          " GROUP BY n.id, n.date_submitted");
    Sql sql = newest;
    QVariantList values = params(from, to);
    if (m_client) {
        sql += ofClient();
        values += params(*m_client);
    }
    return m_database.all(sql + rest, values + params(mostSpans), [](const Row &row) { return Span{row.timestamp(0), row.timestamp(1)}; });
}

Result<QList<DashboardRepository::Span>> DashboardRepository::productions(const QString &from, const QString &to) const
{
    static const Sql newest("SELECT o.date_accepted, o.date_completed FROM orders o WHERE o.date_completed >= ? AND o.date_completed < ?"
                            " AND o.deleted_at IS NULL AND o.date_accepted IS NOT NULL");
    static const Sql rest(" ORDER BY o.date_completed DESC LIMIT ?");
    Sql sql = newest;
    QVariantList values = params(from, to);
    if (m_client) {
        sql += ofClient();
        values += params(*m_client);
    }
    return m_database.all(sql + rest, values + params(mostSpans), [](const Row &row) { return Span{row.timestamp(0), row.timestamp(1)}; });
}

Result<QList<api::DashboardMachine>> DashboardRepository::loads(Timestamp from, Timestamp to) const
{
    static const Sql machines("SELECT m.id, m.name, m.capacity FROM machines m WHERE m.deleted_at IS NULL AND m.is_active = 1 ORDER BY m.id LIMIT 1000");
    // Only open orders have a booking, so there are never many.
    static const Sql bookings("SELECT b.machine_id, b.starts_at, b.ends_at FROM machine_bookings b WHERE b.starts_at < ? AND b.ends_at > ?");
    const qint64 window = (to.ms - from.ms) / 60'000;
    QHash<Id, qint64> booked;
    const Status read = m_database.forEach(bookings, params(to, from), [&](const Row &row) {
        booked[row.int64(0)] += (std::min(row.timestamp(2), to).ms - std::max(row.timestamp(1), from).ms) / 60'000;
    });
    if (!read)
        return read.error();
    auto found = m_database.all(machines, {}, [&](const Row &row) {
        api::DashboardMachine machine{row.int64(0), row.text(1), booked.value(row.int64(0)), window * row.int64(2), 0};
        machine.load = machine.capacityMinutes > 0 ? machine.bookedMinutes * 10'000 / machine.capacityMinutes : 0;
        return machine;
    });
    if (!found)
        return found;
    static constexpr qsizetype mostMachines = 200;
    std::sort(found->begin(), found->end(), [](const api::DashboardMachine &one, const api::DashboardMachine &other) {
        return std::tuple(-one.load, one.machine) < std::tuple(-other.load, other.machine);
    });
    if (found->size() > mostMachines)
        found->resize(mostMachines);
    return found;
}

Result<QList<api::DashboardItem>> DashboardRepository::items(const Sql &where, QVariantList values, const char *reason, const char *action,
                                                             int limit) const
{
    static const Sql select("SELECT o.id, o.part_id, COALESCE(c.display_name, ''), o.date_submitted FROM orders o LEFT JOIN users c ON c.id = o.client_id"
                            " WHERE o.deleted_at IS NULL AND ");
    static const Sql rest(" LIMIT ?");
    Sql sql = select + where;
    if (m_client) {
        sql += ofClient();
        values += params(*m_client);
    }
    return m_database.all(sql + Sql(" ORDER BY o.id") + rest, values + params(limit), [=](const Row &row) {
        return api::DashboardItem{QString::fromLatin1(reason), row.int64(0), row.text(1), row.text(2), QString::fromLatin1(action), row.timestamp(3)};
    });
}

Result<QList<api::DashboardItem>> DashboardRepository::late(const QString &day, int limit) const
{
    static const Sql where("o.expected_completion_date < ? AND o.status IN ('accepted', 'in_production')");
    return items(where, params(day), "late", "complete_order", limit);
}

Result<QList<api::DashboardItem>> DashboardRepository::inStatus(const char *status, const char *reason, const char *action, int limit) const
{
    static const Sql where("o.status = ?");
    return items(where, params(QString::fromLatin1(status)), reason, action, limit);
}

Result<QList<api::DashboardItem>> DashboardRepository::held(int limit) const
{
    static const Sql where("o.status = 'in_production' AND o.on_hold = 1");
    return items(where, {}, "on_hold", "resume_production", limit);
}

Result<QList<api::DashboardItem>> DashboardRepository::withoutMachine(int limit) const
{
    static const Sql where("o.status = 'accepted' AND o.machine_id IS NULL");
    return items(where, {}, "no_machine", "assign_machine", limit);
}

Result<QList<api::DashboardItem>> DashboardRepository::negotiated(const char *turn, int limit) const
{
    static const Sql where("o.status = 'negotiation' AND o.negotiation_turn = ?");
    return items(where, params(QString::fromLatin1(turn)), "answer_offer", "accept_counter_offer", limit);
}

} // namespace emesa
