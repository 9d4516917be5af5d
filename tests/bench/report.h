// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace emesa::bench {

/// One line of the table at the end.
struct Figure
{
    QString name;
    QString value;
    QString ceiling = {};              ///< what it is measured against, from the same run
    std::optional<double> ratio = {};
    QString aim = {};                  ///< "≥ 0.60"; empty: told only
    std::optional<bool> met = {};
};

/// Collects figures and prints each when it is known, all of them at the end.
class Report
{
public:
    void add(const Figure &figure);
    void note(const QString &line) const;
    void print() const;
    [[nodiscard]] bool allMet() const;

private:
    QList<Figure> m_figures;
};

[[nodiscard]] double median(QList<double> values);
[[nodiscard]] QString number(double value, int decimals = 1);
/// Cores, memory, kernel, Qt and MariaDB.
[[nodiscard]] QString machineLine();

} // namespace emesa::bench
