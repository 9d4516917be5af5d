// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/schema/nested.h"

namespace emesa {

/// A permission as lists show it. Read from permissions p.
struct PermissionInfo
{
    Id id = 0;
    QString codename;
    QString name;
    QString entity;
    QString action;

    bool operator==(const PermissionInfo &) const = default;
};

/// What can be permitted about one entity.
struct EntityPermissions
{
    QString entity;
    QList<PermissionInfo> permissions;
};

/// A permission to choose from.
struct PermissionChoice
{
    Id id = 0;
    QString codename;
    QString name;
};

/// A named set of permissions. Clients of the parent systems know it by two names: its uuid and the number of its
/// group. Read from roles r.
struct Role
{
    QString id;          ///< uuid
    Id groupId = 0;
    QString name;        ///< unique whatever the case
    QString description;
    bool isActive = true;
    bool isBuiltIn = false;
    int userCount = 0;   ///< who has it, disabled people included
    int version = 1;
};

/// A role as the lists of groups know it. Read from roles r.
struct Group
{
    Id groupId = 0;
    QString id;
    QString name;
    bool isActive = true;
    int version = 1;
};

/// A role with what it allows.
struct GroupPermissions : Group
{
    QList<PermissionInfo> permissions;
};

/// Sets what a role allows, all of it.
struct GroupPermissionsInput
{
    Id groupId = 0;
    QList<Id> permissionIds;
};

/// A role to choose from.
struct GroupChoice
{
    Id groupId = 0;
    QString id;
    QString name;
};

namespace schema {

template<>
inline constexpr auto schemaOf<PermissionInfo> = entity("permissions",
    field("id", &PermissionInfo::id, {.title = QT_TRANSLATE_NOOP("Permission", "No."), .flags = Key | ReadOnly | Column | Sortable}),
    field("codename", &PermissionInfo::codename, {.title = QT_TRANSLATE_NOOP("Permission", "Code"), .flags = ReadOnly | Column | Searchable | Sortable}),
    field("name", &PermissionInfo::name, {.title = QT_TRANSLATE_NOOP("Permission", "Name"), .flags = ReadOnly | Column | Searchable | Sortable}),
    field("entity", &PermissionInfo::entity, {.title = QT_TRANSLATE_NOOP("Permission", "Entity"), .flags = ReadOnly | Column | Filterable | Sortable}),
    field("action", &PermissionInfo::action, {.title = QT_TRANSLATE_NOOP("Permission", "Action"), .flags = ReadOnly | Column | Filterable | Sortable}));

template<>
inline constexpr auto schemaOf<EntityPermissions> = entity("entity_permissions",
    field("entity", &EntityPermissions::entity, {.flags = ReadOnly}),
    field("permissions", &EntityPermissions::permissions, {.flags = ReadOnly}));

template<>
inline constexpr auto schemaOf<PermissionChoice> = entity("permission_choices",
    field("id", &PermissionChoice::id, {.flags = Key | ReadOnly | Sortable}),
    field("codename", &PermissionChoice::codename, {.flags = ReadOnly | Searchable | Sortable}),
    field("name", &PermissionChoice::name, {.flags = ReadOnly | Searchable | Sortable}));

template<>
inline constexpr auto schemaOf<Role> = entity("roles",
    field("id", &Role::id, {.title = QT_TRANSLATE_NOOP("Role", "Id"), .flags = Key | ReadOnly}),
    field("group_id", &Role::groupId, {.title = QT_TRANSLATE_NOOP("Role", "No."), .flags = ReadOnly | Column | Sortable}),
    field("name", &Role::name, {.title = QT_TRANSLATE_NOOP("Role", "Name"), .flags = Required | Column | Searchable | Sortable, .maxLength = 150}),
    field("description", &Role::description, {.title = QT_TRANSLATE_NOOP("Role", "Description"), .flags = Column | Searchable | Multiline, .maxLength = 1000}),
    field("is_active", &Role::isActive, {.title = QT_TRANSLATE_NOOP("Role", "Active"), .flags = Column | Filterable | Sortable}),
    field("is_built_in", &Role::isBuiltIn, {.title = QT_TRANSLATE_NOOP("Role", "Built in"), .flags = ReadOnly | Filterable}),
    field("user_count", &Role::userCount, {.title = QT_TRANSLATE_NOOP("Role", "Users"), .flags = ReadOnly | Column,
                                           .sql = "(SELECT COUNT(*) FROM user_roles held WHERE held.group_id = r.group_id)"}),
    field("version", &Role::version, {.flags = ReadOnly}));

template<>
inline constexpr auto schemaOf<Group> = entity("groups",
    field("group_id", &Group::groupId, {.flags = Key | ReadOnly | Sortable}),
    field("id", &Group::id, {.flags = ReadOnly}),
    field("name", &Group::name, {.flags = ReadOnly | Searchable | Sortable}),
    field("is_active", &Group::isActive, {.flags = ReadOnly | Filterable}),
    field("version", &Group::version, {.flags = ReadOnly}));

template<>
inline constexpr auto schemaOf<GroupPermissions> = extended<GroupPermissions>("group_permissions", schemaOf<Group>,
    field("permissions", &GroupPermissions::permissions, {.flags = ReadOnly | Derived}));

template<>
inline constexpr auto schemaOf<GroupPermissionsInput> = entity("group_permissions_input",
    field("group_id", &GroupPermissionsInput::groupId, {.flags = Required, .min = 1}),
    field("permission_ids", &GroupPermissionsInput::permissionIds, {.flags = Required}));

template<>
inline constexpr auto schemaOf<GroupChoice> = entity("group_choices",
    field("group_id", &GroupChoice::groupId, {.flags = Key | ReadOnly | Sortable}),
    field("id", &GroupChoice::id, {.flags = ReadOnly}),
    field("name", &GroupChoice::name, {.flags = ReadOnly | Searchable | Sortable}));

} // namespace schema
} // namespace emesa
