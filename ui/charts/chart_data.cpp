// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_data.h"

#include <QCoreApplication>

#include <algorithm>

namespace emesa::ui {

namespace {

struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

QString sumText(const ChartData &data, const ChartLine &line)
{
    qint64 sum = 0;
    for (const auto &value : line.values)
        sum += value.value_or(0);
    return ChartText::tr("%1: %2 in all.").arg(line.name, data.text(sum));
}

QString latestText(const ChartData &data, qsizetype index)
{
    const ChartLine &line = data.lines[index];
    for (qsizetype i = line.values.size() - 1; i >= 0; --i) {
        if (line.values[i])
            return ChartText::tr("%1, latest %2: %3.", "line, month, value").arg(line.name, data.places.value(i), data.text(*line.values[i]));
    }
    return ChartText::tr("%1: no data.").arg(line.name);
}

QString fullestText(const ChartData &data)
{
    const ChartLine &line = data.lines.first();
    const auto fullest = std::max_element(line.values.begin(), line.values.end());
    QString text = ChartText::tr("Highest: %1, %2.", "place, value").arg(data.places.value(fullest - line.values.begin()), data.text(fullest->value_or(0)));
    if (!data.limit)
        return text;
    const auto above = std::count_if(line.values.begin(), line.values.end(), [&](const auto &value) { return value && *value > *data.limit; });
    const int count = int(above);
    return ChartText::tr("%1 %2", "two sentences").arg(text, ChartText::tr("%n above the limit.", nullptr, count));
}

} // namespace

bool ChartLine::isEmpty() const
{
    return std::none_of(values.begin(), values.end(), [](const auto &value) { return value.has_value(); });
}

bool ChartData::isEmpty() const
{
    return std::all_of(lines.begin(), lines.end(), [](const ChartLine &line) { return line.isEmpty(); });
}

qint64 ChartData::highest() const
{
    qint64 highest = std::max(limit.value_or(0), reachesAtLeast);
    for (qsizetype place = 0; place < places.size(); ++place) {
        qint64 stack = 0;
        for (const ChartLine &line : lines) {
            const qint64 value = line.values.value(place).value_or(0);
            stack = kind == Kind::StackedBars ? stack + value : std::max(stack, value);
        }
        highest = std::max(highest, stack);
    }
    return highest;
}

QString ChartData::summary() const
{
    if (isEmpty())
        return ChartText::tr("No data in this period.");
    QStringList sentences;
    if (kind == Kind::HorizontalBars) {
        sentences += fullestText(*this);
    } else {
        for (qsizetype line = 0; line < lines.size(); ++line)
            sentences += kind == Kind::Lines ? latestText(*this, line) : sumText(*this, lines[line]);
    }
    if (limit)
        sentences += ChartText::tr("%1: %2.", "target or limit").arg(limitName, text(*limit));
    return sentences.join(u' ');
}

QString ChartData::pointText(qsizetype line, qsizetype place) const
{
    const ChartLine &shown = lines[line];
    const std::optional<qint64> value = shown.values.value(place);
    const QString said = value ? text(*value) : ChartText::tr("no data");
    if (shown.n.isEmpty())
        return ChartText::tr("%1 · %2: %3", "place, line, value").arg(places.value(place), shown.name, said);
    const int count = int(shown.n.value(place));
    return ChartText::tr("%1 · %2: %3 (%4)", "place, line, value, number of orders")
        .arg(places.value(place), shown.name, said, ChartText::tr("n = %n order(s)", nullptr, count));
}

} // namespace emesa::ui
