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

} // namespace emesa
