// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/domain/order_status.h"

#include <QSet>
#include <QStringList>

namespace emesa {

/// The signed-in user of one request, with the rights in force at that moment (looked up in the database, never
/// taken from a token). Value object; lives as long as the request.
struct Caller
{
    Id userId = 0;
    QString username;
    QString email;
    QString displayName;
    QString signInId;             ///< the sign-in this token belongs to; empty for API keys
    QString apiKeyId;             ///< the API key that asks in the user's name; empty for people who signed in
    QString apiKeyPrefix;         ///< how people tell keys apart
    QStringList groups;           ///< role names
    QSet<QString> permissions;
    std::optional<Id> supplierId; ///< set for people who work for a supplier

    [[nodiscard]] bool isApiKey() const { return !apiKeyId.isEmpty(); }
    [[nodiscard]] bool may(const char *permission) const { return permissions.contains(QLatin1String(permission)); }
    /// Staff is whoever may see the orders of all clients.
    [[nodiscard]] bool isStaff() const { return may("order_view_all"); }
    [[nodiscard]] Side side() const { return isStaff() ? Side::Staff : Side::Client; }
};

/// Who is behind a request, as the audit log names them. `caller` is null before sign-in; not owned.
struct Actor
{
    const Caller *caller = nullptr;
    QString address;   ///< of the person, seen through configured proxies only
    QString userAgent;
    QString requestId;
};

} // namespace emesa
