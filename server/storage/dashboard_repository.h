// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/dashboard.h"
#include "core/storage/database.h"

namespace emesa {

/// The sums and counts behind a dashboard: of all orders, or of one client's. Each statement reads one index only, or a
/// bounded number of rows. Days are texts as SQL keeps them ("2026-01-31"), `to` is the day after the last. No state.
class DashboardRepository
{
public:
    DashboardRepository(storage::Database &database, std::optional<Id> client) : m_database(database), m_client(client) {}

    struct Count
    {
        QString key; ///< what is counted: a status, a day and a status …
        QString day; ///< or month; empty where no time is counted by
        qint64 count = 0;
        qint64 sum = 0;
    };
    using Counts = Result<QList<Count>>;

    /// Orders by status; only those of the statuses that are still going on.
    [[nodiscard]] Counts openByStatus() const;
    /// Orders in negotiation by whose turn it is.
    [[nodiscard]] Counts negotiationsByTurn() const;
    [[nodiscard]] Result<qint64> onHold() const;
    /// Orders the shop has to act on, promised before `day`, from `from` on ("" for any).
    [[nodiscard]] Result<qint64> promisedBefore(const QString &from, const QString &day) const;
    /// Orders by status and the day they came.
    [[nodiscard]] Counts submitted(const QString &from, const QString &to) const;
    /// Value by currency and month in which they were accepted; completed.
    [[nodiscard]] Counts accepted(const QString &from, const QString &to) const;
    [[nodiscard]] Counts completed(const QString &from, const QString &to) const;
    [[nodiscard]] Counts rejected(const QString &from, const QString &to) const;
    /// By month of the promise: count of what was due, sum of what was on time.
    [[nodiscard]] Counts due(const QString &from, const QString &to) const;

    struct Span
    {
        Timestamp from, to;
    };
    static constexpr int mostSpans = 5000;
    /// From placed to the first offer of the shop, for the newest orders of the period.
    [[nodiscard]] Result<QList<Span>> responses(const QString &from, const QString &to) const;
    /// From accepted to completed, for the newest completions of the period.
    [[nodiscard]] Result<QList<Span>> productions(const QString &from, const QString &to) const;

    /// Time booked on active machines within [from, to), at most 200 machines, the fullest first.
    [[nodiscard]] Result<QList<api::DashboardMachine>> loads(Timestamp from, Timestamp to) const;

    /// At most `limit` orders each, those that wait longest first.
    [[nodiscard]] Result<QList<api::DashboardItem>> late(const QString &day, int limit) const;
    [[nodiscard]] Result<QList<api::DashboardItem>> inStatus(const char *status, const char *reason, const char *action, int limit) const;
    [[nodiscard]] Result<QList<api::DashboardItem>> held(int limit) const;
    [[nodiscard]] Result<QList<api::DashboardItem>> withoutMachine(int limit) const;
    /// In negotiation, where `turn` has to answer.
    [[nodiscard]] Result<QList<api::DashboardItem>> negotiated(const char *turn, int limit) const;

private:
    [[nodiscard]] Counts counts(storage::Sql sql, QVariantList values, const storage::Sql &group, bool hasDay, bool hasSum) const;
    [[nodiscard]] Result<QList<api::DashboardItem>> items(const storage::Sql &where, QVariantList values, const char *reason, const char *action,
                                                          int limit) const;

    storage::Database &m_database;
    std::optional<Id> m_client;
};

} // namespace emesa
