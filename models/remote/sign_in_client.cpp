// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/sign_in_client.h"

#include "core/api/answers.h"

namespace emesa::remote {

SignInClient::Future<Page<SignInRecord>> SignInClient::signIns(const ListQuery &query)
{
    return page<SignInRecord>("auth.sessions", query);
}

SignInClient::Future<SignInRecord> SignInClient::signIn(const QString &id)
{
    return object<SignInRecord>(request("auth.session", id));
}

SignInClient::Future<void> SignInClient::end(const QString &id)
{
    return nothing(request("auth.session_end", id));
}

SignInClient::Future<SignInsEnded> SignInClient::endOthers()
{
    return object<SignInsEnded>(requestTo("auth.sessions_end_others"), api::EmptyObject());
}

SignInClient::Future<MfaState> SignInClient::secondFactor()
{
    return object<MfaState>(requestTo("auth.mfa"));
}

SignInClient::Future<MfaSetup> SignInClient::setUpSecondFactor(const MfaSetupInput &input)
{
    return object<MfaSetup>(requestTo("auth.mfa_setup"), input);
}

SignInClient::Future<RecoveryCodes> SignInClient::confirmSecondFactor(const MfaConfirmInput &input)
{
    return object<RecoveryCodes>(requestTo("auth.mfa_confirm"), input);
}

SignInClient::Future<RecoveryCodes> SignInClient::renewRecoveryCodes(const MfaProofInput &input)
{
    return object<RecoveryCodes>(requestTo("auth.mfa_recovery_codes"), input);
}

SignInClient::Future<void> SignInClient::disableSecondFactor(const MfaDisableInput &input)
{
    return nothing(requestTo("auth.mfa_disable"), input);
}

SignInClient::Future<void> SignInClient::disableSecondFactorOf(Id user)
{
    return nothing(request("auth.user_mfa_disable", user));
}

SignInClient::Future<void> SignInClient::unlock(Id user)
{
    return nothing(request("auth.user_unlock", user), api::EmptyObject());
}

} // namespace emesa::remote
