// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/pages/page_context.h"

#include <QFrame>

class QAction;
class QChart;
class QChartView;
class QLabel;
class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace emesa::ui {

/// A chart with its name, its meaning in words, and a menu: the same values as a table, on the clipboard, in a file.
/// Says so when there is no data. Follows the theme; GUI thread. `context` outlives it.
class ChartCard : public QFrame
{
    Q_OBJECT

public:
    explicit ChartCard(PageContext &context, QWidget *parent = nullptr);

    void show(const ChartData &data);
    [[nodiscard]] const ChartData &data() const { return m_data; }
    [[nodiscard]] bool isTableShown() const;
    void setTableShown(bool isShown);

    void copy();
    void savePng();
    void saveSvg();
    void saveCsv();

private:
    using QFrame::show;

    void makeMenu();
    void restyle();
    void fillTable();
    void showRightSide();
    /// Chart and title at this size, as a file or the clipboard has them.
    void paint(QPainter &painter, const QSize &size);
    [[nodiscard]] QImage image();
    void askWhere(const QString &title, const QString &suffix, std::function<Status(const QString &)> save);

    PageContext &m_context;
    ChartData m_data;
    QLabel *m_title;
    QLabel *m_summary;
    QToolButton *m_menuButton;
    QAction *m_asTable = nullptr;
    QStackedWidget *m_sides;
    QChartView *m_view;
    QTableWidget *m_table;
    QLabel *m_nothing;
};

} // namespace emesa::ui
