// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/personal_service.h"

#include "core/schema/differences.h"
#include "server/storage/personal_repository.h"

#include <QJsonDocument>

namespace emesa {

namespace {

Status checkView(const SavedView &view)
{
    if (QJsonDocument(view.definition).toJson(QJsonDocument::Compact).size() > maxViewDefinitionBytes)
        return Error::invalidField(QStringLiteral("definition"), QStringLiteral("max_length"),
                                   QStringLiteral("A view's definition has at most %1 KiB.").arg(maxViewDefinitionBytes / 1024));
    for (const QChar c : view.page) {
        if (!((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'))
            return Error::invalidField(QStringLiteral("page"), QStringLiteral("format"), QStringLiteral("Use lower-case letters, digits and hyphens."));
    }
    return {};
}

void record(UnitOfWork &work, const char *event, const SavedView &before, const SavedView &after, const QString &id)
{
    work.audit({.event = QString::fromLatin1(event), .entity = QStringLiteral("view"), .entityId = id, .changes = schema::differences(before, after)});
}

/// A view that is the caller's to change.
Result<SavedView> ownView(UnitOfWork &work, const QString &id, std::optional<int> expectedVersion)
{
    const auto found = PersonalRepository::lockView(work.database(), work.caller().userId, id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("There is no such view.")};
    const SavedView &view = **found;
    if (view.owner != work.caller().userId)
        return Error{ErrorCode::Forbidden, QStringLiteral("permission_denied"), QStringLiteral("%1 shares this view; save one of your own.").arg(view.ownerName)};
    if (expectedVersion && *expectedVersion != view.version)
        return Error{ErrorCode::Stale, QStringLiteral("stale"), QStringLiteral("This view was changed elsewhere. Load it again.")};
    return view;
}

QJsonObject merged(QJsonObject target, const QJsonObject &patch)
{
    for (auto member = patch.begin(); member != patch.end(); ++member) {
        if (member->isNull())
            target.remove(member.key());
        else if (member->isObject())
            target.insert(member.key(), merged(target.value(member.key()).toObject(), member->toObject()));
        else
            target.insert(member.key(), *member);
    }
    return target;
}

} // namespace

Result<QList<SavedView>> PersonalService::views(storage::Database &database, const Caller &caller, const QString &page)
{
    return PersonalRepository::views(database, caller.userId, page);
}

Result<SavedView> PersonalService::createView(UnitOfWork &work, const SavedView &input)
{
    if (Status fine = checkView(input); !fine)
        return fine.error();
    const auto count = PersonalRepository::countViews(work.database(), work.caller().userId);
    if (!count)
        return count.error();
    if (*count >= maxSavedViews)
        return Error::invalidField(QStringLiteral("name"), QStringLiteral("too_many"), QStringLiteral("You have %1 views. Delete one first.").arg(*count));
    SavedView view = input;
    view.id = newUuid(work.now());
    view.owner = work.caller().userId;
    view.ownerName = work.caller().displayName;
    view.version = 1;
    view.updatedAt = work.now();
    if (Status written = PersonalRepository::insertView(work.database(), view); !written)
        return written.error();
    record(work, "view.created", {}, view, view.id);
    return view;
}

Result<SavedView> PersonalService::changeView(UnitOfWork &work, const QString &id, const QJsonObject &patch, std::optional<int> expectedVersion)
{
    const auto before = ownView(work, id, expectedVersion);
    if (!before)
        return before.error();
    SavedView view = *before;
    if (const auto read = schema::readObject(patch, view, schema::ReadMode::Partial); !read)
        return read.error();
    if (Status fine = checkView(view); !fine)
        return fine.error();
    ++view.version;
    view.updatedAt = work.now();
    if (Status written = PersonalRepository::updateView(work.database(), view); !written)
        return written.error();
    record(work, "view.changed", *before, view, id);
    return view;
}

Status PersonalService::removeView(UnitOfWork &work, const QString &id, std::optional<int> expectedVersion)
{
    const auto view = ownView(work, id, expectedVersion);
    if (!view)
        return view.error();
    record(work, "view.removed", *view, {}, id);
    return PersonalRepository::removeView(work.database(), id);
}

Result<QJsonObject> PersonalService::preferences(storage::Database &database, const Caller &caller)
{
    return PersonalRepository::preferences(database, caller.userId);
}

Result<QJsonObject> PersonalService::replacePreferences(UnitOfWork &work, const QJsonObject &content)
{
    if (QJsonDocument(content).toJson(QJsonDocument::Compact).size() > maxPreferencesBytes)
        return Error{ErrorCode::Invalid, QStringLiteral("max_length"), QStringLiteral("Preferences have at most %1 KiB.").arg(maxPreferencesBytes / 1024)};
    const Id user = work.caller().userId;
    if (Status written = PersonalRepository::setPreferences(work.database(), user, content, work.now()); !written)
        return written.error();
    // What somebody prefers is nobody else's business: the log says that, not what.
    work.audit({.event = QStringLiteral("preferences.changed"), .entity = QStringLiteral("user"), .entityId = QString::number(user)});
    return content;
}

Result<QJsonObject> PersonalService::changePreferences(UnitOfWork &work, const QJsonObject &patch)
{
    const auto before = PersonalRepository::lockPreferences(work.database(), work.caller().userId);
    if (!before)
        return before.error();
    return replacePreferences(work, merged(*before, patch));
}

} // namespace emesa
