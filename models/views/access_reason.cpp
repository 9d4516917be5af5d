// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/access_reason.h"

#include "models/views/permission_words.h"

namespace emesa {

namespace {

QString listed(const QStringList &names)
{
    QStringList quoted;
    for (const QString &name : names)
        quoted += AccessReason::tr("“%1”").arg(name);
    return quoted.join(QStringLiteral(", "));
}

} // namespace

AccessReason whyMay(const Account &account, const QList<PermissionMatrix::Column> &roles, const QString &codename)
{
    static const QString everyOrder = QStringLiteral("order_view_all");
    AccessReason reason;
    reason.isDisabled = !account.isActive;
    bool seesAll = false;
    for (const PermissionMatrix::Column &role : roles) {
        const bool isHis = account.roleIds.contains(role.id);
        seesAll = seesAll || (isHis && role.isActive && role.has.contains(everyOrder));
        if (!role.has.contains(codename))
            continue;
        if (isHis)
            (role.isActive ? reason.givenBy : reason.switchedOff) += role.name;
        else if (role.isActive)
            reason.wouldGive += role.name;
    }
    reason.isAllowed = account.isActive && !reason.givenBy.isEmpty();
    reason.isOnlyOwn = reason.isAllowed && !seesAll && codename.startsWith(QLatin1String("order_")) && codename != QLatin1String("order_create");
    return reason;
}

QStringList sentencesOf(const AccessReason &reason, const QString &person, const QString &codename)
{
    const QString what = permissionWords::full(codename);
    QStringList sentences;
    if (reason.isAllowed)
        sentences += AccessReason::tr("Yes: %1 may “%2”, given by %3.").arg(person, what, listed(reason.givenBy));
    else
        sentences += AccessReason::tr("No: %1 may not “%2”.").arg(person, what);
    if (reason.isOnlyOwn)
        sentences += AccessReason::tr("This is about the person's own orders only, because the permission “%1” is missing.").arg(permissionWords::full(QStringLiteral("order_view_all")));
    if (reason.isDisabled)
        sentences += reason.givenBy.isEmpty() ? AccessReason::tr("The account is deactivated and may do nothing.")
                                              : AccessReason::tr("The account is deactivated and may do nothing, although %1 would allow it.").arg(listed(reason.givenBy));
    if (!reason.switchedOff.isEmpty())
        sentences += AccessReason::tr("The person has %1, which would allow it, but is switched off.").arg(listed(reason.switchedOff));
    if (!reason.isAllowed && !reason.isDisabled && reason.switchedOff.isEmpty())
        sentences += reason.wouldGive.isEmpty() ? AccessReason::tr("No role allows it now. Mark it for a role on the page “Permissions”.")
                                                : AccessReason::tr("It would be allowed by %1. Give one of these roles to the person, or allow it for a role the person has.")
                                                      .arg(listed(reason.wouldGive));
    return sentences;
}

} // namespace emesa
