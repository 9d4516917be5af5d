// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop_app.h"

#include "models/remote/file_token_store.h"
#include "models/remote/keychain_token_store.h"
#include "models/remote/memory_token_store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QLoggingCategory>
#include <QNetworkProxyFactory>
#include <QStandardPaths>
#include <QTimer>

Q_LOGGING_CATEGORY(lcDesktop, "emesa.desktop", QtInfoMsg)

Q_LOGGING_CATEGORY(lcPace, "emesa.pace", QtInfoMsg)

namespace emesa::app {

namespace {

/// Says once, for whoever measures, that there is something to see.
void logFirstPaint(QWidget &window)
{
    class FirstPaint final : public QObject
    {
    public:
        using QObject::QObject;
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            if (event->type() == QEvent::Paint) {
                watched->removeEventFilter(this);
                QTimer::singleShot(0, this, [this] {
                    qCDebug(lcPace) << "window painted";
                    deleteLater();
                });
            }
            return QObject::eventFilter(watched, event);
        }
    };
    window.installEventFilter(new FirstPaint(&window));
}

DesktopApp::Options withFolder(DesktopApp::Options options)
{
    if (options.dataDir.isEmpty())
        options.dataDir = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return options;
}

} // namespace

DesktopApp::DesktopApp(QApplication &application, const Options &options, QObject *parent)
    : QObject(parent), m_options(withFolder(options)), m_memory(m_options.dataDir + QStringLiteral("/window.json")), m_appearance(application)
{
    m_installation = std::make_unique<LocalInstallation>(m_options.settingsFile, m_options.dataDir);
    m_applied = m_installation->settings();
    QNetworkProxyFactory::setUseSystemConfiguration(true); // what ConnectionOptions::proxy falls back to
    // Not at once: a page may be about to go with the connection, and it is the page that changed something.
    connect(m_installation.get(), &Installation::changed, this, &DesktopApp::applySettings, Qt::QueuedConnection);
}

DesktopApp::~DesktopApp()
{
    if (m_window)
        closeDesk();
}

Status DesktopApp::start()
{
    if (Status applied = m_appearance.apply(m_applied); !applied)
        return applied;
    m_front = new QStackedWidget;
    m_window = std::make_unique<ui::MainWindow>(m_appearance, *m_installation, m_front);
    m_window->restoreGeometry(m_memory.geometry());
    connect(m_window.get(), &ui::MainWindow::signOutWanted, this, &DesktopApp::signOut);
    connect(m_window.get(), &ui::MainWindow::signOutAndForgetWanted, this, [this] {
        remote::whenDone(m_desk->cache().wipe(), this, [this](const Status &wiped) {
            if (!wiped)
                m_window->notices().trouble(wiped.error());
            signOut();
        });
    });
    connect(m_window.get(), &ui::MainWindow::windowWanted, this, &DesktopApp::openWindow);
    m_keeping.setInterval(std::chrono::seconds(5));
    connect(&m_keeping, &QTimer::timeout, this, &DesktopApp::keepWindow);
    m_keeping.start();
    connectTo(m_options.server.isEmpty() ? m_applied.server() : m_options.server);
    logFirstPaint(*m_window);
    m_window->show();
    if (m_options.email.isEmpty())
        m_connection->signIn->resume();
    else
        m_connection->signIn->signIn(m_options.email, std::exchange(m_options.password, {}));
    return {};
}

void DesktopApp::signOut()
{
    // What the server says to it is of no interest here: the sign-in is forgotten in any case.
    remote::whenDone(m_connection->session->signOut(), this, [](const Status &) {});
}

void DesktopApp::keepWindow()
{
    if (m_desk)
        m_memory.keep(m_window->saveGeometry(), m_desk->account(), m_window->saveState());
}

void DesktopApp::closeDesk()
{
    keepWindow();
    m_others.clear();
    m_window->setDesk(nullptr);
    m_desk.reset();
}

void DesktopApp::openWindow(const ui::PageAddress &address)
{
    std::erase_if(m_others, [](const auto &window) { return !window->isVisible(); });
    auto *away = new QLabel(tr("Sign in again in the first window to go on here."));
    away->setAlignment(Qt::AlignCenter);
    auto window = std::make_unique<ui::MainWindow>(m_appearance, *m_installation, away);
    connect(window.get(), &ui::MainWindow::signOutWanted, this, &DesktopApp::signOut, Qt::QueuedConnection); // closes the window that asks
    connect(window.get(), &ui::MainWindow::signOutAndForgetWanted, m_window.get(), &ui::MainWindow::signOutAndForgetWanted, Qt::QueuedConnection);
    connect(window.get(), &ui::MainWindow::windowWanted, this, &DesktopApp::openWindow, Qt::QueuedConnection);
    window->resize(m_window->size());
    window->setDesk(m_desk.get(), m_window->saveState());
    window->setSideFolded(true);
    window->go(address);
    window->show();
    m_others.push_back(std::move(window));
}

void DesktopApp::connectTo(const QUrl &server)
{
    closeDesk();
    const QString email = m_signInPage ? m_signInPage->email() : QString();
    if (m_signInPage) {
        m_front->removeWidget(m_signInPage);
        m_signInPage->deleteLater();
        m_signInPage->disconnect(this);
    }
    auto connection = std::make_unique<Connection>();
    if (auto options = connectionTo(server, m_applied)) {
        connection->options = *std::move(options);
    } else {
        m_window->notices().trouble(options.error());
        connection->options.server = server;
    }
    connection->transport = std::make_unique<remote::QnamTransport>(connection->options);
    connection->tokens = tokenStoreFor(server);
    connection->session = std::make_unique<remote::Session>(*connection->transport, *connection->tokens);
    connection->signIn = std::make_unique<SignInViewModel>(*connection->session, server);
    connect(connection->session.get(), &remote::Session::signedIn, this, &DesktopApp::enter);
    connect(connection->session.get(), &remote::Session::signedOut, this, &DesktopApp::leave);
    connect(connection->session.get(), &remote::Session::notRemembered, this, [this] {
        m_window->notices().tell(tr("There is no keychain here: you stay signed in until you close Emesa."));
    });

    m_signInPage = new ui::SignInPage(*connection->signIn, *m_installation, m_appearance, m_window->dialogs());
    m_signInPage->setServer(server);
    m_signInPage->setEmail(email);
    connect(m_signInPage, &ui::SignInPage::serverWanted, this, &DesktopApp::changeServer);
    m_front->addWidget(m_signInPage);
    m_front->setCurrentWidget(m_signInPage);
    connection->signIn->checkServer();
    m_connection = std::move(connection); // the old page is off the screen and about to go, the old session with it
}

void DesktopApp::changeServer(const QString &address)
{
    const auto server = serverAddressOf(address);
    if (server && *server == m_connection->options.server)
        return;
    if (!server) {
        m_window->notices().tell(tr("“%1” is no server address. Write it like https://orders.example.com").arg(address));
        m_signInPage->setServer(m_connection->options.server);
        return;
    }
    ClientSettings settings = m_installation->settings();
    settings.use(*server);
    m_applied.servers = settings.servers;
    if (Status kept = m_installation->change(settings); !kept)
        m_window->notices().trouble(kept.error());
    connectTo(*server);
    m_connection->signIn->resume();
}

void DesktopApp::applySettings()
{
    const ClientSettings before = std::exchange(m_applied, m_installation->settings());
    if (Status applied = m_appearance.apply(m_applied); !applied)
        m_window->notices().trouble(applied.error());
    const bool isOtherWay = before.authorityFile != m_applied.authorityFile || before.proxy != m_applied.proxy
        || before.proxyHost != m_applied.proxyHost || before.proxyPort != m_applied.proxyPort || before.signInKeeping != m_applied.signInKeeping;
    if (before.server() != m_applied.server()) {
        connectTo(m_applied.server());
        m_connection->signIn->resume();
    } else if (isOtherWay && !m_desk) {
        connectTo(m_connection->options.server); // whoever is signed in goes on the old way until he signs out
    }
}

std::unique_ptr<remote::TokenStore> DesktopApp::tokenStoreFor(const QUrl &server) const
{
    if (!m_options.useKeychain)
        return std::make_unique<remote::MemoryTokenStore>();
    switch (m_applied.signInKeeping) {
    case SignInKeeping::Keychain: return std::make_unique<remote::KeychainTokenStore>(server);
    case SignInKeeping::Memory: break;
    case SignInKeeping::File: {
        const QByteArray name = QCryptographicHash::hash(server.toEncoded(), QCryptographicHash::Sha256).toHex().left(16);
        return std::make_unique<remote::FileTokenStore>(QString(m_options.dataDir + QStringLiteral("/sign-in-%1.json").arg(QLatin1String(name))));
    }
    }
    return std::make_unique<remote::MemoryTokenStore>();
}

void DesktopApp::enter(const User &user)
{
    qCInfo(lcDesktop) << "signed in as user" << user.id;
    m_signInPage->setReason({});
    if (m_desk && m_desk->user().id == user.id && m_desk->user().permissions == user.permissions) {
        // Back after a sign-in that ended: everything is where it was left, typed text included.
        m_window->setAway(false);
        for (const auto &window : m_others)
            window->setAway(false);
        m_desk->live().open();
        return;
    }
    closeDesk(); // gives back the files it keeps
    m_desk = std::make_unique<Desk>(*m_connection->session, m_connection->options, tables::Words(),
                                    Desk::Options{.uploadJournal = journalFile(),
                                                  .offlineFile = m_options.dataDir + QStringLiteral("/offline.db"),
                                                  .cacheFile = m_options.dataDir + QStringLiteral("/cache.db")});
    m_window->setDesk(m_desk.get(), m_memory.pagesOf(m_desk->account()));
    m_desk->open();
}

void DesktopApp::leave(const Error &why)
{
    if (why.code == ErrorCode::Cancelled) {
        closeDesk();
        m_signInPage->setReason({});
        return;
    }
    m_window->setAway(true);
    for (const auto &window : m_others)
        window->setAway(true);
    if (m_desk)
        m_signInPage->setEmail(m_desk->user().email);
    m_signInPage->setReason(tr("Your sign-in has ended. Sign in again to go on where you were: what you typed is still there."));
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
