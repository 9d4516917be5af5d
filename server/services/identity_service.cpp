// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity_service.h"

#include "core/domain/email_address.h"
#include "server/security/opaque.h"
#include "server/services/mfa_service.h"
#include "server/services/rights.h"
#include "server/services/sign_in_end.h"
#include "server/storage/role_repository.h"
#include "server/storage/second_factor_repository.h"
#include "server/storage/sign_in_repository.h"
#include "server/storage/user_repository.h"

#include <QLoggingCategory>

#include <cstdlib>

namespace emesa {

namespace {

Q_LOGGING_CATEGORY(lcIdentity, "emesa.server.identity")

using security::TokenStamp;
using security::TokenType;

constexpr security::RateRule auditedRefusals{"audited_refusals", 1, 60};

Error invalidCredentials()
{
    return {ErrorCode::Unauthenticated, QStringLiteral("invalid_credentials"),
            QStringLiteral("The user name or the password is wrong."), {},
            {{QStringLiteral("error"), QStringLiteral("INVALID_CREDENTIALS")}}};
}

Error codeRequired()
{
    return {ErrorCode::Unauthenticated, QStringLiteral("mfa_required"), QStringLiteral("Give the code of your second factor, too."), {},
            {{QStringLiteral("error"), QStringLiteral("MFA_REQUIRED")}}};
}

Error codeInvalid()
{
    return {ErrorCode::Unauthenticated, QStringLiteral("mfa_invalid"), QStringLiteral("This code is wrong, too old or was used before."), {},
            {{QStringLiteral("error"), QStringLiteral("MFA_INVALID")}}};
}

} // namespace

IdentityService::IdentityService(IdentityShared &shared, Store &store)
    : m_shared(shared), m_store(store), m_attempts(store.database(), store.clock()),
      m_guard(m_attempts, shared.limiter, store.clock(), shared.settings.signIn)
{
}

// Sign-in

Result<IssuedTokens> IdentityService::signIn(const Actor &actor, const SignInInput &input)
{
    if (Status can = canSign(); !can)
        return can.error();
    const auto found = users::credentialsFor(m_store.database(), input.login);
    if (!found)
        return found.error();
    const std::optional<Credentials> &account = *found;

    const QString subject = account ? QString::number(account->userId) : QString(u'?' + canonicalName(input.login));
    const auto admission = m_guard.admit({subject, QHostAddress(actor.address), input.deviceToken});
    if (!admission) {
        auditLimited(actor, QStringLiteral("sign_in.limited"), admission.error());
        return admission.error();
    }
    const auto verdict = m_shared.hasher.verify(account ? account->passwordHash : QByteArray(), input.password);
    if (!verdict)
        return verdict.error();

    const auto refuse = [&](const char *reason, const Error &error) {
        return refuseSignIn(actor, *admission, account ? &*account : nullptr, input.login, reason, error);
    };
    if (!account)
        return refuse("unknown_account", invalidCredentials());
    if (!verdict->matches)
        return refuse("wrong_password", invalidCredentials());
    if (!account->isActive)
        return refuse("disabled", invalidCredentials());

    const auto needsCode = secondFactors::isOn(m_store.database(), account->userId);
    if (!needsCode)
        return needsCode.error();
    if (*needsCode && input.otp.isEmpty()) {
        m_guard.withdraw(*admission);
        const Status audited = audit(actor, {.event = QStringLiteral("sign_in.code_required"),
                                             .entity = QStringLiteral("user"),
                                             .entityId = QString::number(account->userId),
                                             .failureReason = QStringLiteral("mfa_required"),
                                             .actorName = account->email});
        return audited ? codeRequired() : audited.error();
    }

    QByteArray rehashed;
    if (verdict->needsRehash) {
        // When the gate is full the old form serves until the next sign-in.
        if (auto hash = m_shared.hasher.hash(input.password))
            rehashed = *std::move(hash);
    }
    const auto opened = m_store.write(actor, [&](UnitOfWork &work) -> Result<OpenedSignIn> {
        if (*needsCode) {
            const auto used = useSecondFactor(work, m_shared.secrets, account->userId, input.otp);
            if (!used)
                return used.error();
            if (!*used)
                return codeInvalid();
        }
        // In the same transaction: one commit instead of one for each.
        if (Status noted = m_guard.recordSuccess(*admission); !noted)
            return noted.error();
        if (!rehashed.isEmpty()) {
            const auto replaced = users::replacePassword(work.database(), account->userId, account->passwordHash, rehashed, work.now());
            if (!replaced)
                return replaced.error();
        }
        auto signIn = openSignIn(work, account->userId);
        if (signIn) {
            work.audit({.event = QStringLiteral("sign_in.succeeded"),
                        .entity = QStringLiteral("user"),
                        .entityId = QString::number(account->userId),
                        .metadata = {{QStringLiteral("sign_in"), signIn->id}, {QStringLiteral("second_factor"), *needsCode}},
                        .actorName = account->email});
        }
        return signIn;
    });
    if (!opened)
        return opened.error().reason == codeInvalid().reason ? refuse("wrong_code", opened.error()) : opened.error();
    m_guard.withdraw(*admission);
    return issue(account->userId, account->username, opened->id, opened->refresh);
}

Error IdentityService::refuseSignIn(const Actor &actor, const security::SignInGuard::Admission &admission, const Credentials *account,
                                    const QString &login, const char *reason, const Error &error)
{
    const auto consequence = m_guard.failed(admission);
    if (!consequence)
        return consequence.error();
    // What was typed as a name may be a password in the wrong field: only names we know, and addresses, are kept.
    const QString name = account ? account->email : login.contains(u'@') ? canonicalName(login) : QString();
    const Status audited = audit(actor, {.event = QStringLiteral("sign_in.failed"),
                                         .entity = QStringLiteral("user"),
                                         .entityId = account ? QString::number(account->userId) : QString(),
                                         .failureReason = QString::fromLatin1(reason),
                                         .metadata = {{QStringLiteral("failures_in_row"), consequence->failuresInRow},
                                                      {QStringLiteral("delay_seconds"), consequence->delaySeconds},
                                                      {QStringLiteral("locked"), consequence->locked}},
                                         .actorName = name});
    return audited ? error : audited.error();
}

Status IdentityService::canSign() const
{
    if (m_shared.keys.snapshot()->signing)
        return {};
    return Error{ErrorCode::Unavailable, QStringLiteral("signing_unavailable"), QStringLiteral("This server cannot sign anybody in.")};
}

Result<IdentityService::OpenedSignIn> IdentityService::openSignIn(UnitOfWork &work, Id userId)
{
    OpenedSignIn opened{newUuid(work.now()), m_shared.signer.newStamp(TokenType::Refresh)};
    const SignIn signIn{opened.id, userId, work.now().plusSeconds(m_shared.settings.signInSeconds), std::nullopt};
    if (Status written = signIns::insert(work.database(), signIn, work.actor().address, work.actor().userAgent, work.now()); !written)
        return written.error();
    if (Status written = storeRefreshToken(work.database(), opened.id, opened.refresh); !written)
        return written.error();
    if (Status noted = users::noteSignIn(work.database(), userId, work.now()); !noted)
        return noted.error();
    return opened;
}

Status IdentityService::storeRefreshToken(storage::Database &database, const QString &signInId, const TokenStamp &stamp)
{
    const Timestamp issuedAt{stamp.issuedAt * 1000};
    return signIns::insertToken(database, security::hashSecret(stamp.tokenId.toLatin1()), signInId, issuedAt,
                                issuedAt.plusSeconds(m_shared.settings.tokens.refreshSeconds));
}

Result<IssuedTokens> IdentityService::issue(Id userId, const QString &username, const QString &signInId, const TokenStamp &refresh)
{
    const auto groups = roles::namesOf(m_store.database(), userId);
    if (!groups)
        return groups.error();
    const security::TokenSubject subject{QString::number(userId), username, *groups, signInId};
    const auto accessToken = m_shared.signer.sign(subject, TokenType::Access);
    if (!accessToken)
        return accessToken.error();
    const auto refreshToken = m_shared.signer.sign(subject, TokenType::Refresh, refresh);
    if (!refreshToken)
        return refreshToken.error();
    return IssuedTokens{accessToken->token, refreshToken->token, m_shared.settings.tokens.accessSeconds, userId, username, *groups};
}

// Refresh, verify, sign-out

Result<security::TokenClaims> IdentityService::knownRefreshToken(const Actor &actor, const QByteArray &token)
{
    const auto keys = security::perAddress(security::rules::refreshFailurePerAddress, security::rules::refreshFailurePerNetwork, QHostAddress(actor.address));
    if (const auto decision = m_shared.limiter.peek(keys); !decision.allowed) {
        const Error refusal = security::RateLimiter::refusal(decision);
        auditLimited(actor, QStringLiteral("token.refresh_limited"), refusal);
        return refusal;
    }
    return m_shared.verifier.verify(token, TokenType::Refresh);
}

Result<IssuedTokens> IdentityService::refresh(const Actor &actor, const QByteArray &token)
{
    if (Status can = canSign(); !can)
        return can.error();
    const auto countFailure = [&](const Error &error) {
        if (error.code == ErrorCode::Unauthenticated) {
            const auto keys = security::perAddress(security::rules::refreshFailurePerAddress, security::rules::refreshFailurePerNetwork, QHostAddress(actor.address));
            // Counting is the point; whether this one was the last is asked before the next.
            static_cast<void>(m_shared.limiter.take(keys));
        }
        return error;
    };
    const auto claims = knownRefreshToken(actor, token);
    if (!claims)
        return countFailure(claims.error());

    struct Outcome
    {
        bool reused = false;
        bool renewed = false;
        Credentials account = {};
        TokenStamp stamp = {};
    };
    const QByteArray hash = security::hashSecret(claims->tokenId.toLatin1());
    const auto outcome = m_store.write(actor, [&](UnitOfWork &work) -> Result<Outcome> {
        storage::Database &database = work.database();
        const auto signIn = signIns::lock(database, claims->signInId);
        if (!signIn)
            return signIn.error();
        if (!*signIn || (*signIn)->endedAt || (*signIn)->expiresAt <= work.now())
            return Outcome();
        const auto account = users::credentialsOf(database, (*signIn)->userId);
        if (!account)
            return account.error();
        if (!*account || !(*account)->isActive)
            return Outcome();
        const auto stored = signIns::findToken(database, hash);
        if (!stored)
            return stored.error();
        if (!*stored || (*stored)->signInId != claims->signInId)
            return Outcome();

        Outcome result{false, true, **account, {}};
        if (!(*stored)->rotatedAt) {
            result.stamp = m_shared.signer.newStamp(TokenType::Refresh);
            if (Status written = storeRefreshToken(database, claims->signInId, result.stamp); !written)
                return written.error();
            if (Status rotated = signIns::rotateToken(database, hash, claims->signInId, result.stamp.tokenId, work.now()); !rotated)
                return rotated.error();
            return result;
        }
        const qint64 age = std::abs(work.now().ms - (*stored)->rotatedAt->ms);
        if (age <= m_shared.settings.refreshGraceSeconds * 1000) {
            const auto successor = signIns::findToken(database, security::hashSecret((*stored)->successorId.toLatin1()));
            if (!successor)
                return successor.error();
            if (!*successor)
                return Outcome();
            result.stamp = {(*stored)->successorId, (*successor)->issuedAt.seconds()};
            return result;
        }
        // Either the thief or the owner is late: nobody can tell who, so neither goes on.
        const auto ended = endSignIn(work, (*account)->userId, claims->signInId, QStringLiteral("token_reuse"));
        if (!ended)
            return ended.error();
        work.audit({.event = QStringLiteral("token.reused"),
                    .entity = QStringLiteral("user"),
                    .entityId = QString::number((*account)->userId),
                    .failureReason = QStringLiteral("TOKEN_REUSE"),
                    .metadata = {{QStringLiteral("sign_in"), claims->signInId}},
                    .actorName = (*account)->email});
        return Outcome{true, false, **account, {}};
    });
    if (!outcome)
        return outcome.error();
    if (outcome->reused)
        qCWarning(lcIdentity) << "a rotated refresh token was presented again; sign-in ended:" << claims->signInId;
    if (!outcome->renewed)
        return countFailure(signInHasEnded());
    return issue(outcome->account.userId, outcome->account.username, claims->signInId, outcome->stamp);
}

Status IdentityService::verify(const QByteArray &token)
{
    const auto alive = [&](const QString &signInId) -> Status {
        const auto rights = rightsOf(m_store.database(), signInId, m_store.now());
        return rights ? Status() : Status(rights.error());
    };
    const auto access = m_shared.verifier.verify(token, TokenType::Access);
    if (access)
        return alive(access->signInId);
    const auto claims = m_shared.verifier.verify(token, TokenType::Refresh);
    if (!claims)
        return access.error().reason == QLatin1String("token_expired") ? access.error() : claims.error();
    const auto stored = signIns::findToken(m_store.database(), security::hashSecret(claims->tokenId.toLatin1()));
    if (!stored)
        return stored.error();
    if (!*stored || (*stored)->rotatedAt)
        return signInHasEnded();
    return alive(claims->signInId);
}

Status IdentityService::signOut(UnitOfWork &work)
{
    const Caller &caller = work.caller();
    const auto ended = endSignIn(work, caller.userId, caller.signInId, QStringLiteral("sign_out"));
    return ended ? Status() : Status(ended.error());
}

// Audit

Status IdentityService::audit(const Actor &actor, const AuditEntry &entry)
{
    return m_store.write(actor, [&](UnitOfWork &work) -> Status {
        work.audit(entry);
        return {};
    });
}

void IdentityService::auditLimited(const Actor &actor, const QString &event, const Error &refusal)
{
    if (refusal.code != ErrorCode::TooMany)
        return;
    const security::AddressKeys keys = security::addressKeys(QHostAddress(actor.address));
    if (!m_shared.limiter.take({auditedRefusals, QByteArray(event.toLatin1() + ' ' + keys.address)}).allowed)
        return;
    const Status written = audit(actor, {.event = event,
                                         .entity = QStringLiteral("address"),
                                         .entityId = actor.address,
                                         .failureReason = refusal.reason});
    if (!written)
        qCCritical(lcIdentity) << "could not audit a refusal:" << event << written.error().reason;
}

Status ensureBuiltIns(Store &store)
{
    return store.write(Actor(), [](UnitOfWork &work) -> Status {
        const auto changed = roles::seed(work.database(), work.now());
        if (!changed)
            return changed.error();
        if (*changed) {
            work.permissionsChanged();
            work.audit({.event = QStringLiteral("roles.seeded"), .entity = QStringLiteral("role"), .actorName = QStringLiteral("server start")});
        }
        return {};
    });
}

} // namespace emesa
