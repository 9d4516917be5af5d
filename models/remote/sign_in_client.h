// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/mfa.h"
#include "core/domain/sign_in.h"
#include "models/remote/typed_calls.h"

namespace emesa::remote {

/// Sign-ins, one's own and, for administrators, those of others; see TypedCalls. Signing in itself is Session's.
class SignInClient final : public TypedCalls
{
    Q_OBJECT

public:
    explicit SignInClient(Session &session, QObject *parent = nullptr) : TypedCalls(session, parent) {}

    /// Filters: user, address, end_reason, is_active ("true" or "false"); ordering by created_at, last_used_at …
    Future<Page<SignInRecord>> signIns(const ListQuery &query = {});
    Future<SignInRecord> signIn(const QString &id);
    Future<void> end(const QString &id);
    /// All own ones but this one.
    Future<SignInsEnded> endOthers();

    // One's own second factor. Secrets and recovery codes come once.
    Future<MfaState> secondFactor();
    Future<MfaSetup> setUpSecondFactor(const MfaSetupInput &input);
    Future<RecoveryCodes> confirmSecondFactor(const MfaConfirmInput &input);
    Future<RecoveryCodes> renewRecoveryCodes(const MfaProofInput &input);
    Future<void> disableSecondFactor(const MfaDisableInput &input);

    /// For administrators: somebody lost phone and recovery codes.
    Future<void> disableSecondFactorOf(Id user);
    /// For administrators: the failed sign-ins of a user are forgotten.
    Future<void> unlock(Id user);
};

} // namespace emesa::remote
