// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shop_floor/shop_floor_page.h"

#include "ui/pages/shop_floor/count_pad.h"
#include "ui/pages/shop_floor/job_card.h"
#include "ui/pages/shop_floor/job_view.h"
#include "ui/widgets/state_panel.h"

#include <QDesktopServices>
#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

Q_LOGGING_CATEGORY(lcShopFloor, "emesa.ui.shop_floor")

namespace emesa::ui {

namespace {

constexpr int columnWidth = 296;
/// Cards of one machine that are shown; whoever waits further down is not next.
constexpr qsizetype mostCards = 25;

} // namespace

ShopFloorPage::ShopFloorPage(PageContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_floor(context.desk, m_clock),
      m_lock(context.installation, m_clock),
      m_scan(new QLineEdit(this)),
      m_lockButton(new QPushButton(this)),
      m_said(new QLabel(this)),
      m_views(new QStackedWidget(this)),
      m_boardScroll(new QScrollArea(this)),
      m_board(new QWidget),
      m_panel(new StatePanel(m_boardScroll, this)),
      m_job(new JobView(m_floor, context.desk.words(), this)),
      m_pin(makePin())
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("role", QStringLiteral("floor"));
    auto *heading = new QLabel(title(), this);
    heading->setProperty("role", QStringLiteral("title"));
    m_scan->setPlaceholderText(tr("Scan a traveler, or type a part"));
    m_scan->setAccessibleName(tr("Scan a traveler, or type a part"));
    m_scan->setProperty("touch", true);
    m_scan->setObjectName(QStringLiteral("scan"));
    m_scan->setMinimumWidth(320);
    m_lockButton->setProperty("touch", true);
    m_lockButton->setAutoDefault(false);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setObjectName(QStringLiteral("said"));
    auto *bar = new QHBoxLayout;
    bar->setSpacing(16);
    bar->addWidget(heading);
    bar->addWidget(m_scan, 2);
    bar->addWidget(m_said, 3);
    bar->addWidget(m_lockButton);

    auto *columns = new QHBoxLayout(m_board);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(16);
    m_boardScroll->setWidget(m_board);
    m_boardScroll->setWidgetResizable(true);
    m_boardScroll->setFocusPolicy(Qt::NoFocus);
    m_boardScroll->setAccessibleName(tr("Jobs by machine"));
    m_views->addWidget(m_panel);
    m_views->addWidget(m_job);
    m_views->addWidget(m_pin);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(bar);
    layout->addWidget(m_views, 1);

    connect(m_scan, &QLineEdit::returnPressed, this, &ShopFloorPage::takeScan);
    connect(m_lockButton, &QPushButton::clicked, this, &ShopFloorPage::askPin);
    connect(&m_floor, &ShopFloorViewModel::changed, this, &ShopFloorPage::showBoard);
    connect(&m_floor, &ShopFloorViewModel::jobChanged, this, &ShopFloorPage::showJob);
    connect(&m_floor, &ShopFloorViewModel::told, this, [this](const QString &text) { say(text, false); });
    connect(&m_floor, &ShopFloorViewModel::troubled, this, [this](const Error &why) { say(why.message, true); });
    connect(&m_floor, &ShopFloorViewModel::fetched, this, [this](const QString &path) {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            say(tr("No program here opens this kind of file. It lies at %1").arg(path), true);
    });
    connect(m_job, &JobView::closeWanted, this, &ShopFloorPage::goBack);
    connect(m_job, &JobView::modeChanged, this, &ShopFloorPage::focusScan);
    connect(&m_lock, &FloorLock::changed, this, &ShopFloorPage::showLock);
    // Letters in a field of digits are a scanner's.
    const QList<QLineEdit *> digits = m_job->lines();
    for (QLineEdit *line : digits)
        line->installEventFilter(this);
    m_scan->installEventFilter(this);
    setDark(true);
}

QWidget *ShopFloorPage::makePin()
{
    auto *widget = new QWidget(this);
    m_pinHeading = new QLabel(widget);
    m_pinHeading->setProperty("role", QStringLiteral("title"));
    m_pinText = new QLabel(widget);
    m_pinText->setTextFormat(Qt::PlainText);
    m_pinText->setWordWrap(true);
    m_pinLine = CountPad::makeLine(FloorLock::longestPin, widget);
    m_pinLine->setEchoMode(QLineEdit::Password);
    m_pinLine->setAccessibleName(tr("PIN"));
    m_pinLine->setObjectName(QStringLiteral("pin"));
    auto *pad = new CountPad(widget);
    pad->setTarget(m_pinLine);
    auto *cancel = new QPushButton(tr("Back"), widget);
    m_pinEnter = new QPushButton(widget);
    m_pinEnter->setProperty("primary", true);
    m_pinEnter->setObjectName(QStringLiteral("enterPin"));
    m_pinSignOut = new QPushButton(tr("PIN forgotten: sign out"), widget);
    for (QPushButton *button : {cancel, m_pinEnter, m_pinSignOut}) {
        button->setProperty("touch", true);
        button->setAutoDefault(false);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(cancel, 1);
    buttons->addWidget(m_pinEnter, 2);
    auto *column = new QVBoxLayout;
    column->setSpacing(16);
    column->addStretch();
    column->addWidget(m_pinHeading);
    column->addWidget(m_pinText);
    column->addWidget(m_pinLine);
    column->addWidget(pad);
    column->addLayout(buttons);
    column->addWidget(m_pinSignOut);
    column->addStretch();
    auto *layout = new QHBoxLayout(widget);
    layout->addStretch(1);
    layout->addLayout(column, 1);
    layout->addStretch(1);
    connect(cancel, &QPushButton::clicked, this, &ShopFloorPage::goBack);
    connect(m_pinEnter, &QPushButton::clicked, this, &ShopFloorPage::enterPin);
    connect(m_pinLine, &QLineEdit::returnPressed, this, &ShopFloorPage::enterPin);
    connect(m_pinSignOut, &QPushButton::clicked, this, [this] {
        m_context.dialogs.confirm({.title = tr("Sign out"),
                                   .text = tr("Signing out ends the lock: whoever signs in next sees what that account may see."),
                                   .action = tr("Sign out")},
                                  [this] {
                                      m_lock.forget();
                                      if (QAction *signOut = m_context.commands.find(QStringLiteral("sign_out")))
                                          signOut->trigger();
                                  });
    });
    return widget;
}

QJsonObject ShopFloorPage::saveState() const
{
    return {{QStringLiteral("dark"), m_isDark}};
}

void ShopFloorPage::restoreState(const QJsonObject &state)
{
    setDark(state.value(QLatin1String("dark")).toBool(true));
}

void ShopFloorPage::setDark(bool isDark)
{
    auto theme = Theme::load(isDark ? QStringLiteral(":/emesa/themes/dark.json") : QStringLiteral(":/emesa/themes/light.json"));
    QFile sheet(QStringLiteral(":/emesa/app.qss"));
    if (!theme || !sheet.open(QIODevice::ReadOnly)) {
        qCWarning(lcShopFloor) << "the page keeps the window's colours";
        return;
    }
    m_isDark = isDark;
    m_theme = *std::move(theme);
    const auto rules = Appearance::styleSheet(QString::fromUtf8(sheet.readAll()), m_theme, m_context.installation.settings().textSize);
    if (!rules) {
        qCWarning(lcShopFloor) << rules.error().message;
        return;
    }
    setPalette(m_theme.palette());
    setStyleSheet(*rules);
    m_lockButton->setIcon(icons().icon(QStringLiteral("lock")));
    showBoard();
    showJob();
    showLock();
}

void ShopFloorPage::visit(const QString &about)
{
    if (!about.isEmpty())
        m_toOpen = about.toLongLong();
    if (m_floor.state() == ShopFloorViewModel::State::Empty)
        m_floor.load();
    else
        showBoard();
    showLock();
    focusScan();
}

void ShopFloorPage::leave()
{
    m_views->setCurrentWidget(m_floor.job() ? static_cast<QWidget *>(m_job) : m_panel);
}

void ShopFloorPage::addCommands(QObject *owner)
{
    const QString group = tr("Shop floor");
    Commands &commands = m_context.commands;
    commands.add({.id = QStringLiteral("floor.scan"), .text = tr("Scan a traveler"), .icon = QStringLiteral("search"),
                  .shortcut = QKeySequence(QStringLiteral("Ctrl+F")), .group = group}, owner, [this] { focusScan(); });
    commands.add({.id = QStringLiteral("floor.start"), .text = tr("Start or go on"), .icon = QStringLiteral("play"),
                  .shortcut = QKeySequence(Qt::Key_F6), .group = group}, owner, [this] { m_job->startOrResume(); });
    commands.add({.id = QStringLiteral("floor.pause"), .text = tr("Pause"), .icon = QStringLiteral("pause"),
                  .shortcut = QKeySequence(Qt::Key_F7), .group = group}, owner, [this] { m_job->askReason(); });
    commands.add({.id = QStringLiteral("floor.finish"), .text = tr("Finish"), .icon = QStringLiteral("check"),
                  .shortcut = QKeySequence(Qt::Key_F8), .group = group}, owner, [this] { m_job->count(); });
    commands.add({.id = QStringLiteral("floor.back"), .text = tr("All jobs"), .icon = QStringLiteral("back"),
                  .shortcut = QKeySequence(Qt::Key_Escape), .group = group}, owner, [this] { goBack(); });
    commands.add({.id = QStringLiteral("floor.theme"), .text = tr("Light or dark shop floor"), .icon = QStringLiteral("eye"), .group = group}, owner,
                 [this] { setDark(!m_isDark); });
    commands.add({.id = QStringLiteral("floor.lock"), .text = tr("Lock to the shop floor, or unlock"), .icon = QStringLiteral("lock"), .group = group}, owner,
                 [this] { askPin(); });
}

void ShopFloorPage::keyPressEvent(QKeyEvent *event)
{
    // Nobody else took it: a scanner, or somebody who types a part's number.
    const QString text = event->text();
    const bool isTyped = !text.isEmpty() && text[0].isPrint() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!isTyped || m_views->currentWidget() == m_pin) {
        Page::keyPressEvent(event);
        return;
    }
    m_scan->setFocus(Qt::OtherFocusReason);
    m_scan->insert(text);
}

bool ShopFloorPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_scan) {
        const bool isBoard = m_views->currentWidget() == m_panel;
        if (key->key() == Qt::Key_Down && isBoard) {
            if (auto *first = m_board->findChild<JobCard *>())
                first->setFocus(Qt::TabFocusReason);
            return true;
        }
        return false;
    }
    if (auto *card = qobject_cast<JobCard *>(watched)) {
        const auto focus = [](QWidget *next) {
            if (next)
                next->setFocus(Qt::TabFocusReason);
        };
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            card->click();
            return true;
        }
        const QList<JobCard *> siblings = card->parentWidget()->findChildren<JobCard *>();
        const qsizetype at = siblings.indexOf(card);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            const qsizetype to = at + (key->key() == Qt::Key_Down ? 1 : -1);
            if (to < 0)
                focusScan();
            else
                focus(siblings.value(to));
            return true;
        }
        if (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right) {
            // The card at the same height of the next column, or its last one.
            QList<QList<JobCard *>> columns;
            const QList<JobCard *> all = m_board->findChildren<JobCard *>();
            for (JobCard *one : all) {
                if (columns.isEmpty() || columns.last().first()->parentWidget() != one->parentWidget())
                    columns.append(QList<JobCard *>());
                columns.last().append(one);
            }
            for (qsizetype i = 0; i < columns.size(); ++i) {
                if (!columns[i].contains(card))
                    continue;
                const qsizetype to = i + (key->key() == Qt::Key_Right ? 1 : -1);
                if (to >= 0 && to < columns.size())
                    focus(columns[to][std::min(at, columns[to].size() - 1)]);
                return true;
            }
        }
        return false;
    }
    const QString text = key->text();
    if (!text.isEmpty() && text[0].isLetter() && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        m_scan->setFocus(Qt::OtherFocusReason);
        m_scan->insert(text);
        return true;
    }
    return Page::eventFilter(watched, event);
}

void ShopFloorPage::showBoard()
{
    // Cards are made anew; the one with the focus is found again by its order.
    Id focused = 0;
    if (auto *card = qobject_cast<JobCard *>(m_boardScroll->focusWidget()); card && card->hasFocus())
        focused = card->order();
    auto *layout = static_cast<QHBoxLayout *>(m_board->layout());
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->setParent(nullptr);
            old->deleteLater();
        }
        delete item;
    }
    const Icons drawn = icons();
    const auto addColumn = [&](const QString &name, const QString &under) {
        auto *column = new QWidget(m_board);
        column->setFixedWidth(columnWidth);
        auto *heading = new QLabel(name, column);
        heading->setTextFormat(Qt::PlainText);
        heading->setProperty("role", QStringLiteral("heading"));
        heading->setWordWrap(true);
        auto *said = new QLabel(under, column);
        said->setTextFormat(Qt::PlainText);
        said->setProperty("role", QStringLiteral("muted"));
        auto *list = new QWidget;
        auto *cards = new QVBoxLayout(list);
        cards->setContentsMargins(0, 0, 8, 0);
        cards->setSpacing(12);
        auto *scroll = new QScrollArea(column);
        scroll->setWidget(list);
        scroll->setWidgetResizable(true);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setFocusPolicy(Qt::NoFocus);
        auto *inColumn = new QVBoxLayout(column);
        inColumn->setContentsMargins(0, 0, 0, 0);
        inColumn->setSpacing(4);
        inColumn->addWidget(heading);
        inColumn->addWidget(said);
        inColumn->addWidget(scroll, 1);
        layout->addWidget(column);
        return cards;
    };
    for (const FloorColumn &column : m_floor.columns()) {
        const QString count = tr("%n job(s)", nullptr, int(column.jobs.size()));
        QVBoxLayout *cards = addColumn(column.name, column.kind.isEmpty() ? count : tr("%1 · %2").arg(column.kind, count));
        for (qsizetype i = 0; i < std::min(mostCards, column.jobs.size()); ++i) {
            auto *card = new JobCard(column.jobs[i], m_floor, m_context.desk.words(), drawn, cards->parentWidget());
            const Id order = card->order();
            connect(card, &QPushButton::clicked, this, [this, order] { m_floor.open(order); });
            card->installEventFilter(this);
            cards->addWidget(card);
            if (order == focused)
                card->setFocus(Qt::OtherFocusReason);
        }
        if (column.jobs.size() > mostCards) {
            auto *more = new QLabel(tr("and %n more", nullptr, int(column.jobs.size() - mostCards)));
            more->setProperty("role", QStringLiteral("muted"));
            cards->addWidget(more);
        }
        cards->addStretch();
    }
    if (!m_floor.columns().isEmpty() && !m_floor.freeMachines().isEmpty()) {
        QVBoxLayout *cards = addColumn(tr("Nothing to do"), tr("%n machine(s)", nullptr, int(m_floor.freeMachines().size())));
        for (const QString &machine : m_floor.freeMachines()) {
            auto *label = new QLabel(machine);
            label->setTextFormat(Qt::PlainText);
            label->setProperty("role", QStringLiteral("muted"));
            cards->addWidget(label);
        }
        cards->addStretch();
    }
    layout->addStretch();

    switch (m_floor.state()) {
    case ShopFloorViewModel::State::Empty:
        break;
    case ShopFloorViewModel::State::Loading:
        if (m_floor.columns().isEmpty())
            m_panel->showBusy();
        break;
    case ShopFloorViewModel::State::Failed:
        if (m_floor.columns().isEmpty())
            m_panel->showError(*m_floor.error(), [this] { m_floor.load(); });
        else
            say(tr("The board could not be read again: %1").arg(m_floor.error()->message), true);
        break;
    case ShopFloorViewModel::State::Ready:
        if (m_floor.columns().isEmpty())
            m_panel->showEmpty(tr("Nothing to make"), tr("Jobs appear here by themselves as soon as an order is paid."));
        else
            m_panel->showContent();
        if (const Id order = std::exchange(m_toOpen, 0))
            m_floor.open(order);
        break;
    }
}

void ShopFloorPage::showJob()
{
    m_job->showJob(icons());
    if (m_views->currentWidget() == m_pin)
        return;
    QWidget *wanted = m_floor.job() ? static_cast<QWidget *>(m_job) : m_panel;
    if (m_views->currentWidget() != wanted) {
        m_views->setCurrentWidget(wanted);
        focusScan();
    }
}

void ShopFloorPage::showLock()
{
    const bool isLocked = m_lock.isLocked();
    m_lockButton->setText(isLocked ? tr("Unlock…") : tr("Lock…"));
    emit aloneWanted(isLocked);
}

void ShopFloorPage::askPin()
{
    const bool isLocked = m_lock.isLocked();
    m_pinHeading->setText(isLocked ? tr("Unlock the window") : tr("Lock the window to this page"));
    m_pinText->setText(isLocked ? tr("Enter the PIN it was locked with.")
                                : tr("Choose a PIN of 4 to 12 digits. Nobody gets to another page without it, also after a restart."));
    m_pinText->setProperty("role", QStringLiteral("muted"));
    m_pinText->style()->unpolish(m_pinText);
    m_pinText->style()->polish(m_pinText);
    m_pinEnter->setText(isLocked ? tr("Unlock") : tr("Lock"));
    m_pinSignOut->setVisible(isLocked);
    m_pinLine->clear();
    m_views->setCurrentWidget(m_pin);
    m_pinLine->setFocus(Qt::OtherFocusReason);
}

void ShopFloorPage::enterPin()
{
    const bool wasLocked = m_lock.isLocked();
    const Status done = wasLocked ? m_lock.unlock(m_pinLine->text()) : m_lock.lock(m_pinLine->text());
    m_pinLine->clear();
    if (!done) {
        m_pinText->setText(done.error().message);
        m_pinText->setProperty("role", QStringLiteral("danger"));
        m_pinText->style()->unpolish(m_pinText);
        m_pinText->style()->polish(m_pinText);
        return;
    }
    m_views->setCurrentWidget(m_floor.job() ? static_cast<QWidget *>(m_job) : m_panel);
    say(wasLocked ? tr("The window is free again.") : tr("The window is locked to this page."), false);
    focusScan();
}

void ShopFloorPage::goBack()
{
    if (m_views->currentWidget() == m_pin) {
        m_views->setCurrentWidget(m_floor.job() ? static_cast<QWidget *>(m_job) : m_panel);
        focusScan();
        return;
    }
    if (!m_floor.job() || m_job->stepBack())
        return;
    m_floor.close();
    focusScan();
}

void ShopFloorPage::takeScan()
{
    const QString text = m_scan->text();
    m_scan->clear();
    say({}, false);
    if (m_floor.job() && m_job->isCounting()) {
        say(tr("Finish this job first, or go back to it. Then scan again."), true);
        m_job->lines().first()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_floor.scan(text);
}

void ShopFloorPage::focusScan()
{
    if (m_views->currentWidget() == m_pin || (m_floor.job() && (m_job->isCounting() || m_job->isAskingReason())))
        return;
    m_scan->setFocus(Qt::OtherFocusReason);
}

void ShopFloorPage::say(const QString &text, bool isTrouble)
{
    m_said->setText(text);
    m_said->setProperty("role", isTrouble ? QStringLiteral("danger") : QStringLiteral("plain"));
    m_said->style()->unpolish(m_said);
    m_said->style()->polish(m_said);
}

} // namespace emesa::ui
