// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"
#include "models/installation/installation.h"
#include "models/views/connection_view_model.h"
#include "ui/commands/command_palette.h"
#include "ui/commands/commands.h"
#include "ui/commands/shortcut_overlay.h"
#include "ui/dialogs/widget_dialogs.h"
#include "ui/pages/page_catalogue.h"
#include "ui/shell/notices.h"

#include <QMainWindow>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace emesa::ui {

/// The frame around the pages: bar with search, connection and account, sidebar of what the person may do, the page
/// itself, the status line. Knows where somebody was, back and forward. Shows `front` (signing in) while nobody is at
/// the desk. Does not own the desk. GUI thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `front` becomes a child of the window. `appearance` and `installation` outlive it.
    MainWindow(Appearance &appearance, Installation &installation, QWidget *front);
    ~MainWindow() override;

    /// Shows the pages of the person at `desk`; nullptr: nobody, the front again. What the pages were like, where the
    /// person was and whether the sidebar is folded goes to and comes from `state`.
    void setDesk(Desk *desk, const QJsonObject &state = {});
    [[nodiscard]] QJsonObject saveState() const;
    /// The sidebar shows icons only.
    void setSideFolded(bool isFolded);
    [[nodiscard]] bool isSideFolded() const { return m_isSideFolded; }
    /// Shows the front while the desk and its pages stay as they are, with everything typed into them, until the same
    /// person is back.
    void setAway(bool isAway);

    void go(const PageAddress &address);
    [[nodiscard]] PageAddress where() const { return m_at >= 0 ? m_history[m_at] : PageAddress(); }
    [[nodiscard]] Page *currentPage() const;

    /// What the sidebar says waits on a page; empty when nothing does.
    [[nodiscard]] QString waitingText(const QString &page) const;

    [[nodiscard]] Commands &commands() { return m_commands; }
    [[nodiscard]] Dialogs &dialogs() { return m_dialogs; }
    [[nodiscard]] Notices &notices() { return m_notices; }
    [[nodiscard]] CommandPalette &palette() { return m_palette; }

signals:
    void signOutWanted();
    /// Sign out, and leave nothing of what was read on this computer.
    void signOutAndForgetWanted();
    /// The person wants this in a window of its own.
    void windowWanted(const emesa::ui::PageAddress &address);

private:
    QWidget *makeBar();
    QWidget *makeSide();
    QWidget *makeStatus();
    QWidget *makeBanner();
    void addCommands();
    void fillSide();
    void step(int by);
    void display(const PageAddress &address);
    void showConnection();
    void showWaiting();
    void fillBell();
    void updateTitle();
    /// The page that is shown has the window for itself: everything that leads elsewhere is gone.
    void setAlone(bool isAlone);

    Appearance &m_appearance;
    Installation &m_installation;
    Commands m_commands;
    WidgetDialogs m_dialogs;
    QStackedWidget *m_whole;   ///< front, or the frame
    QWidget *m_front;
    QVBoxLayout *m_sideLayout = nullptr;
    QStackedWidget *m_pages = nullptr;
    QWidget *m_side = nullptr;
    QLabel *m_name = nullptr;
    QToolButton *m_fold = nullptr;
    QWidget *m_pillPlace = nullptr;
    QLabel *m_banner = nullptr;
    QList<QWidget *> m_around; ///< what stands around the page
    bool m_isAlone = false;
    QLabel *m_status = nullptr;
    QPushButton *m_waiting = nullptr;
    QToolButton *m_account = nullptr;
    QToolButton *m_bell = nullptr;
    QHash<QString, QLabel *> m_counts; ///< counts in the sidebar, by page
    Notices m_notices;
    CommandPalette m_palette;
    ShortcutOverlay m_shortcuts;

    SystemClock m_clock;
    Desk *m_desk = nullptr;
    std::unique_ptr<ConnectionViewModel> m_connection;
    bool m_isSideFolded = false;
    std::unique_ptr<PageContext> m_context;
    std::unique_ptr<QObject> m_deskCommands; ///< owns the commands that need somebody at the desk
    QHash<QString, Page *> m_opened;
    QJsonObject m_pageState;
    QList<PageAddress> m_history;
    int m_at = -1;
};

} // namespace emesa::ui
