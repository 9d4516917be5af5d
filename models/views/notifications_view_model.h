// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk.h"

namespace emesa {

/// The person's notifications, unread ones first, as far as they were read; more on request. Marking shows at once and
/// is sent when the server is there. GUI thread; `desk` outlives it.
class NotificationsViewModel : public QObject
{
    Q_OBJECT

public:
    enum class State { Empty, Loading, Ready, Failed };
    /// Notifications about one order (or about none), unread ones first, newest first.
    struct Group
    {
        std::optional<Id> order;
        QList<Notification> rows;
        int unread = 0;
    };

    explicit NotificationsViewModel(Desk &desk, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Those with something unread first, then by the newest in them.
    [[nodiscard]] QList<Group> groups() const;
    [[nodiscard]] bool hasMore() const { return !m_next.isEmpty(); }
    void refresh();
    void readMore();
    [[nodiscard]] QFuture<Status> mark(const QList<Id> &ids, bool isRead);
    [[nodiscard]] QFuture<Status> markAllRead();

signals:
    void changed();

private:
    void read(const QString &cursor);
    [[nodiscard]] QFuture<Status> send(const QJsonObject &body);

    Desk &m_desk;
    State m_state = State::Empty;
    std::optional<Error> m_error;
    QList<Notification> m_rows;
    QString m_next;
    int m_round = 0; ///< counts refresh(), so that late answers change nothing
};

} // namespace emesa
