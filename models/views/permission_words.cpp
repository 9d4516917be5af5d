// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/permission_words.h"

#include "core/domain/permission.h"
#include "models/tables/words.h"

#include <QCoreApplication>

#include <array>

namespace emesa::permissionWords {

namespace {

struct Spoken
{
    const char *name;
    const char *text; ///< QT_TRANSLATE_NOOP in context "Permissions"
};

constexpr std::array groups = {
    Spoken{"order", QT_TRANSLATE_NOOP("Permissions", "Orders")},
    Spoken{"machine", QT_TRANSLATE_NOOP("Permissions", "Machines")},
    Spoken{"supplier", QT_TRANSLATE_NOOP("Permissions", "Suppliers")},
    Spoken{"user", QT_TRANSLATE_NOOP("Permissions", "Users")},
    Spoken{"role", QT_TRANSLATE_NOOP("Permissions", "Roles")},
    Spoken{"audit", QT_TRANSLATE_NOOP("Permissions", "Audit log")},
    Spoken{"apikey", QT_TRANSLATE_NOOP("Permissions", "API keys")},
    Spoken{"backup", QT_TRANSLATE_NOOP("Permissions", "Backups")},
    Spoken{"continent", QT_TRANSLATE_NOOP("Permissions", "Continents")},
    Spoken{"country", QT_TRANSLATE_NOOP("Permissions", "Countries")},
    Spoken{"state", QT_TRANSLATE_NOOP("Permissions", "States")},
    Spoken{"district", QT_TRANSLATE_NOOP("Permissions", "Districts")},
    Spoken{"city", QT_TRANSLATE_NOOP("Permissions", "Cities")},
    Spoken{"plant", QT_TRANSLATE_NOOP("Permissions", "Plants")},
    Spoken{"site", QT_TRANSLATE_NOOP("Permissions", "Sites")},
    Spoken{"ward", QT_TRANSLATE_NOOP("Permissions", "Wards")},
    Spoken{"zone", QT_TRANSLATE_NOOP("Permissions", "Zones")},
    Spoken{"equipment_type", QT_TRANSLATE_NOOP("Permissions", "Equipment types")},
};

constexpr std::array deeds = {
    Spoken{"create", QT_TRANSLATE_NOOP("Permissions", "Add")},
    Spoken{"read", QT_TRANSLATE_NOOP("Permissions", "See")},
    Spoken{"update", QT_TRANSLATE_NOOP("Permissions", "Change")},
    Spoken{"delete", QT_TRANSLATE_NOOP("Permissions", "Delete")},
    Spoken{"approve", QT_TRANSLATE_NOOP("Permissions", "Approve")},
    Spoken{"reject", QT_TRANSLATE_NOOP("Permissions", "Reject")},
    Spoken{"assign_machine", QT_TRANSLATE_NOOP("Permissions", "Assign machines")},
    Spoken{"start_production", QT_TRANSLATE_NOOP("Permissions", "Start production")},
    Spoken{"complete", QT_TRANSLATE_NOOP("Permissions", "Complete")},
    Spoken{"negotiate", QT_TRANSLATE_NOOP("Permissions", "Negotiate for the shop")},
    Spoken{"confirm_payment", QT_TRANSLATE_NOOP("Permissions", "Confirm payments")},
    Spoken{"view_all", QT_TRANSLATE_NOOP("Permissions", "See those of all clients")},
    Spoken{"manage", QT_TRANSLATE_NOOP("Permissions", "Manage")},
    Spoken{"hard_delete", QT_TRANSLATE_NOOP("Permissions", "Delete for good")},
};

template<typename List>
QString spoken(const List &list, const char *name)
{
    for (const Spoken &entry : list) {
        if (qstrcmp(entry.name, name) == 0)
            return QCoreApplication::translate("Permissions", entry.text);
    }
    return tables::Words::named(name);
}

const Permission *find(const QString &codename)
{
    for (const Permission &permission : allPermissions()) {
        if (codename == QLatin1String(permission.codename))
            return &permission;
    }
    return nullptr;
}

} // namespace

QString group(const QString &entity)
{
    return spoken(groups, entity.toLatin1().constData());
}

QString deed(const QString &codename)
{
    const Permission *permission = find(codename);
    return permission ? spoken(deeds, permission->action) : tables::Words::named(codename.toLatin1().constData());
}

QString full(const QString &codename)
{
    const Permission *permission = find(codename);
    return permission ? QCoreApplication::translate("Permissions", "%1: %2").arg(spoken(groups, permission->entity), spoken(deeds, permission->action))
                      : tables::Words::named(codename.toLatin1().constData());
}

} // namespace emesa::permissionWords
