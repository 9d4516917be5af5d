// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/notification_service.h"

#include "core/schema/json.h"
#include "server/services/people_mirror.h"
#include "server/storage/notification_repository.h"

namespace emesa {

namespace {

constexpr int maxTitle = 200;
constexpr int maxBody = 500;
constexpr int maxPreferences = 100;

QString topicOf(Id user)
{
    return QStringLiteral("user:%1").arg(user);
}

Status tell(UnitOfWork &work, NotificationDraft draft, const Result<QList<Id>> &candidates)
{
    if (!candidates)
        return candidates.error();
    const auto recipients = notifications::willing(work.database(), draft.topic, *candidates);
    if (!recipients)
        return recipients.error();
    if (Status known = PeopleMirror::ensure(work, *recipients); !known)
        return known;
    draft.title.truncate(maxTitle);
    draft.body.truncate(maxBody);
    for (const Id user : *recipients) {
        if (user == work.caller().userId)
            continue;
        const auto id = notifications::insert(work.database(), user, draft, work.now());
        if (!id)
            return id.error();
        const Notification notification{*id, draft.topic, draft.title, draft.body, draft.order, work.now(), false};
        work.publish({.topic = topicOf(user), .kind = QStringLiteral("notification.created"), .userId = user,
                      .payload = schema::toJson(notification)});
    }
    return {};
}

/// "u17" and "r17": below 17 among the unread, among the read.
std::optional<std::pair<bool, Id>> positionOf(const QString &cursor)
{
    bool isNumber = false;
    const Id id = cursor.mid(1).toLongLong(&isNumber);
    const bool isRead = cursor.startsWith(u'r');
    if (!isNumber || id < 0 || (!isRead && !cursor.startsWith(u'u')))
        return std::nullopt;
    return std::pair(isRead, id);
}

} // namespace

Status NotificationService::toUser(UnitOfWork &work, const NotificationDraft &draft, Id user)
{
    return tell(work, draft, notifications::recipient(work.identity(), user));
}

Status NotificationService::toHolders(UnitOfWork &work, const NotificationDraft &draft, const char *permission)
{
    return tell(work, draft, notifications::holders(work.identity(), QString::fromLatin1(permission)));
}

Status NotificationService::toSupplier(UnitOfWork &work, const NotificationDraft &draft, Id supplier)
{
    return tell(work, draft, notifications::ofSupplier(work.identity(), supplier));
}

Result<NotificationPage> NotificationService::list(storage::Database &database, const Caller &caller, bool onlyUnread,
                                                   const QString &cursor, int limit)
{
    bool areRead = false;
    Id before = 0;
    if (!cursor.isEmpty()) {
        const auto position = positionOf(cursor);
        if (!position)
            return Error{ErrorCode::NotFound, QStringLiteral("cursor_unknown"), QStringLiteral("Start again from the first page.")};
        std::tie(areRead, before) = *position;
    }
    NotificationPage page;
    const auto counts = notifications::counts(database, caller.userId);
    if (!counts)
        return counts.error();
    page.total = onlyUnread ? counts->unread : counts->total;
    // One more than asked for tells whether there is a next page.
    for (bool segment = areRead; page.rows.size() <= limit; segment = true, before = 0) {
        auto rows = notifications::list(database, caller.userId, segment, before, limit + 1 - int(page.rows.size()));
        if (!rows)
            return rows.error();
        page.rows += *rows;
        if (segment || onlyUnread)
            break;
    }
    if (page.rows.size() > limit) {
        page.rows.resize(limit);
        const Notification &last = page.rows.last();
        page.next = QLatin1Char(last.isRead ? 'r' : 'u') + QString::number(last.id);
    }
    return page;
}

Status NotificationService::change(UnitOfWork &work, const NotificationChanges &changes)
{
    const Id user = work.caller().userId;
    if (changes.all || !changes.ids.isEmpty()) {
        const auto changed = notifications::setRead(work.database(), user, changes.all ? QList<Id>() : changes.ids, changes.read, work.now());
        if (!changed)
            return changed.error();
        const auto counts = notifications::counts(work.database(), user);
        if (!counts)
            return counts.error();
        // The person's other windows follow.
        if (*changed > 0)
            work.publish({.topic = topicOf(user), .kind = QStringLiteral("notification.changed"), .userId = user,
                          .payload = {{QStringLiteral("unread"), counts->unread}}});
    }
    if (changes.preferences.isEmpty())
        return {};
    const auto known = notifications::preferences(work.database(), user);
    if (!known)
        return known.error();
    QMap<QString, bool> all = *known;
    all.insert(changes.preferences);
    if (all.size() > maxPreferences)
        return Error::invalidField(QStringLiteral("preferences"), QStringLiteral("too_many"),
                                   QStringLiteral("Keep at most %1 preferences.").arg(maxPreferences));
    for (auto preference = changes.preferences.begin(); preference != changes.preferences.end(); ++preference) {
        if (Status set = notifications::setPreference(work.database(), user, preference.key(), preference.value()); !set)
            return set;
    }
    return {};
}

Result<qint64> NotificationService::unread(storage::Database &database, const Caller &caller)
{
    const auto counts = notifications::counts(database, caller.userId);
    if (!counts)
        return counts.error();
    return counts->unread;
}

Result<QMap<QString, bool>> NotificationService::preferences(storage::Database &database, const Caller &caller)
{
    return notifications::preferences(database, caller.userId);
}

} // namespace emesa
