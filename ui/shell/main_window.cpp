// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/shell/connection_pill.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace emesa::ui {

namespace {

constexpr int sideWidth = 190;
constexpr int foldedSideWidth = 56;
constexpr int barHeight = 52;
constexpr qsizetype longestHistory = 100;
/// Beside the states of the pages, whose ids have no "$".
const QString frameKey = QStringLiteral("$frame");

} // namespace

MainWindow::MainWindow(Appearance &appearance, Installation &installation, QWidget *front)
    : m_appearance(appearance),
      m_installation(installation),
      m_commands(*this, appearance),
      m_dialogs(*this),
      m_whole(new QStackedWidget(this)),
      m_front(front),
      m_notices(this),
      m_palette(m_commands, this),
      m_shortcuts(m_commands, this)
{
    setWindowTitle(QStringLiteral("Emesa"));
    setMinimumSize(900, 600);
    resize(1366, 768);
    auto *frame = new QWidget(m_whole);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_pages = new QStackedWidget(frame);
    m_around = {makeBar(), makeSide(), makeStatus()};
    column->addWidget(m_around[0]);
    column->addWidget(makeBanner());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_around[1]);
    row->addWidget(m_pages, 1);
    column->addLayout(row, 1);
    column->addWidget(m_around[2]);
    m_whole->addWidget(m_front);
    m_whole->addWidget(frame);
    setCentralWidget(m_whole);
    const auto takeShortcuts = [this] {
        QHash<QString, QKeySequence> shortcuts;
        const auto chosen = reboundOf(m_installation.settings());
        for (auto it = chosen.begin(); it != chosen.end(); ++it)
            shortcuts.insert(it.key(), QKeySequence(it.value()));
        m_commands.setRebound(shortcuts);
    };
    takeShortcuts();
    connect(&m_installation, &Installation::changed, this, takeShortcuts);
    connect(&m_palette, &CommandPalette::searched, this, [this](const QString &text) { go({QStringLiteral("orders"), text}); });
}

MainWindow::~MainWindow()
{
    setDesk(nullptr);
}

void MainWindow::setDesk(Desk *desk, const QJsonObject &state)
{
    if (m_desk)
        m_desk->disconnect(this);
    m_history.clear();
    m_at = -1;
    for (Page *page : std::as_const(m_opened))
        delete page;
    m_opened.clear();
    setAlone(false);
    m_deskCommands.reset();
    m_context.reset();
    delete m_pillPlace->findChild<ConnectionPill *>();
    m_connection.reset();
    m_shortcuts.hide();
    m_desk = desk;
    m_pageState = state;
    m_commands.setListening(true);
    if (!m_desk) {
        m_whole->setCurrentWidget(m_front);
        updateTitle();
        return;
    }
    m_context = std::make_unique<PageContext>(PageContext{*m_desk, m_installation, m_appearance, m_commands, m_dialogs, m_notices});
    m_deskCommands = std::make_unique<QObject>();
    addCommands();
    fillSide();
    const User &user = m_desk->user();
    const QString name = QString(user.firstName + u' ' + user.lastName).trimmed();
    m_account->setText(name.isEmpty() ? user.email : name);
    m_connection = std::make_unique<ConnectionViewModel>(*m_desk, m_clock);
    m_pillPlace->layout()->addWidget(new ConnectionPill(*m_connection, m_appearance, m_pillPlace));
    connect(m_connection.get(), &ConnectionViewModel::changed, this, &MainWindow::showConnection);
    connect(m_connection.get(), &ConnectionViewModel::returned, this, [this] {
        for (Page *page : std::as_const(m_opened))
            page->refresh();
    });
    connect(&m_desk->actions(), &offline::ActionQueue::undecidedAppeared, this, [this](const offline::PendingAction &action) {
        m_notices.offer(tr("Not done: %1").arg(action.text), tr("Look at it"), [this] { go({QStringLiteral("waiting")}); });
    });
    connect(&m_desk->drafts(), &offline::Drafts::notKept, this, [this](const Error &why) { m_notices.trouble(why); });
    if (m_desk->offlineTrouble())
        m_notices.trouble(*m_desk->offlineTrouble());
    connect(&m_desk->waiting(), &WaitingCounts::changed, this, &MainWindow::showWaiting);
    connect(&m_desk->waiting(), &WaitingCounts::arrived, this, [this](const Notification &notification) {
        // Whoever looks at the order sees it there.
        if (!notification.order || where() == PageAddress{QStringLiteral("order"), QString::number(*notification.order)})
            return;
        m_notices.offer(notification.title, tr("Open"), [this, order = *notification.order] { go({QStringLiteral("order"), QString::number(order)}); });
    });
    showWaiting();
    showConnection();
    m_whole->setCurrentIndex(1);
    // A window that was locked to the shop floor is so after a restart, for whoever works there.
    const PageRow *floor = m_installation.settings().floorLock.isEmpty() ? nullptr : pageById(QStringLiteral("shop-floor"));
    if (floor && floor->isFor(*m_desk)) {
        go({QString::fromLatin1(floor->id)});
        return;
    }
    const QJsonObject frame = state.value(frameKey).toObject();
    setSideFolded(frame.value(QLatin1String("folded")).toBool(m_isSideFolded));
    const PageAddress last{frame.value(QLatin1String("page")).toString(), frame.value(QLatin1String("about")).toString()};
    if (const PageRow *row = pageById(last.page); row && row->isFor(*m_desk)) {
        go(last);
        return;
    }
    for (const PageRow &page : pages()) {
        if (page.title[0] != '\0' && page.isFor(*m_desk)) {
            go({QString::fromLatin1(page.id)});
            break;
        }
    }
}

QJsonObject MainWindow::saveState() const
{
    QJsonObject state = m_pageState;
    for (auto page = m_opened.constBegin(); page != m_opened.constEnd(); ++page)
        state.insert(page.key(), page.value()->saveState());
    state.insert(frameKey, QJsonObject{{QStringLiteral("folded"), m_isSideFolded}, {QStringLiteral("page"), where().page}, {QStringLiteral("about"), where().about}});
    return state;
}

void MainWindow::setSideFolded(bool isFolded)
{
    m_isSideFolded = isFolded;
    m_side->setFixedWidth(isFolded ? foldedSideWidth : sideWidth);
    m_name->setFixedWidth((isFolded ? 96 : sideWidth) - 16 - 40);
    const auto buttons = m_side->findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setToolButtonStyle(isFolded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void MainWindow::setAway(bool isAway)
{
    m_whole->setCurrentIndex(isAway || !m_desk ? 0 : 1);
    m_commands.setListening(!isAway);
    m_palette.hide();
    if (isAway)
        setWindowTitle(QStringLiteral("Emesa"));
    else
        updateTitle();
}

void MainWindow::go(const PageAddress &address)
{
    const PageRow *page = pageById(address.page);
    if (!m_desk || !page || !page->isFor(*m_desk) || (m_isAlone && address.page != where().page))
        return;
    if (where() != address) {
        m_history.resize(m_at + 1);
        m_history.append(address);
        if (m_history.size() > longestHistory)
            m_history.removeFirst();
        m_at = int(m_history.size()) - 1;
    }
    display(address);
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_pages->currentWidget());
}

QWidget *MainWindow::makeBar()
{
    auto *bar = new QFrame(this);
    bar->setProperty("role", QStringLiteral("bar"));
    bar->setFixedHeight(barHeight);
    m_fold = new QToolButton(bar);
    m_fold->setIconSize({20, 20});
    m_fold->setFocusPolicy(Qt::TabFocus);
    m_name = new QLabel(QStringLiteral("Emesa"), bar);
    m_name->setProperty("role", QStringLiteral("heading"));
    auto *search = new QPushButton(tr("Search or do anything…   Ctrl+K"), bar);
    search->setAccessibleName(tr("Search or do anything"));
    search->setMinimumWidth(320);
    connect(search, &QPushButton::clicked, this, [this] { m_palette.open(); });
    m_pillPlace = new QWidget(bar);
    (new QHBoxLayout(m_pillPlace))->setContentsMargins(0, 0, 0, 0);
    m_bell = new QToolButton(bar);
    m_bell->setPopupMode(QToolButton::InstantPopup);
    m_bell->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bell->setMenu(new QMenu(m_bell));
    connect(m_bell->menu(), &QMenu::aboutToShow, this, &MainWindow::fillBell);
    const auto paintBell = [this] { m_bell->setIcon(m_appearance.icons().icon(QStringLiteral("bell"))); };
    paintBell();
    connect(&m_appearance, &Appearance::changed, m_bell, paintBell);
    m_account = new QToolButton(bar);
    m_account->setPopupMode(QToolButton::InstantPopup);
    m_account->setMenu(new QMenu(m_account));
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(12);
    layout->addWidget(m_fold);
    layout->addWidget(m_name);
    layout->addWidget(search);
    layout->addStretch();
    layout->addWidget(m_pillPlace);
    layout->addWidget(m_bell);
    layout->addWidget(m_account);
    return bar;
}

QWidget *MainWindow::makeSide()
{
    auto *side = new QFrame(this);
    side->setProperty("role", QStringLiteral("side"));
    m_side = side;
    side->setAccessibleName(tr("Pages"));
    m_sideLayout = new QVBoxLayout(side);
    m_sideLayout->setContentsMargins(8, 12, 8, 12);
    m_sideLayout->setSpacing(2);
    return side;
}

QWidget *MainWindow::makeStatus()
{
    auto *bar = new QFrame(this);
    bar->setProperty("role", QStringLiteral("status"));
    m_status = new QLabel(bar);
    m_status->setProperty("role", QStringLiteral("small"));
    m_waiting = new QPushButton(bar);
    m_waiting->setProperty("link", true);
    m_waiting->hide();
    connect(m_waiting, &QPushButton::clicked, this, [this] { go({QStringLiteral("waiting")}); });
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 4, 16, 4);
    layout->setSpacing(12);
    layout->addWidget(m_status);
    layout->addWidget(m_waiting);
    layout->addStretch();
    return bar;
}

QWidget *MainWindow::makeBanner()
{
    m_banner = new QLabel(this);
    m_banner->setProperty("role", QStringLiteral("banner"));
    m_banner->setWordWrap(true);
    m_banner->hide();
    return m_banner;
}

void MainWindow::addCommands()
{
    const QString goTo = tr("Go to");
    QObject *owner = m_deskCommands.get();
    int number = 0;
    for (const PageRow &page : pages()) {
        if (page.title[0] == '\0' || !page.isFor(*m_desk))
            continue;
        const QString id = QString::fromLatin1(page.id);
        const QKeySequence keys = ++number <= 9 ? QKeySequence(QStringLiteral("Ctrl+%1").arg(number)) : QKeySequence();
        QAction *action = m_commands.add({.id = QStringLiteral("go.%1").arg(id),
                                          .text = QCoreApplication::translate("Pages", page.title),
                                          .icon = QString::fromLatin1(page.icon),
                                          .shortcut = keys,
                                          .group = goTo},
                                         owner, [this, id] { go({id}); });
        action->setCheckable(true);
    }
    if (m_desk->may("order_create"))
        m_commands.add({.id = QStringLiteral("orders.new"), .text = tr("New order"), .icon = QStringLiteral("plus"),
                        .shortcut = QKeySequence(QStringLiteral("Ctrl+N")), .group = tr("Orders"), .keywords = tr("place send upload part")}, owner,
                       [this] { go({QStringLiteral("new-order")}); });
    const QString window = tr("Window");
    m_commands.add({.id = QStringLiteral("palette"), .text = tr("Search or do anything"), .icon = QStringLiteral("search"),
                    .shortcut = QKeySequence(QStringLiteral("Ctrl+K")), .group = window}, owner, [this] { m_palette.open(); });
    m_commands.add({.id = QStringLiteral("back"), .text = tr("Back"), .icon = QStringLiteral("back"),
                    .shortcut = QKeySequence(QStringLiteral("Alt+Left")), .group = window}, owner, [this] { step(-1); });
    m_commands.add({.id = QStringLiteral("forward"), .text = tr("Forward"), .icon = QStringLiteral("forward"),
                    .shortcut = QKeySequence(QStringLiteral("Alt+Right")), .group = window}, owner, [this] { step(1); });
    m_commands.add({.id = QStringLiteral("refresh"), .text = tr("Refresh"), .icon = QStringLiteral("refresh"),
                    .shortcut = QKeySequence(Qt::Key_F5), .group = window}, owner, [this] {
        if (Page *page = currentPage())
            page->refresh();
    });
    m_commands.add({.id = QStringLiteral("full_screen"), .text = tr("Full screen"), .shortcut = QKeySequence(Qt::Key_F11), .group = window}, owner,
                   [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    m_commands.add({.id = QStringLiteral("sidebar"), .text = tr("Fold the sidebar"), .icon = QStringLiteral("menu"),
                    .shortcut = QKeySequence(QStringLiteral("Ctrl+B")), .group = window}, owner, [this] { setSideFolded(!m_isSideFolded); });
    m_fold->setDefaultAction(m_commands.find(QStringLiteral("sidebar")));
    m_commands.add({.id = QStringLiteral("window.new"), .text = tr("This page in a window of its own"),
                    .shortcut = QKeySequence(QStringLiteral("Ctrl+Shift+N")), .group = window}, owner, [this] { emit windowWanted(where()); });
    m_commands.add({.id = QStringLiteral("waiting"), .text = tr("Waiting actions"), .icon = QStringLiteral("send"), .group = window,
                    .keywords = tr("offline conflict queue")}, owner, [this] { go({QStringLiteral("waiting")}); });
    m_commands.add({.id = QStringLiteral("shortcuts"), .text = tr("All shortcuts"), .icon = QStringLiteral("help"),
                    .shortcut = QKeySequence(Qt::Key_Question), .group = window}, owner, [this] { m_shortcuts.open(); });
    m_commands.add({.id = QStringLiteral("undo"), .text = tr("Undo"), .icon = QStringLiteral("undo"),
                    .shortcut = QKeySequence(QKeySequence::Undo), .group = window}, owner, [this] {
        if (!m_notices.undo())
            m_notices.tell(tr("There is nothing to undo."));
    });
    QAction *forget = m_commands.add({.id = QStringLiteral("sign_out.forget"), .text = tr("Sign out and forget what was read here"), .group = tr("Account")},
                                     owner, [this] { emit signOutAndForgetWanted(); });
    QAction *signOut = m_commands.add({.id = QStringLiteral("sign_out"), .text = tr("Sign out"), .icon = QStringLiteral("sign-out"), .group = tr("Account")},
                                      owner, [this] { emit signOutWanted(); });
    m_account->menu()->clear();
    m_account->menu()->addAction(signOut);
    m_account->menu()->addAction(forget);
}

void MainWindow::fillSide()
{
    m_counts.clear();
    while (QLayoutItem *item = m_sideLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const PageRow &page : pages()) {
        QAction *action = m_commands.find(QStringLiteral("go.%1").arg(QLatin1String(page.id)));
        if (!action)
            continue;
        auto *button = new QToolButton(m_sideLayout->parentWidget());
        button->setDefaultAction(action);
        button->setProperty("nav", true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize({20, 20});
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::TabFocus);
        auto *waiting = new QLabel(button);
        waiting->setProperty("role", QStringLiteral("count"));
        waiting->setAttribute(Qt::WA_TransparentForMouseEvents);
        waiting->hide();
        auto *inside = new QHBoxLayout(button);
        inside->setContentsMargins(0, 0, 8, 0);
        inside->addStretch();
        inside->addWidget(waiting, 0, Qt::AlignVCenter);
        m_counts.insert(QString::fromLatin1(page.id), waiting);
        m_sideLayout->addWidget(button);
    }
    m_sideLayout->addStretch();
}

void MainWindow::step(int by)
{
    const int to = m_at + by;
    if (to < 0 || to >= m_history.size())
        return;
    m_at = to;
    display(m_history[to]);
}

void MainWindow::display(const PageAddress &address)
{
    Page *page = m_opened.value(address.page);
    if (!page) {
        page = pageById(address.page)->make(*m_context, m_pages);
        connect(page, &Page::wanted, this, &MainWindow::go);
        connect(page, &Page::titleChanged, this, &MainWindow::updateTitle);
        connect(page, &Page::aloneWanted, this, [this, page](bool isAlone) {
            if (page == currentPage())
                setAlone(isAlone);
        });
        page->restoreState(m_pageState.value(address.page).toObject());
        m_pages->addWidget(page);
        m_opened.insert(address.page, page);
    }
    if (Page *before = currentPage(); before && before != page)
        before->exit();
    m_pages->setCurrentWidget(page);
    page->enter(address.about);
    for (const PageRow &row : pages()) {
        if (QAction *action = m_commands.find(QStringLiteral("go.%1").arg(QLatin1String(row.id))))
            action->setChecked(address.page == QLatin1String(row.id));
    }
    updateTitle();
}

void MainWindow::showWaiting()
{
    const WaitingCounts &waiting = m_desk->waiting();
    const tables::Words &words = m_desk->words();
    const auto tell = [this, &words](const char *page, qint64 count, const QString &spoken) {
        QLabel *label = m_counts.value(QLatin1String(page));
        if (!label)
            return;
        label->setText(count > 0 ? words.of(count) : QString());
        label->setVisible(count > 0);
        if (auto *button = qobject_cast<QToolButton *>(label->parentWidget()))
            button->setAccessibleDescription(count > 0 ? spoken : QString());
    };
    tell("orders", waiting.orders(), tr("%n order(s) wait for you", nullptr, int(waiting.orders())));
    tell("messages", waiting.unread(), tr("%n unread message(s)", nullptr, int(waiting.unread())));
    m_bell->setText(waiting.unread() > 0 ? words.of(waiting.unread()) : QString());
    m_bell->setAccessibleName(waiting.unread() > 0 ? tr("%n unread message(s)", nullptr, int(waiting.unread())) : tr("No unread messages"));
    m_bell->setToolTip(m_bell->accessibleName());
}

void MainWindow::fillBell()
{
    QMenu *menu = m_bell->menu();
    menu->clear();
    if (!m_desk)
        return;
    for (const Notification &notification : m_desk->waiting().newest()) {
        QAction *one = menu->addAction(m_appearance.icons().icon(notification.isRead ? QStringLiteral("check") : QStringLiteral("bell"),
                                                                  notification.isRead ? ColorToken::Muted : ColorToken::Accent),
                                       QString(notification.title).replace(u'&', QStringLiteral("&&")));
        one->setEnabled(notification.order.has_value());
        if (notification.order)
            connect(one, &QAction::triggered, this, [this, order = *notification.order] { go({QStringLiteral("order"), QString::number(order)}); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("Nothing new"))->setEnabled(false);
    menu->addSeparator();
    connect(menu->addAction(tr("All messages")), &QAction::triggered, this, [this] { go({QStringLiteral("messages")}); });
}

QString MainWindow::waitingText(const QString &page) const
{
    const QLabel *label = m_counts.value(page);
    return label ? label->text() : QString();
}

void MainWindow::showConnection()
{
    m_status->setText(m_connection->lastSync());
    const QString waiting = m_connection->waiting();
    m_waiting->setText(waiting);
    m_waiting->setVisible(!waiting.isEmpty());
    m_banner->setText(m_connection->ageWarning());
    m_banner->setVisible(!m_banner->text().isEmpty());
}

void MainWindow::updateTitle()
{
    const Page *page = currentPage();
    setWindowTitle(m_desk && page ? tr("%1 – Emesa").arg(page->title()) : QStringLiteral("Emesa"));
}

void MainWindow::setAlone(bool isAlone)
{
    if (isAlone == m_isAlone)
        return;
    m_isAlone = isAlone;
    for (QWidget *widget : std::as_const(m_around))
        widget->setVisible(!isAlone);
    // The page's own commands belong to it; what belongs to the desk leads elsewhere, or out.
    const QList<QAction *> actions = m_commands.all();
    for (QAction *action : actions) {
        if (action->parent() == m_deskCommands.get())
            action->setEnabled(!isAlone);
    }
}

} // namespace emesa::ui
