// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "models/views/permission_matrix.h"

#include <QCoreApplication>

namespace emesa {

/// Why somebody may, or may not, do something: by which of his roles, and which others would allow it.
struct AccessReason
{
    Q_DECLARE_TR_FUNCTIONS(AccessReason)

public:
    bool isAllowed = false;
    QStringList givenBy;     ///< roles he has that allow it
    QStringList switchedOff; ///< roles he has that would, if they were not switched off
    QStringList wouldGive;   ///< roles he does not have that allow it
    bool isDisabled = false; ///< the account is: it allows nothing, whatever its roles
    bool isOnlyOwn = false;  ///< about orders, and only his own: he may not see those of all clients
};

/// `roles` as they are at the server.
[[nodiscard]] AccessReason whyMay(const Account &account, const QList<PermissionMatrix::Column> &roles, const QString &codename);
/// The same as sentences.
[[nodiscard]] QStringList sentencesOf(const AccessReason &reason, const QString &person, const QString &codename);

} // namespace emesa
