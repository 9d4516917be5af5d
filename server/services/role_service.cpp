// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/role_service.h"

#include "core/domain/email_address.h"
#include "core/schema/differences.h"
#include "server/services/access_guard.h"
#include "server/storage/role_admin.h"
#include "server/storage/role_repository.h"

namespace emesa {

namespace {

using storage::Database;

constexpr const char *hardDelete = "role_hard_delete";

template<typename T>
Result<T> present(Result<std::optional<T>> found)
{
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("There is no such role.")};
    return **found;
}

Status checkVersion(std::optional<int> expected, int version)
{
    if (!expected || *expected == version)
        return {};
    return Error{ErrorCode::Stale, QStringLiteral("version_old"),
                 QStringLiteral("Somebody changed this role meanwhile. Load it again and repeat your change.")};
}

QStringList codenamesOf(const QList<PermissionInfo> &permissions)
{
    QStringList names;
    for (const PermissionInfo &permission : permissions)
        names += permission.codename;
    return names;
}

Status checkName(Database &database, Role &role)
{
    static constexpr qsizetype maxLength = 150;
    role.name = role.name.trimmed().normalized(QString::NormalizationForm_C);
    role.description = role.description.trimmed();
    const auto refuse = [](const char *code, const QString &message) {
        return Error::invalidField(QStringLiteral("name"), QString::fromLatin1(code), message);
    };
    for (const QChar c : std::as_const(role.name)) {
        if (!c.isPrint() && !c.isSurrogate())
            return refuse("characters", QStringLiteral("Use letters, digits, signs and spaces."));
    }
    if (canonicalName(role.name).size() > maxLength)
        return refuse("max_length", QStringLiteral("Use at most %1 characters.").arg(maxLength));
    const auto taken = RoleRepository::nameIsTaken(database, role.name, role.groupId);
    if (!taken)
        return taken.error();
    return *taken ? Status(refuse("unique", QStringLiteral("There is already a role of this name."))) : Status();
}

Result<QStringList> permissionsOf(Database &database, const Role &role)
{
    const auto permissions = PermissionRepository::ofGroups(database, {role.groupId});
    if (!permissions)
        return permissions.error();
    return codenamesOf(permissions->value(role.groupId));
}

AuditEntry entryOf(const char *event, const Role &role, const QJsonObject &changes = {})
{
    return {.event = QString::fromLatin1(event),
            .entity = QStringLiteral("role"),
            .entityId = role.id,
            .changes = changes,
            .metadata = {{QStringLiteral("name"), role.name}}};
}

} // namespace

Result<Role> RoleService::find(Database &database, const QString &id) const
{
    return present(RoleRepository::find(database, id));
}

Result<ListPage> RoleService::list(Database &database, const Caller &caller, const api::ListQuery &query, const EachRow &each) const
{
    return ListSelect::run(database, RoleRepository::list(), query, {{}, {}, caller.userId}, m_counts, each);
}

Result<Role> RoleService::create(UnitOfWork &work, const QJsonObject &json) const
{
    Role role;
    if (const auto read = schema::readObject(json, role); !read)
        return read.error();
    if (const auto caller = access::begin(work); !caller)
        return caller.error();
    if (Status valid = checkName(work.database(), role); !valid)
        return valid.error();
    role.id = newUuid(work.now());
    if (Status written = RoleRepository::insert(work.database(), role, work.now()); !written)
        return written.error();
    work.audit(entryOf("role.created", role, schema::differences(Role(), role)));
    work.afterCommit([this] { m_counts.changed(); });
    return find(work.database(), role.id);
}

Result<Role> RoleService::change(UnitOfWork &work, const QString &id, const QJsonObject &json, schema::ReadMode mode,
                                 std::optional<int> version) const
{
    const auto caller = access::begin(work);
    if (!caller)
        return caller.error();
    const auto before = find(work.database(), id);
    if (!before)
        return before;
    if (Status current = checkVersion(version, before->version); !current)
        return current.error();
    Role after = *before;
    if (mode == schema::ReadMode::Full)
        after.description.clear(); // is_active stays unless it is sent: a replacement switches nobody's rights on or off
    if (const auto read = schema::readObject(json, after, mode); !read)
        return read.error();
    if (Status valid = checkName(work.database(), after); !valid)
        return valid.error();
    if (Status allowed = access::checkRole(*before, after); !allowed)
        return allowed.error();
    const QJsonObject changes = schema::differences(*before, after);
    if (changes.isEmpty())
        return *before;
    if (before->isActive != after.isActive) {
        const auto held = permissionsOf(work.database(), *before);
        if (!held)
            return held.error();
        const QStringList none;
        const Status allowed = access::checkPermissions(*caller ? &**caller : nullptr, *before, before->isActive ? *held : none, after.isActive ? *held : none);
        if (!allowed)
            return allowed.error();
    }
    if (Status updated = RoleRepository::update(work.database(), after, work.now()); !updated)
        return updated.error();
    if (Status counted = roles::holdersChanged(work.database(), after.groupId); !counted)
        return counted.error();
    work.audit(entryOf(before->isActive && !after.isActive ? "role.deactivated" : "role.changed", after, changes));
    work.afterCommit([this] { m_counts.changed(); });
    return find(work.database(), id);
}

Status RoleService::remove(UnitOfWork &work, const QString &id, bool forGood, std::optional<int> version) const
{
    const auto caller = access::begin(work);
    if (!caller)
        return caller.error();
    if (forGood && *caller && !(*caller)->may(hardDelete))
        return Error{ErrorCode::Forbidden, QStringLiteral("permission_denied"),
                     QStringLiteral("You need the permission %1 for this. Ask an administrator.").arg(QLatin1String(hardDelete))};
    const auto before = find(work.database(), id);
    if (!before)
        return before.error();
    if (Status current = checkVersion(version, before->version); !current)
        return current;
    if (Status allowed = access::checkRoleRemoval(*before); !allowed)
        return allowed;
    if (forGood) {
        if (Status removed = RoleRepository::remove(work.database(), before->groupId); !removed)
            return removed;
        work.audit(entryOf("role.removed", *before));
    } else {
        Role after = *before;
        after.isActive = false;
        if (Status updated = RoleRepository::update(work.database(), after, work.now()); !updated)
            return updated;
        work.audit(entryOf("role.deactivated", after, schema::differences(*before, after)));
    }
    work.afterCommit([this] { m_counts.changed(); });
    return {};
}

Result<GroupPermissions> RoleService::findGroup(Database &database, Id groupId) const
{
    return present(RoleRepository::findGroup(database, groupId));
}

Result<ListPage> RoleService::listGroups(Database &database, const Caller &caller, const api::ListQuery &query,
                                         QList<GroupPermissions> &groups) const
{
    QList<Id> ids;
    auto page = ListSelect::run(database, RoleRepository::groups(), query, {{}, {}, caller.userId}, m_counts, [&](const storage::Row &row) {
        groups.append({schema::readRow<Group>(row, ListSelect::firstColumn), {}});
        ids += groups.last().groupId;
    });
    if (!page)
        return page;
    const auto permissions = PermissionRepository::ofGroups(database, ids);
    if (!permissions)
        return permissions.error();
    for (GroupPermissions &group : groups)
        group.permissions = permissions->value(group.groupId);
    return page;
}

Result<ListPage> RoleService::listGroupChoices(Database &database, const Caller &caller, const api::ListQuery &query, const EachRow &each) const
{
    return ListSelect::run(database, RoleRepository::groupChoices(), query, {{}, {}, caller.userId}, m_counts, each);
}

Result<GroupPermissions> RoleService::setPermissions(UnitOfWork &work, const GroupPermissionsInput &input, std::optional<int> version) const
{
    const auto caller = access::begin(work);
    if (!caller)
        return caller.error();
    const auto group = findGroup(work.database(), input.groupId);
    if (!group)
        return group;
    if (Status current = checkVersion(version, group->version); !current)
        return current.error();
    const auto wanted = PermissionRepository::codenames(work.database(), input.permissionIds);
    if (!wanted)
        return wanted.error();
    if (!*wanted)
        return Error::invalidField(QStringLiteral("permission_ids"), QStringLiteral("unknown"), QStringLiteral("One of these is no permission."));
    const auto role = find(work.database(), group->id);
    if (!role)
        return role.error();
    const QStringList before = codenamesOf(group->permissions);
    if (Status allowed = access::checkPermissions(*caller ? &**caller : nullptr, *role, before, **wanted); !allowed)
        return allowed.error();
    QJsonArray added, removed;
    for (const QString &codename : **wanted) {
        if (!before.contains(codename))
            added += codename;
    }
    for (const QString &codename : before) {
        if (!(*wanted)->contains(codename))
            removed += codename;
    }
    if (added.isEmpty() && removed.isEmpty())
        return *group;
    if (Status written = roles::setPermissions(work.database(), input.groupId, **wanted, work.now()); !written)
        return written.error();
    AuditEntry entry = entryOf("role.permissions_changed", *role, {{QStringLiteral("permissions"), QJsonArray{removed, added}}});
    entry.metadata.insert(QStringLiteral("added"), added);
    entry.metadata.insert(QStringLiteral("removed"), removed);
    work.audit(std::move(entry));
    return findGroup(work.database(), input.groupId);
}

Result<QList<EntityPermissions>> RoleService::masterPermissions(Database &database) const
{
    return PermissionRepository::master(database);
}

Result<ListPage> RoleService::listPermissions(Database &database, const Caller &caller, const api::ListQuery &query, const QString &codename,
                                              const EachRow &each) const
{
    ListScope scope = codename.isEmpty() ? ListScope() : PermissionRepository::matching(codename);
    scope.userId = caller.userId;
    return ListSelect::run(database, PermissionRepository::list(), query, scope, m_counts, each);
}

Result<ListPage> RoleService::listPermissionChoices(Database &database, const Caller &caller, const api::ListQuery &query, const EachRow &each) const
{
    return ListSelect::run(database, PermissionRepository::choices(), query, {{}, {}, caller.userId}, m_counts, each);
}

} // namespace emesa
