// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/waiting_counts.h"

#include <algorithm>

namespace emesa {

namespace {

using namespace std::chrono_literals;
using remote::whenDone;

constexpr int fewest = 8;
/// Orders change often; the count is read once for many.
constexpr auto ordersPause = 1s;

} // namespace

WaitingCounts::WaitingCounts(remote::RestClient &calls, remote::LiveChannel &live, const User &user, QObject *parent)
    : QObject(parent), m_calls(calls), m_user(user), m_topic(QStringLiteral("user:%1").arg(user.id))
{
    m_ordersPause.setSingleShot(true);
    m_ordersPause.setInterval(ordersPause);
    connect(&m_ordersPause, &QTimer::timeout, this, &WaitingCounts::readOrders);
    connect(&live, &remote::LiveChannel::event, this,
            [this](const QString &topic, qint64, const QString &kind, const QJsonObject &data) { take(topic, kind, data); });
    connect(&live, &remote::LiveChannel::topicReset, this, [this](const QString &topic) {
        if (topic == m_topic)
            refresh();
    });
}

void WaitingCounts::refresh()
{
    whenDone(m_calls.updateNotifications({}), this, [this](const Result<remote::NotificationState> &state) {
        if (!state)
            return; // the last known count is better than none
        m_unread = state->unread;
        emit changed();
    });
    whenDone(m_calls.notifications(false, remote::ListQuery().pageSize(fewest)), this, [this](const Result<remote::Page<Notification>> &page) {
        if (!page)
            return;
        m_newest = page->rows;
        std::stable_sort(m_newest.begin(), m_newest.end(), [](const Notification &one, const Notification &other) { return one.createdAt > other.createdAt; });
        emit changed();
    });
    readOrders();
}

void WaitingCounts::readOrders()
{
    if (!m_user.permissions.contains(QLatin1String("order_read")))
        return;
    const bool isStaff = m_user.permissions.contains(QLatin1String("order_view_all"));
    const QString mine = schema::enumToString(isStaff ? Turn::Staff : Turn::Client);
    whenDone(m_calls.orders(remote::ListQuery().where(QStringLiteral("turn"), mine).pageSize(1)), this, [this](const Result<remote::Page<Order>> &page) {
        if (!page)
            return;
        m_orders = page->total.value_or(page->rows.size());
        emit changed();
    });
}

void WaitingCounts::take(const QString &topic, const QString &kind, const QJsonObject &data)
{
    if (topic == QLatin1String("orders") || kind.startsWith(QLatin1String("order.")))
        m_ordersPause.start();
    if (topic != m_topic)
        return;
    if (kind == QLatin1String("notification.created")) {
        const auto notification = schema::fromJson<Notification>(data);
        if (!notification)
            return;
        ++m_unread;
        m_newest.prepend(*notification);
        if (m_newest.size() > fewest)
            m_newest.removeLast();
        m_ordersPause.start();
        emit changed();
        emit arrived(*notification);
    } else if (kind == QLatin1String("notification.changed")) {
        refresh();
    }
}

} // namespace emesa
