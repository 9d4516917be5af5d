// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/dashboard_service.h"

#include "core/domain/order_status.h"
#include "core/kpi/kpi.h"
#include "server/services/order_rules.h"
#include "server/storage/dashboard_repository.h"

namespace emesa {

using api::Dashboard;
using api::DashboardFigure;
using api::DashboardItem;
using api::DashboardLine;
using api::DashboardSeries;

namespace {

constexpr qint64 onTimeTarget = 9500; ///< basis points
constexpr qint64 loadLimit = 6600;    ///< a machine fuller than this has no buffer left
constexpr int loadDays = 14;
constexpr int riskDays = 3;
constexpr int itemsOfAKind = 5;

QString day(QDate date)
{
    return date.toString(Qt::ISODate);
}

QDate monthOf(QDate date)
{
    return {date.year(), date.month(), 1};
}

/// Works out one dashboard; the first error of the database ends it.
class Builder
{
public:
    Builder(storage::Database &database, std::optional<Id> client, QDate from, QDate to, Timestamp now)
        : m_rows(database, client), m_isWholeShop(!client), m_from(from), m_to(to), m_now(now), m_today(order_rules::today(now))
    {
    }

    Result<Dashboard> build()
    {
        m_dashboard = {m_from, m_to, m_now, m_isWholeShop, {}, {}, {}, loadLimit, {}};
        for (Status (Builder::*part)() : {&Builder::openOrders, &Builder::promises, &Builder::agreedThisMonth, &Builder::ordersByStatus, &Builder::values,
                                          &Builder::winRate, &Builder::times, &Builder::delivery, &Builder::machines, &Builder::attention}) {
            if (Status done = (this->*part)(); !done)
                return done.error();
        }
        return m_dashboard;
    }

private:
    DashboardFigure &figure(const char *key, const char *unit, qint64 value, qint64 n, QMap<QString, QString> filter = {})
    {
        m_dashboard.figures.append({QString::fromLatin1(key), QString::fromLatin1(unit), value, std::nullopt, n, {}, QString::fromLatin1(key),
                                    std::move(filter)});
        return m_dashboard.figures.last();
    }
    DashboardFigure &orders(const char *key, qint64 count, QMap<QString, QString> filter)
    {
        return figure(key, "orders", count, count, std::move(filter));
    }
    static QMap<QString, QString> byStatus(const char *status) { return {{QStringLiteral("status"), QString::fromLatin1(status)}}; }

    static QMap<QString, QString> byTurn(const char *turn)
    {
        return {{QStringLiteral("status"), QStringLiteral("negotiation")}, {QStringLiteral("turn"), QString::fromLatin1(turn)}};
    }

    DashboardSeries monthly(const char *key, const char *unit) const
    {
        DashboardSeries series{QString::fromLatin1(key), QString::fromLatin1(unit), QStringLiteral("month"), {}, {}, std::nullopt, QString::fromLatin1(key)};
        for (QDate month = monthOf(m_from); month <= m_to; month = month.addMonths(1))
            series.days += day(month);
        return series;
    }
    static DashboardLine lineOf(const DashboardSeries &series, const char *key, const QString &currency = {})
    {
        return {QString::fromLatin1(key), currency, QList<qint64>(series.days.size(), 0), QList<qint64>(series.days.size(), 0)};
    }
    /// Where `month` ("2026-01") stands among the days of a monthly series; -1: not there.
    static qsizetype placeOf(const DashboardSeries &series, const QString &month) { return series.days.indexOf(QString(month + QLatin1String("-01"))); }

    [[nodiscard]] QString begin() const { return day(m_from); }
    [[nodiscard]] QString end() const { return day(m_to.addDays(1)); }

    Status openOrders()
    {
        const auto found = m_rows.openByStatus();
        if (!found)
            return found.error();
        QMap<QString, qint64> byName;
        qint64 open = 0;
        for (const auto &row : *found) {
            byName.insert(row.key, row.count);
            open += row.count;
        }
        const auto turns = m_rows.negotiationsByTurn();
        if (!turns)
            return turns.error();
        qint64 shopsTurn = 0;
        for (const auto &row : *turns)
            shopsTurn += row.key == QLatin1String("staff") ? row.count : 0;
        const auto held = m_rows.onHold();
        if (!held)
            return held.error();
        const qint64 negotiating = byName.value(QStringLiteral("negotiation"));
        if (!m_isWholeShop)
            orders("open_orders", open, {});
        orders("to_review", byName.value(QStringLiteral("under_review")), byStatus("under_review"));
        orders("negotiation_shop", shopsTurn, byTurn("staff"));
        orders("negotiation_client", negotiating - shopsTurn, byTurn("client"));
        orders("awaiting_payment", byName.value(QStringLiteral("awaiting_payment")), byStatus("awaiting_payment"));
        orders("accepted", byName.value(QStringLiteral("accepted")), byStatus("accepted"));
        orders("in_production", byName.value(QStringLiteral("in_production")), byStatus("in_production"));
        orders("on_hold", *held, {{QStringLiteral("on_hold"), QStringLiteral("true")}});
        return {};
    }

    Status promises()
    {
        const auto late = m_rows.promisedBefore({}, day(m_today));
        if (!late)
            return late.error();
        const auto risky = m_rows.promisedBefore(day(m_today), day(m_today.addDays(riskDays + 1)));
        if (!risky)
            return risky.error();
        const auto shops = std::pair(QStringLiteral("turn"), QStringLiteral("staff"));
        orders("late", *late, {shops, {QStringLiteral("expected_completion_date_to"), day(m_today.addDays(-1))}});
        orders("at_risk", *risky, {shops, {QStringLiteral("expected_completion_date_from"), day(m_today)},
                                   {QStringLiteral("expected_completion_date_to"), day(m_today.addDays(riskDays))}});
        return {};
    }

    Status agreedThisMonth()
    {
        const QDate month = monthOf(m_today);
        const auto found = m_rows.accepted(day(month.addMonths(-1)), day(month.addMonths(1)));
        if (!found)
            return found.error();
        struct Agreed
        {
            qint64 now = 0, before = 0, n = 0;
        };
        QMap<QString, Agreed> byCurrency;
        for (const auto &row : *found) {
            Agreed &agreed = byCurrency[row.key];
            const bool isNow = row.day == day(month).left(7);
            (isNow ? agreed.now : agreed.before) += row.sum;
            agreed.n += isNow ? row.count : 0;
        }
        for (auto agreed = byCurrency.cbegin(); agreed != byCurrency.cend(); ++agreed) {
            DashboardFigure &made = figure("agreed_this_month", "minor", agreed->now, agreed->n,
                                           {{QStringLiteral("date_accepted_from"), day(month)},
                                            {QStringLiteral("date_accepted_to"), day(month.addMonths(1).addDays(-1))}});
            made.before = agreed->before;
            made.currency = agreed.key();
        }
        return {};
    }

    Status ordersByStatus()
    {
        const auto found = m_rows.submitted(begin(), end());
        if (!found)
            return found.error();
        DashboardSeries series{QStringLiteral("orders_by_status"), QStringLiteral("orders"), QStringLiteral("week"), {}, {}, std::nullopt,
                               QStringLiteral("orders_by_status")};
        const QDate first = m_from.addDays(1 - m_from.dayOfWeek());
        for (QDate week = first; week <= m_to; week = week.addDays(7))
            series.days += day(week);
        for (const char *status : schema::enumNames<OrderStatus>)
            series.lines += lineOf(series, status);
        for (const auto &row : *found) {
            const auto status = schema::enumFromString<OrderStatus>(row.key);
            const qsizetype at = first.daysTo(QDate::fromString(row.day, Qt::ISODate)) / 7;
            if (!status || at < 0 || at >= series.days.size())
                continue;
            DashboardLine &line = series.lines[qsizetype(*status)];
            line.values[at] += row.count;
            line.n[at] += row.count;
        }
        m_dashboard.series += series;
        return {};
    }

    Status values()
    {
        const auto accepted = m_rows.accepted(begin(), end());
        if (!accepted)
            return accepted.error();
        const auto completed = m_rows.completed(begin(), end());
        if (!completed)
            return completed.error();
        DashboardSeries series = monthly("value_per_month", "minor");
        const auto add = [&](const char *key, const QList<DashboardRepository::Count> &rows) {
            QMap<QString, DashboardLine> byCurrency;
            for (const auto &row : rows) {
                const qsizetype at = placeOf(series, row.day);
                if (at < 0)
                    continue;
                if (!byCurrency.contains(row.key))
                    byCurrency.insert(row.key, lineOf(series, key, row.key));
                byCurrency[row.key].values[at] += row.sum;
                byCurrency[row.key].n[at] += row.count;
            }
            series.lines += byCurrency.values();
        };
        add("agreed", *accepted);
        add("completed", *completed);
        m_dashboard.series += series;
        m_accepted = *accepted;
        return {};
    }

    Status winRate()
    {
        const auto lost = m_rows.rejected(begin(), end());
        if (!lost)
            return lost.error();
        DashboardSeries series = monthly("win_rate", "basis_points");
        DashboardLine won = lineOf(series, "won"), all = lineOf(series, "win_rate");
        for (const auto &row : std::as_const(m_accepted)) {
            if (const qsizetype at = placeOf(series, row.day); at >= 0)
                won.values[at] += row.count;
        }
        all.n = won.values;
        for (const auto &row : *lost) {
            if (const qsizetype at = placeOf(series, row.day); at >= 0)
                all.n[at] += row.count;
        }
        qint64 wonInAll = 0, n = 0;
        for (qsizetype i = 0; i < all.n.size(); ++i) {
            all.values[i] = kpi::basisPointsOf(won.values[i], all.n[i]);
            wonInAll += won.values[i];
            n += all.n[i];
        }
        series.lines += all;
        m_dashboard.series += series;
        figure("win_rate", "basis_points", kpi::basisPointsOf(wonInAll, n), n,
               {{QStringLiteral("date_accepted_from"), begin()}, {QStringLiteral("date_accepted_to"), day(m_to)}});
        return {};
    }

    Status times()
    {
        const auto responses = m_rows.responses(begin(), end());
        if (!responses)
            return responses.error();
        const auto productions = m_rows.productions(begin(), end());
        if (!productions)
            return productions.error();
        const auto local = [](Timestamp at) { return QDateTime::fromMSecsSinceEpoch(at.ms); };
        DashboardSeries response = monthly("response_time", "minutes"), lead = monthly("lead_time", "hours");
        const auto take = [&](const QList<DashboardRepository::Span> &spans, DashboardSeries &series, const char *median, const char *p90, bool byEnd,
                              auto &&length, QMap<QString, QString> filter) {
            QList<qint64> all;
            QList<QList<qint64>> byMonth(series.days.size());
            for (const auto &span : spans) {
                all += length(span);
                const qsizetype at = placeOf(series, QString::fromLatin1((byEnd ? span.to : span.from).toIso().first(7)));
                if (at >= 0)
                    byMonth[at] += all.last();
            }
            DashboardLine middle = lineOf(series, median), tail = lineOf(series, p90);
            for (qsizetype i = 0; i < byMonth.size(); ++i) {
                middle.n[i] = tail.n[i] = byMonth[i].size();
                middle.values[i] = kpi::percentile(byMonth[i], .5).value_or(0);
                tail.values[i] = kpi::percentile(byMonth[i], .9).value_or(0);
            }
            series.lines = {middle, tail};
            m_dashboard.series += series;
            const QByteArray unit = series.unit.toLatin1();
            figure(median, unit.constData(), kpi::percentile(all, .5).value_or(0), all.size(), filter);
            figure(p90, unit.constData(), kpi::percentile(all, .9).value_or(0), all.size(), filter);
        };
        take(*responses, response, "response_time_median", "response_time_p90", false,
             [&](const DashboardRepository::Span &span) { return kpi::businessMinutes(local(span.from), local(span.to)); },
             {{QStringLiteral("date_submitted_from"), begin()}, {QStringLiteral("date_submitted_to"), day(m_to)}});
        take(*productions, lead, "lead_time_median", "lead_time_p90", true,
             [](const DashboardRepository::Span &span) { return (span.to.ms - span.from.ms) / 3'600'000; },
             {{QStringLiteral("date_completed_from"), begin()}, {QStringLiteral("date_completed_to"), day(m_to)}});
        return {};
    }

    Status delivery()
    {
        // What is due later cannot be late yet.
        const QDate last = qMin(m_to, m_today.addDays(-1));
        const auto found = m_rows.due(begin(), day(last.addDays(1)));
        if (!found)
            return found.error();
        DashboardSeries series = monthly("on_time_delivery", "basis_points");
        series.target = onTimeTarget;
        DashboardLine line = lineOf(series, "latest_promise");
        qint64 n = 0, onTime = 0;
        for (const auto &row : *found) {
            const qsizetype at = placeOf(series, row.day);
            if (at < 0)
                continue;
            line.n[at] = row.count;
            line.values[at] = kpi::basisPointsOf(row.sum, row.count);
            n += row.count;
            onTime += row.sum;
        }
        series.lines += line;
        m_dashboard.series += series;
        figure("on_time_delivery", "basis_points", kpi::basisPointsOf(onTime, n), n,
               {{QStringLiteral("expected_completion_date_from"), begin()}, {QStringLiteral("expected_completion_date_to"), day(last)}});
        return {};
    }

    Status machines()
    {
        if (!m_isWholeShop)
            return {};
        auto loads = m_rows.loads(m_now, m_now.plusSeconds(loadDays * qint64(24 * 3600)));
        if (!loads)
            return loads.error();
        m_dashboard.machines = *std::move(loads);
        return {};
    }

    Status attention()
    {
        const auto take = [&](const Result<QList<DashboardItem>> &items) -> Status {
            if (!items)
                return items.error();
            m_dashboard.attention += *items;
            return {};
        };
        if (m_isWholeShop) {
            for (const auto &items : {m_rows.late(day(m_today), itemsOfAKind), m_rows.held(itemsOfAKind), m_rows.negotiated("staff", itemsOfAKind),
                                      m_rows.inStatus("under_review", "to_review", "approve_order", itemsOfAKind), m_rows.withoutMachine(itemsOfAKind)}) {
                if (Status taken = take(items); !taken)
                    return taken;
            }
            return {};
        }
        if (Status taken = take(m_rows.negotiated("client", itemsOfAKind)); !taken)
            return taken;
        return take(m_rows.inStatus("awaiting_payment", "pay", "confirm_payment", itemsOfAKind));
    }

    DashboardRepository m_rows;
    bool m_isWholeShop;
    QDate m_from, m_to;
    Timestamp m_now;
    QDate m_today;
    Dashboard m_dashboard;
    QList<DashboardRepository::Count> m_accepted;
};

} // namespace

Result<Dashboard> DashboardService::of(storage::Database &database, const Caller &caller, QDate from, QDate to, Timestamp now)
{
    return Builder(database, caller.isStaff() ? std::nullopt : std::optional(caller.userId), from, to, now).build();
}

} // namespace emesa
