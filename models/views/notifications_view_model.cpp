// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/notifications_view_model.h"

#include <QJsonArray>

#include <algorithm>

namespace emesa {

using remote::whenDone;

NotificationsViewModel::NotificationsViewModel(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk.live(), &remote::LiveChannel::event, this, [this](const QString &topic, qint64, const QString &kind, const QJsonObject &) {
        if (m_state != State::Empty && topic.startsWith(QLatin1String("user:")) && kind.startsWith(QLatin1String("notification.")))
            refresh();
    });
}

QList<NotificationsViewModel::Group> NotificationsViewModel::groups() const
{
    QList<Group> groups;
    for (const Notification &row : m_rows) {
        auto group = std::find_if(groups.begin(), groups.end(), [&row](const Group &one) { return one.order == row.order; });
        if (group == groups.end())
            group = groups.insert(groups.end(), Group{row.order, {}, 0});
        group->rows.append(row);
        group->unread += row.isRead ? 0 : 1;
    }
    for (Group &group : groups)
        std::stable_sort(group.rows.begin(), group.rows.end(), [](const Notification &one, const Notification &other) {
            return one.isRead != other.isRead ? !one.isRead : one.createdAt > other.createdAt;
        });
    std::stable_sort(groups.begin(), groups.end(), [](const Group &one, const Group &other) {
        if ((one.unread > 0) != (other.unread > 0))
            return one.unread > 0;
        return one.rows.first().createdAt > other.rows.first().createdAt;
    });
    return groups;
}

void NotificationsViewModel::refresh()
{
    ++m_round;
    if (m_state != State::Ready) {
        m_state = State::Loading;
        emit changed();
    }
    read({});
}

void NotificationsViewModel::readMore()
{
    if (hasMore())
        read(m_next);
}

void NotificationsViewModel::read(const QString &cursor)
{
    remote::ListQuery query;
    if (!cursor.isEmpty())
        query.after(cursor);
    whenDone(m_desk.calls().notifications(false, query), this, [this, cursor, round = m_round](const Result<remote::Page<Notification>> &page) {
        if (round != m_round)
            return;
        if (!page) {
            m_error = page.error();
            if (m_state != State::Ready)
                m_state = State::Failed;
            emit changed();
            return;
        }
        m_error.reset();
        if (cursor.isEmpty())
            m_rows.clear();
        m_rows += page->rows;
        m_next = page->next;
        m_state = State::Ready;
        emit changed();
    });
}

QFuture<Status> NotificationsViewModel::mark(const QList<Id> &ids, bool isRead)
{
    QJsonArray list;
    for (const Id id : ids)
        list.append(id);
    for (Notification &row : m_rows) {
        if (ids.contains(row.id))
            row.isRead = isRead;
    }
    emit changed();
    return send({{QStringLiteral("ids"), list}, {QStringLiteral("read"), isRead}});
}

QFuture<Status> NotificationsViewModel::markAllRead()
{
    for (Notification &row : m_rows)
        row.isRead = true;
    emit changed();
    return send({{QStringLiteral("all"), true}, {QStringLiteral("read"), true}});
}

QFuture<Status> NotificationsViewModel::send(const QJsonObject &body)
{
    offline::Action action;
    action.endpoint = "notifications.update";
    action.body = body;
    action.subject = QStringLiteral("notifications");
    action.text = tr("Mark messages as read or unread");
    action.listener = this;
    const remote::Answer<void> answer;
    whenDone(m_desk.actions().perform(action), this, [this, answer](const Result<offline::Performed> &done) {
        if (!done)
            refresh(); // what was shown as done was not
        answer.give(done ? Status() : Status(done.error()));
    });
    return answer.future();
}

} // namespace emesa
