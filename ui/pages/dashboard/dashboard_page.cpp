// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboard/dashboard_page.h"

#include "ui/charts/chart_card.h"
#include "ui/pages/dashboard/attention_list.h"
#include "ui/pages/dashboard/card_grid.h"
#include "ui/pages/dashboard/dashboard_charts.h"
#include "ui/pages/dashboard/figure_tile.h"
#include "ui/pages/dashboard/order_card.h"
#include "ui/widgets/state_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMetaEnum>
#include <QScrollArea>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace emesa::ui {

namespace {

constexpr int tileWidth = 172;
constexpr int orderWidth = 280;
constexpr int chartWidth = 400;
constexpr int attentionWidth = 300;
/// Below this, what needs attention stands above the charts instead of beside them.
constexpr int narrow = 900;

QMetaEnum periods()
{
    return QMetaEnum::fromType<DashboardViewModel::Period>();
}

} // namespace

DashboardPage::DashboardPage(PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_dashboard(context.desk), m_period(new QComboBox(this)), m_state(new StatePanel(makeContent(), this))
{
    auto *heading = new QLabel(title(), this);
    heading->setProperty("role", QStringLiteral("title"));
    auto *periodLabel = new QLabel(tr("Period"), this);
    periodLabel->setBuddy(m_period);
    m_period->addItem(tr("This month"), QVariant::fromValue(DashboardViewModel::Period::Month));
    m_period->addItem(tr("90 days"), QVariant::fromValue(DashboardViewModel::Period::Quarter));
    m_period->addItem(tr("12 months"), QVariant::fromValue(DashboardViewModel::Period::Year));
    m_period->setCurrentIndex(m_period->findData(QVariant::fromValue(m_dashboard.period())));
    m_period->setAccessibleName(tr("Period"));

    auto *top = new QHBoxLayout;
    top->setContentsMargins(24, 16, 24, 12);
    top->setSpacing(8);
    top->addWidget(heading, 1);
    top->addWidget(periodLabel);
    top->addWidget(m_period);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_state, 1);

    connect(m_period, &QComboBox::currentIndexChanged, this,
            [this] { m_dashboard.setPeriod(m_period->currentData().value<DashboardViewModel::Period>()); });
    connect(&m_dashboard, &DashboardViewModel::changed, this, &DashboardPage::showState);
    connect(&m_dashboard, &DashboardViewModel::refreshFailed, this, [this](const Error &error) { m_context.notices.trouble(error); });
    showState();
}

QWidget *DashboardPage::makeContent()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(scroll);
    m_tiles = new CardGrid(tileWidth, content);
    m_ordersHeading = new QLabel(tr("My open orders"), content);
    m_ordersHeading->setProperty("role", QStringLiteral("heading"));
    m_orders = new CardGrid(orderWidth, content);
    m_charts = new CardGrid(chartWidth, content);
    m_attention = new AttentionList(m_context.desk.words(), content);
    m_attention->setMinimumWidth(attentionWidth);
    connect(m_attention, &AttentionList::opened, this, &DashboardPage::openOrder);

    m_sides = new QBoxLayout(QBoxLayout::RightToLeft);
    m_sides->setSpacing(12);
    m_sides->addWidget(m_attention, 0, Qt::AlignTop);
    m_sides->addWidget(m_charts, 1);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 0, 24, 24);
    layout->setSpacing(12);
    layout->addWidget(m_tiles);
    layout->addWidget(m_ordersHeading);
    layout->addWidget(m_orders);
    layout->addLayout(m_sides);
    layout->addStretch();
    scroll->setWidget(content);
    return scroll;
}

void DashboardPage::visit(const QString &about)
{
    Q_UNUSED(about)
    m_dashboard.setWatched(true);
    m_dashboard.refresh();
}

void DashboardPage::leave()
{
    m_dashboard.setWatched(false);
}

void DashboardPage::addCommands(QObject *owner)
{
    for (int i = 0; i < m_period->count(); ++i) {
        const QString period = QString::fromLatin1(periods().valueToKey(m_period->itemData(i).toInt())).toLower();
        m_context.commands.add({.id = QStringLiteral("dashboard.%1").arg(period),
                                .text = tr("Show the dashboard for: %1").arg(m_period->itemText(i)),
                                .icon = QStringLiteral("dashboard"),
                                .group = title()},
                               owner, [this, i] { m_period->setCurrentIndex(i); });
    }
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_sides->setDirection(width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::RightToLeft);
}

void DashboardPage::showState()
{
    switch (m_dashboard.state()) {
    case DashboardViewModel::State::Busy: m_state->showBusy(); return;
    case DashboardViewModel::State::Failed: m_state->showError(m_dashboard.error(), [this] { m_dashboard.refresh(); }); return;
    case DashboardViewModel::State::Ready: break;
    }
    if (m_dashboard.isEmpty()) {
        const bool mayCreate = m_context.desk.may("order_create") && !m_context.desk.isStaff();
        m_state->showEmpty(tr("Nothing to show yet"),
                           m_context.desk.isStaff() ? tr("Figures and charts appear here with the first order.")
                                                    : tr("Send a part as a STEP file and follow here what becomes of it."),
                           mayCreate ? tr("New order") : QString(), [this] { emit wanted({QStringLiteral("new-order")}); });
        return;
    }
    showTiles();
    showOrders();
    m_attention->show(m_dashboard.dashboard().attention, m_dashboard.dashboard().at);
    showCharts();
    m_state->showContent();
}

void DashboardPage::showTiles()
{
    QList<QWidget *> tiles;
    const auto figures = m_dashboard.tiles();
    for (const DashboardViewModel::Tile &figure : figures) {
        auto *tile = new FigureTile(figure, m_tiles);
        QUrlQuery rows;
        for (auto parameter = figure.filter.begin(); parameter != figure.filter.end(); ++parameter)
            rows.addQueryItem(parameter.key(), parameter.value());
        connect(tile, &FigureTile::clicked, this, [this, about = QString(u'?' + rows.toString())] { emit wanted({QStringLiteral("orders"), about}); });
        tiles += tile;
    }
    m_tiles->setCards(tiles);
}

void DashboardPage::showOrders()
{
    QList<QWidget *> cards;
    for (const Order &order : m_dashboard.openOrders()) {
        auto *card = new OrderCard(order, m_dashboard.nextStep(order), m_context.desk.words(), m_context.appearance, m_orders);
        connect(card, &OrderCard::clicked, this, [this, id = order.id] { openOrder(id); });
        cards += card;
    }
    m_orders->setCards(cards);
    m_orders->setVisible(!cards.isEmpty());
    m_ordersHeading->setVisible(!cards.isEmpty());
}

void DashboardPage::showCharts()
{
    // Cards are kept: a table that is looked at stays one when new values come.
    const QList<ChartData> charts = chartsOf(m_dashboard, m_context.desk.words());
    while (m_chartCards.size() > charts.size())
        m_chartCards.removeLast(); // the grid lets it go
    while (m_chartCards.size() < charts.size())
        m_chartCards += new ChartCard(m_context, m_charts);
    QList<QWidget *> cards;
    for (qsizetype i = 0; i < charts.size(); ++i) {
        m_chartCards[i]->show(charts[i]);
        cards += m_chartCards[i];
    }
    m_charts->setCards(cards);
}

void DashboardPage::openOrder(Id order)
{
    emit wanted({QStringLiteral("order"), QString::number(order)});
}

QJsonObject DashboardPage::saveState() const
{
    return {{QStringLiteral("period"), QString::fromLatin1(periods().valueToKey(int(m_dashboard.period())))}};
}

void DashboardPage::restoreState(const QJsonObject &state)
{
    bool isKnown = false;
    const int period = periods().keyToValue(state.value(QLatin1String("period")).toString().toLatin1().constData(), &isKnown);
    if (isKnown)
        m_period->setCurrentIndex(m_period->findData(QVariant::fromValue(DashboardViewModel::Period(period))));
}

} // namespace emesa::ui
