// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity_service.h"

#include "core/domain/email_address.h"
#include "core/schema/json.h"
#include "server/security/opaque.h"
#include "server/services/account_rules.h"
#include "server/services/mfa_service.h"
#include "server/services/sign_in_end.h"
#include "server/storage/role_repository.h"
#include "server/storage/second_factor_repository.h"
#include "server/storage/sign_in_repository.h"
#include "server/storage/user_repository.h"

#include <QJsonArray>
#include <QLoggingCategory>

#include <cstdlib>

namespace emesa {

namespace {

Q_LOGGING_CATEGORY(lcIdentity, "emesa.server.identity")

using accounts::checkUsername;
using accounts::invalidFields;
using accounts::userWords;
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

Error revoked()
{
    return {ErrorCode::Unauthenticated, QStringLiteral("token_revoked"), QStringLiteral("This sign-in has ended. Sign in again.")};
}

Error alreadySetUp()
{
    return {ErrorCode::Conflict, QStringLiteral("already_set_up"), QStringLiteral("There is an administrator. Ask him for an account.")};
}

bool isDuplicate(const Error &error)
{
    return error.code == ErrorCode::Conflict && error.reason == QLatin1String("duplicate");
}

ProfilePatch profileOf(const User &user)
{
    return {user.username, user.firstName, user.lastName, user.phone, user.company, user.address};
}

QList<security::RateKey> perAddress(const security::RateRule &address, const security::RateRule &network, const Actor &actor)
{
    const security::AddressKeys keys = security::addressKeys(QHostAddress(actor.address));
    return {{address, keys.address}, {network, keys.network}};
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
    const auto keys = perAddress(security::rules::refreshFailurePerAddress, security::rules::refreshFailurePerNetwork, actor);
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
            const auto keys = perAddress(security::rules::refreshFailurePerAddress, security::rules::refreshFailurePerNetwork, actor);
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
        return countFailure(revoked());
    return issue(outcome->account.userId, outcome->account.username, claims->signInId, outcome->stamp);
}

Status IdentityService::verify(const QByteArray &token)
{
    const auto alive = [&](const QString &signInId) -> Status {
        const auto rights = signIns::rights(m_store.database(), signInId);
        if (!rights)
            return rights.error();
        if (!*rights || (*rights)->isEnded || !(*rights)->isActive || (*rights)->expiresAt <= m_store.now())
            return revoked();
        return {};
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
        return revoked();
    return alive(claims->signInId);
}

Status IdentityService::signOut(UnitOfWork &work)
{
    const Caller &caller = work.caller();
    const auto ended = endSignIn(work, caller.userId, caller.signInId, QStringLiteral("sign_out"));
    return ended ? Status() : Status(ended.error());
}

// Accounts

Result<QList<FieldError>> IdentityService::checkFree(const QString &username, const QString &email)
{
    QList<FieldError> errors;
    const auto emailUsed = users::emailIsTaken(m_store.database(), email);
    if (!emailUsed)
        return emailUsed.error();
    if (*emailUsed)
        errors.append(accounts::emailTaken());
    const auto nameUsed = users::usernameIsTaken(m_store.database(), username);
    if (!nameUsed)
        return nameUsed.error();
    if (*nameUsed && !(*emailUsed && canonicalName(username) == email))
        errors.append(accounts::usernameTaken());
    return errors;
}

Result<Id> IdentityService::insertUser(UnitOfWork &work, const ProfilePatch &profile, const QString &email, const QByteArray &hash,
                                       const QString &role)
{
    const auto groupId = roles::groupIdOf(work.database(), role);
    if (!groupId)
        return groupId.error();
    if (!*groupId)
        return Error{ErrorCode::Internal, QStringLiteral("built_ins_missing"), QStringLiteral("The built-in roles are missing.")};
    const auto userId = users::insert(work.database(), {profile, email, hash}, work.now());
    if (!userId)
        return userId.error();
    const auto granted = roles::grant(work.database(), *userId, **groupId);
    if (!granted)
        return granted.error();
    return userId;
}

Result<Registration> IdentityService::registerClient(const Actor &actor, const RegisterInput &input)
{
    if (Status can = canSign(); !can)
        return can.error();
    const QString email = canonicalName(input.email);
    const QString username = input.username.value_or(QString()).trimmed().normalized(QString::NormalizationForm_C);
    const ProfilePatch profile{username.isEmpty() ? email : username, input.firstName.trimmed(), input.lastName.trimmed(),
                               input.phone.trimmed(), input.company.trimmed(), input.address.trimmed()};

    QList<FieldError> errors;
    if (!isEmailAddress(email))
        errors.append(accounts::emailMalformed());
    errors += checkUsername(profile.username, email);
    if (input.confirmPassword && *input.confirmPassword != input.password)
        errors.append({QStringLiteral("confirm_password"), QStringLiteral("mismatch"), QStringLiteral("The two passwords differ.")});
    errors += m_shared.policy.check(input.password, userWords(profile, email));
    if (!errors.isEmpty())
        return invalidFields(errors);

    // From here on an answer tells whether an account exists, and hashing costs: both are rationed per address.
    const auto keys = perAddress(security::rules::registerPerAddress, security::rules::registerPerNetwork, actor);
    if (Status admitted = m_shared.limiter.admit(keys); !admitted) {
        auditLimited(actor, QStringLiteral("user.register_limited"), admitted.error());
        return admitted.error();
    }
    const auto refuseTaken = [&](const QList<FieldError> &taken) -> Error {
        const Status audited = audit(actor, {.event = QStringLiteral("user.register_refused"),
                                             .entity = QStringLiteral("user"),
                                             .failureReason = QString(taken.first().field + QLatin1String("_taken")),
                                             .actorName = email});
        return audited ? invalidFields(taken) : audited.error();
    };
    const auto taken = checkFree(profile.username, email);
    if (!taken)
        return taken.error();
    if (!taken->isEmpty())
        return refuseTaken(*taken);
    const auto hash = m_shared.hasher.hash(input.password);
    if (!hash)
        return hash.error();

    struct Opened
    {
        User user;
        OpenedSignIn signIn;
    };
    const auto opened = m_store.write(actor, [&](UnitOfWork &work) -> Result<Opened> {
        const auto userId = insertUser(work, profile, email, *hash, QStringLiteral("client"));
        if (!userId)
            return userId.error();
        const auto signIn = openSignIn(work, *userId);
        if (!signIn)
            return signIn.error();
        const auto user = users::find(work.database(), *userId);
        if (!user)
            return user.error();
        work.audit({.event = QStringLiteral("user.registered"),
                    .entity = QStringLiteral("user"),
                    .entityId = QString::number(*userId),
                    .metadata = {{QStringLiteral("sign_in"), signIn->id}},
                    .actorName = email});
        return Opened{**user, *signIn};
    });
    if (!opened && isDuplicate(opened.error())) {
        const auto now = checkFree(profile.username, email);
        if (now && !now->isEmpty())
            return refuseTaken(*now);
    }
    if (!opened)
        return opened.error();
    auto tokens = issue(opened->user.id, opened->user.username, opened->signIn.id, opened->signIn.refresh);
    if (!tokens)
        return tokens.error();
    return Registration{opened->user, *std::move(tokens)};
}

Result<User> IdentityService::profile(const Caller &caller)
{
    auto user = users::profile(m_store.database(), caller.userId);
    if (!user)
        return user.error();
    if (!*user)
        return revoked();
    // For an API key: what it may do, not what its owner may.
    (*user)->groups = caller.groups;
    (*user)->permissions = caller.permissions.values();
    (*user)->permissions.sort();
    return **user;
}

Result<User> IdentityService::updateProfile(UnitOfWork &work, const QJsonObject &changes)
{
    storage::Database &database = work.database();
    const Id userId = work.caller().userId;
    if (Status locked = users::lock(database, userId); !locked)
        return locked.error();
    const auto before = users::find(database, userId);
    if (!before)
        return before.error();
    if (!*before)
        return revoked();
    ProfilePatch profile = profileOf(**before);
    const auto sent = schema::readObject(changes, profile, schema::ReadMode::Partial);
    if (!sent)
        return sent.error();
    profile.username = profile.username.trimmed().normalized(QString::NormalizationForm_C);
    if (sent->contains(QLatin1String("username"))) {
        if (const auto errors = checkUsername(profile.username, (*before)->email); !errors.isEmpty())
            return invalidFields(errors);
        const auto used = users::usernameIsTaken(database, profile.username, userId);
        if (!used)
            return used.error();
        if (*used)
            return invalidFields({accounts::usernameTaken()});
    }

    const QJsonObject old = schema::toJson(profileOf(**before)), now = schema::toJson(profile);
    QJsonObject difference;
    for (auto it = now.constBegin(); it != now.constEnd(); ++it) {
        if (old.value(it.key()) != *it)
            difference.insert(it.key(), QJsonArray{old.value(it.key()), *it});
    }
    if (difference.isEmpty())
        return **before;
    if (Status updated = users::updateProfile(database, userId, profile, work.now()); !updated)
        return updated.error();
    work.audit({.event = QStringLiteral("user.profile_changed"),
                .entity = QStringLiteral("user"),
                .entityId = QString::number(userId),
                .changes = difference});
    const auto after = users::find(database, userId);
    if (!after)
        return after.error();
    return **after;
}

Status IdentityService::changePassword(const Actor &actor, const PasswordChangeInput &input, const QByteArray &deviceToken)
{
    const Caller &caller = *actor.caller;
    const auto found = users::find(m_store.database(), caller.userId);
    if (!found)
        return found.error();
    const auto credentials = users::credentialsOf(m_store.database(), caller.userId);
    if (!credentials)
        return credentials.error();
    if (!*found || !*credentials)
        return revoked();
    const Credentials &account = **credentials;

    QList<FieldError> errors = m_shared.policy.check(input.newPassword, userWords(profileOf(**found), account.email), QStringLiteral("new_password"));
    if (input.newPassword == input.currentPassword)
        errors.append({QStringLiteral("new_password"), QStringLiteral("unchanged"), QStringLiteral("Choose another password than the current one.")});
    if (!errors.isEmpty())
        return invalidFields(errors);

    // Whoever found an unlocked screen must not be able to guess the password here either.
    const auto admission = m_guard.admit({QString::number(caller.userId), QHostAddress(actor.address), deviceToken});
    if (!admission) {
        auditLimited(actor, QStringLiteral("user.password_limited"), admission.error());
        return admission.error();
    }
    const auto verdict = m_shared.hasher.verify(account.passwordHash, input.currentPassword);
    if (!verdict)
        return verdict.error();
    if (!verdict->matches) {
        if (const auto counted = m_guard.failed(*admission); !counted)
            return counted.error();
        const Status audited = audit(actor, {.event = QStringLiteral("user.password_refused"),
                                             .entity = QStringLiteral("user"),
                                             .entityId = QString::number(caller.userId),
                                             .failureReason = QStringLiteral("wrong_password")});
        return audited ? Error::invalidField(QStringLiteral("current_password"), QStringLiteral("wrong"),
                                             QStringLiteral("This is not your current password."))
                       : audited.error();
    }
    const auto hash = m_shared.hasher.hash(input.newPassword);
    if (!hash)
        return hash.error();
    const Status changed = m_store.write(actor, [&](UnitOfWork &work) -> Status {
        const auto replaced = users::replacePassword(work.database(), caller.userId, account.passwordHash, *hash, work.now());
        if (!replaced)
            return replaced.error();
        if (!*replaced)
            return Error{ErrorCode::Conflict, QStringLiteral("password_changed"),
                         QStringLiteral("The password was changed elsewhere at this moment. Sign in again.")};
        const auto ended = endSignIns(work, caller.userId, QStringLiteral("password_change"), caller.signInId);
        if (!ended)
            return ended.error();
        work.audit({.event = QStringLiteral("user.password_changed"),
                    .entity = QStringLiteral("user"),
                    .entityId = QString::number(caller.userId),
                    .metadata = {{QStringLiteral("sign_ins_ended"), *ended}}});
        return {};
    });
    if (!changed)
        return changed;
    // Only the device this came from has proven that it knows the new password.
    if (Status reset = m_guard.reset(QString::number(caller.userId)); !reset)
        return reset;
    if (Status forgotten = m_guard.forgetDevices(QString::number(caller.userId)); !forgotten)
        return forgotten;
    return m_guard.succeeded(*admission);
}

Status IdentityService::unlock(UnitOfWork &work, Id userId)
{
    const auto account = users::credentialsOf(work.database(), userId);
    if (!account)
        return account.error();
    if (!*account)
        return Error{ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("There is no such user.")};
    if (Status reset = m_guard.reset(QString::number(userId)); !reset)
        return reset;
    work.audit({.event = QStringLiteral("user.unlocked"), .entity = QStringLiteral("user"), .entityId = QString::number(userId)});
    return {};
}

Status IdentityService::checkBootstrapToken(const Actor &actor, const QString &token)
{
    using State = BootstrapToken::State;
    const State state = m_shared.bootstrap.stateOf(token.toUtf8());
    if (state == State::NotOffered)
        return Error{ErrorCode::NotFound, QStringLiteral("not_found"), QStringLiteral("There is nothing at this address.")};
    if (state == State::Used)
        return alreadySetUp();
    const auto keys = perAddress(security::rules::bootstrapFailurePerAddress, security::rules::bootstrapFailurePerNetwork, actor);
    if (const auto decision = m_shared.limiter.peek(keys); !decision.allowed) {
        const Error refusal = security::RateLimiter::refusal(decision);
        auditLimited(actor, QStringLiteral("bootstrap.limited"), refusal);
        return refusal;
    }
    if (state == State::Right)
        return {};
    static_cast<void>(m_shared.limiter.take(keys)); // counted; whether it was the last is asked before the next
    const bool isLate = state == State::Expired;
    const Error refusal{ErrorCode::Unauthenticated, isLate ? QStringLiteral("bootstrap_token_expired") : QStringLiteral("bootstrap_token_invalid"),
                        isLate ? QStringLiteral("This token has expired. Restart the server for a new one.")
                               : QStringLiteral("This is not the token in the server's data folder.")};
    const Status audited = audit(actor, {.event = QStringLiteral("bootstrap.refused"), .failureReason = refusal.reason});
    return audited ? Status(refusal) : audited;
}

Result<Registration> IdentityService::bootstrap(const Actor &actor, const BootstrapInput &input)
{
    if (Status can = canSign(); !can)
        return can.error();
    if (Status right = checkBootstrapToken(actor, input.token); !right)
        return right.error();
    const auto refuseLate = [&]() -> Error {
        m_shared.bootstrap.close();
        const Status audited = audit(actor, {.event = QStringLiteral("bootstrap.refused"), .failureReason = alreadySetUp().reason});
        return audited ? alreadySetUp() : audited.error();
    };
    // Somebody may have used the command line meanwhile.
    const auto exists = hasAdministrator(m_store.database());
    if (!exists)
        return exists.error();
    if (*exists)
        return refuseLate();

    const QString email = canonicalName(input.email);
    const ProfilePatch profile{email, {}, {}, {}, {}, {}};
    QList<FieldError> errors;
    if (!isEmailAddress(email))
        errors.append({QStringLiteral("email"), QStringLiteral("format"), QStringLiteral("Give an e-mail address like name@example.com.")});
    errors += checkUsername(profile.username, email);
    errors += m_shared.policy.check(input.password, userWords(profile, email));
    if (!errors.isEmpty())
        return invalidFields(errors);
    const auto taken = checkFree(profile.username, email);
    if (!taken)
        return taken.error();
    if (!taken->isEmpty())
        return invalidFields(*taken);
    const auto hash = m_shared.hasher.hash(input.password);
    if (!hash)
        return hash.error();

    struct Opened
    {
        User user;
        OpenedSignIn signIn;
    };
    const auto opened = m_store.write(actor, [&](UnitOfWork &work) -> Result<Opened> {
        // Of many with the same token, and of several servers, one is first; the others see his administrator.
        if (Status turn = roles::lockAccess(work.database()); !turn)
            return turn.error();
        const auto isLate = hasAdministrator(work.database());
        if (!isLate)
            return isLate.error();
        if (*isLate)
            return alreadySetUp();
        const auto userId = insertUser(work, profile, email, *hash, QStringLiteral("administrator"));
        if (!userId)
            return userId.error();
        const auto signIn = openSignIn(work, *userId);
        if (!signIn)
            return signIn.error();
        const auto user = users::find(work.database(), *userId);
        if (!user)
            return user.error();
        work.audit({.event = QStringLiteral("bootstrap.completed"),
                    .entity = QStringLiteral("user"),
                    .entityId = QString::number(*userId),
                    .metadata = {{QStringLiteral("sign_in"), signIn->id}, {QStringLiteral("role"), QStringLiteral("administrator")}},
                    .actorName = email});
        return Opened{**user, *signIn};
    });
    if (!opened)
        return opened.error().reason == alreadySetUp().reason ? refuseLate() : isDuplicate(opened.error()) ? invalidFields({accounts::emailTaken()}) : opened.error();
    m_shared.bootstrap.close();
    auto tokens = issue(opened->user.id, opened->user.username, opened->signIn.id, opened->signIn.refresh);
    if (!tokens)
        return tokens.error();
    return Registration{opened->user, *std::move(tokens)};
}

Result<User> IdentityService::createAdministrator(const QString &address, const QString &password)
{
    const QString email = canonicalName(address);
    const Error taken{ErrorCode::Conflict, QStringLiteral("email_taken"),
                      QStringLiteral("There is already an account with the e-mail address %1.").arg(email)};
    const ProfilePatch profile{email, {}, {}, {}, {}, {}};
    QList<FieldError> errors;
    if (!isEmailAddress(email))
        errors.append(accounts::emailMalformed());
    errors += checkUsername(profile.username, email);
    errors += m_shared.policy.check(password, userWords(profile, email));
    if (!errors.isEmpty())
        return invalidFields(errors);
    const auto free = checkFree(profile.username, email);
    if (!free)
        return free.error();
    if (!free->isEmpty())
        return taken;
    const auto hash = m_shared.hasher.hash(password);
    if (!hash)
        return hash.error();
    const auto created = m_store.write(Actor(), [&](UnitOfWork &work) -> Result<User> {
        const auto userId = insertUser(work, profile, email, *hash, QStringLiteral("administrator"));
        if (!userId)
            return userId.error();
        const auto user = users::find(work.database(), *userId);
        if (!user)
            return user.error();
        work.audit({.event = QStringLiteral("user.created"),
                    .entity = QStringLiteral("user"),
                    .entityId = QString::number(*userId),
                    .metadata = {{QStringLiteral("role"), QStringLiteral("administrator")}},
                    .actorName = QStringLiteral("command line")});
        return **user;
    });
    if (!created && isDuplicate(created.error()))
        return taken;
    return created;
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

Result<bool> hasAdministrator(storage::Database &database)
{
    const auto groupId = roles::groupIdOf(database, QStringLiteral("administrator"));
    if (!groupId)
        return groupId.error();
    if (!*groupId)
        return false;
    const auto holders = roles::countActiveHolders(database, **groupId);
    if (!holders)
        return holders.error();
    return *holders > 0;
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
