// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/notification_handlers.h"

#include "core/schema/json_text.h"
#include "server/handlers/list_answer.h"
#include "server/services/notification_service.h"

#include <QJsonArray>

namespace emesa {

namespace {

constexpr int maxIds = 500;

QJsonObject toJson(const QMap<QString, bool> &preferences)
{
    QJsonObject json;
    for (auto preference = preferences.begin(); preference != preferences.end(); ++preference)
        json.insert(preference.key(), preference.value());
    return json;
}

std::optional<bool> truthOf(const QString &text)
{
    if (text == QLatin1String("true") || text == QLatin1String("1"))
        return true;
    if (text == QLatin1String("false") || text == QLatin1String("0"))
        return false;
    return std::nullopt;
}

Result<NotificationChanges> changesFrom(const QJsonObject &body)
{
    NotificationChanges changes;
    QList<FieldError> errors;
    const auto refuse = [&](const QString &field, const char *code, const QString &message) {
        errors.append({field, QString::fromLatin1(code), message});
    };
    for (auto member = body.begin(); member != body.end(); ++member) {
        const QString name = member.key();
        const QJsonValue value = member.value();
        if (name == QLatin1String("ids") && value.isArray()) {
            const QJsonArray ids = value.toArray();
            if (ids.isEmpty() || ids.size() > maxIds)
                refuse(name, "range", QStringLiteral("Name 1 to %1 notifications, or send all.").arg(maxIds));
            for (const QJsonValue &element : ids) {
                const auto id = schema::wholeNumber(element);
                if (id && *id > 0)
                    changes.ids.append(*id);
                else if (errors.isEmpty())
                    refuse(name, "type", QStringLiteral("Use the numbers of notifications."));
            }
        } else if ((name == QLatin1String("all") || name == QLatin1String("read")) && value.isBool()) {
            (name == QLatin1String("all") ? changes.all : changes.read) = value.toBool();
        } else if (name == QLatin1String("preferences") && value.isObject()) {
            const QJsonObject preferences = value.toObject();
            for (auto preference = preferences.begin(); preference != preferences.end(); ++preference) {
                if (isNotificationTopic(preference.key()) && preference.value().isBool())
                    changes.preferences.insert(preference.key(), preference.value().toBool());
                else
                    refuse(QString(QLatin1String("preferences.") + preference.key().left(50)), "type",
                           QStringLiteral("Use a topic such as message.created and true or false."));
            }
        } else if (name == QLatin1String("ids") || name == QLatin1String("all") || name == QLatin1String("read")
                   || name == QLatin1String("preferences")) {
            refuse(name, "type", QStringLiteral("This has the wrong type."));
        } else {
            refuse(name.left(100), "unknown_field", QStringLiteral("There is no such field."));
        }
    }
    if (errors.isEmpty() && changes.all && !changes.ids.isEmpty())
        refuse(QStringLiteral("ids"), "conflict", QStringLiteral("Send either ids or all."));
    if (!errors.isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("validation_failed"), QStringLiteral("Some values need to be corrected."), errors};
    return changes;
}

} // namespace

void NotificationHandlers::addTo(HandlerTable &table)
{
    table.add("notifications.list", &list);
    table.add("notifications.update", &update);
    table.add("notifications.preferences", &preferences);
}

http::Response NotificationHandlers::list(RequestContext &context)
{
    const QString unread = QStringLiteral("unread");
    const auto query = context.listQuery<Notification>({unread});
    if (!query)
        return context.problem(query.error());
    const auto onlyUnread = truthOf(query->extra.value(unread, QStringLiteral("false")));
    if (!onlyUnread)
        return context.problem(Error::invalidField(unread, QStringLiteral("type"), QStringLiteral("Use true or false.")));
    const auto page = NotificationService::list(context.store().database(), context.caller(), *onlyUnread, query->cursor, query->limit);
    if (!page)
        return context.problem(page.error());
    QByteArray rows;
    for (const Notification &notification : page->rows) {
        if (!rows.isEmpty())
            rows += ',';
        schema::writeObject(rows, notification);
    }
    return listAnswer(context, *query, {int(page->rows.size()), page->next, page->total}, rows);
}

http::Response NotificationHandlers::update(RequestContext &context)
{
    const auto body = context.jsonBody();
    if (!body)
        return context.problem(body.error());
    const auto changes = changesFrom(*body);
    if (!changes)
        return context.problem(changes.error());
    return context.write([&](UnitOfWork &work) -> Result<http::Response> {
        if (Status changed = NotificationService::change(work, *changes); !changed)
            return changed.error();
        const auto unread = NotificationService::unread(work.database(), work.caller());
        if (!unread)
            return unread.error();
        const auto chosen = NotificationService::preferences(work.database(), work.caller());
        if (!chosen)
            return chosen.error();
        return context.json(200, QJsonObject{{QStringLiteral("unread"), *unread}, {QStringLiteral("preferences"), toJson(*chosen)}});
    });
}

http::Response NotificationHandlers::preferences(RequestContext &context)
{
    const auto chosen = NotificationService::preferences(context.store().database(), context.caller());
    return chosen ? context.json(200, toJson(*chosen)) : context.problem(chosen.error());
}

} // namespace emesa
