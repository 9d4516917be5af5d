// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop_app.h"

#include "models/remote/keychain_token_store.h"
#include "models/remote/memory_token_store.h"

#include <QDir>
#include <QLoggingCategory>
#include <QStandardPaths>

Q_LOGGING_CATEGORY(lcDesktop, "emesa.desktop", QtInfoMsg)

namespace emesa::app {

namespace {

ui::Appearance::Scheme schemeOf(SettingsStore::Appearance appearance)
{
    switch (appearance) {
    case SettingsStore::Appearance::Light: return ui::Appearance::Scheme::Light;
    case SettingsStore::Appearance::Dark: return ui::Appearance::Scheme::Dark;
    case SettingsStore::Appearance::System: break;
    }
    return ui::Appearance::Scheme::System;
}

} // namespace

DesktopApp::DesktopApp(QApplication &application, const Options &options, QObject *parent)
    : QObject(parent), m_options(options), m_settings(options.settingsFile.isEmpty() ? SettingsStore() : SettingsStore(options.settingsFile)),
      m_appearance(application)
{
    if (m_options.dataDir.isEmpty())
        m_options.dataDir = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

DesktopApp::~DesktopApp()
{
    if (m_window)
        m_window->setDesk(nullptr);
}

Status DesktopApp::start()
{
    if (Status applied = m_appearance.apply(schemeOf(m_settings.appearance())); !applied)
        return applied;
    m_front = new QStackedWidget;
    m_window = std::make_unique<ui::MainWindow>(m_appearance, m_front);
    connect(m_window.get(), &ui::MainWindow::signOutWanted, this, [this] {
        // What the server says to it is of no interest here: the sign-in is forgotten in any case.
        remote::whenDone(m_connection->session->signOut(), this, [](const Status &) {});
    });
    connectTo(m_options.server.isEmpty() ? m_settings.server() : m_options.server);
    m_window->show();
    if (m_options.email.isEmpty())
        m_connection->signIn->resume();
    else
        m_connection->signIn->signIn(m_options.email, std::exchange(m_options.password, {}));
    return {};
}

void DesktopApp::connectTo(const QUrl &server)
{
    if (m_signInPage) {
        m_front->removeWidget(m_signInPage);
        m_signInPage->deleteLater();
        m_signInPage->disconnect(this);
    }
    auto connection = std::make_unique<Connection>();
    connection->options.server = server;
    connection->transport = std::make_unique<remote::QnamTransport>(connection->options);
    if (m_options.useKeychain)
        connection->tokens = std::make_unique<remote::KeychainTokenStore>(server);
    else
        connection->tokens = std::make_unique<remote::MemoryTokenStore>();
    connection->session = std::make_unique<remote::Session>(*connection->transport, *connection->tokens);
    connection->signIn = std::make_unique<SignInViewModel>(*connection->session);
    connect(connection->session.get(), &remote::Session::signedIn, this, &DesktopApp::enter);
    connect(connection->session.get(), &remote::Session::signedOut, this, &DesktopApp::leave);
    connect(connection->session.get(), &remote::Session::notRemembered, this, [this] {
        m_window->notices().tell(tr("There is no keychain here: you stay signed in until you close Emesa."));
    });

    m_signInPage = new ui::SignInPage(*connection->signIn);
    m_signInPage->setServer(server);
    connect(m_signInPage, &ui::SignInPage::serverWanted, this, &DesktopApp::changeServer);
    m_front->addWidget(m_signInPage);
    m_front->setCurrentWidget(m_signInPage);
    m_connection = std::move(connection); // the old page is off the screen and about to go, the old session with it
}

void DesktopApp::changeServer(const QString &address)
{
    if (QUrl(address) == m_connection->options.server)
        return;
    if (!m_settings.setServer(QUrl(address, QUrl::StrictMode))) {
        m_window->notices().tell(tr("“%1” is no server address. Write it like https://orders.example.com").arg(address));
        m_signInPage->setServer(m_connection->options.server);
        return;
    }
    connectTo(m_settings.server());
    m_connection->signIn->resume();
}

void DesktopApp::enter(const User &user)
{
    qCInfo(lcDesktop) << "signed in as user" << user.id;
    m_window->setDesk(nullptr);
    m_desk = std::make_unique<Desk>(*m_connection->session, m_connection->options, tables::Words(), Desk::Options{journalFile()});
    m_window->setDesk(m_desk.get());
    m_desk->open();
}

void DesktopApp::leave(const Error &why)
{
    m_window->setDesk(nullptr);
    m_desk.reset();
    m_signInPage->setReason(why.code == ErrorCode::Cancelled ? QString() : tr("Your sign-in has ended. Sign in again to go on."));
}

QString DesktopApp::journalFile() const
{
    if (!QDir().mkpath(m_options.dataDir)) {
        qCWarning(lcDesktop) << "cannot make" << m_options.dataDir << "- uploads end with the program";
        return {};
    }
    return m_options.dataDir + QStringLiteral("/uploads.json");
}

} // namespace emesa::app
