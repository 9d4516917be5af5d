// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/dashboard_view_model.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <chrono>

namespace emesa {

namespace {

using namespace std::chrono_literals;

/// A dashboard costs the server more than a row; it need not follow every single event.
constexpr auto changePause = 3s;
constexpr int mostOpenOrders = 24; ///< of each side's turn
constexpr int ninetyDays = 90;

/// A figure that is shown as a tile, in this order.
struct TileRow
{
    const char *key;
    const char *title;
    bool isForStaff;
    bool isForClient;
    bool isWarning; ///< more than none of it needs somebody
};

constexpr std::array tileRows = {
    TileRow{"open_orders", QT_TRANSLATE_NOOP("DashboardViewModel", "Open orders"), false, true, false},
    TileRow{"to_review", QT_TRANSLATE_NOOP("DashboardViewModel", "To review"), true, false, false},
    TileRow{"negotiation_shop", QT_TRANSLATE_NOOP("DashboardViewModel", "In negotiation, shop's turn"), true, true, false},
    TileRow{"negotiation_client", QT_TRANSLATE_NOOP("DashboardViewModel", "In negotiation, client's turn"), true, true, false},
    TileRow{"awaiting_payment", QT_TRANSLATE_NOOP("DashboardViewModel", "Awaiting payment"), true, true, false},
    TileRow{"in_production", QT_TRANSLATE_NOOP("DashboardViewModel", "In production"), true, true, false},
    TileRow{"late", QT_TRANSLATE_NOOP("DashboardViewModel", "Late"), true, true, true},
    TileRow{"at_risk", QT_TRANSLATE_NOOP("DashboardViewModel", "At risk"), true, false, true},
    TileRow{"agreed_this_month", QT_TRANSLATE_NOOP("DashboardViewModel", "Agreed this month"), true, true, false},
    TileRow{"win_rate", QT_TRANSLATE_NOOP("DashboardViewModel", "Win rate"), true, false, false},
    TileRow{"response_time_median", QT_TRANSLATE_NOOP("DashboardViewModel", "Response time"), true, false, false},
    TileRow{"on_time_delivery", QT_TRANSLATE_NOOP("DashboardViewModel", "On-time delivery"), true, false, false},
};

struct Named
{
    const char *key;
    const char *text;
};

constexpr std::array seriesTitles = {
    Named{"orders_by_status", QT_TRANSLATE_NOOP("DashboardViewModel", "Orders by status per week")},
    Named{"value_per_month", QT_TRANSLATE_NOOP("DashboardViewModel", "Agreed and completed value per month")},
    Named{"win_rate", QT_TRANSLATE_NOOP("DashboardViewModel", "Win rate")},
    Named{"response_time", QT_TRANSLATE_NOOP("DashboardViewModel", "Response time")},
    Named{"lead_time", QT_TRANSLATE_NOOP("DashboardViewModel", "Lead time")},
    Named{"on_time_delivery", QT_TRANSLATE_NOOP("DashboardViewModel", "On-time delivery")},
};

constexpr std::array lineNames = {
    Named{"agreed", QT_TRANSLATE_NOOP("DashboardViewModel", "Agreed")},
    Named{"completed", QT_TRANSLATE_NOOP("DashboardViewModel", "Completed")},
    Named{"win_rate", QT_TRANSLATE_NOOP("DashboardViewModel", "Win rate")},
    Named{"response_time_median", QT_TRANSLATE_NOOP("DashboardViewModel", "Half of them within")},
    Named{"response_time_p90", QT_TRANSLATE_NOOP("DashboardViewModel", "Nine of ten within")},
    Named{"lead_time_median", QT_TRANSLATE_NOOP("DashboardViewModel", "Half of them within")},
    Named{"lead_time_p90", QT_TRANSLATE_NOOP("DashboardViewModel", "Nine of ten within")},
    Named{"latest_promise", QT_TRANSLATE_NOOP("DashboardViewModel", "Completed by the promised day")},
};

constexpr std::array formulas = {
    Named{"open_orders", QT_TRANSLATE_NOOP("DashboardViewModel", "Orders that are not completed, rejected or cancelled.")},
    Named{"to_review", QT_TRANSLATE_NOOP("DashboardViewModel", "Orders nobody at the shop has answered yet.")},
    Named{"negotiation_shop", QT_TRANSLATE_NOOP("DashboardViewModel", "Orders in negotiation where the shop has to answer.")},
    Named{"negotiation_client", QT_TRANSLATE_NOOP("DashboardViewModel", "Orders in negotiation where the client has to answer.")},
    Named{"awaiting_payment", QT_TRANSLATE_NOOP("DashboardViewModel", "Orders with an agreed price that are not paid yet.")},
    Named{"accepted", QT_TRANSLATE_NOOP("DashboardViewModel", "Orders that are paid and not started yet.")},
    Named{"in_production", QT_TRANSLATE_NOOP("DashboardViewModel", "Orders that are being made.")},
    Named{"on_hold", QT_TRANSLATE_NOOP("DashboardViewModel", "Orders whose production rests.")},
    Named{"late", QT_TRANSLATE_NOOP("DashboardViewModel", "Orders the shop has to act on that were promised for a day before today.")},
    Named{"at_risk", QT_TRANSLATE_NOOP("DashboardViewModel", "Orders the shop has to act on that are promised for today or the next three days.")},
    Named{"agreed_this_month", QT_TRANSLATE_NOOP("DashboardViewModel", "Sum of the agreed prices of orders accepted this month.")},
    Named{"orders_by_status", QT_TRANSLATE_NOOP("DashboardViewModel", "Orders that came in each week, by the status they have now.")},
    Named{"value_per_month", QT_TRANSLATE_NOOP("DashboardViewModel", "Sum of agreed prices by month of acceptance and by month of completion.")},
    Named{"win_rate", QT_TRANSLATE_NOOP("DashboardViewModel", "Accepted ÷ (accepted + rejected). Cancelled and expired orders are not counted.")},
    Named{"response_time", QT_TRANSLATE_NOOP("DashboardViewModel", "From placing an order to the shop's first offer, in business hours.")},
    Named{"response_time_median", QT_TRANSLATE_NOOP("DashboardViewModel", "From placing an order to the shop's first offer, in business hours; half of the orders were quicker.")},
    Named{"response_time_p90", QT_TRANSLATE_NOOP("DashboardViewModel", "From placing an order to the shop's first offer, in business hours; nine of ten orders were quicker.")},
    Named{"lead_time", QT_TRANSLATE_NOOP("DashboardViewModel", "From acceptance to completion.")},
    Named{"lead_time_median", QT_TRANSLATE_NOOP("DashboardViewModel", "From acceptance to completion; half of the orders were quicker.")},
    Named{"lead_time_p90", QT_TRANSLATE_NOOP("DashboardViewModel", "From acceptance to completion; nine of ten orders were quicker.")},
    Named{"on_time_delivery", QT_TRANSLATE_NOOP("DashboardViewModel", "Orders completed by the latest promised day ÷ orders due. What is overdue and not finished is late.")},
    Named{"machine_load", QT_TRANSLATE_NOOP("DashboardViewModel", "Booked time ÷ (two weeks × jobs side by side), from today on.")},
};

constexpr std::array reasons = {
    Named{"late", QT_TRANSLATE_NOOP("DashboardViewModel", "Late: the promised day has passed")},
    Named{"on_hold", QT_TRANSLATE_NOOP("DashboardViewModel", "Production rests")},
    Named{"to_review", QT_TRANSLATE_NOOP("DashboardViewModel", "Waits for a review")},
    Named{"answer_offer", QT_TRANSLATE_NOOP("DashboardViewModel", "An offer waits for an answer")},
    Named{"no_machine", QT_TRANSLATE_NOOP("DashboardViewModel", "Paid, but no machine yet")},
    Named{"pay", QT_TRANSLATE_NOOP("DashboardViewModel", "Waits for payment")},
};

/// The text for `key`, translated; a newer server's unknown key in its own words.
template<size_t count>
QString find(const std::array<Named, count> &names, const QString &key)
{
    for (const Named &named : names) {
        if (key == QLatin1String(named.key))
            return QCoreApplication::translate("DashboardViewModel", named.text);
    }
    return tables::Words::named(key.toLatin1().constData());
}

} // namespace

DashboardViewModel::DashboardViewModel(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_changePause.setSingleShot(true);
    m_changePause.setInterval(changePause);
    connect(&m_changePause, &QTimer::timeout, this, &DashboardViewModel::refresh);
    const auto follow = [this](const QString &topic) {
        if (m_isWatched && topic == QLatin1String("orders") && !m_changePause.isActive())
            m_changePause.start();
    };
    connect(&desk.live(), &remote::LiveChannel::event, this, [follow](const QString &topic) { follow(topic); });
    connect(&desk.live(), &remote::LiveChannel::topicReset, this, [follow](const QString &topic) { follow(topic); });
}

void DashboardViewModel::setPeriod(Period period)
{
    if (period == m_period)
        return;
    m_period = period;
    refresh();
}

std::pair<QDate, QDate> DashboardViewModel::daysOf(Period period, QDate today)
{
    switch (period) {
    case Period::Month: return {QDate(today.year(), today.month(), 1), today};
    case Period::Quarter: break;
    case Period::Year: return {today.addYears(-1).addDays(1), today};
    }
    return {today.addDays(1 - ninetyDays), today};
}

void DashboardViewModel::refresh()
{
    m_changePause.stop();
    if (m_state == State::Failed) {
        m_state = State::Busy;
        emit changed();
    }
    const auto [from, to] = daysOf(m_period, QDateTime::currentDateTimeUtc().date()); // the server's days are in UTC
    const int asked = ++m_asked;
    remote::whenDone(m_desk.dashboards().dashboard(from, to), this, [this, asked](const Result<api::Dashboard> &dashboard) {
        if (asked != m_asked)
            return;
        if (dashboard) {
            m_dashboard = *dashboard;
            m_state = State::Ready;
            emit changed();
        } else if (m_state == State::Ready) {
            emit refreshFailed(dashboard.error());
        } else {
            m_error = dashboard.error();
            m_state = State::Failed;
            emit changed();
        }
    });
    if (!m_desk.isStaff())
        readOpenOrders();
}

void DashboardViewModel::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (!isWatched)
        m_changePause.stop();
}

void DashboardViewModel::readOpenOrders()
{
    const int asked = m_asked;
    for (const Turn turn : {Turn::Client, Turn::Staff}) {
        const remote::ListQuery query = remote::ListQuery()
                                            .where(QStringLiteral("turn"), schema::enumToString(turn))
                                            .orderBy(QStringLiteral("date_submitted"), Qt::DescendingOrder)
                                            .pageSize(mostOpenOrders);
        remote::whenDone(m_desk.calls().orders(query), this, [this, asked, turn](const Result<remote::Page<Order>> &page) {
            if (asked != m_asked || !page)
                return; // without them the figures still say how many there are
            m_openOrders.removeIf([turn](const Order &order) { return order.turn == turn; });
            for (const Order &order : page->rows) {
                if (order.turn == turn)
                    m_openOrders.append(order);
            }
            std::stable_sort(m_openOrders.begin(), m_openOrders.end(), [](const Order &one, const Order &other) {
                return one.turn == Turn::Client && other.turn != Turn::Client;
            });
            emit changed();
        });
    }
}

bool DashboardViewModel::isEmpty() const
{
    const auto hasValue = [](const auto &counted) { return std::any_of(counted.begin(), counted.end(), [](qint64 n) { return n > 0; }); };
    const bool hasFigure = std::any_of(m_dashboard.figures.begin(), m_dashboard.figures.end(), [](const api::DashboardFigure &figure) { return figure.n > 0; });
    const bool hasSeries = std::any_of(m_dashboard.series.begin(), m_dashboard.series.end(), [&](const api::DashboardSeries &series) {
        return std::any_of(series.lines.begin(), series.lines.end(), [&](const api::DashboardLine &line) { return hasValue(line.n); });
    });
    return !hasFigure && !hasSeries && m_dashboard.machines.isEmpty() && m_dashboard.attention.isEmpty() && m_openOrders.isEmpty();
}

QList<DashboardViewModel::Tile> DashboardViewModel::tiles() const
{
    QList<Tile> tiles;
    for (const TileRow &row : tileRows) {
        if (!(m_dashboard.isWholeShop ? row.isForStaff : row.isForClient))
            continue;
        for (const api::DashboardFigure &figure : m_dashboard.figures) {
            if (figure.key != QLatin1String(row.key))
                continue;
            Tile tile = tileOf(figure);
            tile.title = QCoreApplication::translate("DashboardViewModel", row.title);
            tile.isWarning = row.isWarning && figure.value > 0;
            tiles.append(tile);
        }
    }
    return tiles;
}

DashboardViewModel::Tile DashboardViewModel::tileOf(const api::DashboardFigure &figure) const
{
    Tile tile;
    tile.key = figure.key;
    tile.filter = figure.filter;
    // Counting nothing gives 0; dividing by nothing gives no answer.
    const bool isCount = figure.unit == QLatin1String("orders");
    tile.value = figure.n > 0 || isCount ? text(figure.unit, figure.value, figure.currency) : tr("No data");
    if (figure.before)
        tile.comparison = tr("%1 a month before").arg(text(figure.unit, *figure.before, figure.currency));
    const int count = int(figure.n);
    const QString orders = tr("n = %n order(s)", nullptr, count);
    const bool isNow = isCount || figure.key == QLatin1String("agreed_this_month");
    tile.explanation = tr("%1\n%2, %3", "formula, number of orders, period")
                           .arg(formulaText(figure.formula), orders,
                                isNow ? tr("as of %1").arg(m_desk.words().of(m_dashboard.at)) : periodText());
    return tile;
}

QString DashboardViewModel::nextStep(const Order &order) const
{
    if (order.turn != Turn::Client)
        return tr("The shop is at work on it");
    constexpr std::array steps = {OrderAction::AcceptCounterOffer, OrderAction::ConfirmPayment, OrderAction::SendCounterOffer};
    for (const OrderAction step : steps) {
        if (order.allowedActions.contains(schema::enumToString(step)))
            return m_desk.words().of(step);
    }
    return tr("Your turn");
}

QString DashboardViewModel::text(const QString &unit, qint64 value, const QString &currency) const
{
    const tables::Words &words = m_desk.words();
    if (unit == QLatin1String("minor"))
        return words.money(Amount{value}, currency);
    if (unit == QLatin1String("basis_points"))
        return tr("%1 %", "percent").arg(words.locale().toString(double(value) / 100, 'f', value % 100 == 0 ? 0 : 1));
    if (unit == QLatin1String("minutes")) {
        if (value < 60)
            return tr("%1 min").arg(words.of(value));
        return value % 60 == 0 ? tr("%1 h").arg(words.of(value / 60)) : tr("%1 h %2 min").arg(words.of(value / 60), words.of(value % 60));
    }
    if (unit == QLatin1String("hours")) {
        if (value < 48)
            return tr("%1 h").arg(words.of(value));
        return value % 24 == 0 ? tr("%1 d", "days").arg(words.of(value / 24)) : tr("%1 d %2 h", "days, hours").arg(words.of(value / 24), words.of(value % 24));
    }
    return words.of(value);
}

QString DashboardViewModel::titleOf(const QString &seriesKey)
{
    return find(seriesTitles, seriesKey);
}

QString DashboardViewModel::lineName(const QString &lineKey)
{
    return find(lineNames, lineKey);
}

QString DashboardViewModel::formulaText(const QString &formula)
{
    return find(formulas, formula);
}

QString DashboardViewModel::reasonText(const QString &reason)
{
    return find(reasons, reason);
}

QString DashboardViewModel::periodText() const
{
    return tr("%1 to %2", "days").arg(m_desk.words().of(m_dashboard.from), m_desk.words().of(m_dashboard.to));
}

} // namespace emesa
