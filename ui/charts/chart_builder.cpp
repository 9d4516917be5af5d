// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_builder.h"

#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QCoreApplication>
#include <QCursor>
#include <QHorizontalBarSeries>
#include <QLegendMarker>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace emesa::ui {

namespace {

constexpr int mostSteps = 5;   ///< of the scale
constexpr int mostLabels = 4;  ///< below the bars
constexpr int mostBelow = 3;   ///< names in a legend below the chart; more of them stand beside it
constexpr qreal half = 0.5;    ///< of the room a place takes

/// The shortest of 1, 2, 5, 10, 20, 50 … `smallest` that spans `most` in few steps.
qint64 stepFor(qint64 most, qint64 smallest)
{
    for (qint64 size = smallest;; size *= 10) {
        for (const qint64 factor : {1, 2, 5}) {
            if (size * factor * mostSteps >= most)
                return size * factor;
        }
    }
}

class Builder
{
public:
    Builder(const ChartData &data, const ChartStyle &style)
        : m_data(data), m_style(style), m_chart(std::make_unique<QChart>()), m_isLying(data.kind == ChartData::Kind::HorizontalBars)
    {
    }

    std::unique_ptr<QChart> build()
    {
        m_style.dress(*m_chart);
        addAxes();
        switch (m_data.kind) {
        case ChartData::Kind::StackedBars: addBars(new QStackedBarSeries); break;
        case ChartData::Kind::Bars: addBars(new QBarSeries); break;
        case ChartData::Kind::HorizontalBars: addBars(new QHorizontalBarSeries); break;
        case ChartData::Kind::Lines:
            for (qsizetype line = 0; line < m_data.lines.size(); ++line)
                addLine(line);
            break;
        }
        addLimit();
        m_chart->legend()->setAlignment(m_data.lines.size() > mostBelow ? Qt::AlignRight : Qt::AlignBottom);
        m_chart->legend()->setVisible(m_data.lines.size() > 1 || m_data.limit);
        return std::move(m_chart);
    }

private:
    void addAxes()
    {
        // Labels stand at values we choose, in our words: the axes of Qt Charts would print numbers of their own.
        m_scale = new QCategoryAxis;
        m_scale->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        const qint64 highest = std::max<qint64>(m_data.highest(), 1);
        const qint64 step = stepFor(highest, m_data.smallestStep);
        const qint64 end = (highest + step - 1) / step * step;
        m_scale->setRange(0, qreal(end));
        m_scale->setStartValue(-1);
        for (qint64 value = 0; value <= end; value += step)
            m_scale->append(m_data.scaleText(value), qreal(value));
        m_style.dress(*m_scale, true);

        m_places = new QCategoryAxis;
        m_places->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        const qsizetype count = m_data.places.size();
        m_places->setRange(-half, qreal(count) - half);
        m_places->setStartValue(-1);
        const qsizetype stride = m_isLying ? 1 : (count + mostLabels - 1) / mostLabels;
        for (qsizetype place = 0; place < count; place += std::max<qsizetype>(stride, 1))
            m_places->append(m_data.places[place], qreal(place));
        m_places->setReverse(m_isLying); // the first one on top
        m_places->setTruncateLabels(m_isLying); // there are few enough below; long names beside would push the bars away
        m_style.dress(*m_places, false);

        m_chart->addAxis(m_scale, m_isLying ? Qt::AlignBottom : Qt::AlignLeft);
        m_chart->addAxis(m_places, m_isLying ? Qt::AlignLeft : Qt::AlignBottom);
    }

    void add(QAbstractSeries *series)
    {
        m_chart->addSeries(series);
        series->attachAxis(m_places);
        series->attachAxis(m_scale);
    }

    void addBars(QAbstractBarSeries *bars)
    {
        for (qsizetype line = 0; line < m_data.lines.size(); ++line) {
            auto *set = new QBarSet(m_data.lines[line].name);
            for (qsizetype place = 0; place < m_data.places.size(); ++place)
                set->append(qreal(m_data.lines[line].values.value(place).value_or(0)));
            set->setBrush(m_style.barBrush(int(line)));
            set->setPen(m_style.barPen(int(line)));
            QObject::connect(set, &QBarSet::hovered, bars, [data = m_data, line](bool isOver, int place) {
                QToolTip::showText(QCursor::pos(), isOver ? data.pointText(line, place) : QString());
            });
            bars->append(set);
        }
        bars->setBarWidth(0.7);
        add(bars);
    }

    /// A line with gaps where there is no data: a piece for each stretch that has some.
    void addLine(qsizetype line)
    {
        QLineSeries *piece = nullptr;
        bool hasMarker = false;
        for (qsizetype place = 0; place < m_data.places.size(); ++place) {
            const std::optional<qint64> value = m_data.lines[line].values.value(place);
            if (!value) {
                piece = nullptr;
                continue;
            }
            if (!piece) {
                piece = makePiece(line);
                add(piece);
                if (hasMarker)
                    hideMarker(piece);
                hasMarker = true;
            }
            piece->append(qreal(place), qreal(*value));
        }
    }

    QLineSeries *makePiece(qsizetype line)
    {
        auto *piece = new QLineSeries;
        piece->setName(m_data.lines[line].name);
        piece->setPen(m_style.linePen(int(line)));
        piece->setPointsVisible();
        QObject::connect(piece, &QLineSeries::hovered, piece, [data = m_data, line](const QPointF &point, bool isOver) {
            QToolTip::showText(QCursor::pos(), isOver ? data.pointText(line, qsizetype(std::lround(point.x()))) : QString());
        });
        return piece;
    }

    void addLimit()
    {
        if (!m_data.limit)
            return;
        auto *limit = new QLineSeries;
        limit->setName(QCoreApplication::translate("Chart", "%1: %2", "name and value of a target or limit").arg(m_data.limitName, m_data.text(*m_data.limit)));
        limit->setPen(m_style.limitPen());
        const qreal value = qreal(*m_data.limit);
        for (const qreal place : {-half, qreal(m_data.places.size()) - half}) {
            if (m_isLying)
                limit->append(value, place);
            else
                limit->append(place, value);
        }
        add(limit);
    }

    void hideMarker(QAbstractSeries *series)
    {
        const auto markers = m_chart->legend()->markers(series);
        for (QLegendMarker *marker : markers)
            marker->setVisible(false);
    }

    const ChartData &m_data;
    const ChartStyle &m_style;
    std::unique_ptr<QChart> m_chart;
    bool m_isLying;
    QCategoryAxis *m_scale = nullptr;
    QCategoryAxis *m_places = nullptr;
};

} // namespace

std::unique_ptr<QChart> makeChart(const ChartData &data, const ChartStyle &style)
{
    return Builder(data, style).build();
}

} // namespace emesa::ui
