// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

#include <optional>

namespace emesa::kpi {

// The figures a shop is steered by, as pure functions. Shares are 0 to 1. A figure without anything to divide by is
// nullopt: "no data", never 0 or 100 %.

/// part / whole.
[[nodiscard]] std::optional<double> share(double part, double whole);
/// A share as the API carries it: 0.95254 is 9525.
[[nodiscard]] qint64 basisPoints(double share);
/// Of whole numbers; 0 where there is nothing to share, which the number beside it tells.
[[nodiscard]] qint64 basisPointsOf(qint64 part, qint64 whole);

/// Overall equipment effectiveness, ISO 22400-2. Times in minutes; planned busy time excludes planned stops.
struct Oee
{
    double availability = 0;
    double effectiveness = 0;
    double quality = 0;
    [[nodiscard]] double value() const { return availability * effectiveness * quality; }
};
[[nodiscard]] std::optional<Oee> oee(double plannedBusyTime, double downTime, double plannedRunTimePerItem, double made, double good);

/// An order that was due: the three days it was wanted and promised for, the day it left, and how much of it.
struct Delivery
{
    int requested = 0;
    int firstPromise = 0;
    int latestPromise = 0;
    std::optional<int> shipped; ///< nullopt: it has not left, so it is late
    int quantityShipped = 0;
    int quantityOrdered = 0;
};
/// On time ÷ due, against the day `due` of each delivery.
[[nodiscard]] std::optional<double> onTime(const QList<Delivery> &due, int Delivery::*day);
/// The same for orders that were also complete.
[[nodiscard]] std::optional<double> onTimeInFull(const QList<Delivery> &due, int Delivery::*day);

/// won ÷ (won + lost), by count or by value alike.
[[nodiscard]] std::optional<double> winRate(double won, double lost);

/// How well jobs were estimated: actual against estimate.
struct QuoteAccuracy
{
    double accuracy = 0; ///< share of jobs within the tolerance
    double bias = 0;     ///< mean of actual / estimate − 1
    double mape = 0;     ///< mean of its absolute value
};
struct QuotedJob
{
    double estimate = 0;
    double actual = 0;
};
[[nodiscard]] std::optional<QuoteAccuracy> quoteAccuracy(const QList<QuotedJob> &jobs, double tolerance);

/// Office hours, the same Monday to Friday.
struct BusinessHours
{
    QTime opens = QTime(9, 0);
    QTime closes = QTime(18, 0);
};
/// Minutes of office hours in [from, to), both in the shop's own zone; 0 when `to` is not later.
[[nodiscard]] qint64 businessMinutes(const QDateTime &from, const QDateTime &to, const BusinessHours &hours = {});

/// First pass yield and the share that is good in the end.
struct Yield
{
    double firstPass = 0;
    double final = 0;
};
[[nodiscard]] std::optional<Yield> yield(double inspected, double scrap, double reworkedToGood);
/// Product over the operations.
[[nodiscard]] std::optional<double> rolledYield(const QList<double> &operations);

/// The value below which `share` of `values` lie (nearest rank); nullopt for none.
[[nodiscard]] std::optional<qint64> percentile(QList<qint64> values, double share);

} // namespace emesa::kpi
