// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/mfa_service.h"

#include "server/security/opaque.h"
#include "server/security/totp.h"
#include "server/services/grant_guard.h"
#include "server/storage/role_repository.h"
#include "server/storage/second_factor_repository.h"
#include "server/storage/user_repository.h"

#include <QRandomGenerator>

namespace emesa {

namespace {

namespace totp = security::totp;

constexpr int recoveryCodeCount = 10;
constexpr qint64 pendingSeconds = 3600;

QByteArray contextOf(Id userId)
{
    return "totp " + QByteArray::number(userId);
}

/// Four groups of five out of 32 signs that are not mistaken for each other: 100 random bits.
QString newRecoveryCode()
{
    static constexpr char signs[] = "abcdefghijkmnpqrstuvwxyz23456789";
    QString code;
    for (int i = 0; i < 20; ++i) {
        if (i > 0 && i % 5 == 0)
            code += u'-';
        code += QLatin1Char(signs[QRandomGenerator::system()->bounded(32)]);
    }
    return code;
}

/// However it was typed: capitals, blanks and dashes do not matter.
QByteArray plainCode(const QString &typed)
{
    QByteArray plain;
    for (const QChar c : typed.toLower()) {
        if (!c.isSpace() && c != u'-')
            plain += c.unicode() < 128 ? char(c.unicode()) : '?';
    }
    return plain;
}

QByteArray recoveryHash(Id userId, const QByteArray &plain)
{
    return security::hashSecret(QByteArray("recovery\n" + QByteArray::number(userId) + '\n' + plain));
}

Result<RecoveryCodes> makeRecoveryCodes(UnitOfWork &work, Id userId)
{
    RecoveryCodes codes;
    QList<QByteArray> hashes;
    for (int i = 0; i < recoveryCodeCount; ++i) {
        codes.recoveryCodes += newRecoveryCode();
        hashes += recoveryHash(userId, plainCode(codes.recoveryCodes.last()));
    }
    if (Status written = secondFactors::replaceRecoveryCodes(work.database(), userId, hashes, work.now()); !written)
        return written.error();
    return codes;
}

AuditEntry entryOf(const char *event, Id userId, const char *reason = "")
{
    return {.event = QString::fromLatin1(event),
            .entity = QStringLiteral("user"),
            .entityId = QString::number(userId),
            .failureReason = QString::fromLatin1(reason)};
}

Error wrongCode()
{
    return Error::invalidField(QStringLiteral("code"), QStringLiteral("wrong"), QStringLiteral("This code is wrong, too old or was used before."));
}

Error notEnabled()
{
    return {ErrorCode::Conflict, QStringLiteral("mfa_not_enabled"), QStringLiteral("The second factor is not switched on.")};
}

} // namespace

Result<bool> useSecondFactor(UnitOfWork &work, security::SecretBox &secrets, Id userId, const QString &typed)
{
    static constexpr qsizetype totpDigits = 6;
    storage::Database &database = work.database();
    const QByteArray plain = plainCode(typed);
    if (plain.size() != totpDigits)
        return secondFactors::useRecoveryCode(database, userId, recoveryHash(userId, plain), work.now());
    const auto factor = secondFactors::find(database, userId);
    if (!factor)
        return factor.error();
    if (!*factor || !(*factor)->isConfirmed)
        return false;
    const auto secret = secrets.open((*factor)->secret, contextOf(userId));
    if (!secret)
        return secret.error();
    const auto step = totp::stepOf(*secret, plain, work.now(), (*factor)->lastStep);
    if (!step)
        return step.error();
    if (!*step)
        return false;
    return secondFactors::advance(database, userId, **step); // of two at once one is first
}

MfaService::MfaService(IdentityShared &shared, Store &store)
    : m_shared(shared), m_store(store), m_attempts(store.database(), store.clock()),
      m_guard(m_attempts, shared.limiter, store.clock(), shared.settings.signIn)
{
}

Result<MfaState> MfaService::state(const Caller &caller)
{
    const auto factor = secondFactors::find(m_store.database(), caller.userId);
    if (!factor)
        return factor.error();
    const auto left = secondFactors::recoveryCodesLeft(m_store.database(), caller.userId);
    if (!left)
        return left.error();
    const bool isOn = *factor && (*factor)->isConfirmed;
    const bool isPending = *factor && !isOn && (*factor)->createdAt > m_store.now().plusSeconds(-pendingSeconds);
    return MfaState{isOn, isPending, isOn ? (*factor)->confirmedAt : std::nullopt, *left};
}

Result<MfaSetup> MfaService::setUp(const Actor &actor, const MfaSetupInput &input, const QByteArray &deviceToken)
{
    const Caller &caller = *actor.caller;
    const Error enabled{ErrorCode::Conflict, QStringLiteral("mfa_enabled"), QStringLiteral("The second factor is switched on. Switch it off first.")};
    const auto isOn = secondFactors::isOn(m_store.database(), caller.userId);
    if (!isOn)
        return isOn.error();
    if (*isOn)
        return enabled;
    const auto admission = admit(actor, deviceToken);
    if (!admission)
        return admission.error();
    if (Status right = checkPassword(actor, *admission, input.password); !right)
        return right.error();

    const QByteArray secret = totp::newSecret();
    const Status stored = m_store.write(actor, [&](UnitOfWork &work) -> Status {
        const auto any = secondFactors::any(work.database());
        if (!any)
            return any.error();
        const auto sealed = m_shared.secrets.seal(secret, contextOf(caller.userId), !*any);
        if (!sealed)
            return sealed.error();
        if (Status inserted = secondFactors::insert(work.database(), caller.userId, *sealed, work.now()); !inserted)
            return inserted;
        work.audit(entryOf("mfa.set_up", caller.userId));
        return {};
    });
    if (!stored)
        return stored.error().reason == QLatin1String("duplicate") ? enabled : stored.error();
    if (Status noted = m_guard.succeeded(*admission); !noted)
        return noted.error();
    return MfaSetup{totp::base32(secret), totp::uri(m_shared.settings.tokens.issuer, caller.email, secret)};
}

Result<RecoveryCodes> MfaService::confirm(const Actor &actor, const MfaConfirmInput &input)
{
    const Id userId = actor.caller->userId;
    const auto codes = m_store.write(actor, [&](UnitOfWork &work) -> Result<RecoveryCodes> {
        const Error notPending{ErrorCode::Conflict, QStringLiteral("mfa_not_pending"), QStringLiteral("There is nothing to confirm. Set the second factor up first.")};
        const auto factor = secondFactors::find(work.database(), userId);
        if (!factor)
            return factor.error();
        if (!*factor || (*factor)->isConfirmed || (*factor)->createdAt <= work.now().plusSeconds(-pendingSeconds))
            return notPending;
        const auto secret = m_shared.secrets.open((*factor)->secret, contextOf(userId));
        if (!secret)
            return secret.error();
        const auto step = totp::stepOf(*secret, plainCode(input.code), work.now(), 0);
        if (!step)
            return step.error();
        if (!*step)
            return wrongCode();
        const auto confirmed = secondFactors::confirm(work.database(), userId, **step, work.now());
        if (!confirmed)
            return confirmed.error();
        if (!*confirmed)
            return notPending;
        work.audit(entryOf("mfa.enabled", userId));
        return makeRecoveryCodes(work, userId);
    });
    // Not counted as a guess: whoever is asked has just been shown the secret.
    if (!codes && codes.error().code == ErrorCode::Invalid) {
        if (Status audited = audit(actor, "mfa.refused", "wrong_code"); !audited)
            return audited.error();
    }
    return codes;
}

Result<RecoveryCodes> MfaService::renewRecoveryCodes(const Actor &actor, const MfaProofInput &input, const QByteArray &deviceToken)
{
    const Id userId = actor.caller->userId;
    const QString code = input.code.value_or(QString()), password = input.password.value_or(QString());
    if (code.isEmpty() && password.isEmpty())
        return Error::invalidField(QStringLiteral("code"), QStringLiteral("required"), QStringLiteral("Give a code or your password."));
    const auto isOn = secondFactors::isOn(m_store.database(), userId);
    if (!isOn)
        return isOn.error();
    if (!*isOn)
        return notEnabled();
    const auto admission = admit(actor, deviceToken);
    if (!admission)
        return admission.error();
    if (!password.isEmpty()) {
        if (Status right = checkPassword(actor, *admission, password); !right)
            return right.error();
    }
    const auto codes = m_store.write(actor, [&](UnitOfWork &work) -> Result<RecoveryCodes> {
        if (!code.isEmpty()) {
            const auto used = useSecondFactor(work, m_shared.secrets, userId, code);
            if (!used)
                return used.error();
            if (!*used)
                return wrongCode();
        }
        work.audit(entryOf("mfa.recovery_codes_renewed", userId));
        return makeRecoveryCodes(work, userId);
    });
    if (!codes)
        return codes.error().code == ErrorCode::Invalid ? refuse(actor, *admission, "wrong_code", codes.error()) : codes.error();
    if (Status noted = m_guard.succeeded(*admission); !noted)
        return noted.error();
    return codes;
}

Status MfaService::disable(const Actor &actor, const MfaDisableInput &input, const QByteArray &deviceToken)
{
    const Id userId = actor.caller->userId;
    const auto isOn = secondFactors::isOn(m_store.database(), userId);
    if (!isOn)
        return isOn.error();
    if (!*isOn)
        return notEnabled();
    const auto admission = admit(actor, deviceToken);
    if (!admission)
        return admission.error();
    if (Status right = checkPassword(actor, *admission, input.password); !right)
        return right;
    const Status disabled = m_store.write(actor, [&](UnitOfWork &work) -> Status {
        const auto used = useSecondFactor(work, m_shared.secrets, userId, input.code);
        if (!used)
            return used.error();
        if (!*used)
            return wrongCode();
        if (const auto removed = secondFactors::remove(work.database(), userId); !removed)
            return removed.error();
        work.audit(entryOf("mfa.disabled", userId));
        return {};
    });
    if (!disabled)
        return disabled.error().code == ErrorCode::Invalid ? refuse(actor, *admission, "wrong_code", disabled.error()) : disabled.error();
    return m_guard.succeeded(*admission);
}

Status MfaService::disableFor(UnitOfWork &work, Id userId)
{
    const auto account = users::credentialsOf(work.database(), userId);
    if (!account)
        return account.error();
    if (!*account)
        return Error{ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("There is no such user.")};
    if (userId == work.caller().userId)
        return Error{ErrorCode::Conflict, QStringLiteral("own_second_factor"), QStringLiteral("Switch your own second factor off with your password and a code.")};
    const auto permissions = roles::permissionsOf(work.database(), userId);
    if (!permissions)
        return permissions.error();
    if (!mayGrant(work.caller(), *permissions))
        return Error{ErrorCode::Forbidden, QStringLiteral("permission_not_held"), QStringLiteral("This person may do things you may not. Ask somebody who may do as much.")};
    const auto removed = secondFactors::remove(work.database(), userId);
    if (!removed)
        return removed.error();
    if (!*removed)
        return Error{ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("This user has no second factor.")};
    work.audit(entryOf("mfa.disabled", userId));
    return {};
}

Result<MfaService::Admission> MfaService::admit(const Actor &actor, const QByteArray &deviceToken)
{
    auto admission = m_guard.admit({QString::number(actor.caller->userId), QHostAddress(actor.address), deviceToken});
    if (!admission) {
        if (Status audited = audit(actor, "mfa.refused", "too_many"); !audited)
            return audited.error();
    }
    return admission;
}

Error MfaService::refuse(const Actor &actor, const Admission &admission, const char *reason, const Error &error)
{
    if (const auto counted = m_guard.failed(admission); !counted)
        return counted.error();
    const Status audited = audit(actor, "mfa.refused", reason);
    return audited ? error : audited.error();
}

Status MfaService::checkPassword(const Actor &actor, const Admission &admission, const QString &password)
{
    const auto credentials = users::credentialsOf(m_store.database(), actor.caller->userId);
    if (!credentials)
        return credentials.error();
    const auto verdict = m_shared.hasher.verify(*credentials ? (*credentials)->passwordHash : QByteArray(), password);
    if (!verdict)
        return verdict.error();
    if (verdict->matches)
        return {};
    return refuse(actor, admission, "wrong_password",
                  Error::invalidField(QStringLiteral("password"), QStringLiteral("wrong"), QStringLiteral("This is not your password.")));
}

Status MfaService::audit(const Actor &actor, const char *event, const char *reason)
{
    return m_store.write(actor, [&](UnitOfWork &work) -> Status {
        work.audit(entryOf(event, actor.caller->userId, reason));
        return {};
    });
}

} // namespace emesa
