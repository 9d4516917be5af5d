// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/permission.h"
#include "server/handlers/pipeline.h"

namespace emesa::test {

/// Knows people by a word instead of a token: add(…) a caller, then send "Bearer <word>". Shared by several threads
/// once filled.
class FakeAuthenticator final : public Authenticator
{
public:
    void add(const QByteArray &credential, const Caller &caller) { m_callers.insert(credential, caller); }
    /// A caller with the permissions of one of the built-in roles.
    static Caller withRole(Id userId, const QString &name, const QString &role)
    {
        Caller caller;
        caller.userId = userId;
        caller.username = name;
        caller.email = name + QStringLiteral("@example.com");
        caller.displayName = name;
        caller.groups = {role};
        for (const BuiltInRole &known : builtInRoles()) {
            if (role != QLatin1String(known.name))
                continue;
            const QStringList permissions = known.permissions();
            caller.permissions = QSet<QString>(permissions.begin(), permissions.end());
        }
        return caller;
    }

    Result<Caller> authenticate(const QByteArray &credential) override
    {
        const auto known = m_callers.constFind(credential);
        if (known == m_callers.constEnd())
            return Error{ErrorCode::Unauthenticated, QStringLiteral("token_invalid"), QStringLiteral("Sign in again.")};
        return *known;
    }

private:
    QHash<QByteArray, Caller> m_callers;
};

} // namespace emesa::test
