// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/moving/role_stage.h"

#include "core/domain/permission.h"
#include "server/storage/role_repository.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace emesa::moving {

namespace {

constexpr int maxName = 150;
constexpr int maxDescription = 1000;

} // namespace

QStringList RoleStage::permissionsOf(DumpRow &row) const
{
    QStringList allowed, unmapped, missing;
    const QStringList keys = row.references("permissions");
    for (const QString &key : keys) {
        // A natural key names the permission itself: ["add_order", "orders", "order"].
        const QString codename = key.startsWith(u'[') ? QJsonDocument::fromJson(key.toUtf8()).array().at(0).toString() : m_context.permissions.value(key);
        if (codename.isEmpty())
            missing += key;
        else if (const auto ours = permissionFor(codename))
            allowed += *ours;
        else
            unmapped += codename;
    }
    if (!unmapped.isEmpty())
        row.note(QStringLiteral("permissions without a counterpart: %1").arg(unmapped.join(QLatin1String(", "))));
    if (!missing.isEmpty())
        row.change(QStringLiteral("permissions not in the dump: %1 (dump auth.permission too, or use --natural-foreign)").arg(missing.join(QLatin1String(", "))));
    allowed.removeDuplicates();
    return allowed;
}

Result<Verdict> RoleStage::take(UnitOfWork &work, DumpRow &row, ChunkOutput &)
{
    if (row.mapping().entity == Entity::Role) {
        const QString group = row.reference("group");
        if (const QString ours = m_context.references.find(Entity::Group, group); !ours.isEmpty())
            return takenAs(ours, row); // its group has brought it
        if (!group.isEmpty())
            row.change(QStringLiteral("its group %1 is not in the dump: allows nothing").arg(group));
        ParentRole role;
        role.uuid = row.reference("uuid").isEmpty() ? row.key() : row.reference("uuid");
        role.name = row.text("name", maxName);
        role.description = row.text("description", maxDescription);
        role.isActive = row.flag("is_active", true);
        return add(work, row, role, {});
    }

    ParentRole role;
    const QStringList names = QStringList{row.key()} + row.names();
    for (const QString &name : names) {
        if (const auto found = m_context.rolesByGroup.constFind(name); found != m_context.rolesByGroup.constEnd())
            role = *found;
    }
    if (role.name.isEmpty())
        role.name = row.text("name", maxName);
    return add(work, row, role, permissionsOf(row));
}

Result<Verdict> RoleStage::add(UnitOfWork &work, DumpRow &row, const ParentRole &role, const QStringList &permissions)
{
    storage::Database &database = work.database();
    QString name = role.name.trimmed();
    if (name.isEmpty()) {
        row.problem(QStringLiteral("has no name"));
        return refusedFor(row);
    }
    const auto present = imports::roleNamed(database, name);
    if (!present)
        return present.error();
    if (*present) {
        const auto allows = imports::permissionsOfRole(database, **present);
        if (!allows)
            return allows.error();
        const QSet<QString> there(permissions.begin(), permissions.end());
        const QSet<QString> here(allows->begin(), allows->end());
        if (there.contains(here)) {
            QStringList lacks = QSet<QString>(there).subtract(here).values();
            lacks.sort();
            row.change(QStringLiteral("joins the role of that name, which stays as it is%1")
                           .arg(lacks.isEmpty() ? QString() : QStringLiteral(" and lacks %1").arg(lacks.join(QLatin1String(", ")))));
            Verdict verdict = takenAs(QString::number(**present), row);
            verdict.isJoined = true;
            return verdict;
        }
        for (int number = 1; number < 1000; ++number) {
            const QString suffix = number == 1 ? QStringLiteral(" (imported)") : QStringLiteral(" (imported %1)").arg(number);
            const QString free = role.name.trimmed().left(maxName - suffix.size()) + suffix;
            const auto taken = imports::roleNamed(database, free);
            if (!taken)
                return taken.error();
            if (!*taken) {
                name = free;
                break;
            }
        }
        row.change(QStringLiteral("is called \"%1\" here: the role \"%2\" of this installation allows more").arg(name, role.name.trimmed()));
    }

    imports::RoleRow added{role.uuid.toLower(), name, role.description, role.isActive};
    bool isFree = isUuid(added.id);
    if (isFree) {
        const auto taken = imports::roleIdIsTaken(database, added.id);
        if (!taken)
            return taken.error();
        isFree = !*taken;
        if (!isFree)
            row.change(QStringLiteral("its UUID is taken here"));
    }
    if (!isFree)
        added.id = newUuid(work.now());
    const auto group = imports::insertRole(database, added, work.now());
    if (!group)
        return group.error();
    if (Status set = roles::setPermissions(database, *group, permissions, work.now()); !set)
        return set.error();
    work.permissionsChanged();
    return takenAs(QString::number(*group), row);
}

} // namespace emesa::moving
