// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"

#include <QTimer>

namespace emesa {

/// Figures, series and what needs attention in a period, in the words of the person who reads them. Reads again when
/// orders change while it is watched. GUI thread; `desk` outlives it.
class DashboardViewModel : public QObject
{
    Q_OBJECT

public:
    enum class Period { Month, Quarter, Year };
    Q_ENUM(Period)
    enum class State { Busy, Ready, Failed };

    /// One figure, ready to be shown.
    struct Tile
    {
        QString key;
        QString title;
        QString value;       ///< "No data" where nothing was counted
        QString comparison;  ///< empty: there is nothing to compare with
        QString explanation; ///< formula, number of orders, period
        bool isWarning = false;
        QMap<QString, QString> filter; ///< of the orders behind it

        bool operator==(const Tile &) const = default;
    };

    explicit DashboardViewModel(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] Period period() const { return m_period; }
    void setPeriod(Period period);
    /// First and last day of a period that ends on `today`.
    [[nodiscard]] static std::pair<QDate, QDate> daysOf(Period period, QDate today);

    void refresh();
    /// While watched, changed orders are followed.
    void setWatched(bool isWatched);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] const api::Dashboard &dashboard() const { return m_dashboard; }
    /// Whether there is anything to show.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QList<Tile> tiles() const;
    /// The client's own open orders, those that wait for him first. Staff has the list of orders.
    [[nodiscard]] const QList<Order> &openOrders() const { return m_openOrders; }
    /// What comes next with an order: the client's step, or what he waits for.
    [[nodiscard]] QString nextStep(const Order &order) const;

    /// "₹5,100.00", "92.5 %", "3 h 20 min", "2 d 4 h", "12", by unit of the server.
    [[nodiscard]] QString text(const QString &unit, qint64 value, const QString &currency = {}) const;
    [[nodiscard]] static QString titleOf(const QString &seriesKey);
    [[nodiscard]] static QString lineName(const QString &lineKey);
    /// What a figure or series means, in a sentence.
    [[nodiscard]] static QString formulaText(const QString &formula);
    [[nodiscard]] static QString reasonText(const QString &reason);
    [[nodiscard]] QString periodText() const;

signals:
    void changed();
    /// Could not be read again; what was read before is still there.
    void refreshFailed(const emesa::Error &error);

private:
    void readOpenOrders();
    [[nodiscard]] Tile tileOf(const api::DashboardFigure &figure) const;

    Desk &m_desk;
    Period m_period = Period::Quarter;
    State m_state = State::Busy;
    Error m_error;
    api::Dashboard m_dashboard;
    QList<Order> m_openOrders;
    QTimer m_changePause;
    bool m_isWatched = false;
    int m_asked = 0; ///< tells the newest question from those before it
};

} // namespace emesa
