// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/database_authenticator.h"

namespace emesa {

Result<Caller> DatabaseAuthenticator::authenticate(const QByteArray &credential)
{
    const auto claims = m_shared.verifier.verify(credential, security::TokenType::Access);
    if (!claims)
        return claims.error();
    auto caller = m_rights.callerOf(m_store.database(), claims->signInId, m_store.now());
    if (caller && claims->subject != QString::number(caller->userId))
        return Error{ErrorCode::Unauthenticated, QStringLiteral("token_invalid"), QStringLiteral("The access token is not valid. Sign in again.")};
    return caller;
}

} // namespace emesa
