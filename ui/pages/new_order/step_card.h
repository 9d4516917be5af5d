// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace emesa::ui {

/// One numbered step of a page that is filled in from top to bottom: its number becomes a tick when nothing is missing
/// in it. GUI thread.
class StepCard : public QFrame
{
    Q_OBJECT

public:
    StepCard(int number, const QString &heading, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// How many things are still missing in it; before anything was begun nobody is told.
    void setMissing(int count, bool isBegun);

private:
    int m_number;
    QLabel *m_badge;
    QLabel *m_state;
    QVBoxLayout *m_content;
};

} // namespace emesa::ui
