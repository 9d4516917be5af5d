// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/local_installation.h"
#include "app/window_memory.h"
#include "models/remote/qnam_transport.h"
#include "models/views/sign_in_view_model.h"
#include "ui/pages/sign_in/sign_in_page.h"
#include "ui/shell/main_window.h"

#include <QStackedWidget>
#include <QTimer>

namespace emesa::app {

/// The desktop client put together: settings, the way to the server, who is signed in, the window. The only place that
/// knows all of them. One per process; GUI thread.
class DesktopApp : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString settingsFile; ///< empty: the user's own
        QString dataDir;      ///< empty: the user's own; upload journal, offline queue, cache
        QUrl server;          ///< empty: the remembered one
        bool useKeychain = true; ///< false: the sign-in lasts as long as the program
        QString email;           ///< signs in as this person instead of going on with a remembered sign-in
        QString password;        ///< that person's; forgotten once it was sent
    };

    DesktopApp(QApplication &application, const Options &options, QObject *parent = nullptr);
    ~DesktopApp() override;

    /// Shows the window and goes on with a remembered sign-in. Internal when the program's own themes are broken.
    [[nodiscard]] Status start();

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] ui::Appearance &appearance() { return m_appearance; }
    [[nodiscard]] remote::Session &session() { return *m_connection->session; }
    [[nodiscard]] Desk *desk() { return m_desk.get(); }

private:
    /// Everything that hangs on the server's address.
    struct Connection
    {
        remote::ConnectionOptions options;
        std::unique_ptr<remote::QnamTransport> transport;
        std::unique_ptr<remote::TokenStore> tokens;
        std::unique_ptr<remote::Session> session;
        std::unique_ptr<SignInViewModel> signIn;
    };

    void connectTo(const QUrl &server);
    void changeServer(const QString &address);
    /// Takes over what the person changed in the settings.
    void applySettings();
    void enter(const User &user);
    void leave(const Error &why);
    [[nodiscard]] std::unique_ptr<remote::TokenStore> tokenStoreFor(const QUrl &server) const;
    [[nodiscard]] QString journalFile() const;
    /// Keeps how the window is, now and every few seconds, so that a kill costs little of it.
    void keepWindow();
    /// Nobody is at the desk any more: its windows close.
    void closeDesk();
    void openWindow(const ui::PageAddress &address);
    void signOut();

    Options m_options;
    std::unique_ptr<LocalInstallation> m_installation;
    ClientSettings m_applied;
    WindowMemory m_memory;
    QTimer m_keeping;
    ui::Appearance m_appearance;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window; ///< after what its pages refer to, so gone before it
    std::vector<std::unique_ptr<ui::MainWindow>> m_others; ///< further windows on the same desk
    QStackedWidget *m_front = nullptr;        ///< the window's; holds the sign-in page of the connection
    ui::SignInPage *m_signInPage = nullptr;
};

} // namespace emesa::app
