// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/shop_floor_view_model.h"
#include "ui/theme/icons.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace emesa::ui {

class CountPad;

/// The open job over the whole page: picture, requirements, drawings, and what can be done now as large buttons; below
/// it the number pad of finishing and the reasons of pausing take the place of the facts. GUI thread.
class JobView : public QWidget
{
    Q_OBJECT

public:
    JobView(ShopFloorViewModel &floor, const tables::Words &words, QWidget *parent);

    /// Shows the open job afresh, in the colours of `icons`.
    void showJob(const Icons &icons);
    /// The number pad is open: digits belong to it, not to a scanner.
    [[nodiscard]] bool isCounting() const;
    [[nodiscard]] bool isAskingReason() const;
    /// From counting or asking back to the job; false when there is nothing to go back from.
    bool stepBack();

    /// What start and resume, pause, and finish do when they may.
    void startOrResume();
    void askReason();
    void count();

    /// Lines the keyboard writes digits into; letters typed there are a scanner's.
    [[nodiscard]] QList<QLineEdit *> lines() const { return {m_good, m_scrap}; }

signals:
    void closeWanted();
    /// The view changed: the scan field may have the focus again, or must not.
    void modeChanged();

private:
    QWidget *makeFacts();
    QWidget *makeCount();
    QWidget *makeReasons();
    void choose(QLineEdit *line);
    void showCount();
    void finish();

    ShopFloorViewModel &m_floor;
    const tables::Words &m_words;
    QStackedWidget *m_modes;
    QLabel *m_part;
    QLabel *m_description;
    QLabel *m_state;
    QLabel *m_due;
    QLabel *m_picture = nullptr;
    QFormLayout *m_facts = nullptr;
    QVBoxLayout *m_files = nullptr;
    QPushButton *m_back;
    QPushButton *m_start = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_finish = nullptr;
    QLineEdit *m_good = nullptr;
    QLineEdit *m_scrap = nullptr;
    QLabel *m_ordered = nullptr;
    QLabel *m_objection = nullptr;
    QPushButton *m_confirm = nullptr;
    CountPad *m_pad = nullptr;
    Id m_shown = 0;
};

} // namespace emesa::ui
