// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/database_authenticator.h"

namespace emesa {

Result<Caller> DatabaseAuthenticator::authenticate(const QByteArray &credential)
{
    const auto claims = m_shared.verifier.verify(credential, security::TokenType::Access);
    if (!claims)
        return claims.error();
    RightsStamp stamp;
    auto caller = m_rights.callerOf(m_store.identity(), claims->signInId, m_store.now(), &stamp);
    if (caller && claims->subject != QString::number(caller->userId))
        return Error{ErrorCode::Unauthenticated, QStringLiteral("token_invalid"), QStringLiteral("The access token is not valid. Sign in again.")};
    if (caller) {
        if (Status known = m_people.see(m_store, caller->userId, stamp.authVersion); !known)
            return known.error();
    }
    return caller;
}

std::optional<Caller> DatabaseAuthenticator::remembered(const QByteArray &credential)
{
    if (m_store.hasOtherIdentity())
        return std::nullopt; // the statements of a request go to another database than the one that knows
    const auto claims = m_shared.verifier.verify(credential, security::TokenType::Access);
    if (!claims)
        return std::nullopt;
    const Caller *caller = m_rights.remembered(m_store.database(), claims->signInId, m_store.now());
    return caller ? std::optional(*caller) : std::nullopt;
}

} // namespace emesa
