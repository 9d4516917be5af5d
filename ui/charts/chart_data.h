// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <optional>

namespace emesa::ui {

/// One value per place of its chart; none where there is no data.
struct ChartLine
{
    QString name;
    QList<std::optional<qint64>> values;
    QList<qint64> n; ///< orders behind each value; may be empty

    [[nodiscard]] bool isEmpty() const;
};

/// What a chart says, apart from how it is painted: values are whole numbers and are put into words by `text`.
struct ChartData
{
    enum class Kind { StackedBars, Bars, HorizontalBars, Lines };

    Kind kind = Kind::Lines;
    QString title;
    QString explanation;   ///< what the values mean and the period
    QString placesName;    ///< "Week", "Month", "Machine"
    QStringList places;
    QList<ChartLine> lines;
    std::optional<qint64> limit; ///< a target or a bound, drawn across
    QString limitName;
    qint64 smallestStep = 1; ///< of the scale
    qint64 reachesAtLeast = 0; ///< the scale does
    std::function<QString(qint64)> text;
    std::function<QString(qint64)> scaleText;    ///< shorter, beside the scale
    std::function<QVariant(qint64)> cell;        ///< as exports have it

    [[nodiscard]] bool isEmpty() const;
    /// The highest value that is drawn, stacked or not, the limit included.
    [[nodiscard]] qint64 highest() const;
    /// What somebody who does not see the chart has to know of it.
    [[nodiscard]] QString summary() const;
    /// "Jan 2026 · Agreed: ₹5,100.00 (n = 3)".
    [[nodiscard]] QString pointText(qsizetype line, qsizetype place) const;
};

} // namespace emesa::ui
