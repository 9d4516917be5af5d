// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/notifications_view_model.h"
#include "ui/pages/page.h"
#include "ui/pages/page_context.h"

class QLabel;
class QToolButton;
class QTreeWidget;

namespace emesa::ui {

class StatePanel;

/// What happened to the person's orders, by order, unread first: open it, mark it as read or unread.
class MessagesPage final : public Page
{
    Q_OBJECT

public:
    MessagesPage(PageContext &context, QWidget *parent);

    [[nodiscard]] QString title() const override { return tr("Messages"); }
    void refresh() override { m_notifications.refresh(); }
    [[nodiscard]] NotificationsViewModel &notifications() { return m_notifications; }

protected:
    void visit(const QString &about) override;
    void addCommands(QObject *owner) override;
    void leave() override;

private:
    void show();
    void open();
    void toggle();
    void updateCommands();
    /// Of what is selected; an order stands for all of its rows.
    [[nodiscard]] QList<Notification> selected() const;
    void follow(const QFuture<Status> &step);

    PageContext &m_context;
    SystemClock m_clock;
    NotificationsViewModel m_notifications;
    QTreeWidget *m_tree;
    StatePanel *m_panel;
    QLabel *m_count;
    QToolButton *m_openButton;
    QToolButton *m_toggleButton;
    QToolButton *m_allButton;
    QAction *m_openAction = nullptr; ///< these while the page is in sight
    QAction *m_toggleAction = nullptr;
    QAction *m_allAction = nullptr;
};

} // namespace emesa::ui
