// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/kpi.h"

#include <algorithm>
#include <cmath>

namespace emesa::kpi {

std::optional<double> share(double part, double whole)
{
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

qint64 basisPoints(double share)
{
    return qint64(std::llround(share * 10'000));
}

qint64 basisPointsOf(qint64 part, qint64 whole)
{
    return basisPoints(share(double(part), double(whole)).value_or(0));
}

std::optional<Oee> oee(double plannedBusyTime, double downTime, double plannedRunTimePerItem, double made, double good)
{
    const double ran = plannedBusyTime - downTime;
    if (plannedBusyTime <= 0 || ran <= 0 || made <= 0)
        return std::nullopt;
    return Oee{ran / plannedBusyTime, plannedRunTimePerItem * made / ran, good / made};
}

namespace {

template<typename F>
std::optional<double> shareOf(const QList<Delivery> &due, F &&counts)
{
    return share(double(std::count_if(due.begin(), due.end(), counts)), double(due.size()));
}

} // namespace

std::optional<double> onTime(const QList<Delivery> &due, int Delivery::*day)
{
    return shareOf(due, [=](const Delivery &delivery) { return delivery.shipped && *delivery.shipped <= delivery.*day; });
}

std::optional<double> onTimeInFull(const QList<Delivery> &due, int Delivery::*day)
{
    return shareOf(due, [=](const Delivery &delivery) {
        return delivery.shipped && *delivery.shipped <= delivery.*day && delivery.quantityShipped >= delivery.quantityOrdered;
    });
}

std::optional<double> winRate(double won, double lost)
{
    return share(won, won + lost);
}

std::optional<QuoteAccuracy> quoteAccuracy(const QList<QuotedJob> &jobs, double tolerance)
{
    QuoteAccuracy sum;
    double counted = 0;
    for (const QuotedJob &job : jobs) {
        if (job.estimate <= 0)
            continue;
        const double off = job.actual / job.estimate - 1;
        // A job right at the tolerance is within it, whatever binary fractions make of it.
        sum.accuracy += std::abs(off) <= tolerance + 1e-9 ? 1 : 0;
        sum.bias += off;
        sum.mape += std::abs(off);
        ++counted;
    }
    if (counted == 0)
        return std::nullopt;
    return QuoteAccuracy{sum.accuracy / counted, sum.bias / counted, sum.mape / counted};
}

qint64 businessMinutes(const QDateTime &from, const QDateTime &to, const BusinessHours &hours)
{
    static constexpr int lastWorkday = 5;
    const qint64 perDay = hours.opens.secsTo(hours.closes);
    if (to <= from || perDay <= 0)
        return 0;
    // Seconds of office hours from the start of `at`'s day to `at`.
    const auto within = [&](const QDateTime &at) -> qint64 {
        if (at.date().dayOfWeek() > lastWorkday)
            return 0;
        return std::clamp<qint64>(hours.opens.secsTo(at.time()), 0, perDay);
    };
    const auto workdaysBefore = [](QDate day) {
        // Whole weeks since a Monday, then the days of the last one.
        const qint64 days = QDate(1970, 1, 5).daysTo(day);
        const qint64 weeks = days >= 0 ? days / 7 : -((6 - days) / 7);
        return weeks * lastWorkday + std::min<qint64>(days - weeks * 7, lastWorkday);
    };
    const qint64 seconds = (workdaysBefore(to.date()) - workdaysBefore(from.date())) * perDay + within(to) - within(from);
    return std::max<qint64>(0, seconds) / 60;
}

std::optional<Yield> yield(double inspected, double scrap, double reworkedToGood)
{
    if (inspected <= 0)
        return std::nullopt;
    return Yield{(inspected - scrap - reworkedToGood) / inspected, (inspected - scrap) / inspected};
}

std::optional<double> rolledYield(const QList<double> &operations)
{
    if (operations.isEmpty())
        return std::nullopt;
    double product = 1;
    for (const double operation : operations)
        product *= operation;
    return product;
}

std::optional<qint64> percentile(QList<qint64> values, double share)
{
    if (values.isEmpty())
        return std::nullopt;
    const auto rank = qsizetype(std::ceil(share * double(values.size())));
    const auto at = values.begin() + std::clamp<qsizetype>(rank - 1, 0, values.size() - 1);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

} // namespace emesa::kpi
