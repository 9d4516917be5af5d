// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/remote/sign_in_client.h"

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
    return object<SignInsEnded>(requestTo("auth.sessions_end_others"), EndOthersInput());
}

SignInClient::Future<void> SignInClient::unlock(Id user)
{
    return nothing(request("auth.user_unlock", user), UnlockInput());
}

} // namespace emesa::remote
