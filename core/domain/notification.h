// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/schema/field.h"

namespace emesa {

/// Something one person should know. Read from notifications n.
struct Notification
{
    Id id = 0;
    QString topic;              ///< "order.approved", "message.created" …: what preferences switch on and off
    QString title;
    QString body;
    std::optional<Id> order;
    Timestamp createdAt;
    bool isRead = false;
};

/// What a change has to tell, before it is known whom.
struct NotificationDraft
{
    QString topic;
    QString title;
    QString body;
    std::optional<Id> order;
};

/// "word.word" of small letters and underscores, at most 30 characters.
[[nodiscard]] inline bool isNotificationTopic(const QString &topic)
{
    static constexpr qsizetype maxLength = 30;
    const qsizetype dot = topic.indexOf(u'.');
    bool isFine = topic.size() <= maxLength && dot > 0 && dot < topic.size() - 1 && topic.lastIndexOf(u'.') == dot;
    for (const QChar c : topic)
        isFine = isFine && ((c >= u'a' && c <= u'z') || c == u'_' || c == u'.');
    return isFine;
}

namespace schema {

template<>
inline constexpr auto schemaOf<Notification> = entity("notifications",
    field("id", &Notification::id, {.title = QT_TRANSLATE_NOOP("Notification", "No."), .flags = Key | ReadOnly, .sql = "n.id"}),
    field("topic", &Notification::topic, {.title = QT_TRANSLATE_NOOP("Notification", "Topic"), .flags = ReadOnly, .sql = "n.topic"}),
    field("title", &Notification::title, {.title = QT_TRANSLATE_NOOP("Notification", "Title"), .flags = ReadOnly | Column, .sql = "n.title"}),
    field("body", &Notification::body, {.title = QT_TRANSLATE_NOOP("Notification", "Text"), .flags = ReadOnly | Multiline, .sql = "n.body"}),
    field("order", &Notification::order, {.title = QT_TRANSLATE_NOOP("Notification", "Order"), .flags = ReadOnly | Column, .sql = "n.order_id"}),
    field("created_at", &Notification::createdAt, {.title = QT_TRANSLATE_NOOP("Notification", "When"), .flags = ReadOnly | Column, .sql = "n.created_at"}),
    field("is_read", &Notification::isRead, {.title = QT_TRANSLATE_NOOP("Notification", "Read"), .flags = ReadOnly, .sql = "(n.read_at IS NOT NULL)"}));

} // namespace schema
} // namespace emesa
