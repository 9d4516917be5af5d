// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/permission.h"

#include <algorithm>

namespace emesa {

namespace {

QList<Permission> buildPermissions()
{
    // Codenames are composed once and kept for the life of the process, so that Permission can stay a plain view.
    static QList<QByteArray> texts;
    texts.reserve(200);
    const auto keep = [](const QByteArray &text) {
        texts.append(text);
        return texts.last().constData();
    };

    QList<Permission> all;
    static constexpr std::array actions = {"create", "read", "update", "delete"};
    static constexpr std::array masters = {"continent", "country", "state", "district", "city",
                                           "plant", "site", "ward", "zone", "equipment_type"};
    static constexpr std::array entities = {"order", "machine", "supplier", "user", "role"};
    const auto add = [&](const QByteArray &prefix, const char *entity, const char *action) {
        QByteArray spoken(entity);
        spoken.replace('_', ' ');
        QByteArray verb(action);
        verb[0] = char(verb[0] - 'a' + 'A');
        all.append({keep(prefix + entity + '_' + action), keep(verb + ' ' + spoken), entity, action});
    };
    for (const char *entity : masters) {
        for (const char *action : actions)
            add("master_", entity, action);
    }
    for (const char *entity : entities) {
        for (const char *action : actions)
            add("", entity, action);
    }
    static constexpr std::array<Permission, 12> special = {{
        {"order_approve", "Approve orders", "order", "approve"},
        {"order_reject", "Reject orders", "order", "reject"},
        {"order_assign_machine", "Assign machines to orders", "order", "assign_machine"},
        {"order_start_production", "Start production", "order", "start_production"},
        {"order_complete", "Complete orders", "order", "complete"},
        {"order_negotiate", "Negotiate for the shop", "order", "negotiate"},
        {"order_confirm_payment", "Confirm payments", "order", "confirm_payment"},
        {"order_view_all", "See the orders of all clients", "order", "view_all"},
        {"audit_read", "Read the audit log", "audit", "read"},
        {"apikey_manage", "Manage API keys", "apikey", "manage"},
        {"backup_manage", "Make and restore backups", "backup", "manage"},
        {"role_hard_delete", "Delete roles for good", "role", "hard_delete"},
    }};
    for (const Permission &permission : special)
        all.append(permission);
    return all;
}

QStringList everything()
{
    QStringList names;
    for (const Permission &permission : allPermissions())
        names += QString::fromLatin1(permission.codename);
    return names;
}

QStringList forClient()
{
    return {QStringLiteral("order_create"), QStringLiteral("order_read"), QStringLiteral("order_update"),
            QStringLiteral("order_delete"), QStringLiteral("order_confirm_payment")};
}

QStringList forSupplier()
{
    return {QStringLiteral("order_read"), QStringLiteral("machine_read"), QStringLiteral("supplier_read")};
}

QStringList forShopFloor()
{
    return {QStringLiteral("order_read"), QStringLiteral("order_view_all"), QStringLiteral("order_start_production"),
            QStringLiteral("order_complete"), QStringLiteral("machine_read"), QStringLiteral("supplier_read")};
}

QStringList forItOperator()
{
    return {QStringLiteral("audit_read"), QStringLiteral("backup_manage"), QStringLiteral("apikey_manage"),
            QStringLiteral("user_read"), QStringLiteral("role_read")};
}

} // namespace

const QList<Permission> &allPermissions()
{
    static const QList<Permission> permissions = buildPermissions();
    return permissions;
}

bool isPermission(const QString &codename)
{
    const auto &all = allPermissions();
    return std::any_of(all.begin(), all.end(), [&](const Permission &known) {
        return codename == QLatin1String(known.codename);
    });
}

const std::array<BuiltInRole, 5> &builtInRoles()
{
    static constexpr std::array<BuiltInRole, 5> roles = {{
        {"administrator", "Runs the shop: may do everything", &everything},
        {"client", "Orders parts and follows them", &forClient},
        {"supplier", "Sees the orders on its own machines", &forSupplier},
        {"shop_floor", "Makes the parts: starts and completes production", &forShopFloor},
        {"it_operator", "Keeps the installation running", &forItOperator},
    }};
    return roles;
}

} // namespace emesa
