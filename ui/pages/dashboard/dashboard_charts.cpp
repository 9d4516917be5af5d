// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboard/dashboard_charts.h"

#include <QCoreApplication>

#include <algorithm>

namespace emesa::ui {

namespace {

using api::DashboardLine;
using api::DashboardSeries;

constexpr qint64 whole = 10'000; ///< 100 % in basis points

struct DashboardCharts
{
    Q_DECLARE_TR_FUNCTIONS(DashboardCharts)
};

/// How values of a unit are said and how fine their scale is.
void setUnit(ChartData &chart, const DashboardViewModel &dashboard, const tables::Words &words, const QString &unit, const QString &currency = {})
{
    chart.text = [&dashboard, unit, currency](qint64 value) { return dashboard.text(unit, value, currency); };
    chart.scaleText = chart.text;
    chart.cell = [](qint64 value) { return QVariant(value); };
    if (unit == QLatin1String("minor")) {
        constexpr qint64 minorOfOne = 100;
        chart.smallestStep = minorOfOne;
        chart.scaleText = [words](qint64 value) { return words.of(value / minorOfOne); };
        chart.cell = [](qint64 value) { return QVariant::fromValue(Amount{value}); };
    } else if (unit == QLatin1String("basis_points")) {
        chart.smallestStep = 100;
        chart.reachesAtLeast = whole;
        // As text: a spreadsheet reads "92.5 %" and nobody has to know what a basis point is.
        chart.cell = [text = chart.text](qint64 value) { return QVariant(text(value)); };
    } else if (unit == QLatin1String("minutes")) {
        chart.smallestStep = 60;
    }
}

QStringList placesOf(const DashboardSeries &series, const tables::Words &words)
{
    const QString format = series.step == QLatin1String("week") ? QStringLiteral("d MMM") : QStringLiteral("MMM yyyy");
    QStringList places;
    for (const QString &day : series.days)
        places += words.locale().toString(QDate::fromString(day, Qt::ISODate), format);
    return places;
}

/// `zeroIsData`: adding up nothing gives 0, dividing by nothing gives no answer.
ChartLine lineOf(const DashboardLine &line, const QString &name, bool zeroIsData)
{
    ChartLine made{.name = name, .values = {}, .n = line.n};
    const bool isAnywhere = std::any_of(line.n.begin(), line.n.end(), [](qint64 n) { return n > 0; });
    for (qsizetype i = 0; i < line.values.size(); ++i)
        made.values += isAnywhere && (zeroIsData || line.n.value(i) > 0) ? std::optional(line.values[i]) : std::nullopt;
    return made;
}

class Maker
{
public:
    Maker(const DashboardViewModel &dashboard, const tables::Words &words) : m_dashboard(dashboard), m_words(words) {}

    QList<ChartData> make()
    {
        const api::Dashboard &all = m_dashboard.dashboard();
        for (const DashboardSeries &series : all.series) {
            const bool isMoney = series.unit == QLatin1String("minor");
            if (!all.isWholeShop && !isMoney)
                continue; // how the shop is doing is the shop's affair
            if (isMoney)
                addMoney(series);
            else
                add(series);
        }
        if (all.isWholeShop)
            addMachines();
        return m_charts;
    }

private:
    ChartData chartOf(const DashboardSeries &series, ChartData::Kind kind) const
    {
        ChartData chart;
        chart.kind = kind;
        chart.title = DashboardViewModel::titleOf(series.key);
        chart.explanation = DashboardCharts::tr("%1 %2.", "formula, period").arg(DashboardViewModel::formulaText(series.formula), m_dashboard.periodText());
        chart.placesName = series.step == QLatin1String("week") ? DashboardCharts::tr("Week from") : DashboardCharts::tr("Month");
        chart.places = placesOf(series, m_words);
        chart.limit = series.target;
        chart.limitName = DashboardCharts::tr("Target");
        return chart;
    }

    void add(const DashboardSeries &series)
    {
        const bool isCount = series.unit == QLatin1String("orders");
        ChartData chart = chartOf(series, isCount ? ChartData::Kind::StackedBars : ChartData::Kind::Lines);
        setUnit(chart, m_dashboard, m_words, series.unit);
        for (const DashboardLine &line : series.lines) {
            const auto status = schema::enumFromString<OrderStatus>(line.key);
            ChartLine made = lineOf(line, status ? m_words.of(*status) : DashboardViewModel::lineName(line.key), isCount);
            if (isCount)
                made.n.clear(); // the values are the numbers of orders
            if (!made.isEmpty() || !isCount)
                chart.lines += made;
        }
        m_charts += chart;
    }

    void addMoney(const DashboardSeries &series)
    {
        QStringList currencies;
        for (const DashboardLine &line : series.lines) {
            if (!currencies.contains(line.currency))
                currencies += line.currency;
        }
        const bool isOne = currencies.size() <= 1;
        if (currencies.isEmpty())
            currencies += QString();
        for (const QString &currency : std::as_const(currencies)) {
            ChartData chart = chartOf(series, ChartData::Kind::Bars);
            if (!m_dashboard.dashboard().isWholeShop)
                chart.title = DashboardCharts::tr("Value of my orders per month");
            if (!isOne)
                chart.title = DashboardCharts::tr("%1, %2", "title, currency").arg(chart.title, currency);
            setUnit(chart, m_dashboard, m_words, series.unit, currency);
            for (const DashboardLine &line : series.lines) {
                if (line.currency == currency)
                    chart.lines += lineOf(line, DashboardViewModel::lineName(line.key), true);
            }
            m_charts += chart;
        }
    }

    void addMachines()
    {
        ChartData chart;
        chart.kind = ChartData::Kind::HorizontalBars;
        chart.title = DashboardCharts::tr("Machine load, next two weeks");
        chart.explanation = DashboardViewModel::formulaText(QStringLiteral("machine_load"));
        chart.placesName = DashboardCharts::tr("Machine");
        chart.limit = m_dashboard.dashboard().loadLimit;
        chart.limitName = DashboardCharts::tr("Limit");
        setUnit(chart, m_dashboard, m_words, QStringLiteral("basis_points"));
        ChartLine load{.name = DashboardCharts::tr("Load"), .values = {}, .n = {}};
        for (const api::DashboardMachine &machine : m_dashboard.dashboard().machines) {
            chart.places += machine.name;
            load.values += machine.capacityMinutes > 0 ? std::optional(machine.load) : std::nullopt;
        }
        chart.lines += load;
        m_charts += chart;
    }

    const DashboardViewModel &m_dashboard;
    const tables::Words &m_words;
    QList<ChartData> m_charts;
};

} // namespace

QList<ChartData> chartsOf(const DashboardViewModel &dashboard, const tables::Words &words)
{
    return Maker(dashboard, words).make();
}

} // namespace emesa::ui
