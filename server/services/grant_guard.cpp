// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/grant_guard.h"

#include <algorithm>

namespace emesa {

Status mayGrant(const Caller &caller, const QStringList &codenames)
{
    const auto lacking = std::find_if(codenames.begin(), codenames.end(), [&](const QString &codename) {
        return !caller.permissions.contains(codename);
    });
    if (lacking == codenames.end())
        return {};
    return Error{ErrorCode::Forbidden, QStringLiteral("permission_not_held"),
                 QStringLiteral("You cannot give the permission %1, because you do not have it yourself.").arg(*lacking)};
}

} // namespace emesa
