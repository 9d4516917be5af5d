// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/floor/floor_lock.h"
#include "models/views/shop_floor_view_model.h"
#include "ui/pages/page.h"
#include "ui/pages/page_context.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace emesa::ui {

class CountPad;
class JobView;
class StatePanel;

/// The page of the people at the machines: a board of jobs by machine, one job over the whole page, everything large
/// enough for fingers, dark unless they choose otherwise. A scanner can be used at any moment: what is typed while no
/// other field wants it goes to the scan field. May keep the window for itself until its PIN is entered.
class ShopFloorPage : public Page
{
    Q_OBJECT

public:
    ShopFloorPage(PageContext &context, QWidget *parent);

    [[nodiscard]] QString title() const override { return tr("Shop floor"); }
    void refresh() override { m_floor.load(); }
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

    [[nodiscard]] ShopFloorViewModel &floor() { return m_floor; }
    [[nodiscard]] FloorLock &lock() { return m_lock; }
    /// Which theme the page wears, whatever the window does.
    [[nodiscard]] bool isDark() const { return m_isDark; }
    void setDark(bool isDark);
    /// Shows the pad that locks or unlocks.
    void askPin();

protected:
    /// `about` is an order's number to open.
    void visit(const QString &about) override;
    void leave() override;
    void addCommands(QObject *owner) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makePin();
    void showBoard();
    void showJob();
    void showLock();
    void enterPin();
    void goBack();
    void takeScan();
    void focusScan();
    void say(const QString &text, bool isTrouble);
    [[nodiscard]] Icons icons() const { return Icons(m_theme); }

    PageContext &m_context;
    SystemClock m_clock;
    ShopFloorViewModel m_floor;
    FloorLock m_lock;
    Theme m_theme;
    bool m_isDark = true;
    Id m_toOpen = 0; ///< from the address, until the board is there
    QLineEdit *m_scan;
    QPushButton *m_lockButton;
    QLabel *m_said;
    QStackedWidget *m_views;
    QScrollArea *m_boardScroll;
    QWidget *m_board;
    StatePanel *m_panel;
    JobView *m_job;
    QLabel *m_pinHeading = nullptr;
    QLabel *m_pinText = nullptr;
    QLineEdit *m_pinLine = nullptr;
    QPushButton *m_pinEnter = nullptr;
    QPushButton *m_pinSignOut = nullptr;
    QWidget *m_pin; ///< after the parts makePin() fills in
};

} // namespace emesa::ui
