// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/messages/messages_page.h"

#include "ui/widgets/state_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace emesa::ui {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int orderRole = Qt::UserRole + 1;
constexpr int moreRole = Qt::UserRole + 2;

} // namespace

MessagesPage::MessagesPage(PageContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_notifications(context.desk),
      m_tree(new QTreeWidget(this)),
      m_panel(new StatePanel(m_tree, this)),
      m_count(new QLabel(this)),
      m_openButton(new QToolButton(this)),
      m_toggleButton(new QToolButton(this)),
      m_allButton(new QToolButton(this))
{
    auto *heading = new QLabel(title(), this);
    heading->setProperty("role", QStringLiteral("title"));
    m_count->setProperty("role", QStringLiteral("muted"));
    m_tree->setAccessibleName(tr("Messages by order"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setRootIsDecorated(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(heading);
    head->addWidget(m_count);
    head->addStretch();
    for (QToolButton *button : {m_openButton, m_toggleButton, m_allButton}) {
        button->setProperty("role", QStringLiteral("button"));
        head->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_panel, 1);
    connect(&m_notifications, &NotificationsViewModel::changed, this, &MessagesPage::show);
    connect(m_tree, &QTreeWidget::itemActivated, this, &MessagesPage::open);
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &MessagesPage::updateCommands);
}

void MessagesPage::visit(const QString &)
{
    m_notifications.refresh();
    show();
    m_tree->setFocus(Qt::OtherFocusReason);
}

void MessagesPage::addCommands(QObject *owner)
{
    const QString group = tr("Messages");
    m_openAction = m_context.commands.add({.id = QStringLiteral("messages.open"), .text = tr("Open order"), .icon = QStringLiteral("orders"), .group = group}, owner, [this] { open(); });
    m_toggleAction = m_context.commands.add({.id = QStringLiteral("messages.toggle"), .text = tr("Mark as read"), .icon = QStringLiteral("check"),
                                             .shortcut = QKeySequence(Qt::Key_U), .group = group}, owner, [this] { toggle(); });
    m_allAction = m_context.commands.add({.id = QStringLiteral("messages.all_read"), .text = tr("Mark all as read"), .icon = QStringLiteral("check"), .group = group}, owner,
                                         [this] { follow(m_notifications.markAllRead()); });
    const std::pair<QToolButton *, QAction *> pairs[] = {{m_openButton, m_openAction}, {m_toggleButton, m_toggleAction}, {m_allButton, m_allAction}};
    for (const auto &[button, action] : pairs) {
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    }
    updateCommands();
}

void MessagesPage::leave()
{
    m_openAction = m_toggleAction = m_allAction = nullptr;
}

void MessagesPage::show()
{
    const auto groups = m_notifications.groups();
    int unread = 0;
    for (const auto &group : groups)
        unread += group.unread;
    m_count->setText(unread > 0 ? tr("%n unread", nullptr, unread) : QString());
    switch (m_notifications.state()) {
    case NotificationsViewModel::State::Empty:
    case NotificationsViewModel::State::Loading: m_panel->showBusy(); return;
    case NotificationsViewModel::State::Failed: m_panel->showError(*m_notifications.error(), [this] { m_notifications.refresh(); }); return;
    case NotificationsViewModel::State::Ready: break;
    }
    if (groups.isEmpty()) {
        m_panel->showEmpty(tr("No messages yet"), tr("You are told here when somebody writes, makes an offer or changes one of your orders."));
        return;
    }
    QList<Id> chosen;
    const auto before = selected();
    for (const Notification &row : before)
        chosen += row.id;
    const tables::Words &words = m_context.desk.words();
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    for (const auto &group : groups) {
        const QString about = group.order ? tr("Order %1").arg(*group.order) : tr("General");
        auto *top = new QTreeWidgetItem(m_tree, {group.unread > 0 ? tr("%1 · %n unread", nullptr, group.unread).arg(about) : about});
        top->setFirstColumnSpanned(true);
        QFont strong = m_tree->font();
        strong.setWeight(QFont::DemiBold);
        if (group.unread > 0)
            top->setFont(0, strong);
        if (group.order)
            top->setData(0, orderRole, *group.order);
        for (const Notification &row : group.rows) {
            const QString text = row.body.isEmpty() ? row.title : tr("%1 – %2", "title, text").arg(row.title, row.body.simplified());
            auto *item = new QTreeWidgetItem(top, {text, words.ago(row.createdAt, m_clock.now())});
            item->setToolTip(0, row.body.isEmpty() ? row.title : row.body);
            item->setToolTip(1, words.of(row.createdAt));
            item->setData(0, idRole, row.id);
            if (row.order)
                item->setData(0, orderRole, *row.order);
            item->setIcon(0, m_context.appearance.icons().icon(row.isRead ? QStringLiteral("check") : QStringLiteral("bell"), row.isRead ? ColorToken::Muted : ColorToken::Accent));
            if (!row.isRead) {
                item->setFont(0, strong);
                item->setData(0, Qt::AccessibleTextRole, tr("Unread: %1").arg(text));
            }
            item->setSelected(chosen.contains(row.id));
        }
        top->setExpanded(group.unread > 0 || groups.size() == 1);
    }
    if (m_notifications.hasMore()) {
        auto *more = new QTreeWidgetItem(m_tree, {tr("Show earlier messages")});
        more->setFirstColumnSpanned(true);
        more->setData(0, moreRole, true);
    }
    m_panel->showContent();
    updateCommands();
}

void MessagesPage::open()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (!item)
        return;
    if (item->data(0, moreRole).toBool()) {
        m_notifications.readMore();
        return;
    }
    const QVariant order = item->data(0, orderRole);
    QList<Id> unread;
    const auto rows = selected();
    for (const Notification &row : rows) {
        if (!row.isRead)
            unread += row.id;
    }
    if (!unread.isEmpty())
        follow(m_notifications.mark(unread, true));
    if (order.isValid())
        emit wanted({QStringLiteral("order"), order.toString()});
}

void MessagesPage::toggle()
{
    const auto rows = selected();
    const bool isAnyUnread = std::any_of(rows.begin(), rows.end(), [](const Notification &row) { return !row.isRead; });
    QList<Id> ids;
    for (const Notification &row : rows)
        ids += row.id;
    if (!ids.isEmpty())
        follow(m_notifications.mark(ids, isAnyUnread));
}

void MessagesPage::updateCommands()
{
    if (!m_openAction)
        return;
    const auto rows = selected();
    const QTreeWidgetItem *item = m_tree->currentItem();
    m_openAction->setEnabled(item && item->data(0, orderRole).isValid());
    m_toggleAction->setEnabled(!rows.isEmpty());
    const bool isAllRead = std::all_of(rows.begin(), rows.end(), [](const Notification &row) { return row.isRead; });
    m_toggleAction->setText(isAllRead && !rows.isEmpty() ? tr("Mark as unread") : tr("Mark as read"));
    const auto groups = m_notifications.groups();
    m_allAction->setEnabled(std::any_of(groups.begin(), groups.end(), [](const auto &group) { return group.unread > 0; }));
}

QList<Notification> MessagesPage::selected() const
{
    QList<Id> ids;
    const auto items = m_tree->selectedItems();
    for (const QTreeWidgetItem *item : items) {
        if (item->data(0, idRole).isValid())
            ids += item->data(0, idRole).toLongLong();
        for (int i = 0; i < item->childCount(); ++i)
            ids += item->child(i)->data(0, idRole).toLongLong();
    }
    QList<Notification> rows;
    const auto groups = m_notifications.groups();
    for (const auto &group : groups) {
        for (const Notification &row : group.rows) {
            if (ids.contains(row.id))
                rows += row;
        }
    }
    return rows;
}

void MessagesPage::follow(const QFuture<Status> &step)
{
    remote::whenDone(step, this, [this](const Status &done) {
        if (!done)
            m_context.notices.trouble(done.error());
    });
}

} // namespace emesa::ui
