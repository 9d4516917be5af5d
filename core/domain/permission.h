// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>

namespace emesa {

/// One thing a role may allow. `codename` is what endpoints, roles and the API name; `entity` and `action` group
/// permissions for people.
struct Permission
{
    const char *codename;
    const char *name;
    const char *entity;
    const char *action;
};

/// Every permission there is. Numbered by position from 1: ids never change, new ones are appended.
[[nodiscard]] const QList<Permission> &allPermissions();

/// Whether `codename` names a permission.
[[nodiscard]] bool isPermission(const QString &codename);

/// A role that every installation has.
struct BuiltInRole
{
    const char *name;
    const char *description;
    QStringList (*permissions)();
};

/// administrator, client, supplier, shop_floor, it_operator.
[[nodiscard]] const std::array<BuiltInRole, 5> &builtInRoles();

} // namespace emesa
