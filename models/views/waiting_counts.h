// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/remote/live_channel.h"
#include "models/remote/rest_client.h"

#include <QTimer>

namespace emesa {

/// What waits for the person: unread notifications, the newest of them, and orders that are his turn. Read once and kept
/// right by live events. GUI thread; what it is made of outlives it.
class WaitingCounts : public QObject
{
    Q_OBJECT

public:
    WaitingCounts(remote::RestClient &calls, remote::LiveChannel &live, const User &user, QObject *parent = nullptr);

    [[nodiscard]] qint64 unread() const { return m_unread; }
    [[nodiscard]] qint64 orders() const { return m_orders; }
    /// The newest notifications, newest first; a few.
    [[nodiscard]] const QList<Notification> &newest() const { return m_newest; }
    void refresh();

signals:
    void changed();
    /// Something new for the person, just now.
    void arrived(const Notification &notification);

private:
    void readOrders();
    void take(const QString &topic, const QString &kind, const QJsonObject &data);

    remote::RestClient &m_calls;
    User m_user;
    QString m_topic;
    qint64 m_unread = 0;
    qint64 m_orders = 0;
    QList<Notification> m_newest;
    QTimer m_ordersPause;
};

} // namespace emesa
