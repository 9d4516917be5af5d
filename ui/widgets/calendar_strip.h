// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/machine_booking.h"
#include "models/tables/words.h"

#include <QDate>
#include <QWidget>

namespace emesa::ui {

class Appearance;

/// A row of days with bars for what a machine is booked for, one lane for each job it can run side by side. Left and
/// Right walk through the bars, Return opens the order of one; pointing at one says what it is. Days and times are
/// local. `appearance` outlives it.
class CalendarStrip : public QWidget
{
    Q_OBJECT

public:
    CalendarStrip(const tables::Words &words, const Appearance &appearance, QWidget *parent = nullptr);

    /// `today` is marked when it is among the days.
    void setDays(QDate first, int count, QDate today);
    /// `lanes`: how many jobs run side by side. More bookings at one time than that get lanes of their own, marked.
    void setBookings(const QList<MachineBooking> &bookings, int lanes);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The booking that is picked out; -1: none.
    [[nodiscard]] int current() const { return m_current; }

signals:
    void opened(emesa::Id order);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect barOf(int booking) const;
    [[nodiscard]] int barAt(const QPoint &point) const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int laneHeight() const;
    [[nodiscard]] int lanes() const;
    [[nodiscard]] int xOf(Timestamp moment) const;
    [[nodiscard]] QString textOf(int booking) const;
    void layOut();
    void describe();

    tables::Words m_words;
    const Appearance &m_appearance;
    QDate m_first;
    QDate m_today;
    int m_days = 14;
    int m_capacity = 1;
    QList<MachineBooking> m_bookings;
    QList<int> m_lanes; ///< of each booking
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace emesa::ui
