// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/dashboard_view_model.h"
#include "ui/pages/page.h"
#include "ui/pages/page_context.h"

class QBoxLayout;
class QComboBox;
class QLabel;

namespace emesa::ui {

class AttentionList;
class CardGrid;
class ChartCard;
class StatePanel;

/// How the shop is doing, or a client's orders: figures, what needs attention, charts of a period.
class DashboardPage : public Page
{
    Q_OBJECT

public:
    DashboardPage(PageContext &context, QWidget *parent);

    [[nodiscard]] QString title() const override { return tr("Dashboard"); }
    void refresh() override { m_dashboard.refresh(); }
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

    [[nodiscard]] DashboardViewModel &dashboard() { return m_dashboard; }
    [[nodiscard]] StatePanel &state() { return *m_state; }

protected:
    void visit(const QString &about) override;
    void leave() override;
    void addCommands(QObject *owner) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeContent();
    void showState();
    void showTiles();
    void showOrders();
    void showCharts();
    void openOrder(Id order);

    PageContext &m_context;
    DashboardViewModel m_dashboard;
    QComboBox *m_period;
    CardGrid *m_tiles = nullptr;
    QLabel *m_ordersHeading = nullptr;
    CardGrid *m_orders = nullptr;
    QBoxLayout *m_sides = nullptr;
    CardGrid *m_charts = nullptr;
    QList<ChartCard *> m_chartCards;
    AttentionList *m_attention = nullptr;
    StatePanel *m_state;
};

} // namespace emesa::ui
